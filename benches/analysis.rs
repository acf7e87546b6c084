//! How many words a second of processor time the engine reads, natively and on one core.
//!
//! In: the paths of articles. Out: a line `NAME<TAB>WORDS PER SECOND` for each measurement, as `benches/peers.mjs`
//! and `benches/page.mjs` print theirs. `cargo xtask bench` runs all three on the same articles.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use bluepencil::analysis::analyse;
use bluepencil::document::Document;
use bluepencil::entity;
use bluepencil::mention::{self, Tagger};
use bluepencil::text::Article;
use cpu_time::ProcessTime;
use std::hint::black_box;
use std::time::Duration;

/// Processor time that a measurement takes at least.
const ENOUGH: Duration = Duration::from_secs(2);

fn main() {
    // `cargo bench` passes its own switches on.
    let paths = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with('-'));
    let texts: Vec<String> = paths
        .map(|path| std::fs::read_to_string(path).expect("an article can be read"))
        .collect();
    let words: usize = texts
        .iter()
        .map(|text| text.split_whitespace().count())
        .sum();
    assert!(words > 0, "give the paths of articles");
    let tagger =
        Tagger::from_bytes(include_bytes!("../data/tagger.bin")).expect("the model is whole");
    report("Blue Pencil, native: names", words, || {
        for text in &texts {
            let document = Document::new(text);
            let mentions = mention::find(&document, &tagger, &mut |_| ());
            black_box(entity::group(&document, &mentions));
        }
    });
    report("Blue Pencil, native: everything", words, || {
        for text in &texts {
            let article = Article::new(text.as_str()).expect("an article is text");
            black_box(analyse(article, &tagger, &mut |_| ()));
        }
    });
}

/// Repeats `work`, which reads `words` words, until the measurement is long enough.
fn report(name: &str, words: usize, work: impl Fn()) {
    work();
    let (start, mut runs) = (ProcessTime::now(), 0);
    while start.elapsed() < ENOUGH {
        work();
        runs += 1;
    }
    let per_second = (words * runs) as f64 / start.elapsed().as_secs_f64();
    println!("{name}\t{per_second:.0}");
}
