//! The trainer and the evaluation, which are commands of the `train` program: this only builds it optimised and passes the
//! arguments on.

use crate::command;
use crate::error::Error;

/// `cargo xtask train …`.
pub(crate) fn train(arguments: lexopt::Parser) -> Result<(), Error> {
    forward("train", arguments)
}

/// `cargo xtask evaluate …`.
pub(crate) fn evaluate(arguments: lexopt::Parser) -> Result<(), Error> {
    forward("evaluate", arguments)
}

fn forward(subcommand: &str, mut arguments: lexopt::Parser) -> Result<(), Error> {
    let mut cargo = command::cargo("run --release --features train --bin train --");
    cargo.arg(subcommand).args(arguments.raw_args()?);
    command::run(&mut cargo)
}
