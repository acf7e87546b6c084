//! HTML → tags, comments and text, in one pass and without a tree.
//!
//! It reads as the WHATWG tokeniser does, with the state that a browser's parser would set for the elements whose
//! content is no markup (`<script>`, `<title>`). No function calls itself: time is linear and the stack flat, however
//! many attributes a tag has.

use std::borrow::Cow;

/// A piece of HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token<'h> {
    /// Text, its character references decoded.
    Text(Cow<'h, str>),
    /// A start tag.
    Start(Tag<'h>),
    /// An end tag's name, in lower case.
    End(Cow<'h, str>),
    /// What stands in a comment.
    Comment(&'h str),
}

/// A start tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag<'h> {
    /// In lower case.
    pub(super) name: Cow<'h, str>,
    attributes: Attributes<'h>,
}

impl<'h> Tag<'h> {
    /// Its attributes as they are written: names in any case, values with their character references.
    pub(super) fn attributes(&self) -> Attributes<'h> {
        self.attributes.clone()
    }
}

/// Iterates over the attributes of a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attributes<'h> {
    rest: &'h str,
}

impl<'h> Iterator for Attributes<'h> {
    type Item = (&'h str, &'h str);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.rest.trim_start_matches(|c| is_space(c) || c == '/');
        self.rest = rest;
        let first = rest.chars().next().filter(|&first| first != '>')?;
        // The first character belongs to the name, whatever it is.
        let name_end = rest[first.len_utf8()..]
            .find(|c| is_space(c) || matches!(c, '/' | '>' | '='))
            .map_or(rest.len(), |end| end + first.len_utf8());
        let (name, after) = rest.split_at(name_end);
        let after = after.trim_start_matches(is_space);
        let (value, rest) = match after.strip_prefix('=') {
            Some(value) => split_value(value.trim_start_matches(is_space)),
            None => ("", after),
        };
        self.rest = rest;
        Some((name, value))
    }
}

/// The value at the start of `text`, without its quotation marks, and what follows it.
fn split_value(text: &str) -> (&str, &str) {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''));
    match quote {
        Some(quote) => text[1..].split_once(quote).unwrap_or((&text[1..], "")),
        None => text.split_at(text.find(|c| is_space(c) || c == '>').unwrap_or(text.len())),
    }
}

/// Iterates over the tokens of `html`.
pub(super) fn tokens(html: &str) -> Tokens<'_> {
    Tokens {
        rest: html,
        raw: None,
    }
}

/// See [`tokens`].
#[derive(Clone, Debug)]
pub(super) struct Tokens<'h> {
    rest: &'h str,
    /// The element whose content comes next, where that is no markup.
    raw: Option<Raw>,
}

impl<'h> Tokens<'h> {
    /// What is not read yet.
    pub(super) fn rest(&self) -> &'h str {
        self.rest
    }
}

impl<'h> Iterator for Tokens<'h> {
    type Item = Token<'h>;

    fn next(&mut self) -> Option<Token<'h>> {
        if let Some(raw) = self.raw.take() {
            let text = self.take(raw.end_in(self.rest));
            if !text.is_empty() {
                return Some(Token::Text(raw.decoded(text)));
            }
        }
        // What is no token, such as an unfinished tag at the end, is passed over.
        while !self.rest.is_empty() {
            let text = self.take(markup_at(self.rest));
            if !text.is_empty() {
                return Some(Token::Text(htmlize::unescape(text)));
            }
            if let Some(token) = self.markup() {
                return Some(token);
            }
        }
        None
    }
}

impl<'h> Tokens<'h> {
    /// Takes the first `length` bytes of what is left.
    fn take(&mut self, length: usize) -> &'h str {
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        taken
    }

    /// Reads the tag or comment that starts here.
    fn markup(&mut self) -> Option<Token<'h>> {
        let inside = &self.rest[1..];
        if let Some(comment) = inside.strip_prefix("!--") {
            let (comment, rest) = split_comment(comment);
            self.rest = rest;
            return Some(Token::Comment(comment));
        }
        if let Some(end) = inside.strip_prefix('/') {
            if end.starts_with(|c: char| c.is_ascii_alphabetic()) {
                return self.tag(end).map(|tag| Token::End(tag.name));
            }
            if let Some(rest) = end.strip_prefix('>') {
                self.rest = rest;
                return None;
            }
        } else if inside.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let tag = self.tag(inside)?;
            self.raw = Raw::of(&tag.name);
            return Some(Token::Start(tag));
        }
        // A document type, an instruction, or what a browser takes for a comment: up to the next angle bracket.
        self.rest = inside.split_once('>').map_or("", |(_, rest)| rest);
        None
    }

    /// Reads a tag whose name starts `text`; `None` where it does not end.
    fn tag(&mut self, text: &'h str) -> Option<Tag<'h>> {
        let name_end = text
            .find(|c| is_space(c) || matches!(c, '/' | '>'))
            .unwrap_or(text.len());
        let (name, rest) = text.split_at(name_end);
        let attributes = Attributes { rest };
        let mut scan = attributes.clone();
        scan.by_ref().for_each(drop);
        self.rest = scan.rest.strip_prefix('>').unwrap_or("");
        scan.rest.starts_with('>').then(|| Tag {
            name: lower_case(name),
            attributes,
        })
    }
}

