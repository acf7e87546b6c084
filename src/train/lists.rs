//! Clusters and lists of names: files → the model's lexicon.

use crate::TrainError;
use crate::corpus::open;
use bluepencil::document::Document;
use bluepencil::mention::clusters::ClusterTable;
use bluepencil::mention::gazetteer::{self, Gazetteer, LIST_NAMES, Lists, MAX_TOKENS};
use bluepencil::mention::hash;
use bluepencil::mention::lexicon::Lexicon;
use bluepencil::mention::packed_map::PackedMap;
use std::collections::BTreeMap;
use std::io::BufRead;
use std::path::Path;

/// So many words, the most frequent, have clusters in the model.
const WORDS: usize = 100_000;

/// Surnames up to these ranks; rarer ones are words and places more often than not.
const COMMON_SURNAMES: usize = 5_000;
const SURNAMES: usize = 20_000;

/// Reads clusters and lists from the folder of all the data.
pub(crate) fn read(folder: &Path) -> Result<Lexicon, TrainError> {
    Ok(Lexicon {
        clusters: clusters(&folder.join("clusters/words.tsv.gz"))?,
        gazetteer: gazetteer(&folder.join("gazetteer"))?,
    })
}

/// The rows of a table with a header line.
fn rows(path: &Path) -> Result<Vec<Vec<String>>, TrainError> {
    let lines: Result<Vec<String>, _> = open(path)?.lines().skip(1).collect();
    let lines = lines.map_err(|source| TrainError::File {
        path: path.to_owned(),
        source,
    })?;
    Ok(lines
        .iter()
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect())
}

/// Fine clusters as they are; the coarser cluster of a fine one is the one that most of its words are in.
fn clusters(path: &Path) -> Result<ClusterTable, TrainError> {
    let mut words = Vec::new();
    let mut votes: BTreeMap<(usize, u16, u8), usize> = BTreeMap::new();
    for row in rows(path)?.iter().take(WORDS) {
        let [word, coarse, middle, fine] = row.as_slice() else {
            continue;
        };
        let (Ok(coarse), Ok(middle), Ok(fine)) = (
            coarse.parse::<u8>(),
            middle.parse::<u8>(),
            fine.parse::<u16>(),
        ) else {
            continue;
        };
        words.push((hash::bytes(word.as_bytes()), fine));
        *votes.entry((0, fine, middle)).or_default() += 1;
        *votes.entry((1, fine, coarse)).or_default() += 1;
    }
    let count = words
        .iter()
        .map(|&(_, fine)| usize::from(fine) + 1)
        .max()
        .unwrap_or(0);
    let mut parents = vec![[0; 2]; count];
    let mut most = vec![[0; 2]; count];
    for (&(grain, fine, parent), &votes) in &votes {
        let fine = usize::from(fine);
        if votes > most[fine][grain] {
            (most[fine][grain], parents[fine][grain]) = (votes, parent);
        }
    }
    Ok(ClusterTable {
        words: PackedMap::from_pairs(&words),
        parents,
    })
}

/// Entries on the way into the gazetteer.
#[derive(Default)]
struct Entries(BTreeMap<u64, Lists>);

impl Entries {
    fn add(&mut self, list: &str, name: &str) {
        let Some(bit) = LIST_NAMES.iter().position(|&known| known == list) else {
            unreachable!("{list} is no list")
        };
        let document = Document::new(name);
        let words =
            (0..document.tokens.len()).map(|token| hash::bytes(document.word(token).as_bytes()));
        let key = words.fold(None, |key, word| {
            Some(key.map_or_else(
                || gazetteer::first_key(word),
                |key| gazetteer::extend_key(key, word),
            ))
        });
        if let Some(key) = key
            && document.tokens.len() <= MAX_TOKENS
        {
            *self.0.entry(key).or_default() |= 1 << bit;
        }
    }
}

