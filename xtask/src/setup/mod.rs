//! What a build and the tests need beyond cargo and node: installed when missing, at one pinned version, and never twice.
//!
//! In: the machine as it is. Out: [`Tools`], the folders that go on the search path. Compiled tools live in a cache that all
//! clones share (see `cache`); packages of npm live in the clone; browsers come from the system's package manager.

mod browsers;
mod cache;
mod npm;
mod rust;

use std::ffi::OsString;
use std::path::PathBuf;

use crate::error::Error;
use crate::{lockfile, workspace};

/// The folders that hold the installed programs.
pub(crate) struct Tools {
    folders: Vec<PathBuf>,
}

impl Tools {
    /// The search path on which Trunk finds wasm-bindgen and wasm-opt, and the tests find their runner.
    pub(crate) fn search_path(&self) -> OsString {
        workspace::path_with(&self.folders)
    }
}

/// `cargo xtask setup`.
pub(crate) fn command(mut arguments: lexopt::Parser) -> Result<(), Error> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    for_tests()?;
    println!("Everything that build and test need is installed.");
    Ok(())
}

/// What `build` and `serve` need.
///
/// # Errors
/// When something is missing and cannot be installed.
pub(crate) fn for_build() -> Result<Tools, Error> {
    let wasm_bindgen = lockfile::wasm_bindgen_version()?;
    rust::wasm_target()?;
    let folders = vec![
        cache::wasm_bindgen(&wasm_bindgen).installed()?,
        cache::trunk().installed()?,
        npm::installed()?,
    ];
    Ok(Tools { folders })
}

/// What `test` needs: the same, the components that check the code, and browsers.
///
/// # Errors
/// When something is missing and cannot be installed.
pub(crate) fn for_tests() -> Result<Tools, Error> {
    rust::components()?;
    let tools = for_build()?;
    browsers::installed()?;
    Ok(tools)
}
