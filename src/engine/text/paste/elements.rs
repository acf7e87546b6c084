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

/// Whether a reader sees nothing of what is in the element, or nothing that belongs to the article: struck-out words
/// do not.
pub(super) fn is_unseen(name: &str) -> bool {
    matches!(
        name,
        "audio"
            | "button"
            | "canvas"
            | "datalist"
            | "del"
            | "embed"
            | "iframe"
            | "math"
            | "nav"
            | "noscript"
            | "object"
            | "rp"
            | "rt"
            | "s"
            | "script"
            | "select"
            | "strike"
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
