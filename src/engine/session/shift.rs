//! Figures and claims moved along with their paragraph.

use crate::claim::Claim;
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

    /// Moves all parts of a figure. `false` where one stands before the other text's start: it is then left half
    /// moved, and is to be read anew.
    pub(super) fn quantity(self, quantity: &mut Quantity) -> bool {
        let parts = [
            Some(&mut quantity.span),
            Some(&mut quantity.figure),
            quantity
                .approximator
                .as_mut()
                .map(|approximator| &mut approximator.span),
            quantity.counted.as_mut(),
        ];
        for part in parts.into_iter().flatten() {
            let start = (part.start + self.to).checked_sub(self.from);
            let Some(start) = start else {
                return false;
            };
            *part = Span::new(start, start + part.len());
        }
        true
    }

    pub(super) fn claim(self, claim: &mut Claim) {
        claim.clause = self.span(claim.clause);
        if let Some(attribution) = &mut claim.attribution {
            attribution.cue = attribution.cue.map(|span| self.span(span));
            if let Some(speaker) = &mut attribution.speaker {
                speaker.span = self.span(speaker.span);
            }
        }
    }
}
