//! An annotation set made ready to be looked at: the text cut into paragraphs, and look-ups from one part to
//! the other. It never changes: after each of a person's actions there is a new one.

use crate::shared::Shared;
use crate::sources::Sources;
use bluepencil::annotation::{Annotation, AnnotationSet, ByKind, Kind, Status, TextQuote};
use bluepencil::document::{Document, TokenKind, paragraph_spans};
use bluepencil::entity::{Entity, EntityId};
use bluepencil::quantity::Quantity;
use bluepencil::text::Span;
use rustc_hash::FxHashMap;
use std::cell::OnceCell;
use std::rc::Rc;
use std::sync::Arc;

/// How many characters a quotation's context has where the text goes on.
const CONTEXT: usize = 32;

/// An article as the page shows it.
#[derive(Debug)]
pub(crate) struct Reading {
    /// The article with its annotations.
    pub(crate) set: AnnotationSet,
    /// Its paragraphs. One after the other they are the whole text, line breaks included.
    pub(crate) blocks: Vec<Block>,
    /// Whether the first paragraph is a headline, whatever the article is called since.
    pub(crate) has_headline: bool,
    /// For each kind the rows of its list, as indices into `set.entities` or, for numbers, `set.annotations`.
    rows: ByKind<Vec<usize>>,
    /// For each annotation the entity that it names, as an index into the set's.
    entity_of: Vec<Option<usize>>,
    /// For each entity its mentions in text order, as indices into the set's annotations.
    mentions: Vec<Vec<usize>>,
    /// For each entity how sure its surest mention is, in whole percent; `None` where the machine cannot tell.
    sureness: Vec<Option<u8>>,
    /// Who speaks, once it is asked for; the same for as long as statements and entities are the same.
    sources: Rc<OnceCell<Sources>>,
    /// How many words and figures the text has, once it is asked for.
    words: Rc<OnceCell<u32>>,
}

/// A paragraph.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Block {
    /// From its first byte to the next paragraph's.
    pub(crate) span: Span,
    /// The annotations that touch it, as indices into the set's.
    pub(crate) annotations: Vec<usize>,
}

impl Reading {
    /// Makes `set` ready.
    pub(crate) fn new(set: AnnotationSet) -> Shared<Self> {
        let paragraphs = paragraphs(set.article.text());
        let first = set.article.text()[paragraphs[0]].trim();
        let has_headline = set.title.as_deref() == Some(first);
        Shared::new(Self::with(paragraphs, has_headline, set))
    }

    /// Makes `set` ready, which is what this one has become.
    pub(crate) fn after(&self, set: AnnotationSet) -> Shared<Self> {
        if set.article.text() != self.text() {
            return Self::new(set);
        }
        let paragraphs = self.blocks.iter().map(|block| block.span).collect();
        let has_same_sources = has_same_sources(&self.set, &set);
        let after = Self::with(paragraphs, self.has_headline, set);
        Shared::new(Self {
            sources: match has_same_sources {
                true => self.sources.clone(),
                false => Rc::default(),
            },
            words: self.words.clone(),
            ..after
        })
    }

    fn with(paragraphs: Vec<Span>, has_headline: bool, set: AnnotationSet) -> Self {
        let blocks = blocks(paragraphs, &set);
        let rows = ByKind::new(|kind| rows(&set, kind));
        let entity_of = entity_of(&set);
        let mut mentions = vec![Vec::new(); set.entities.len()];
        for (annotation, entity) in entity_of.iter().enumerate() {
            if let Some(entity) = *entity {
                mentions[entity].push(annotation);
            }
        }
        let sureness = mentions.iter().map(|mentions| sureness(&set, mentions));
        let sureness = sureness.collect();
        Self {
            set,
            blocks,
            has_headline,
            rows,
            entity_of,
            mentions,
            sureness,
            sources: Rc::default(),
            words: Rc::default(),
        }
    }

    /// The article's text.
    pub(crate) fn text(&self) -> &str {
        self.set.article.text()
    }

    /// Who speaks in the article.
    pub(crate) fn sources(&self) -> &Sources {
        self.sources.get_or_init(|| Sources::new(&self.set))
    }

    /// How many words and figures the article has.
    pub(crate) fn words(&self) -> u32 {
        *self.words.get_or_init(|| {
            let document = Document::new(self.text());
            let kinds = document.tokens.iter().map(|token| token.kind);
            let words = kinds.filter(|kind| matches!(kind, TokenKind::Word | TokenKind::Number));
            u32::try_from(words.count()).unwrap_or(u32::MAX)
        })
    }

