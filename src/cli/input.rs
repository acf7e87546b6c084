//! A file or standard input as text.

use crate::arguments::InputKind;
use crate::error::CliError;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The path that means standard input.
const STDIN: &str = "-";

/// Where input comes from.
pub(crate) struct Input {
    /// The path as given; `-` for standard input.
    pub path: PathBuf,
}

impl Input {
    pub(crate) fn new(file: Option<&Path>) -> Self {
        Self {
            path: file.unwrap_or(Path::new(STDIN)).to_owned(),
        }
    }

    /// What the file is by the end of its name.
    pub(crate) fn kind(&self) -> InputKind {
        let extension = self.path.extension().and_then(|end| end.to_str());
        match extension.unwrap_or_default().to_ascii_lowercase().as_str() {
            "html" | "htm" | "xhtml" => InputKind::Html,
            "docx" | "docm" => InputKind::Docx,
            _ => InputKind::Text,
        }
    }

    /// Opens it.
    pub(crate) fn open(&self) -> Result<Box<dyn Read + Send>, CliError> {
        if self.path == Path::new(STDIN) {
            return Ok(Box::new(io::stdin()));
        }
        match File::open(&self.path) {
            Ok(file) => Ok(Box::new(file)),
            Err(error) => Err(self.read_error(error)),
        }
    }

    /// Reads it whole, `most` bytes of it at most.
    pub(crate) fn bytes(&self, most: usize) -> Result<Vec<u8>, CliError> {
        let most = most as u64;
        let mut bytes = Vec::new();
        self.open()?
            .take(most + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| self.read_error(error))?;
        if bytes.len() as u64 > most {
            return Err(CliError::TooLong {
                file: self.path.clone(),
                most,
            });
        }
        Ok(bytes)
    }

    /// Reads it whole: UTF-8, or UTF-16 with a byte order mark. A byte order mark is not part of the text.
    pub(crate) fn text(&self, most: usize) -> Result<String, CliError> {
        decode(self.bytes(most)?).ok_or_else(|| CliError::Encoding {
            file: self.path.clone(),
        })
    }

    pub(crate) fn read_error(&self, error: io::Error) -> CliError {
        CliError::Read {
            file: self.path.clone(),
            error,
        }
    }
}

fn decode(bytes: Vec<u8>) -> Option<String> {
    match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => std::str::from_utf8(rest).ok().map(str::to_owned),
        _ => String::from_utf8(bytes).ok(),
    }
}

fn utf16(bytes: &[u8], unit: impl Fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|&pair| unit(pair)).collect();
    String::from_utf16(&units).ok().filter(|_| rest.is_empty())
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn encodings_are_told_by_their_marks() {
        let rows: &[(&[u8], Option<&str>)] = &[
            ("é".as_bytes(), Some("é")),
            (b"\xef\xbb\xbf\xc3\xa9", Some("é")),
            (b"\xff\xfe\xe9\x00", Some("é")),
            (b"\xfe\xff\x00\xe9", Some("é")),
            (b"\xff\xfe\xe9", None),
            (b"caf\xe9", None),
            (b"", Some("")),
        ];
        let wrong: Vec<_> = rows
            .iter()
            .filter(|(bytes, text)| decode(bytes.to_vec()).as_deref() != *text)
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
