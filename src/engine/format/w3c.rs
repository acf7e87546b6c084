//! W3C Web Annotation (Recommendation of 23 February 2017) as JSON-LD: one collection an article.
//!
//! Positions are Unicode code points, as the Recommendation asks. Each annotation is tagged with its kind; a
//! name is identified by its entity's name, a figure described by its value. What a person made of it is added:
//! status and verdict assess, notes comment, references are linked; an entity's own stand at its first mention. What
//! has no place in the model (hedges, roles, confidences, the sign-off) is left out: the native format keeps it.

use super::{Format, digest};
use crate::annotation::{Annotation, AnnotationSet, Body, Reference, Status, TextQuote};
use crate::entity::Entity;
use crate::quantity::Quantity;
use crate::text::Offsets;
use serde::Serialize;

pub(super) const FORMAT: Format = Format {
    name: "w3c",
    label: "W3C Web Annotation (JSON-LD)",
    media_type: "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"",
    extension: "jsonld",
    write,
};

#[derive(Serialize)]
struct Collection<'s> {
    #[serde(rename = "@context")]
    context: &'static str,
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    label: &'s str,
    generator: Generator,
    total: usize,
    first: Page<'s>,
}

#[derive(Serialize)]
struct Generator {
    #[serde(rename = "type")]
    kind: &'static str,
    name: &'static str,
}

#[derive(Serialize)]
struct Page<'s> {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(rename = "startIndex")]
    start_index: usize,
    items: Vec<Item<'s>>,
}

#[derive(Serialize)]
struct Item<'s> {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    motivation: &'static str,
    body: Vec<ItemBody<'s>>,
    target: Target<'s>,
}

#[derive(Serialize)]
#[serde(tag = "type")]
enum ItemBody<'s> {
    TextualBody {
        purpose: &'static str,
        value: &'s str,
    },
    SpecificResource {
        purpose: &'static str,
        source: &'s str,
    },
}

fn textual<'s>(purpose: &'static str, value: &'s str) -> ItemBody<'s> {
    ItemBody::TextualBody { purpose, value }
}

#[derive(Serialize)]
struct Target<'s> {
    source: &'s str,
    selector: (QuoteSelector<'s>, PositionSelector),
}

#[derive(Serialize)]
struct QuoteSelector<'s> {
    #[serde(rename = "type")]
    kind: &'static str,
    exact: &'s str,
    prefix: &'s str,
    suffix: &'s str,
}

#[derive(Serialize)]
struct PositionSelector {
    #[serde(rename = "type")]
    kind: &'static str,
    start: usize,
    end: usize,
}

fn write(set: &AnnotationSet) -> String {
    let offsets = Offsets::new(set.article.text());
    let source = format!("urn:sha256:{}", digest::sha256(set.article.text()));
    let values: Vec<String> = set
        .annotations
        .iter()
        .map(|annotation| identity(set, annotation))
        .collect();
    let items = set.annotations.iter().zip(&values);
    let collection = Collection {
        context: "http://www.w3.org/ns/anno.jsonld",
        id: format!("{source}#annotations"),
        kind: "AnnotationCollection",
        label: set.title.as_deref().unwrap_or("Annotations by Blue Pencil"),
        generator: Generator {
            kind: "Software",
            name: "Blue Pencil",
        },
        total: set.annotations.len(),
        first: Page {
            id: format!("{source}#page1"),
            kind: "AnnotationPage",
            start_index: 0,
            items: items
                .map(|(annotation, value)| item(set, &offsets, &source, annotation, value))
                .collect(),
        },
    };
    let mut json =
        serde_json::to_string_pretty(&collection).expect("strings and numbers are always JSON");
    json.push('\n');
    json
}

fn item<'s>(
    set: &'s AnnotationSet,
    offsets: &Offsets<'_>,
    source: &'s str,
    annotation: &'s Annotation,
    identity: &'s str,
) -> Item<'s> {
    let TextQuote {
        exact,
        prefix,
        suffix,
    } = TextQuote::new(set.article.text(), annotation.span);
    let mut body = vec![textual("tagging", annotation.kind().name())];
    let (motivation, purpose) = match annotation.body {
        Body::Name { .. } => ("identifying", "identifying"),
        Body::Quantity { .. } => ("classifying", "describing"),
    };
    if !identity.is_empty() {
        body.push(textual(purpose, identity));
    }
    body.extend(review(annotation));
    if let Some(entity) = first_named(set, annotation) {
        body.extend(remarks(entity.note.as_deref(), &entity.references));
    }
    Item {
        id: format!("{source}#{}", annotation.id),
        kind: "Annotation",
        motivation,
        body,
        target: Target {
            source,
            selector: (
                QuoteSelector {
                    kind: "TextQuoteSelector",
                    exact,
                    prefix,
                    suffix,
                },
                PositionSelector {
                    kind: "TextPositionSelector",
                    start: offsets.code_point_from_byte(annotation.span.start),
                    end: offsets.code_point_from_byte(annotation.span.end),
                },
            ),
        },
    }
}

