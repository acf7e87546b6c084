//! What a person sees and has chosen in the article in view.

use super::{Hiding, Listening, Order, Route, Which, Work};
use crate::drafts::DraftId;
use crate::reading::Reading;
use crate::shared::Shared;
use bluepencil::annotation::Kind;
use bluepencil::quantity::QuantityKind;
use bluepencil::session::Session;
use bluepencil::text::Span;
use yew::AttrValue;

/// Rows on one page of a list. A book has thousands of numbers, and the browser would lay all their cards out.
pub(crate) const ROWS_PER_PAGE: usize = 100;

/// The article in view.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Working {
    /// What was done with it.
    pub(crate) session: Shared<Session>,
    /// The article as it is now.
    pub(crate) reading: Shared<Reading>,
    /// Which marks are hidden.
    pub(crate) hiding: Hiding,
    /// The chosen annotation. With a name, all mentions of its bearer are chosen and this is the one looked at.
    pub(crate) selected: Option<usize>,
    /// The mark that the tab key reaches: the chosen one where it has a mark.
    pub(crate) focused: Option<usize>,
    /// The annotation under the pointer.
    pub(crate) pointed: Option<usize>,
    /// Counts the times that the keyboard goes to the chosen mark, wherever it was.
    pub(crate) arrivals: usize,
    /// Counts the times that the last decision was made.
    pub(crate) endings: usize,
    /// The list of marks that is in view, or was before that of the sources.
    pub(crate) tab: Kind,
    /// Where the person is in the list of sources.
    pub(crate) listening: Listening,
    /// What its rows must hold.
    pub(crate) filter: AttrValue,
    /// The one type of numbers that is listed, where it is one.
    pub(crate) only: Option<QuantityKind>,
    /// In what order numbers are listed.
    pub(crate) order: Order,
    /// Which of its pages is in view.
    pub(crate) page: usize,
    /// Whether the sheet is pulled up, where the list is one.
    pub(crate) is_sheet_open: bool,
    /// Which rows are listed.
    pub(crate) which: Which,
    /// Whether numbers are listed too that only refer back: "the two leaders".
    pub(crate) lists_references: bool,
    /// What a review goes through, and in what order.
    pub(crate) review_by: Route,
    /// Whether the arrow keys change where the mark with the keyboard starts and ends.
    pub(crate) is_stretching: bool,
    /// Under which id it is stored in this browser, if it is.
    pub(crate) kept_as: Option<DraftId>,
}

impl Working {
    /// The article as it first comes into view.
    pub(crate) fn new(session: Session) -> Self {
        let reading = Reading::new(session.set().clone());
        let tab = Kind::ALL
            .into_iter()
            .find(|&kind| !reading.rows(kind).is_empty())
            .unwrap_or(Kind::ALL[0]);
        let mut working = Self {
            session: Shared::new(session),
            reading,
            hiding: Hiding::default(),
            selected: None,
            focused: None,
            pointed: None,
            arrivals: 0,
            endings: 0,
            tab,
            listening: Listening::default(),
            filter: AttrValue::default(),
            only: None,
            order: Order::Text,
            page: 0,
            is_sheet_open: false,
            which: Which::All,
            lists_references: false,
            review_by: Route::default(),
            is_stretching: false,
            kept_as: None,
        };
        working.focused = working.step(None, true);
        working
    }

    /// The same with these marks hidden.
    pub(crate) fn with(mut self, hiding: Hiding) -> Self {
        self.hiding = hiding;
        self.page = 0;
        self.let_go_of_hidden();
        self
    }

    /// The clause that claims the number that is pointed at, or else the chosen one.
    pub(crate) fn clause(&self) -> Option<Span> {
        let clause = |annotation: usize| Some(self.reading.annotation(annotation).claim()?.clause);
        let pointed = self.pointed.and_then(clause);
        pointed.or_else(|| self.selected.and_then(clause))
    }

    /// The next visible mark after `from`, or before it; the first or last one where `from` is none or there is no further.
    pub(crate) fn step(&self, from: Option<usize>, forward: bool) -> Option<usize> {
        let count = self.reading.set.annotations.len();
        let is_visible = |index: &usize| self.is_marked(*index);
        if forward {
            (from.map_or(0, |from| from + 1)..count).find(is_visible)
        } else {
            (0..from.unwrap_or(count)).rev().find(is_visible)
        }
    }

    /// Whether the annotation has a mark in the text.
    pub(crate) fn is_marked(&self, annotation: usize) -> bool {
        !self.reading.is_rejected(annotation) && !self.hiding.hides(&self.reading, annotation)
    }

