//! What a person makes other than the machine had it.

mod add;
mod correction;
mod delete;
mod entities;
mod kind;
mod naming;
mod orphans;
mod resize;

pub(super) use add::add;
pub use correction::{Correction, CorrectionError};
pub(super) use correction::{correct, fit_amount, keep};
pub(super) use delete::{delete, delete_orphans};
pub(super) use entities::{merge, move_to, split};
pub(super) use kind::change_kind;
pub(super) use naming::{rename, set_roles};
pub(super) use orphans::{attach, attach_orphan};
pub(super) use resize::resize;

use super::Refusal;
use super::draft::Draft;
use crate::document::{paragraph_at, whole_words};
use crate::text::Span;

/// The words that are meant by `span`: whole ones where they `snap`, else what stands there without white space
/// around it.
fn place(draft: &Draft, span: Span, snap: bool) -> Result<Span, Refusal> {
    let text = draft.text();
    let words = Some(span)
        .filter(|span| span.start <= span.end)
        .and_then(|span| text.get(span.range()))
        .ok_or(Refusal::NotInText)?;
    let (first, last) = (words.trim_start(), words.trim_end());
    let start = span.start + (words.len() - first.len());
    let end = span.start + last.len();
    let paragraph = |byte| paragraph_at(text, byte).map(|(number, _)| number);
    if start < end && paragraph(start) != paragraph(end - 1) {
        return Err(Refusal::TwoParagraphs);
    }
    if snap {
        return whole_words(text, span).ok_or(Refusal::NoWord);
    }
    let trimmed = words.trim();
    let has_content = trimmed
        .chars()
        .any(|character| !crate::text::is_invisible(character) && !character.is_control());
    if !has_content {
        return Err(Refusal::NoWord);
    }
    Ok(Span::new(start, start + trimmed.len()))
}
