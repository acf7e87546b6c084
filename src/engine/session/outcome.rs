//! What comes of an action.

use super::CorrectionError;
use crate::annotation::{AnnotationId, MAX_REFERENCE, MAX_REFERENCES};
use crate::entity::EntityId;

/// What was done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The action in words, as in a list of steps: "Keep 3 mentions of Joe Biden".
    pub name: String,
    /// Whether anything is now other than before.
    pub is_change: bool,
    /// The annotations that were made, in text order.
    pub added: Vec<AnnotationId>,
    /// What an edit of the text did to a person's decisions.
    pub text: Option<TextReport>,
    /// What came of a document's decisions.
    pub taken: Option<TakenReport>,
}

/// What came of the decisions of a document that were to be taken over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TakenReport {
    /// How many were.
    pub taken: usize,
    /// How many decisions of the open article stood against another of the document, and stayed.
    pub kept: usize,
    /// How many found no place in the text; they are orphans now.
    pub lost: usize,
}

/// What an edit of the text did to a person's decisions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextReport {
    /// How many still mark their words.
    pub kept: usize,
    /// Those that mark other words now, because theirs were edited.
    pub reworded: Vec<Reworded>,
    /// Those whose words are gone or cannot be told apart; they are orphans now.
    pub lost: Vec<AnnotationId>,
    /// Orphans whose words are back.
    pub found: Vec<AnnotationId>,
}

/// An annotation whose words were edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reworded {
    /// Which.
    pub annotation: AnnotationId,
    /// Its words before.
    pub before: String,
    /// Its words now.
    pub after: String,
}

/// Why an action cannot be done, and what to do instead.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nothing is meant.
    #[error("Nothing is chosen. Choose a mark first.")]
    NothingChosen,
    /// The annotation was deleted, or never was.
    #[error("The mark {0} is not there any more. Choose another one.")]
    NoAnnotation(AnnotationId),
    /// The entity is no longer named, or never was.
    #[error("The person or institution {0} is not there any more. Choose another one.")]
    NoEntity(EntityId),
    /// The orphan was deleted or found its place, or never was.
    #[error("The lost mark {0} is not there any more. Choose another one.")]
    NoOrphan(AnnotationId),
    /// The span is not one of the text.
    #[error("These words are not in the text as it is now. Choose them again.")]
    NotInText,
    /// The span goes from one paragraph into another.
    #[error("A mark stands in one paragraph. Select words of one.")]
    TwoParagraphs,
    /// There is no word in the span.
    #[error("There is no word here. Choose the words of a name or number.")]
    NoWord,
    /// A name in the place of a number.
    #[error("Only numbers have a verdict. Choose a number.")]
    NotANumber,
    /// A number in the place of a name.
    #[error("A number belongs to no person or institution. Change it into a name first.")]
    NotAName,
    /// The annotation already reaches as far as it can.
    #[error("There is no further word in this paragraph.")]
    NoMoreWords,
    /// One word cannot become less.
    #[error("Only one word is left. Delete the mark instead.")]
    LastWord,
    /// A new entity would take all mentions of an old one.
    #[error("These are all mentions of it. Rename it instead.")]
    AllMentions,
    /// Merging needs two.
    #[error("Choose two or more people or institutions to make one of.")]
    OnlyOne,
    /// A name is needed.
    #[error("A name is needed. Write one.")]
    NoName,
    /// Longer than what is taken.
    #[error("This is too long: {length} of at most {most} characters. Shorten it.")]
    TooLong {
        /// Its length in characters.
        length: usize,
        /// The length that is taken.
        most: usize,
    },
    /// One reference is longer than what is taken.
    #[error(
        "One reference is too long: {length} of at most {MAX_REFERENCE} characters. Shorten the one that starts “{start}”."
    )]
    ReferenceTooLong {
        /// Its first words.
        start: String,
        /// Its length in characters.
        length: usize,
    },
    /// More references than are taken.
    #[error("There are {0} references, and {MAX_REFERENCES} at most are kept. Leave some out.")]
    TooManyReferences(usize),
    /// More roles than are taken.
    #[error("There are more than {most} roles. Leave some out.")]
    TooManyRoles {
        /// How many are taken.
        most: usize,
    },
    /// A number cannot be corrected so.
    #[error(transparent)]
    Correction(#[from] CorrectionError),
    /// There is no sign-off to withdraw.
    #[error("Nobody has signed off.")]
    NotSignedOff,
}
