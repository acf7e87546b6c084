//! Marking more or fewer words.

use super::place;
use crate::annotation::{AnnotationId, Body};
use crate::document::{TokenKind, paragraph_at, tokens_near};
use crate::session::draft::{Draft, spoken_name};
use crate::session::{Edge, Outcome, Refusal, Resize, figure, words};
use crate::text::Span;

pub(in crate::session) fn resize(
    draft: &mut Draft,
    annotation: AnnotationId,
    to: Resize,
) -> Result<Outcome, Refusal> {
    let index = draft.index(annotation)?;
    let before = draft.set.annotations[index].span;
    let span = match to {
        Resize::Grow(edge) => grown(draft.text(), before, edge)?,
        Resize::Shrink(edge) => shrunk(draft.text(), before, edge)?,
        Resize::To { span, snap } => place(draft, span, snap)?,
    };
    let text = draft.text();
    let name = format!(
        "Change {} to {}",
        words::quoted(&text[before]),
        words::quoted(&text[span])
    );
    if span != before {
        set_span(draft, index, span);
        draft.accept(index);
    }
    Ok(words::outcome(name))
}

/// Puts the annotation at `index` on other words, and reads or names them anew.
fn set_span(draft: &mut Draft, index: usize, span: Span) {
    let paragraph = paragraph_at(draft.text(), span.start).map_or(0, |(number, _)| number);
    let name_before = spoken_name(draft.words(index));
    let annotation = draft.annotation(index);
    annotation.span = span;
    annotation.paragraph = paragraph;
    match draft.set.annotations[index].entity() {
        Some(entity) => {
            let name = spoken_name(draft.words(index));
            let known = draft.entity(entity);
            if known.mentions.len() == 1 && known.name == name_before {
                let known = draft.entity_mut(entity);
                known.aliases.retain(|alias| *alias != name);
                known.name = name;
            } else {
                draft.know(entity, &name);
            }
        }
        None => {
            let before = &draft.set.annotations[index];
            let mut read = figure::read(&draft.set, span);
            if let Body::Quantity { verdict, .. } = &mut read {
                *verdict = before.verdict();
            }
            super::keep(draft.text(), &before.body, &mut read);
            draft.annotation(index).body = read;
        }
    }
}

fn grown(text: &str, span: Span, edge: Edge) -> Result<Span, Refusal> {
    let (_, paragraph) = paragraph_at(text, span.start).ok_or(Refusal::NoMoreWords)?;
    let near = tokens_near(text, span);
    let mut words = near
        .iter()
        .filter(|token| token.kind != TokenKind::Punctuation && paragraph.contains(token.span))
        .map(|token| token.span);
    match edge {
        Edge::Start => words.rfind(|word| word.start < span.start),
        Edge::End => words.find(|word| word.end > span.end),
    }
    .map(|word| Span::new(span.start.min(word.start), span.end.max(word.end)))
    .ok_or(Refusal::NoMoreWords)
}

fn shrunk(text: &str, span: Span, edge: Edge) -> Result<Span, Refusal> {
    let near = tokens_near(text, span);
    let words: Vec<Span> = near
        .iter()
        .filter(|token| token.kind != TokenKind::Punctuation && token.span.overlaps(span))
        .map(|token| token.span)
        .collect();
    match (words.as_slice(), edge) {
        ([_, second, ..], Edge::Start) => Ok(Span::new(second.start, span.end)),
        ([.., second, _], Edge::End) => Ok(Span::new(span.start, second.end)),
        _ => Err(Refusal::LastWord),
    }
}
