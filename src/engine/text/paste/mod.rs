//! HTML → the text of an article: what a browser, a word processor or a content management system puts on
//! the clipboard beside the plain text, or what stands in an `.html` file.
//!
//! In: HTML of any quality. Out: paragraphs with an empty line between them, the words unaltered. What a reader
//! of the page would not see (scripts, hidden text, a word processor's list markers, navigation) is left out.
//! No tree is built: start and end tags of blocks are paragraph breaks, as closely as a reader can tell.

mod elements;
mod writer;

use super::{ArticleError, MAX_TEXT_BYTES};
use elements::{Break, Style};
use html5gum::emitters::default::DefaultEmitter;
use html5gum::{HtmlString, StartTag, Token, Tokenizer};
use writer::Writer;

/// The longest HTML that is read, in UTF-8 bytes. A word processor writes up to ten bytes of mark-up for a byte
/// of text, and pictures travel inside as data.
pub const MAX_HTML_BYTES: usize = 20_000_000;

/// The text of `html`.
///
/// Where the whole page of a news site is given, only what stands in its one `<article>` (else `<main>`) is taken.
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
    let mut reader = Reader {
        root: root_of(html),
        ..Reader::default()
    };
    for token in tokens(html) {
        reader.read(&token);
        if reader.writer.len() > MAX_TEXT_BYTES {
            break;
        }
    }
    Ok(reader.writer.finish())
}

fn tokens(html: &str) -> impl Iterator<Item = Token> + '_ {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(html, emitter).flatten()
}

/// The element that holds the article of a whole page: its only `<article>`, or else its only `<main>`.
fn root_of(html: &str) -> Option<&'static str> {
    ["article", "main"].into_iter().find(|name| {
        let is_start = |token: &Token| matches!(token, Token::StartTag(tag) if tag.name.as_slice() == name.as_bytes());
        tokens(html).filter(is_start).take(2).count() == 1
    })
}

/// Walks the tokens of a piece of HTML and writes down what a reader would see.
#[derive(Default)]
struct Reader {
    writer: Writer,
    /// The element outside of which nothing counts.
    root: Option<&'static str>,
    /// How deep inside `root`.
    root_depth: usize,
    /// The element that is being left out, and how many of its name are open.
    skipping: Option<(HtmlString, usize)>,
    /// How many `<pre>` are open.
    pre_depth: usize,
}

impl Reader {
    fn read(&mut self, token: &Token) {
        match token {
            Token::StartTag(tag) => self.start(tag),
            Token::EndTag(tag) => self.end(&tag.name),
            Token::String(string) if self.is_visible() => {
                self.writer
                    .text(&String::from_utf8_lossy(string), self.pre_depth > 0);
            }
            _ => {}
        }
    }

    fn is_visible(&self) -> bool {
        self.skipping.is_none() && (self.root.is_none() || self.root_depth > 0)
    }

    fn start(&mut self, tag: &StartTag<()>) {
        let name = name(&tag.name);
        if let Some((skipped, depth)) = &mut self.skipping {
            *depth += usize::from(*skipped == tag.name);
            return;
        }
        let style = tag
            .attributes
            .get(b"style".as_slice())
            .map(|style| Style::from(style.as_slice()));
        let hidden = tag.attributes.contains_key(b"hidden".as_slice())
            || style.is_some_and(|style| style.hidden);
        if (elements::is_unseen(name) || hidden) && !elements::is_void(name) {
            self.skipping = Some((tag.name.clone(), 1));
            return;
        }
        self.root_depth += usize::from(self.root == Some(name));
        self.pre_depth += usize::from(name == "pre");
        self.break_at(name);
    }

    fn end(&mut self, tag: &HtmlString) {
        let name = name(tag);
        if let Some((skipped, depth)) = &mut self.skipping {
            *depth -= usize::from(skipped == tag);
            if *depth == 0 {
                self.skipping = None;
            }
            return;
        }
        if name != "br" {
            self.break_at(name);
        }
        self.root_depth = self
            .root_depth
            .saturating_sub(usize::from(self.root == Some(name)));
        self.pre_depth = self.pre_depth.saturating_sub(usize::from(name == "pre"));
    }

    fn break_at(&mut self, name: &str) {
        match elements::break_of(name) {
            Some(Break::Line) if self.is_visible() => self.writer.line_break(),
            Some(Break::Cell) if self.is_visible() => self.writer.cell_break(),
            Some(Break::Paragraph) => self.writer.paragraph_break(),
            _ => {}
        }
    }
}

/// An element's name; the tokeniser has put it into lower case.
fn name(tag: &HtmlString) -> &str {
    std::str::from_utf8(tag).unwrap_or_default()
}

#[cfg(test)]
mod tests;
