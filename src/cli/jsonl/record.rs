//! One line in, one line out.

use super::lines::{Line, MAX_LINE_BYTES};
use bluepencil::analysis::analyse;
use bluepencil::annotation::AnnotationSet;
use bluepencil::mention::Tagger;
use bluepencil::text::{Article, ArticleError};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What a line asks for.
#[derive(Deserialize)]
struct Record {
    id: String,
    text: String,
    #[serde(default)]
    date: Option<String>,
}

/// The part of a refused line that is still looked for, so that its answer can be told apart.
#[derive(Deserialize)]
struct Identified {
    id: Option<String>,
}

#[derive(Serialize)]
struct Refusal {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    error: ErrorMessage,
}

#[derive(Serialize)]
struct ErrorMessage {
    code: &'static str,
    message: String,
    /// From 1.
    line: u64,
}

/// Why a line is refused.
#[derive(Debug, thiserror::Error)]
enum RecordError {
    #[error("the line is longer than {MAX_LINE_BYTES} bytes")]
    TooLong,
    #[error("the line is not an object with \"id\" and \"text\": {0}")]
    Malformed(#[from] serde_json::Error),
    #[error("\"date\" is not a day in the form YYYY-MM-DD: {0}")]
    Date(#[from] jiff::Error),
    #[error("{0}")]
    Article(#[from] ArticleError),
}

impl RecordError {
    fn code(&self) -> &'static str {
        match self {
            Self::TooLong => "too-long",
            Self::Malformed(_) => "malformed",
            Self::Date(_) => "date",
            Self::Article(error) => error.code(),
        }
    }
}

/// The annotation set of a line's article, or one line of JSON that says why it was refused.
pub(super) fn answer(line: &Line, tagger: &Tagger) -> Result<AnnotationSet, String> {
    set(line, tagger).map_err(|error| refusal(line, &error))
}

fn set(line: &Line, tagger: &Tagger) -> Result<AnnotationSet, RecordError> {
    let bytes = line.bytes.as_deref().ok_or(RecordError::TooLong)?;
    let record: Record = serde_json::from_slice(bytes)?;
    let mut article = Article::new(record.text)?;
    article.id = Some(record.id);
    article.date = record.date.map(|date| date.parse::<Date>()).transpose()?;
    Ok(analyse(article, tagger, &mut |_| ()))
}

fn refusal(line: &Line, error: &RecordError) -> String {
    let identified = line
        .bytes
        .as_deref()
        .and_then(|bytes| serde_json::from_slice::<Identified>(bytes).ok());
    let error = ErrorMessage {
        code: error.code(),
        message: error.to_string(),
        line: line.number,
    };
    let refusal = Refusal {
        id: identified.and_then(|identified| identified.id),
        error,
    };
    serde_json::to_string(&refusal).expect("strings and numbers are always JSON")
}
