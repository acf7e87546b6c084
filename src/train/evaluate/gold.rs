//! The gold articles: files → annotations with byte spans.

use crate::TrainError;
use bluepencil::text::{Offsets, Span};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// A hand-annotated article.
pub(crate) struct GoldArticle {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) annotations: Vec<GoldAnnotation>,
}

/// One thing that should be found, or, where neutral, that may or may not be.
pub(crate) struct GoldAnnotation {
    pub(crate) kind: GoldKind,
    pub(crate) span: Span,
    pub(crate) neutral: bool,
    /// The entity's id, of names.
    pub(crate) entity: Option<String>,
    /// Of quantities.
    pub(crate) figure: Option<Span>,
    /// Of quantities: type, value, low and high as in the file.
    pub(crate) quantity_type: Option<String>,
    pub(crate) value: Option<String>,
    pub(crate) low: Option<String>,
    pub(crate) high: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum GoldKind {
    Person,
    Institution,
    Quantity,
}

#[derive(Deserialize)]
struct File {
    id: String,
    text: String,
    annotations: Vec<Annotation>,
}

#[derive(Deserialize)]
struct Annotation {
    kind: GoldKind,
    start: usize,
    end: usize,
    #[serde(default)]
    neutral: bool,
    entity: Option<String>,
    figure: Option<Stretch>,
    #[serde(rename = "type")]
    quantity_type: Option<String>,
    value: Option<String>,
    low: Option<String>,
    high: Option<String>,
}

#[derive(Deserialize)]
struct Stretch {
    start: usize,
    end: usize,
}

/// The gold articles of `folder` in the order of their names; none where there is no such folder.
pub(crate) fn read(folder: &Path) -> Result<Vec<GoldArticle>, TrainError> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Ok(Vec::new());
    };
    let paths = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    let mut paths: Vec<PathBuf> = paths
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    paths.sort();
    paths.iter().map(|path| read_article(path)).collect()
}

fn read_article(path: &Path) -> Result<GoldArticle, TrainError> {
    let content = std::fs::read_to_string(path).map_err(|source| TrainError::File {
        path: path.to_owned(),
        source,
    })?;
    parse(&content).map_err(|source| TrainError::Line {
        path: path.to_owned(),
        line: source.line(),
        source,
    })
}

/// The article of a file's content; annotations outside of the text are left out.
pub(crate) fn parse(content: &str) -> Result<GoldArticle, serde_json::Error> {
    let file: File = serde_json::from_str(content)?;
    let offsets = Offsets::new(&file.text);
    let span = |start, end| {
        Some(Span::new(
            offsets.byte_from_code_point(start)?,
            offsets.byte_from_code_point(end)?,
        ))
    };
    let annotation = |annotation: Annotation| {
        Some(GoldAnnotation {
            kind: annotation.kind,
            span: span(annotation.start, annotation.end)?,
            neutral: annotation.neutral,
            entity: annotation.entity,
            figure: annotation
                .figure
                .and_then(|figure| span(figure.start, figure.end)),
            quantity_type: annotation.quantity_type,
            value: annotation.value,
            low: annotation.low,
            high: annotation.high,
        })
    };
    let annotations = file
        .annotations
        .into_iter()
        .filter_map(annotation)
        .collect();
    Ok(GoldArticle {
        id: file.id,
        annotations,
        text: file.text,
    })
}
