//! Who speaks in an article, as the page lists and counts it: the engine's voices, each with the times that it speaks.

pub(crate) mod kinds;
#[cfg(test)]
mod tests;
pub(crate) mod words;

use bluepencil::annotation::{AnnotationSet, Voice};
use bluepencil::attribution::{Mode, SourceKind, Statement};
use bluepencil::entity::EntityId;

/// A source with what it says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Source {
    /// Who it is, and how much of the article is its words.
    pub(crate) voice: Voice,
    /// Each time that it speaks, as indices into the set's statements: the parts of what one "said" governs are one time.
    pub(crate) turns: Vec<Vec<usize>>,
}

impl Source {
    /// Whether the article tells who it is: not of "reportedly".
    pub(crate) fn is_told(&self) -> bool {
        !self.voice.name.is_empty()
    }

    /// Whether it is called by words of the article, as it is nobody in the lists.
    pub(crate) fn is_phrase(&self) -> bool {
        self.is_told() && self.speaker().is_none()
    }

    /// The person or institution that it is, and not only a document of theirs.
    pub(crate) fn speaker(&self) -> Option<EntityId> {
        let is_thing = matches!(self.voice.kind, SourceKind::Document | SourceKind::Social);
        self.voice.entity.filter(|_| !is_thing)
    }
}

/// The sources of an article.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Sources {
    /// Those with most words first; what the article gives no source for is last.
    pub(crate) rows: Vec<Source>,
    /// How many words and figures of the article are attributed, each counted once.
    pub(crate) words: u32,
    /// How many of them stand in quotation marks.
    pub(crate) quoted: u32,
}

impl Sources {
    /// Those of `set`.
    pub(crate) fn new(set: &AnnotationSet) -> Self {
        let source = |voice: Voice| Source {
            turns: turns(&set.statements, &voice.statements),
            voice,
        };
        let mut rows: Vec<Source> = set.voices().into_iter().map(source).collect();
        rows.sort_by_key(|row| !row.is_told());
        let direct = |statement: &&Statement| statement.mode == Mode::Direct;
        Self {
            rows,
            words: words_of(set.statements.iter()),
            quoted: words_of(set.statements.iter().filter(direct)),
        }
    }

    /// How many sources the article tells.
    pub(crate) fn count(&self) -> usize {
        self.rows.iter().filter(|row| row.is_told()).count()
    }

    /// How many of them have names.
    pub(crate) fn named(&self) -> usize {
        let told = self.rows.iter().filter(|row| row.is_told());
        told.filter(|row| row.voice.named).count()
    }

    /// The words of the largest source.
    pub(crate) fn most(&self) -> u32 {
        let words = self.rows.iter().map(|row| row.voice.words);
        words.max().unwrap_or_default()
    }

    /// The words of each kind of source that speaks, those with most words first.
    pub(crate) fn shares(&self) -> Vec<(SourceKind, u32)> {
        let words = |kind| {
            let of_kind = self.rows.iter().filter(|row| row.voice.kind == kind);
            of_kind.map(|row| row.voice.words).sum()
        };
        let shares = SourceKind::ALL.map(|kind| (kind, words(kind)));
        let mut shares: Vec<(SourceKind, u32)> =
            shares.into_iter().filter(|&(_, words)| words > 0).collect();
        shares.sort_by_key(|&(_, words)| u32::MAX - words);
        shares
    }

    /// The row of the source that a person or institution is.
    pub(crate) fn row_of(&self, entity: EntityId) -> Option<usize> {
        let is_it = |row: &Source| row.speaker() == Some(entity);
        self.rows.iter().position(is_it)
    }

    /// The row in which a statement is listed, and the time at which its source says it.
    pub(crate) fn place_of(&self, statement: usize) -> Option<(usize, usize)> {
        let holds = |row: &Source| row.voice.statements.binary_search(&statement).is_ok();
        let row = self.rows.iter().position(holds)?;
        let mut turns = self.rows[row].turns.iter();
        Some((row, turns.position(|turn| turn.contains(&statement))?))
    }
}

/// `listed` parted by the times that its source speaks, as [`Voice::times`] counts them.
fn turns(statements: &[Statement], listed: &[usize]) -> Vec<Vec<usize>> {
    let cue = |index: usize| statements[index].cue;
    let parts = listed.chunk_by(|&one, &next| cue(one).is_some() && cue(one) == cue(next));
    parts.map(<[usize]>::to_vec).collect()
}

/// The words of `statements`, those of one inside another once. They are ordered by start, the longer first.
fn words_of<'s>(statements: impl Iterator<Item = &'s Statement>) -> u32 {
    let mut end = 0;
    let outer = statements.filter(|statement| {
        let is_outer = statement.content.end > end;
        end = end.max(statement.content.end);
        is_outer
    });
    outer.map(|statement| statement.words).sum()
}
