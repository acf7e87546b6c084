//! The article files of `tests/corpus`.
//!
//! In: a Markdown file with one fenced block that is called `article`. Out: a [`Case`].

use crate::markup::{self, Marked, MarkupError};
use std::path::{Path, PathBuf};

const FENCE: &str = "```";
const OPENING: &str = "```article";

/// One article with what is expected of it.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    /// The file's name without its ending.
    pub(crate) name: String,
    pub(crate) marked: Marked,
    /// Lines of the file before the article's first.
    lines_before: usize,
}

impl Case {
    /// The file's line, from 1, on which `byte` of the text stands.
    pub(crate) fn line(&self, byte: usize) -> usize {
        self.lines_before + 1 + self.marked.text[..byte].matches('\n').count()
    }
}

/// Why a file cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FileError {
    /// The folder or a file in it cannot be read.
    #[error("{}: {error}", path.display())]
    Io {
        path: PathBuf,
        error: std::io::Error,
    },
    /// There is no block, or it does not end.
    #[error("{}: no block between ```article and ```", path.display())]
    NoArticle { path: PathBuf },
    /// The block is not marked up as it should be; `line` is the file's line before the block's first.
    #[error("{}: block after line {line}, {error}", path.display())]
    Markup {
        path: PathBuf,
        line: usize,
        error: MarkupError,
    },
}

/// Every article in `folder`, by name.
pub(crate) fn read_all(folder: &Path) -> Result<Vec<Case>, FileError> {
    let io = |error| FileError::Io {
        path: folder.to_owned(),
        error,
    };
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(io)? {
        let path = entry.map_err(io)?.path();
        let is_article = path.extension().is_some_and(|ending| ending == "md")
            && path.file_stem().is_some_and(|stem| stem != "README");
        if is_article {
            paths.push(path);
        }
    }
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn read(path: &Path) -> Result<Case, FileError> {
    let content = std::fs::read_to_string(path).map_err(|error| FileError::Io {
        path: path.to_owned(),
        error,
    })?;
    let mut lines = content.lines();
    let lines_before = 1 + lines.by_ref().take_while(|line| *line != OPENING).count();
    let block: Vec<&str> = lines.by_ref().take_while(|line| *line != FENCE).collect();
    if !content
        .lines()
        .skip(lines_before + block.len())
        .any(|line| line == FENCE)
    {
        return Err(FileError::NoArticle {
            path: path.to_owned(),
        });
    }
    let marked = markup::parse(&block.join("\n")).map_err(|error| FileError::Markup {
        path: path.to_owned(),
        line: lines_before,
        error,
    })?;
    let name = path.file_stem().unwrap_or_default();
    Ok(Case {
        name: name.to_string_lossy().into_owned(),
        marked,
        lines_before,
    })
}