fn gazetteer(folder: &Path) -> Result<Gazetteer, TrainError> {
    let mut entries = Entries::default();
    let read = |file: &str| rows(&folder.join(file));
    for (file, list, column) in [
        ("first_names_us1990.tsv", "first name", 0),
        ("org_heads.tsv", "organisation head", 0),
        ("person_titles.tsv", "title", 0),
        ("cities_pop30k.tsv.gz", "city", 0),
        ("us_states.tsv", "state", 0),
        ("us_committees.tsv", "body", 1),
        ("us_federal_bodies.tsv", "body", 0),
        ("companies_sp500.tsv", "company", 0),
        ("universities.tsv.gz", "university", 0),
        ("us_legislators_executives.tsv", "politician", 0),
    ] {
        for row in read(file)? {
            if let Some(name) = row.get(column) {
                entries.add(list, name.split(" (").next().unwrap_or(name));
            }
        }
    }
    for (rank, row) in read("surnames_us1990.tsv.gz")?
        .iter()
        .enumerate()
        .take(SURNAMES)
    {
        entries.add(
            if rank < COMMON_SURNAMES {
                "surname"
            } else {
                "rare surname"
            },
            &row[0],
        );
    }
    add_countries(&mut entries, &read("countries.tsv")?);
    add_bodies(&mut entries, &read("bodies.tsv")?);
    add_institutions(&mut entries, &read("institutions.tsv.gz")?);
    add_own(&mut entries);
    Ok(pack(&entries))
}

/// Institutions of the whole world. A name that is mostly a word, a person or a place is left out: its row says so.
fn add_institutions(entries: &mut Entries, rows: &[Vec<String>]) {
    for row in rows {
        let [name, aliases, kind, _country, ambiguity] = row.as_slice() else {
            continue;
        };
        if ambiguity == "word" {
            continue;
        }
        let list = match kind.as_str() {
            "media" => "news",
            "party" => "party",
            "company" | "bank" | "law-firm" => "company",
            "university" | "school" => "university",
            "club" | "league" | "team" => "team",
            _ => "body",
        };
        let aliases = aliases.split('|').filter(|alias| !alias.is_empty());
        for name in aliases.chain([name.as_str()]) {
            entries.add(list, name);
        }
    }
}

/// The project's own list.
fn add_own(entries: &mut Entries) {
    let lines = include_str!("../../data/institution_names.txt").lines();
    for (kind, rows) in lines.filter_map(|line| line.split_once(": ")) {
        let list = match kind {
            "head" => "organisation head",
            "news" => "news",
            "party" => "party",
            "company" => "company",
            _ => "body",
        };
        for name in rows.split(", ").flat_map(|names| names.split('|')) {
            entries.add(list, name);
        }
    }
}

/// Short names that the table of countries does not have.
const SHORT_COUNTRIES: [&str; 8] = [
    "US", "U.S.", "UK", "U.K.", "UAE", "U.A.E.", "Britain", "England",
];

fn add_countries(entries: &mut Entries, rows: &[Vec<String>]) {
    for name in SHORT_COUNTRIES {
        entries.add("country", name);
    }
    for row in rows {
        let [_, common, official, alternatives, demonym, capital, region] = row.as_slice() else {
            continue;
        };
        for (list, names) in [
            ("country", common),
            ("country", official),
            ("country", alternatives),
            ("demonym", demonym),
            ("city", capital),
            ("country", region),
        ] {
            for name in names.split('|').filter(|name| name.len() > 2) {
                entries.add(list, name);
            }
        }
    }
}

fn add_bodies(entries: &mut Entries, rows: &[Vec<String>]) {
    for row in rows {
        let [kind, names] = row.as_slice() else {
            continue;
        };
        let list = match kind.as_str() {
            "news" => "news",
            "party" => "party",
            "company" => "company",
            _ => "body",
        };
        for name in names.split('|') {
            entries.add(list, name);
        }
    }
}

fn pack(entries: &Entries) -> Gazetteer {
    let mut combinations: Vec<Lists> = entries.0.values().copied().collect();
    combinations.sort_unstable();
    combinations.dedup();
    let index = |lists: Lists| {
        combinations
            .binary_search(&lists)
            .map_or(0, |index| index as u16)
    };
    let pairs: Vec<(u64, u16)> = entries
        .0
        .iter()
        .map(|(&key, &lists)| (key, index(lists)))
        .collect();
    Gazetteer {
        entries: PackedMap::from_pairs(&pairs),
        combinations,
    }
}
