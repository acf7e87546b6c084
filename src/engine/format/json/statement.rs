//! Who says what: native JSON both ways.

use super::claim::{self, Place};
use super::read::{ReadError, Reader, contradiction};
use super::wire;
use super::write::Writer;
use crate::annotation::AnnotationSet;
use crate::attribution::{Mode, SourceKind, Statement};
use crate::text::Span;
use std::sync::Arc;

/// Maximum number of statements that overlap at one place. The engine produces fewer: a sentence has at most 400 items.
const MAX_DEPTH: usize = 1_000;

/// Every kind of source in documents and in the engine.
const KINDS: [(wire::SourceKind, SourceKind); 6] = [
    (wire::SourceKind::Person, SourceKind::Person),
    (wire::SourceKind::Institution, SourceKind::Institution),
    (wire::SourceKind::Document, SourceKind::Document),
    (wire::SourceKind::Group, SourceKind::Group),
    (wire::SourceKind::Social, SourceKind::Social),
    (wire::SourceKind::Unknown, SourceKind::Unknown),
];

impl From<SourceKind> for wire::SourceKind {
    fn from(kind: SourceKind) -> Self {
        let row = KINDS.iter().find(|(_, engine)| *engine == kind);
        row.map_or(Self::Unknown, |&(wire, _)| wire)
    }
}

impl From<wire::SourceKind> for SourceKind {
    fn from(kind: wire::SourceKind) -> Self {
        let row = KINDS.iter().find(|(wire, _)| *wire == kind);
        row.map_or(Self::Unknown, |&(_, engine)| engine)
    }
}

pub(super) fn write(writer: &Writer<'_>, set: &AnnotationSet) -> Vec<wire::Statement> {
    let statements = set.statements.iter().enumerate();
    let statement = |(index, statement): (usize, &Statement)| wire::Statement {
        id: format!("s{}", index + 1),
        span: writer.range(statement.content),
        utf16: writer.utf16(statement.content),
        mode: claim::mode(Some(statement.mode)),
        source: source(writer, statement),
        cue: statement.cue.map(|cue| writer.part(cue)),
        words: statement.words,
        annotations: inside(set, statement.content),
    };
    statements.map(statement).collect()
}

fn source(writer: &Writer<'_>, statement: &Statement) -> wire::Source {
    let speaker = statement.speaker;
    let entity = speaker.and_then(|speaker| speaker.entity);
    wire::Source {
        kind: statement.source.into(),
        entity: entity.map(|entity| entity.to_string()),
        text: speaker.map(|speaker| writer.text[speaker.span].to_owned()),
        named: speaker.is_some_and(|speaker| speaker.named),
        span: speaker.map(|speaker| writer.range(speaker.span)),
    }
}

/// The ids of the annotations inside `span`.
fn inside(set: &AnnotationSet, span: Span) -> Vec<String> {
    let first = set
        .annotations
        .partition_point(|annotation| annotation.span.start < span.start);
    set.annotations[first..]
        .iter()
        .take_while(|annotation| annotation.span.start < span.end)
        .filter(|annotation| annotation.span.end <= span.end)
        .map(|annotation| annotation.id.to_string())
        .collect()
}

/// The statements of a document, in text order.
pub(super) fn read(
    reader: &Reader<'_>,
    statements: &[wire::Statement],
) -> Result<Arc<[Statement]>, ReadError> {
    let read = statements.iter().map(|statement| {
        read_one(reader, statement).map_err(|problem| contradiction(&statement.id, problem))
    });
    let mut read = read.collect::<Result<Vec<Statement>, ReadError>>()?;
    read.sort_by_key(|statement| (statement.content.start, usize::MAX - statement.content.end));
    if depth(&read) > MAX_DEPTH {
        return Err(contradiction("statements", "too many of them overlap"));
    }
    Ok(read.into())
}

fn read_one(reader: &Reader<'_>, statement: &wire::Statement) -> Result<Statement, &'static str> {
    let content = reader
        .span(statement.span)
        .ok_or("its span is not inside the text")?;
    if statement.words as usize > content.len() {
        return Err("it has more words than letters");
    }
    let mode = match statement.mode {
        wire::Mode::Direct => Mode::Direct,
        wire::Mode::Indirect => Mode::Indirect,
        wire::Mode::None => return Err("its mode is neither direct nor indirect"),
    };
    let place = Place {
        text: reader.text,
        offsets: &reader.offsets,
        entity: &|id| reader.speaking_entity(id),
        span: content,
    };
    let source = &statement.source;
    let speaker = match (&source.text, source.span) {
        (Some(text), Some(wire::Range { start, end })) => Some(place.speaker(&wire::Speaker {
            entity: source.entity.clone(),
            text: text.clone(),
            named: source.named,
            start,
            end,
        })?),
        (None, None) if source.entity.is_none() => None,
        _ => return Err("its source is not whole"),
    };
    Ok(Statement {
        content,
        mode,
        speaker,
        cue: place
            .part(statement.cue.as_ref())
            .ok_or("its cue is not what stands there")?,
        source: source.kind.into(),
        words: statement.words,
    })
}

/// How many statements hold one byte at most. They are ordered by their starts.
fn depth(statements: &[Statement]) -> usize {
    let mut ends: Vec<usize> = statements
        .iter()
        .map(|statement| statement.content.end)
        .collect();
    ends.sort_unstable();
    let open = statements.iter().enumerate().map(|(index, statement)| {
        let start = statement.content.start;
        index + 1 - ends.partition_point(|&end| end <= start)
    });
    open.max().unwrap_or_default()
}