    /// The annotation numbered `index`.
    pub(crate) fn annotation(&self, index: usize) -> &Annotation {
        &self.set.annotations[index]
    }

    /// Whether a person has rejected the annotation. Its mark is gone then.
    pub(crate) fn is_rejected(&self, annotation: usize) -> bool {
        self.annotation(annotation).status == Status::Rejected
    }

    /// The annotations of a row of a kind's list: an entity's mentions, or the number alone.
    pub(crate) fn of_row(&self, kind: Kind, row: usize) -> Vec<usize> {
        match kind.name_kind() {
            Some(_) => self.mentions(row).to_vec(),
            None => vec![row],
        }
    }

    /// The rows of a kind's list: indices into the entities or, for numbers, into the annotations.
    pub(crate) fn rows(&self, kind: Kind) -> &[usize] {
        &self.rows[kind]
    }

    /// The row in which an annotation is listed under its kind.
    pub(crate) fn row_of(&self, annotation: usize) -> usize {
        self.entity_of(annotation).unwrap_or(annotation)
    }

    /// The entity that an annotation names; `None` for a number.
    pub(crate) fn entity_of(&self, annotation: usize) -> Option<usize> {
        self.entity_of[annotation]
    }

    /// The mentions of the entity numbered `index`, in text order.
    pub(crate) fn mentions(&self, index: usize) -> &[usize] {
        &self.mentions[index]
    }

    /// The entity numbered `index`.
    pub(crate) fn entity(&self, index: usize) -> &Entity {
        &self.set.entities[index]
    }

    /// How sure the machine is of the entity's surest mention, in whole percent; `None` where it cannot tell.
    pub(crate) fn sureness(&self, entity: usize) -> Option<u8> {
        self.sureness[entity]
    }

    /// What an annotation says of a figure; `None` for a name.
    pub(crate) fn quantity(&self, annotation: usize) -> Option<&Quantity> {
        self.annotation(annotation).quantity()
    }

    /// The annotations of the same person or institution, or the number alone.
    pub(crate) fn siblings(&self, annotation: usize) -> Vec<usize> {
        self.entity_of(annotation)
            .map_or_else(|| vec![annotation], |entity| self.mentions(entity).to_vec())
    }

    /// The paragraph in which an annotation starts.
    pub(crate) fn block_of(&self, annotation: usize) -> usize {
        block_at(&self.blocks, self.annotation(annotation).span.start)
    }

    /// The paragraph in which a byte of the text stands.
    pub(crate) fn block_at(&self, byte: usize) -> usize {
        block_at(&self.blocks, byte)
    }

    /// The paragraphs that `spans`, in text order, touch, each with those that touch it.
    pub(crate) fn blocks_with(&self, spans: &[Span]) -> Vec<(usize, Vec<Span>)> {
        let mut touched: Vec<(usize, Vec<Span>)> = Vec::new();
        for &span in spans {
            let first = block_at(&self.blocks, span.start);
            let blocks = self.blocks[first..].iter().enumerate();
            for (offset, _) in blocks.take_while(|(_, block)| block.span.start < span.end) {
                match touched.binary_search_by_key(&(first + offset), |(block, _)| *block) {
                    Ok(place) => touched[place].1.push(span),
                    Err(place) => touched.insert(place, (first + offset, vec![span])),
                }
            }
        }
        touched
    }

    /// The words around an annotation, cut where words end, on one line each.
    pub(crate) fn context(&self, annotation: usize) -> Context {
        self.around(self.annotation(annotation).span)
    }

    /// The words around a stretch of the text, cut where words end, on one line each.
    pub(crate) fn around(&self, span: Span) -> Context {
        let quote = TextQuote::new(self.text(), span);
        let is_whole = |part: &str| part.chars().count() >= CONTEXT;
        let before = quote.prefix.rsplit(['\n', '\r']).next().unwrap_or_default();
        let after = quote.suffix.split(['\n', '\r']).next().unwrap_or_default();
        let before = match before.split_once(' ') {
            Some((_, words)) if is_whole(before) => format!("…{words}"),
            _ => before.to_owned(),
        };
        let after = match after.rsplit_once(' ') {
            Some((words, _)) if is_whole(after) => format!("{words}…"),
            _ => after.to_owned(),
        };
        Context {
            before,
            exact: quote.exact.to_owned(),
            after,
        }
    }
}

