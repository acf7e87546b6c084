//! What kind of source speaks.

use super::Marked;
use crate::attribution::{SourceKind, find};
use crate::document::Document;
use crate::entity;

/// Texts with the kinds of the sources of their statements.
const KINDS: &[(&str, &[&str])] = &[
    (
        "“We are tired,” {Ida Moe} said. “It rains,” she added.",
        &["person", "person"],
    ),
    ("A spokesman said the bridge was closed.", &["person"]),
    (
        "The driver of the second van told officers that the light was green.",
        &["person"],
    ),
    ("Officials said the bridge was closed.", &["group"]),
    (
        "Two nurses told the inquiry that the ward was full.",
        &["group"],
    ),
    (
        "Spokesmen for both sides said the talks went on.",
        &["group"],
    ),
    (
        "{Ida Moe} and {Per Dal} said the bridge was closed.",
        &["group"],
    ),
    (
        "The company said it would hire 30 people.",
        &["institution"],
    ),
    (
        "<Halden Rail> said the bridge was closed.",
        &["institution"],
    ),
    ("Police said the bridge was closed.", &["institution"]),
    ("Norway said it would send 30 boats.", &["institution"]),
    (
        "According to council records, the bridge cost £2m.",
        &["document"],
    ),
    (
        "The report found that the bridge was unsafe.",
        &["document"],
    ),
    (
        "<Halden Rail> records show that 14 trains were late.",
        &["document"],
    ),
    ("Social media users said the bridge shook.", &["social"]),
    ("A tweet claimed that the bridge had fallen.", &["social"]),
    ("The bridge reportedly cost £2m.", &["unknown", "unknown"]),
];

#[test]
fn the_kind_of_a_source_is_told_by_its_words_and_its_entity() {
    let mut wrong = Vec::new();
    for &(text, expected) in KINDS {
        let marked = Marked::new(text);
        let document = Document::new(&marked.text);
        let grouping = entity::group(&document, &marked.mentions);
        let found = find(&document, &marked.mentions, &grouping);
        let kinds: Vec<&str> = found.iter().map(|said| said.source.name()).collect();
        if kinds != expected {
            wrong.push((text, kinds));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_kind_has_a_name_of_its_own() {
    for kind in SourceKind::ALL {
        assert_eq!(SourceKind::from_name(kind.name()), Some(kind));
    }
    assert_eq!(SourceKind::from_name("Person"), None);
}
