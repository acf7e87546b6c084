//! Where typed words stand: in the number's sentence, or nowhere.

use super::{Fact, Field, MAX_TYPED, Source, Words};
use crate::annotation::Status;
use crate::document::Document;
use crate::entity::Entity;
use crate::session::draft::{Draft, spoken_name};
use crate::session::{Refusal, figure, find, words};
use crate::text::Span;

/// So many places of typed words in a paragraph are looked at.
const MAX_PLACES: usize = 100;

/// The words of `field` that are typed so, of the number at `index`; `None` where nothing is typed.
pub(super) fn words(
    draft: &Draft,
    index: usize,
    field: Field,
    typed: &str,
) -> Result<Option<Words>, Refusal> {
    let typed = spoken_name(&words::limited(typed, MAX_TYPED)?);
    if typed.is_empty() {
        return Ok(None);
    }
    let annotation = &draft.set.annotations[index];
    if let Some(Fact::Counted(Some(read)) | Fact::Time(Some(read))) = annotation.body.as_read(field)
        && spoken_name(read.of(draft.text())) == typed
    {
        return Ok(Some(read));
    }
    let (paragraph, sentence) = around(draft, annotation.span);
    let place = printed(draft, paragraph, annotation.span, &typed);
    let place = place.filter(|&place| sentence.contains(place));
    Ok(Some(place.map_or(Words::Typed(typed), Words::Printed)))
}

/// The speaker that is typed so, of the number at `index`.
pub(super) fn speaker(draft: &Draft, index: usize, typed: &str) -> Option<Source> {
    if typed.is_empty() {
        return None;
    }
    let annotation = &draft.set.annotations[index];
    if let Some(Fact::Speaker(Some(read))) = annotation.body.as_read(Field::Speaker)
        && spoken_name(read.words.of(draft.text())) == typed
    {
        return Some(read);
    }
    let entities = || draft.set.entities.iter();
    let by_name = entities().find(|entity| entity.name == typed);
    let by_alias = || entities().find(|entity| entity.aliases.iter().any(|alias| alias == typed));
    if let Some(entity) = by_name.or_else(by_alias)
        && let Some(mention) = mention(draft, entity, annotation.span)
    {
        return Some(Source {
            words: Words::Printed(mention),
            entity: Some(entity.id),
            named: true,
        });
    }
    let (paragraph, _) = around(draft, annotation.span);
    let place = printed(draft, paragraph, annotation.span, typed);
    let last = typed.rsplit(' ').next().unwrap_or_default();
    Some(Source {
        words: place.map_or_else(|| Words::Typed(typed.to_owned()), Words::Printed),
        entity: None,
        named: last.starts_with(char::is_uppercase),
    })
}

/// The mention of `entity` that is nearest to a number.
fn mention(draft: &Draft, entity: &Entity, number: Span) -> Option<Span> {
    let mentions = entity.mentions.iter();
    let mentions = mentions.filter_map(|&mention| draft.set.annotation(mention));
    let nearest = mentions.min_by_key(|mention| {
        let is_rejected = mention.status == Status::Rejected;
        (is_rejected, mention.span.start.abs_diff(number.start))
    })?;
    Some(nearest.span)
}

/// The paragraph of a number, and in it its sentence.
fn around(draft: &Draft, number: Span) -> (Span, Span) {
    let paragraph = figure::surroundings(draft.text(), number);
    let document = Document::new(&draft.text()[paragraph]);
    let at = document.sentence_at(number.start - paragraph.start);
    let sentence = document.sentences.get(at).map_or(paragraph, |sentence| {
        let (start, end) = (sentence.span.start, sentence.span.end);
        Span::new(start + paragraph.start, end + paragraph.start)
    });
    (paragraph, sentence)
}

/// Where `typed` stands in `paragraph` as whole words, outside of the number; the place nearest to it.
fn printed(draft: &Draft, paragraph: Span, number: Span, typed: &str) -> Option<Span> {
    let text = &draft.text()[paragraph];
    let is_whole = |span: &Span| {
        let before = text[..span.start].chars().next_back();
        let after = text[span.end..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    };
    let found = find::in_text(text, typed, MAX_PLACES).spans.into_iter();
    let found = found
        .filter(is_whole)
        .map(|span| Span::new(span.start + paragraph.start, span.end + paragraph.start));
    found.min_by_key(|span| span.start.abs_diff(number.end))
}
