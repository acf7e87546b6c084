//! After a decision: the same for all like it in the article, offered with their number and their places.

use super::{Notice, Offer, Working};
use crate::kinds::plural;
use crate::reading::Context;
use bluepencil::annotation::{AnnotationId, Status};
use bluepencil::session::{self, Action, Outcome, Target, occurrences, queue};
use bluepencil::text::Span;
use yew::AttrValue;

/// Places that are shown; of more it is said how many.
const SHOWN: usize = 12;

impl Working {
    /// What is offered after `action`, of which `outcome` came.
    pub(super) fn alike(&self, action: &Action, outcome: &Outcome) -> Option<Notice> {
        match action {
            Action::Add { .. } => self.unmarked_elsewhere(outcome),
            Action::SetStatus {
                of: Target::Annotations(ids),
                status: Status::Rejected,
                ..
            } => self.more_mentions(single(ids)?),
            Action::ChangeKind {
                of: Target::Annotations(ids),
                ..
            } => self.of_other_kinds(single(ids)?),
            Action::Rename { entity, .. } => {
                let set = &self.reading.set;
                let named = set.entity(*entity)?;
                let other = set.entities.iter().find(|other| {
                    other.id != named.id && other.kind == named.kind && other.name == named.name
                })?;
                let text = format!("There are two called “{}”.", named.name);
                let offer = Offer::Merge(other.id, named.id);
                Some(notice(text, offer, Vec::new()))
            }
            _ => None,
        }
    }

    /// The action that an offer comes to, where it is one about the article in view.
    pub(super) fn offered(&self, offer: Offer) -> Option<session::Action> {
        let set = &self.reading.set;
        let found = |id| set.annotation(id);
        Some(match offer {
            Offer::MarkEverywhere(id) => Action::Add {
                span: found(id)?.span,
                kind: found(id)?.kind(),
                snap: false,
                everywhere: true,
            },
            Offer::RemoveAlike(id) => Action::SetStatus {
                of: Target::Annotations(self.open_mentions(id)),
                status: Status::Rejected,
                only_unreviewed: true,
            },
            Offer::ChangeAlike(id) => Action::ChangeKind {
                of: Target::Annotations(self.same_words(id)),
                kind: found(id)?.kind(),
            },
            Offer::Merge(other, into) => Action::Merge {
                entities: vec![other, into],
                into,
            },
            Offer::Undo | Offer::TakeBack | Offer::TryAgain | Offer::Reload | Offer::Restore => {
                return None;
            }
        })
    }

    /// A name was marked that stands unmarked elsewhere.
    fn unmarked_elsewhere(&self, outcome: &Outcome) -> Option<Notice> {
        let set = &self.reading.set;
        let added = set.annotation(single(&outcome.added)?)?;
        // The same digits elsewhere state another figure.
        added.entity()?;
        let spans = occurrences(set, added.span);
        let words = &self.reading.text()[added.span];
        let text = match spans.len() {
            0 => return None,
            1 => format!("“{words}” stands in one more place."),
            count => format!("“{words}” stands in {count} more places."),
        };
        Some(notice(
            text,
            Offer::MarkEverywhere(added.id),
            self.places(&spans),
        ))
    }

    /// One mention of a name was removed, and others wait for a decision.
    fn more_mentions(&self, removed: AnnotationId) -> Option<Notice> {
        let set = &self.reading.set;
        let ids = self.open_mentions(removed);
        let name = &set.entity(set.annotation(removed)?.entity()?)?.name;
        let text = match ids.len() {
            0 => return None,
            1 => format!("“{name}” is marked in one more place."),
            count => format!("“{name}” is marked in {count} more places."),
        };
        Some(notice(
            text,
            Offer::RemoveAlike(removed),
            self.places(&self.spans(&ids)),
        ))
    }

    /// A mark changed its kind, and the same words are marked as something else elsewhere.
    fn of_other_kinds(&self, changed: AnnotationId) -> Option<Notice> {
        let found = self.reading.set.annotation(changed)?;
        let ids = self.same_words(changed);
        let words = &self.reading.text()[found.span];
        if ids.is_empty() {
            return None;
        }
        let kind = plural(found.kind()).to_lowercase();
        let text = format!(
            "“{words}” stands {} more times, not among the {kind}.",
            ids.len()
        );
        Some(notice(
            text,
            Offer::ChangeAlike(changed),
            self.places(&self.spans(&ids)),
        ))
    }

    /// The mentions of the same name that wait for a decision.
    fn open_mentions(&self, of: AnnotationId) -> Vec<AnnotationId> {
        let set = &self.reading.set;
        let entity = set.annotation(of).and_then(|found| found.entity());
        let Some(entity) = entity.and_then(|entity| set.entity(entity)) else {
            return Vec::new();
        };
        let is_open = |id: &AnnotationId| {
            let found = set.annotation(*id);
            *id != of && found.is_some_and(|found| !queue::is_reviewed(found))
        };
        entity.mentions.iter().copied().filter(is_open).collect()
    }

    /// The marks of another kind with the same words. Names only: the same digits elsewhere state another figure.
    fn same_words(&self, of: AnnotationId) -> Vec<AnnotationId> {
        let (set, text) = (&self.reading.set, self.reading.text());
        let Some(found) = set.annotation(of).filter(|found| found.entity().is_some()) else {
            return Vec::new();
        };
        let others = set.annotations.iter().filter(|other| {
            text[other.span] == text[found.span]
                && other.kind() != found.kind()
                && other.status != Status::Rejected
        });
        others.map(|other| other.id).collect()
    }

    fn spans(&self, ids: &[AnnotationId]) -> Vec<Span> {
        let found = ids.iter().filter_map(|&id| self.reading.set.annotation(id));
        found.map(|found| found.span).collect()
    }

    /// The words around each place.
    fn places(&self, spans: &[Span]) -> Vec<AttrValue> {
        let line = |&span: &Span| {
            let Context {
                before,
                exact,
                after,
            } = self.reading.around(span);
            AttrValue::from(format!("{before}{exact}{after}"))
        };
        let mut places: Vec<AttrValue> = spans.iter().take(SHOWN).map(line).collect();
        let more = spans.len().saturating_sub(SHOWN);
        if more > 0 {
            places.push(format!("and {more} more").into());
        }
        places
    }
}

fn notice(text: String, offer: Offer, places: Vec<AttrValue>) -> Notice {
    Notice {
        offer: Some(offer),
        places,
        ..Notice::info(text)
    }
}

fn single(ids: &[AnnotationId]) -> Option<AnnotationId> {
    match ids {
        &[id] => Some(id),
        _ => None,
    }
}
