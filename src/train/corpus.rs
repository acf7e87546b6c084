//! The corpora: files → documents with byte spans.

use crate::TrainError;
use bluepencil::mention::hash;
use bluepencil::mention::label::Kind;
use bluepencil::text::{Offsets, Span};
use flate2::read::GzDecoder;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

/// A corpus, and how much its labels count in training.
pub(crate) struct Source {
    pub(crate) name: &'static str,
    file: &'static str,
    pub(crate) weight: f32,
    /// Whether the labels used are those of the teacher, where there are no careful ones.
    pub(crate) silver: bool,
}

/// Every corpus. Tweets are far from news; silver labels are less sure than gold ones; our own articles are fuller of
/// institutions than the world.
pub(crate) const SOURCES: [Source; 8] = [
    Source {
        name: "gmb",
        file: "ner/gmb.jsonl.gz",
        weight: 0.5,
        silver: true,
    },
    Source {
        name: "gum",
        file: "ner/gum.jsonl",
        weight: 1.0,
        silver: false,
    },
    Source {
        name: "ewt",
        file: "ner/uner-ewt-dev.jsonl",
        weight: 1.0,
        silver: false,
    },
    Source {
        name: "politics",
        file: "ner/crossner-politics.jsonl",
        weight: 1.0,
        silver: false,
    },
    Source {
        name: "re3d",
        file: "ner/re3d.jsonl",
        weight: 1.0,
        silver: false,
    },
    Source {
        name: "wikigold",
        file: "ner/wikigold.jsonl",
        weight: 1.0,
        silver: false,
    },
    Source {
        name: "wnut",
        file: "ner/wnut17.jsonl",
        weight: 0.5,
        silver: false,
    },
    Source {
        name: "own",
        file: "own/articles.jsonl.gz",
        weight: 0.5,
        silver: false,
    },
];

/// How much a document counts whose labels are careful.
const CAREFUL_WEIGHT: f32 = 1.0;

/// A sentence of the teacher counts from this confidence on.
const LEAST_CONFIDENCE: f32 = 0.6;

/// Each corpus is in so many parts, by a hash of its documents' ids; one is for development and never trained on.
pub(crate) const FOLDS: u64 = 10;

/// A text with its names.
pub(crate) struct CorpusDocument {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) names: Vec<(Span, Kind)>,
    /// Stretches whose labels are not known.
    pub(crate) masked: Vec<Span>,
    pub(crate) weight: f32,
    /// Whether its labels were set sentence by sentence under the guideline.
    pub(crate) is_careful: bool,
}

impl CorpusDocument {
    /// Whether the document is in the development set of its corpus' part number `fold`.
    pub(crate) fn is_development(&self, fold: u64) -> bool {
        hash::bytes(self.id.as_bytes()) % FOLDS == fold
    }
}

#[derive(Deserialize)]
struct Line {
    id: String,
    text: String,
    entities: Vec<Entity>,
    #[serde(default)]
    neutral: Vec<Entity>,
}

#[derive(Deserialize)]
struct Entity {
    start: usize,
    end: usize,
    label: String,
}

#[derive(Deserialize)]
struct SilverLine {
    id: String,
    sentences: Vec<(usize, usize, f32)>,
    entities: Vec<(usize, usize, String)>,
}

/// Labels of people, institutions and neutral stretches that were set sentence by sentence under one guideline.
#[derive(Deserialize)]
struct CarefulLine {
    id: String,
    entities: Vec<(usize, usize, String)>,
}

/// Reads one corpus from the folder of all the data. Careful labels take the place of others where there are some.
pub(crate) fn read(folder: &Path, source: &Source) -> Result<Vec<CorpusDocument>, TrainError> {
    let lines: Vec<Line> = read_lines(&folder.join(source.file))?;
    let mut documents = if source.silver {
        with_silver(lines, folder, source)?
    } else {
        let documents = lines.into_iter().map(|line| gold_document(line, source));
        documents.collect()
    };
    let careful: Vec<CarefulLine> = read_lines(&folder.join("careful/labels.jsonl.gz"))?;
    let careful: BTreeMap<&str, &CarefulLine> =
        careful.iter().map(|line| (&*line.id, line)).collect();
    for document in &mut documents {
        if let Some(labels) = careful.get(&*document.id) {
            take_careful(document, labels);
        }
    }
    Ok(documents)
}

