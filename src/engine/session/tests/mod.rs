//! A person at work on small articles, analysed by the engine itself.

mod correct;
mod correction;
mod edit;
mod properties;
mod queue;
mod review;
mod statements;
mod take;

use super::{Action, Outcome, Session};
use crate::analysis::analyse;
use crate::annotation::{Annotation, AnnotationId, AnnotationSet, Body, Kind};
use crate::entity::{Entity, EntityId};
use crate::format::json;
use crate::mention::Tagger;
use crate::text::{Article, Span};
use std::collections::BTreeSet;
use std::sync::LazyLock;

static TAGGER: LazyLock<Tagger> = LazyLock::new(|| {
    Tagger::from_bytes(include_bytes!("../../../../data/tagger.bin")).expect("the model is whole")
});

/// An article of our own.
const TEXT: &str = "Angela Merkel met Joe Biden in Berlin on Monday.\n\
Merkel said Germany would send 1,200 soldiers to Estonia. “We are ready,” Merkel said.\n\
The European Commission estimates that the mission costs about €35 million a year.\n\
Biden thanked Merkel for the 1,200 soldiers.";

/// The engine's reading of `text`, as a document carries it.
fn analysed(text: &str) -> AnnotationSet {
    let set = analyse(Article::new(text).expect("a text"), &TAGGER, &mut |_| ());
    json::read(&json::to_line(&set)).expect("it reads its own")
}

fn session(text: &str) -> Session {
    Session::new(analysed(text))
}

/// `text` with nothing marked.
fn bare(text: &str) -> Session {
    let mut set = analysed(text);
    set.annotations.clear();
    Session::new(set)
}

impl Session {
    fn text(&self) -> &str {
        self.set.article.text()
    }

    /// The span of the `nth` place, from 0, at which `words` stand.
    fn span(&self, words: &str, nth: usize) -> Span {
        let (at, _) = self.text().match_indices(words).nth(nth).expect(words);
        Span::new(at, at + words.len())
    }

    /// The annotation of exactly the `nth` `words`.
    fn find(&self, words: &str, nth: usize) -> &Annotation {
        let span = self.span(words, nth);
        let mut annotations = self.set.annotations.iter();
        annotations
            .find(|annotation| annotation.span == span)
            .expect(words)
    }

    fn id(&self, words: &str, nth: usize) -> AnnotationId {
        self.find(words, nth).id
    }

    /// The entity that the `nth` `words` name.
    fn named(&self, words: &str, nth: usize) -> &Entity {
        let entity = self.find(words, nth).entity().expect("it is a name");
        self.set.entity(entity).expect("it is there")
    }

    fn entity(&self, words: &str, nth: usize) -> EntityId {
        self.named(words, nth).id
    }

    /// The words of an entity's mentions, in text order.
    fn mentions(&self, entity: EntityId) -> Vec<&str> {
        let entity = self.set.entity(entity).expect("it is there");
        let mention = |&id| self.set.annotation(id).expect("it is there");
        let mentions = entity.mentions.iter().map(mention);
        mentions.map(|found| &self.text()[found.span]).collect()
    }

    /// Everything marked, in text order.
    fn marked(&self) -> Vec<&str> {
        let all = self.set.annotations.iter();
        all.map(|annotation| &self.text()[annotation.span])
            .collect()
    }

    /// Does what is known to work, and checks what always holds.
    fn act(&mut self, action: Action) -> Outcome {
        let outcome = self.apply(action).expect("it can be done");
        check(&self.set);
        outcome
    }

    /// Marks the `nth` `words`.
    fn mark(&mut self, words: &str, nth: usize, kind: Kind) -> AnnotationId {
        let action = Action::Add {
            span: self.span(words, nth),
            kind,
            snap: true,
            everywhere: false,
        };
        self.act(action).added[0]
    }

    /// Goes over to `text`.
    fn edit(&mut self, text: &str) -> super::TextReport {
        let fresh = Box::new(analysed(text));
        self.act(Action::EditText { fresh })
            .text
            .expect("the text is another")
    }
}

/// Fails where `set` contradicts itself, its text, or what a document of it says.
fn check(set: &AnnotationSet) {
    let text = set.article.text();
    let place = |annotation: &std::sync::Arc<Annotation>| {
        (annotation.span.start, usize::MAX - annotation.span.end)
    };
    assert!(set.annotations.is_sorted_by_key(place), "in text order");
    let mut ids = BTreeSet::new();
    let orphans = set.orphans.iter().map(|orphan| orphan.id);
    for id in set
        .annotations
        .iter()
        .map(|annotation| annotation.id)
        .chain(orphans)
    {
        assert!(ids.insert(id), "{id} is there twice");
    }
    let mut ids = BTreeSet::new();
    let mut first = None;
    for entity in &set.entities {
        assert!(ids.insert(entity.id), "{} is there twice", entity.id);
        let place = |&id| set.annotation_index(id).expect("it is there");
        let places: Vec<usize> = entity.mentions.iter().map(place).collect();
        assert!(places.is_sorted() && !places.is_empty());
        assert!(first < places.first().copied(), "entities in text order");
        first = places.first().copied();
        for mention in places {
            let body = &set.annotations[mention].body;
            assert!(
                matches!(body, Body::Name { entity: of, kind, .. } if *of == entity.id && *kind == entity.kind)
            );
        }
    }
    for annotation in &set.annotations {
        let words = text.get(annotation.span.range()).expect("inside the text");
        assert!(!words.trim().is_empty());
        if let Some(speaker) = annotation.speaker_entity() {
            assert!(set.entity(speaker).is_some());
        }
        if let Body::Quantity { quantity, .. } = &annotation.body {
            assert_eq!(quantity.span, annotation.span);
            assert!(quantity.span.contains(quantity.figure));
        }
    }
    let names = set
        .annotations
        .iter()
        .filter(|annotation| annotation.kind() != Kind::Quantity);
    let mentions: usize = set
        .entities
        .iter()
        .map(|entity| entity.mentions.len())
        .sum();
    assert_eq!(names.count(), mentions, "each name is a mention");
    let read = json::read(&json::to_line(set)).expect("it reads its own");
    assert_eq!(read, *set, "what is written is read back");
}
