//! Articles with the expectations in place, the whole engine over each of them.
//!
//! `tests/corpus/README.md` says how articles are written. `UPDATE_EXPECTED=1 cargo test --test corpus` rewrites
//! `tests/corpus/current.txt`, which holds what the engine finds otherwise than expected, so that a change in
//! what it finds is seen, and reviewed, as a diff.

#[path = "corpus/amount.rs"]
mod amount;
#[path = "corpus/compare.rs"]
mod compare;
#[path = "corpus/figure.rs"]
mod figure;
#[path = "corpus/file.rs"]
mod file;
#[path = "corpus/invariants.rs"]
mod invariants;
#[path = "corpus/label.rs"]
mod label;
#[path = "corpus/markup.rs"]
mod markup;
#[path = "corpus/properties.rs"]
mod properties;
#[path = "corpus/refusals.rs"]
mod refusals;
#[path = "corpus/report.rs"]
mod report;
#[path = "corpus/scoring.rs"]
mod scoring;
#[path = "corpus/slips.rs"]
mod slips;
#[path = "corpus/words.rs"]
mod words;

use bluepencil::analysis::analyse;
use bluepencil::annotation::{AnnotationSet, Kind};
use bluepencil::mention::Tagger;
use bluepencil::text::Article;
use compare::{Difference, Score};
use file::Case;
use std::path::{Path, PathBuf};

/// The least precision, recall, F and share of right labels over all articles, for each kind.
///
/// They are raised with the engine, to just below what it reaches, and never lowered without a reason in the
/// commit's message.
const FLOORS: [(Kind, [f64; 4]); 3] = [
    (Kind::Person, [0.96, 0.95, 0.96, 0.95]),
    (Kind::Institution, [0.95, 0.96, 0.95, 0.98]),
    (Kind::Quantity, [0.98, 0.98, 0.98, 0.97]),
];

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn tagger() -> Tagger {
    let bytes = std::fs::read(root("data/tagger.bin")).unwrap_or_default();
    Tagger::from_bytes(&bytes).expect("data/tagger.bin is a model of this version")
}

fn annotate(text: &str, tagger: &Tagger) -> AnnotationSet {
    let article = Article::new(text).expect("an article is text");
    analyse(article, tagger, &mut |_| {})
}

fn cases() -> Vec<Case> {
    file::read_all(&root("tests/corpus")).unwrap_or_else(|error| panic!("{error}"))
}

/// Every article with where it differs, and its score for each kind.
fn results() -> Vec<(Case, Vec<Difference>, [Score; 3])> {
    let tagger = tagger();
    let result = |case: Case| {
        let set = annotate(&case.marked.text, &tagger);
        let (differences, scores) = compare::compare(&case.marked.marks, &set);
        (case, differences, scores)
    };
    cases().into_iter().map(result).collect()
}

#[test]
fn articles_are_marked_as_expected() {
    let results = results();
    assert!(!results.is_empty(), "there are articles");
    let mut totals = [Score::default(); 3];
    for (_, _, scores) in &results {
        for (total, score) in totals.iter_mut().zip(scores) {
            total.add(*score);
        }
    }
    let current = report::report(&results, &totals);
    let path = root("tests/corpus/current.txt");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, &current).expect("the snapshot can be written");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == current,
        "{}\ntests/corpus/current.txt is not up to date: UPDATE_EXPECTED=1 cargo test --test corpus",
        report::changed_lines(&committed, &current)
    );
    for ((kind, floors), total) in FLOORS.into_iter().zip(totals) {
        let reached = [total.precision(), total.recall(), total.f(), total.detail()];
        for (value, floor) in reached.into_iter().zip(floors) {
            assert!(
                value >= floor,
                "{kind:?}: {reached:.3?} is below {floors:?}"
            );
        }
    }
}

#[test]
fn annotations_of_every_text_are_consistent() {
    let tagger = tagger();
    for case in cases() {
        invariants::check(&case.name, &annotate(&case.marked.text, &tagger));
    }
}

#[test]
fn examples_of_the_page_are_among_the_articles() {
    for name in ["politics", "economy", "disaster"] {
        let path = root(&format!("static/examples/{name}.txt"));
        let text = std::fs::read_to_string(path).expect("the page's examples are files");
        let mut cases = cases().into_iter();
        let case = cases.find(|case| case.name == format!("example-{name}"));
        let marked = case.expect("each example is an article, too").marked;
        assert_eq!(marked.text, text.trim_end(), "{name}");
    }
}

#[test]
fn labels_speak_of_what_is_there() {
    let slips: Vec<String> = cases().iter().flat_map(slips::find).collect();
    assert!(slips.is_empty(), "{}", slips.join("\n"));
}
