//! Short names that share no word with the full one ("Fed"), and words that names cut short ("Dept.").

use rustc_hash::FxHashMap;
use std::sync::LazyLock;

static FULL: LazyLock<FxHashMap<&str, &str>> = LazyLock::new(|| {
    let lines = include_str!("../../../data/en/short_names.tsv").lines();
    lines.filter_map(|line| line.split_once('\t')).collect()
});

/// What `short`, in lower case and without stops, stands for.
pub(super) fn full(short: &str) -> Option<&'static str> {
    FULL.get(short).copied()
}

#[cfg(test)]
mod tests {
    use super::full;

    #[test]
    fn short_names_have_their_full_ones() {
        assert_eq!(full("fed"), Some("federal reserve"));
        assert_eq!(full("dept"), Some("department"));
        assert_eq!(full("federal"), None);
    }
}
