//! The article that a host brings, and what comes of the annotations it brings along.

use super::problem::{Code, Problem};
use super::request::{LoadResult, parse};
use crate::annotation::AnnotationSet;
use crate::format::json::{self, ReadError};
use crate::session::{Action, Session};
use crate::text::paste::text_from_html;
use crate::text::{Article, ArticleError};
use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::value::RawValue;

/// The longest `documentId`, in characters.
pub const MAX_DOCUMENT_ID_CHARS: usize = 200;

/// The longest title, in characters.
const MAX_TITLE_CHARS: usize = 1_000;

/// `load`
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", expecting = "an object")]
pub(super) struct Payload<'p> {
    /// What the host calls the article; it stands in the document as its id.
    #[serde(default)]
    document_id: Option<super::Id>,
    /// The article, as it is. This, `html` or a document in `annotations` is needed.
    #[serde(default)]
    text: Option<String>,
    /// The article as HTML, of which the visible words are taken.
    #[serde(default)]
    html: Option<String>,
    /// Its headline, where that is not its first line.
    #[serde(default)]
    title: Option<String>,
    /// The day it was written, ISO 8601; of a moment the day is taken.
    #[serde(default)]
    date: Option<String>,
    /// The native document of an earlier `save`, as an object or as JSON text. Where its text is another than the
    /// one that comes along, its decisions are carried over.
    #[serde(borrow, default)]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<super::schema::Annotations>")
    )]
    annotations: Option<&'p RawValue>,
    /// Whether nothing can be changed in it.
    #[serde(default)]
    read_only: Option<bool>,
}

/// An article to be opened.
#[derive(Clone, Debug)]
pub struct Load {
    /// What the host calls it.
    pub document_id: Option<String>,
    /// Its headline, if the host says.
    pub title: Option<String>,
    /// Whether nothing can be changed in it, if the host says.
    pub read_only: Option<bool>,
    /// What is in it.
    pub content: Content,
}

/// What an article comes with.
#[derive(Clone, Debug)]
pub enum Content {
    /// A text to be analysed, and the decisions on an earlier state of it.
    Text(Article, Option<Box<AnnotationSet>>),
    /// A document that fits its text.
    Document(Box<AnnotationSet>),
}

/// An article that is open.
#[derive(Debug)]
pub struct Opened {
    /// The article with its annotations.
    pub set: AnnotationSet,
    /// What became of decisions that were carried over.
    pub report: Option<LoadReport>,
}

/// What became of decisions on an earlier state of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LoadReport {
    /// Decisions that still mark their words.
    pub kept: usize,
    /// Those that mark their edited words now.
    pub reworded: usize,
    /// Those whose words are gone; they are in the document's `orphans`.
    pub lost: usize,
    /// Those whose words are back.
    pub found: usize,
}

/// Reads the payload of a `load`; that it is no article is no error of serde, which would lose the error's code.
pub(super) fn deserialize<'p, D: Deserializer<'p>>(payload: D) -> Result<LoadResult, D::Error> {
    let payload = Payload::deserialize(payload)?;
    Ok(Load::read(payload).map(Box::new))
}

impl Load {
    fn read(payload: Payload<'_>) -> Result<Self, Problem> {
        let date = payload.date.as_deref().map(date).transpose()?;
        let document_id = payload.document_id.map(document_id).transpose()?;
        let title = payload.title.filter(|title| !title.trim().is_empty());
        if title
            .as_ref()
            .is_some_and(|title| title.chars().count() > MAX_TITLE_CHARS)
        {
            return Err(Problem::new(Code::TooLarge, "the title is too long"));
        }
        let text = match (payload.text, payload.html) {
            (Some(text), _) => Some(text),
            (None, Some(html)) => Some(
                text_from_html(&html)
                    .map_err(|error| Problem::new(Code::TooLarge, error.to_string()))?,
            ),
            (None, None) => None,
        };
        let given = payload.annotations.filter(|raw| raw.get() != "null");
        let earlier = given.map(document).transpose()?;
        Ok(Self {
            content: content(text, earlier, document_id.clone(), date)?,
            document_id,
            title,
            read_only: payload.read_only,
        })
    }

