//! A number's facts as a person has them: value, type, unit, hedge, what is counted, speaker, time and the rest.
//!
//! What a person sets stays whatever is read anew: where the number comes to mark other words
//! ([`Resize`](crate::session::Resize)), or its words are read again in an edited text, the person's facts are put
//! over the machine's new ones, and only the other facts change.

mod amount;
mod place;
mod refusal;
mod unit;

pub use refusal::CorrectionError;

use crate::annotation::{AnnotationId, Body, Fact, Field, Hedge, MAX_TYPED, Manner, Source, Words};
use crate::attribution::Mode;
use crate::claim::Modality;
use crate::quantity::{Amount, Change, Operator, QuantityKind};
use crate::session::draft::{Draft, spoken_name};
use crate::session::{Outcome, Refusal, words};

/// What a person says of a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Correction {
    /// What it comes to, in figures or words: "40,000", "1.5 million"; "10 to 12" is a stretch. Nothing: nothing that
    /// can be told.
    Amount(String),
    /// What sort of figure it is. Value, unit and currency go where they do not fit it.
    Kind(QuantityKind),
    /// Its unit, "km" or "kilometre"; nothing takes it away.
    Unit(String),
    /// Its currency, "EUR", "€" or "euros"; nothing takes it away.
    Currency(String),
    /// How it is hedged.
    Hedge(Option<Operator>),
    /// Which way it changed.
    Change(Option<Change>),
    /// What is counted; nothing takes it away.
    Counted(String),
    /// Who says it: a person or institution of the article by a name, or other words; nothing where nobody is said to.
    Speaker(String),
    /// Whether the speaker has a name.
    Named(bool),
    /// Quoted, reported, or neither: the article's own.
    Mode(Option<Mode>),
    /// When it holds; nothing takes it away.
    Time(String),
    /// How it is put forward.
    Modality(Modality),
    /// Whether it is denied.
    Negated(bool),
    /// What the machine read, again.
    AsRead(Field),
}

/// Does a [`Correction`]. The person takes the number to be right then.
pub(in crate::session) fn correct(
    draft: &mut Draft,
    annotation: AnnotationId,
    correction: Correction,
) -> Result<Outcome, Refusal> {
    let index = draft.index(annotation)?;
    if draft.set.annotations[index].quantity().is_none() {
        return Err(CorrectionError::NotANumber.into());
    }
    let name = format!(
        "Correct the {} of {}",
        correction.noun(),
        words::quoted(draft.words(index))
    );
    let facts = correction.facts(draft, index)?;
    let before = draft.set.annotations[index].body.clone();
    let mut body = before.clone();
    for fact in facts {
        body.correct(fact);
    }
    if body != before {
        weigh(draft.text(), &mut body);
        draft.annotation(index).body = body;
        draft.accept(index);
    }
    Ok(words::outcome(name))
}

/// A number that was read anew, with what a person corrected of it as it was `before`. The words of both are of `text`.
pub(in crate::session) fn keep(text: &str, before: &Body, fresh: &mut Body) {
    let facts = before.corrected();
    if facts.is_empty() {
        return;
    }
    for fact in facts {
        fresh.correct(fact);
    }
    fit_amount(fresh);
    weigh(text, fresh);
}

/// Gives a number of corrected type a value of that type: "1,200" that is read anew as a count stays a year.
pub(in crate::session) fn fit_amount(body: &mut Body) {
    let (Some(Fact::Kind(kind)), Some(Fact::Amount(amount))) =
        (body.fact(Field::Kind), body.fact(Field::Amount))
    else {
        return;
    };
    let fitted = amount::fitted(kind, &amount).unwrap_or(Amount::Unknown);
    if fitted != amount {
        body.correct(Fact::Amount(fitted));
    }
}

fn weigh(text: &str, body: &mut Body) {
    if let Body::Quantity {
        quantity,
        claim: Some(claim),
        corrections,
        ..
    } = body
    {
        let typed = corrections.as_ref().and_then(|made| made.speaker.as_ref());
        claim.weigh(text, quantity, typed.map(|speaker| speaker.named));
    }
}

impl Correction {
    /// What it is of, in the name of a step.
    fn noun(&self) -> &'static str {
        match self {
            Self::Amount(_) | Self::AsRead(Field::Amount) => "value",
            Self::Kind(_) | Self::AsRead(Field::Kind) => "type",
            Self::Unit(_) | Self::AsRead(Field::Unit) => "unit",
            Self::Currency(_) | Self::AsRead(Field::Currency) => "currency",
            Self::Hedge(_) | Self::AsRead(Field::Hedge) => "hedge",
            Self::Change(_) | Self::AsRead(Field::Change) => "change",
            Self::Counted(_) | Self::AsRead(Field::Counted) => "counted thing",
            Self::Speaker(_) | Self::Named(_) | Self::AsRead(Field::Speaker) => "speaker",
            Self::Mode(_) | Self::AsRead(Field::Manner) => "attribution",
            Self::Time(_) | Self::AsRead(Field::Time) => "time",
            Self::Modality(_)
            | Self::Negated(_)
            | Self::AsRead(Field::Modality | Field::Negated) => "claim",
        }
    }

    /// The facts that it makes of the number at `index`; more than one where they only go together.
    fn facts(self, draft: &Draft, index: usize) -> Result<Vec<Fact>, Refusal> {
        let body = &draft.set.annotations[index].body;
        let kind = kind_of(body);
        let one = match self {
            Self::Amount(typed) => Fact::Amount(amount::read(kind, &typed)?),
            Self::Kind(kind) => return Ok(of_kind(body, kind)),
            Self::Unit(typed) => Fact::Unit(unit::read(kind, &typed)?),
            Self::Currency(typed) => Fact::Currency(unit::read_currency(kind, &typed)?),
            Self::Hedge(operator) => Fact::Hedge(operator.map(|operator| hedge(body, operator))),
            Self::Change(change) => Fact::Change(change),
            Self::Counted(typed) => {
                Fact::Counted(place::words(draft, index, Field::Counted, &typed)?)
            }
            Self::Speaker(typed) => {
                let typed = spoken_name(&words::limited(&typed, MAX_TYPED)?);
                return Ok(said_by(body, place::speaker(draft, index, &typed)));
            }
            Self::Named(named) => match body.fact(Field::Speaker) {
                Some(Fact::Speaker(Some(source))) => {
                    Fact::Speaker(Some(Source { named, ..source }))
                }
                _ => return Err(CorrectionError::NoSpeaker.into()),
            },
            Self::Mode(mode) => return Ok(in_words_of(body, mode)),
            Self::Time(typed) => Fact::Time(place::words(draft, index, Field::Time, &typed)?),
            Self::Modality(modality) => Fact::Modality(modality),
            Self::Negated(negated) => Fact::Negated(negated),
            Self::AsRead(field) => return as_read(body, field).map_err(Into::into),
        };
        Ok(vec![one])
    }
}

