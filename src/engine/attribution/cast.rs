//! Who is named where in a document.

use crate::document::Document;
use crate::entity::{Entity, EntityId, Grouping};
use crate::mention::{Mention, NameKind};
use crate::text::Span;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// The mentions of a document, looked up by token.
pub(super) struct Cast<'d> {
    mentions: &'d [Mention],
    grouping: &'d Grouping,
    kinds: FxHashMap<EntityId, NameKind>,
    /// For each token, one more than its mention's index; 0 outside of names.
    mention_at: Vec<u32>,
    /// For each mention, its tokens.
    tokens: Vec<Range<usize>>,
}

impl<'d> Cast<'d> {
    pub(super) fn new(
        document: &Document<'_>,
        mentions: &'d [Mention],
        grouping: &'d Grouping,
    ) -> Self {
        let mut mention_at = vec![0; document.tokens.len()];
        let mut tokens = Vec::with_capacity(mentions.len());
        for (number, mention) in (1..).zip(mentions) {
            let range = document.tokens_in(mention.span);
            mention_at[range.clone()].fill(number);
            tokens.push(range);
        }
        let entities = grouping.entities.iter();
        Self {
            mentions,
            grouping,
            kinds: entities.map(|entity| (entity.id, entity.kind)).collect(),
            mention_at,
            tokens,
        }
    }

    /// The mention that `token` is part of.
    pub(super) fn mention(&self, token: usize) -> Option<usize> {
        match self.mention_at.get(token) {
            Some(&number) if number > 0 => Some(number as usize - 1),
            _ => None,
        }
    }

    pub(super) fn kind(&self, mention: usize) -> NameKind {
        self.mentions[mention].kind
    }

    pub(super) fn span(&self, mention: usize) -> Span {
        self.mentions[mention].span
    }

    pub(super) fn tokens(&self, mention: usize) -> Range<usize> {
        self.tokens[mention].clone()
    }

    pub(super) fn entity(&self, mention: usize) -> EntityId {
        self.grouping.named[mention]
    }

    pub(super) fn is_of(&self, entity: EntityId, kind: NameKind) -> bool {
        self.kinds.get(&entity) == Some(&kind)
    }

    pub(super) fn kind_of(&self, entity: EntityId) -> Option<NameKind> {
        self.kinds.get(&entity).copied()
    }

    pub(super) fn is_person(&self, mention: usize) -> bool {
        self.kind(mention) == NameKind::Person
    }

    /// The people, each with the name that the article gives in full.
    pub(super) fn people(&self) -> impl Iterator<Item = (&'d str, EntityId)> + '_ {
        let entities = self.grouping.entities.iter();
        let people = entities.filter(|entity| entity.kind == NameKind::Person);
        people.map(|entity| (&*entity.name, entity.id))
    }

    /// The mentions that lie wholly between two bytes, in text order.
    pub(super) fn between(&self, span: Span) -> impl Iterator<Item = usize> + '_ {
        let first = self
            .mentions
            .partition_point(|mention| mention.span.start < span.start);
        (first..self.mentions.len())
            .take_while(move |&mention| self.mentions[mention].span.end <= span.end)
    }

    /// The distinct entities of `kind` that are named between two bytes.
    pub(super) fn entities_between(&self, span: Span, kind: NameKind) -> Vec<EntityId> {
        let mut found = Vec::new();
        for mention in self
            .between(span)
            .filter(|&mention| self.kind(mention) == kind)
        {
            let entity = self.entity(mention);
            if !found.contains(&entity) {
                found.push(entity);
            }
        }
        found
    }

    /// The one person whose stated role ends in or contains `role`.
    pub(super) fn only_one_with_role(&self, role: &str) -> Option<EntityId> {
        let has_role = |entity: &Entity| {
            entity.kind == NameKind::Person
                && entity.roles.iter().any(|stated| {
                    stated
                        .split(|c: char| !c.is_alphanumeric())
                        .any(|word| word.eq_ignore_ascii_case(role))
                })
        };
        let entities = self.grouping.entities.iter();
        let mut fitting = entities.filter(|entity| has_role(entity));
        match (fitting.next(), fitting.next()) {
            (Some(entity), None) => Some(entity.id),
            _ => None,
        }
    }
}
