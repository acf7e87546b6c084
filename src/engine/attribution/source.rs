//! A source's phrase → who that is: a named entity, something with a name, or somebody unnamed.

use super::cast::Cast;
use super::lexicon;
use super::statement::Speaker;
use super::subject;
use crate::document::Cursor;
use crate::document::{Document, TokenKind};
use crate::entity::EntityId;
use crate::lexicon::Class;
use crate::mention::NameKind;
use crate::text::Span;
use std::ops::Range;

/// How many sentences back a pronoun's person may stand.
const MAX_SENTENCES_BACK: usize = 3;

/// What earlier statements tell about later sources.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory {
    /// The last speaker, and the sentence where it spoke.
    pub(super) last: Option<(Speaker, usize)>,
    /// The maker of each kind of document that was named last: "the release" is that one's.
    documents: Vec<(String, EntityId)>,
}

impl Memory {
    fn maker(&self, noun: &str) -> Option<EntityId> {
        let known = self.documents.iter().find(|(known, _)| known == noun);
        known.map(|&(_, maker)| maker)
    }

    fn learn(&mut self, noun: String, maker: EntityId) {
        self.documents.retain(|(known, _)| *known != noun);
        self.documents.push((noun, maker));
    }
}

/// Who the phrase in `items` is. `trails`: what is said stands before it, so that a pronoun is seldom one of those named there.
pub(super) fn speaker(
    line: &Cursor<'_>,
    cast: &Cast<'_>,
    memory: &mut Memory,
    items: Range<usize>,
    trails: bool,
) -> Option<Speaker> {
    let span = line.span_of(items.clone())?;
    let first = line.word(items.start);
    if items.len() == 1 && line.is(items.start, Class::SubjectPronoun) {
        let from = if trails {
            line.span_at(0).start
        } else {
            span.start
        };
        return Some(pronoun(line.document, cast, memory, span, first, from));
    }
    let head = subject::head(line, cast, items.clone());
    if let Some(noun) = document_noun(line, cast, items.clone(), head) {
        return Some(document(memory, span, noun, first));
    }
    if let Some(speaker) = by_name(line, cast, items.clone(), head, span) {
        return Some(speaker);
    }
    let role = line.word(head).to_lowercase();
    if line.is_any(items.start, lexicon::DEFINERS)
        && !line.is(items.start, Class::IndefiniteArticle)
        && line.is(head, Class::TitleHead)
        && let Some(entity) = cast.only_one_with_role(&role)
    {
        return Some(Speaker {
            span,
            entity: Some(entity),
            named: true,
        });
    }
    Some(Speaker {
        span,
        entity: None,
        named: has_name(line, items, head),
    })
}

/// The noun of a document that heads the phrase: "the club's analysis of its sales".
fn document_noun(
    line: &Cursor<'_>,
    cast: &Cast<'_>,
    items: Range<usize>,
    head: usize,
) -> Option<(String, Option<EntityId>)> {
    let named = line
        .token(head)
        .is_some_and(|token| cast.mention(token).is_some());
    let noun = line.word(head).to_lowercase();
    if named || !line.is(head, Class::Document) {
        return None;
    }
    let mut makers = items
        .filter_map(|index| cast.mention(line.token(index)?))
        .collect::<Vec<_>>();
    makers.dedup();
    let institution = makers
        .iter()
        .find(|&&mention| cast.kind(mention) == NameKind::Institution);
    let maker = institution
        .or(makers.first())
        .map(|&mention| cast.entity(mention));
    Some((noun, maker))
}

fn document(
    memory: &mut Memory,
    span: Span,
    (noun, maker): (String, Option<EntityId>),
    first: &str,
) -> Speaker {
    let definite = matches!(first, "the" | "The" | "this" | "This" | "its" | "Its");
    let entity = match maker {
        Some(maker) => {
            memory.learn(noun, maker);
            Some(maker)
        }
        None if definite => memory.maker(&noun),
        None => None,
    };
    Speaker {
        span,
        entity,
        named: entity.is_some(),
    }
}

