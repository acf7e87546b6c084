//! Native JSON → annotation set: parsed, checked against its own text, then trusted.

use super::item::Item;
use super::{ids, orphan, reference, review, statement, wire};
use crate::annotation::{Annotation, AnnotationId, AnnotationSet, Foreign, ForeignList, Orphan};
use crate::entity::{Entity, EntityId};
use crate::format::digest;
use crate::mention::NameKind;
use crate::quantity::{Amount, Approximator, Change, Operator, Quantity, QuantityKind, Value};
use crate::text::{Article, ArticleError, Language, Offsets, Span};
use rust_decimal::Decimal;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// The longest document that is read, in bytes: the longest text with an annotation every three words.
pub const MAX_JSON_BYTES: usize = 200_000_000;

/// Why a document is refused.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// Longer than [`MAX_JSON_BYTES`].
    #[error("this document is too long: {bytes} bytes of at most {MAX_JSON_BYTES}")]
    TooLong {
        /// Its length.
        bytes: usize,
    },
    /// Not JSON, or a field is missing or of another type.
    #[error("this is not a Blue Pencil document: {0}")]
    Malformed(#[from] serde_json::Error),
    /// JSON of some other program.
    #[error("this is not a Blue Pencil document: its format is \"{0}\"")]
    OtherFormat(String),
    /// Written by a newer Blue Pencil.
    #[error(
        "this document is of version {found}, and this Blue Pencil reads version {}",
        wire::VERSION
    )]
    OtherVersion {
        /// The document's version.
        found: u32,
    },
    /// Its text would not be taken as an article.
    #[error("the document's text is refused: {0}")]
    Text(#[from] ArticleError),
    /// Its text is not the one that it was made of.
    #[error("the document's text was changed: its SHA-256 does not fit")]
    ChangedText,
    /// One of its parts contradicts its text or another part.
    #[error("{id}: {problem}")]
    Contradiction {
        /// The annotation's or entity's id.
        id: String,
        /// What is wrong.
        problem: &'static str,
    },
}

/// Reads a native document.
///
/// Identifiers of our own form are kept where no other has them, others are replaced by free ones. Annotations
/// are put in text order and entities in that of their first mentions.
///
/// # Errors
/// When it is not one, is of another version, or contradicts itself: a span that does not fit its text or its
/// quote, an entity that does not exist.
pub fn read(json: &str) -> Result<AnnotationSet, ReadError> {
    if json.len() > MAX_JSON_BYTES {
        return Err(ReadError::TooLong { bytes: json.len() });
    }
    let mut document: wire::Document = serde_json::from_str(json)?;
    if document.format != wire::NAME {
        return Err(ReadError::OtherFormat(document.format));
    }
    if document.version != wire::VERSION {
        return Err(ReadError::OtherVersion {
            found: document.version,
        });
    }
    let sha256 = digest::sha256(&document.document.text);
    if sha256 != document.document.sha256 {
        return Err(ReadError::ChangedText);
    }
    let mut article = Article::new(std::mem::take(&mut document.document.text))?;
    article.id = Some(std::mem::take(&mut document.document.id))
        .filter(|id| !sha256.starts_with(id.as_str()));
    let date = document.document.date.as_deref();
    article.date = date
        .map(|date| date.parse())
        .transpose()
        .map_err(|_| contradiction("document", "its date is not ISO 8601"))?;
    let reader = Reader::new(article.text(), &document)?;
    let entities = known(&document.entities)
        .map(|entity| reader.entity(entity).map(Arc::new))
        .collect::<Result<_, _>>()?;
    let mut numbers = reader
        .annotation_numbers
        .iter()
        .copied()
        .map(AnnotationId::new);
    let mut next_id = || numbers.next().expect("there is a number for each of them");
    let annotations = known(&document.annotations)
        .map(|annotation| reader.annotation(next_id(), annotation).map(Arc::new))
        .collect::<Result<_, _>>()?;
    let orphans = known(&document.orphans)
        .map(|orphan| reader.orphan(next_id(), orphan).map(Arc::new))
        .collect::<Result<_, _>>()?;
    let statements = statement::read(&reader, &document.statements)?;
    let sign_off = document
        .sign_off
        .as_ref()
        .map(review::read_sign_off)
        .transpose();
    let foreign = foreign(&document);
    let mut set = AnnotationSet {
        title: document.document.title,
        language: Language::from_code(&document.document.language),
        model: document.generator.model,
        entities,
        annotations,
        statements,
        orphans,
        foreign,
        sign_off: sign_off.map_err(|problem| contradiction("document", problem))?,
        article,
    };
    set.settle();
    Ok(set)
}

fn known<T>(items: &[Item<T>]) -> impl Iterator<Item = &T> + Clone {
    items.iter().filter_map(Item::known)
}

