//! The time that a figure is of: "4.5 percent in 2020", "40 men left last year".
//!
//! Of the times that a clause names, a figure's own is the nearest; commas, "and" and other figures between make it far.

mod other;
mod relative;

use super::clause;
use crate::document::{Cursor, Document};
use crate::lexicon::Class;
use crate::quantity::{Quantity, QuantityKind};
use crate::text::Span;
use std::ops::Range;

/// How far a comma or an "and" between puts a time, in tokens.
const COMMA: usize = 3;

/// How far another figure between puts a time, in tokens.
const FIGURE: usize = 8;

/// How far off a clock time is put, in tokens: where there is a day too, that says more.
const CLOCK: usize = 6;

/// So many times to either side of a figure are looked at.
const ASIDE: usize = 2;

/// So near to a clause's start its first words tell when, and the comma after them keeps nothing off.
const OPENING: usize = 3;

/// The times of a text's clauses.
pub(super) struct Times<'d, 't> {
    document: &'d Document<'t>,
    quantities: &'d [Quantity],
    /// The clause that `named` are of: figures of one clause follow each other.
    clause: Span,
    named: Vec<Named>,
}

/// A time that a clause names.
struct Named {
    tokens: Range<usize>,
    is_clock: bool,
}

impl<'d, 't> Times<'d, 't> {
    pub(super) fn new(document: &'d Document<'t>, quantities: &'d [Quantity]) -> Self {
        Self {
            document,
            quantities,
            clause: Span::new(0, 0),
            named: Vec::new(),
        }
    }

    /// The time of quantity number `index`, whose clause is `clause`; a date or a clock time has none.
    pub(super) fn of(&mut self, index: usize, clause: Span) -> Option<Span> {
        let quantity = &self.quantities[index];
        if is_calendar(quantity) {
            return None;
        }
        if self.clause != clause {
            self.clause = clause;
            self.named = self.named_in(index, clause);
        }
        let figure = self.document.tokens_in(quantity.span);
        if other::has_none(self.document, quantity, &figure) {
            return None;
        }
        let tokens = self.document.tokens_in(clause);
        let own =
            |named: &&Named| !other::is_of_other(self.document, &named.tokens, &figure, &tokens);
        let apart =
            |named: &&Named| named.tokens.end <= figure.start || figure.end <= named.tokens.start;
        let nearest = self
            .candidates(figure.start)
            .filter(apart)
            .filter(own)
            .min_by_key(|named| self.distance(index, &figure, named))?;
        Some(self.document.span_of(nearest.tokens.clone()))
    }

    /// Those to either side of token `at` that can be the nearest, and the clause's first.
    fn candidates(&self, at: usize) -> impl Iterator<Item = &Named> {
        let middle = self.named.partition_point(|named| named.tokens.start < at);
        let start = middle.saturating_sub(ASIDE);
        let near = start..self.named.len().min(middle + ASIDE);
        let first = self.named[..start].first();
        first.into_iter().chain(&self.named[near])
    }

    /// The times named in `clause`, which holds quantity number `index`.
    fn named_in(&self, index: usize, clause: Span) -> Vec<Named> {
        let mut named = Vec::new();
        let tokens = self.document.tokens_in(clause);
        let words = Cursor::new(self.document, 0..tokens.end);
        let mut at = tokens.start;
        let mut quantities = clause::figures(self.quantities, index, clause)
            .iter()
            .peekable();
        while at < tokens.end {
            let here = self.document.tokens[at].span;
            while quantities
                .next_if(|next| next.span.end <= here.start)
                .is_some()
            {}
            let quantity = quantities
                .peek()
                .filter(|next| next.span.start <= here.start);
            let found = match quantity {
                Some(quantity) => self.named_by(&words, quantity, at),
                None => relative::read(&words, at),
            };
            at = match (&found, quantity) {
                (Some(found), _) => found.end,
                (None, Some(quantity)) => self.document.tokens_in(quantity.span).end.max(at + 1),
                (None, None) => at + 1,
            };
            let is_clock = quantity.is_some_and(|quantity| quantity.kind == QuantityKind::Time);
            named.extend(found.map(|tokens| Named { tokens, is_clock }));
        }
        named
    }

    /// The time that `quantity` itself is or makes, from token `at` on.
    fn named_by(&self, words: &Cursor<'_>, quantity: &Quantity, at: usize) -> Option<Range<usize>> {
        let own = at..self.document.tokens_in(quantity.span).end.max(at + 1);
        match quantity.kind {
            QuantityKind::Date | QuantityKind::Time => Some(own),
            QuantityKind::Duration => relative::with_duration(words, own),
            _ => None,
        }
    }

    /// How far `named` is from quantity number `index`, whose tokens are `figure`, as a reader feels it.
    fn distance(&self, index: usize, figure: &Range<usize>, named: &Named) -> usize {
        let is_before = named.tokens.end <= figure.start;
        let between = if is_before {
            named.tokens.end..figure.start
        } else {
            figure.end..named.tokens.start
        };
        let clause = self.document.tokens_in(self.clause);
        let opens = is_before && named.tokens.start < clause.start + OPENING;
        let words = Cursor::new(self.document, between.clone());
        let is_comma = |at: &usize| words.word(*at) == "," || words.is_small(*at, Class::And);
        let commas = between.clone().filter(is_comma).count();
        let commas = commas.saturating_sub(usize::from(opens));
        let others = if is_before {
            let gap = self.document.tokens[named.tokens.end - 1].span.end;
            let others = self.quantities[..index].iter().rev();
            self.figures(others.take_while(|other| other.span.start >= gap))
        } else {
            let gap = self.document.tokens[named.tokens.start].span.start;
            let others = self.quantities[index + 1..].iter();
            self.figures(others.take_while(|other| other.span.end <= gap))
        };
        between.len() + COMMA * commas + FIGURE * others + CLOCK * usize::from(named.is_clock)
    }

    fn figures(&self, quantities: impl Iterator<Item = &'d Quantity>) -> usize {
        quantities.filter(|quantity| !is_calendar(quantity)).count()
    }
}

fn is_calendar(quantity: &Quantity) -> bool {
    matches!(quantity.kind, QuantityKind::Date | QuantityKind::Time)
}
