//! The stretches of time that a clause names: "in the first quarter", "over the past five years", "from 2010 to 2015".

use crate::document::{Cursor, Document};
use crate::lexicon::Class;
use crate::quantity::{Amount, Quantity, QuantityKind};
use std::ops::Range;

/// The most words between a determiner and the noun.
const MAX_WORDS: usize = 3;

/// The periods named in the tokens `clause`, in text order; `quantities` are those of the clause.
pub(super) fn find(
    document: &Document<'_>,
    quantities: &[Quantity],
    clause: Range<usize>,
) -> Vec<Range<usize>> {
    let reader = Reader {
        words: Cursor::new(document, clause.clone()),
    };
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut at = clause.start;
    while at < clause.end {
        let period = reader.phrase(at).or_else(|| reader.dates(at));
        at = period.as_ref().map_or(at + 1, |period| period.end);
        found.extend(period);
    }
    found.extend(
        quantities
            .iter()
            .filter_map(|quantity| reader.quantity(quantity)),
    );
    found.sort_by_key(|tokens| (tokens.start, usize::MAX - tokens.end));
    found.dedup_by(|later, earlier| later.start < earlier.end);
    found
}

struct Reader<'d> {
    words: Cursor<'d>,
}

impl Reader<'_> {
    /// "In the first quarter", "during the 2019 season", "in the year to 30 June".
    fn phrase(&self, at: usize) -> Option<Range<usize>> {
        if !self.words.is(at, Class::PeriodOpener) {
            return None;
        }
        let start = at + 1;
        let determined = self.words.is(start, Class::Definite);
        let mut noun = start + usize::from(determined);
        let first = noun;
        while noun < first + MAX_WORDS
            && (self.words.is(noun, Class::PeriodAdjective) || self.is_year(noun))
        {
            noun += 1;
        }
        if !(determined || noun > first) || !self.words.is(noun, Class::PeriodNoun) {
            return None;
        }
        Some(start..self.bounds(noun + 1))
    }

    /// Past "to 30 June", "ended in June", "of 2020" after the noun of a period.
    fn bounds(&self, at: usize) -> usize {
        let brings = self.words.is(at, Class::PeriodBound);
        if !brings {
            return at;
        }
        let mut end = at + 1;
        end += usize::from(self.words.reads_any(end, &["in", "on", "last", "this"]));
        let first = end;
        while end < first + 3 && (self.is_number(end) || self.is_month(end)) {
            end += 1;
        }
        if end == first { at } else { end }
    }

    /// "From 2010 to 2015", "between May and July".
    fn dates(&self, at: usize) -> Option<Range<usize>> {
        let joint = if self.words.is(at, Class::From) {
            Class::RangeJoint
        } else if self.words.is(at, Class::Between) {
            Class::And
        } else {
            return None;
        };
        let middle = self.date(at + 1)?;
        if !self.words.is(middle, joint) {
            return None;
        }
        Some(at + 1..self.date(middle + 1)?)
    }

    /// Past a date of months and figures, at least one of which is a month or a year.
    fn date(&self, at: usize) -> Option<usize> {
        let mut end = at;
        let mut is_date = false;
        while end < at + 3 && (self.is_number(end) || self.is_month(end)) {
            is_date |= self.is_month(end) || self.is_year(end);
            end += 1;
        }
        is_date.then_some(end)
    }

    /// "Over five years", "in the past three months", "2004–2009", "Q3 2010".
    fn quantity(&self, quantity: &Quantity) -> Option<Range<usize>> {
        let tokens = self.words.document.tokens_in(quantity.span);
        match quantity.kind {
            QuantityKind::Duration => {
                let is_span = self
                    .words
                    .is(tokens.start.wrapping_sub(1), Class::PeriodAdjective);
                let start = tokens.start - usize::from(is_span);
                let the = usize::from(is_span && self.words.reads(start.wrapping_sub(1), "the"));
                let start = start - the;
                let brings = self.words.is(start.wrapping_sub(1), Class::PeriodOpener);
                let stays = !self.words.is(tokens.end, Class::NoPeriod);
                (brings && stays).then_some(start..tokens.end)
            }
            QuantityKind::Date => {
                let the = usize::from(self.words.reads(tokens.start.wrapping_sub(1), "the"));
                let start = tokens.start - the;
                let is_range = matches!(quantity.amount, Amount::Range { .. });
                let brings = self.words.is(start.wrapping_sub(1), Class::PeriodOpener);
                (is_range && brings).then_some(start..tokens.end)
            }
            _ => None,
        }
    }

    fn is_number(&self, at: usize) -> bool {
        self.words
            .word(at)
            .starts_with(|first: char| first.is_ascii_digit())
    }

    fn is_year(&self, at: usize) -> bool {
        let word = self.words.word(at);
        word.len() >= 4 && word.len() <= 7 && self.is_number(at) && {
            let year = word.get(..4).and_then(|digits| digits.parse::<u16>().ok());
            year.is_some_and(|year| (1800..2100).contains(&year))
        }
    }

    fn is_month(&self, at: usize) -> bool {
        self.words.is(at, Class::Month)
    }
}
