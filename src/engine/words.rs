//! Word lists kept by hand in `data/`, looked up by their words in lower case.

use rustc_hash::FxHashSet;

/// A set of words out of a list's text: words parted by white space, lines that start with `#` left out.
#[derive(Debug)]
pub(crate) struct Words(FxHashSet<&'static str>);

impl Words {
    pub(crate) fn new(list: &'static str) -> Self {
        let lines = list.lines().filter(|line| !line.starts_with('#'));
        Self(lines.flat_map(str::split_whitespace).collect())
    }

    /// Whether `word`, which is in lower case, is on the list.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.0.contains(word)
    }
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn comments_are_no_words() {
        let words = Words::new("# not these\none two\nthree");
        assert!(["one", "two", "three"].iter().all(|word| words.has(word)));
        assert!(!words.has("not") && !words.has("#") && !words.has(""));
    }
}
