//! Every check of the project in one run.
//!
//! In: the names of steps, none for all. Out: each step's own output as it comes, then a table of the steps, then the one line
//! `N passed, N failed` alone. A failing step does not stop the others, unless they need what it builds.

mod counts;
mod steps;
mod summary;

use std::time::Instant;

use lexopt::prelude::*;

use crate::command;
use crate::error::Error;
use crate::setup::{self, Tools};

use self::counts::Counts;
use self::steps::{STEPS, Step};
use self::summary::{Outcome, Row};

/// `cargo xtask test`.
pub(crate) fn command(arguments: lexopt::Parser) -> Result<(), Error> {
    let steps = chosen(arguments)?;
    let mut rows = Vec::new();
    let started = Instant::now();
    match setup::for_tests() {
        Ok(tools) => {
            rows.push(Row::new("setup", Outcome::Done, started));
            for step in steps {
                let row = run(step, &tools, &rows);
                rows.push(row);
            }
        }
        Err(error) => {
            println!("error: {error}");
            rows.push(Row::new("setup", Outcome::Failed, started));
        }
    }
    summary::print(&rows);
    if rows.iter().all(Row::is_good) {
        Ok(())
    } else {
        Err(Error::ChecksFailed)
    }
}

fn chosen(mut arguments: lexopt::Parser) -> Result<Vec<&'static Step>, Error> {
    let mut chosen = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Value(name) => chosen.push(step(&name.string()?)?),
            other => return Err(other.unexpected().into()),
        }
    }
    if chosen.is_empty() {
        chosen.extend(&STEPS);
    }
    Ok(chosen)
}

fn step(name: &str) -> Result<&'static Step, Error> {
    STEPS
        .iter()
        .find(|step| step.name == name)
        .ok_or_else(|| Error::UnknownStep {
            name: name.to_owned(),
            known: STEPS.each_ref().map(|step| step.name).join(", "),
        })
}

/// Runs `step`, unless one that it needs failed in an earlier row.
fn run(step: &Step, tools: &Tools, earlier: &[Row]) -> Row {
    let started = Instant::now();
    let broken = |row: &&Row| step.needs.contains(&row.name) && !row.is_good();
    if let Some(needed) = earlier.iter().find(broken) {
        println!("\n{} is not run: it needs {}", step.name, needed.name);
        return Row::new(step.name, Outcome::NotRun, started);
    }
    println!("\n== {}: {}", step.name, step.about);
    let mut counts = Counts::default();
    let mut outcome = Outcome::Done;
    for mut program in (step.commands)(tools) {
        let result = command::stream(&mut program, &mut |line| counts.add_line(line));
        if let Err(error) = result {
            println!("error: {error}");
            outcome = Outcome::Failed;
        }
    }
    Row {
        counts,
        ..Row::new(step.name, outcome, started)
    }
}
