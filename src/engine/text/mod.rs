//! What every stage shares about text: spans, offsets, and the way in for pasted or uploaded text.
//!
//! A text is never altered once it is an [`Article`]: what looks wrong in it (a soft hyphen, a curly quote)
//! stays, and the stages match on folded copies of its words.

mod article;
pub mod docx;
mod language;
mod offsets;
pub mod paste;
mod span;

pub(crate) use article::is_invisible;
pub use article::{Article, ArticleError, MAX_TEXT_BYTES};
pub use language::{Language, detect_language};
pub use offsets::Offsets;
pub use span::Span;
