//! The one table of what the page knows of each kind of source.

use bluepencil::attribution::SourceKind;

/// What the page knows of a kind of source.
struct Facts {
    /// The class that gives an element its colour.
    class: &'static str,
    /// One source of the kind.
    one: &'static str,
    /// All sources of the kind together.
    many: &'static str,
}

fn facts(kind: SourceKind) -> Facts {
    let (class, one, many) = match kind {
        SourceKind::Person => ("is-source-person", "Person", "People"),
        SourceKind::Institution => ("is-source-institution", "Institution", "Institutions"),
        SourceKind::Document => ("is-source-document", "Document", "Documents"),
        SourceKind::Group => ("is-source-group", "Group", "Groups"),
        SourceKind::Social => ("is-source-social", "Social network", "Social networks"),
        SourceKind::Unknown => ("is-source-unknown", "Unclear what it is", "Unclear"),
    };
    Facts { class, one, many }
}

/// The class that gives an element the colour of the kind.
pub(crate) fn class(kind: SourceKind) -> &'static str {
    facts(kind).class
}

/// One source of the kind: "Person".
pub(crate) fn one(kind: SourceKind) -> &'static str {
    facts(kind).one
}

/// All sources of the kind together: "People".
pub(crate) fn many(kind: SourceKind) -> &'static str {
    facts(kind).many
}
