//! The command `train`.

use crate::TrainError;
use crate::corpus::{self, SOURCES, Source};
use crate::crf::{self, Settings};
use crate::examples::{self, Example};
use crate::excluded::Excluded;
use crate::{calibrate, lists, loud, quantise, selection};
use bluepencil::mention::label::Kind;
use bluepencil::mention::lexicon::Lexicon;
use bluepencil::mention::model::Model;
use bluepencil::mention::row_set::RowSet;
use indicatif::{ProgressBar, ProgressStyle};
use std::path::{Path, PathBuf};

/// What to train, and where the model goes.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The folder of the open corpora.
    #[arg(long, default_value = "../shared/data")]
    corpora: PathBuf,
    /// The folder of the gold articles, whose texts are left out.
    #[arg(long, default_value = "../shared/gold")]
    gold: PathBuf,
    /// Where the model goes.
    #[arg(long, default_value = "data/tagger.bin")]
    out: PathBuf,
    /// Which tenth of each corpus is left out; the model that is shipped leaves out the first.
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u64).range(..corpus::FOLDS))]
    fold: u64,
    /// A corpus that is left out altogether, to see how well texts of another kind are read: `evaluate --only` it.
    #[arg(long)]
    without: Option<String>,
    #[command(flatten)]
    recipe: Recipe,
}

/// How to train.
#[derive(clap::Args)]
pub(crate) struct Recipe {
    /// Another seed gives another model of about the same worth.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many models are trained, from one seed after another, and averaged.
    #[arg(long, default_value_t = 3)]
    models: u64,
    /// What the start of an institution's name scores beyond what was learnt: raises recall, lowers precision.
    #[arg(long, default_value_t = 0.1)]
    institution_bias: f32,
    /// How often each sentence is seen.
    #[arg(long, default_value_t = 8)]
    epochs: usize,
    /// Rows have numbers of this many bits.
    #[arg(long, default_value_t = 20)]
    row_bits: u32,
    /// So many rows, the most useful, are kept.
    #[arg(long, default_value_t = 78_000)]
    rows: usize,
    /// A feature seen less often is not looked at.
    #[arg(long, default_value_t = 3)]
    least: u8,
    /// So many epochs tell which features are useful.
    #[arg(long, default_value_t = 3)]
    selection_epochs: usize,
    /// So many steps of a weight are the weights' standard deviation: fewer lose accuracy, more cost bytes.
    #[arg(long, default_value_t = 3.0)]
    steps: f64,
    /// The size of the first step.
    #[arg(long, default_value_t = 0.1)]
    rate: f32,
    /// The share of sentences that are also seen in capitals or as headlines.
    #[arg(long, default_value_t = 0.1)]
    loud: f32,
    /// The share of features left out at each sight.
    #[arg(long, default_value_t = 0.5)]
    dropout: f32,
}

/// What a model is trained on.
pub(crate) struct Material<'o> {
    /// The folder of the open corpora.
    pub(crate) corpora: &'o Path,
    /// The folder of the gold articles, whose texts are left out.
    pub(crate) gold: &'o Path,
    /// Which tenth of each corpus is left out.
    pub(crate) fold: u64,
    /// The corpus that is left out altogether.
    pub(crate) without: Option<&'o str>,
}

/// A trained model, and what it was trained on.
pub(crate) struct Trained {
    pub(crate) model: Model,
    sentences: usize,
    tokens: usize,
    left_out: usize,
    seconds: u64,
}

/// Trains, writes the model and says what was done.
pub(crate) fn run(options: &Options) -> Result<String, TrainError> {
    let material = Material {
        corpora: &options.corpora,
        gold: &options.gold,
        fold: options.fold,
        without: options.without.as_deref(),
    };
    let trained = model(&material, &options.recipe)?;
    let bytes = trained.model.to_bytes();
    std::fs::write(&options.out, &bytes).map_err(|source| TrainError::File {
        path: options.out.clone(),
        source,
    })?;
    Ok(format!(
        "{}: {} bytes, from {} sentences of {} tokens in {} s; {} documents left out as gold text",
        options.out.display(),
        bytes.len(),
        trained.sentences,
        trained.tokens,
        trained.seconds,
        trained.left_out,
    ))
}

/// Trains a model.
pub(crate) fn model(material: &Material<'_>, recipe: &Recipe) -> Result<Trained, TrainError> {
    let lexicon = lists::read(material.corpora)?;
    let (mut examples, left_out) = read_examples(material, recipe, &lexicon)?;
    let tokens: usize = examples.iter().map(|example| example.tokens.len()).sum();
    let settings = Settings {
        rows: 0,
        epochs: recipe.epochs,
        rate: recipe.rate,
        dropout: recipe.dropout,
        seed: recipe.seed,
        models: recipe.models,
    };
    let rows = select(&mut examples, settings, recipe);
    let settings = Settings {
        rows: rows.len(),
        ..settings
    };
    let progress = bar(
        recipe.models * (recipe.epochs * examples.len()) as u64,
        "training",
    );
    let mut weights = crf::train(&examples, settings, &progress);
    weights.favour(Kind::Organisation, recipe.institution_bias);
    progress.finish_and_clear();
    let mut model = quantise::model(&weights, rows, recipe.steps, lexicon);
    model.calibration = calibrate::fit(&model, material)?;
    Ok(Trained {
        model,
        sentences: examples.len(),
        tokens,
        left_out,
        seconds: progress.elapsed().as_secs(),
    })
}

/// Picks the rows that are worth keeping, by a first training of all, and leaves the others out of `examples`.
fn select(examples: &mut [Example], settings: Settings, recipe: &Recipe) -> RowSet {
    let frequent = selection::Frequent::new(examples, recipe.least);
    let settings = Settings {
        rows: frequent.len(),
        epochs: recipe.selection_epochs,
        models: 1,
        ..settings
    };
    let progress = bar((settings.epochs * examples.len()) as u64, "selecting");
    let picked = frequent.picked(examples, settings, &progress, recipe.rows);
    progress.finish_and_clear();
    let shift = examples::ROW_BITS - recipe.row_bits;
    let rows = RowSet::new(recipe.row_bits, picked.iter().map(|row| row >> shift));
    selection::keep(examples, |row| rows.place(row >> shift).checked_sub(1));
    rows
}

/// Every training sentence, and how many documents were left out because the gold articles hold them.
fn read_examples(
    material: &Material<'_>,
    recipe: &Recipe,
    lexicon: &Lexicon,
) -> Result<(Vec<Example>, usize), TrainError> {
    let excluded = Excluded::read(material.gold)?;
    let mut examples = Vec::new();
    let mut left_out = 0;
    let is_left_out = |source: &Source| material.without == Some(source.name);
    for source in SOURCES.iter().filter(|source| !is_left_out(source)) {
        let documents = corpus::read(material.corpora, source)?;
        let progress = bar(documents.len() as u64, source.name);
        for document in progress.wrap_iter(documents.iter()) {
            if excluded.holds(document) {
                left_out += 1;
            } else if !document.is_development(material.fold) {
                examples.extend(examples::from_document(document, lexicon));
                let louder = loud::copy(document, recipe.loud);
                examples.extend(
                    louder
                        .iter()
                        .flat_map(|copy| examples::from_document(copy, lexicon)),
                );
            }
        }
        progress.finish_and_clear();
    }
    Ok((examples, left_out))
}

fn bar(length: u64, name: &'static str) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg:9} {wide_bar} {percent:>3} % {eta} left")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(length)
        .with_style(style)
        .with_message(name)
}
