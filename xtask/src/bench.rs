//! `cargo xtask bench`: how fast the engine reads, natively and in the page, beside two well-known libraries in the
//! same run. Machines differ and are shared, so the ratio to the first library is what counts.

use crate::build;
use crate::command::{self, cargo, program};
use crate::error::Error;
use crate::setup;
use crate::workspace;
use std::path::PathBuf;
use std::process::Command;

/// The measurement that the others are compared with.
const PEER: &str = "wink-nlp";

/// How the names of those measurements begin that are no speeds.
const IS_NO_SPEED: [&str; 4] = ["milliseconds", "megabytes", "messages", "of these"];

/// `cargo xtask bench`.
pub(crate) fn command(mut arguments: lexopt::Parser) -> Result<(), Error> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    let tools = setup::for_tests()?;
    build::build(&tools)?;
    let articles = articles();
    let mut rows = Vec::new();
    for mut measurement in measurements() {
        measurement.args(&articles);
        command::stream(&mut measurement, &mut |line| rows.extend(row(line)))?;
    }
    print(&rows);
    Ok(())
}

fn measurements() -> [Command; 4] {
    let mut native = cargo("bench --quiet --bench analysis --");
    native.env_remove("CARGO_TERM_COLOR");
    let mut peers = program("node");
    peers.arg("benches/peers.mjs");
    let [mut page, mut embed] = ["page", "embed"].map(|name| {
        let mut node = program("node");
        node.arg(format!("benches/{name}.mjs"));
        node
    });
    if let Ok(this) = std::env::current_exe() {
        for node in [&mut page, &mut embed] {
            node.env("BLUEPENCIL_XTASK", &this);
        }
    }
    [native, peers, page, embed]
}

/// The page's examples: news prose of every kind, ours to show.
fn articles() -> Vec<PathBuf> {
    ["disaster", "economy", "politics"]
        .map(|name| {
            workspace::root()
                .join("static/examples")
                .join(name)
                .with_extension("txt")
        })
        .into()
}

/// A line `NAME<TAB>NUMBER`; other lines are chatter.
fn row(line: &str) -> Option<(String, f64)> {
    let (name, number) = line.split_once('\t')?;
    Some((name.to_owned(), number.parse().ok()?))
}

fn print(rows: &[(String, f64)]) {
    let peer = rows
        .iter()
        .find(|(name, _)| name.starts_with(PEER))
        .map(|(_, number)| *number);
    println!("\n{:60}{:>12}{:>12}", "words a second", "", "× wink-nlp");
    for (name, number) in rows {
        let ratio = peer
            .filter(|_| {
                !IS_NO_SPEED
                    .iter()
                    .any(|start| name.trim().starts_with(start))
            })
            .map(|peer| format!("{:.1}", number / peer));
        println!("{name:60}{number:>12.0}{:>12}", ratio.unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use super::row;

    #[test]
    fn only_measurements_are_rows() {
        assert_eq!(
            row("wink-nlp: entities\t120000"),
            Some(("wink-nlp: entities".to_owned(), 120_000.0))
        );
        assert_eq!(row("running 1 test"), None);
        assert_eq!(row("a\tb"), None);
    }
}
