//! `cargo xtask screenshot`: the pictures at the top of README, of the page as it is now.

use lexopt::prelude::*;

use crate::build;
use crate::command::{self, program};
use crate::error::Error;
use crate::setup;

/// `cargo xtask screenshot`.
pub(crate) fn command(mut arguments: lexopt::Parser) -> Result<(), Error> {
    let mut is_built = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("no-build") => is_built = true,
            other => return Err(other.unexpected().into()),
        }
    }
    let tools = setup::for_tests()?;
    if !is_built {
        build::build(&tools)?;
    }
    let mut node = program("node");
    node.arg("docs/screenshot.mjs");
    if let Ok(this) = std::env::current_exe() {
        node.env("BLUEPENCIL_XTASK", this);
    }
    command::run(&mut node)
}
