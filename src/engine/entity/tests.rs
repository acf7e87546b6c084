//! Tables of short texts with their names marked, and what they are grouped into.

use super::{Grouping, group};
use crate::document::Document;
use crate::mention::{Mention, NameKind};
use crate::text::Span;

/// Takes the names out of a text in which people stand as `[name]` and institutions as `{name}`.
fn marked(source: &str) -> (String, Vec<Mention>) {
    let (mut text, mut mentions, mut start) = (String::new(), Vec::new(), 0);
    for character in source.chars() {
        match character {
            '[' | '{' => start = text.len(),
            ']' | '}' => {
                let kind = if character == ']' {
                    NameKind::Person
                } else {
                    NameKind::Institution
                };
                mentions.push(Mention {
                    span: Span::new(start, text.len()),
                    kind,
                    confidence: 1.0,
                });
            }
            other => text.push(other),
        }
    }
    (text, mentions)
}

fn grouped(source: &str) -> (String, Grouping) {
    let (text, mentions) = marked(source);
    let grouping = group(&Document::new(&text), &mentions);
    (text, grouping)
}

#[test]
fn names_of_one_person_or_institution_are_together() {
    let rows: &[(&str, &[(&str, usize)])] = &[
        (
            "[Joe Biden] spoke. [Biden] left. [Joe] smiled.",
            &[("Joe Biden", 3)],
        ),
        (
            "{Federal Reserve} officials met. The {Fed} waited. The {Federal Bureau of Oil} left.",
            &[("Federal Reserve", 2), ("Federal Bureau of Oil", 1)],
        ),
        (
            "The {State Department} spoke, and {State Dept.} cars left.",
            &[("State Department", 2)],
        ),
        (
            "The {House of Lords} sat. The {Lords} voted.",
            &[("House of Lords", 2)],
        ),
        (
            "[Karl Brandauer Sr.] sold it to [Karl Brandauer Jr.] in May. [Brandauer Jr.] moved.",
            &[("Karl Brandauer Sr.", 1), ("Karl Brandauer Jr.", 2)],
        ),
        (
            "[MERKEL] IN PARIS\n[Angela Merkel] met [Macron]. [Merkel] left.",
            &[("Angela Merkel", 3), ("Macron", 1)],
        ),
        (
            "[Ursula von der Leyen] and [von der Leyen]",
            &[("Ursula von der Leyen", 2)],
        ),
        (
            "[Samir al-Tawil] said. [Tawil] added. [al-Tawil] left.",
            &[("Samir al-Tawil", 3)],
        ),
        (
            "[Bill Clinton] spoke. [Clinton] left. [Hillary Clinton] came. [Clinton] stayed.",
            &[("Bill Clinton", 2), ("Hillary Clinton", 2)],
        ),
        (
            "[J. Smith] wrote. [John Smith] signed. [John Q. Smith] paid.",
            &[("John Q. Smith", 3)],
        ),
        (
            "[Martin Luther King Jr.] and [King]",
            &[("Martin Luther King Jr.", 2)],
        ),
        (
            "[Jonas Lindqvist] shot, [Jonas Lindkvist] scored.",
            &[("Jonas Lindqvist", 2)],
        ),
        (
            "[Anna Berg] met [Anna Holm].",
            &[("Anna Berg", 1), ("Anna Holm", 1)],
        ),
        (
            "{European Commission} ({EC}) said. The {EC} and the {Commission on Water}",
            &[("European Commission", 3), ("Commission on Water", 1)],
        ),
        (
            "{FBS} ({Finnish Bakers' Syndicate}) and {FBS}",
            &[("Finnish Bakers' Syndicate", 3)],
        ),
        (
            "The {U.N.} and the {UN} are the {United Nations}.",
            &[("United Nations", 3)],
        ),
        (
            "{Goldman Sachs} fell. {Goldman} rose. {Goldman Sachs Group Inc.} closed.",
            &[("Goldman Sachs Group Inc.", 3)],
        ),
        (
            "{US Weather Bureau} and {Weather Bureau}",
            &[("US Weather Bureau", 2)],
        ),
        (
            "{Forestry Department} and {Department of Forestry}",
            &[("Department of Forestry", 2)],
        ),
        (
            "{National Bank} and {National Trust}",
            &[("National Bank", 1), ("National Trust", 1)],
        ),
        (
            "{Halvorsen Motors} fell. {Halvorsen Motors AG} and {Halvorsen} rose.",
            &[("Halvorsen Motors AG", 3)],
        ),
        (
            "[Harlow] lived; {Harlow} traded.",
            &[("Harlow", 1), ("Harlow", 1)],
        ),
    ];
    let mut wrong = Vec::new();
    for (source, expected) in rows {
        let (_, grouping) = grouped(source);
        let found: Vec<_> = grouping
            .entities
            .iter()
            .map(|entity| {
                let named = grouping.named.iter().filter(|&&named| named == entity.id);
                (entity.name.as_str(), named.count())
            })
            .collect();
        if found != *expected {
            wrong.push((
                source,
                found
                    .into_iter()
                    .map(|(name, count)| format!("{name}×{count}"))
                    .collect::<Vec<_>>(),
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn titles_stand_beside_names() {
    let rows = [
        ("US President [Joe Biden] spoke", "US President"),
        (
            "said {Pentagon} spokesman, [John Kirby].",
            "Pentagon spokesman",
        ),
        (
            "Estonia's Prime Minister, [Liis Tamm] said",
            "Prime Minister",
        ),
        (
            "Minister of Fisheries [Carla Bonetti] said",
            "Minister of Fisheries",
        ),
        (
            "with national security adviser [Jake Sullivan]",
            "national security adviser",
        ),
        (
            "On Monday, former vice-president [Al Gore] came",
            "former vice-president",
        ),
        ("[Merkel], the German chancellor, said", "German chancellor"),
        (
            "[Omar Al-Haddad], editor at large at the {Levant Courier}, said",
            "editor at large at the Levant Courier",
        ),
        (
            "the president of the Lombardy region, [Roberto Maroni], has",
            "president of the Lombardy region",
        ),
        (
            "which the match referee [Joel Aguilar] gave",
            "match referee",
        ),
        (
            "said geriatric nurse [Mary-Jo Featherstone].",
            "geriatric nurse",
        ),
        (
            "[Bettina Kranz], a haulier from Graz, said",
            "haulier from Graz",
        ),
        ("[Marla Ford], a school librarian, said", "school librarian"),
        ("said hydrologist [Sunita Rao].", "hydrologist"),
        (
            "while pro-Beijing veteran politician [Wong Kwok-hing] lost",
            "veteran politician",
        ),
        ("built under King [Nebuchadnezzar II].", "King"),
        (
            "Under Secretary of State [Ann Roe] left",
            "Under Secretary of State",
        ),
        ("Mr. [Key] said", "Mr."),
        ("Yesterday [Biden] spoke", ""),
        ("He met [Biden], who was late", ""),
        ("[Anna Berg], the river rose, and all left", ""),
        ("[Anna Berg], a day earlier, had left", ""),
        ("the court heard prosecutor [Anna Berg] twice", "prosecutor"),
        ("the shortlist [Anna Berg] made", ""),
        ("at the edge of the river, [Anna Berg], who swam, left", ""),
    ];
    let mut wrong = Vec::new();
    for (source, expected) in rows {
        let (text, grouping) = grouped(source);
        let people = grouping
            .titles
            .iter()
            .flatten()
            .map(|&title| &text[title.range()]);
        let found = people.collect::<Vec<_>>().join("|");
        if found != expected {
            wrong.push((source, found));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn roles_are_titles_without_honorifics() {
    let (_, grouping) =
        grouped("President [Joe Biden] and Mr. [Biden], the US president, and President [Biden]");
    assert_eq!(grouping.entities[0].roles, ["US president"]);
}

#[test]
fn nothing_gives_nothing() {
    assert_eq!(
        grouped("No names here."),
        ("No names here.".to_owned(), Grouping::default())
    );
}
