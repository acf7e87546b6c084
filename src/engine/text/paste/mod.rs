//! HTML → the text of an article: what a browser, a word processor or a content management system puts on
//! the clipboard beside the plain text, or what stands in an `.html` file.
//!
//! In: HTML of any quality. Out: paragraphs with an empty line between them, the words unaltered. What a reader
//! of the page would not see (scripts, hidden text, a word processor's list markers, navigation) is left out, and so is
//! what is not of the article: editors' comments, struck-out words, reference marks, and what surrounds the fragment
//! on the clipboard. No tree is built: start and end tags of blocks are paragraph breaks, as closely as a reader can
//! tell.

mod elements;
mod raised;
mod reader;
mod role;
mod tokens;
mod writer;

use super::{ArticleError, MAX_TEXT_BYTES};
pub(super) use reader::Reader;
use tokens::{Token, tokens};

/// The longest HTML that is read, in UTF-8 bytes. A word processor writes up to ten bytes of mark-up for a byte
/// of text, and pictures travel inside as data.
pub const MAX_HTML_BYTES: usize = 20_000_000;

/// The text of `html`.
///
/// Where the whole page of a news site is given, only what stands in its one `<article>` (else `<main>`) is taken; where
/// a clipboard is given with its marks of what was copied, only what stands between them.
///
/// # Errors
/// [`ArticleError::TooLong`] past [`MAX_HTML_BYTES`]. Whether the text itself is fit is for
/// [`Article::new`](super::Article::new) to say.
pub fn text_from_html(html: &str) -> Result<String, ArticleError> {
    if html.len() > MAX_HTML_BYTES {
        return Err(ArticleError::TooLong {
            bytes: html.len(),
            most: MAX_HTML_BYTES,
        });
    }
    let html = fragment(html);
    let mut reader = Reader::new(root_of(html));
    for token in tokens(html) {
        reader.read(&token);
        if reader.written() > MAX_TEXT_BYTES {
            break;
        }
    }
    Ok(reader.finish())
}

/// What was copied: the HTML between the two comments by which the clipboard marks it, all where there are none.
fn fragment(html: &str) -> &str {
    let (mut start, mut end) = (0, None);
    let mut left = tokens(html);
    while let Some(token) = left.next() {
        let Token::Comment(words) = token else {
            continue;
        };
        let after = html.len() - left.rest().len();
        match words.trim() {
            "StartFragment" if start == 0 => start = after,
            "EndFragment" => end = html[..after].rfind("<!--"),
            _ => {}
        }
    }
    match end.filter(|&end| end >= start) {
        Some(end) => &html[start..end],
        None => &html[start..],
    }
}

/// The element that holds the article of a whole page: its only `<article>`, or else its only `<main>`.
fn root_of(html: &str) -> Option<&'static str> {
    ["article", "main"].into_iter().find(|name| {
        let is_start = |token: &Token<'_>| matches!(token, Token::Start(tag) if tag.name == *name);
        tokens(html).filter(is_start).take(2).count() == 1
    })
}

#[cfg(test)]
mod tests;
