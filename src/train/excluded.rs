//! Which corpus documents hold text of the gold articles: they are never trained on.

use crate::TrainError;
use crate::corpus::CorpusDocument;
use crate::evaluate::gold::{self, GoldArticle};
use bluepencil::document::Document;
use bluepencil::mention::hash;
use std::collections::BTreeSet;
use std::path::Path;

/// So many words in a row make a stretch that is no accident.
const STRETCH: usize = 8;

/// A document with this share of its stretches in a gold article is that article or a part of it.
const LARGEST_SHARE: f64 = 0.05;

/// What is known of the gold articles.
pub(crate) struct Excluded {
    ids: BTreeSet<String>,
    stretches: BTreeSet<u64>,
}

impl Excluded {
    /// Reads the gold articles of `folder`; without the folder nothing is excluded.
    pub(crate) fn read(folder: &Path) -> Result<Self, TrainError> {
        let articles = gold::read(folder)?;
        Ok(Self::new(&articles))
    }

    pub(crate) fn new(articles: &[GoldArticle]) -> Self {
        let ids = articles
            .iter()
            .map(|article| normal_id(&article.id))
            .collect();
        let stretches = articles
            .iter()
            .flat_map(|article| stretches(&article.text))
            .collect();
        Self { ids, stretches }
    }

    /// Whether `document` is a gold article or holds a part of one.
    pub(crate) fn holds(&self, document: &CorpusDocument) -> bool {
        let id = normal_id(&document.id);
        let same_id = self
            .ids
            .iter()
            .any(|gold| id == *gold || gold.starts_with("re3d") && id.starts_with(gold.as_str()));
        let mine = stretches(&document.text);
        let shared = mine
            .iter()
            .filter(|stretch| self.stretches.contains(stretch))
            .count();
        same_id || shared as f64 > mine.len() as f64 * LARGEST_SHARE
    }
}

/// "GUM_news_korea" and "gum-news-korea" are one.
fn normal_id(id: &str) -> String {
    id.to_lowercase().replace('_', "-")
}

/// The hashes of all stretches of words, without case and punctuation.
fn stretches(text: &str) -> Vec<u64> {
    let document = Document::new(text);
    let words: Vec<u64> = (0..document.tokens.len())
        .map(|token| document.word(token).to_lowercase())
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(|word| hash::bytes(word.as_bytes()))
        .collect();
    words
        .windows(STRETCH)
        .map(|words| words.iter().fold(0, |key, &word| hash::pair(key, word)))
        .collect()
}
