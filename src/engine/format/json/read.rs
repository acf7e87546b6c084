//! Native JSON → annotation set: parsed, checked against its own text, then trusted.

use super::{claim, wire};
use crate::annotation::{Annotation, AnnotationSet, Body, Origin, Status};
use crate::claim::Claim;
use crate::entity::Entity;
use crate::format::digest;
use crate::mention::NameKind;
use crate::quantity::{Approximator, Change, Operator, Quantity, QuantityKind, Value};
use crate::text::{Article, ArticleError, Language, Offsets, Span};
use rust_decimal::Decimal;
use rustc_hash::FxHashMap;

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
/// Annotations are numbered anew in the order they stand in; every other field is kept.
///
/// # Errors
/// When it is not one, is of another version, or contradicts itself: a span that does not fit its text or its
/// quote, an entity that does not exist.
pub fn read(json: &str) -> Result<AnnotationSet, ReadError> {
    if json.len() > MAX_JSON_BYTES {
        return Err(ReadError::TooLong { bytes: json.len() });
    }
    let document: wire::Document = serde_json::from_str(json)?;
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
    let mut article = Article::new(document.document.text)?;
    article.id = Some(document.document.id).filter(|id| !sha256.starts_with(id.as_str()));
    article.date = document
        .document
        .date
        .map(|date| date.parse())
        .transpose()
        .map_err(|_| contradiction("document", "its date is not ISO 8601"))?;
    let reader = Reader::new(article.text(), &document.entities, &document.annotations);
    let entities = document
        .entities
        .iter()
        .map(|entity| reader.entity(entity))
        .collect::<Result<_, _>>()?;
    let annotations = document
        .annotations
        .iter()
        .map(|annotation| reader.annotation(annotation))
        .collect::<Result<_, _>>()?;
    Ok(AnnotationSet {
        title: document.document.title,
        language: Language::from_code(&document.document.language),
        model: document.generator.model,
        entities,
        annotations,
        article,
    })
}

fn contradiction(id: &str, problem: &'static str) -> ReadError {
    ReadError::Contradiction {
        id: id.to_owned(),
        problem,
    }
}

struct Reader<'d> {
    text: &'d str,
    offsets: Offsets<'d>,
    entities: FxHashMap<&'d str, (usize, wire::EntityKind)>,
    annotations: FxHashMap<&'d str, (usize, Option<&'d str>)>,
}

impl<'d> Reader<'d> {
    fn new(
        text: &'d str,
        entities: &'d [wire::Entity],
        annotations: &'d [wire::Annotation],
    ) -> Self {
        let entities = entities
            .iter()
            .enumerate()
            .map(|(index, entity)| (entity.id.as_str(), (index, entity.kind)));
        let annotations = annotations.iter().enumerate().map(|(index, annotation)| {
            (
                annotation.id.as_str(),
                (index, annotation.entity.as_deref()),
            )
        });
        Self {
            text,
            offsets: Offsets::new(text),
            entities: entities.collect(),
            annotations: annotations.collect(),
        }
    }

    fn entity(&self, entity: &wire::Entity) -> Result<Entity, ReadError> {
        let fail = |problem| contradiction(&entity.id, problem);
        let mention = |id: &String| match self.annotations.get(id.as_str()) {
            Some((index, Some(named))) if *named == entity.id => Ok(*index),
            Some(_) => Err(fail("one of its mentions names another entity")),
            None => Err(fail("one of its mentions does not exist")),
        };
        Ok(Entity {
            kind: name_kind(entity.kind),
            name: entity.name.clone(),
            aliases: entity.aliases.clone(),
            roles: entity.roles.clone(),
            mentions: entity
                .mentions
                .iter()
                .map(mention)
                .collect::<Result<_, _>>()?,
        })
    }

