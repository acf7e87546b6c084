//! Cross-validation: each tenth of the corpora, read with a model that was trained on the other nine.

use super::names::NameScore;
use super::report::Report;
use super::{Options, add_document};
use crate::TrainError;
use crate::corpus::{self, CorpusDocument, SOURCES, Source};
use crate::excluded::Excluded;
use crate::train::{self, Material};
use bluepencil::mention::Tagger;
use std::collections::BTreeMap;

/// The sorts of our own articles, by the first part of their ids.
const OWN: [(&str, &str); 8] = [
    ("own-1", "own: all news"),
    ("own-2", "own: business"),
    ("own-3", "own: sport, culture"),
    ("own-4", "own: public affairs"),
    ("own-5", "own: markets, companies"),
    ("own-6", "own: agency reports"),
    ("own-7", "own: web, press releases"),
    ("own-8", "own: features, reference"),
];

/// Trains a model for each of the first `folds` tenths and adds the scores of what each leaves out, by sort of text.
pub(super) fn add(report: &mut Report, folds: u64, options: &Options) -> Result<(), TrainError> {
    let excluded = Excluded::read(&options.gold)?;
    let mut scores: BTreeMap<String, NameScore> = BTreeMap::new();
    for fold in 0..folds {
        let material = Material {
            corpora: &options.corpora,
            gold: &options.gold,
            fold,
            without: None,
        };
        let bytes = train::model(&material, &options.recipe)?.model.to_bytes();
        let tagger = Tagger::from_bytes(&bytes).map_err(|source| TrainError::Model {
            path: "the trained model".into(),
            source,
        })?;
        for source in &SOURCES {
            let documents = corpus::read(&options.corpora, source)?;
            let left_out = (documents.iter())
                .filter(|document| document.is_development(fold) && !excluded.holds(document));
            for document in left_out {
                let score = scores.entry(sort(source, document)).or_default();
                add_document(score, document, &tagger);
            }
        }
    }
    for (sort, score) in &scores {
        report.add_names(sort, score);
    }
    Ok(())
}

/// The sort of text that a document is counted under.
fn sort(source: &Source, document: &CorpusDocument) -> String {
    let own = OWN.iter().find(|(id, _)| document.id.starts_with(id));
    match own {
        Some((_, name)) => (*name).to_owned(),
        None if document.is_careful => format!("{}, careful", source.name),
        None => source.name.to_owned(),
    }
}
