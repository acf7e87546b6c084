//! Annotations and orphans, field by field. serde would write the fields of a body beside its `kind`.

use super::wire::{Annotation, Body, LostBody, Orphan};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// In the order that the fields have had from the beginning: what is written again is the same byte for byte.
impl Serialize for Annotation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("id", &self.id)?;
        fields.serialize_entry("kind", self.body.kind())?;
        fields.serialize_entry("span", &self.span)?;
        fields.serialize_entry("utf16", &self.utf16)?;
        fields.serialize_entry("paragraph", &self.paragraph)?;
        fields.serialize_entry("quote", &self.quote)?;
        let mut verdict = None;
        match &self.body {
            Body::Person(name) | Body::Institution(name) => {
                fields.serialize_entry("entity", &name.entity)?;
                if_some(&mut fields, "title", name.title.as_ref())?;
            }
            Body::Quantity(figure) => {
                fields.serialize_entry("quantity", &figure.quantity)?;
                verdict = figure.verdict;
            }
        }
        fields.serialize_entry("origin", &self.origin)?;
        fields.serialize_entry("status", &self.status)?;
        fields.serialize_entry("confidence", &self.confidence)?;
        if_some(&mut fields, "verdict", verdict.as_ref())?;
        fields.serialize_entry("note", &self.note)?;
        if_some(&mut fields, "references", some(&self.references))?;
        if_some(&mut fields, "links", some(&self.links))?;
        fields.end()
    }
}

/// See [`Annotation`].
impl Serialize for Orphan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("id", &self.id)?;
        fields.serialize_entry("kind", self.body.kind())?;
        fields.serialize_entry("quote", &self.quote)?;
        let mut verdict = None;
        match &self.body {
            LostBody::Person(name) | LostBody::Institution(name) => {
                fields.serialize_entry("entity", &name.entity)?;
                if_some(&mut fields, "title", name.title.as_ref())?;
            }
            LostBody::Quantity(figure) => verdict = figure.verdict,
        }
        fields.serialize_entry("origin", &self.origin)?;
        fields.serialize_entry("status", &self.status)?;
        if_some(&mut fields, "verdict", verdict.as_ref())?;
        fields.serialize_entry("note", &self.note)?;
        if_some(&mut fields, "references", some(&self.references))?;
        if_some(&mut fields, "links", some(&self.links))?;
        fields.serialize_entry("loss", &self.loss)?;
        fields.end()
    }
}

fn some<T>(items: &[T]) -> Option<&[T]> {
    Some(items).filter(|items| !items.is_empty())
}

/// Writes a field that is absent where there is nothing to say.
fn if_some<M: SerializeMap, T: Serialize + ?Sized>(
    fields: &mut M,
    name: &'static str,
    value: Option<&T>,
) -> Result<(), M::Error> {
    value.map_or(Ok(()), |value| fields.serialize_entry(name, value))
}
