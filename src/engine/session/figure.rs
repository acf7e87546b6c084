//! What the words that a person marks as a number come to, read with the engine's own grammar.

use super::shift::Shift;
use crate::annotation::{AnnotationSet, Body, Status};
use crate::attribution;
use crate::claim::{self, Claim};
use crate::document::{Document, paragraph_at};
use crate::entity::{EntityId, Grouping};
use crate::mention::Mention;
use crate::quantity::{self, Quantity, QuantityKind};
use crate::text::Span;
use rustc_hash::FxHashSet;

/// Bytes of a paragraph on either side of the words that are read with them.
const REACH: usize = 2_000;

/// The figure at `span` with what is claimed with it. Where nothing is read, a figure without a value.
pub(super) fn read(set: &AnnotationSet, span: Span) -> Body {
    let text = set.article.text();
    let around = surroundings(text, span);
    let document = Document::new(&text[around]);
    let back = Shift {
        from: 0,
        to: around.start,
    };
    let local = Shift {
        from: around.start,
        to: 0,
    };
    let local = local.span(span);
    let mut found = quantity::find(&document);
    let in_context = found
        .iter()
        .filter(|quantity| local.contains(quantity.figure))
        .max_by_key(|quantity| quantity.figure.len())
        .cloned();
    let is_whole = |quantity: &Quantity| local.contains(quantity.span);
    // A part of a longer figure is what it is by itself: "€3 million" of "€3 million a year" is a sum.
    let mut quantity = in_context
        .clone()
        .filter(is_whole)
        .or_else(|| alone(&document, local))
        .or(in_context)
        .unwrap_or_else(|| Quantity::new(QuantityKind::Count, local));
    quantity.span = local;
    found.retain(|other| !other.span.overlaps(local));
    let claim = claim(set, &document, around, &quantity, found);
    back.quantity(&mut quantity, Span::new(0, document.text.len()));
    Body::of_quantity(quantity, claim)
}

/// The paragraph of `span`, or as much of it as there is need of.
pub(super) fn surroundings(text: &str, span: Span) -> Span {
    let first = text.floor_char_boundary(span.start.saturating_sub(REACH));
    let last = text.ceil_char_boundary((span.end + REACH).min(text.len()));
    let start = text[first..span.start]
        .find(char::is_whitespace)
        .map_or(first, |at| first + at);
    let end = text[span.end..last]
        .rfind(char::is_whitespace)
        .map_or(last, |at| span.end + at);
    let paragraph = paragraph_at(&text[start..end], span.start - start);
    let paragraph = paragraph.map_or(span, |(_, paragraph)| {
        Span::new(paragraph.start + start, paragraph.end + start)
    });
    Span::new(paragraph.start.min(span.start), paragraph.end.max(span.end))
}

/// The figure that the words are when nothing stands around them.
fn alone(document: &Document<'_>, span: Span) -> Option<Quantity> {
    let words = Document::new(&document.text[span]);
    let mut quantity = quantity::find(&words)
        .into_iter()
        .max_by_key(|quantity| quantity.figure.len())?;
    let shift = Shift {
        from: 0,
        to: span.start,
    };
    shift
        .quantity(&mut quantity, Span::new(0, words.text.len()))
        .then_some(quantity)
}

/// What `document`, which stands at `around`, claims with `quantity` beside its `others`.
fn claim(
    set: &AnnotationSet,
    document: &Document<'_>,
    around: Span,
    quantity: &Quantity,
    others: Vec<Quantity>,
) -> Option<Claim> {
    let (mentions, grouping) = names(set, document, around);
    let statements = attribution::find(document, &mentions, &grouping);
    let at = others.partition_point(|other| other.span.start < quantity.span.start);
    let mut quantities = others;
    quantities.insert(at, quantity.clone());
    let mut claim = claim::find(document, &mentions, &quantities, &statements).swap_remove(at);
    if !claim.clause.contains(quantity.span) {
        return None;
    }
    let back = Shift {
        from: 0,
        to: around.start,
    };
    back.claim(&mut claim);
    Some(claim)
}

/// The names that stand at `around`, apart from each other, as the engine's stages have them.
fn names(set: &AnnotationSet, document: &Document<'_>, around: Span) -> (Vec<Mention>, Grouping) {
    let local = Shift {
        from: around.start,
        to: 0,
    };
    let (mut mentions, mut grouping) = (Vec::<Mention>::new(), Grouping::default());
    let mut known: FxHashSet<EntityId> = FxHashSet::default();
    let first = set
        .annotations
        .partition_point(|annotation| annotation.span.start < around.start);
    let inside = set.annotations[first..]
        .iter()
        .take_while(|annotation| annotation.span.start < around.end)
        .filter(|annotation| around.contains(annotation.span))
        .filter(|annotation| annotation.status != Status::Rejected);
    for annotation in inside {
        let Body::Name { kind, entity, .. } = annotation.body else {
            continue;
        };
        let span = local.span(annotation.span);
        let end = mentions.last().map_or(0, |last| last.span.end);
        if span.start < end || !is_of_tokens(document, span) {
            continue;
        }
        if known.insert(entity) {
            let entity = set.entity(entity);
            grouping
                .entities
                .extend(entity.map(|entity| (**entity).clone()));
        }
        grouping.named.push(entity);
        mentions.push(Mention {
            span,
            kind,
            confidence: 1.0,
        });
    }
    (mentions, grouping)
}

/// Whether `span` starts and ends where tokens do.
fn is_of_tokens(document: &Document<'_>, span: Span) -> bool {
    let tokens = document.tokens_in(span);
    !tokens.is_empty() && document.span_of(tokens) == span
}
