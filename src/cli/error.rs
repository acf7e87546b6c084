//! What can go wrong on the way in and out.

use bluepencil::format::json::ReadError;
use bluepencil::mention::ModelError;
use bluepencil::text::ArticleError;
use bluepencil::text::docx::DocxError;
use std::io;
use std::path::PathBuf;

/// Why a command failed. The texts are what a person reads.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CliError {
    /// The input cannot be read at all.
    #[error("{}: {error}", file.display())]
    Read { file: PathBuf, error: io::Error },
    /// The input is longer than any article or document.
    #[error("{}: longer than {most} bytes", file.display())]
    TooLong { file: PathBuf, most: u64 },
    /// The input is not text in a known encoding.
    #[error("{}: not UTF-8 or UTF-16 text; save it as UTF-8 and try again", file.display())]
    Encoding { file: PathBuf },
    /// The text is no article.
    #[error("{}: {error}", file.display())]
    Article { file: PathBuf, error: ArticleError },
    /// The Word file gives no text.
    #[error("{}: {error}", file.display())]
    Docx { file: PathBuf, error: DocxError },
    /// The document cannot be read.
    #[error("{}: {error}", file.display())]
    Document { file: PathBuf, error: ReadError },
    /// The output cannot be written.
    #[error("cannot write the output: {0}")]
    Write(io::Error),
    /// Lines of a JSONL input were refused; each said why in the output.
    #[error("{failed} of {all} lines were refused; the output says why in their places")]
    Lines { failed: u64, all: u64 },
    /// The model that this program was built with is damaged.
    #[error("the recognition model is damaged: {0}")]
    Model(#[from] ModelError),
}

impl CliError {
    /// Whether the reader of the output went away, which is no failure of ours.
    pub(crate) fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Write(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}
