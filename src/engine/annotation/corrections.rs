//! A number as a person corrected it, and what the machine read where it is another thing.
//!
//! A body's quantity and claim hold what the person set. Beside them stand the machine's values of the changed fields
//! only, so that each can be set back and a text that is read again changes the others.

use super::fact::{Fact, Field, Hedge, Manner, Source, Words};
use super::{Annotation, Body};
use crate::attribution::{Mode, Speaker};
use crate::claim::{Attribution, Claim};
use crate::entity::EntityId;
use crate::quantity::{Amount, Approximator, Quantity};
use crate::text::Span;

/// The longest words that a person can type for a fact, in characters.
pub const MAX_TYPED: usize = 300;

/// What is known of a number that a person corrected, beside its quantity and claim.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Corrections {
    /// The machine's values of the fields that the person changed, each field once, in the order of [`Field`].
    pub proposed: Vec<Fact>,
    /// What is counted, in words that do not stand in the text. The quantity has none then.
    pub counted: Option<String>,
    /// When it holds, in words that do not stand in the text. The claim has no time then.
    pub time: Option<String>,
    /// On whose word it stands, where that one does not stand in the text. The claim has no speaker then.
    pub speaker: Option<TypedSpeaker>,
}

/// A speaker whom the text does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedSpeaker {
    /// As a person typed it.
    pub text: String,
    /// Whether it has a name.
    pub named: bool,
}

impl Corrections {
    /// The machine's value of a field that a person changed.
    #[must_use]
    pub fn proposed(&self, field: Field) -> Option<&Fact> {
        self.proposed.iter().find(|fact| fact.field() == field)
    }

    /// Where and who the machine's speaker is, where that is somebody of the article and a person says another one.
    fn proposed_speaker(&self) -> Option<(Span, EntityId)> {
        match self.proposed(Field::Speaker)? {
            Fact::Speaker(Some(Source {
                words: Words::Printed(span),
                entity: Some(entity),
                ..
            })) => Some((*span, *entity)),
            _ => None,
        }
    }
}

impl Body {
    /// What a person corrected, of a number.
    #[must_use]
    pub fn corrections(&self) -> Option<&Corrections> {
        match self {
            Self::Quantity { corrections, .. } => corrections.as_deref(),
            Self::Name { .. } => None,
        }
    }

    /// What is said of a number in `field`, by the person where that is corrected; `None` for a name. A number that
    /// claims nothing says nothing in the fields of a claim.
    #[must_use]
    pub fn fact(&self, field: Field) -> Option<Fact> {
        let Self::Quantity {
            quantity,
            claim,
            corrections,
            ..
        } = self
        else {
            return None;
        };
        let typed = corrections.as_deref();
        Some(match field {
            Field::Kind => Fact::Kind(quantity.kind),
            Field::Amount => Fact::Amount(quantity.amount.clone()),
            Field::Unit => Fact::Unit(quantity.unit.clone()),
            Field::Currency => Fact::Currency(quantity.currency.clone()),
            Field::Hedge => Fact::Hedge(hedge(quantity)),
            Field::Change => Fact::Change(quantity.change),
            Field::Counted => {
                let typed = typed.and_then(|typed| typed.counted.as_ref());
                Fact::Counted(words(quantity.counted, typed))
            }
            Field::Manner => Fact::Manner(claim.as_ref().and_then(|claim| manner(claim))),
            Field::Speaker => {
                let typed = typed.and_then(|typed| typed.speaker.as_ref());
                let printed = claim.as_ref().and_then(|claim| claim.attribution?.speaker);
                Fact::Speaker(source(printed, typed))
            }
            Field::Time => {
                let typed = typed.and_then(|typed| typed.time.as_ref());
                Fact::Time(words(claim.as_ref()?.time, typed))
            }
            Field::Modality => Fact::Modality(claim.as_ref()?.modality),
            Field::Negated => Fact::Negated(claim.as_ref()?.negated),
        })
    }

    /// What the machine read in `field`.
    #[must_use]
    pub fn as_read(&self, field: Field) -> Option<Fact> {
        let proposed = self.corrections().and_then(|made| made.proposed(field));
        proposed.cloned().or_else(|| self.fact(field))
    }

