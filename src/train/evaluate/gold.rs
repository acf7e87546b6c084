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
    pub(crate) quotations: Vec<GoldQuotation>,
    /// The mentions' spans of each entity, by its id.
    pub(crate) entities: Vec<(String, Vec<Span>)>,
}

impl GoldArticle {
    /// What stands at `span`.
    pub(crate) fn at(&self, span: Span) -> &str {
        &self.text[span.range()]
    }
}

/// A quotation or reported clause.
pub(crate) struct GoldQuotation {
    pub(crate) span: Span,
    pub(crate) attribution: GoldAttribution,
}

/// Who says something, as in the file.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct GoldAttribution {
    /// none, direct or indirect.
    pub(crate) mode: String,
    pub(crate) speaker: Option<GoldSpeaker>,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct GoldSpeaker {
    pub(crate) entity: Option<String>,
    pub(crate) text: String,
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
    pub(crate) attribution: Option<GoldAttribution>,
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
    #[serde(default)]
    quotations: Vec<Quotation>,
}

#[derive(Deserialize)]
struct Quotation {
    start: usize,
    end: usize,
    #[serde(flatten)]
    attribution: GoldAttribution,
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
    attribution: Option<GoldAttribution>,
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
            attribution: annotation.attribution,
        })
    };
    let annotations: Vec<GoldAnnotation> = file
        .annotations
        .into_iter()
        .filter_map(annotation)
        .collect();
    let quotation = |quotation: Quotation| {
        Some(GoldQuotation {
            span: span(quotation.start, quotation.end)?,
            attribution: quotation.attribution,
        })
    };
    let quotations = file.quotations.into_iter().filter_map(quotation).collect();
    Ok(GoldArticle {
        id: file.id,
        entities: entities(&annotations),
        annotations,
        quotations,
        text: file.text,
    })
}

fn entities(annotations: &[GoldAnnotation]) -> Vec<(String, Vec<Span>)> {
    let mut entities: Vec<(String, Vec<Span>)> = Vec::new();
    for annotation in annotations {
        let Some(id) = &annotation.entity else {
            continue;
        };
        match entities.iter_mut().find(|(known, _)| known == id) {
            Some((_, spans)) => spans.push(annotation.span),
            None => entities.push((id.clone(), vec![annotation.span])),
        }
    }
    entities
}