/// The documents of which the teacher has labels.
fn with_silver(
    lines: Vec<Line>,
    folder: &Path,
    source: &Source,
) -> Result<Vec<CorpusDocument>, TrainError> {
    let silver: Vec<SilverLine> = read_lines(&folder.join("silver/gmb-teacher.jsonl.gz"))?;
    let mut silver: BTreeMap<String, SilverLine> = silver
        .into_iter()
        .map(|line| (line.id.clone(), line))
        .collect();
    let labelled = lines
        .into_iter()
        .filter_map(|line| silver.remove(&line.id).map(|labels| (line, labels)));
    Ok(labelled
        .map(|(line, labels)| silver_document(line, labels, source))
        .collect())
}

/// Puts careful labels in the place of the people and institutions of `document`. Places and the rest stay where they
/// do not overlap.
fn take_careful(document: &mut CorpusDocument, labels: &CarefulLine) {
    let offsets = Offsets::new(&document.text);
    let spans: Vec<(Span, Option<Kind>)> = (labels.entities.iter())
        .filter_map(|(start, end, label)| Some((span(&offsets, *start, *end)?, kind(label))))
        .collect();
    let is_other = |kind: &Kind| matches!(kind, Kind::Place | Kind::Miscellaneous);
    let is_apart = |name: &Span| {
        let overlaps = |(span, _): &(Span, _)| span.start < name.end && name.start < span.end;
        !spans.iter().any(overlaps)
    };
    document
        .names
        .retain(|(name, kind)| is_other(kind) && is_apart(name));
    let named = spans.iter().filter_map(|&(span, kind)| Some((span, kind?)));
    document.names.extend(named);
    document.names.sort_by_key(|(span, _)| span.start);
    let neutral = spans.iter().filter(|(_, kind)| kind.is_none());
    document.masked = neutral.map(|&(span, _)| span).collect();
    document.weight = CAREFUL_WEIGHT;
    document.is_careful = true;
}

fn gold_document(line: Line, source: &Source) -> CorpusDocument {
    let offsets = Offsets::new(&line.text);
    let names = line
        .entities
        .iter()
        .filter_map(|entity| {
            Some((
                span(&offsets, entity.start, entity.end)?,
                kind(&entity.label)?,
            ))
        })
        .collect();
    let masked = line
        .neutral
        .iter()
        .filter_map(|entity| span(&offsets, entity.start, entity.end))
        .collect();
    CorpusDocument {
        names,
        masked,
        weight: source.weight,
        is_careful: false,
        id: line.id,
        text: line.text,
    }
}

fn silver_document(line: Line, labels: SilverLine, source: &Source) -> CorpusDocument {
    let offsets = Offsets::new(&line.text);
    let names = labels
        .entities
        .iter()
        .filter_map(|(start, end, label)| Some((span(&offsets, *start, *end)?, kind(label)?)))
        .collect();
    let doubtful = labels
        .sentences
        .iter()
        .filter(|(.., confidence)| *confidence < LEAST_CONFIDENCE);
    let masked = doubtful
        .filter_map(|&(start, end, _)| span(&offsets, start, end))
        .collect();
    CorpusDocument {
        names,
        masked,
        weight: source.weight,
        is_careful: false,
        id: line.id,
        text: line.text,
    }
}

fn span(offsets: &Offsets<'_>, start: usize, end: usize) -> Option<Span> {
    let (start, end) = (
        offsets.byte_from_code_point(start)?,
        offsets.byte_from_code_point(end)?,
    );
    (start < end).then(|| Span::new(start, end))
}

fn kind(label: &str) -> Option<Kind> {
    match label {
        "PER" => Some(Kind::Person),
        "ORG" => Some(Kind::Organisation),
        "LOC" => Some(Kind::Place),
        "MISC" => Some(Kind::Miscellaneous),
        _ => None,
    }
}

/// The lines of a JSONL file, gzipped or not.
fn read_lines<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>, TrainError> {
    let mut parsed = Vec::new();
    for (number, line) in open(path)?.lines().enumerate() {
        let line = line.map_err(|source| TrainError::File {
            path: path.to_owned(),
            source,
        })?;
        parsed.push(
            serde_json::from_str(&line).map_err(|source| TrainError::Line {
                path: path.to_owned(),
                line: number + 1,
                source,
            })?,
        );
    }
    Ok(parsed)
}

/// Opens a file, gzipped or not.
pub(crate) fn open(path: &Path) -> Result<impl BufRead, TrainError> {
    let file = File::open(path).map_err(|source| TrainError::File {
        path: path.to_owned(),
        source,
    })?;
    let reader: Box<dyn Read> = if path.extension().is_some_and(|extension| extension == "gz") {
        Box::new(GzDecoder::new(file))
    } else {
        Box::new(file)
    };
    Ok(BufReader::new(reader))
}
