//! `bluepencil convert`: a document in one format, out in another.

use crate::arguments::ConvertArguments;
use crate::error::CliError;
use crate::input::Input;
use bluepencil::annotation::AnnotationSet;
use bluepencil::format::json;
use std::io::Write;

pub(crate) fn run(arguments: &ConvertArguments) -> Result<(), CliError> {
    let set = document(&Input::new(arguments.file.as_deref()))?;
    let document = (arguments.to.write)(&set);
    std::io::stdout()
        .lock()
        .write_all(document.as_bytes())
        .map_err(CliError::Write)
}

/// Reads a Blue Pencil document. What this version does not know of it is told on the error stream.
pub(crate) fn document(input: &Input) -> Result<AnnotationSet, CliError> {
    let text = input.text(json::MAX_JSON_BYTES)?;
    let set = json::read(&text).map_err(|error| CliError::Document {
        file: input.path.clone(),
        error,
    })?;
    if let Some(report) = set.foreign_report() {
        // There is nobody left to tell if this cannot be written.
        let _ = writeln!(std::io::stderr(), "bluepencil: {report}");
    }
    Ok(set)
}