    /// The article with the machine's analysis of its text, and the decisions that came along.
    #[must_use]
    pub fn open(&self, mut fresh: AnnotationSet) -> Opened {
        let Content::Text(article, earlier) = &self.content else {
            return self.opened(fresh, None);
        };
        fresh.article.id.clone_from(&article.id);
        let Some(earlier) = earlier else {
            return self.opened(fresh, None);
        };
        let title = fresh.title.clone();
        let mut session = Session::new((**earlier).clone());
        let outcome = session.apply(Action::EditText {
            fresh: Box::new(fresh),
        });
        // An edit of the text is never refused; if it were, the document as it came would be shown.
        let report = outcome.ok().and_then(|outcome| outcome.text);
        let report = report.map(|report| LoadReport {
            kept: report.kept,
            reworded: report.reworded.len(),
            lost: report.lost.len(),
            found: report.found.len(),
        });
        let mut set = session.set().clone();
        set.article.id.clone_from(&article.id);
        set.article.date = article.date.or(set.article.date);
        set.title = set.title.or(title);
        self.opened(set, report)
    }

    /// The document that came along, where nothing is to be analysed.
    #[must_use]
    pub fn document(&self) -> Option<Opened> {
        match &self.content {
            Content::Document(set) => Some(self.opened((**set).clone(), None)),
            Content::Text(..) => None,
        }
    }

    fn opened(&self, mut set: AnnotationSet, report: Option<LoadReport>) -> Opened {
        if let Some(title) = &self.title {
            set.title = Some(title.trim().to_owned());
        }
        Opened { set, report }
    }
}

fn content(
    text: Option<String>,
    earlier: Option<AnnotationSet>,
    id: Option<String>,
    date: Option<Date>,
) -> Result<Content, Problem> {
    match (text, earlier) {
        (None, None) => Err(Problem::new(
            Code::InvalidPayload,
            "there is no article: give `text`, `html` or a document in `annotations`",
        )),
        (None, Some(set)) => Ok(Content::Document(Box::new(named(set, id, date)))),
        (Some(text), Some(set)) if text == set.article.text() => {
            Ok(Content::Document(Box::new(named(set, id, date))))
        }
        (Some(text), earlier) => {
            let mut article = Article::new(text).map_err(|error| refused(&error))?;
            article.id = id.or_else(|| earlier.as_ref().and_then(|set| set.article.id.clone()));
            article.date = date.or_else(|| earlier.as_ref().and_then(|set| set.article.date));
            Ok(Content::Text(article, earlier.map(Box::new)))
        }
    }
}

fn named(mut set: AnnotationSet, id: Option<String>, date: Option<Date>) -> AnnotationSet {
    set.article.id = id.or(set.article.id);
    set.article.date = date.or(set.article.date);
    set
}

fn refused(error: &ArticleError) -> Problem {
    let code = match error {
        ArticleError::Empty => Code::Empty,
        ArticleError::TooLong { .. } => Code::TooLarge,
        ArticleError::Binary => Code::Binary,
    };
    Problem::new(code, error.to_string())
}

fn document(raw: &RawValue) -> Result<AnnotationSet, Problem> {
    let text;
    let json = if raw.get().starts_with('"') {
        text = parse::<String>(raw.get())?;
        text.as_str()
    } else {
        raw.get()
    };
    json::read(json).map_err(|error| {
        let code = match error {
            ReadError::TooLong { .. } => Code::TooLarge,
            _ => Code::AnnotationsRefused,
        };
        // What the reader of JSON found may be words of the article.
        let words = match error {
            ReadError::Malformed(_) => "this is not a Blue Pencil document".to_owned(),
            error => error.to_string(),
        };
        Problem::new(code, words)
    })
}

fn date(words: &str) -> Result<Date, Problem> {
    let day = words
        .get(..10)
        .filter(|_| words[10..].is_empty() || words[10..].starts_with(['T', ' ']));
    day.and_then(|day| day.parse().ok()).ok_or_else(|| {
        Problem::new(
            Code::InvalidPayload,
            "`date` is not a day in ISO 8601, as 2021-12-07",
        )
    })
}

fn document_id(id: super::Id) -> Result<String, Problem> {
    let id = match id {
        super::Id::Number(number) => number.to_string(),
        super::Id::Text(text) => text,
    };
    if id.is_empty() || id.chars().count() > MAX_DOCUMENT_ID_CHARS {
        return Err(Problem::new(
            Code::InvalidPayload,
            "`documentId` has 1 to 200 characters",
        ));
    }
    Ok(id)
}
