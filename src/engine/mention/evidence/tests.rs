//! What a document tells of its names, with the committed model.

use crate::document::Document;
use crate::mention::NameKind::{self, Institution, Person};
use crate::mention::{Mention, Tagger, find};
use std::sync::LazyLock;

static TAGGER: LazyLock<Tagger> = LazyLock::new(|| {
    Tagger::from_bytes(include_bytes!("../../../../data/tagger.bin"))
        .expect("the committed model is whole")
});

#[test]
fn unclear_mentions_follow_the_clear_one() {
    let rows: [(&str, &str, NameKind, usize); 20] = [
        (
            "Spokeswoman Ilka Brandauer resigned on Monday. Critics of Brandauer cheered.",
            "Brandauer",
            Person,
            1,
        ),
        (
            "The Northern Rail Users' Union (NRUU) met on Monday. Members left NRUU in May.",
            "NRUU",
            Institution,
            2,
        ),
        (
            "Orsa Energia S.A. said on Monday that profits fell.",
            "Orsa Energia S.A.",
            Institution,
            1,
        ),
        (
            "Deputy leader Ruud ter Horst resigned.",
            "Ruud ter Horst",
            Person,
            1,
        ),
        (
            "The Rev. Tobias Aldous Creed Jr. spoke in Memphis.",
            "Tobias Aldous Creed Jr.",
            Person,
            1,
        ),
        (
            "Deputies thanked Speaker Yoon Tae-ho on Friday.",
            "Yoon Tae-ho",
            Person,
            1,
        ),
        (
            "TAMARIN, Sunday, June 8, 2025\n\nThe dam above Tamarin burst on Saturday.",
            "TAMARIN",
            Person,
            0,
        ),
        (
            "Visitors saw the Falkner Gate.",
            "Falkner Gate",
            Institution,
            0,
        ),
        ("Fans of Group K cheered.", "Group K", Institution, 0),
        (
            "Vandals struck, said the research firm Datalane on Monday.",
            "Datalane",
            Institution,
            1,
        ),
        (
            "Ilka Brandauer of VKL was re-elected.",
            "VKL",
            Institution,
            1,
        ),
        (
            "The party Movimento 9 Stelle (M9S) asked for it, and M9S won.",
            "Movimento 9 Stelle",
            Institution,
            1,
        ),
        (
            "Doctors saw Severe Veltran Fever Syndrome (SVFS) in May.",
            "SVFS",
            Institution,
            0,
        ),
        (
            "The claim comes from the Municipality of Brunnstadt in the north.",
            "Municipality of Brunnstadt",
            Institution,
            1,
        ),
        (
            "Veltrano's Nadia Lambert won a seat.",
            "Nadia Lambert",
            Person,
            1,
        ),
        (
            "The tax was levied under the QRI system until May.",
            "QRI",
            Institution,
            0,
        ),
        (
            "A pro-Beijing New Harbour Party was founded.",
            "New Harbour Party",
            Institution,
            1,
        ),
        (
            "Brandauer Motors AG lost money. Brandauer, she said, had spent too much.",
            "Brandauer",
            Institution,
            1,
        ),
        (
            "Drozd said Zembla had moved 23,000 soldiers. Zemblan troops had crossed the river.",
            "Zembla",
            Person,
            0,
        ),
        (
            "The baker, Jean\u{2011}Marc O’Neill, resigned on Monday.",
            "Jean\u{2011}Marc O’Neill",
            Person,
            1,
        ),
    ];
    let mut wrong = Vec::new();
    for (text, name, kind, expected) in rows {
        let found = find(&Document::new(text), &TAGGER, &mut |_| {});
        let count = found
            .iter()
            .filter(|mention| mention.kind == kind && &text[mention.span.range()] == name)
            .count();
        if count != expected {
            wrong.push((text, found));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Rows of a text, a name, its kind, and how often it has to be found.
fn check(rows: &[(&str, &str, NameKind, usize)]) {
    let mut wrong = Vec::new();
    for &(text, name, kind, expected) in rows {
        let found = find(&Document::new(text), &TAGGER, &mut |_| {});
        let is_it =
            |mention: &&Mention| mention.kind == kind && &text[mention.span.range()] == name;
        if found.iter().filter(is_it).count() != expected {
            wrong.push((text, name, found));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_a_name_is_said_to_be_holds_in_the_whole_document() {
    check(&[
        ("The builder Harald Berg said no.", "Harald Berg", Person, 1),
        (
            "Knut Vidal, a publisher in Bonn, said no.",
            "Knut Vidal",
            Person,
            1,
        ),
        ("An L-band Sensor measured it.", "Sensor", Institution, 0),
        (
            "The brewer Halvorsen sold 3 pubs.",
            "Halvorsen",
            Institution,
            1,
        ),
        (
            "The brewer Tavistock shut a plant. Friends of Tavistock wept.",
            "Tavistock",
            Institution,
            2,
        ),
        (
            "Quillon, a small Belgian lender, lost money. On Tuesday Quillon apologised.",
            "Quillon",
            Institution,
            2,
        ),
        (
            "Barrow, a choir based in Ghent, sang twice.",
            "Barrow",
            Institution,
            1,
        ),
        (
            "She played in an orchestra called The Herons for years.",
            "Herons",
            Institution,
            1,
        ),
        (
            "Ilka Brandauer, a bank clerk, left on Monday.",
            "Ilka Brandauer",
            Person,
            1,
        ),
        (
            "In Ghent, a company of actors met on Monday.",
            "Ghent",
            Institution,
            0,
        ),
        (
            "Prices, a bank said, will rise by spring.",
            "Prices",
            Institution,
            0,
        ),
        (
            "Dunwick is a village in the hills. Nobody in Dunwick slept.",
            "Dunwick",
            Institution,
            0,
        ),
        (
            "They walked from the village of Mardale to the sea.",
            "Mardale",
            Institution,
            0,
        ),
    ]);
}

#[test]
fn legal_forms_and_heads_end_one_name() {
    check(&[
        (
            "The deal was won by Quillon & Bern, GmbH on Tuesday.",
            "Quillon & Bern, GmbH",
            Institution,
            1,
        ),
        (
            "The bid came from Grupo Tavira, S.A. de C.V. on Tuesday.",
            "Grupo Tavira, S.A. de C.V.",
            Institution,
            1,
        ),
        (
            "March Shipping lost two boats in the storm.",
            "March Shipping",
            Institution,
            1,
        ),
        (
            "Friday Records signed the singer.",
            "Friday Records",
            Institution,
            1,
        ),
        (
            "They moved to Denver, CO last year.",
            "Denver, CO",
            Institution,
            0,
        ),
    ]);
}

#[test]
fn a_first_name_that_is_a_word_is_told_by_its_deed() {
    check(&[
        (
            "Grace wanted a new coat. She had saved for it since spring.",
            "Grace",
            Person,
            1,
        ),
        (
            "Will asked for tea. The man, Will Brandauer, 41, sat down.",
            "Will",
            Person,
            1,
        ),
        (
            "Hope faded on Sunday. She went home without a word.",
            "Hope",
            Person,
            0,
        ),
        ("Will she go? She has to decide by May.", "Will", Person, 0),
        ("June was wet. He stayed at home.", "June", Person, 0),
        (
            "Contact Jonas Brandauer for tickets.",
            "Jonas Brandauer",
            Person,
            1,
        ),
        (
            "Watch Street Bank lose money again.",
            "Street Bank",
            Person,
            0,
        ),
    ]);
}

#[test]
fn peoples_sicknesses_and_letters_for_countries_are_none() {
    check(&[
        (
            "Tuaregs fight Hausa in the north.",
            "Tuaregs",
            Institution,
            0,
        ),
        ("Hazaras marched through the town.", "Hazaras", Person, 0),
        ("Zika came back in spring.", "Zika", Person, 0),
        (
            "Result: 1. Ilka Brandauer (NED) 2 minutes; 2. Ruud Horst (BEL) 3 minutes.",
            "NED",
            Institution,
            0,
        ),
        (
            "The talks start at 9 p.m. EST on Sunday.",
            "EST",
            Institution,
            0,
        ),
        ("The kit cost USD2,400 in spring.", "USD2", Institution, 0),
        ("Each can holds 25mL of it.", "25mL", Institution, 0),
    ]);
}
