//! A token.

use crate::lexicon::WordId;
use crate::text::Span;

/// The smallest piece of text that has a meaning of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is made of.
    pub kind: TokenKind,
    /// The token's text without soft hyphens and other invisible characters, with straight apostrophes and the
    /// hyphen of typewriters; `None` where that is the text itself.
    pub folded: Option<Box<str>>,
    /// Its word's place in the document's lexicon, whatever the letter case; unknown of figures, addresses and of
    /// tokens that are in no document.
    pub word: WordId,
}

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// Letters, also with digits after them ("G7"), an inner apostrophe ("O'Brien") or the stops of an
    /// abbreviation ("U.S.", "Dr.").
    Word,
    /// Starts with a digit: "175,000", "3.5", "12:07", "7th", "20m", "1990s".
    Number,
    /// The possessive ending "'s" or "'", cut from the word before it.
    Possessive,
    /// A web address, e-mail address, handle or hashtag.
    Address,
    /// One mark of punctuation; an ellipsis of stops is one.
    Punctuation,
    /// Any other single visible character: "$", "%", "+", an emoji.
    Symbol,
}
