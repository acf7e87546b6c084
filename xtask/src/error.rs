//! What can go wrong in a command, each with what the person needs to mend it.

use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;

#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// The first argument names no command.
    #[error("there is no command `{0}`; `cargo xtask --help` lists them")]
    UnknownCommand(String),
    /// `test` was given a step that it does not have.
    #[error("there is no step `{name}`; the steps are {known}")]
    UnknownStep { name: String, known: String },
    /// An argument that the command does not take.
    #[error("{0}")]
    Arguments(#[from] lexopt::Error),
    /// The program is not installed, or may not be run.
    #[error("cannot start `{program}`: {source}")]
    Start { program: String, source: io::Error },
    /// The program ran and reported failure.
    #[error("`{command}` failed ({status})")]
    Failed { command: String, status: ExitStatus },
    /// A file or folder could not be read, written, moved or locked.
    #[error("cannot {action} {}: {source}", path.display())]
    File {
        action: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    /// A lock file names the package in no version.
    #[error("{} holds no package `{package}`", path.display())]
    NotLocked {
        path: PathBuf,
        package: &'static str,
    },
    /// The page's wasm-bindgen and the tool that reads its output differ.
    #[error(
        "Cargo.lock has wasm-bindgen {product}, tools/Cargo.lock has {tools}: they must be the same version. Set both \
         versions in tools/Cargo.toml to {product} and run `cargo update` in tools/"
    )]
    ToolVersion { product: String, tools: String },
    /// Neither `$BLUEPENCIL_TOOLS`, `$XDG_CACHE_HOME` nor `$HOME` is set.
    #[error("no place for the build tools: set HOME or BLUEPENCIL_TOOLS")]
    NoCache,
    /// Something that this command cannot install itself.
    #[error("{what} is missing: {remedy}")]
    Missing {
        what: &'static str,
        remedy: &'static str,
    },
    /// The server could not listen on the port.
    #[error("cannot listen on 127.0.0.1:{port}: {reason}")]
    Listen { port: u16, reason: String },
    /// At least one step of `test` failed; its summary says which.
    #[error("some checks failed")]
    ChecksFailed,
}

impl Error {
    /// 2 for wrong usage, 1 for everything else.
    pub(crate) fn exit_status(&self) -> u8 {
        match self {
            Self::UnknownCommand(_) | Self::UnknownStep { .. } | Self::Arguments(_) => 2,
            _ => 1,
        }
    }

    /// For `map_err`: an I/O error on `path` while trying to `action` it.
    pub(crate) fn file(
        action: &'static str,
        path: impl Into<PathBuf>,
    ) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::File {
            action,
            path,
            source,
        }
    }
}