    fn annotation(&self, annotation: &wire::Annotation) -> Result<Annotation, ReadError> {
        let fail = |problem| contradiction(&annotation.id, problem);
        let span = self
            .span(annotation.span)
            .ok_or_else(|| fail("its span is not inside the text"))?;
        if self.text[span] != *annotation.quote.exact {
            return Err(fail("its quote is not what stands at its span"));
        }
        Ok(Annotation {
            span,
            paragraph: annotation.paragraph,
            body: self.body(annotation, span)?,
            claim: self.claim(annotation, span)?.map(Box::new),
            origin: match annotation.origin {
                wire::Origin::Machine => Origin::Machine,
                wire::Origin::Person => Origin::Person,
            },
            status: match annotation.status {
                wire::Status::Suggested => Status::Suggested,
                wire::Status::Accepted => Status::Accepted,
                wire::Status::Rejected => Status::Rejected,
            },
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a share is read with more precision than it has"
            )]
            confidence: annotation.confidence.map(|confidence| confidence as f32),
            note: annotation.note.clone(),
        })
    }

    fn body(&self, annotation: &wire::Annotation, span: Span) -> Result<Body, ReadError> {
        let fail = |problem| contradiction(&annotation.id, problem);
        if annotation.kind == wire::Kind::Quantity {
            let quantity = annotation
                .quantity
                .as_ref()
                .ok_or_else(|| fail("it is a quantity without a figure"))?;
            return Ok(Body::Quantity(Box::new(
                self.quantity(quantity, span).map_err(fail)?,
            )));
        }
        let id = annotation
            .entity
            .as_deref()
            .ok_or_else(|| fail("it is a name without an entity"))?;
        let &(entity, kind) = self
            .entities
            .get(id)
            .ok_or_else(|| fail("its entity does not exist"))?;
        let same = matches!(
            (annotation.kind, kind),
            (wire::Kind::Person, wire::EntityKind::Person)
                | (wire::Kind::Institution, wire::EntityKind::Institution)
        );
        if !same {
            return Err(fail("its kind is not its entity's"));
        }
        Ok(Body::Name {
            kind: name_kind(kind),
            entity,
            title: annotation.title.clone(),
        })
    }

    fn claim(&self, annotation: &wire::Annotation, span: Span) -> Result<Option<Claim>, ReadError> {
        let Some(quantity) = &annotation.quantity else {
            return Ok(None);
        };
        let place = claim::Place {
            text: self.text,
            offsets: &self.offsets,
            entity: &|id| self.entities.get(id).map(|&(index, _)| index),
            span,
        };
        claim::read(&place, quantity).map_err(|problem| contradiction(&annotation.id, problem))
    }

    fn quantity(&self, quantity: &wire::Quantity, span: Span) -> Result<Quantity, &'static str> {
        let kind = QuantityKind::from_name(&quantity.kind).ok_or("its type is unknown")?;
        let value = |written: &Option<String>| match written {
            Some(written) => Value::parse(kind, written)
                .map(Some)
                .ok_or("its value does not fit its type"),
            None => Ok(None),
        };
        let figure = self
            .span(quantity.figure)
            .filter(|&figure| span.contains(figure));
        let approximator = quantity.approximator.as_ref().map(|approximator| {
            let span = self
                .span(wire::Range {
                    start: approximator.start,
                    end: approximator.end,
                })
                .ok_or("its hedge is not inside the text")?;
            let operator =
                Operator::from_symbol(&approximator.operator).ok_or("its operator is unknown")?;
            Ok::<_, &'static str>(Approximator { span, operator })
        });
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
            value: value(&quantity.value)?,
            low: value(&quantity.low)?,
            high: value(&quantity.high)?,
            scale: quantity
                .scale
                .as_deref()
                .map(str::parse::<Decimal>)
                .transpose()
                .map_err(|_| "its scale is not a number")?,
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

    fn span(&self, range: wire::Range) -> Option<Span> {
        let start = self.offsets.byte_from_code_point(range.start)?;
        let end = self.offsets.byte_from_code_point(range.end)?;
        (start < end).then(|| Span::new(start, end))
    }
}

/// An ISO 4217 code, by its form: the list of currencies changes over the years.
fn currency(code: Option<&str>) -> Result<Option<String>, &'static str> {
    let is_code =
        |code: &&str| code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    match code {
        Some(code) if !is_code(&code) => Err("its currency is not an ISO 4217 code"),
        code => Ok(code.map(str::to_owned)),
    }
}

fn name_kind(kind: wire::EntityKind) -> NameKind {
    match kind {
        wire::EntityKind::Person => NameKind::Person,
        wire::EntityKind::Institution => NameKind::Institution,
    }
}
