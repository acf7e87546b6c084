//! The command `evaluate`: what the engine finds against what the development sets and the gold articles hold.

mod attribution;
mod cases;
mod claims;
mod counts;
mod cross;
mod entities;
pub(crate) mod gold;
pub(crate) mod names;
mod quantities;
mod reliability;
mod report;

use self::attribution::AttributionScore;
use self::claims::ClaimScore;
use self::counts::Counts;
use self::gold::{GoldArticle, GoldKind};
use self::names::{NameScore, WantedNames};
use self::quantities::QuantityScore;
use self::report::Report;
use crate::TrainError;
use crate::corpus::{self, CorpusDocument, SOURCES};
use crate::excluded::Excluded;
use crate::train::Recipe;
use bluepencil::analysis;
use bluepencil::document::Document;
use bluepencil::mention::label::Kind;
use bluepencil::mention::{self, NameKind, Tagger};
use bluepencil::quantity;
use bluepencil::text::Article;
use std::path::{Path, PathBuf};

/// What to evaluate.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The model.
    #[arg(long, default_value = "data/tagger.bin")]
    model: PathBuf,
    /// The folder of the gold articles.
    #[arg(long, default_value = "../shared/gold")]
    gold: PathBuf,
    /// The folder of the open corpora.
    #[arg(long, default_value = "../shared/data")]
    corpora: PathBuf,
    /// Which tenth of each corpus is the development set: the one that the model was not trained on.
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u64).range(..corpus::FOLDS))]
    fold: u64,
    /// Only this corpus, and all of it: for a model that was trained `--without` it.
    #[arg(long)]
    only: Option<String>,
    /// Only the test cases of the public recogniser; no model is read.
    #[arg(long)]
    only_cases: bool,
    /// Cross-validate: read so many tenths of the corpora, each with a model that was trained on the other nine.
    #[arg(long, conflicts_with = "only", value_parser = clap::value_parser!(u64).range(1..=corpus::FOLDS))]
    folds: Option<u64>,
    #[command(flatten, next_help_heading = "How the models of --folds are trained")]
    recipe: Recipe,
    /// Print JSON instead of a table.
    #[arg(long)]
    json: bool,
}

/// Evaluates and gives the report.
pub(crate) fn run(options: &Options) -> Result<String, TrainError> {
    let mut report = Report::default();
    if let Some(name) = &options.only {
        add_corpus(&mut report, name, options)?;
        return Ok(printed(&report, options));
    }
    if let Some(folds) = options.folds {
        cross::add(&mut report, folds, options)?;
        return Ok(printed(&report, options));
    }
    if !options.only_cases {
        add_names_and_gold(&mut report, options)?;
    }
    add_cases(&mut report, &options.corpora.join("numbers"))?;
    Ok(printed(&report, options))
}

fn printed(report: &Report, options: &Options) -> String {
    if options.json {
        serde_json::to_string_pretty(report).expect("the report has text keys only")
    } else {
        report.to_string()
    }
}

/// Adds the score of one corpus as a whole.
fn add_corpus(report: &mut Report, name: &str, options: &Options) -> Result<(), TrainError> {
    let tagger = read_model(&options.model)?;
    let excluded = Excluded::read(&options.gold)?;
    for source in SOURCES.iter().filter(|source| source.name == name) {
        let documents = corpus::read(&options.corpora, source)?;
        let counted = documents
            .iter()
            .filter(|document| !excluded.holds(document));
        report.add_names(source.name, &development_score(counted, &tagger));
    }
    Ok(())
}

fn read_model(path: &Path) -> Result<Tagger, TrainError> {
    let bytes = std::fs::read(path).map_err(|source| TrainError::File {
        path: path.to_owned(),
        source,
    })?;
    Tagger::from_bytes(&bytes).map_err(|source| TrainError::Model {
        path: path.to_owned(),
        source,
    })
}

fn add_cases(report: &mut Report, folder: &Path) -> Result<(), TrainError> {
    report.cases = cases::score(folder)?;
    if report.cases.is_empty() {
        report.skipped.push(format!(
            "the test cases: there are none in {}",
            folder.display()
        ));
    }
    Ok(())
}

