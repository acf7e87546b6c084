//! What a person can do, and where each of it is done.

use super::draft::Draft;
use super::{Correction, Outcome, Refusal, correct, review, sign_off, take, text};
use crate::annotation::{AnnotationId, AnnotationSet, Kind, Status, Verdict};
use crate::entity::EntityId;
use crate::text::Span;
use jiff::Timestamp;
use jiff::civil::Date;

/// What a person does.
#[derive(Clone, Debug)]
pub enum Action {
    /// Accepts or rejects annotations, or makes them suggestions again.
    SetStatus {
        /// Which.
        of: Target,
        /// What they become.
        status: Status,
        /// Whether those stay as they are on which a person has decided already.
        only_unreviewed: bool,
    },
    /// Says what a check of figures found.
    SetVerdict {
        /// Which figures.
        of: Vec<AnnotationId>,
        /// What was found; `None` takes an earlier verdict away.
        verdict: Option<Verdict>,
    },
    /// Writes a remark.
    SetNote {
        /// About what.
        of: Subject,
        /// The remark; nothing or white space takes an earlier one away.
        note: String,
    },
    /// Gives references in place of those given earlier: a link, a call, a document, a book.
    SetReferences {
        /// For what.
        of: Subject,
        /// One a line, as typed; empty lines are left out.
        references: String,
    },
    /// Marks words.
    Add {
        /// Which.
        span: Span,
        /// What they are.
        kind: Kind,
        /// Whether to mark whole words, as the machine does.
        snap: bool,
        /// Whether to mark a name wherever else it stands unmarked; see [`occurrences`](super::occurrences()).
        everywhere: bool,
    },
    /// Says that annotations mark something else.
    ChangeKind {
        /// Which; an entity changes as a whole.
        of: Target,
        /// What they are.
        kind: Kind,
    },
    /// Makes an annotation mark more or fewer words.
    Resize {
        /// Which.
        annotation: AnnotationId,
        /// How.
        to: Resize,
    },
    /// Says what a number states, where it is something else than the machine read. What a person set stays where the
    /// number comes to mark other words or its text is edited; the rest is read anew then.
    Correct {
        /// Which number.
        annotation: AnnotationId,
        /// What a person says of it.
        correction: Correction,
    },
    /// Says that names are those of another entity.
    Move {
        /// Which names.
        annotations: Vec<AnnotationId>,
        /// Whose they are.
        to: EntityId,
    },
    /// Says that names are those of somebody not listed yet.
    Split {
        /// Which names.
        annotations: Vec<AnnotationId>,
    },
    /// Says that entities are one.
    Merge {
        /// Which.
        entities: Vec<EntityId>,
        /// The one that stays, with its name and kind.
        into: EntityId,
    },
    /// Gives an entity another name.
    Rename {
        /// Which.
        entity: EntityId,
        /// Its name.
        name: String,
    },
    /// Says what an entity is.
    SetRoles {
        /// Which.
        entity: EntityId,
        /// Its roles in place of those before; empty ones are left out.
        roles: Vec<String>,
    },
    /// Takes annotations away for good.
    Delete {
        /// Which.
        of: Target,
    },
    /// Takes annotations away that no longer fit the text.
    DeleteOrphans {
        /// Which.
        orphans: Vec<AnnotationId>,
    },
    /// Finds a place for an annotation that no longer fits the text.
    AttachOrphan {
        /// Which.
        orphan: AnnotationId,
        /// Where.
        span: Span,
        /// Whether to mark whole words.
        snap: bool,
    },
    /// Stands by the whole.
    SignOff {
        /// The person's name.
        name: String,
        /// When.
        at: Timestamp,
    },
    /// Takes the sign-off back.
    WithdrawSignOff,
    /// Gives the article a headline; nothing or white space takes it away.
    SetTitle(String),
    /// Says on which day the article was written.
    SetDate(Option<Date>),
    /// Goes over to an edited text, with every decision that still has a place in it.
    EditText {
        /// The machine's analysis of the edited text.
        fresh: Box<AnnotationSet>,
    },
    /// Takes over what was decided in a document, where nothing was decided here.
    TakeDecisions {
        /// The document, of the same text or of a like one.
        document: Box<AnnotationSet>,
    },
}

/// Which annotations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// These.
    Annotations(Vec<AnnotationId>),
    /// All mentions of one person or institution.
    Entity(EntityId),
    /// All of a kind.
    Kind(Kind),
    /// All.
    All,
}

/// What has a note and references.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// One annotation.
    Annotation(AnnotationId),
    /// One person or institution.
    Entity(EntityId),
}

/// How an annotation's words change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resize {
    /// One word more.
    Grow(Edge),
    /// One word less.
    Shrink(Edge),
    /// Other words.
    To {
        /// Which.
        span: Span,
        /// Whether to mark whole words.
        snap: bool,
    },
}

/// A side of an annotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// Where it starts.
    Start,
    /// Where it ends.
    End,
}

impl Action {
    /// Does it.
    pub(super) fn run(self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        match self {
            Self::SetStatus {
                of,
                status,
                only_unreviewed,
            } => review::set_status(draft, &of, status, only_unreviewed),
            Self::SetVerdict { of, verdict } => review::set_verdict(draft, &of, verdict),
            Self::SetNote { of, note } => review::set_note(draft, of, &note),
            Self::SetReferences { of, references } => {
                review::set_references(draft, of, &references)
            }
            Self::Add {
                span,
                kind,
                snap,
                everywhere,
            } => correct::add(draft, span, kind, snap, everywhere),
            Self::ChangeKind { of, kind } => correct::change_kind(draft, &of, kind),
            Self::Resize { annotation, to } => correct::resize(draft, annotation, to),
            Self::Correct {
                annotation,
                correction,
            } => correct::correct(draft, annotation, correction),
            Self::Move { annotations, to } => correct::move_to(draft, &annotations, to),
            Self::Split { annotations } => correct::split(draft, &annotations),
            Self::Merge { entities, into } => correct::merge(draft, &entities, into),
            Self::Rename { entity, name } => correct::rename(draft, entity, &name),
            Self::SetRoles { entity, roles } => correct::set_roles(draft, entity, &roles),
            Self::Delete { of } => correct::delete(draft, &of),
            Self::DeleteOrphans { orphans } => correct::delete_orphans(draft, &orphans),
            Self::AttachOrphan { orphan, span, snap } => {
                correct::attach_orphan(draft, orphan, span, snap)
            }
            Self::SignOff { name, at } => sign_off::sign_off(draft, &name, at),
            Self::WithdrawSignOff => sign_off::withdraw(draft),
            Self::SetTitle(title) => sign_off::set_title(draft, &title),
            Self::SetDate(date) => Ok(sign_off::set_date(draft, date)),
            Self::EditText { fresh } => Ok(text::edit(draft, *fresh)),
            Self::TakeDecisions { document } => Ok(take::take(draft, *document)),
        }
    }
}

impl Target {
    /// The places of the annotations that are meant, in text order.
    pub(super) fn indices(&self, draft: &Draft) -> Result<Vec<usize>, Refusal> {
        let annotations = &draft.set.annotations;
        let indices: Vec<usize> = match self {
            Self::Annotations(ids) => draft.indices(ids)?,
            Self::Entity(id) => draft.indices(&draft.known(*id)?.mentions)?,
            Self::Kind(kind) => (0..annotations.len())
                .filter(|&index| annotations[index].kind() == *kind)
                .collect(),
            Self::All => (0..annotations.len()).collect(),
        };
        if indices.is_empty() {
            return Err(Refusal::NothingChosen);
        }
        Ok(indices)
    }
}
