//! The whole way once: an article in, its annotation set out.

use crate::annotation::{Annotation, AnnotationId, AnnotationSet, Body, Origin, Status};
use crate::attribution;
use crate::claim::{self, Claim};
use crate::document::Document;
use crate::entity::{self, Grouping};
use crate::mention::{self, Mention, Tagger};
use crate::quantity::{self, Quantity};
use crate::text::{Article, Span, detect_language};
use std::sync::Arc;

/// The longest first paragraph that can be a headline, in bytes.
const MAX_TITLE_BYTES: usize = 160;

/// The shares of the work that are done once there are names, entities, statements and quantities.
const SHARES: [f32; 4] = [0.5, NAMES_DONE, 0.75, 0.9];

/// The share of the work that is done once names are found and grouped.
pub const NAMES_DONE: f32 = 0.6;

/// Analyses `article`. `progress` hears the share of the work done, from 0 to 1, now and then.
///
/// Analysis cannot fail: what is not understood is not annotated.
#[must_use]
pub fn analyse(article: Article, tagger: &Tagger, progress: &mut dyn FnMut(f32)) -> AnnotationSet {
    let document = Document::new(article.text());
    let mentions = mention::find(&document, tagger, &mut |share| progress(share * SHARES[0]));
    let grouping = entity::group(&document, &mentions);
    progress(SHARES[1]);
    let names = names(&document, &mentions, &grouping);
    let statements = attribution::find(&document, &mentions, &grouping);
    progress(SHARES[2]);
    let quantities = quantity::find(&document);
    progress(SHARES[3]);
    let claims = claim::find(&document, &mentions, &quantities, &statements);
    let annotations = annotate(&document, names, quantities.into_iter().zip(claims));
    progress(1.0);
    let title = headline(&document);
    let language = detect_language(article.text());
    let mut set = AnnotationSet {
        title,
        language,
        model: tagger.fingerprint().to_owned(),
        entities: grouping.entities.into_iter().map(Arc::new).collect(),
        annotations,
        article,
        statements: statements.into(),
        orphans: Vec::new(),
        foreign: Vec::new(),
        sign_off: None,
    };
    set.settle();
    set
}

/// What an annotation says, before it has a place among the others.
struct Finding {
    span: Span,
    confidence: Option<f32>,
    body: Body,
}

fn names<'d>(
    document: &'d Document<'_>,
    mentions: &'d [Mention],
    grouping: &'d Grouping,
) -> impl Iterator<Item = Finding> + use<'d> {
    mentions
        .iter()
        .zip(&grouping.named)
        .zip(&grouping.titles)
        .map(|((mention, &entity), title)| Finding {
            span: mention.span,
            confidence: Some(mention.confidence),
            body: Body::Name {
                kind: mention.kind,
                entity,
                title: title.map(|span| document.text[span].to_owned()),
            },
        })
}

/// Names and figures in text order.
fn annotate(
    document: &Document<'_>,
    names: impl Iterator<Item = Finding>,
    quantities: impl Iterator<Item = (Quantity, Claim)>,
) -> Vec<Arc<Annotation>> {
    let figures = quantities.map(|(quantity, claim)| Finding {
        span: quantity.span,
        confidence: None,
        body: Body::of_quantity(quantity, Some(claim)),
    });
    let mut findings: Vec<Finding> = names.chain(figures).collect();
    findings.sort_by_key(|finding| (finding.span.start, usize::MAX - finding.span.end));
    let annotation = |(index, finding): (usize, Finding)| {
        Arc::new(Annotation {
            id: AnnotationId::from_index(index),
            span: finding.span,
            paragraph: document.paragraph_at(finding.span.start),
            body: finding.body,
            origin: Origin::Machine,
            status: Status::Suggested,
            confidence: finding.confidence,
            note: None,
            references: Vec::new(),
        })
    };
    findings.into_iter().enumerate().map(annotation).collect()
}

/// The first paragraph, where it is one short line without a full stop and more follows.
pub(crate) fn headline(document: &Document<'_>) -> Option<String> {
    let first = document
        .paragraphs
        .first()
        .filter(|_| document.paragraphs.len() > 1)?;
    let line = &document.text[first.span];
    let is_headline = line.len() <= MAX_TITLE_BYTES
        && first.sentences.len() == 1
        && !line.ends_with(['.', ':', ',', ';']);
    is_headline.then(|| line.to_owned())
}
