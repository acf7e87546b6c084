//! Walks the tokens of a piece of HTML and writes down what is of the article. A Word file is written through it too,
//! with the same names of elements for the same breaks.

use super::elements::{self, Break};
use super::raised::{self, Raised};
use super::role::{self, Role};
use super::tokens::{Tag, Token};
use super::writer::Writer;

/// Raised words, or those of a link to a note, that are longer than this are words of the article. In bytes.
const MAX_RAISED: usize = 64;

/// See the module.
#[derive(Debug, Default)]
pub(in crate::text) struct Reader {
    writer: Writer,
    /// The element outside of which nothing counts.
    root: Option<&'static str>,
    /// How deep inside `root`.
    root_depth: usize,
    /// What is being left out.
    skipped: Option<Skipped>,
    /// What may be a reference mark.
    raised: Option<RaisedWords>,
    /// Raised words that are a part of the next word, if that follows at once.
    held: Option<String>,
    /// How many `<pre>` are open.
    pre_depth: usize,
    /// For each open `<div>`, how much was written before it.
    divs: Vec<usize>,
}

/// An element that is being left out.
#[derive(Debug)]
struct Skipped {
    /// Its name; empty for the rest of a block.
    name: String,
    /// How many elements of its name are open.
    depth: usize,
    /// How many blocks were opened inside it.
    blocks: usize,
}

impl Skipped {
    fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            depth: 1,
            blocks: 0,
        }
    }

    fn start(&mut self, name: &str) {
        self.depth += usize::from(self.name == name);
        self.blocks += usize::from(elements::break_of(name) == Some(Break::Paragraph));
    }

    /// Hears an end tag, and tells whether the element ends with it.
    fn ends_with(&mut self, name: &str) -> bool {
        if self.name == name {
            self.depth -= 1;
            return self.depth == 0;
        }
        let is_block = elements::break_of(name) == Some(Break::Paragraph);
        let is_inline = elements::break_of(&self.name).is_none();
        // An inline element that nobody closed ends with the block around it.
        let is_left = is_inline && is_block && self.blocks == 0;
        self.blocks -= usize::from(is_block && self.blocks > 0);
        // The end tags of annotations may be missing.
        is_left || (name == "ruby" && matches!(&*self.name, "rt" | "rp"))
    }
}

/// The words of an element that may be a reference mark.
#[derive(Debug)]
struct RaisedWords {
    element: String,
    /// How many elements of that name are open.
    depth: usize,
    role: Role,
    words: String,
}

impl Reader {
    /// A reader of a page whose article is in the element `root`, if it is in one.
    pub(super) fn new(root: Option<&'static str>) -> Self {
        Self {
            root,
            ..Self::default()
        }
    }

    /// Bytes of text so far.
    pub(in crate::text) fn written(&self) -> usize {
        self.writer.len()
    }

    /// The text.
    pub(in crate::text) fn finish(mut self) -> String {
        self.close_raised();
        self.writer.finish()
    }

    pub(super) fn read(&mut self, token: &Token<'_>) {
        match token {
            Token::Start(tag) => self.start(tag),
            Token::End(name) => self.end(name),
            Token::Text(text) if self.is_visible() => self.text(text),
            Token::Text(_) | Token::Comment(_) => {}
        }
    }

    fn is_visible(&self) -> bool {
        self.skipped.is_none() && (self.root.is_none() || self.root_depth > 0)
    }

    /// Adds text where the reader stands.
    pub(in crate::text) fn text(&mut self, text: &str) {
        let Some(raised) = &mut self.raised else {
            return self.write(text);
        };
        raised.words.push_str(text);
        if raised.words.len() > MAX_RAISED {
            let words = std::mem::take(&mut raised.words);
            self.raised = None;
            self.write(&words);
        }
    }

    /// Starts raised words, or ends them.
    pub(in crate::text) fn raise(&mut self, is_raised: bool) {
        self.close_raised();
        self.raised = is_raised.then(|| RaisedWords {
            element: String::new(),
            depth: 1,
            role: Role::Raised,
            words: String::new(),
        });
    }

    fn write(&mut self, text: &str) {
        if let Some(held) = self.held.take()
            && text.starts_with(char::is_alphabetic)
        {
            self.writer.text(&held, false);
        }
        self.writer.text(text, self.pre_depth > 0);
    }

    fn start(&mut self, tag: &Tag<'_>) {
        let name = &*tag.name;
        if let Some(skipped) = &mut self.skipped {
            return skipped.start(name);
        }
        if elements::break_of(name).is_some() {
            self.close_raised();
        }
        let role = role::of(tag);
        if elements::is_void(name) {
            return self.break_at(name);
        }
        if elements::is_unseen(name) || role == Role::Unseen {
            self.break_at(name);
            self.skipped = Some(Skipped::new(name));
            return;
        }
        if role == Role::CommentLink {
            return self.skip_comment();
        }
        if let Some(raised) = &mut self.raised {
            raised.depth += usize::from(raised.element == name);
            return;
        }
        if matches!(role, Role::Raised | Role::NoteLink) && self.is_visible() {
            self.raised = Some(RaisedWords {
                element: name.to_owned(),
                depth: 1,
                role,
                words: String::new(),
            });
            return;
        }
        self.root_depth += usize::from(self.root == Some(name));
        self.pre_depth += usize::from(name == "pre");
        self.break_at(name);
        if name == "div" {
            self.divs.push(self.writer.len());
        }
    }

    fn end(&mut self, name: &str) {
        if let Some(skipped) = &mut self.skipped {
            if !skipped.ends_with(name) {
                return;
            }
            let is_own = skipped.name == name;
            self.skipped = None;
            if is_own {
                return self.break_at(name);
            }
        }
        if elements::break_of(name).is_some() {
            self.close_raised();
        } else if let Some(raised) = &mut self.raised {
            raised.depth -= usize::from(raised.element == name);
            if raised.depth == 0 {
                self.close_raised();
            }
            return;
        }
        if name != "br" {
            self.break_at(name);
        }
        if name == "div" {
            self.divs.pop();
        }
        let is_root = self.root == Some(name);
        self.root_depth = self.root_depth.saturating_sub(usize::from(is_root));
        self.pre_depth = self.pre_depth.saturating_sub(usize::from(name == "pre"));
    }

    /// Leaves out the comment that starts here: the `<div>` of which it is the first, else the rest of its block.
    fn skip_comment(&mut self) {
        self.raised = None;
        let is_first = self.divs.last() == Some(&self.writer.len());
        if is_first {
            self.divs.pop();
        }
        self.skipped = Some(Skipped::new(if is_first { "div" } else { "" }));
    }

    /// Ends the words that may be a reference mark, and writes them if they are none.
    fn close_raised(&mut self) {
        let Some(raised) = self.raised.take() else {
            return;
        };
        let words = raised.words;
        if raised.role == Role::NoteLink {
            if !raised::is_mark(&words) {
                self.write(&words);
            }
            return;
        }
        match raised::read(self.writer.line_end(), &words) {
            Raised::Kept(words) => self.write(&words),
            Raised::Mark => {}
            Raised::KeptBeforeLetter(words) => self.held = Some(words),
        }
    }

    /// Breaks the text as the element `name` of HTML does.
    pub(in crate::text) fn break_at(&mut self, name: &str) {
        let found = elements::break_of(name);
        if found.is_some() {
            self.held = None;
        }
        match found {
            Some(Break::Line) if self.is_visible() => self.writer.line_break(),
            Some(Break::Cell) if self.is_visible() => self.writer.cell_break(),
            Some(Break::Paragraph) => self.writer.paragraph_break(),
            _ => {}
        }
    }
}
