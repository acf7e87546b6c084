//! The packages of npm: wasm-opt (binaryen) for the build, browser drivers and axe for the tests.

use std::fs;
use std::path::PathBuf;

use crate::command;
use crate::error::Error;
use crate::workspace;

/// The folder of the packages' programs, installed exactly as `package-lock.json` says.
pub(super) fn installed() -> Result<PathBuf, Error> {
    let root = workspace::root();
    let lock = root.join("package-lock.json");
    let wanted = fs::read_to_string(&lock).map_err(Error::file("read", &lock))?;
    // A copy of the lock file, written last: an interrupted installation leaves none, and a changed lock file differs.
    let done = root.join("node_modules/.installed-package-lock.json");
    if !fs::read_to_string(&done).is_ok_and(|installed| installed == wanted) {
        install()?;
        fs::write(&done, wanted).map_err(Error::file("write", &done))?;
    }
    Ok(root.join("node_modules/.bin"))
}

fn install() -> Result<(), Error> {
    if workspace::which("npm").is_none() {
        return Err(Error::Missing {
            what: "npm",
            remedy: "install Node.js 20 or newer with npm",
        });
    }
    println!("installing the packages of package-lock.json (some seconds) …");
    // No package of ours needs its installation scripts, and what does not run cannot harm or download.
    command::run(command::program("npm").args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
    ]))
}