/// Where the first tag or comment of `text` starts.
fn markup_at(text: &str) -> usize {
    let starts = |&(at, _): &(usize, &str)| {
        let mut after = text[at + 1..].chars();
        match after.next() {
            Some('/') => after.next().is_some(),
            Some(next) => next.is_ascii_alphabetic() || matches!(next, '!' | '?'),
            None => false,
        }
    };
    text.match_indices('<')
        .find(starts)
        .map_or(text.len(), |(at, _)| at)
}

/// The words of a comment whose opening is read, and what follows it.
fn split_comment(text: &str) -> (&str, &str) {
    for empty in [">", "->"] {
        if let Some(rest) = text.strip_prefix(empty) {
            return ("", rest);
        }
    }
    let mut at = 0;
    while let Some(found) = text[at..].find("--") {
        // Of more than two dashes the last two belong to the end.
        let after = text[at + found..].trim_start_matches('-');
        let rest = after.strip_prefix('>').or_else(|| after.strip_prefix("!>"));
        if let Some(rest) = rest {
            return (&text[..text.len() - after.len() - 2], rest);
        }
        at = text.len() - after.len();
    }
    (text, "")
}

/// How the content of an element that holds no markup is read.
#[derive(Clone, Debug)]
struct Raw {
    element: &'static str,
    /// Whether character references are decoded in it.
    decodes: bool,
}

/// The elements whose content is no markup, and whether character references are decoded in it.
const RAW: [(&str, bool); 9] = [
    ("iframe", false),
    ("noembed", false),
    ("noframes", false),
    ("noscript", false),
    ("script", false),
    ("style", false),
    ("textarea", true),
    ("title", true),
    ("xmp", false),
];

impl Raw {
    fn of(name: &str) -> Option<Self> {
        let &(element, decodes) = RAW.iter().find(|(element, _)| *element == name)?;
        Some(Self { element, decodes })
    }

    /// How long its content at the start of `text` is.
    fn end_in(&self, text: &str) -> usize {
        let end = if self.element == "script" {
            script_end(text)
        } else {
            text.match_indices("</")
                .map(|(at, _)| at)
                .find(|&at| is_tag(&text[at + 2..], self.element))
        };
        end.unwrap_or(text.len())
    }

    fn decoded<'h>(&self, text: &'h str) -> Cow<'h, str> {
        if self.decodes {
            htmlize::unescape(text)
        } else {
            Cow::Borrowed(text)
        }
    }
}

/// Where the end tag of a script stands. Inside a comment of the script, another script may open and close.
fn script_end(text: &str) -> Option<usize> {
    let (mut in_comment, mut in_inner) = (false, false);
    for (at, _) in text.match_indices(['<', '-']) {
        let here = &text[at..];
        if here.starts_with("-->") {
            (in_comment, in_inner) = (false, false);
        } else if here.starts_with("<!--") {
            in_comment = true;
        } else if let Some(end) = here.strip_prefix("</") {
            if is_tag(end, "script") {
                if !in_inner {
                    return Some(at);
                }
                in_inner = false;
            }
        } else if in_comment && is_tag(&here[1..], "script") {
            in_inner = true;
        }
    }
    None
}

/// Whether `text`, which follows an angle bracket, is a tag of that `name`.
fn is_tag(text: &str, name: &str) -> bool {
    let starts = text
        .get(..name.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(name));
    starts && text[name.len()..].starts_with(|c| is_space(c) || matches!(c, '/' | '>'))
}

/// White space as HTML has it.
fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

fn lower_case(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(name.to_ascii_lowercase())
    } else {
        Cow::Borrowed(name)
    }
}
