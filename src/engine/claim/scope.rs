//! What a figure holds for: the stretch of time that it covers, the place, and what is measured.
//!
//! In: the clause of a figure. Out: a [`Scope`] in the clause's own words. Of several periods or places that a clause names,
//! a figure takes the nearest: commas and other figures in between add to the distance.

mod measured;
mod period;
mod place;

use super::clause;
use crate::document::{Cursor, Document};
use crate::lexicon::Class;
use crate::mention::Mention;
use crate::quantity::{Quantity, QuantityKind};
use crate::text::Span;
use std::ops::Range;

/// Distance added for each comma or "and" in between, in tokens.
const COMMA: usize = 3;

/// Distance added for each other figure in between, in tokens.
const FIGURE: usize = 8;

/// Number of periods or places considered on either side of a figure.
const ASIDE: usize = 2;

/// What a figure holds for, as far as its clause says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// The stretch of time that the figure covers: "the first quarter", "the past five years".
    pub period: Option<Span>,
    /// Where: "Lisbon", "the country".
    pub place: Option<Span>,
    /// What is measured: "unemployment", "net profit", "the toll".
    pub measured: Option<Span>,
}

/// The scopes of a text's figures, clause by clause.
pub(super) struct Scopes<'d, 't> {
    document: &'d Document<'t>,
    quantities: &'d [Quantity],
    mentions: &'d [Mention],
    /// The clause that `periods` and `places` are of: figures of one clause follow each other.
    clause: Span,
    periods: Vec<Range<usize>>,
    places: Vec<Range<usize>>,
}

impl<'d, 't> Scopes<'d, 't> {
    /// `mentions` are those of `document`: a person's name or an institution's is no place.
    pub(super) fn new(
        document: &'d Document<'t>,
        quantities: &'d [Quantity],
        mentions: &'d [Mention],
    ) -> Self {
        Self {
            document,
            quantities,
            mentions,
            clause: Span::new(0, 0),
            periods: Vec::new(),
            places: Vec::new(),
        }
    }

    /// What quantity number `index`, whose clause is `clause`, holds for. A date or a clock time holds for nothing else.
    pub(super) fn of(&mut self, index: usize, clause: Span) -> Scope {
        let quantity = &self.quantities[index];
        if matches!(quantity.kind, QuantityKind::Date | QuantityKind::Time) {
            return Scope::default();
        }
        if self.clause != clause {
            self.clause = clause;
            let tokens = self.document.tokens_in(clause);
            self.periods = period::find(
                self.document,
                clause::figures(self.quantities, index, clause),
                tokens.clone(),
            );
            self.places = place::find(self.document, self.mentions, tokens);
        }
        let span = |tokens: Range<usize>| self.document.span_of(tokens);
        let figure = self.document.tokens_in(quantity.span);
        let is_period =
            |period: &Range<usize>| period.start <= figure.start && figure.end <= period.end;
        if self.periods.iter().any(is_period) {
            return Scope::default();
        }
        Scope {
            period: self.nearest(index, &self.periods).map(span),
            place: self.nearest(index, &self.places).map(span),
            measured: measured::find(self.document, self.mentions, quantity, clause).map(span),
        }
    }

    /// The nearest of `named`, which are in text order, to quantity number `index`; not one inside it.
    fn nearest(&self, index: usize, named: &[Range<usize>]) -> Option<Range<usize>> {
        let figure = self.document.tokens_in(self.quantities[index].span);
        let middle = named.partition_point(|tokens| tokens.start < figure.start);
        let near = middle.saturating_sub(ASIDE)..named.len().min(middle + ASIDE);
        named[near]
            .iter()
            .filter(|tokens| tokens.end <= figure.start || figure.end <= tokens.start)
            .min_by_key(|tokens| self.distance(&figure, tokens))
            .cloned()
    }

    /// How far `named` is from the figure in the tokens `figure`, as a reader feels it.
    fn distance(&self, figure: &Range<usize>, named: &Range<usize>) -> usize {
        let between = if named.end <= figure.start {
            named.end..figure.start
        } else {
            figure.end..named.start
        };
        if between.is_empty() {
            return 0;
        }
        let words = Cursor::new(self.document, between.clone());
        let is_comma = |at: &usize| words.word(*at) == "," || words.is_small(*at, Class::And);
        let commas = between.clone().filter(is_comma).count();
        let span = self.document.span_of(between.clone());
        let from = self
            .quantities
            .partition_point(|other| other.span.start < span.start);
        let others = self.quantities[from..].iter();
        let others = others.take_while(|other| other.span.end <= span.end);
        let is_figure =
            |other: &&Quantity| !matches!(other.kind, QuantityKind::Date | QuantityKind::Time);
        between.len() + COMMA * commas + FIGURE * others.filter(is_figure).count()
    }
}

/// Whether one of `mentions`, which are in text order, has letters in `span`.
fn is_mention(mentions: &[Mention], span: Span) -> bool {
    let from = mentions.partition_point(|mention| mention.span.end <= span.start);
    mentions
        .get(from)
        .is_some_and(|mention| mention.span.start < span.end)
}
