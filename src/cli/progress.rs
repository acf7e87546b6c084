//! Progress on a terminal: on the error stream, and only where a person can see it.

use indicatif::{ProgressBar, ProgressStyle};
use std::time::Duration;

/// Steps of the bar for one article.
const STEPS: u64 = 1_000;

/// A bar for the work on one article, and the function that moves it to a share of the whole.
pub(crate) fn article() -> (ProgressBar, impl FnMut(f32)) {
    let bar = ProgressBar::new(STEPS).with_style(style("{bar:40} {percent} %"));
    let moved = bar.clone();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of a thousand steps is small"
    )]
    let advance =
        move |share: f32| moved.set_position((share.clamp(0.0, 1.0) * STEPS as f32) as u64);
    (bar, advance)
}

/// A counter for articles of which nobody knows how many come.
pub(crate) fn articles() -> ProgressBar {
    let counter =
        ProgressBar::no_length().with_style(style("{spinner} {human_pos} articles, {per_sec}"));
    counter.enable_steady_tick(Duration::from_millis(100));
    counter
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).expect("the template is valid")
}
