//! What a person corrected of a figure beside its fields: the machine's values, and typed words. Native JSON both
//! ways.

use super::claim::Place;
use super::read::Reader;
use super::write::Writer;
use super::{claim, wire, write};
use crate::annotation::{
    Corrections, Fact, Field, Hedge, MAX_TYPED, Manner, Source, TypedSpeaker, Words,
};
use crate::attribution::Mode;
use crate::claim::{Claim, Modality};
use crate::quantity::{Change, QuantityKind};

/// `quantity` with what a person corrected of it.
pub(super) fn write(
    made: &Corrections,
    writer: &Writer<'_>,
    quantity: wire::Quantity,
) -> wire::Quantity {
    let mut proposed = wire::Proposed::default();
    for fact in &made.proposed {
        write_fact(&mut proposed, fact, writer, &quantity);
    }
    wire::Quantity {
        proposed: (!made.proposed.is_empty()).then(|| Box::new(proposed)),
        typed: write_typed(made).map(Box::new),
        ..quantity
    }
}

fn write_typed(made: &Corrections) -> Option<wire::Typed> {
    let typed = wire::Typed {
        counted: made.counted.clone(),
        time: made.time.clone(),
        speaker: made.speaker.as_ref().map(|speaker| wire::TypedSpeaker {
            text: speaker.text.clone(),
            named: speaker.named,
        }),
    };
    let is_any = typed.counted.is_some() || typed.time.is_some() || typed.speaker.is_some();
    is_any.then_some(typed)
}

fn write_fact(
    proposed: &mut wire::Proposed,
    fact: &Fact,
    writer: &Writer<'_>,
    quantity: &wire::Quantity,
) {
    let part = |words: &Option<Words>| match words {
        Some(Words::Printed(span)) => Some(writer.part(*span)),
        _ => None,
    };
    match fact {
        Fact::Kind(kind) => proposed.kind = Some(kind.name().to_owned()),
        Fact::Amount(amount) => {
            let read = write::amount(amount);
            let changed =
                |read: Option<String>, now: &Option<String>| (read != *now).then_some(read);
            proposed.value = changed(read.value, &quantity.value);
            proposed.low = changed(read.low, &quantity.low);
            proposed.high = changed(read.high, &quantity.high);
            proposed.scale = changed(read.scale, &quantity.scale);
        }
        Fact::Unit(unit) => proposed.unit = Some(unit.clone()),
        Fact::Currency(currency) => proposed.currency = Some(currency.clone()),
        Fact::Hedge(hedge) => {
            let hedge = hedge.and_then(|hedge| Some((hedge.operator, hedge.words?)));
            let hedge = hedge.map(|(operator, words)| writer.approximator(operator, words));
            proposed.approximator = Some(hedge);
        }
        Fact::Change(change) => {
            proposed.change = Some(change.map(|change| change.name().to_owned()));
        }
        Fact::Counted(counted) => proposed.counted = Some(part(counted)),
        Fact::Manner(manner) => {
            let attribution = proposed.attribution.get_or_insert_default();
            attribution.mode = Some(claim::mode(manner.map(|manner| manner.mode)));
            attribution.cue = Some(
                manner
                    .and_then(|manner| manner.cue)
                    .map(|cue| writer.part(cue)),
            );
        }
        Fact::Speaker(source) => {
            let speaker = source.as_ref().and_then(|source| match source.words {
                Words::Printed(span) => Some((span, source)),
                Words::Typed(_) => None,
            });
            let speaker = speaker.map(|(span, source)| {
                let wire::Part { text, start, end } = writer.part(span);
                wire::Speaker {
                    entity: source.entity.map(|entity| entity.to_string()),
                    text,
                    named: source.named,
                    start,
                    end,
                }
            });
            proposed.attribution.get_or_insert_default().speaker = Some(speaker);
        }
        Fact::Time(time) => proposed.time = Some(part(time)),
        Fact::Modality(modality) => proposed.modality = Some(modality.name().to_owned()),
        Fact::Negated(negated) => proposed.negated = Some(*negated),
    }
}

/// What a person corrected of `quantity`, whose fields were read before.
pub(super) fn read(
    reader: &Reader<'_>,
    place: &Place<'_>,
    quantity: &wire::Quantity,
    has_claim: Option<&Claim>,
) -> Result<Option<Box<Corrections>>, &'static str> {
    let mut made = Corrections::default();
    if let Some(typed) = &quantity.typed {
        read_typed(&mut made, typed, quantity)?;
    }
    if let Some(proposed) = &quantity.proposed {
        for field in Field::ALL {
            made.proposed
                .extend(read_fact(reader, place, field, proposed, quantity)?);
        }
    }
    let is_of_claim = |fact: &Fact| fact.field() >= Field::Manner;
    let needs_claim =
        made.time.is_some() || made.speaker.is_some() || made.proposed.iter().any(is_of_claim);
    if needs_claim && has_claim.is_none() {
        return Err("it has no claim of which something was corrected");
    }
    if made.speaker.is_some() && has_claim.is_some_and(|claim| claim.attribution.is_none()) {
        return Err("it is the article's own and has a speaker");
    }
    Ok((made != Corrections::default()).then(|| Box::new(made)))
}

