//! What a person does with the article in view.

use super::{Hiding, Listen, Offer, Order, Route, Which};
use bluepencil::annotation::{AnnotationId, Kind, Status, Verdict};
use bluepencil::quantity::QuantityKind;
use bluepencil::session;
use yew::AttrValue;

/// What a person does with the article in view.
#[derive(Clone, Debug)]
pub(crate) enum Work {
    /// Choose the annotation.
    Select(usize),
    /// Choose the entity: its first mention, and at each repetition the next.
    SelectEntity(usize),
    /// Choose nothing.
    Deselect,
    /// To the card of an annotation.
    OpenCard(usize),
    /// Back to the mark of the chosen annotation.
    ToMark,
    /// Point at the annotation without choosing it, or at none.
    Point(Option<usize>),
    /// Go to the next visible mark, or to the one before.
    Move(bool),
    /// Go to the last visible mark, or to the first.
    MoveToEnd(bool),
    /// Show or hide the marks of a kind.
    Toggle(Kind),
    /// Look at a kind's list.
    OpenTab(Kind),
    /// Look at who speaks, and go to what they say.
    Listen(Listen),
    /// Show only the rows that hold these words.
    Filter(AttrValue),
    /// List numbers of this type only, or of all types.
    Only(Option<QuantityKind>),
    /// List numbers in this order.
    Order(Order),
    /// Hide people and institutions that are less sure than this many percent.
    HideBelow(u8),
    /// Hide these marks, here and in each article that comes into view from now on.
    Prefer(Hiding),
    /// Look at a page of the list.
    Page(usize),
    /// Pull the list's sheet up or down, where it is one.
    ToggleSheet,
    /// List everything, or only what still has to be looked at.
    List(Which),
    /// List everything that there is of the kind.
    ListAll,
    /// An action of the session.
    Do(Box<session::Action>),
    /// Take the last step back.
    TakeBack,
    /// Do the step again that was taken back last.
    DoAgain,
    /// Choose the next annotation that waits for a decision, or the one before.
    Review(bool),
    /// Decide whether an annotation is right, and go on to the next.
    Decide(Decision<Status>),
    /// Say what a check of a number found, or take it back where that was said already; a review of what is unchecked
    /// goes on to the next.
    Check(Decision<Verdict>),
    /// Take an offer that is about the article in view.
    Take(Offer),
    /// What a review goes through, and in what order.
    ReviewBy(Route),
    /// Change at which words the chosen mark starts and ends by the arrow keys, or stop to.
    Stretch(bool),
}

/// A person's answer to one question about one annotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Decision<T> {
    /// Which annotation. `None` means the one that is chosen when the state is changed: a key can be pressed before the
    /// page shows the mark that an earlier key has chosen.
    pub(crate) of: Option<AnnotationId>,
    /// The answer.
    pub(crate) answer: T,
    /// Whether the annotation stays chosen.
    pub(crate) stays: bool,
}
