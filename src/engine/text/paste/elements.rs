//! What each HTML element does to the text around it.

/// What stands between the text before an element and the text in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Break {
    /// A new paragraph.
    Paragraph,
    /// A new line in the same paragraph.
    Line,
    /// A gap in the same line.
    Cell,
}

/// The break at an element's start and end; `None` for the elements that stand inside a line.
pub(super) fn break_of(name: &str) -> Option<Break> {
    match name {
        "address" | "article" | "aside" | "blockquote" | "body" | "caption" | "center" | "dd"
        | "details" | "dialog" | "dir" | "div" | "dl" | "dt" | "fieldset" | "figcaption"
        | "figure" | "footer" | "form" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "header"
        | "hgroup" | "hr" | "html" | "legend" | "li" | "main" | "menu" | "ol" | "p" | "pre"
        | "search" | "section" | "summary" | "table" | "tbody" | "tfoot" | "thead" | "tr"
        | "ul" => Some(Break::Paragraph),
        "br" => Some(Break::Line),
        "td" | "th" => Some(Break::Cell),
        _ => None,
    }
}

/// Whether a reader sees nothing of what is in the element, or nothing that belongs to the article.
pub(super) fn is_unseen(name: &str) -> bool {
    matches!(
        name,
        "audio"
            | "button"
            | "canvas"
            | "datalist"
            | "del"
            | "embed"
            | "head"
            | "iframe"
            | "math"
            | "nav"
            | "noscript"
            | "object"
            | "option"
            | "rp"
            | "rt"
            | "script"
            | "select"
            | "style"
            | "svg"
            | "template"
            | "textarea"
            | "title"
            | "video"
            | "xml"
    )
}

/// Whether the element has no end tag.
pub(super) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}

/// The part of a `style` attribute that decides whether text is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Style {
    /// Hidden by CSS or by Word, or a list marker that Word writes out as text.
    pub hidden: bool,
}

impl From<&[u8]> for Style {
    fn from(css: &[u8]) -> Self {
        let css: String = String::from_utf8_lossy(css)
            .to_lowercase()
            .split_whitespace()
            .collect();
        let hides = |declaration: &str| {
            matches!(
                declaration,
                "display:none" | "visibility:hidden" | "mso-hide:all" | "mso-list:ignore"
            )
        };
        Self {
            hidden: css.split(';').any(hides),
        }
    }
}
