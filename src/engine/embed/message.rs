//! What the frame says to its host.

use super::kinds::KindFields;
use super::load::LoadReport;
use super::problem::Problem;
use crate::annotation::{AnnotationSet, ByKind};
use crate::format::{Format, json};
use crate::session::queue;
use serde::Serialize;
use serde_json::value::RawValue;

/// A message to the host.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", content = "payload", rename_all = "camelCase")]
pub enum Message {
    /// The page has started and listens, or `init` is done. It says nothing of any article.
    Ready {
        /// The versions of the protocol that are spoken.
        versions: Vec<u32>,
        /// The types of messages that are understood.
        capabilities: Vec<&'static str>,
    },
    /// The article is in view with its marks.
    #[serde(rename_all = "camelCase")]
    Loaded {
        /// As the host called it.
        #[serde(skip_serializing_if = "Option::is_none")]
        document_id: Option<String>,
        /// How much is marked.
        counts: Counts,
        /// What became of the annotations that came along, where the text was another than theirs.
        #[serde(skip_serializing_if = "Option::is_none")]
        carried: Option<LoadReport>,
        /// The kinds in the annotations that came along which this version does not know: what is of them is kept in the
        /// document and not shown.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(default))]
        unknown_kinds: Vec<String>,
    },
    /// How things stand, with the whole document.
    #[serde(rename_all = "camelCase")]
    State {
        /// As the host called it.
        #[serde(skip_serializing_if = "Option::is_none")]
        document_id: Option<String>,
        /// The number of changes since `load`.
        revision: u64,
        /// Whether there is something that the host has not stored.
        modified: bool,
        /// What is marked and how far the review is; `null` without an article.
        summary: Option<Summary>,
        /// The native document; `null` without an article.
        #[cfg_attr(feature = "schema", schemars(with = "Option<super::schema::Document>"))]
        document: Option<Box<RawValue>>,
    },
    /// Something was changed, by a person or by `undo` and `redo`.
    Change {
        /// The number of changes since `load`.
        revision: u64,
        /// Whether there is something that the host has not stored.
        modified: bool,
        /// What is marked and how far the review is; `null` without an article.
        summary: Option<Summary>,
    },
    /// The document, a moment after the last of several changes.
    Autosave {
        /// The number of changes that it holds.
        revision: u64,
        /// The native document.
        #[cfg_attr(feature = "schema", schemars(with = "super::schema::Document"))]
        document: Box<RawValue>,
    },
    /// A person wants this stored.
    Save {
        /// The number of changes that it holds.
        revision: u64,
        /// The native document.
        #[cfg_attr(feature = "schema", schemars(with = "super::schema::Document"))]
        document: Box<RawValue>,
        /// Whether the person wants to leave then.
        exit: bool,
    },
    /// The annotations in a format.
    Export {
        /// The format's name.
        format: &'static str,
        /// Its media type.
        mime: &'static str,
        /// A name for the file.
        filename: String,
        /// What stands in the file.
        data: String,
    },
    /// The page would be so high if nothing of it had to be scrolled.
    Resize {
        /// In CSS pixels.
        height: u32,
    },
    /// Another annotation is chosen.
    Selection {
        /// As it stands in the native document; `null` where none is.
        #[cfg_attr(feature = "schema", schemars(with = "Option<super::schema::Document>"))]
        annotation: Option<Box<RawValue>>,
    },
    /// A person wants to leave.
    Exit {
        /// Whether there is something that the host has not stored.
        modified: bool,
    },
    /// Something cannot be done.
    Error(Problem),
}

/// How much is marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Counts {
    /// Of each kind.
    #[serde(flatten)]
    pub marked: KindFields<usize>,
    /// All together.
    pub total: usize,
}

/// What is marked and how far the review is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// How much is marked.
    pub counts: Counts,
    /// How many of the annotations a person has decided on.
    pub reviewed: usize,
    /// How many annotations there are.
    pub total: usize,
    /// Whether somebody has signed the article off and nothing was changed afterwards.
    pub signed_off: bool,
    /// What `undo` would take back, in words; `null` where nothing.
    pub undo: Option<String>,
    /// What `redo` would do again, in words; `null` where nothing.
    pub redo: Option<String>,
}

impl Counts {
    /// Of a set.
    #[must_use]
    pub fn of(set: &AnnotationSet) -> Self {
        Self {
            marked: KindFields(ByKind::new(|kind| Some(set.count(kind)))),
            total: set.annotations.len(),
        }
    }
}

impl Summary {
    /// Of a set, with the names of the steps that can be taken back and done again.
    #[must_use]
    pub fn of(set: &AnnotationSet, undo: Option<&str>, redo: Option<&str>) -> Self {
        let progress = queue::progress(set, None);
        Self {
            counts: Counts::of(set),
            reviewed: progress.reviewed,
            total: progress.total,
            signed_off: set
                .sign_off
                .as_ref()
                .is_some_and(|sign_off| !sign_off.changed_since),
            undo: undo.map(str::to_owned),
            redo: redo.map(str::to_owned),
        }
    }
}

impl Message {
    /// The greeting.
    #[must_use]
    pub fn ready() -> Self {
        Self::Ready {
            versions: vec![super::VERSION],
            capabilities: super::Request::types().to_vec(),
        }
    }

    /// `set` in a format, for a file whose name begins with `stem`.
    #[must_use]
    pub fn export(set: &AnnotationSet, format: &'static Format, stem: &str) -> Self {
        Self::Export {
            format: format.name,
            mime: format.media_type,
            filename: format!("{stem}.{}", format.extension),
            data: (format.write)(set),
        }
    }

    /// The annotation at `index` of `set`, or none, as the one that is chosen.
    #[must_use]
    pub fn selection(set: &AnnotationSet, index: Option<usize>) -> Self {
        let annotation = index.map(|index| raw(json::annotation_to_line(set, index)));
        Self::Selection { annotation }
    }
}

/// The native document of `set`, to go into a message.
#[must_use]
pub(super) fn document(set: &AnnotationSet) -> Box<RawValue> {
    raw(json::to_line(set))
}

fn raw(json: String) -> Box<RawValue> {
    RawValue::from_string(json).expect("what was written as JSON is JSON")
}

impl Message {
    /// How things stand with `set`, of which `summary` is known.
    #[must_use]
    pub fn state(
        document_id: Option<String>,
        revision: u64,
        modified: bool,
        article: Option<(&AnnotationSet, Summary)>,
    ) -> Self {
        let (document, summary) = article.map_or((None, None), |(set, summary)| {
            (Some(document(set)), Some(summary))
        });
        Self::State {
            document_id,
            revision,
            modified,
            summary,
            document,
        }
    }

    /// `set` as it is after `revision` changes.
    #[must_use]
    pub fn autosave(set: &AnnotationSet, revision: u64) -> Self {
        Self::Autosave {
            revision,
            document: document(set),
        }
    }

    /// `set` as a person wants it stored.
    #[must_use]
    pub fn save(set: &AnnotationSet, revision: u64, exit: bool) -> Self {
        Self::Save {
            revision,
            document: document(set),
            exit,
        }
    }
}
