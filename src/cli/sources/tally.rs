//! The counts of `bluepencil sources`, as a table and as JSON.

use bluepencil::annotation::{AnnotationSet, Voice};
use bluepencil::attribution::SourceKind;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What the table calls a source that the text does not tell.
const UNTOLD: &str = "(no source given)";

/// How often somebody speaks.
#[derive(Clone, Copy, Debug, Default, Serialize)]
struct Count {
    statements: usize,
    /// Words and figures.
    words: u32,
    /// Those of them in quotation marks.
    quoted: u32,
}

impl Count {
    fn add(&mut self, other: Self) {
        self.statements += other.statements;
        self.words += other.words;
        self.quoted += other.quoted;
    }
}

/// Who is counted: a name, or the words for an unnamed source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Source {
    name: String,
    kind: SourceKind,
    named: bool,
}

/// The sources of one article or of many.
#[derive(Debug, Default)]
pub(super) struct Tally {
    counts: BTreeMap<Source, Count>,
}

#[derive(Serialize)]
struct Document<'t> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'t str>,
    #[serde(flatten)]
    all: Count,
    types: BTreeMap<&'static str, TypeRow>,
    sources: Vec<SourceRow<'t>>,
}

#[derive(Default, Serialize)]
struct TypeRow {
    sources: usize,
    #[serde(flatten)]
    count: Count,
}

#[derive(Serialize)]
struct SourceRow<'t> {
    /// Null where the text does not tell the source.
    name: Option<&'t str>,
    #[serde(rename = "type")]
    kind: &'static str,
    named: bool,
    #[serde(flatten)]
    count: Count,
}

impl<'t> SourceRow<'t> {
    fn new((source, &count): (&'t Source, &Count)) -> Self {
        Self {
            name: Some(&*source.name).filter(|name| !name.is_empty()),
            kind: source.kind.name(),
            named: source.named,
            count,
        }
    }
}

impl Tally {
    pub(super) fn of(set: &AnnotationSet) -> Self {
        let mut tally = Self::default();
        for voice in set.voices() {
            let count = Count {
                statements: voice.times,
                words: voice.words,
                quoted: voice.quoted,
            };
            let Voice {
                name, kind, named, ..
            } = voice;
            let source = Source { name, kind, named };
            tally.counts.entry(source).or_default().add(count);
        }
        tally
    }

    /// Adds the counts of another article. A source is the same where name and type are.
    pub(super) fn add(&mut self, other: Self) {
        for (source, count) in other.counts {
            self.counts.entry(source).or_default().add(count);
        }
    }

    /// One line of JSON.
    pub(super) fn to_json(&self, id: Option<&str>) -> String {
        let mut types: BTreeMap<&str, TypeRow> = BTreeMap::new();
        for (source, &count) in &self.counts {
            let row = types.entry(source.kind.name()).or_default();
            row.sources += 1;
            row.count.add(count);
        }
        let document = Document {
            id,
            all: self.all(),
            types,
            sources: self.by_words().into_iter().map(SourceRow::new).collect(),
        };
        serde_json::to_string(&document).expect("strings and numbers are always JSON")
    }

    /// A line a source, its columns parted by tabs, and at the end a line for all of them.
    pub(super) fn to_table(&self) -> String {
        let mut table = String::from("words\tquoted\tstatements\ttype\tnamed\tsource\n");
        let mut line = |count: Count, kind: &str, named: &str, name: &str| {
            let Count {
                statements,
                words,
                quoted,
            } = count;
            writeln!(
                table,
                "{words}\t{quoted}\t{statements}\t{kind}\t{named}\t{name}"
            )
            .expect("a string takes whatever is written");
        };
        for (source, &count) in self.by_words() {
            let named = if source.named { "yes" } else { "no" };
            let name = source.name.split_whitespace().collect::<Vec<_>>().join(" ");
            let name = if name.is_empty() { UNTOLD } else { &name };
            line(count, source.kind.name(), named, name);
        }
        line(self.all(), "", "", "(all)");
        table
    }

    fn all(&self) -> Count {
        let mut all = Count::default();
        for &count in self.counts.values() {
            all.add(count);
        }
        all
    }

    /// The sources, those with most words first, of equals by name.
    fn by_words(&self) -> Vec<(&Source, &Count)> {
        let mut rows: Vec<_> = self.counts.iter().collect();
        rows.sort_by_key(|(_, count)| u32::MAX - count.words);
        rows
    }
}
