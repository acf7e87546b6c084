//! What a check of a number found, in words.

use bluepencil::annotation::Verdict;

/// What a verdict is called.
pub(crate) fn words(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Confirmed => "Confirmed",
        Verdict::Disputed => "Disputed",
        Verdict::NeedsSource => "Needs source",
    }
}
