//! What is claimed with a figure: native JSON both ways.

use super::wire;
use crate::attribution::{Mode, Speaker};
use crate::claim::{Attribution, CheckWorthiness, Claim, Modality, Reason, Scope};
use crate::entity::EntityId;
use crate::text::{Offsets, Span};

/// `quantity` with the fields of its claim.
pub(super) fn write(
    text: &str,
    offsets: &Offsets<'_>,
    claim: &Claim,
    quantity: wire::Quantity,
) -> wire::Quantity {
    let range = |span: Span| wire::Range {
        start: offsets.code_point_from_byte(span.start),
        end: offsets.code_point_from_byte(span.end),
    };
    let speaker = |speaker: &Speaker| {
        let wire::Range { start, end } = range(speaker.span);
        wire::Speaker {
            entity: speaker.entity.map(|entity| entity.to_string()),
            text: text[speaker.span].to_owned(),
            named: speaker.named,
            start,
            end,
        }
    };
    let part = |span: Span| {
        let wire::Range { start, end } = range(span);
        wire::Part {
            text: text[span].to_owned(),
            start,
            end,
        }
    };
    let attribution = claim.attribution.as_ref();
    wire::Quantity {
        claim: Some(range(claim.clause)),
        modality: Some(claim.modality.name().to_owned()),
        negated: Some(claim.negated),
        time: claim.time.map(part),
        period: claim.scope.period.map(part),
        place: claim.scope.place.map(part),
        measured: claim.scope.measured.map(part),
        check_worthiness: Some(wire::CheckWorthiness {
            score: f64::from(claim.worth.score) / 100.0,
            reasons: claim
                .worth
                .reasons
                .iter()
                .map(|reason| reason.name().to_owned())
                .collect(),
        }),
        attribution: Some(wire::Attribution {
            mode: mode(attribution.map(|attribution| attribution.mode)),
            speaker: attribution
                .and_then(|attribution| attribution.speaker.as_ref())
                .map(speaker),
            cue: attribution
                .and_then(|attribution| attribution.cue)
                .map(part),
        }),
        ..quantity
    }
}

pub(super) fn mode(mode: Option<Mode>) -> wire::Mode {
    match mode {
        None => wire::Mode::None,
        Some(Mode::Direct) => wire::Mode::Direct,
        Some(Mode::Indirect) => wire::Mode::Indirect,
    }
}

/// What a claim is read against.
pub(super) struct Place<'r> {
    pub(super) text: &'r str,
    pub(super) offsets: &'r Offsets<'r>,
    /// The entity of the document that is called so: `Some(None)` for one of a kind that this version does not know.
    pub(super) entity: &'r dyn Fn(&str) -> Option<Option<EntityId>>,
    /// The quantity's span.
    pub(super) span: Span,
}

/// The claim of `quantity`, if it has one.
pub(super) fn read(
    place: &Place<'_>,
    quantity: &wire::Quantity,
) -> Result<Option<Claim>, &'static str> {
    let (claim, modality, worth, attribution) = match quantity {
        wire::Quantity {
            claim: Some(claim),
            modality: Some(modality),
            check_worthiness: Some(worth),
            attribution: Some(attribution),
            ..
        } => (claim, modality, worth, attribution),
        wire::Quantity {
            claim: None,
            modality: None,
            check_worthiness: None,
            attribution: None,
            negated: None,
            time: None,
            period: None,
            place: None,
            measured: None,
            ..
        } => return Ok(None),
        _ => return Err("its claim is not whole"),
    };
    let clause = place
        .span_at(claim.start, claim.end)
        .filter(|clause| clause.contains(place.span));
    Ok(Some(Claim {
        clause: clause.ok_or("its claim does not hold its figure")?,
        modality: Modality::from_name(modality).ok_or("its modality is unknown")?,
        negated: quantity.negated.unwrap_or_default(),
        time: place
            .part(quantity.time.as_ref())
            .ok_or("its time is not what stands there")?,
        scope: Scope {
            period: place
                .part(quantity.period.as_ref())
                .ok_or("its period is not what stands there")?,
            place: place
                .part(quantity.place.as_ref())
                .ok_or("its place is not what stands there")?,
            measured: place
                .part(quantity.measured.as_ref())
                .ok_or("what it measures is not what stands there")?,
        },
        attribution: place.attribution(attribution)?,
        worth: read_worth(worth)?,
    }))
}

fn read_worth(worth: &wire::CheckWorthiness) -> Result<CheckWorthiness, &'static str> {
    let reasons = worth
        .reasons
        .iter()
        .map(|name| Reason::from_name(name).ok_or("one of its reasons is unknown"));
    let read = CheckWorthiness::of(reasons.collect::<Result<_, _>>()?);
    let same = (worth.score * 100.0 - f64::from(read.score)).abs() < 0.01;
    if same {
        Ok(read)
    } else {
        Err("its score is not the sum of its reasons")
    }
}

impl Place<'_> {
    fn span_at(&self, start: usize, end: usize) -> Option<Span> {
        let start = self.offsets.byte_from_code_point(start)?;
        let end = self.offsets.byte_from_code_point(end)?;
        (start < end).then(|| Span::new(start, end))
    }

    /// The span from `start` to `end`, where `text` stands.
    fn span_of(&self, start: usize, end: usize, text: &str) -> Option<Span> {
        self.span_at(start, end)
            .filter(|&span| self.text[span] == *text)
    }

    /// The span of `part`, if there is one; `None` where other words stand there.
    pub(super) fn part(&self, part: Option<&wire::Part>) -> Option<Option<Span>> {
        let Some(part) = part else {
            return Some(None);
        };
        self.span_of(part.start, part.end, &part.text).map(Some)
    }

    fn attribution(
        &self,
        attribution: &wire::Attribution,
    ) -> Result<Option<Attribution>, &'static str> {
        let mode = match attribution.mode {
            wire::Mode::Direct => Mode::Direct,
            wire::Mode::Indirect => Mode::Indirect,
            wire::Mode::None if attribution.speaker.is_some() || attribution.cue.is_some() => {
                return Err("it is the article's own and has a speaker");
            }
            wire::Mode::None => return Ok(None),
        };
        let speaker = attribution
            .speaker
            .as_ref()
            .map(|speaker| self.speaker(speaker))
            .transpose()?;
        let cue = self.part(attribution.cue.as_ref());
        Ok(Some(Attribution {
            mode,
            speaker,
            cue: cue.ok_or("its cue is not what stands there")?,
        }))
    }

    pub(super) fn speaker(&self, speaker: &wire::Speaker) -> Result<Speaker, &'static str> {
        let entity = speaker
            .entity
            .as_deref()
            .map(|id| (self.entity)(id).ok_or("its speaker is an entity that does not exist"));
        Ok(Speaker {
            span: self
                .span_of(speaker.start, speaker.end, &speaker.text)
                .ok_or("its speaker is not what stands there")?,
            entity: entity.transpose()?.flatten(),
            named: speaker.named,
        })
    }
}
