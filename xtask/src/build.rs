//! The page: Trunk compiles the `app` program to WebAssembly and lays `dist/` out around it.

use crate::command;
use crate::error::Error;
use crate::setup::{self, Tools};

/// `cargo xtask build`.
pub(crate) fn command(mut arguments: lexopt::Parser) -> Result<(), Error> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    build(&setup::for_build()?)
}

/// Builds the page into `dist/`, optimised.
///
/// # Errors
/// When Trunk reports failure: it has then said why.
pub(crate) fn build(tools: &Tools) -> Result<(), Error> {
    command::run(&mut trunk_build(tools))
}

/// The build as a command, for those who watch it run.
pub(crate) fn trunk_build(tools: &Tools) -> std::process::Command {
    let mut trunk = command::program("trunk");
    trunk
        .args(["build", "--release"])
        .env("PATH", tools.search_path())
        // Trunk reads NO_COLOR as true or false, and stops at the usual value of 1.
        .env_remove("NO_COLOR");
    trunk
}
