//! What is claimed with a figure: in which clause, how surely, on whose word, and whether it is worth a check.
//!
//! In: a [`Document`], its [`Quantity`] values and [`Statement`]s. Out: a [`Claim`] for each quantity. Whether a
//! claim is true is for the person who checks it.

mod clause;
mod modality;
mod negation;
mod own_voice;
mod part;
mod reason;
mod scope;
#[cfg(test)]
mod tests;
mod time;
mod worth;

pub use modality::Modality;
pub use reason::Reason;
pub use scope::Scope;
pub use worth::CheckWorthiness;

use crate::attribution::{Mode, Speaker, Statement};
use crate::document::Document;
use crate::mention::Mention;
use crate::quantity::Quantity;
use crate::text::Span;
use scope::Scopes;
use time::Times;
use worth::Words;

/// What is claimed with one figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The sentence or clause that asserts the figure.
    pub clause: Span,
    /// How it is put forward.
    pub modality: Modality,
    /// Whether it is denied: "did not cut 30 jobs".
    pub negated: bool,
    /// When it holds, in the clause's own words: "last year", "2020".
    pub time: Option<Span>,
    /// For what stretch of time and where it holds, and what it measures.
    pub scope: Scope,
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

/// The claims of `quantities`, one each; `mentions`, `quantities` and `statements` are in text order.
#[must_use]
pub fn find(
    document: &Document<'_>,
    mentions: &[Mention],
    quantities: &[Quantity],
    statements: &[Statement],
) -> Vec<Claim> {
    let mut open: Vec<Statement> = Vec::new();
    let mut next = statements.iter().peekable();
    let mut claims: Vec<Claim> = Vec::with_capacity(quantities.len());
    let mut times = Times::new(document, quantities);
    let mut scopes = Scopes::new(document, quantities, mentions);
    let mut words = Words::default();
    for (index, quantity) in quantities.iter().enumerate() {
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
            .filter(|statement| {
                statement.mode == Mode::Direct
                    || !own_voice::adds(document, quantity, statement.content)
            })
            // Hearsay inside what somebody says is on that one's word.
            .min_by_key(|statement| (statement.speaker.is_none(), statement.content.len()));
        let clause = clause::of(document, quantity, innermost.map(|said| said.content));
        // Figures of one clause follow each other.
        if claims.last().is_none_or(|last| last.clause != clause) {
            words = Words::of(document, clause);
        }
        let attribution = innermost.map(Attribution::of);
        let part = part::around(document, quantity.span, document.tokens_in(clause));
        let modality = modality::of(document, quantity, part.clone(), attribution.as_ref());
        claims.push(Claim {
            clause,
            modality,
            negated: negation::is_denied(document, quantity, part, attribution.as_ref()),
            time: times.of(index, clause),
            scope: scopes.of(index, clause),
            worth: worth::of(quantity, words, modality, attribution.as_ref()),
            attribution,
        });
    }
    claims
}

impl Claim {
    /// What is claimed with a figure of which nothing more is known: a plain fact.
    pub(crate) fn plain(quantity: &Quantity) -> Self {
        let modality = Modality::Fact;
        Self {
            clause: quantity.span,
            modality,
            negated: false,
            time: None,
            scope: Scope::default(),
            attribution: None,
            worth: worth::of(quantity, Words::default(), modality, None),
        }
    }

    /// Weighs the claim of `quantity` anew, after a person corrected one of them. `typed` tells of a speaker whom the
    /// text does not have whether it has a name.
    pub(crate) fn weigh(&mut self, text: &str, quantity: &Quantity, typed: Option<bool>) {
        let document = Document::new(&text[self.clause]);
        let words = Words::of(&document, Span::new(0, document.text.len()));
        let mut attribution = self.attribution;
        if let (Some(attribution), Some(named)) = (&mut attribution, typed) {
            attribution.speaker = Some(Speaker {
                span: self.clause,
                entity: None,
                named,
            });
        }
        self.worth = worth::of(quantity, words, self.modality, attribution.as_ref());
    }
}

impl Attribution {
    fn of(statement: &Statement) -> Self {
        Self {
            mode: statement.mode,
            speaker: statement.speaker,
            cue: statement.cue,
        }
    }
}