/// An annotation with the words around it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Context {
    /// What stands before.
    pub(crate) before: String,
    /// The annotated words.
    pub(crate) exact: String,
    /// What stands after.
    pub(crate) after: String,
}

/// Whether two sets of one text have the same statements and entities, so that the same sources speak.
fn has_same_sources(before: &AnnotationSet, now: &AnnotationSet) -> bool {
    let entities = before.entities.iter().zip(&now.entities);
    Arc::ptr_eq(&before.statements, &now.statements)
        && before.entities.len() == now.entities.len()
        && entities
            .into_iter()
            .all(|(one, other)| Arc::ptr_eq(one, other))
}

fn rows(set: &AnnotationSet, kind: Kind) -> Vec<usize> {
    match kind.name_kind() {
        Some(wanted) => {
            let entities = set.entities.iter().enumerate();
            let of_kind = entities.filter(|(_, entity)| entity.kind == wanted);
            of_kind.map(|(index, _)| index).collect()
        }
        None => {
            let annotations = set.annotations.iter().enumerate();
            let of_kind = annotations.filter(|(_, annotation)| annotation.kind() == kind);
            of_kind.map(|(index, _)| index).collect()
        }
    }
}

fn entity_of(set: &AnnotationSet) -> Vec<Option<usize>> {
    let entities = set.entities.iter().enumerate();
    let place: FxHashMap<EntityId, usize> =
        entities.map(|(index, entity)| (entity.id, index)).collect();
    let annotations = set.annotations.iter();
    annotations
        .map(|annotation| place.get(&annotation.entity()?).copied())
        .collect()
}

fn sureness(set: &AnnotationSet, mentions: &[usize]) -> Option<u8> {
    let surest = mentions
        .iter()
        .map(|&mention| set.annotations[mention].confidence)
        .reduce(|surest, next| Some(surest?.max(next?)))??;
    Some((surest.clamp(0.0, 1.0) * 100.0) as u8)
}

fn blocks(paragraphs: Vec<Span>, set: &AnnotationSet) -> Vec<Block> {
    let mut blocks: Vec<Block> = paragraphs
        .into_iter()
        .map(|span| Block {
            span,
            annotations: Vec::new(),
        })
        .collect();
    for (index, annotation) in set.annotations.iter().enumerate() {
        let first = block_at(&blocks, annotation.span.start);
        let touched = blocks[first..]
            .iter_mut()
            .take_while(|block| block.span.start < annotation.span.end);
        touched.for_each(|block| block.annotations.push(index));
    }
    blocks
}

fn block_at(blocks: &[Block], byte: usize) -> usize {
    blocks
        .partition_point(|block| block.span.start <= byte)
        .saturating_sub(1)
}

/// The whole text, cut where paragraphs start; what stands between two goes with the one before.
fn paragraphs(text: &str) -> Vec<Span> {
    let starts = paragraph_spans(text).into_iter().map(|span| span.start);
    let starts: Vec<usize> = [0].into_iter().chain(starts.skip(1)).collect();
    let ends = starts.iter().copied().skip(1).chain([text.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|(&start, end)| Span::new(start, end))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Context, paragraphs};
    use crate::fixture;
    use bluepencil::annotation::Kind;

    #[test]
    fn paragraphs_put_together_are_the_text() {
        for text in [
            "",
            "\n\n one\r\n\r\ntwo\n",
            "a",
            "a\nb\n\n\nc\u{2029}d",
            " \n",
        ] {
            let joined: String = paragraphs(text).iter().map(|&span| &text[span]).collect();
            assert_eq!(joined, text);
        }
        assert_eq!(paragraphs("\n\n one\r\n\r\ntwo\n").len(), 2);
    }

    #[test]
    fn each_annotation_is_in_its_paragraph_and_its_row() {
        let reading = fixture::reading();
        for (index, annotation) in reading.set.annotations.iter().enumerate() {
            let block = &reading.blocks[reading.block_of(index)];
            assert!(block.span.contains(annotation.span));
            assert!(block.annotations.contains(&index));
            assert!(
                reading
                    .rows(annotation.kind())
                    .contains(&reading.row_of(index))
            );
        }
        assert_eq!(reading.rows(Kind::Person).len(), 2);
    }

    #[test]
    fn context_ends_between_words_and_within_the_line() {
        let reading = fixture::reading();
        let biden = reading.mentions(0)[0];
        assert_eq!(
            reading.context(biden),
            Context {
                before: "US President ".to_owned(),
                exact: "Joe Biden".to_owned(),
                after: " and Russian leader Vladimir…".to_owned(),
            }
        );
    }
}
