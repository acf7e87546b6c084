//! Figures and claims moved along with their paragraph.

use crate::claim::{Claim, Scope};
use crate::quantity::Quantity;
use crate::text::Span;

/// From one place to another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shift {
    /// A byte of the one text.
    pub(super) from: usize,
    /// The same one's place in the other.
    pub(super) to: usize,
}

impl Shift {
    /// Where `span` stands in the other text, which reaches as far.
    pub(super) fn span(self, span: Span) -> Span {
        Span::new(
            span.start + self.to - self.from,
            span.end + self.to - self.from,
        )
    }

    /// Moves all parts of a figure. `false`, and nothing is moved, where one of them is not `within`: documents can
    /// have a figure's hedge anywhere.
    pub(super) fn quantity(self, quantity: &mut Quantity, within: Span) -> bool {
        let approximator = quantity.approximator.as_mut();
        let parts = [
            Some(&mut quantity.span),
            Some(&mut quantity.figure),
            approximator.map(|approximator| &mut approximator.span),
            quantity.counted.as_mut(),
        ];
        let is_inside = parts.iter().flatten().all(|part| within.contains(**part));
        if is_inside {
            for part in parts.into_iter().flatten() {
                *part = self.span(*part);
            }
        }
        is_inside
    }

    pub(super) fn claim(self, claim: &mut Claim) {
        claim.clause = self.span(claim.clause);
        claim.time = claim.time.map(|span| self.span(span));
        let Scope {
            period,
            place,
            measured,
        } = &mut claim.scope;
        for part in [period, place, measured] {
            *part = part.map(|span| self.span(span));
        }
        if let Some(attribution) = &mut claim.attribution {
            attribution.cue = attribution.cue.map(|span| self.span(span));
            if let Some(speaker) = &mut attribution.speaker {
                speaker.span = self.span(speaker.span);
            }
        }
    }
}
