//! The trainer: open corpora in, `data/tagger.bin` out; and the evaluation of what the engine finds.
//!
//! Native only, and no part of the product: the engine reads the model, it never makes one.
#![expect(
    clippy::print_stdout,
    reason = "the evaluation's report is this program's output"
)]

mod calibrate;
mod corpus;
mod crf;
mod evaluate;
mod examples;
mod excluded;
mod lattice;
mod lists;
mod loud;
mod quantise;
mod random;
mod selection;
mod train;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Trains and evaluates Blue Pencil's name recognition.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Trains the tagger on the open corpora.
    Train(train::Options),
    /// Prints how well the engine finds what the development sets and the gold articles hold.
    Evaluate(evaluate::Options),
}

/// What stops the trainer.
#[derive(Debug, thiserror::Error)]
enum TrainError {
    /// A file is not there or cannot be read or written.
    #[error("{path}: {source}")]
    File {
        path: PathBuf,
        source: std::io::Error,
    },
    /// A line of a corpus is not what its README says.
    #[error("{path}, line {line}: {source}")]
    Line {
        path: PathBuf,
        line: usize,
        source: serde_json::Error,
    },
    /// The model to evaluate is refused.
    #[error("{path}: {source}")]
    Model {
        path: PathBuf,
        source: bluepencil::mention::ModelError,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Train(options) => train::run(&options),
        Command::Evaluate(options) => evaluate::run(&options),
    };
    match done {
        Ok(report) => {
            println!("{report}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}
