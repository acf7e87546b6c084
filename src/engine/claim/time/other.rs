//! Times that a clause names and that are not those of its figure: "since 2002", "a 2005 deal", "Sunday's vote".

use crate::document::{Document, TokenKind};
use crate::lexicon::Class;
use crate::quantity::{Quantity, QuantityKind};
use std::ops::Range;

/// Maximum distance of a figure from a possessive day, in tokens: "Sunday's 12 dead".
const NEAR: usize = 3;

/// Maximum distance of a time from its "since", in tokens: "since the flood began in 2003".
const SINCE: usize = 7;

/// Whether `quantity` takes no time: an age, or a duration that is a time itself ("three years ago").
pub(super) fn has_none(
    document: &Document<'_>,
    quantity: &Quantity,
    figure: &Range<usize>,
) -> bool {
    const PLACES: &[&str] = &["after", "ago", "before", "earlier", "later", "since"];
    let next = document
        .tokens
        .get(figure.end)
        .map(|_| document.word(figure.end));
    match quantity.kind {
        QuantityKind::Age => true,
        QuantityKind::Duration => next.is_some_and(|next| PLACES.contains(&next)),
        _ => false,
    }
}

/// Whether `named`, a time in the tokens `clause`, is that of something else than of `figure`.
pub(super) fn is_of_other(
    document: &Document<'_>,
    named: &Range<usize>,
    figure: &Range<usize>,
    clause: &Range<usize>,
) -> bool {
    let look = Look { document, clause };
    look.is_start(named, figure)
        || look.is_owner(named, figure)
        || look.describes(named, figure)
        || look.is_bracketed(named, figure)
}

struct Look<'l, 't> {
    document: &'l Document<'t>,
    clause: &'l Range<usize>,
}

impl Look<'_, '_> {
    fn word(&self, at: usize) -> &str {
        if self.clause.contains(&at) {
            self.document.word(at)
        } else {
            ""
        }
    }

    fn kind(&self, at: usize) -> Option<TokenKind> {
        self.clause
            .contains(&at)
            .then(|| self.document.tokens[at].kind)
    }

    /// "The first since 2002", "19 deaths since the flood began in 2003": the time only starts the period of the figure.
    fn is_start(&self, named: &Range<usize>, figure: &Range<usize>) -> bool {
        let from = named.start.saturating_sub(SINCE).max(self.clause.start);
        let since = (from..named.start)
            .rev()
            .take_while(|&at| !matches!(self.word(at), "," | ";"))
            .find(|&at| matches!(self.word(at), "since" | "Since"));
        since.is_some_and(|since| figure.end <= since)
    }

    /// "Sunday's vote": the day of the vote. "Sunday's 12 dead" are those of the day.
    fn is_owner(&self, named: &Range<usize>, figure: &Range<usize>) -> bool {
        let owns = self.kind(named.end) == Some(TokenKind::Possessive);
        let is_near = figure.start > named.end && figure.start - named.end <= NEAR;
        // "Wounded in Sunday's blast".
        let before = named.start.wrapping_sub(1);
        let is_event =
            self.clause.contains(&before) && self.document.is(before, Class::Preposition);
        owns && named.len() == 1 && !is_near && !is_event
    }

    /// "A 2005 deal", "the 2006 race": a year that describes a thing and not when it was so.
    fn describes(&self, named: &Range<usize>, figure: &Range<usize>) -> bool {
        let is_year = named.len() == 1 && self.kind(named.start) == Some(TokenKind::Number);
        let determined = self.clause.contains(&named.start.wrapping_sub(1))
            && (self.document.is(named.start - 1, Class::Article)
                || self
                    .document
                    .is(named.start - 1, Class::PossessiveDeterminer));
        let noun = self.kind(named.end) == Some(TokenKind::Word)
            && self.word(named.end).starts_with(char::is_lowercase)
            && !self.document.is(named.end, Class::Preposition)
            && !self.document.is(named.end, Class::Conjunction);
        let is_inside = figure.start <= named.end + 1 && named.start <= figure.end + 1;
        // "The 2008 attack that killed 12".
        let is_event =
            (named.end..figure.start).any(|at| matches!(self.word(at), "that" | "which"));
        is_year && determined && noun && !is_inside && !is_event
    }

    /// A time in a bracket that does not hold the figure: "(Halden Press, 2004)".
    fn is_bracketed(&self, named: &Range<usize>, figure: &Range<usize>) -> bool {
        let between = if named.end <= figure.start {
            named.end..figure.start
        } else {
            figure.end..named.start
        };
        let is_after = figure.end <= named.start;
        let is_edge = |at: usize| match self.word(at) {
            "(" => is_after,
            ")" => !is_after,
            _ => false,
        };
        // "12 dead (in 2004)" tells the figure's own time.
        let beside = is_after && self.word(figure.end) == "(" && named.start <= figure.end + NEAR;
        !beside && between.into_iter().any(is_edge)
    }
}
