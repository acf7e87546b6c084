//! The markup for texts of every kind, not only for the articles at hand.

use crate::amount::Amount;
use crate::figure::Figure;
use crate::label::Label;
use crate::markup::{Mark, Marked, MarkupError, parse, render};
use crate::words::KINDS;
use bluepencil::annotation::Kind;
use bluepencil::mention::NameKind;
use bluepencil::quantity::{Change, Operator};
use bluepencil::text::Span;
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof, proptest};

/// Part of a text: characters, or a mark with what is inside.
#[derive(Clone, Debug)]
enum Piece {
    Text(String),
    Marked(Label, Vec<Piece>),
}

fn word() -> impl Strategy<Value = String> {
    "[A-Za-zÀ-ÿ’.-]{1,6}( [A-Za-z]{1,6})?"
}

fn amount() -> impl Strategy<Value = Amount> {
    let one = || "[0-9]{1,4}([.:-][0-9]{1,2})?";
    prop_oneof![
        Just(Amount::None),
        one().prop_map(Amount::One),
        (one(), one()).prop_map(|(low, high)| Amount::Range(low, high)),
        "10{1,6}".prop_map(Amount::Scale),
    ]
}

fn figure() -> impl Strategy<Value = Figure> {
    let operators = [None, Some(Operator::Below), Some(Operator::AtLeast)];
    let changes = [None, Some(Change::Up), Some(Change::Down)];
    let kinds = KINDS.map(|(_, kind)| kind);
    (
        prop::sample::select(kinds.to_vec()),
        prop::sample::select(operators.to_vec()),
        amount(),
        prop::option::of("[A-Z]{3}"),
        prop::option::of("[a-z]{4,6}( [a-z]{1,6})?"),
        prop::option::of(word()),
        prop::sample::select(changes.to_vec()),
        any::<bool>(),
    )
        .prop_map(
            |(kind, operator, amount, currency, unit, counted, change, anaphoric)| Figure {
                kind,
                operator,
                amount,
                currency,
                unit,
                counted,
                change,
                anaphoric,
            },
        )
}

fn label() -> impl Strategy<Value = Label> {
    let kinds = [NameKind::Person, NameKind::Institution];
    let name = (
        prop::sample::select(kinds.to_vec()),
        word(),
        prop::option::of(word()),
    );
    prop_oneof![
        name.prop_map(|(kind, name, title)| Label::Name { kind, name, title }),
        figure().prop_map(Label::Figure),
        prop::sample::select(Kind::ALL.to_vec()).prop_map(Label::Neutral),
    ]
}

fn pieces() -> impl Strategy<Value = Vec<Piece>> {
    let text = prop_oneof![any::<String>(), r"[\[\]{}\\a\n\u{a0}]{0,8}"];
    let piece = text
        .prop_map(Piece::Text)
        .prop_recursive(3, 24, 4, |inner| {
            (label(), prop::collection::vec(inner, 1..4))
                .prop_map(|(label, inside)| Piece::Marked(label, inside))
        });
    prop::collection::vec(piece, 0..6)
}

/// Marks come out in text order, the outer first; marks of no text are left out.
fn assemble(pieces: &[Piece], out: &mut Marked) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.text.push_str(text),
            Piece::Marked(label, inside) => {
                let (start, place) = (out.text.len(), out.marks.len());
                assemble(inside, out);
                let span = Span::new(start, out.text.len());
                if !span.is_empty() {
                    let label = label.clone();
                    out.marks.insert(place, Mark { span, label });
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn rendering_and_parsing_give_the_same_back(pieces in pieces()) {
        let mut marked = Marked { text: String::new(), marks: Vec::new() };
        assemble(&pieces, &mut marked);
        assert_eq!(parse(&render(&marked)), Ok(marked));
    }

    #[test]
    fn any_source_is_read_or_refused(source in any::<String>(), brackets in r"[\[\]{}\\pu;= ]{0,12}") {
        let _: Result<Marked, MarkupError> = parse(&(source + &brackets));
    }
}
