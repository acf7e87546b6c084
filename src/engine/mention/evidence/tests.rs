//! What a document tells of its names, with the committed model.

use crate::document::Document;
use crate::mention::NameKind::{self, Institution, Person};
use crate::mention::{Tagger, find};
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