fn ids_of_foreign<T>(items: &[Item<T>]) -> Vec<&str> {
    let foreign = items.iter().filter_map(Item::foreign);
    foreign.map(|item| &*item.id).collect()
}

/// What the document holds of unknown kinds.
fn foreign(document: &wire::Document) -> Vec<Arc<Foreign>> {
    fn of<T>(items: &[Item<T>], list: ForeignList) -> impl Iterator<Item = Arc<Foreign>> {
        let foreign = items.iter().filter_map(Item::foreign);
        foreign.map(move |item| {
            Arc::new(Foreign {
                list,
                kind: item.kind.clone(),
                id: item.id.parse().ok(),
                json: item.json.get().to_owned(),
            })
        })
    }
    of(&document.entities, ForeignList::Entities)
        .chain(of(&document.annotations, ForeignList::Annotations))
        .chain(of(&document.orphans, ForeignList::Orphans))
        .collect()
}

pub(super) fn contradiction(id: &str, problem: &'static str) -> ReadError {
    ReadError::Contradiction {
        id: id.to_owned(),
        problem,
    }
}

pub(super) struct Reader<'d> {
    pub(super) text: &'d str,
    pub(super) offsets: Offsets<'d>,
    pub(super) entities: FxHashMap<&'d str, NameKind>,
    /// The ids of parts of unknown kinds.
    pub(super) foreign: FxHashSet<&'d str>,
    /// Each annotation with its place among them, and with the entity that it names.
    annotations: FxHashMap<&'d str, (usize, Option<&'d str>)>,
    /// Of the annotations, then of the orphans, then of those of unknown kinds.
    annotation_numbers: Vec<u32>,
    /// Of the entities, those of orphans included.
    entity_numbers: FxHashMap<&'d str, u32>,
}

impl<'d> Reader<'d> {
    fn new(text: &'d str, document: &'d wire::Document) -> Result<Self, ReadError> {
        let mut entities = FxHashMap::default();
        for entity in known(&document.entities) {
            let kind = name_kind(entity.kind);
            if entities.insert(entity.id.as_str(), kind).is_some() {
                return Err(contradiction(&entity.id, "another entity has the same id"));
            }
        }
        let annotations = known(&document.annotations).enumerate();
        let annotations = annotations.map(|(index, annotation)| {
            let name = annotation.body.name().map(|name| &*name.entity);
            (annotation.id.as_str(), (index, name))
        });
        let orphans = known(&document.orphans);
        let foreign = [
            ids_of_foreign(&document.entities),
            ids_of_foreign(&document.annotations),
            ids_of_foreign(&document.orphans),
        ];
        let mut annotation_ids: Vec<&str> = known(&document.annotations)
            .map(|annotation| &*annotation.id)
            .chain(orphans.clone().map(|orphan| &*orphan.id))
            .collect();
        annotation_ids.extend(foreign[1..].iter().flatten());
        let entity_ids = known(&document.entities).map(|entity| &*entity.id);
        let lost = orphans.filter_map(|orphan| orphan.body.name());
        Ok(Self {
            text,
            offsets: Offsets::new(text),
            entities,
            foreign: foreign.into_iter().flatten().collect(),
            annotations: annotations.collect(),
            annotation_numbers: ids::numbers(annotation_ids.into_iter(), |id| {
                Some(id.parse::<AnnotationId>().ok()?.number())
            }),
            entity_numbers: ids::numbers_by_id(
                entity_ids.chain(lost.map(|name| &*name.entity.id)),
                |id| Some(id.parse::<EntityId>().ok()?.number()),
            ),
        })
    }

    fn entity(&self, entity: &wire::Entity) -> Result<Entity, ReadError> {
        let fail = |problem| contradiction(&entity.id, problem);
        let mention = |id: &String| match self.annotations.get(id.as_str()) {
            Some((index, Some(named))) if *named == entity.id => {
                Some(Ok(AnnotationId::new(self.annotation_numbers[*index])))
            }
            Some(_) => Some(Err(fail("one of its mentions names another entity"))),
            None if self.foreign.contains(id.as_str()) => None,
            None => Some(Err(fail("one of its mentions does not exist"))),
        };
        let mentions = entity.mentions.iter().filter_map(mention);
        let mentions = mentions.collect::<Result<_, _>>()?;
        orphan::read_entity(self.entity_id(&entity.id), mentions, entity).map_err(fail)
    }

    /// The entity of the document or of an orphan that is called `id` there.
    pub(super) fn entity_id(&self, id: &str) -> EntityId {
        EntityId::new(self.entity_numbers[id])
    }

    /// The entity called `id` that something is said by; `Some(None)` for one of a kind that this version does not know.
    pub(super) fn speaking_entity(&self, id: &str) -> Option<Option<EntityId>> {
        match self.entities.contains_key(id) {
            true => Some(Some(self.entity_id(id))),
            false => self.foreign.contains(id).then_some(None),
        }
    }

