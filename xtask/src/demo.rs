//! `cargo xtask demo`: the page, and on another port, which is another origin, a small CMS with it inside.

use lexopt::prelude::*;

use crate::build;
use crate::command::{self, program};
use crate::error::Error;
use crate::serve::Running;
use crate::setup;

/// `cargo xtask demo`. `--port` is the CMS's.
pub(crate) fn command(mut arguments: lexopt::Parser) -> Result<(), Error> {
    let (mut port, mut is_built) = (8090, false);
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("port") => port = arguments.value()?.parse()?,
            Long("no-build") => is_built = true,
            other => return Err(other.unexpected().into()),
        }
    }
    if !is_built {
        build::build(&setup::for_build()?)?;
    }
    let page = Running::new(None, "/")?;
    let mut cms = program("node");
    cms.args(["static/demo/server.mjs", "--editor", &page.address])
        .args(["--port", &u16::to_string(&port)]);
    std::thread::scope(|scope| {
        scope.spawn(|| page.serve());
        // The CMS ends when a person ends both, or for a reason of its own; without it there is nothing to show.
        let ended = command::run(&mut cms);
        std::process::exit(i32::from(ended.is_err()));
    })
}