fn add_names_and_gold(report: &mut Report, options: &Options) -> Result<(), TrainError> {
    let tagger = read_model(&options.model)?;
    let articles = gold::read(&options.gold)?;
    if options.corpora.is_dir() {
        let excluded = Excluded::new(&articles);
        let mut claims = ClaimScore::default();
        for source in &SOURCES {
            let documents = corpus::read(&options.corpora, source)?;
            let development = documents.iter().filter(|document| {
                document.is_development(options.fold) && !excluded.holds(document)
            });
            report.add_names(source.name, &development_score(development, &tagger));
            claims.add(source.name, &documents, &tagger);
        }
        claims.report("labelled figures", report);
    } else {
        report.skipped.push(format!(
            "the development sets: there is no folder {}",
            options.corpora.display()
        ));
    }
    if articles.is_empty() {
        report.skipped.push(format!(
            "the gold articles: there are none in {}",
            options.gold.display()
        ));
    } else {
        add_gold(report, &articles, &tagger);
    }
    Ok(())
}

/// The score of what `tagger` finds in `documents`.
pub(crate) fn development_score<'c>(
    documents: impl Iterator<Item = &'c CorpusDocument>,
    tagger: &Tagger,
) -> NameScore {
    let mut score = NameScore::default();
    for document in documents {
        add_document(&mut score, document, tagger);
    }
    score
}

/// Adds what `tagger` finds in one document.
fn add_document(score: &mut NameScore, corpus: &CorpusDocument, tagger: &Tagger) {
    let shown = |kind| match kind {
        Kind::Person => Some(NameKind::Person),
        Kind::Organisation => Some(NameKind::Institution),
        Kind::Place | Kind::Miscellaneous => None,
    };
    let is_known = |span| !corpus.masked.iter().any(|masked| masked.overlaps(span));
    let names = corpus
        .names
        .iter()
        .filter(|&&(span, _)| is_known(span))
        .filter_map(|&(span, kind)| Some((span, shown(kind)?)));
    let wanted = WantedNames {
        names: names.collect(),
        neutral: corpus.masked.clone(),
    };
    let document = Document::new(&corpus.text);
    score.add(
        &document,
        &wanted,
        &mention::find(&document, tagger, &mut |_| {}),
    );
}

fn add_gold(report: &mut Report, articles: &[GoldArticle], tagger: &Tagger) {
    let (mut names, mut quantities, mut entities) = (
        NameScore::default(),
        QuantityScore::default(),
        Counts::default(),
    );
    let mut attribution = AttributionScore::default();
    for article in articles {
        let document = Document::new(&article.text);
        names.add(
            &document,
            &wanted_names(article),
            &mention::find(&document, tagger, &mut |_| {}),
        );
        quantities.add(article, &quantity::find(&document));
        if let Ok(text) = Article::new(article.text.as_str()) {
            let set = analysis::analyse(text, tagger, &mut |_| {});
            entities += entities::score(article, &set);
            attribution.add(article, &set, tagger);
        }
    }
    report.add_names("gold articles", &names);
    report.add("gold articles", "entities, B-cubed", entities);
    report.add("gold articles", "quantities, span", quantities.span);
    report.add("gold articles", "quantities, figure", quantities.figure);
    report.add("gold articles", "quantities, value", quantities.value);
    report.add("gold articles", "quantities, type", quantities.kind);
    attribution.report("gold articles", report);
}

fn wanted_names(article: &GoldArticle) -> WantedNames {
    let mut wanted = WantedNames::default();
    for annotation in &article.annotations {
        let kind = match annotation.kind {
            GoldKind::Person => NameKind::Person,
            GoldKind::Institution => NameKind::Institution,
            GoldKind::Quantity => continue,
        };
        if annotation.neutral {
            wanted.neutral.push(annotation.span);
        } else {
            wanted.names.push((annotation.span, kind));
        }
    }
    wanted
}