/// What a person made of an annotation.
fn review(annotation: &Annotation) -> impl Iterator<Item = ItemBody<'_>> {
    let status = (annotation.status != Status::Suggested).then(|| annotation.status.name());
    let verdict = annotation.verdict().map(|verdict| verdict.name());
    [status, verdict]
        .into_iter()
        .flatten()
        .map(|value| textual("assessing", value))
        .chain(remarks(annotation.note.as_deref(), &annotation.references))
}

fn remarks<'s>(
    note: Option<&'s str>,
    references: &'s [Reference],
) -> impl Iterator<Item = ItemBody<'s>> {
    let note = note.map(|note| textual("commenting", note));
    note.into_iter().chain(references.iter().flat_map(linked))
}

/// The words of a reference where they are more than an address, and the address.
fn linked(reference: &Reference) -> impl Iterator<Item = ItemBody<'_>> {
    let link = reference.link().map(|link| link.as_str());
    let words = Some(reference.text()).filter(|&words| link != Some(words));
    let words = words.map(|words| textual("linking", words));
    let link = link.map(|source| ItemBody::SpecificResource {
        purpose: "linking",
        source,
    });
    words.into_iter().chain(link)
}

/// The entity whose first mention `annotation` is.
fn first_named<'s>(set: &'s AnnotationSet, annotation: &Annotation) -> Option<&'s Entity> {
    let entity = set.entity(annotation.entity()?)?;
    (entity.mentions.first() == Some(&annotation.id)).then_some(entity)
}

/// What a name names, or what a figure comes to: "EUR 3000000", "2 hour", "1990 to 1995".
fn identity(set: &AnnotationSet, annotation: &Annotation) -> String {
    match &annotation.body {
        Body::Name { entity, .. } => {
            let entity = set.entity(*entity);
            entity.map(|entity| entity.name.clone()).unwrap_or_default()
        }
        Body::Quantity { quantity, .. } => describe(quantity),
    }
}

fn describe(quantity: &Quantity) -> String {
    let values = quantity.amount.values().map(ToString::to_string);
    let figure = values.collect::<Vec<_>>().join(" to ");
    let parts = [
        quantity.currency.as_deref().unwrap_or_default(),
        &figure,
        quantity.unit.as_deref().unwrap_or_default(),
    ];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use crate::format::sample;
    use serde_json::{Value, json};

    #[test]
    fn it_is_a_collection_of_the_model() {
        let collection: Value =
            serde_json::from_str(&super::write(&sample::set())).expect("it is JSON");
        assert_eq!(collection["@context"], "http://www.w3.org/ns/anno.jsonld");
        assert_eq!(
            (&collection["type"], &collection["total"]),
            (&json!("AnnotationCollection"), &json!(4))
        );
        let items = collection["first"]["items"].as_array().expect("a list");
        assert_eq!(items.len(), 4);
        assert_eq!(items[0]["body"][0]["value"], "person");
        assert_eq!(items[0]["body"][1]["value"], "Zoë Núñez");
        assert_eq!(
            items[2]["body"][1],
            json!({"type": "TextualBody", "purpose": "describing", "value": "EUR 1500000"})
        );
        assert_eq!(items[3]["body"][1]["value"], "2004 to 2009");
    }

    #[test]
    fn what_a_person_made_of_it_is_there() {
        let collection: Value =
            serde_json::from_str(&super::write(&sample::set())).expect("it is JSON");
        let bodies = |index: usize| &collection["first"]["items"][index]["body"];
        assert_eq!(
            bodies(2),
            &json!([
                {"type": "TextualBody", "purpose": "tagging", "value": "quantity"},
                {"type": "TextualBody", "purpose": "describing", "value": "EUR 1500000"},
                {"type": "TextualBody", "purpose": "assessing", "value": "accepted"},
                {"type": "TextualBody", "purpose": "assessing", "value": "needs-source"},
                {"type": "TextualBody", "purpose": "commenting", "value": "sure?"},
                {"type": "SpecificResource", "purpose": "linking", "source": "https://example.org/paid"},
            ])
        );
        assert_eq!(bodies(0)[4]["value"], "known", "of the person named");
        assert_eq!(bodies(0)[5]["source"], "https://example.org/name");
        assert_eq!(bodies(0)[6]["value"], "The yearbook, p. 4");
    }

    #[test]
    fn positions_are_code_points_of_the_quote() {
        let collection: Value =
            serde_json::from_str(&super::write(&sample::set())).expect("it is JSON");
        let text: Vec<char> = sample::TEXT.chars().collect();
        for item in collection["first"]["items"].as_array().expect("a list") {
            let (quote, position) = (
                &item["target"]["selector"][0],
                &item["target"]["selector"][1],
            );
            let end = |name: &str| {
                usize::try_from(position[name].as_u64().expect("a number")).expect("it fits")
            };
            let found: String = text[end("start")..end("end")].iter().collect();
            assert_eq!(quote["exact"], found);
        }
    }
}