fn kind_of(body: &Body) -> QuantityKind {
    match body.fact(Field::Kind) {
        Some(Fact::Kind(kind)) => kind,
        _ => QuantityKind::Count,
    }
}

/// A type with the value, unit and currency that go with it: those of now, else the machine's, else none.
fn of_kind(body: &Body, kind: QuantityKind) -> Vec<Fact> {
    let fits = |field| {
        let fitting = |fact: Option<Fact>| fact.and_then(|fact| unit::fitted(kind, fact));
        fitting(body.fact(field)).or_else(|| fitting(body.as_read(field)))
    };
    let is_as_read = body.as_read(Field::Kind) == Some(Fact::Kind(kind));
    let else_of = |field, none| match body.as_read(field) {
        Some(read) if is_as_read => read,
        _ => none,
    };
    let with = |field, none| fits(field).unwrap_or_else(|| else_of(field, none));
    vec![
        Fact::Kind(kind),
        with(Field::Amount, Fact::Amount(Amount::Unknown)),
        with(Field::Unit, Fact::Unit(unit::only(kind))),
        with(Field::Currency, Fact::Currency(None)),
    ]
}

/// A hedge with the words of the text that the machine found for one.
fn hedge(body: &Body, operator: Operator) -> Hedge {
    let found = [body.fact(Field::Hedge), body.as_read(Field::Hedge)];
    let words = found.into_iter().find_map(|fact| match fact {
        Some(Fact::Hedge(Some(hedge))) => hedge.words,
        _ => None,
    });
    Hedge { operator, words }
}

/// Who says a figure implies that somebody does; without a speaker only a quotation stays somebody's.
fn said_by(body: &Body, source: Option<Source>) -> Vec<Fact> {
    let manner = manner_of(body.fact(Field::Manner));
    let manner = match (&source, manner) {
        (Some(_), None) => Some(manner_of(body.as_read(Field::Manner)).unwrap_or(Manner {
            mode: Mode::Indirect,
            cue: None,
        })),
        (None, Some(manner)) if manner.mode == Mode::Indirect => None,
        (_, manner) => manner,
    };
    vec![Fact::Speaker(source), Fact::Manner(manner)]
}

/// What the article itself asserts has no speaker; what somebody says again has the machine's.
fn in_words_of(body: &Body, mode: Option<Mode>) -> Vec<Fact> {
    let now = manner_of(body.fact(Field::Manner));
    let read = manner_of(body.as_read(Field::Manner));
    let Some(mode) = mode else {
        return vec![Fact::Speaker(None), Fact::Manner(None)];
    };
    let cue = now.or(read).and_then(|manner| manner.cue);
    let manner = Fact::Manner(Some(Manner { mode, cue }));
    match body.as_read(Field::Speaker) {
        Some(speaker) if now.is_none() => vec![manner, speaker],
        _ => vec![manner],
    }
}

fn manner_of(fact: Option<Fact>) -> Option<Manner> {
    match fact {
        Some(Fact::Manner(manner)) => manner,
        _ => None,
    }
}

/// What the machine read in `field`, with what goes with it.
fn as_read(body: &Body, field: Field) -> Result<Vec<Fact>, CorrectionError> {
    let kind = kind_of(body);
    Ok(match (field, body.as_read(field)) {
        (_, None) => Vec::new(),
        (_, Some(Fact::Kind(kind))) => of_kind(body, kind),
        (_, Some(Fact::Speaker(source))) => match source {
            Some(source) => said_by(body, Some(source)),
            None => vec![
                Fact::Speaker(None),
                body.as_read(Field::Manner).unwrap_or(Fact::Manner(None)),
            ],
        },
        (_, Some(Fact::Manner(manner))) => match manner {
            Some(manner) if manner_of(body.fact(Field::Manner)).is_none() => {
                let speaker = body.as_read(Field::Speaker);
                std::iter::once(Fact::Manner(Some(manner)))
                    .chain(speaker)
                    .collect()
            }
            Some(manner) => vec![Fact::Manner(Some(manner))],
            None => in_words_of(body, None),
        },
        (
            _,
            Some(fact @ (Fact::Amount(Amount::Unknown) | Fact::Unit(None) | Fact::Currency(None))),
        ) => vec![fact],
        (Field::Amount | Field::Unit | Field::Currency, Some(fact)) => {
            let fitting = unit::fitted(kind, fact);
            vec![fitting.ok_or(CorrectionError::OfAnotherKind { kind })?]
        }
        (_, Some(fact)) => vec![fact],
    })
}
