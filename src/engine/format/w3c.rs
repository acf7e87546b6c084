//! W3C Web Annotation.

use super::Format;
use crate::annotation::AnnotationSet;

pub(super) const FORMAT: Format = Format {
    name: "w3c",
    label: "W3C Web Annotation",
    media_type: "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"",
    extension: "jsonld",
    write,
};

fn write(_set: &AnnotationSet) -> String {
    String::new()
}
