//! What a person is asked before something goes on.

use super::State;
use bluepencil::annotation::AnnotationSet;

/// A question that waits for its answer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Question {
    /// Whether the changes of the text in the box are to go.
    DiscardEdit,
    /// Whether the changes of the paragraph are to go.
    DiscardParagraph,
    /// What is to be done with a document, as something is there already.
    Document {
        /// The document.
        set: Box<AnnotationSet>,
        /// Whether its decisions can be taken over onto the text in view.
        can_merge: bool,
    },
}

impl State {
    /// Asks; the answer is an action that takes the question away.
    pub(super) fn ask(&mut self, question: Question) {
        self.notice = None;
        self.question = Some(question);
    }
}
