//! `bluepencil sources`: who speaks in an article, how often and with how many words; or in many articles.

mod tally;

use crate::annotate::article;
use crate::arguments::{InputKind, SourcesArguments, SourcesInputKind};
use crate::convert::document;
use crate::error::CliError;
use crate::input::Input;
use crate::{jsonl, model, progress};
use bluepencil::analysis::analyse;
use bluepencil::annotation::AnnotationSet;
use std::ffi::OsStr;
use std::io::{self, BufWriter, Write};
use tally::Tally;

pub(crate) fn run(arguments: &SourcesArguments) -> Result<(), CliError> {
    let input = Input::new(arguments.file.as_deref());
    match (arguments.lines.jsonl, arguments.total) {
        (true, true) => count_all(arguments, &input),
        (true, false) => count_each(arguments, &input),
        (false, _) => count_one(arguments, &input),
    }
}

fn count_one(arguments: &SourcesArguments, input: &Input) -> Result<(), CliError> {
    let set = read(arguments, input)?;
    let tally = Tally::of(&set);
    let mut out = io::stdout().lock();
    let written = if arguments.json {
        writeln!(out, "{}", tally.to_json(set.article.id.as_deref()))
    } else {
        write!(out, "{}", tally.to_table())
    };
    written.map_err(CliError::Write)
}

/// A line of JSON for each article.
fn count_each(arguments: &SourcesArguments, input: &Input) -> Result<(), CliError> {
    let mut out = BufWriter::new(io::stdout().lock());
    let line = |set: &AnnotationSet| Tally::of(set).to_json(set.article.id.as_deref());
    jsonl::run(input, &arguments.lines, line, |answer| {
        writeln!(out, "{}", answer.unwrap_or_else(|refusal| refusal))?;
        out.flush()
    })
}

/// One table for all articles. Refused lines are told on the error stream.
fn count_all(arguments: &SourcesArguments, input: &Input) -> Result<(), CliError> {
    let mut total = Tally::default();
    let done = jsonl::run(input, &arguments.lines, Tally::of, |answer| {
        match answer {
            Ok(tally) => total.add(tally),
            // Where even the error stream is closed there is nobody left to tell.
            Err(refusal) => drop(writeln!(io::stderr(), "{refusal}")),
        }
        Ok(())
    });
    write!(io::stdout().lock(), "{}", total.to_table()).map_err(CliError::Write)?;
    done
}

fn read(arguments: &SourcesArguments, input: &Input) -> Result<AnnotationSet, CliError> {
    let is_document = input.path.extension() == Some(OsStr::new("json"));
    let kind = match arguments.input {
        Some(SourcesInputKind::Json) => return document(input),
        None if is_document => return document(input),
        None => input.kind(),
        Some(SourcesInputKind::Text) => InputKind::Text,
        Some(SourcesInputKind::Html) => InputKind::Html,
        Some(SourcesInputKind::Docx) => InputKind::Docx,
    };
    let article = article(input, kind)?;
    let tagger = model::tagger()?;
    let (bar, mut advance) = progress::article();
    let set = analyse(article, &tagger, &mut advance);
    bar.finish_and_clear();
    Ok(set)
}
