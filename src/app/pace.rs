//! How long the rest of a review takes at the pace of the last decisions.

/// A longer pause between two decisions is a break and tells nothing of the pace.
const BREAK_SECONDS: f64 = 90.0;

/// Decisions that are looked back on.
const RECENT: usize = 20;

/// Fewer pauses than this tell nothing yet.
const ENOUGH: usize = 5;

/// The pauses between the last decisions.
#[derive(Debug, Default)]
pub(crate) struct Pace {
    /// When the last decision was made, in seconds, and how many were made by then.
    last: Option<(f64, usize)>,
    /// Seconds for each decision, the oldest first.
    pauses: Vec<f64>,
}

impl Pace {
    /// Takes note that `decisions` have been made by `now`, in seconds.
    pub(crate) fn see(&mut self, decisions: usize, now: f64) {
        if let Some((then, before)) = self.last {
            if decisions == before {
                return;
            }
            let pause = now - then;
            // Several at once, or taken back: not one look each.
            if decisions == before + 1 && (0.0..BREAK_SECONDS).contains(&pause) {
                self.pauses.push(pause);
                let old = self.pauses.len().saturating_sub(RECENT);
                self.pauses.drain(..old);
            }
        }
        self.last = Some((now, decisions));
    }

    /// "about 3 minutes left" for `open` decisions; nothing before the pace is known.
    pub(crate) fn left(&self, open: usize) -> Option<String> {
        if self.pauses.len() < ENOUGH || open == 0 {
            return None;
        }
        let mut sorted = self.pauses.clone();
        sorted.sort_by(f64::total_cmp);
        let minutes = sorted[sorted.len() / 2] * open as f64 / 60.0;
        Some(match minutes.round() as u64 {
            0 => "less than a minute left".to_owned(),
            1 => "about 1 minute left".to_owned(),
            minutes => format!("about {minutes} minutes left"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Pace;

    #[test]
    fn the_rest_takes_as_long_as_the_last_decisions_did() {
        let mut pace = Pace::default();
        for decision in 0..=4 {
            pace.see(decision, decision as f64 * 2.0);
        }
        assert_eq!(pace.left(100), None, "four pauses are too few");
        pace.see(5, 10.0);
        assert_eq!(pace.left(100).as_deref(), Some("about 3 minutes left"));
        assert_eq!(pace.left(30).as_deref(), Some("about 1 minute left"));
        assert_eq!(pace.left(3).as_deref(), Some("less than a minute left"));
        assert_eq!(pace.left(0), None);
    }

    #[test]
    fn breaks_and_decisions_on_many_at_once_do_not_count() {
        let mut pace = Pace::default();
        for decision in 0..=5 {
            pace.see(decision, decision as f64 * 2.0);
        }
        pace.see(6, 3_000.0);
        pace.see(40, 3_001.0);
        pace.see(39, 3_002.0);
        assert_eq!(pace.left(100).as_deref(), Some("about 3 minutes left"));
    }
}
