//! What the rest of the document says of a name: its other mentions' neighbours, the longer name it is a part
//! of, and the name it is the acronym of. No labels are used, so that one pass is enough.

use super::runs::{Run, Runs};
use super::template::{Rows, Template};
use super::vocabulary::Vocabulary;
use super::word::Case;
use crate::document::{Document, Sentence};
use crate::mention::hash::pair;

/// Other mentions of the same words that are looked at.
const MAX_OTHERS: usize = 3;

/// Runs of a word that are looked through for a longer name.
const MAX_CANDIDATES: usize = 24;

/// Longer runs are headlines or tables, not names.
const MAX_RUN: usize = 12;

/// For each run what the others say of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Context {
    /// The runs' numbers, those with the same words together, in text order.
    by_key: Vec<u32>,
    /// Where in `by_key` each run stands.
    place: Vec<u32>,
    /// The longer run that holds each run.
    longer: Vec<Option<u32>>,
    /// Of the name that each run is the acronym of, the first and the last word's numbers.
    spelled_out: Vec<Option<[usize; 2]>>,
}

impl Context {
    pub(super) fn new(
        document: &Document<'_>,
        words: &Vocabulary,
        runs: &Runs,
        wide: &Runs,
    ) -> Self {
        let mut by_key: Vec<u32> = (0..runs.all.len() as u32).collect();
        by_key.sort_by_key(|&run| (runs.all[run as usize].key, run));
        let mut place = vec![0; by_key.len()];
        for (at, &run) in by_key.iter().enumerate() {
            place[run as usize] = at as u32;
        }
        let longer = find_longer(words, runs);
        let spelled_out = find_spelled_out(document, words, runs, wide);
        let mut context = Self {
            by_key,
            place,
            longer,
            spelled_out,
        };
        context.spread_acronyms(runs);
        context
    }

    /// An acronym explained once is explained everywhere.
    fn spread_acronyms(&mut self, runs: &Runs) {
        let mut at = 0;
        while at < self.by_key.len() {
            let key = runs.all[self.by_key[at] as usize].key;
            let same = self.by_key[at..]
                .iter()
                .take_while(|&&run| runs.all[run as usize].key == key)
                .count();
            let group = &self.by_key[at..at + same];
            let explained = group.iter().find_map(|&run| self.spelled_out[run as usize]);
            for &run in group {
                self.spelled_out[run as usize] = explained;
            }
            at += same;
        }
    }

    /// Up to three other runs with the same words.
    fn others<'c>(&'c self, runs: &'c Runs, number: usize) -> impl Iterator<Item = &'c Run> {
        let key = runs.all[number].key;
        let at = self.place[number] as usize;
        let same = move |&run: &&u32| runs.all[*run as usize].key == key;
        let later = self.by_key[at + 1..].iter().take_while(same);
        let earlier = self.by_key[..at].iter().rev().take_while(same);
        later
            .chain(earlier)
            .take(MAX_OTHERS)
            .map(|&run| &runs.all[run as usize])
    }

    /// The features of `token`, which is in run `number`.
    pub(super) fn features(
        &self,
        document: &Document<'_>,
        words: &Vocabulary,
        runs: &Runs,
        number: usize,
        token: usize,
        rows: &mut Rows<'_>,
    ) {
        let run = &runs.all[number];
        let inside = (token - run.tokens.start).min(2) as u64;
        let mut add =
            |variant: u64, value: u64| rows.add(Template::Document, variant, pair(value, inside));
        for other in self.others(runs, number) {
            let sentence = sentence_of(document, other);
            add(0, words.before(sentence, other.tokens.start, 1).lower);
            add(1, words.after(sentence, other.tokens.end - 1, 1).lower);
        }
        if let Some(longer) = self.longer[number] {
            let longer = &runs.all[longer as usize];
            let (first, last) = (
                words.of_token(longer.tokens.start),
                words.of_token(longer.tokens.end - 1),
            );
            let sentence = sentence_of(document, longer);
            let is_end = u64::from(last.word == words.of_token(run.tokens.end - 1).word);
            add(2, first.lower);
            add(3, last.lower);
            add(4, is_end << 8 | longer.tokens.len() as u64);
            add(5, words.before(sentence, longer.tokens.start, 1).lower);
            add(6, words.after(sentence, longer.tokens.end - 1, 1).lower);
            add(7, pair(u64::from(first.lists), is_end));
            add(8, pair(u64::from(last.lists), is_end));
        }
        if let Some(spelled_out) = self.spelled_out[number] {
            let [first, last] = spelled_out.map(|word| &words.types[word]);
            add(9, 0);
            add(10, first.lower);
            add(11, last.lower);
            add(12, u64::from(last.lists));
        }
    }
}

