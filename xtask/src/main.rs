//! `cargo xtask`: sets up, builds, serves and tests the project, and runs the trainer.
//!
//! In: a command's name and its arguments. Out: what the command does, said while it does it, and an exit status (0 done,
//! 1 something failed, 2 usage). It holds no knowledge of the product: it calls cargo, Trunk, npm and node.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line speaks on its standard streams"
)]

mod bench;
mod build;
mod command;
mod demo;
mod error;
mod lockfile;
mod screenshot;
mod serve;
mod setup;
mod test;
mod train;
mod workspace;

use std::process::ExitCode;

use lexopt::prelude::*;

use crate::error::Error;

/// One command of `cargo xtask`.
struct Command {
    name: &'static str,
    arguments: &'static str,
    help: &'static str,
    run: fn(lexopt::Parser) -> Result<(), Error>,
}

impl Command {
    /// Whether only its help is wanted. What goes on to another program is that program's to answer.
    fn is_asked_about(&self) -> bool {
        let is_passed_on = self.arguments.starts_with("[ARGUMENT");
        !is_passed_on
            && std::env::args()
                .skip(2)
                .any(|each| each == "--help" || each == "-h")
    }

    fn print_help(&self) {
        println!("  {} {}", self.name, self.arguments);
        println!("      {}", self.help);
    }
}

/// Every command, in alphabetic order.
const COMMANDS: &[Command] = &[
    Command {
        name: "bench",
        arguments: "",
        help: "Measure how fast articles are read, beside two well-known libraries",
        run: bench::command,
    },
    Command {
        name: "build",
        arguments: "",
        help: "Build the page into dist/",
        run: build::command,
    },
    Command {
        name: "demo",
        arguments: "[--port N] [--no-build]",
        help: "Build the page and serve it, and beside it a small CMS that uses it",
        run: demo::command,
    },
    Command {
        name: "evaluate",
        arguments: "[ARGUMENT…]",
        help: "Measure the tagger on the corpora",
        run: train::evaluate,
    },
    Command {
        name: "screenshot",
        arguments: "[--no-build]",
        help: "Build the page and make the pictures of README anew",
        run: screenshot::command,
    },
    Command {
        name: "serve",
        arguments: "[--port N] [--base /PATH/] [--no-build]",
        help: "Build the page and serve it on this machine",
        run: serve::command,
    },
    Command {
        name: "setup",
        arguments: "",
        help: "Install what build and test need and this machine lacks",
        run: setup::command,
    },
    Command {
        name: "test",
        arguments: "[STEP…]",
        help: "Run every check, or only the named steps",
        run: test::command,
    },
    Command {
        name: "train",
        arguments: "[ARGUMENT…]",
        help: "Train the tagger",
        run: train::train,
    },
];

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        // The summary has said what failed, and its last line is to stay the last.
        Err(Error::ChecksFailed) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(error.exit_status())
        }
    }
}

fn run() -> Result<(), Error> {
    let mut parser = lexopt::Parser::from_env();
    match parser.next()? {
        Some(Value(name)) => {
            let command = COMMANDS
                .iter()
                .find(|command| name == command.name)
                .ok_or_else(|| Error::UnknownCommand(name.to_string_lossy().into_owned()))?;
            if command.is_asked_about() {
                command.print_help();
                return Ok(());
            }
            (command.run)(parser)
        }
        Some(Short('h') | Long("help")) | None => {
            print_help();
            Ok(())
        }
        Some(other) => Err(other.unexpected().into()),
    }
}

fn print_help() {
    println!("Usage: cargo xtask COMMAND\n");
    for command in COMMANDS {
        command.print_help();
    }
}
