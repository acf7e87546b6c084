//! What is claimed with a figure: in which clause, how surely, on whose word, and whether it is worth a check.
//!
//! In: a [`Document`], its [`Quantity`] values and [`Statement`]s. Out: a [`Claim`] for each quantity. Whether a
//! claim is true is for the person who checks it.

mod clause;
mod modality;
mod reason;
#[cfg(test)]
mod tests;
mod worth;

pub use modality::Modality;
pub use reason::Reason;
pub use worth::CheckWorthiness;

use crate::attribution::{Mode, Speaker, Statement};
use crate::document::Document;
use crate::quantity::Quantity;
use crate::text::Span;

/// What is claimed with one figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The sentence or clause that asserts the figure.
    pub clause: Span,
    /// How it is put forward.
    pub modality: Modality,
    /// On whose word; `None` where the article itself asserts it.
    pub attribution: Option<Attribution>,
    /// Whether to check it.
    pub worth: CheckWorthiness,
}

/// On whose word a figure stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribution {
    /// In whose words.
    pub mode: Mode,
    /// Who says it, where the text tells.
    pub speaker: Option<Speaker>,
    /// The words that say so.
    pub cue: Option<Span>,
}

/// The claims of `quantities`, one each; `quantities` and `statements` are in text order.
#[must_use]
pub fn find(
    document: &Document<'_>,
    quantities: &[Quantity],
    statements: &[Statement],
) -> Vec<Claim> {
    let mut open: Vec<Statement> = Vec::new();
    let mut next = statements.iter().peekable();
    let mut claims = Vec::with_capacity(quantities.len());
    for quantity in quantities {
        let figure = quantity.figure;
        while let Some(statement) =
            next.next_if(|statement| statement.content.start <= figure.start)
        {
            open.push(*statement);
        }
        open.retain(|statement| statement.content.end > figure.start);
        let innermost = open
            .iter()
            .filter(|statement| statement.content.contains(figure))
            // Hearsay inside what somebody says is on that one's word.
            .min_by_key(|statement| (statement.speaker.is_none(), statement.content.len()));
        claims.push(claim(document, quantity, innermost));
    }
    claims
}

fn claim(document: &Document<'_>, quantity: &Quantity, statement: Option<&Statement>) -> Claim {
    let attribution = statement.map(|statement| Attribution {
        mode: statement.mode,
        speaker: statement.speaker,
        cue: statement.cue,
    });
    let clause = clause::of(
        document,
        quantity,
        statement.map(|statement| statement.content),
    );
    let modality = modality::of(document, quantity, clause, attribution.as_ref());
    let worth = worth::of(document, quantity, clause, modality, attribution.as_ref());
    Claim {
        clause,
        modality,
        attribution,
        worth,
    }
}