fn sentence_of<'d>(document: &'d Document<'_>, run: &Run) -> &'d Sentence {
    &document.sentences[run.sentence]
}

/// For each run the longest other run that holds its words in a row.
fn find_longer(words: &Vocabulary, runs: &Runs) -> Vec<Option<u32>> {
    let holders = Holders::new(words, runs);
    let holder = |run: &Run| {
        let mine = words.numbers(run.tokens.clone());
        let holds = |&other: &u32| {
            let other = words.numbers(runs.all[other as usize].tokens.clone());
            other.len() > mine.len() && other.windows(mine.len()).any(|part| part == mine)
        };
        let longer = holders.of(*mine.last()?).filter(holds);
        longer.max_by_key(|&other| (runs.all[other as usize].tokens.len(), u32::MAX - other))
    };
    runs.all
        .iter()
        .map(|run| if is_short(run) { holder(run) } else { None })
        .collect()
}

fn is_short(run: &Run) -> bool {
    run.tokens.len() <= MAX_RUN
}

/// Words and the runs of several words that hold them, in order.
struct Holders(Vec<(u32, u32)>);

impl Holders {
    fn new(words: &Vocabulary, runs: &Runs) -> Self {
        let mut holders = Vec::new();
        for (number, run) in runs.all.iter().enumerate() {
            if run.tokens.len() > 1 && is_short(run) {
                let words = words.numbers(run.tokens.clone()).iter();
                holders.extend(words.map(|&word| (word, number as u32)));
            }
        }
        holders.sort_unstable();
        holders.dedup();
        Self(holders)
    }

    /// The first runs that hold `word`.
    fn of(&self, word: u32) -> impl Iterator<Item = u32> {
        let first = self.0.partition_point(|&(other, _)| other < word);
        let holders = self.0[first..].iter();
        holders
            .take_while(move |&&(other, _)| other == word)
            .take(MAX_CANDIDATES)
            .map(|&(_, run)| run)
    }
}

/// For each run in brackets the first and last word of the wide run straight before the brackets, where its initials
/// are the bracketed word.
fn find_spelled_out(
    document: &Document<'_>,
    words: &Vocabulary,
    runs: &Runs,
    wide: &Runs,
) -> Vec<Option<[usize; 2]>> {
    let spelled_out = |run: &Run| {
        let acronym = run.tokens.start;
        let bracket = acronym
            .checked_sub(1)
            .filter(|&bracket| matches!(document.word(bracket), "(" | "["))?;
        let number = wide.number_at(bracket.checked_sub(1)?)?;
        let long = &wide.all[number].tokens;
        let fits = run.tokens.len() == 1
            && words.of_token(acronym).case == Case::Upper
            && long.len() <= MAX_RUN
            && starts_alike(document, long.clone(), acronym);
        fits.then(|| [long.start, long.end - 1].map(|token| words.number(token)))
    };
    runs.all.iter().map(spelled_out).collect()
}

/// Whether the acronym's last letter is the initial of the last word before it, and its first one of an earlier
/// word's: enough evidence beside the brackets, and right for "North Atlantic Treaty Organization (NATO)".
fn starts_alike(document: &Document<'_>, long: std::ops::Range<usize>, acronym: usize) -> bool {
    let initial = |token: usize| document.word(token).chars().next();
    let acronym = document.word(acronym);
    let (first, last) = (
        acronym.chars().next(),
        acronym.chars().rfind(|letter| letter.is_alphabetic()),
    );
    long.clone().any(|token| initial(token) == first)
        && long.len() > 1
        && (initial(long.end - 1) == last || acronym.chars().count() >= long.len())
}
