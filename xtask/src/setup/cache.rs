//! Tools that are compiled from the crate registry, in a cache that all clones on the machine share.
//!
//! Each is a folder `<cache>/<name>-<version>/bin`. It is compiled under a lock, in a folder beside, and moved into place when
//! it is whole: whoever finds the folder finds a working tool, and an interrupted installation is taken up again.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command;
use crate::error::Error;
use crate::workspace;

/// A tool at one version.
pub(super) struct CompiledTool {
    name: &'static str,
    version: String,
    /// What `cargo install` is asked for.
    source: Vec<String>,
    /// How long it takes on two cores, for the person who waits.
    minutes: &'static str,
}

/// wasm-bindgen and its test runner.
pub(super) fn wasm_bindgen(version: &str) -> CompiledTool {
    let shim = workspace::root().join("tools");
    CompiledTool {
        name: "wasm-bindgen",
        version: version.to_owned(),
        source: vec!["--path".to_owned(), shim.to_string_lossy().into_owned()],
        minutes: "1 to 2 minutes",
    }
}

/// Trunk without its updater and server parts. Newer versions need a newer rustc.
pub(super) fn trunk() -> CompiledTool {
    const VERSION: &str = "0.21.14";
    CompiledTool {
        name: "trunk",
        version: VERSION.to_owned(),
        source: vec![
            format!("trunk@{VERSION}"),
            "--no-default-features".to_owned(),
        ],
        minutes: "3 to 5 minutes",
    }
}

impl CompiledTool {
    /// The folder of the tool's programs; compiles the tool first where it is missing.
    pub(super) fn installed(&self) -> Result<PathBuf, Error> {
        let cache = folder()?;
        let home = cache.join(format!("{}-{}", self.name, self.version));
        let programs = home.join("bin");
        if programs.is_dir() {
            return Ok(programs);
        }
        fs::create_dir_all(&cache).map_err(Error::file("create", &cache))?;
        let lock_path = home.with_added_extension("lock");
        let lock = File::create(&lock_path).map_err(Error::file("create", &lock_path))?;
        lock.lock().map_err(Error::file("lock", &lock_path))?;
        // Another clone may have been quicker while this one waited for the lock.
        if !programs.is_dir() {
            self.install(&home)?;
        }
        Ok(programs)
    }

    fn install(&self, home: &Path) -> Result<(), Error> {
        println!(
            "installing {} {} (once, {}) …",
            self.name, self.version, self.minutes
        );
        let staged = home.with_added_extension("staged");
        let target = home.with_added_extension("target");
        remove(&staged)?;
        command::run(
            fast_install()
                .args(&self.source)
                .arg("--root")
                .arg(&staged)
                .arg("--target-dir")
                .arg(&target)
                // Else cargo ends with the advice to put this passing folder on the search path.
                .env("PATH", workspace::path_with(&[staged.join("bin")])),
        )?;
        fs::rename(&staged, home).map_err(Error::file("move into place", &staged))?;
        remove(&target)
    }
}

/// `cargo install` tuned for the wait: these tools run for seconds, so optimising them costs more than it gives.
fn fast_install() -> Command {
    let mut cargo = command::cargo("install --locked");
    cargo.envs([
        ("CARGO_PROFILE_RELEASE_LTO", "off"),
        ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
        ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256"),
        ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
    ]);
    cargo
}

fn remove(folder: &Path) -> Result<(), Error> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Error::file("remove", folder))?;
    }
    Ok(())
}

/// `$BLUEPENCIL_TOOLS`, else `bluepencil/tools` in the person's cache folder.
fn folder() -> Result<PathBuf, Error> {
    let set = |name| env::var_os(name).filter(|value| !value.is_empty());
    if let Some(folder) = set("BLUEPENCIL_TOOLS") {
        return Ok(workspace::root().join(folder));
    }
    let cache = set("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| set("HOME").map(|home| PathBuf::from(home).join(".cache")))
        .ok_or(Error::NoCache)?;
    Ok(cache.join("bluepencil/tools"))
}
