//! What is stored of an article: a few words for the list, and the article itself in the native JSON.

use bluepencil::annotation::AnnotationSet;
use bluepencil::session::queue;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// The longest title in the list, in characters; what has no headline is called by its first words.
const TITLE_CHARACTERS: usize = 90;

/// What a stored article is called for as long as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct DraftId(Rc<str>);

/// What the list shows of an article, as it is stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Meta {
    /// The name that a person gave it.
    #[serde(default)]
    pub(crate) name: Option<String>,
    /// Its headline or first words.
    pub(crate) title: String,
    /// When it was changed last, in milliseconds since 1970.
    pub(crate) changed: f64,
    /// How many of its annotations a person has decided on.
    pub(crate) reviewed: usize,
    /// How many there are.
    pub(crate) total: usize,
    /// How long its JSON is.
    pub(crate) bytes: usize,
    /// Another number after each change: who wants to write says which one was read.
    pub(crate) revision: f64,
}

/// A row of the list.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    /// Which article.
    pub(crate) id: DraftId,
    /// What is known of it; `None` where that cannot be read.
    pub(crate) meta: Option<Meta>,
}

/// All that is stored of an article.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Record {
    /// For the list.
    pub(super) meta: Meta,
    /// The article, as UTF-8: half as long as the browser's own strings.
    pub(super) json: String,
}

impl DraftId {
    /// An id that no other article has.
    pub(super) fn fresh() -> Self {
        Self(
            format!(
                "{:.0}-{:.0}",
                js_sys::Date::now(),
                js_sys::Math::random() * 1e15
            )
            .into(),
        )
    }

    /// The id that is stored as `text`.
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// As it is stored.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Meta {
    /// What the list calls it.
    pub(crate) fn called(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.title)
    }
}

impl Record {
    /// What is to be stored of `set`, which `json` is, at the time `changed`.
    pub(super) fn new(
        set: &AnnotationSet,
        json: String,
        name: Option<String>,
        changed: f64,
        revision: f64,
    ) -> Self {
        let progress = queue::progress(set, None);
        let meta = Meta {
            name,
            title: title(set),
            changed,
            reviewed: progress.reviewed,
            total: progress.total,
            bytes: json.len(),
            revision,
        };
        Self { meta, json }
    }
}

/// A revision that no other write has.
pub(super) fn revision() -> f64 {
    js_sys::Math::random()
}

fn title(set: &AnnotationSet) -> String {
    let mut lines = set.article.text().lines().map(str::trim);
    let first = lines.find(|line| !line.is_empty()).unwrap_or("Article");
    let title = set.title.as_deref().unwrap_or(first);
    if title.chars().count() <= TITLE_CHARACTERS {
        return title.to_owned();
    }
    let mut short: String = title.chars().take(TITLE_CHARACTERS).collect();
    if let Some(end) = short.rfind(' ') {
        short.truncate(end);
    }
    short + "…"
}

#[cfg(test)]
mod tests {
    use super::Record;
    use crate::fixture;
    use bluepencil::annotation::Body;
    use bluepencil::format::json;
    use std::sync::Arc;

    #[test]
    fn a_record_holds_the_article_and_what_the_list_shows() {
        let mut set = fixture::set();
        for annotation in &mut set.annotations {
            // Made by hand, as no analysis would make them.
            if let Body::Quantity { claim, .. } = &mut Arc::make_mut(annotation).body {
                *claim = None;
            }
        }
        let record = Record::new(&set, json::to_line(&set), None, 5.0, 0.5);
        assert_eq!(record.meta.called(), "Leaders hold video call");
        assert_eq!((record.meta.reviewed, record.meta.total), (0, 8));
        assert_eq!(record.meta.bytes, record.json.len());
        let back = json::read(&record.json).expect("is read back");
        assert_eq!(back.annotations, set.annotations);
    }

    #[test]
    fn what_has_no_headline_is_called_by_its_first_words() {
        let mut set = fixture::set();
        set.title = None;
        let record = Record::new(&set, json::to_line(&set), None, 5.0, 0.5);
        assert_eq!(record.meta.called(), "Leaders hold video call");
        set.title = Some("word ".repeat(40));
        let record = Record::new(&set, json::to_line(&set), Some("Mine".to_owned()), 5.0, 0.5);
        assert_eq!(record.meta.called(), "Mine");
        assert!(record.meta.title.ends_with("word…"));
        assert!(record.meta.title.chars().count() <= 91);
    }
}