    fn orphan(&self, id: AnnotationId, orphan: &wire::Orphan) -> Result<Orphan, ReadError> {
        orphan::read(id, &|id| self.entity_id(id), orphan)
            .map_err(|problem| contradiction(&orphan.id, problem))
    }

    fn annotation(
        &self,
        id: AnnotationId,
        annotation: &wire::Annotation,
    ) -> Result<Annotation, ReadError> {
        let fail = |problem| contradiction(&annotation.id, problem);
        let span = self
            .span(annotation.span)
            .ok_or_else(|| fail("its span is not inside the text"))?;
        if self.text[span] != *annotation.quote.exact {
            return Err(fail("its quote is not what stands at its span"));
        }
        Ok(Annotation {
            id,
            span,
            paragraph: annotation.paragraph,
            body: self.body(&annotation.body, span).map_err(fail)?,
            origin: annotation.origin.into(),
            status: annotation.status.into(),
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a share is read with more precision than it has"
            )]
            confidence: annotation.confidence.map(|confidence| confidence as f32),
            note: annotation.note.clone(),
            references: reference::read(&annotation.references, &annotation.links).map_err(fail)?,
        })
    }

    pub(super) fn quantity(
        &self,
        quantity: &wire::Quantity,
        span: Span,
    ) -> Result<Quantity, &'static str> {
        let kind = QuantityKind::from_name(&quantity.kind).ok_or("its type is unknown")?;
        let figure = self
            .span(quantity.figure)
            .filter(|&figure| span.contains(figure));
        let approximator = quantity.approximator.as_ref();
        let approximator = approximator.map(|approximator| self.approximator(approximator));
        let counted = quantity.counted.as_ref().map(|counted| {
            self.span(wire::Range {
                start: counted.start,
                end: counted.end,
            })
        });
        Ok(Quantity {
            span,
            kind,
            figure: figure.ok_or("its figure is not inside its span")?,
            amount: amount(kind, &quantity.amount())?,
            unit: quantity.unit.clone(),
            currency: currency(quantity.currency.as_deref())?,
            approximator: approximator.transpose()?,
            change: quantity
                .change
                .as_deref()
                .map(|name| Change::from_name(name).ok_or("its change is neither up nor down"))
                .transpose()?,
            counted: counted
                .map(|span| span.ok_or("what it counts is not inside the text"))
                .transpose()?,
            anaphoric: quantity.anaphoric,
        })
    }

    pub(super) fn approximator(
        &self,
        approximator: &wire::Approximator,
    ) -> Result<Approximator, &'static str> {
        let span = self
            .span(wire::Range {
                start: approximator.start,
                end: approximator.end,
            })
            .ok_or("its hedge is not inside the text")?;
        let operator =
            Operator::from_symbol(&approximator.operator).ok_or("its operator is unknown")?;
        Ok(Approximator { span, operator })
    }

    pub(super) fn span(&self, range: wire::Range) -> Option<Span> {
        let start = self.offsets.byte_from_code_point(range.start)?;
        let end = self.offsets.byte_from_code_point(range.end)?;
        (start < end).then(|| Span::new(start, end))
    }
}

pub(super) fn amount(kind: QuantityKind, quantity: &wire::Amount) -> Result<Amount, &'static str> {
    let value = |written: &Option<String>| {
        let parsed = written.as_ref().map(|written| Value::parse(kind, written));
        match parsed {
            Some(None) => Err("its value does not fit its type"),
            Some(Some(value)) => Ok(Some(value)),
            None => Ok(None),
        }
    };
    let value = (
        value(&quantity.value)?,
        value(&quantity.low)?,
        value(&quantity.high)?,
    );
    let size = quantity.scale.as_deref().map(str::parse::<Decimal>);
    let size = size.transpose().map_err(|_| "its scale is not a number")?;
    match (value, size) {
        ((exact, None, None), None) => Ok(Amount::exact(exact)),
        ((None, low, high), None) => Ok(Amount::range(low, high)),
        ((None, None, None), Some(size)) => Ok(Amount::OrderOfMagnitude(size)),
        _ => Err("it has more than one of a value, a range and a scale"),
    }
}

/// An ISO 4217 code, by its form: the list of currencies changes over the years.
pub(super) fn currency(code: Option<&str>) -> Result<Option<String>, &'static str> {
    let is_code =
        |code: &&str| code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    match code {
        Some(code) if !is_code(&code) => Err("its currency is not an ISO 4217 code"),
        code => Ok(code.map(str::to_owned)),
    }
}

pub(super) fn name_kind(kind: wire::EntityKind) -> NameKind {
    match kind {
        wire::EntityKind::Person => NameKind::Person,
        wire::EntityKind::Institution => NameKind::Institution,
    }
}
