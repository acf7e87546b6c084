//! What kind of source a speaker is: by its noun, by the entity that it names, by its form.

use super::cast::Cast;
use super::lexicon;
use super::source_kind::SourceKind;
use super::statement::Speaker;
use super::subject;
use crate::document::{Cursor, Document};
use crate::lexicon::Class;
use crate::words::lower;

/// What kind of source `speaker` is.
pub(super) fn of(
    document: &Document<'_>,
    cast: &Cast<'_>,
    speaker: Option<&Speaker>,
) -> SourceKind {
    let Some(speaker) = speaker else {
        return SourceKind::Unknown;
    };
    let named = speaker.entity.and_then(|entity| cast.kind_of(entity));
    let phrase = Phrase {
        words: Cursor::new(document, document.tokens_in(speaker.span)),
        cast,
    };
    let by_words = phrase
        .by_pronoun()
        .or_else(|| phrase.by_noun(speaker.named));
    // "The mayor" is the person whom the text names elsewhere; "council records" are no council.
    match (named, by_words) {
        (Some(_), Some(kind @ (SourceKind::Document | SourceKind::Social))) => kind,
        (Some(named), _) => named.into(),
        (None, kind) => kind.unwrap_or(SourceKind::Unknown),
    }
}

/// The words of a speaker.
struct Phrase<'d> {
    words: Cursor<'d>,
    cast: &'d Cast<'d>,
}

impl Phrase<'_> {
    fn by_pronoun(&self) -> Option<SourceKind> {
        let first = self.words.tokens.start;
        if self.words.tokens.len() != 1 || !self.words.is(first, Class::SubjectPronoun) {
            return None;
        }
        match &*self.words.lower(first) {
            "he" | "she" | "i" => Some(SourceKind::Person),
            "they" | "we" => Some(SourceKind::Group),
            _ => None,
        }
    }

    /// By the noun that heads the phrase.
    fn by_noun(&self, is_named: bool) -> Option<SourceKind> {
        let head = subject::head(&self.words, self.cast, self.words.tokens.clone());
        if self.cast.mention(head).is_some() {
            return Some(self.by_names(head));
        }
        let words = &self.words;
        let word = words.word(head);
        let noun = lower(word);
        let is_on_network = || {
            let mut tokens = words.tokens.clone();
            tokens
                .any(|token| words.is(token, Class::SocialNetwork) || words.reads(token, "social"))
        };
        let kind = lexicon::source_kind(words.lexicon(), &noun);
        let is_user = words.is(head, Class::NetworkUser) && is_on_network();
        if is_user || kind == Some(SourceKind::Social) {
            return Some(SourceKind::Social);
        }
        if words.is(head, Class::Document) {
            return Some(SourceKind::Document);
        }
        if kind.is_some() {
            return kind;
        }
        if is_named && word.starts_with(char::is_uppercase) {
            // "Democrats" are people, "China" and "the Kremlin" speak as bodies.
            let is_plural = noun.ends_with('s') && words.tokens.len() == 1;
            return Some(if is_plural {
                SourceKind::Group
            } else {
                SourceKind::Institution
            });
        }
        self.is_counted(head).then_some(SourceKind::Group)
    }

    /// By the names in the phrase, of which one stands at its `head`.
    fn by_names(&self, head: usize) -> SourceKind {
        let named = |token: usize| Some(self.cast.entity(self.cast.mention(token)?));
        let joined =
            (self.words.tokens.clone()).any(|token| self.words.is_small(token, Class::And));
        let first = named(head);
        let others = self.words.tokens.clone().filter_map(named);
        if joined && others.into_iter().any(|entity| Some(entity) != first) {
            return SourceKind::Group;
        }
        let kind = self
            .cast
            .mention(head)
            .map(|mention| self.cast.kind(mention));
        kind.map_or(SourceKind::Unknown, SourceKind::from)
    }

    /// Whether the head is a plural: "some parents", "two fishermen".
    fn is_counted(&self, head: usize) -> bool {
        let noun = self.words.lower(head);
        (noun.ends_with('s') && !noun.ends_with("ss")) || noun.ends_with("men")
    }
}