    /// The figure as the machine read it, as far as its own fields go.
    pub(crate) fn quantity_as_read(&self) -> Option<Quantity> {
        let mut body = match self {
            Self::Quantity { quantity, .. } => Self::of_quantity(Quantity::clone(quantity), None),
            Self::Name { .. } => return None,
        };
        for fact in self
            .corrections()
            .into_iter()
            .flat_map(|made| &made.proposed)
        {
            body.put(fact.clone());
        }
        match body {
            Self::Quantity { quantity, .. } => Some(*quantity),
            Self::Name { .. } => None,
        }
    }

    /// What a person said otherwise than the machine.
    pub(crate) fn corrected(&self) -> Vec<Fact> {
        let proposed = self
            .corrections()
            .into_iter()
            .flat_map(|made| &made.proposed);
        proposed
            .filter_map(|fact| self.fact(fact.field()))
            .collect()
    }

    /// Takes a person's word for it, and keeps the machine's beside it. Of a name nothing is taken.
    pub(crate) fn correct(&mut self, fact: Fact) {
        let field = fact.field();
        let Some(read) = self
            .as_read(field)
            .or_else(|| self.claiming().as_read(field))
        else {
            return;
        };
        self.put(fact);
        let is_other = self.fact(field).is_none_or(|now| !is_same(&now, &read));
        let Self::Quantity { corrections, .. } = self else {
            return;
        };
        let made = corrections.get_or_insert_default();
        made.proposed.retain(|fact| fact.field() != field);
        if is_other {
            made.proposed.push(read);
            made.proposed.sort_by_key(Fact::field);
        }
        if **made == Corrections::default() {
            *corrections = None;
        }
    }

    /// Writes a fact where facts of its field stand, and nothing else.
    pub(crate) fn put(&mut self, fact: Fact) {
        let Self::Quantity {
            quantity,
            claim,
            corrections,
            ..
        } = self
        else {
            return;
        };
        match fact {
            Fact::Kind(kind) => quantity.kind = kind,
            Fact::Amount(amount) => quantity.amount = amount,
            Fact::Unit(unit) => quantity.unit = unit,
            Fact::Currency(currency) => quantity.currency = currency,
            Fact::Hedge(hedge) => {
                quantity.approximator = hedge.map(|hedge| Approximator {
                    span: hedge.words.unwrap_or(quantity.figure),
                    operator: hedge.operator,
                });
            }
            Fact::Change(change) => quantity.change = change,
            Fact::Counted(counted) => {
                let (printed, typed) = apart(counted);
                quantity.counted = printed;
                corrections.get_or_insert_default().counted = typed;
            }
            Fact::Manner(manner) => put_manner(claim_of(quantity, claim), manner),
            Fact::Speaker(source) => {
                let (printed, typed) = speakers(source);
                let claim = claim_of(quantity, claim);
                if let Some(attribution) = &mut claim.attribution {
                    attribution.speaker = printed;
                } else if printed.is_some() || typed.is_some() {
                    claim.attribution = Some(Attribution {
                        mode: Mode::Indirect,
                        speaker: printed,
                        cue: None,
                    });
                }
                corrections.get_or_insert_default().speaker = typed;
            }
            Fact::Time(time) => {
                let (printed, typed) = apart(time);
                claim_of(quantity, claim).time = printed;
                corrections.get_or_insert_default().time = typed;
            }
            Fact::Modality(modality) => claim_of(quantity, claim).modality = modality,
            Fact::Negated(negated) => claim_of(quantity, claim).negated = negated,
        }
        if corrections.as_deref() == Some(&Corrections::default()) {
            *corrections = None;
        }
    }

    /// The same number with a claim, a plain one where it has none.
    fn claiming(&self) -> Self {
        let mut body = self.clone();
        if let Self::Quantity {
            quantity, claim, ..
        } = &mut body
        {
            claim_of(quantity, claim);
        }
        body
    }
}

