//! Every check of the project in one run.
//!
//! In: the names of steps, none for all. Out: each step's own output, then a table of the steps, then the one line
//! `N passed, N failed` alone. A failing step does not stop the others, unless they need what it builds.
//!
//! Two lanes run at the same time ([`Lane`]). The output of the checks is shown as it comes, that of the optimised builds when
//! they are done.

mod counts;
mod steps;
mod summary;

use std::time::Instant;

use lexopt::prelude::*;

use crate::command;
use crate::error::Error;
use crate::setup::{self, Tools};

use self::counts::Counts;
use self::steps::{Lane, STEPS, Step};
use self::summary::{Outcome, Row};

/// `cargo xtask test`.
pub(crate) fn command(arguments: lexopt::Parser) -> Result<(), Error> {
    let steps = chosen(arguments)?;
    let mut rows = Vec::new();
    let started = Instant::now();
    match setup::for_tests() {
        Ok(tools) => {
            rows.push(Row::new("setup", Outcome::Done, started));
            rows.extend(run_all(&steps, &tools));
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

/// Runs the two lanes, and waits for the optimised builds where a check needs them.
fn run_all(steps: &[&'static Step], tools: &Tools) -> Vec<Row> {
    let (checks, builds): (Vec<_>, Vec<_>) =
        (steps.iter().copied()).partition(|step| step.lane == Lane::Checks);
    let (first, last): (Vec<_>, Vec<_>) =
        (checks.into_iter()).partition(|step| step.needs.is_empty());
    std::thread::scope(|scope| {
        let beside = scope.spawn(|| builds.into_iter().map(|step| build(step, tools)).collect());
        let mut rows: Vec<Row> = first.into_iter().map(|step| check(step, tools)).collect();
        let built: Vec<(Row, String)> =
            (beside.join()).unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        for (row, printed) in built {
            println!("{printed}");
            rows.push(row);
        }
        for step in last {
            let row = check_built(step, tools, &rows);
            rows.push(row);
        }
        rows
    })
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
fn check_built(step: &Step, tools: &Tools, earlier: &[Row]) -> Row {
    let broken = |row: &&Row| step.needs.contains(&row.name) && !row.is_good();
    if let Some(needed) = earlier.iter().find(broken) {
        println!("\n{} is not run: it needs {}", step.name, needed.name);
        return Row::new(step.name, Outcome::NotRun, Instant::now());
    }
    check(step, tools)
}

/// Runs `step` and shows what it prints as it comes.
fn check(step: &Step, tools: &Tools) -> Row {
    let started = Instant::now();
    println!("{}", heading(step));
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

/// Runs `step`, which has no tests, and returns what it printed with its row.
fn build(step: &Step, tools: &Tools) -> (Row, String) {
    let started = Instant::now();
    let mut printed = heading(step);
    let mut outcome = Outcome::Done;
    for mut program in (step.commands)(tools) {
        let result = command::keep(&mut program, &mut |line| {
            printed.push('\n');
            printed.push_str(line);
        });
        if let Err(error) = result {
            printed.push_str(&format!("\nerror: {error}"));
            outcome = Outcome::Failed;
        }
    }
    (Row::new(step.name, outcome, started), printed)
}

fn heading(step: &Step) -> String {
    format!("\n== {}: {}", step.name, step.about)
}
