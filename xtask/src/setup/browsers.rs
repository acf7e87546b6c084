//! The browsers that the tests drive: Debian's packages, or what the machine already has.

use crate::command;
use crate::error::Error;
use crate::workspace;

/// The program to look for, and the Debian package that brings it.
const BROWSERS: [(&str, &str); 4] = [
    ("chromium", "chromium"),
    ("chromium-headless-shell", "chromium-headless-shell"),
    ("chromedriver", "chromium-driver"),
    ("firefox-esr", "firefox-esr"),
];

/// Makes sure that every browser is on the search path.
pub(super) fn installed() -> Result<(), Error> {
    let missing = BROWSERS
        .iter()
        .filter(|(program, _)| workspace::which(program).is_none())
        .map(|(_, package)| *package)
        .collect::<Vec<_>>();
    if missing.is_empty() {
        return Ok(());
    }
    if workspace::which("apt-get").is_none() {
        // Without the shell the end-to-end tests open Chromium itself, and take half as long again.
        if missing == ["chromium-headless-shell"] {
            return Ok(());
        }
        return Err(Error::Missing {
            what: "a browser for the tests",
            remedy: "put `chromium`, `chromedriver` of the same version and `firefox-esr` on the search path",
        });
    }
    println!(
        "installing {} (once, about half a minute) …",
        missing.join(", ")
    );
    command::run(apt_get().args(["update", "-q"]))?;
    command::run(
        apt_get()
            .args(["install", "-q", "-y", "--no-install-recommends"])
            .args(missing),
    )
}

fn apt_get() -> std::process::Command {
    let mut apt_get = command::program("apt-get");
    apt_get.env("DEBIAN_FRONTEND", "noninteractive");
    apt_get
}
