//! `bluepencil`: the engine in a shell. Text in, annotations out, nothing kept and nothing sent.
//!
//! Exit status: 0 done, 1 some input failed, 2 the command line was not understood.

mod annotate;
mod arguments;
mod convert;
mod error;
mod input;
mod jsonl;
mod model;
mod progress;
mod sources;

use arguments::{Arguments, Command};
use bluepencil::format::FORMATS;
use clap::Parser;
use error::CliError;
use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Annotate(arguments) => annotate::run(&arguments),
        Command::Sources(arguments) => sources::run(&arguments),
        Command::Convert(arguments) => convert::run(&arguments),
        Command::Formats => list_formats(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read the output has seen enough.
        Err(error) if error.is_closed_pipe() => ExitCode::SUCCESS,
        Err(error) => {
            // Where even the error stream is closed there is nobody left to tell.
            let _ = writeln!(std::io::stderr(), "bluepencil: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Name, media type and description of every format, a line each.
fn list_formats() -> Result<(), CliError> {
    let mut out = std::io::stdout().lock();
    for format in FORMATS {
        writeln!(
            out,
            "{:8}{:64}{}",
            format.name, format.media_type, format.label
        )
        .map_err(CliError::Write)?;
    }
    Ok(())
}