    /// Changes what is seen or chosen. What changes the article itself is the session's.
    pub(crate) fn apply(&mut self, work: Work) {
        match work {
            Work::Select(annotation) => self.select(annotation),
            Work::SelectEntity(entity) => self.select(self.next_mention(entity)),
            Work::Deselect => {
                self.selected = None;
                self.stop_hearing();
            }
            Work::OpenCard(annotation) => {
                self.select(annotation);
                self.is_sheet_open = true;
            }
            Work::ToMark => {
                self.is_sheet_open = false;
                if self.heard().is_none() {
                    self.arrive(None);
                }
            }
            Work::Point(annotation) => self.pointed = annotation,
            Work::Move(forward) => {
                // Who has not chosen anything yet begins where the keyboard would arrive.
                let next = match self.selected {
                    Some(_) => self.step(self.focused, forward),
                    None => self.focused,
                };
                self.arrive(next);
            }
            Work::MoveToEnd(last) => self.arrive(self.step(None, !last)),
            Work::Toggle(kind) => self.toggle(kind),
            Work::OpenTab(kind) => {
                self.tab = kind;
                self.listening.is_in_view = false;
                self.page = 0;
                self.filter = AttrValue::default();
                self.only = None;
                if self.which == Which::Unverified {
                    self.which = Which::All;
                }
                self.is_sheet_open = true;
            }
            Work::Listen(listen) => self.listen(listen),
            Work::Filter(words) => {
                self.filter = words;
                self.page = 0;
            }
            Work::Only(kind) => {
                self.only = kind;
                self.page = 0;
            }
            Work::Order(order) => {
                self.order = order;
                self.page = 0;
            }
            Work::HideBelow(percent) => {
                self.hiding.below = percent;
                self.page = 0;
                self.let_go_of_hidden();
            }
            Work::Page(page) => self.page = page,
            Work::ToggleSheet => self.is_sheet_open = !self.is_sheet_open,
            Work::List(which) => {
                self.which = which;
                self.page = 0;
            }
            Work::ListAll => {
                self.filter = AttrValue::default();
                self.only = None;
                self.which = Which::All;
                self.hiding.below = 0;
                self.lists_references = true;
                self.page = 0;
            }
            Work::Review(forward) => self.review(forward),
            Work::ReviewBy(route) => self.review_by = route,
            Work::Stretch(is_stretching) => self.is_stretching = is_stretching,
            Work::Do(_)
            | Work::TakeBack
            | Work::DoAgain
            | Work::Decide(_)
            | Work::Check(_)
            | Work::Take(_)
            | Work::Prefer(_) => {}
        }
    }

    /// Chooses a mark, if there is one, and takes the keyboard there.
    pub(super) fn arrive(&mut self, annotation: Option<usize>) {
        if let Some(annotation) = annotation {
            self.select(annotation);
        }
        self.arrivals += 1;
    }

    pub(super) fn select(&mut self, annotation: usize) {
        let kind = self.reading.annotation(annotation).kind();
        self.hiding.kinds = self.hiding.kinds.without(kind);
        self.is_stretching &= self.selected == Some(annotation);
        self.selected = Some(annotation);
        if self.is_marked(annotation) {
            self.focused = Some(annotation);
        }
        self.tab = kind;
        self.listening.is_in_view = false;
        self.stop_hearing();
        let row = self.reading.row_of(annotation);
        self.let_through(row);
        let place = self.rows().iter().position(|&each| each == row);
        self.page = place.unwrap_or_default() / ROWS_PER_PAGE;
    }

    fn next_mention(&self, entity: usize) -> usize {
        let mentions = self.reading.mentions(entity);
        let current = self
            .selected
            .and_then(|selected| mentions.iter().position(|&mention| mention == selected));
        mentions[current.map_or(0, |current| (current + 1) % mentions.len())]
    }

    fn toggle(&mut self, kind: Kind) {
        self.hiding.kinds = self.hiding.kinds.toggled(kind);
        self.let_go_of_hidden();
    }

    /// What is not seen is neither chosen nor where the keyboard is.
    pub(super) fn let_go_of_hidden(&mut self) {
        let is_hidden = |annotation: &usize| self.hiding.hides(&self.reading, *annotation);
        if self.selected.as_ref().is_some_and(is_hidden) {
            self.selected = None;
        }
        if self
            .focused
            .is_none_or(|annotation| !self.is_marked(annotation))
        {
            self.focused = self
                .step(self.focused, true)
                .or_else(|| self.step(None, true));
        }
    }
}
