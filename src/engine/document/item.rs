//! What a line is made of.

/// A word or mark of the reporter, or a whole quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// An index into the document's tokens.
    Token(usize),
    /// An index into the document's quotations.
    Quote(usize),
}
