//! Which features are worth their bytes: a first training with all frequent ones tells.

use crate::crf::{self, Settings};
use crate::examples::{Example, ExampleToken, ROW_BITS};
use bluepencil::mention::row_set::RowSet;
use indicatif::ProgressBar;

/// The features that are seen often enough to be learnt.
pub(crate) struct Frequent {
    set: RowSet,
    /// How often each is seen.
    counts: Vec<u32>,
}

impl Frequent {
    /// Those seen at least `least` times in `examples`.
    pub(crate) fn new(examples: &[Example], least: u8) -> Self {
        let mut few = vec![0_u8; 1 << ROW_BITS];
        for row in rows(examples) {
            let count = &mut few[row as usize];
            *count = count.saturating_add(1);
        }
        let frequent = (0..1 << ROW_BITS).filter(|&row| few[row as usize] >= least);
        let set = RowSet::new(ROW_BITS, frequent);
        let mut counts = vec![0; set.len()];
        for place in rows(examples).map(|row| set.place(row)) {
            if let Some(place) = place.checked_sub(1) {
                counts[place] += 1;
            }
        }
        Self { set, counts }
    }

    pub(crate) fn len(&self) -> usize {
        self.counts.len()
    }

    /// The `most` of them that say most: those whose weights, learnt in a training with `settings`, add up to most
    /// over all the times they are seen.
    pub(crate) fn picked(
        &self,
        examples: &[Example],
        settings: Settings,
        progress: &ProgressBar,
        most: usize,
    ) -> Vec<u32> {
        let mut frequent: Vec<Example> = examples.to_vec();
        keep(&mut frequent, |row| self.set.place(row).checked_sub(1));
        let weights = crf::train(&frequent, settings, progress);
        let worth = |place: usize| {
            let squares: f32 = weights.rows[place]
                .iter()
                .map(|weight| weight * weight)
                .sum();
            squares * self.counts[place] as f32
        };
        let all = (0..1 << ROW_BITS).filter(|&row| self.set.place(row) > 0);
        let mut ranked: Vec<(f32, u32)> = all
            .enumerate()
            .map(|(place, row)| (worth(place), row))
            .collect();
        ranked.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        ranked.iter().take(most).map(|&(_, row)| row).collect()
    }
}

fn rows(examples: &[Example]) -> impl Iterator<Item = u32> {
    let tokens = examples.iter().flat_map(|example| &example.tokens);
    tokens.flat_map(|token| token.rows.iter().copied())
}

/// Leaves out the rows that `place` has no place for and puts the place of the others there instead.
pub(crate) fn keep(examples: &mut [Example], place: impl Fn(u32) -> Option<usize>) {
    let tokens = examples.iter_mut().flat_map(|example| &mut example.tokens);
    for ExampleToken { rows, .. } in tokens {
        let kept = rows.iter().filter_map(|&row| place(row));
        *rows = kept.map(|place| place as u32).collect();
    }
}
