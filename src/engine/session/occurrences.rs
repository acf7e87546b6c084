//! Where else the same words stand.

use crate::annotation::AnnotationSet;
use crate::document::tokens_near;
use crate::text::Span;

/// Where else the words at `span` stand as whole words and are not marked as a name yet. A place whose mark was
/// rejected counts as marked.
///
/// The page asks for them before it offers to mark them all.
#[must_use]
pub fn occurrences(set: &AnnotationSet, span: Span) -> Vec<Span> {
    let text = set.article.text();
    let Some(words) = text.get(span.range()).filter(|words| !words.is_empty()) else {
        return Vec::new();
    };
    let marked: Vec<Span> = set
        .annotations
        .iter()
        .filter(|annotation| annotation.entity().is_some())
        .map(|annotation| annotation.span)
        .collect();
    // The furthest end of all that starts no later: marks may nest.
    let mut reach = 0;
    let mut next = marked.into_iter().peekable();
    let mut found = Vec::new();
    for (start, words) in text.match_indices(words) {
        let place = Span::new(start, start + words.len());
        while let Some(mark) = next.next_if(|mark| mark.start < place.end) {
            reach = reach.max(mark.end);
        }
        if reach <= place.start && !place.overlaps(span) && is_whole(text, place) {
            found.push(place);
        }
    }
    found
}

/// Whether words start and end at `span`.
fn is_whole(text: &str, span: Span) -> bool {
    let near = tokens_near(text, span);
    near.iter().any(|token| token.span.start == span.start)
        && near.iter().any(|token| token.span.end == span.end)
}
