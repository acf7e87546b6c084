//! The command line's words.

use bluepencil::format::{self, FORMATS, Format};
use clap::builder::PossibleValuesParser;
use clap::builder::TypedValueParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// Finds every named person, institution and number in an article. Nothing leaves this machine.
#[derive(Debug, Parser)]
#[command(version)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Annotate an article, or with --jsonl many
    Annotate(AnnotateArguments),
    /// Count who speaks in an article, or with --jsonl in many
    Sources(SourcesArguments),
    /// Write a Blue Pencil document in another format
    Convert(ConvertArguments),
    /// List the formats
    Formats,
}

#[derive(Args, Debug)]
pub(crate) struct AnnotateArguments {
    /// The article, a text or HTML file; - or nothing for standard input
    pub file: Option<PathBuf>,
    /// The format of the output
    #[arg(long, default_value = "json", value_parser = format_parser(), conflicts_with = "jsonl")]
    pub format: &'static Format,
    /// The day the article was written
    #[arg(long, value_name = "YYYY-MM-DD", conflicts_with = "jsonl")]
    pub date: Option<Date>,
    /// What the article is; told by the file's name where this is not given
    #[arg(long, conflicts_with = "jsonl")]
    pub input: Option<InputKind>,
    #[command(flatten)]
    pub lines: LinesArguments,
}

/// How many articles at once are read.
#[derive(Args, Debug)]
pub(crate) struct LinesArguments {
    /// Take a line {"id", "text", "date"?} for each article and answer each with one line of JSON
    #[arg(long)]
    pub jsonl: bool,
    /// How many articles to work on at a time; as many as there are processors where this is not given
    #[arg(long, requires = "jsonl", value_name = "N")]
    pub jobs: Option<NonZeroUsize>,
}

#[derive(Args, Debug)]
pub(crate) struct SourcesArguments {
    /// The article, a text, HTML or Word file or a Blue Pencil document; - or nothing for standard input
    pub file: Option<PathBuf>,
    /// What the article is; told by the file's name where this is not given
    #[arg(long, conflicts_with = "jsonl")]
    pub input: Option<SourcesInputKind>,
    /// Write JSON instead of a table
    #[arg(long, conflicts_with = "jsonl")]
    pub json: bool,
    /// Write one table for all the articles together
    #[arg(long, requires = "jsonl")]
    pub total: bool,
    #[command(flatten)]
    pub lines: LinesArguments,
}

#[derive(Args, Debug)]
pub(crate) struct ConvertArguments {
    /// The document; - or nothing for standard input
    pub file: Option<PathBuf>,
    /// The format of the document
    #[arg(long, default_value = "json", value_parser = ["json"])]
    pub from: String,
    /// The format to write
    #[arg(long, value_parser = format_parser())]
    pub to: &'static Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum InputKind {
    /// Plain text, taken as it is
    Text,
    /// HTML, of which the text is taken
    Html,
    /// A Word file, of which the text is taken
    Docx,
}

/// What statements are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SourcesInputKind {
    /// Plain text, taken as it is
    Text,
    /// HTML, of which the text is taken
    Html,
    /// A Word file, of which the text is taken
    Docx,
    /// A Blue Pencil document, with a person's corrections
    Json,
}

fn format_parser() -> impl TypedValueParser<Value = &'static Format> {
    PossibleValuesParser::new(FORMATS.iter().map(|format| format.name))
        .map(|name| format::find(&name).expect("only names of the table are let through"))
}

#[cfg(test)]
mod tests {
    use super::Arguments;
    use clap::{CommandFactory, Parser};

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn wrong_words_are_refused() {
        let rows = [
            "bluepencil",
            "bluepencil annotate --format yaml",
            "bluepencil annotate --date 2021-02-30",
            "bluepencil annotate --jobs 2",
            "bluepencil annotate --jsonl --jobs 0",
            "bluepencil annotate --jsonl --format json",
            "bluepencil annotate --input pdf",
            "bluepencil annotate one two",
            "bluepencil convert",
            "bluepencil sources --total",
            "bluepencil sources --jsonl --json",
            "bluepencil sources --jobs 2",
        ];
        let taken: Vec<_> = rows
            .iter()
            .filter(|row| Arguments::try_parse_from(row.split(' ')).is_ok())
            .collect();
        assert!(taken.is_empty(), "{taken:?}");
    }
}
