//! A source's phrase → who that is: a named entity, something with a name, or somebody unnamed.

use super::Speaker;
use super::cast::Cast;
use super::lexicon;
use super::line::View;
use crate::document::{Document, TokenKind};
use crate::entity::EntityId;
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
    view: View<'_>,
    cast: &Cast<'_>,
    memory: &mut Memory,
    items: Range<usize>,
    trails: bool,
) -> Option<Speaker> {
    let span = view.span(items.clone())?;
    let first = view.word(items.start);
    if items.len() == 1 && lexicon::is_pronoun(first) {
        let from = if trails {
            view.span_of_item(0).start
        } else {
            span.start
        };
        return Some(pronoun(view.document, cast, memory, span, first, from));
    }
    let head = head(view, cast, items.clone());
    if let Some(noun) = document_noun(view, cast, items.clone(), head) {
        return Some(document(memory, span, noun, first));
    }
    if let Some(speaker) = by_name(view, cast, items.clone(), head, span) {
        return Some(speaker);
    }
    let role = view.word(head).to_lowercase();
    if matches!(first, "the" | "The" | "his" | "her" | "their")
        && lexicon::is_role(&role)
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
        named: has_name(view, items, head),
    })
}

/// The head of a noun phrase: its last word before "of", "for", "who" and the like; a name counts as one word.
fn head(view: View<'_>, cast: &Cast<'_>, items: Range<usize>) -> usize {
    let mut head = items.start;
    let mut at = items.start;
    while at < items.end {
        if let Some((token, mention)) = view
            .token(at)
            .and_then(|token| Some((token, cast.mention(token)?)))
        {
            head = at;
            at += cast.tokens(mention).end - token;
            continue;
        }
        let word = view.word(at);
        if at > items.start
            && (lexicon::is_preposition(word)
                || lexicon::is_time(word)
                || (word.ends_with("ed") && !view.is_capitalised(at) && view.word(at - 1) != "-")
                || matches!(word, "who" | "which" | "that" | "(" | "familiar" | "close"))
        {
            break;
        }
        if view.is_break(at) {
            break;
        }
        if view.is_word(at) {
            head = at;
        }
        at += 1;
    }
    head
}

/// The noun of a document that heads the phrase: "analysis" of "PC World's analysis of its traffic".
fn document_noun(
    view: View<'_>,
    cast: &Cast<'_>,
    items: Range<usize>,
    head: usize,
) -> Option<(String, Option<EntityId>)> {
    let named = view
        .token(head)
        .is_some_and(|token| cast.mention(token).is_some());
    let noun = view.word(head).to_lowercase();
    if named || !lexicon::is_document(&noun) {
        return None;
    }
    let mut makers = items
        .filter_map(|index| cast.mention(view.token(index)?))
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
    view: View<'_>,
    cast: &Cast<'_>,
    items: Range<usize>,
    head: usize,
    span: Span,
) -> Option<Speaker> {
    let mut mentions: Vec<usize> = items
        .clone()
        .filter_map(|index| cast.mention(view.token(index)?))
        .collect();
    mentions.dedup();
    let last_item = |mention: usize| {
        items
            .clone()
            .rev()
            .find(|&index| view.token(index).and_then(|token| cast.mention(token)) == Some(mention))
    };
    let possessive = |mention: usize| {
        last_item(mention).is_some_and(|item| {
            view.kind(item + 1) == Some(TokenKind::Possessive) && item + 1 < items.end
        })
    };
    let beside = |mention: usize| {
        let start = items.clone().find(|&index| {
            view.token(index).and_then(|token| cast.mention(token)) == Some(mention)
        });
        start.is_some_and(|start| {
            start > items.start
                && matches!(
                    view.word(start - 1),
                    "of" | "for" | "by" | "with" | "to" | "from" | "against" | "("
                )
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
        [person] if !is_modifier(view, cast, items.clone(), last_item(person), head) => {
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
    let mention = cast.mention(view.token(head)?)?;
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

/// Whether the name is only the first part of a compound: "the Biden administration".
fn is_modifier(
    view: View<'_>,
    cast: &Cast<'_>,
    items: Range<usize>,
    last: Option<usize>,
    head: usize,
) -> bool {
    let headed_by_noun = view
        .token(head)
        .is_some_and(|token| cast.mention(token).is_none());
    last.is_some_and(|last| headed_by_noun && head == last + 1 && head < items.end)
}

/// Whether a phrase without a mention names a country or its government.
fn has_name(view: View<'_>, items: Range<usize>, head: usize) -> bool {
    let word = view.word(head);
    let lower = word.to_lowercase();
    if view.is_capitalised(head) && !lexicon::is_source(&lower) && !lexicon::is_determiner(word) {
        // A capital at the start of a sentence tells nothing of a plural: "Neighbours said".
        return head > 0 || !lower.ends_with('s') || items.len() > 1;
    }
    let body = matches!(
        lower.as_str(),
        "government"
            | "administration"
            | "regime"
            | "ministry"
            | "parliament"
            | "army"
            | "military"
            | "presidency"
            | "authority"
    );
    body && items
        .clone()
        .any(|index| view.is_capitalised(index) && !lexicon::is_determiner(view.word(index)))
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
