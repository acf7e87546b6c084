//! What a word shows on its own: spelling, shape, affixes, clusters, lists.

use super::function_words::{Link, is_grammar, link_of};
use super::template::{Rows, Template};
use crate::mention::clusters::Clusters;
use crate::mention::gazetteer::{self, Lists};
use crate::mention::hash;
use crate::mention::lexicon::Lexicon;
use crate::words;
use std::borrow::Cow;

/// How a word is capitalised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::mention) enum Case {
    /// No letter in it.
    None,
    /// "word"
    Lower,
    /// "Word", and a single capital
    Title,
    /// "WORD"
    Upper,
    /// "iPhone"
    Mixed,
}

/// A word, once for all its occurrences in a document.
#[derive(Clone, Debug)]
pub(in crate::mention) struct WordType {
    pub(in crate::mention) word: u64,
    pub(in crate::mention) lower: u64,
    /// Every letter and digit as its class: "Xxxx", "X.X.", "dddd".
    pub(in crate::mention) shape: u64,
    /// The shape without repeats: "Xx", "X.X.", "d".
    pub(in crate::mention) short_shape: u64,
    pub(in crate::mention) prefixes: [u64; 4],
    pub(in crate::mention) suffixes: [u64; 4],
    pub(in crate::mention) clusters: Clusters,
    pub(in crate::mention) lists: Lists,
    pub(in crate::mention) case: Case,
    pub(in crate::mention) length: usize,
    /// Whether and how it joins the capitalised words around it.
    pub(super) link: Link,
    /// A word of grammar, capitalised only because it opens a sentence.
    pub(in crate::mention) grammar: bool,
    /// It is a hyphen.
    pub(super) hyphen: bool,
}

/// A word in capitals up to this long is taken for an acronym, a longer one for a word of a headline.
const MAX_ACRONYM_BYTES: usize = 5;

impl WordType {
    /// What stands outside a sentence; `end` tells after from before.
    pub(super) fn outside(end: bool) -> Self {
        let mark = hash::mix(1 + u64::from(end));
        Self {
            word: mark,
            lower: mark,
            shape: mark,
            short_shape: mark,
            prefixes: [0; 4],
            suffixes: [0; 4],
            clusters: [0; 3],
            lists: 0,
            case: Case::None,
            length: 0,
            link: Link::None,
            grammar: false,
            hyphen: false,
        }
    }

    /// Reads `word`, which is folded and has the hash `written`.
    pub(super) fn new(word: &str, written: u64, lexicon: &Lexicon) -> Self {
        let lower_word = words::lower(word);
        let lower = match &lower_word {
            Cow::Borrowed(_) => written,
            Cow::Owned(lower) => hash::bytes(lower.as_bytes()),
        };
        let case = case_of(word);
        let title = if case == Case::Upper {
            hash::bytes(title_from_lower(&lower_word).as_bytes())
        } else {
            written
        };
        // "DAB" is not the verb: a short word in capitals is an acronym and shares nothing with "dab".
        let is_acronym = case == Case::Upper && word.len() <= MAX_ACRONYM_BYTES;
        let forms: &[u64] = if is_acronym {
            &[written]
        } else {
            &[written, title, lower]
        };
        let spelling = if is_acronym { word } else { &lower_word };
        let lists = |form: u64| lexicon.gazetteer.get(gazetteer::first_key(form));
        let (shape, short_shape) = shapes(word);
        Self {
            word: written,
            lower,
            shape,
            short_shape,
            prefixes: affixes(spelling, false),
            suffixes: affixes(spelling, true),
            clusters: lexicon.clusters.get(forms),
            lists: match lists(written) {
                0 if case == Case::Upper && !is_acronym => lists(title),
                found => found,
            },
            case,
            length: word.chars().count(),
            link: link_of(word),
            grammar: is_grammar(lower),
            hyphen: word == "-",
        }
    }

    /// Whether it can be a name's word by its capital.
    pub(in crate::mention) fn is_capitalised(&self) -> bool {
        matches!(self.case, Case::Title | Case::Upper | Case::Mixed)
    }

    /// The features of this word standing `offset - 2` tokens away from the one that is labelled.
    pub(super) fn features(&self, offset: usize, rows: &mut Rows<'_>) {
        let at = offset as u64;
        rows.add(Template::Lower, at, self.lower);
        rows.add(Template::ShortShape, at, self.short_shape);
        rows.add(Template::Lists, at, u64::from(self.lists));
        for (grain, &cluster) in self.clusters.iter().enumerate() {
            rows.add(Template::Cluster, at * 4 + grain as u64, u64::from(cluster));
        }
        if offset.abs_diff(2) == 2 {
            return;
        }
        rows.add(Template::Shape, at, self.shape);
        let affixes = if offset == 2 { 0..4 } else { 1..4 };
        for length in affixes {
            rows.add(
                Template::Prefix,
                at * 4 + length as u64,
                self.prefixes[length],
            );
            rows.add(
                Template::Suffix,
                at * 4 + length as u64,
                self.suffixes[length],
            );
        }
        if offset == 2 {
            self.own_features(rows);
        }
    }

