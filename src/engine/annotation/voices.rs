//! Who speaks in an article, how often and with how many words.

use super::AnnotationSet;
use crate::attribution::{Mode, SourceKind, Speaker, Statement};
use crate::entity::EntityId;
use crate::text::Span;
use rustc_hash::FxHashMap;

/// One source with all its statements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// The entity's name, or the source's first words in the text; empty where the text tells no source.
    pub name: String,
    /// What kind of source it is.
    pub kind: SourceKind,
    /// Whether it has a name.
    pub named: bool,
    /// The entity that it is.
    pub entity: Option<EntityId>,
    /// Its statements, as indices into [`AnnotationSet::statements`], in text order. One inside another of the same
    /// source is left out: a quotation within what the source is reported to say.
    pub statements: Vec<usize>,
    /// Number of times that it speaks. Statements that share one cue count once.
    pub times: usize,
    /// How many words and figures it says.
    pub words: u32,
    /// How many of them stand in quotation marks.
    pub quoted: u32,
}

/// What makes two speakers one source.
#[derive(PartialEq, Eq, Hash)]
enum Key {
    /// A document of an entity is another source than the entity: "council records".
    Entity(EntityId, bool),
    Words(String, SourceKind),
    Untold,
}

impl AnnotationSet {
    /// The sources of the statements, sorted by words, most first; ties keep the order of the text.
    #[must_use]
    pub fn voices(&self) -> Vec<Voice> {
        let mut voices: Vec<Voice> = Vec::new();
        let mut ends: Vec<Ends> = Vec::new();
        let mut places: FxHashMap<Key, usize> = FxHashMap::default();
        for (index, statement) in self.statements.iter().enumerate() {
            let place = *places.entry(self.key(statement)).or_insert_with(|| {
                voices.push(self.voice(statement));
                ends.push(Ends::default());
                voices.len() - 1
            });
            add(&mut voices[place], &mut ends[place], index, statement);
        }
        voices.sort_by_key(|voice| u32::MAX - voice.words);
        voices
    }

    fn key(&self, statement: &Statement) -> Key {
        let Some(speaker) = statement.speaker else {
            return Key::Untold;
        };
        let kind = statement.source;
        let entity = speaker
            .entity
            .filter(|&entity| self.entity(entity).is_some());
        match entity {
            Some(entity) => Key::Entity(
                entity,
                matches!(kind, SourceKind::Document | SourceKind::Social),
            ),
            None => Key::Words(self.phrase(speaker).to_lowercase(), kind),
        }
    }

    fn voice(&self, statement: &Statement) -> Voice {
        let kind = statement.source;
        let entity = statement.speaker.and_then(|speaker| speaker.entity);
        let entity = entity.and_then(|entity| self.entity(entity));
        let is_thing = matches!(kind, SourceKind::Document | SourceKind::Social);
        let phrase = statement.speaker.map(|speaker| self.phrase(speaker));
        let name = match entity {
            Some(entity) if !is_thing => entity.name.clone(),
            _ => phrase.unwrap_or_default().to_owned(),
        };
        Voice {
            name,
            kind,
            named: statement.speaker.is_some_and(|speaker| speaker.named),
            entity: entity.map(|entity| entity.id),
            statements: Vec::new(),
            times: 0,
            words: 0,
            quoted: 0,
        }
    }

    /// The words of a speaker without their article: "the officials" and "officials" are one source.
    fn phrase(&self, speaker: Speaker) -> &str {
        let words = &self.article.text()[speaker.span];
        let first = words.split_whitespace().next().unwrap_or_default();
        let is_article = ["the", "a", "an"]
            .iter()
            .any(|word| first.eq_ignore_ascii_case(word));
        let rest = words[first.len()..].trim_start();
        if is_article && !rest.is_empty() {
            rest
        } else {
            words
        }
    }
}

/// The last statement of a source, and how far its statements and those in quotation marks reach.
#[derive(Default)]
struct Ends {
    cue: Option<Span>,
    any: usize,
    quoted: usize,
}

/// Counts `statement` for its source, and the words that no earlier one of the source holds.
fn add(voice: &mut Voice, ends: &mut Ends, index: usize, statement: &Statement) {
    let end = statement.content.end;
    if end > ends.any {
        voice.statements.push(index);
        let is_part = statement.cue.is_some() && statement.cue == ends.cue;
        voice.times += usize::from(!is_part);
        ends.cue = statement.cue;
        voice.words = voice.words.saturating_add(statement.words);
        ends.any = end;
    }
    if statement.mode == Mode::Direct && end > ends.quoted {
        voice.quoted = voice.quoted.saturating_add(statement.words);
        ends.quoted = end;
    }
    voice.named |= statement.speaker.is_some_and(|speaker| speaker.named);
}
