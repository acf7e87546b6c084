//! The whole way once: an article in, its annotation set out.

use crate::annotation::{Annotation, AnnotationSet, Body, Origin, Status};
use crate::document::Document;
use crate::entity::{self, Entity};
use crate::mention::{self, Mention, Tagger};
use crate::quantity::{self, Quantity};
use crate::text::{Article, Span, detect_language};

/// The longest first paragraph that can be a headline, in bytes.
const MAX_TITLE_BYTES: usize = 160;

/// Analyses `article`. `progress` hears the share of the work done, from 0 to 1, now and then.
///
/// Analysis cannot fail: what is not understood is not annotated.
#[must_use]
pub fn analyse(article: Article, tagger: &Tagger, progress: &mut dyn FnMut(f32)) -> AnnotationSet {
    let document = Document::new(article.text());
    let mentions = mention::find(&document, tagger, progress);
    let mut entities = entity::group(&document, &mentions);
    let quantities = quantity::find(&document);
    let annotations = annotate(&document, &mentions, &mut entities, quantities);
    let title = headline(&document);
    let language = detect_language(article.text());
    AnnotationSet {
        title,
        language,
        model: tagger.fingerprint().to_owned(),
        entities,
        annotations,
        article,
    }
}

/// Names and figures in text order; the entities' mentions become indices into it.
fn annotate(
    document: &Document<'_>,
    mentions: &[Mention],
    entities: &mut [Entity],
    quantities: Vec<Quantity>,
) -> Vec<Annotation> {
    let mut found: Vec<(Span, Option<f32>, Body)> =
        Vec::with_capacity(mentions.len() + quantities.len());
    for (index, entity) in entities.iter().enumerate() {
        for (&mention, &title) in entity.mentions.iter().zip(&entity.titles) {
            let Mention {
                span,
                kind,
                confidence,
            } = mentions[mention];
            found.push((
                span,
                Some(confidence),
                Body::Name {
                    kind,
                    entity: index,
                    title,
                },
            ));
        }
    }
    found.extend(
        quantities
            .into_iter()
            .map(|quantity| (quantity.span, None, Body::Quantity(Box::new(quantity)))),
    );
    found.sort_by_key(|(span, ..)| (span.start, usize::MAX - span.end));
    for entity in entities.iter_mut() {
        entity.mentions.clear();
    }
    let number_entities = found
        .iter()
        .enumerate()
        .filter_map(|(at, (.., body))| match body {
            Body::Name { entity, .. } => Some((at, *entity)),
            Body::Quantity(_) => None,
        });
    for (at, entity) in number_entities {
        entities[entity].mentions.push(at);
    }
    let annotation = |(span, confidence, body): (Span, Option<f32>, Body)| Annotation {
        span,
        paragraph: document.paragraph_at(span.start),
        body,
        origin: Origin::Machine,
        status: Status::Suggested,
        confidence,
        note: None,
    };
    found.into_iter().map(annotation).collect()
}

/// The first paragraph, where it is one short line without a full stop and more follows.
fn headline(document: &Document<'_>) -> Option<String> {
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