fn read_typed(
    made: &mut Corrections,
    typed: &wire::Typed,
    quantity: &wire::Quantity,
) -> Result<(), &'static str> {
    let words = |typed: &String| {
        if typed.trim().is_empty() || typed.chars().count() > MAX_TYPED {
            return Err("its typed words are empty or too long");
        }
        Ok(typed.clone())
    };
    let printed_speaker = quantity
        .attribution
        .as_ref()
        .and_then(|said| said.speaker.as_ref());
    let is_twice = typed.counted.is_some() && quantity.counted.is_some()
        || typed.time.is_some() && quantity.time.is_some()
        || typed.speaker.is_some() && printed_speaker.is_some();
    if is_twice {
        return Err("it has typed words for what it has words of the text for");
    }
    made.counted = typed.counted.as_ref().map(words).transpose()?;
    made.time = typed.time.as_ref().map(words).transpose()?;
    made.speaker = match &typed.speaker {
        None => None,
        Some(speaker) => Some(TypedSpeaker {
            text: words(&speaker.text)?,
            named: speaker.named,
        }),
    };
    Ok(())
}

fn read_fact(
    reader: &Reader<'_>,
    place: &Place<'_>,
    field: Field,
    proposed: &wire::Proposed,
    quantity: &wire::Quantity,
) -> Result<Option<Fact>, &'static str> {
    let part = |part: &Option<wire::Part>| {
        let span = place.part(part.as_ref());
        let span = span.ok_or("its proposed words are not what stands there")?;
        Ok::<_, &'static str>(span.map(Words::Printed))
    };
    let said = proposed.attribution.as_deref();
    Ok(match field {
        Field::Kind => match &proposed.kind {
            Some(kind) => Some(Fact::Kind(
                QuantityKind::from_name(kind).ok_or("its proposed type is unknown")?,
            )),
            None => None,
        },
        Field::Amount => read_amount(proposed, quantity)?.map(Fact::Amount),
        Field::Unit => proposed.unit.clone().map(Fact::Unit),
        Field::Currency => match &proposed.currency {
            Some(code) => Some(Fact::Currency(super::read::currency(code.as_deref())?)),
            None => None,
        },
        Field::Hedge => match &proposed.approximator {
            Some(approximator) => {
                let hedge = approximator
                    .as_ref()
                    .map(|hedge| reader.approximator(hedge));
                Some(Fact::Hedge(hedge.transpose()?.map(|hedge| Hedge {
                    operator: hedge.operator,
                    words: Some(hedge.span),
                })))
            }
            None => None,
        },
        Field::Change => match &proposed.change {
            Some(change) => {
                let change = change.as_deref().map(|name| {
                    Change::from_name(name).ok_or("its proposed change is neither up nor down")
                });
                Some(Fact::Change(change.transpose()?))
            }
            None => None,
        },
        Field::Counted => match &proposed.counted {
            Some(counted) => Some(Fact::Counted(part(counted)?)),
            None => None,
        },
        Field::Manner => match said.and_then(|said| Some((said, said.mode?))) {
            Some((said, mode)) => Some(Fact::Manner(read_manner(place, said, mode)?)),
            None => None,
        },
        Field::Speaker => match said.and_then(|said| said.speaker.as_ref()) {
            Some(speaker) => Some(Fact::Speaker(read_source(place, speaker.as_ref())?)),
            None => None,
        },
        Field::Time => match &proposed.time {
            Some(time) => Some(Fact::Time(part(time)?)),
            None => None,
        },
        Field::Modality => match &proposed.modality {
            Some(modality) => Some(Fact::Modality(
                Modality::from_name(modality).ok_or("its proposed modality is unknown")?,
            )),
            None => None,
        },
        Field::Negated => proposed.negated.map(Fact::Negated),
    })
}

/// The machine's value, low, high and scale: those that are proposed, and for the others those of now.
fn read_amount(
    proposed: &wire::Proposed,
    quantity: &wire::Quantity,
) -> Result<Option<crate::quantity::Amount>, &'static str> {
    let fields = [
        &proposed.value,
        &proposed.low,
        &proposed.high,
        &proposed.scale,
    ];
    if fields.iter().all(|field| field.is_none()) {
        return Ok(None);
    }
    let read = |proposed: &Option<Option<String>>, now: &Option<String>| {
        proposed.clone().unwrap_or_else(|| now.clone())
    };
    let amount = wire::Amount {
        value: read(&proposed.value, &quantity.value),
        low: read(&proposed.low, &quantity.low),
        high: read(&proposed.high, &quantity.high),
        scale: read(&proposed.scale, &quantity.scale),
    };
    let kind = proposed.kind.as_ref().unwrap_or(&quantity.kind);
    let kind = QuantityKind::from_name(kind).ok_or("its proposed type is unknown")?;
    super::read::amount(kind, &amount).map(Some)
}

fn read_manner(
    place: &Place<'_>,
    said: &wire::ProposedAttribution,
    mode: wire::Mode,
) -> Result<Option<Manner>, &'static str> {
    let mode = match mode {
        wire::Mode::None => return Ok(None),
        wire::Mode::Direct => Mode::Direct,
        wire::Mode::Indirect => Mode::Indirect,
    };
    let cue = place.part(said.cue.as_ref().and_then(Option::as_ref));
    let cue = cue.ok_or("its proposed cue is not what stands there")?;
    Ok(Some(Manner { mode, cue }))
}

fn read_source(
    place: &Place<'_>,
    speaker: Option<&wire::Speaker>,
) -> Result<Option<Source>, &'static str> {
    let speaker = speaker.map(|speaker| place.speaker(speaker)).transpose()?;
    Ok(speaker.map(|speaker| Source {
        words: Words::Printed(speaker.span),
        entity: speaker.entity,
        named: speaker.named,
    }))
}
