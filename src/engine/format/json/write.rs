//! Annotation set → native JSON.

use super::item::Item;
use super::{foreign, orphan, reference, review, statement, wire};
use crate::annotation::{Annotation, AnnotationSet, ForeignList, TextQuote};
use crate::entity::Entity;
use crate::format::digest;
use crate::mention::NameKind;
use crate::quantity::{Amount, Operator, Quantity};
use crate::text::{Offsets, Span};

/// Writes `set` over many lines, for people and for diffs.
pub(super) fn to_pretty(set: &AnnotationSet) -> String {
    let mut json =
        serde_json::to_string_pretty(&document(set)).expect("strings and numbers are always JSON");
    json.push('\n');
    json
}

/// Writes `set` on one line, without a line break: a JSONL record, a message.
#[must_use]
pub fn to_line(set: &AnnotationSet) -> String {
    serde_json::to_string(&document(set)).expect("strings and numbers are always JSON")
}

/// Writes the annotation at `index` of `set` as it stands in the document's `annotations`, on one line.
///
/// # Panics
/// When there is none at `index`.
#[must_use]
pub fn annotation_to_line(set: &AnnotationSet, index: usize) -> String {
    let annotation = Writer::new(set).annotation(&set.annotations[index]);
    serde_json::to_string(&annotation).expect("strings and numbers are always JSON")
}

fn document(set: &AnnotationSet) -> wire::Document {
    let writer = Writer::new(set);
    let annotations = set.annotations.iter();
    let known = annotations.map(|annotation| Item::Known(writer.annotation(annotation)));
    let foreign = foreign::write(set, ForeignList::Annotations);
    document_with(&writer, set, known.chain(foreign).collect())
}

/// The document of `set` with these annotations in the place of its own.
pub(super) fn document_with(
    writer: &Writer<'_>,
    set: &AnnotationSet,
    annotations: Vec<Item<wire::Annotation>>,
) -> wire::Document {
    let text = set.article.text();
    let sha256 = digest::sha256(text);
    wire::Document {
        format: wire::NAME.to_owned(),
        version: wire::VERSION,
        generator: wire::Generator {
            name: "bluepencil".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            model: set.model.clone(),
        },
        document: wire::Article {
            id: digest::document_id(&set.article, &sha256),
            title: set.title.clone(),
            date: set.article.date.map(|date| date.to_string()),
            language: set.language.code.to_owned(),
            text: text.to_owned(),
            sha256,
        },
        entities: {
            let known = set.entities.iter();
            let known = known.map(|entity| Item::Known(self::entity(entity)));
            known
                .chain(foreign::write(set, ForeignList::Entities))
                .collect()
        },
        annotations,
        statements: statement::write(writer, set),
        orphans: {
            let known = set.orphans.iter();
            let known = known.map(|orphan| Item::Known(orphan::write(orphan)));
            known
                .chain(foreign::write(set, ForeignList::Orphans))
                .collect()
        },
        sign_off: set.sign_off.as_ref().map(review::write_sign_off),
    }
}

pub(super) fn entity(entity: &Entity) -> wire::Entity {
    wire::Entity {
        id: entity.id.to_string(),
        kind: match entity.kind {
            NameKind::Person => wire::EntityKind::Person,
            NameKind::Institution => wire::EntityKind::Institution,
        },
        name: entity.name.clone(),
        aliases: entity.aliases.clone(),
        roles: entity.roles.clone(),
        mentions: entity.mentions.iter().map(ToString::to_string).collect(),
        note: entity.note.clone(),
        references: reference::write(&entity.references),
        links: reference::write_links(&entity.references),
    }
}

/// A set with its text's offsets, from which every span is written.
pub(super) struct Writer<'t> {
    pub(super) text: &'t str,
    pub(super) offsets: Offsets<'t>,
}

impl<'t> Writer<'t> {
    pub(super) fn new(set: &'t AnnotationSet) -> Self {
        let text = set.article.text();
        Self {
            text,
            offsets: Offsets::new(text),
        }
    }

    pub(super) fn annotation(&self, annotation: &Annotation) -> wire::Annotation {
        let quote = TextQuote::new(self.text, annotation.span);
        wire::Annotation {
            id: annotation.id.to_string(),
            body: self.body(&annotation.body),
            span: self.range(annotation.span),
            utf16: self.utf16(annotation.span),
            paragraph: annotation.paragraph,
            quote: wire::Quote {
                exact: quote.exact.to_owned(),
                prefix: quote.prefix.to_owned(),
                suffix: quote.suffix.to_owned(),
            },
            origin: annotation.origin.into(),
            status: annotation.status.into(),
            confidence: annotation.confidence.map(thousandths),
            note: annotation.note.clone(),
            references: reference::write(&annotation.references),
            links: reference::write_links(&annotation.references),
        }
    }

    pub(super) fn quantity(&self, quantity: &Quantity) -> wire::Quantity {
        let wire::Amount {
            value,
            low,
            high,
            scale,
        } = amount(&quantity.amount);
        wire::Quantity {
            kind: quantity.kind.name().to_owned(),
            figure: self.range(quantity.figure),
            value,
            low,
            high,
            scale,
            unit: quantity.unit.clone(),
            currency: quantity.currency.clone(),
            approximator: quantity
                .approximator
                .map(|hedge| self.approximator(hedge.operator, hedge.span)),
            change: quantity.change.map(|change| change.name().to_owned()),
            counted: quantity.counted.map(|span| self.part(span)),
            anaphoric: quantity.anaphoric,
            claim: None,
            modality: None,
            negated: None,
            time: None,
            period: None,
            place: None,
            measured: None,
            check_worthiness: None,
            attribution: None,
            proposed: None,
            typed: None,
        }
    }

    pub(super) fn approximator(&self, operator: Operator, span: Span) -> wire::Approximator {
        let wire::Range { start, end } = self.range(span);
        wire::Approximator {
            text: self.text[span].to_owned(),
            operator: operator.symbol().to_owned(),
            start,
            end,
        }
    }

    pub(super) fn part(&self, span: Span) -> wire::Part {
        let wire::Range { start, end } = self.range(span);
        wire::Part {
            text: self.text[span].to_owned(),
            start,
            end,
        }
    }

    pub(super) fn utf16(&self, span: Span) -> wire::Range {
        wire::Range {
            start: self.offsets.utf16_from_byte(span.start),
            end: self.offsets.utf16_from_byte(span.end),
        }
    }

    pub(super) fn range(&self, span: Span) -> wire::Range {
        wire::Range {
            start: self.offsets.code_point_from_byte(span.start),
            end: self.offsets.code_point_from_byte(span.end),
        }
    }
}

pub(super) fn amount(amount: &Amount) -> wire::Amount {
    wire::Amount {
        value: amount.value().map(ToString::to_string),
        low: amount.low().map(ToString::to_string),
        high: amount.high().map(ToString::to_string),
        scale: amount
            .order_of_magnitude()
            .map(|size| size.normalize().to_string()),
    }
}

/// Three decimals: more would claim a precision that the model does not have.
fn thousandths(confidence: f32) -> f64 {
    (f64::from(confidence) * 1000.0).round() / 1000.0
}
