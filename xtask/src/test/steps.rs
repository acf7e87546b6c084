//! The checks, in the order in which they run: what reads the code first, then what runs it, builds before what uses them.
//!
//! Every combination of features, target and profile compiles the dependencies anew, so the native checks share one: all
//! features. `features` then shows that each program also compiles with its own alone.

use std::path::Path;
use std::process::Command;

use crate::build;
use crate::command::{cargo, program};
use crate::setup::Tools;
use crate::workspace;

/// One check.
pub(super) struct Step {
    pub(super) name: &'static str,
    pub(super) about: &'static str,
    /// The steps whose builds this one uses.
    pub(super) needs: &'static [&'static str],
    pub(super) lane: Lane,
    /// All are run, also when one of them fails.
    pub(super) commands: fn(&Tools) -> Vec<Command>,
}

/// Which steps run at the same time: those of different lanes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lane {
    /// Compiles without optimisation, or does not compile.
    Checks,
    /// Compiles optimised. Most of that time only one processor is busy, and cargo locks these builds apart from the others.
    Optimised,
}

/// Every check.
pub(super) static STEPS: [Step; 10] = [
    Step {
        name: "fmt",
        about: "the code is formatted",
        needs: &[],
        lane: Lane::Checks,
        commands: |_| {
            vec![
                cargo("fmt --all --check"),
                cargo("fmt --check --manifest-path tools/Cargo.toml"),
            ]
        },
    },
    Step {
        name: "clippy",
        about: "no warning, compiled for this machine",
        needs: &[],
        lane: Lane::Checks,
        commands: |_| {
            vec![cargo(
                "clippy --workspace --all-targets --all-features -- -D warnings",
            )]
        },
    },
    Step {
        name: "clippy-wasm",
        about: "no warning in the page and its tests, compiled for the browser",
        needs: &[],
        lane: Lane::Checks,
        commands: |_| {
            ["dev", "test"]
                .map(|profile| cargo(&format!("clippy {APP} --profile {profile} -- -D warnings")))
                .into()
        },
    },
    Step {
        name: "docs",
        about: "the documentation builds without a warning",
        needs: &[],
        lane: Lane::Checks,
        commands: |_| vec![docs()],
    },
    Step {
        name: "features",
        about: "each program compiles with its own features alone",
        needs: &[],
        lane: Lane::Checks,
        commands: |_| {
            vec![
                cargo("check --no-default-features --lib"),
                cargo("check --no-default-features --features cli --bin bluepencil"),
                cargo("check --no-default-features --features train --bin train"),
            ]
        },
    },
    Step {
        name: "native",
        about: "tests and documentation examples, on this machine",
        needs: &[],
        lane: Lane::Checks,
        commands: |_| vec![cargo("test --workspace --all-features --no-fail-fast")],
    },
    Step {
        name: "browser",
        about: "the page's own tests, in headless Chromium",
        needs: &[],
        lane: Lane::Checks,
        commands: |tools| vec![in_browser(tools)],
    },
    Step {
        name: "page",
        about: "the page as it is published",
        needs: &[],
        lane: Lane::Optimised,
        commands: |tools| vec![build::trunk_build(tools)],
    },
    Step {
        name: "cli",
        about: "the command line, optimised",
        needs: &[],
        lane: Lane::Optimised,
        commands: |_| vec![command_line()],
    },
    Step {
        name: "e2e",
        about: "the published page, used in a browser",
        needs: &["page", "cli"],
        lane: Lane::Checks,
        commands: |_| vec![end_to_end()],
    },
];

/// The page as cargo selects it.
const APP: &str = "--target wasm32-unknown-unknown --no-default-features --features web --bin app";

fn docs() -> Command {
    let mut cargo = cargo("doc --workspace --no-deps --document-private-items --all-features");
    cargo.env("RUSTDOCFLAGS", "-D warnings");
    cargo
}

fn in_browser(tools: &Tools) -> Command {
    let mut cargo = cargo(&format!("test {APP} --no-fail-fast"));
    cargo
        .env("PATH", tools.search_path())
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            "wasm-bindgen-test-runner",
        )
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    // Else a geckodriver on the search path would be taken first.
    if let Some(driver) = workspace::which("chromedriver") {
        cargo.env("CHROMEDRIVER", driver);
    }
    cargo
}

/// Without optimisation over all crates, which takes a minute and changes no output.
fn command_line() -> Command {
    let mut cargo = cargo("build --release --bin bluepencil");
    cargo.env("CARGO_PROFILE_RELEASE_LTO", "off");
    cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    cargo
}

fn end_to_end() -> Command {
    let mut node = program("node");
    // Two files at a time: a browser waits about as much as it works.
    node.args(["--test", "--test-reporter=spec", "--test-concurrency=2"])
        .arg("--test-timeout=120000")
        .args(test_files());
    // The tests start the server with this very program instead of asking cargo for it again, and compare the page with the
    // command line that cargo built beside it.
    if let Ok(this) = std::env::current_exe() {
        if let Some(target) = this.parent().and_then(Path::parent) {
            node.env("BLUEPENCIL_CLI", target.join("release/bluepencil"));
        }
        node.env("BLUEPENCIL_XTASK", this);
    }
    node
}

/// Every `tests/e2e/*.test.mjs`, in alphabetic order.
fn test_files() -> Vec<String> {
    let folder = "tests/e2e";
    let mut files = std::fs::read_dir(workspace::root().join(folder))
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".test.mjs"))
        .map(|name| format!("{folder}/{name}"))
        .collect::<Vec<_>>();
    files.sort();
    files
}
