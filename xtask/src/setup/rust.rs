//! The parts of the Rust toolchain that not every installation has.

use std::path::Path;

use crate::command;
use crate::error::Error;
use crate::workspace;

const WASM: &str = "wasm32-unknown-unknown";

/// The standard library for WebAssembly.
pub(super) fn wasm_target() -> Result<(), Error> {
    let mut rustc = command::program("rustc");
    rustc.args(["--print", "target-libdir", "--target", WASM]);
    if Path::new(command::output(&mut rustc)?.trim()).is_dir() {
        return Ok(());
    }
    println!("installing the Rust standard library for {WASM} (once, some seconds) …");
    rustup(&["target", "add", WASM])
}

/// rustfmt and clippy.
pub(super) fn components() -> Result<(), Error> {
    for (program, component) in [("cargo-fmt", "rustfmt"), ("cargo-clippy", "clippy")] {
        if answers(program) {
            continue;
        }
        println!("installing {component} (once, some seconds) …");
        rustup(&["component", "add", component])?;
    }
    Ok(())
}

/// Whether the program is there and can say its version: rustup leaves a stand-in of the name where the component is missing.
fn answers(program: &str) -> bool {
    command::program(program)
        .arg("--version")
        .output()
        .is_ok_and(|output| output.status.success())
}

fn rustup(arguments: &[&str]) -> Result<(), Error> {
    if workspace::which("rustup").is_none() {
        return Err(Error::Missing {
            what: "a part of the Rust toolchain",
            remedy: "install Rust with rustup, or your system's package of the wasm32-unknown-unknown standard library, \
                     rustfmt and clippy",
        });
    }
    command::run(command::program("rustup").args(arguments))
}
