//! Training of the chain: likelihood of the known labels, AdaGrad, feature dropout, averaged weights at the end.

use crate::examples::{Example, ExampleToken};
use crate::lattice::{Chain, Lattice};
use crate::random::Random;
use bluepencil::mention::label::{Kind, LABELS, LANES, Position, label};
use indicatif::ProgressBar;

/// How training goes.
#[derive(Clone, Copy)]
pub(crate) struct Settings {
    /// How many rows there are.
    pub(crate) rows: usize,
    pub(crate) epochs: usize,
    /// The step's size at the start; it falls evenly to a tenth.
    pub(crate) rate: f32,
    /// The share of features that a token loses each time it is seen.
    pub(crate) dropout: f32,
    /// The first model's seed.
    pub(crate) seed: u64,
    /// How many models are averaged.
    pub(crate) models: u64,
}

/// Trained weights.
pub(crate) struct Weights {
    pub(crate) rows: Vec<[f32; LANES]>,
    pub(crate) chain: Chain,
}

impl Weights {
    /// Adds `bias` to the score of every name of `kind`, where it starts.
    pub(crate) fn favour(&mut self, kind: Kind, bias: f32) {
        for position in [Position::Begin, Position::Single] {
            let label = label(kind, position);
            self.chain.start[label] += bias;
            for row in &mut self.chain.transition {
                row[label] += bias;
            }
        }
    }
}

/// A gradient below this changes nothing worth its time.
const LEAST_GRADIENT: f32 = 1e-3;

/// AdaGrad divides by no less.
const EPSILON: f32 = 1e-3;

/// Weights are averaged over this many last epochs, once in so many sentences.
const AVERAGED_EPOCHS: usize = 3;
const SENTENCES_A_SNAPSHOT: usize = 2000;

struct Trainer {
    settings: Settings,
    weights: Weights,
    squares: Vec<[f32; LANES]>,
    chain_squares: Chain,
    random: Random,
    rate: f32,
    kept: Vec<u32>,
}

/// Trains on `examples`. The models' likelihood is convex, so that their mean is a model as good as its parts, and
/// steadier: single ones differ by a point of F1 from seed to seed.
pub(crate) fn train(examples: &[Example], settings: Settings, progress: &ProgressBar) -> Weights {
    let mut average = Average::new(settings.rows);
    for model in 0..settings.models {
        let trainer = Trainer::new(Settings {
            seed: settings.seed + model,
            ..settings
        });
        trainer.train(examples, &mut average, progress);
    }
    average.into_weights()
}

impl Trainer {
    fn new(settings: Settings) -> Self {
        let rows = settings.rows;
        Self {
            settings,
            weights: Weights {
                rows: vec![[0.0; LANES]; rows],
                chain: Chain::zero(),
            },
            squares: vec![[0.0; LANES]; rows],
            chain_squares: Chain::zero(),
            random: Random::new(settings.seed),
            rate: settings.rate,
            kept: Vec::new(),
        }
    }

    /// Goes over the examples in ever new order; the weights of the last epochs go into `average`.
    fn train(mut self, examples: &[Example], average: &mut Average, progress: &ProgressBar) {
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let steps = self.settings.epochs * examples.len();
        let mut step = 0;
        for epoch in 0..self.settings.epochs {
            self.random.shuffle(&mut order);
            for &example in &order {
                self.rate = self.settings.rate * (1.0 - 0.9 * step as f32 / steps as f32);
                self.learn(&examples[example]);
                step += 1;
                if step % SENTENCES_A_SNAPSHOT == 0 {
                    progress.inc(SENTENCES_A_SNAPSHOT as u64);
                    if epoch + AVERAGED_EPOCHS >= self.settings.epochs {
                        average.add(&mut self.weights);
                    }
                }
            }
        }
        average.add(&mut self.weights);
    }