impl Annotation {
    /// Where and who those of the article are on whose word a figure stands: for the person, and for the machine.
    pub(crate) fn speakers(&self) -> impl Iterator<Item = (Span, EntityId)> {
        let speaker = self.claim().and_then(|claim| claim.attribution?.speaker);
        let said = speaker.and_then(|speaker| Some((speaker.span, speaker.entity?)));
        let read = self
            .body
            .corrections()
            .and_then(Corrections::proposed_speaker);
        said.into_iter().chain(read)
    }

    /// Gives them other entities, or none, where `new` says which.
    pub(crate) fn change_speakers(
        &mut self,
        new: &dyn Fn(Span, EntityId) -> Option<Option<EntityId>>,
    ) {
        let renewed = |span, entity: &mut Option<EntityId>| {
            if let Some(changed) = entity.and_then(|before| new(span, before)) {
                *entity = changed;
            }
        };
        let Body::Quantity {
            claim, corrections, ..
        } = &mut self.body
        else {
            return;
        };
        let attribution = claim.as_mut().and_then(|claim| claim.attribution.as_mut());
        if let Some(speaker) = attribution.and_then(|attribution| attribution.speaker.as_mut()) {
            renewed(speaker.span, &mut speaker.entity);
        }
        for fact in corrections.iter_mut().flat_map(|made| &mut made.proposed) {
            if let Fact::Speaker(Some(Source {
                words: Words::Printed(span),
                entity,
                ..
            })) = fact
            {
                renewed(*span, entity);
            }
        }
    }
}

/// Whether documents have the same of both: the year 2004 and the number are both written "2004".
fn is_same(one: &Fact, other: &Fact) -> bool {
    let (Fact::Amount(one), Fact::Amount(other)) = (one, other) else {
        return one == other;
    };
    let ends = |amount: &Amount| {
        [amount.value(), amount.low(), amount.high()].map(|end| end.map(ToString::to_string))
    };
    ends(one) == ends(other) && one.order_of_magnitude() == other.order_of_magnitude()
}

fn claim_of<'c>(quantity: &Quantity, claim: &'c mut Option<Box<Claim>>) -> &'c mut Claim {
    claim.get_or_insert_with(|| Box::new(Claim::plain(quantity)))
}

fn hedge(quantity: &Quantity) -> Option<Hedge> {
    let approximator = quantity.approximator?;
    Some(Hedge {
        operator: approximator.operator,
        words: Some(approximator.span).filter(|&words| words != quantity.figure),
    })
}

fn words(printed: Option<Span>, typed: Option<&String>) -> Option<Words> {
    let typed = typed.map(|typed| Words::Typed(typed.clone()));
    typed.or(printed.map(Words::Printed))
}

fn apart(words: Option<Words>) -> (Option<Span>, Option<String>) {
    match words {
        None => (None, None),
        Some(Words::Printed(span)) => (Some(span), None),
        Some(Words::Typed(typed)) => (None, Some(typed)),
    }
}

fn manner(claim: &Claim) -> Option<Manner> {
    let attribution = claim.attribution?;
    Some(Manner {
        mode: attribution.mode,
        cue: attribution.cue,
    })
}

fn put_manner(claim: &mut Claim, manner: Option<Manner>) {
    let speaker = claim.attribution.and_then(|before| before.speaker);
    claim.attribution = manner.map(|manner| Attribution {
        mode: manner.mode,
        speaker,
        cue: manner.cue,
    });
}

fn source(printed: Option<Speaker>, typed: Option<&TypedSpeaker>) -> Option<Source> {
    let typed = typed.map(|typed| Source {
        words: Words::Typed(typed.text.clone()),
        entity: None,
        named: typed.named,
    });
    typed.or(printed.map(|speaker| Source {
        words: Words::Printed(speaker.span),
        entity: speaker.entity,
        named: speaker.named,
    }))
}

fn speakers(source: Option<Source>) -> (Option<Speaker>, Option<TypedSpeaker>) {
    let Some(source) = source else {
        return (None, None);
    };
    let named = source.named;
    match source.words {
        Words::Printed(span) => (
            Some(Speaker {
                span,
                entity: source.entity,
                named,
            }),
            None,
        ),
        Words::Typed(text) => (None, Some(TypedSpeaker { text, named })),
    }
}
