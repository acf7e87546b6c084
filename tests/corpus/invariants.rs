//! What holds for the annotations of every text, right or wrong as they may be.

use bluepencil::annotation::{Annotation, AnnotationSet, Body, Origin, Status, TextQuote};
use bluepencil::document::Document;
use bluepencil::entity::EntityId;
use bluepencil::mention::NameKind;
use bluepencil::quantity::Quantity;
use bluepencil::text::{Offsets, Span};
use std::sync::Arc;

/// Fails where `set` contradicts itself or its text. `name` is for the message.
pub(crate) fn check(name: &str, set: &AnnotationSet) {
    let text = set.article.text();
    let document = Document::new(text);
    let offsets = Offsets::new(text);
    for annotation in &set.annotations {
        let at = format!(
            "{name}: {:?} at {:?}",
            &text[annotation.span], annotation.span
        );
        slices_alike(&at, text, &offsets, annotation.span);
        let paragraph = &document.paragraphs[annotation.paragraph];
        assert!(
            paragraph.span.contains(annotation.span),
            "{at}: in its paragraph"
        );
        assert_eq!(annotation.origin, Origin::Machine, "{at}");
        assert_eq!(annotation.status, Status::Suggested, "{at}");
        let is_share = |confidence: f32| (0.0..=1.0).contains(&confidence);
        assert!(
            annotation.confidence.is_none_or(is_share),
            "{at}: confidence"
        );
        if let Body::Quantity { quantity, .. } = &annotation.body {
            quantity_is_consistent(&at, text, annotation.span, quantity);
        }
    }
    annotations_are_in_order(name, &set.annotations);
    entities_are_consistent(name, set);
}

/// Each unit of offsets gives the same text, and the quotation finds it again.
fn slices_alike(at: &str, text: &str, offsets: &Offsets<'_>, span: Span) {
    let exact = &text[span];
    assert!(!exact.is_empty() && exact == exact.trim(), "{at}: trimmed");
    let from = offsets.code_point_from_byte(span.start);
    let to = offsets.code_point_from_byte(span.end);
    let code_points: String = text.chars().skip(from).take(to - from).collect();
    assert_eq!(code_points, exact, "{at}: code points");
    assert_eq!(offsets.byte_from_code_point(from), Some(span.start), "{at}");
    let from = offsets.utf16_from_byte(span.start);
    let to = offsets.utf16_from_byte(span.end);
    let units: Vec<u16> = text.encode_utf16().skip(from).take(to - from).collect();
    assert_eq!(
        String::from_utf16(&units).ok().as_deref(),
        Some(exact),
        "{at}: UTF-16"
    );
    assert_eq!(offsets.byte_from_utf16(from), Some(span.start), "{at}");
    let quote = TextQuote::new(text, span);
    assert_eq!(quote.exact, exact, "{at}: quotation");
    assert!(text[..span.start].ends_with(quote.prefix), "{at}: prefix");
    assert!(text[span.end..].starts_with(quote.suffix), "{at}: suffix");
}

fn quantity_is_consistent(at: &str, text: &str, span: Span, quantity: &Quantity) {
    assert_eq!(quantity.span, span, "{at}: one span");
    assert!(
        span.contains(quantity.figure),
        "{at}: the figure is in the span"
    );
    assert!(!text[quantity.figure].is_empty(), "{at}: figure");
    let is_currency = |code: &str| code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase());
    assert!(
        quantity.currency.as_deref().is_none_or(is_currency),
        "{at}: currency"
    );
    let parts = [
        quantity.counted,
        quantity.approximator.map(|hedge| hedge.span),
    ];
    for part in parts.into_iter().flatten() {
        assert!(!text[part].is_empty(), "{at}: part");
    }
}

/// In text order, the longer first; names apart from each other, and figures too.
fn annotations_are_in_order(name: &str, annotations: &[Arc<Annotation>]) {
    let place =
        |annotation: &Arc<Annotation>| (annotation.span.start, usize::MAX - annotation.span.end);
    assert!(annotations.is_sorted_by_key(place), "{name}: in text order");
    for is_quantity in [false, true] {
        let spans: Vec<Span> = annotations
            .iter()
            .filter(|annotation| matches!(annotation.body, Body::Quantity { .. }) == is_quantity)
            .map(|annotation| annotation.span)
            .collect();
        for pair in spans.windows(2) {
            assert!(pair[0].end <= pair[1].start, "{name}: {pair:?} overlap");
        }
    }
}

/// Mentions and entities point at each other, and entities are in the order of their first mentions.
fn entities_are_consistent(name: &str, set: &AnnotationSet) {
    let mut mentioned = 0;
    for entity in &set.entities {
        let at = format!("{name}: entity {:?}", entity.name);
        assert!(!entity.name.trim().is_empty(), "{at}: named");
        assert!(!entity.mentions.is_empty(), "{at}: mentioned");
        let place = |&id| set.annotation_index(id).expect("a mention is in the set");
        let places: Vec<usize> = entity.mentions.iter().map(place).collect();
        assert!(places.is_sorted_by(|a, b| a < b), "{at}: in text order");
        assert!(
            !entity.aliases.contains(&entity.name),
            "{at}: aliases are other names"
        );
        for mention in places {
            let named: Option<(NameKind, EntityId)> = match set.annotations[mention].body {
                Body::Name { kind, entity, .. } => Some((kind, entity)),
                Body::Quantity { .. } => None,
            };
            assert_eq!(
                named,
                Some((entity.kind, entity.id)),
                "{at}: mention {mention}"
            );
        }
        mentioned += entity.mentions.len();
    }
    let is_name = |annotation: &&Arc<Annotation>| matches!(annotation.body, Body::Name { .. });
    let names = set.annotations.iter().filter(is_name).count();
    assert_eq!(mentioned, names, "{name}: every name is of one entity");
    let is_first_earlier = set
        .entities
        .is_sorted_by_key(|entity| set.annotation_index(entity.mentions[0]));
    assert!(
        is_first_earlier,
        "{name}: entities are in the order of their first mentions"
    );
}