    fn learn(&mut self, example: &Example) {
        let scale = 1.0 / (1.0 - self.settings.dropout);
        let starts = self.drop_features(&example.tokens);
        let scores: Vec<[f32; LABELS]> = starts
            .windows(2)
            .map(|range| self.scores(&self.kept[range[0]..range[1]], scale))
            .collect();
        let lattice = Lattice::new(&scores, &self.weights.chain);
        let Some(expected) = lattice.expect(|_| u32::MAX) else {
            return;
        };
        let Some(observed) = lattice.expect(|at| example.tokens[at].allowed) else {
            return;
        };
        for (at, range) in starts.windows(2).enumerate() {
            let mut gradient = [0.0; LANES];
            for (lane, gradient) in gradient.iter_mut().enumerate() {
                *gradient =
                    (observed.labels[at][lane] - expected.labels[at][lane]) * example.weight;
            }
            if gradient
                .iter()
                .any(|gradient| gradient.abs() > LEAST_GRADIENT)
            {
                self.step(
                    range[0]..range[1],
                    &gradient.map(|gradient| gradient * scale),
                );
            }
        }
        self.step_chain(observed.chain, expected.chain, example.weight);
    }

    /// Keeps each feature of each token but for the share of dropout; the starts of the tokens in `kept`.
    fn drop_features(&mut self, tokens: &[ExampleToken]) -> Vec<usize> {
        let limit = (self.settings.dropout * 65536.0) as u64;
        self.kept.clear();
        let mut starts = vec![0];
        for token in tokens {
            for rows in token.rows.chunks(4) {
                let mut draw = self.random.next();
                for &row in rows {
                    if draw & 0xffff >= limit {
                        self.kept.push(row);
                    }
                    draw >>= 16;
                }
            }
            starts.push(self.kept.len());
        }
        starts
    }

    fn scores(&self, rows: &[u32], scale: f32) -> [f32; LABELS] {
        let mut sum = [0.0; LANES];
        for &row in rows {
            for (sum, weight) in sum.iter_mut().zip(&self.weights.rows[row as usize]) {
                *sum += weight;
            }
        }
        let mut scores = [0.0; LABELS];
        for (score, sum) in scores.iter_mut().zip(sum) {
            *score = sum * scale;
        }
        scores
    }

    fn step(&mut self, range: std::ops::Range<usize>, gradient: &[f32; LANES]) {
        let rate = self.rate;
        for &row in &self.kept[range] {
            let weights = &mut self.weights.rows[row as usize];
            let squares = &mut self.squares[row as usize];
            for lane in 0..LANES {
                squares[lane] += gradient[lane] * gradient[lane];
                weights[lane] += rate * gradient[lane] / (squares[lane].sqrt() + EPSILON);
            }
        }
    }

    fn step_chain(&mut self, mut observed: Chain, mut expected: Chain, weight: f32) {
        let gradients = observed
            .all()
            .zip(expected.all())
            .map(|(observed, expected)| (*observed - *expected) * weight);
        let weights = self.weights.chain.all().zip(self.chain_squares.all());
        for (gradient, (value, square)) in gradients.zip(weights) {
            *square += gradient * gradient;
            *value += self.rate * gradient / (square.sqrt() + EPSILON);
        }
    }
}

/// The mean of the weights at several moments: steadier than the last ones.
struct Average {
    sum: Weights,
    count: f32,
}

impl Average {
    fn new(rows: usize) -> Self {
        Self {
            sum: Weights {
                rows: vec![[0.0; LANES]; rows],
                chain: Chain::zero(),
            },
            count: 0.0,
        }
    }

    fn add(&mut self, weights: &mut Weights) {
        self.count += 1.0;
        let rows = self
            .sum
            .rows
            .as_flattened_mut()
            .iter_mut()
            .zip(weights.rows.as_flattened());
        for (sum, weight) in rows {
            *sum += weight;
        }
        for (sum, weight) in self.sum.chain.all().zip(weights.chain.all()) {
            *sum += *weight;
        }
    }

    fn into_weights(mut self) -> Weights {
        let count = self.count;
        self.sum
            .rows
            .as_flattened_mut()
            .iter_mut()
            .for_each(|weight| *weight /= count);
        self.sum.chain.all().for_each(|weight| *weight /= count);
        self.sum
    }
}