    fn own_features(&self, rows: &mut Rows<'_>) {
        let case = self.case as u64;
        rows.add(Template::Bias, 0, 0);
        rows.add(Template::Word, 0, self.word);
        rows.add(Template::Case, 0, case << 8 | self.length.min(12) as u64);
        rows.add(Template::CaseSuffix, 0, hash::pair(self.suffixes[2], case));
        rows.add(
            Template::CaseCluster,
            0,
            hash::pair(u64::from(self.clusters[1]), self.short_shape),
        );
        rows.add(
            Template::CaseLists,
            0,
            hash::pair(u64::from(self.lists), self.short_shape),
        );
        for bit in 0..gazetteer::LIST_NAMES.len() {
            if self.lists & 1 << bit != 0 {
                rows.add(Template::List, 0, bit as u64);
            }
        }
    }
}

fn case_of(word: &str) -> Case {
    let mut letters = word.chars().filter(|letter| letter.is_alphabetic());
    let Some(first) = letters.next() else {
        return Case::None;
    };
    let rest: (usize, usize) = letters.fold((0, 0), |(upper, lower), letter| {
        (
            upper + usize::from(letter.is_uppercase()),
            lower + usize::from(letter.is_lowercase()),
        )
    });
    match (first.is_uppercase(), rest) {
        (true, (0, _)) => Case::Title,
        (true, (_, 0)) => Case::Upper,
        (false, (0, _)) => Case::Lower,
        _ => Case::Mixed,
    }
}

fn title_from_lower(lower: &str) -> String {
    let mut letters = lower.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// The hashes of shape and short shape.
fn shapes(word: &str) -> (u64, u64) {
    let (mut shape, mut short, mut last) = (1, 1, ' ');
    for letter in word.chars().take(24) {
        let class = match letter {
            letter if letter.is_uppercase() => 'X',
            letter if letter.is_alphabetic() => 'x',
            letter if letter.is_numeric() => 'd',
            letter => letter,
        };
        shape = hash::pair(shape, u64::from(class));
        if class != last {
            short = hash::pair(short, u64::from(class));
        }
        last = class;
    }
    (shape, short)
}

/// The hashes of the first or last one to four letters; 0 where the word has fewer.
fn affixes(word: &str, last: bool) -> [u64; 4] {
    if word.is_ascii() {
        return ascii_affixes(word.as_bytes(), last);
    }
    let mut hashes = [0; 4];
    if last {
        let starts = word.char_indices().rev().map(|(at, _)| at);
        for (hash, start) in hashes.iter_mut().zip(starts) {
            *hash = hash::bytes(&word.as_bytes()[start..]);
        }
    } else {
        let ends = word.char_indices().map(|(at, _)| at).chain([word.len()]);
        for (hash, end) in hashes.iter_mut().zip(ends.skip(1)) {
            *hash = hash::bytes(&word.as_bytes()[..end]);
        }
    }
    hashes
}

/// [`affixes`] of a word whose letters are bytes, each made from the one before it.
fn ascii_affixes(word: &[u8], last: bool) -> [u64; 4] {
    let mut hashes = [0; 4];
    let mut bytes = 0;
    for (at, hash) in hashes.iter_mut().enumerate().take(word.len()) {
        bytes = if last {
            bytes << 8 | u64::from(word[word.len() - 1 - at])
        } else {
            bytes | u64::from(word[at]) << (8 * at)
        };
        *hash = hash::few_bytes(at + 1, bytes);
    }
    hashes
}

#[cfg(test)]
mod tests {
    use super::{Case, affixes, case_of, shapes};
    use crate::mention::hash;

    #[test]
    fn case_is_that_of_the_letters() {
        let rows = [
            ("word", Case::Lower),
            ("Word", Case::Title),
            ("A", Case::Title),
            ("NATO", Case::Upper),
            ("U.S.", Case::Upper),
            ("iPhone", Case::Mixed),
            ("McCain", Case::Mixed),
            ("12", Case::None),
            ("ß", Case::Lower),
        ];
        let wrong: Vec<_> = rows
            .iter()
            .filter(|(word, case)| case_of(word) != *case)
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn words_of_one_build_share_a_shape() {
        assert_eq!(shapes("Merkel"), shapes("Müller"));
        assert_eq!(shapes("Obama").1, shapes("Merkel").1);
        assert_ne!(shapes("Obama").0, shapes("Merkel").0);
    }

    #[test]
    fn affixes_are_whole_letters() {
        assert_eq!(
            affixes("abcde", true),
            [b"e" as &[u8], b"de", b"cde", b"bcde"].map(hash::bytes)
        );
        assert_eq!(
            affixes("abc", false),
            [
                hash::bytes(b"a"),
                hash::bytes(b"ab"),
                hash::bytes(b"abc"),
                0
            ]
        );
        assert_eq!(
            affixes("né", true),
            [
                hash::bytes("é".as_bytes()),
                hash::bytes("né".as_bytes()),
                0,
                0
            ]
        );
        assert_eq!(
            affixes("né", false),
            [hash::bytes(b"n"), hash::bytes("né".as_bytes()), 0, 0]
        );
    }
}
