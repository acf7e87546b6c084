//! Running other programs: shown before they start, checked when they end.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};

use crate::error::Error;
use crate::workspace;

/// A command that runs in the root of the checkout.
pub(crate) fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(workspace::root());
    command
}

/// `cargo` with `arguments`, separated by blanks.
pub(crate) fn cargo(arguments: &str) -> Command {
    let mut command = program(workspace::cargo());
    command.args(arguments.split_whitespace());
    command
}

/// Runs `command` on this terminal.
///
/// # Errors
/// When it cannot be started, or reports failure.
pub(crate) fn run(command: &mut Command) -> Result<(), Error> {
    announce(command);
    let status = command.status().map_err(|source| start(command, source))?;
    check(command, status)
}

/// Runs `command` and returns what it wrote on its standard output; nothing is shown.
///
/// # Errors
/// When it cannot be started, or reports failure.
pub(crate) fn output(command: &mut Command) -> Result<String, Error> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|source| start(command, source))?;
    check(command, output.status)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs `command`, passes each line of its standard output on as it comes, and hands it to `each_line` too.
///
/// # Errors
/// When it cannot be started, or reports failure.
pub(crate) fn stream(command: &mut Command, each_line: &mut dyn FnMut(&str)) -> Result<(), Error> {
    announce(command);
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|source| start(command, source))?;
    pass_on(&mut child, each_line);
    let status = child.wait().map_err(|source| start(command, source))?;
    check(command, status)
}

/// Runs `command` and keeps what it prints, on both outputs, for `each_line` once it has ended: nothing is shown before.
///
/// # Errors
/// When it cannot be started, or reports failure.
pub(crate) fn keep(command: &mut Command, each_line: &mut dyn FnMut(&str)) -> Result<(), Error> {
    each_line(&format!("\n$ {}", shown(command)));
    let (mut printed, output) = std::io::pipe().map_err(|source| start(command, source))?;
    let errors = output
        .try_clone()
        .map_err(|source| start(command, source))?;
    let spawned = command.stdout(output).stderr(errors).spawn();
    // The command holds the writing ends, and the pipe ends only when nobody does.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = spawned.map_err(|source| start(command, source))?;
    let mut text = Vec::new();
    // As in `pass_on`, the exit status tells how the program ended.
    let _ = printed.read_to_end(&mut text);
    String::from_utf8_lossy(&text).lines().for_each(each_line);
    let status = child.wait().map_err(|source| start(command, source))?;
    check(command, status)
}

fn pass_on(child: &mut Child, each_line: &mut dyn FnMut(&str)) {
    let Some(stdout) = child.stdout.take() else {
        return;
    };
    let mut stdout = BufReader::new(stdout);
    let mut line = Vec::new();
    // A read error means that the pipe is gone: the exit status then tells how the program ended.
    while stdout.read_until(b'\n', &mut line).is_ok_and(|n| n > 0) {
        let text = String::from_utf8_lossy(&line);
        // A reader of ours that went away is no reason to stop the checks.
        let _ = std::io::stdout().write_all(text.as_bytes());
        let _ = std::io::stdout().flush();
        each_line(text.trim_end());
        line.clear();
    }
}

fn announce(command: &Command) {
    println!("\n$ {}", shown(command));
}

/// The command as a person would type it.
fn shown(command: &Command) -> String {
    let name = std::path::Path::new(command.get_program())
        .file_name()
        .unwrap_or(command.get_program());
    std::iter::once(name)
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

fn start(command: &Command, source: std::io::Error) -> Error {
    Error::Start {
        program: command.get_program().to_string_lossy().into_owned(),
        source,
    }
}

fn check(command: &Command, status: ExitStatus) -> Result<(), Error> {
    if status.success() {
        return Ok(());
    }
    Err(Error::Failed {
        command: shown(command),
        status,
    })
}
