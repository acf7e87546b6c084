//! What the attributes of a start tag say of the words in the element.

use super::tokens::Tag;

/// What the words in an element are to the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Words like those around the element.
    Plain,
    /// Not of the article: hidden, struck out, an editor's comment, a marker that a word processor wrote out.
    Unseen,
    /// Raised: a reference mark, or a part of the word before, as in "m²" and "1st".
    Raised,
    /// A link to or from a note. Its words are a reference mark, or words of the article.
    NoteLink,
    /// The link by which an editor's comment at the end of a document starts.
    CommentLink,
}

/// What `tag` makes of the words in its element.
pub(super) fn of(tag: &Tag<'_>) -> Role {
    let mut role = match &*tag.name {
        "sup" => Role::Raised,
        _ => Role::Plain,
    };
    for (name, value) in tag.attributes() {
        let said = match &*name.to_ascii_lowercase() {
            "class" if value.split_ascii_whitespace().any(is_unseen_class) => Role::Unseen,
            "hidden" => Role::Unseen,
            "href" if tag.name == "a" => of_link(&htmlize::unescape_attribute(value)),
            "style" => of_style(&htmlize::unescape_attribute(value)),
            _ => continue,
        };
        match said {
            Role::Unseen => return Role::Unseen,
            Role::Plain => {}
            said => role = said,
        }
    }
    role
}

/// The classes that word processors give to comments, their marks, the marks of notes and deleted words.
const UNSEEN_CLASSES: [&str; 9] = [
    "msoannotationtext",
    "msocomanchor",
    "msocommentreference",
    "msocommenttext",
    "msocomoff",
    "msocomtxt",
    "msodel",
    "msoendnotereference",
    "msofootnotereference",
];

fn is_unseen_class(class: &str) -> bool {
    UNSEEN_CLASSES
        .iter()
        .any(|unseen| class.eq_ignore_ascii_case(unseen))
}

/// How the fragment starts to which a note, its mark, or the list of sources is linked, in the words of Google Docs,
/// Word, LibreOffice, MediaWiki, Markdown and WordPress.
const NOTE_TARGETS: [&str; 14] = [
    "_edn",
    "_ftn",
    "_ref",
    "cite_note",
    "cite_ref",
    "cmnt",
    "easy-footnote",
    "endnote",
    "fn",
    "footnote",
    "ftnt",
    "note-",
    "sdendnote",
    "sdfootnote",
];

fn of_link(address: &str) -> Role {
    let Some((_, target)) = address.split_once('#') else {
        return Role::Plain;
    };
    let target = target.strip_prefix("user-content-").unwrap_or(target);
    let is_numbered = target.bytes().any(|byte| byte.is_ascii_digit());
    if target.starts_with("cmnt_ref") {
        Role::CommentLink
    } else if target.starts_with("_msocom") || target.starts_with("_msoanchor") {
        Role::Unseen
    } else if is_numbered && NOTE_TARGETS.iter().any(|start| target.starts_with(start)) {
        Role::NoteLink
    } else {
        Role::Plain
    }
}

fn of_style(css: &str) -> Role {
    let css: String = css.to_lowercase().split_whitespace().collect();
    let mut role = Role::Plain;
    for declaration in css.split(';') {
        let Some((property, value)) = declaration.split_once(':') else {
            continue;
        };
        let value = value.strip_suffix("!important").unwrap_or(value);
        match (property, value) {
            ("display", "none")
            | ("visibility", "hidden")
            | ("mso-hide", "all")
            | ("mso-list", "ignore")
            | ("mso-element", "comment" | "comment-list")
            | ("mso-special-character", "comment" | "footnote" | "endnote") => return Role::Unseen,
            ("text-decoration" | "text-decoration-line", lines)
                if lines.contains("line-through") =>
            {
                return Role::Unseen;
            }
            ("vertical-align", "super") => role = Role::Raised,
            _ => {}
        }
    }
    role
}