/// A phrase that a name heads, or that ends with a person's name: "Pentagon spokesman, John Kirby".
fn by_name(
    line: &Cursor<'_>,
    cast: &Cast<'_>,
    items: Range<usize>,
    head: usize,
    span: Span,
) -> Option<Speaker> {
    let mut mentions: Vec<usize> = items
        .clone()
        .filter_map(|index| cast.mention(line.token(index)?))
        .collect();
    mentions.dedup();
    let last_item = |mention: usize| {
        items
            .clone()
            .rev()
            .find(|&index| line.token(index).and_then(|token| cast.mention(token)) == Some(mention))
    };
    let possessive = |mention: usize| {
        last_item(mention).is_some_and(|item| {
            line.kind(item + 1) == Some(TokenKind::Possessive) && item + 1 < items.end
        })
    };
    let beside = |mention: usize| {
        let start = items.clone().find(|&index| {
            line.token(index).and_then(|token| cast.mention(token)) == Some(mention)
        });
        start.is_some_and(|start| {
            start > items.start
                && (line.is_small(start - 1, Class::BesideName)
                    || line.word(start - 1) == "("
                    || is_after_name(line, cast, items.start, start))
        })
    };
    let people: Vec<usize> = mentions
        .iter()
        .copied()
        .filter(|&mention| {
            cast.kind(mention) == NameKind::Person && !possessive(mention) && !beside(mention)
        })
        .collect();
    let whole = |entity| Speaker {
        span,
        entity,
        named: true,
    };
    match people[..] {
        [person] if !is_modifier(line, cast, items.clone(), last_item(person), head) => {
            return Some(Speaker {
                span: cast.span(person),
                entity: Some(cast.entity(person)),
                named: true,
            });
        }
        [first, .., last] => {
            let same = cast.entity(first) == cast.entity(last);
            return Some(whole(same.then(|| cast.entity(first))));
        }
        _ => {}
    }
    let mention = cast.mention(line.token(head)?)?;
    (!possessive(mention)).then(|| {
        let entity = cast.entity(mention);
        let joined = mentions.iter().any(|&other| {
            other != mention && cast.entity(other) != entity && !beside(other) && !possessive(other)
        });
        Speaker {
            span: if joined { span } else { cast.span(mention) },
            entity: (!joined).then_some(entity),
            named: true,
        }
    })
}

/// Whether a name, a preposition and at most two nouns stand before `name`, so that it says where or of whom: "Ann Lee at
/// the broker".
fn is_after_name(line: &Cursor<'_>, cast: &Cast<'_>, start: usize, name: usize) -> bool {
    let floor = name.saturating_sub(4).max(start + 1);
    let preposition = (floor..name)
        .rev()
        .take_while(|&index| line.is_word(index) && !line.is_capital(index))
        .find(|&index| line.is_small(index, Class::AdjunctOpener));
    preposition
        .and_then(|at| line.token(at - 1))
        .is_some_and(|token| cast.mention(token).is_some())
}

/// Whether the name is only the first part of a compound: "the Biden administration".
fn is_modifier(
    line: &Cursor<'_>,
    cast: &Cast<'_>,
    items: Range<usize>,
    last: Option<usize>,
    head: usize,
) -> bool {
    let headed_by_noun = line
        .token(head)
        .is_some_and(|token| cast.mention(token).is_none());
    last.is_some_and(|last| headed_by_noun && head == last + 1 && head < items.end)
}

/// Whether a phrase without a mention names a country or its government.
fn has_name(line: &Cursor<'_>, items: Range<usize>, head: usize) -> bool {
    let word = line.word(head);
    let lower = word.to_lowercase();
    if line.is_capital(head)
        && !line.is_any(head, lexicon::SOURCES)
        && !lexicon::is_determiner(line, head)
    {
        // A capital at the start of a sentence tells nothing of a plural: "Neighbours said".
        return head > 0 || !lower.ends_with('s') || items.len() > 1;
    }
    let body = line.is(head, Class::GovernmentBody);
    body && items
        .clone()
        .any(|index| line.is_capital(index) && !lexicon::is_determiner(line, index))
}

/// Resolves a pronoun where exactly one person or institution fits of those named before the byte `from`.
fn pronoun(
    document: &Document<'_>,
    cast: &Cast<'_>,
    memory: &Memory,
    span: Span,
    word: &str,
    from: usize,
) -> Speaker {
    let untold = Speaker {
        span,
        entity: None,
        named: false,
    };
    let kind = match word {
        "he" | "He" | "she" | "She" => NameKind::Person,
        "it" | "It" => NameKind::Institution,
        _ => return untold,
    };
    let named = |entity| Speaker {
        span,
        entity: Some(entity),
        named: true,
    };
    if from == 0 {
        return untold;
    }
    let mut until = from;
    let sentence = document.sentence_at(from - 1);
    let spoke = memory.last.and_then(|(speaker, at)| {
        let entity = speaker.entity.filter(|&entity| cast.is_of(entity, kind))?;
        (at + 1 >= sentence || speaker.span.end > span.start).then_some(entity)
    });
    for back in 0..=MAX_SENTENCES_BACK.min(sentence) {
        let start = document.sentences[sentence - back].span.start;
        if start >= until {
            continue;
        }
        let fitting = cast.entities_between(Span::new(start, until), kind);
        match (fitting[..].len(), spoke) {
            (0, _) => {}
            (1, _) => return named(fitting[0]),
            (_, Some(entity)) if fitting.contains(&entity) => return named(entity),
            _ => return untold,
        }
        until = start;
    }
    spoke.map_or(untold, named)
}
