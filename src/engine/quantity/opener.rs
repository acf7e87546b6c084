//! A cheap look whether a word can start a figure: most words of an article cannot, and ask no table.

/// Words that start figures, in lower case; the readers ask for them one by one.
#[rustfmt::skip]
const OPENERS: &[&str] = &[
    "a", "an", "apr", "apr.", "april", "aug", "aug.", "august", "billions", "billionth", "dec", "dec.",
    "december", "double", "doubled", "doubles", "doubling", "dozens", "eight", "eighteen", "eighteenth",
    "eightfold", "eighth", "eightieth", "eighty", "eleven", "eleventh", "feb", "feb.", "february", "few",
    "fifteen", "fifteenth", "fifth", "fiftieth", "fifty", "first", "five", "fivefold", "fortieth", "forty",
    "four", "fourfold", "fourteen", "fourteenth", "fourth", "fourty", "half", "halve", "halved", "halving",
    "hundredfold", "hundreds", "hundredth", "jan", "jan.", "january", "jul", "jul.", "july", "jun", "jun.",
    "june", "many", "mar", "mar.", "march", "may", "millions", "millionth", "naught", "nil", "nine",
    "ninefold", "nineteen", "nineteenth", "ninetieth", "ninety", "ninth", "nought", "nov", "nov.", "november",
    "oct", "oct.", "october", "one", "quadrillionth", "quadruple", "quadrupled", "quadrupling", "quarter",
    "quintupled", "scores", "second", "sep", "sep.", "sept", "sept.", "september", "seven", "sevenfold",
    "seventeen", "seventeenth", "seventh", "seventieth", "seventy", "several", "six", "sixfold", "sixteen",
    "sixteenth", "sixth", "sixtieth", "sixty", "ten", "tenfold", "tens", "tenth", "third", "thirteen",
    "thirteenth", "thirtieth", "thirty", "thousands", "thousandth", "three", "threefold", "thrice", "treble",
    "trebled", "trebling", "trillions", "trillionth", "triple", "tripled", "triples", "tripling", "twelfth",
    "twelve", "twentieth", "twenty", "twice", "two", "twofold", "zero",
];

/// By first letter, the lengths that openers have, a bit each.
const LENGTHS: [u32; 26] = lengths();

const fn lengths() -> [u32; 26] {
    let mut lengths = [0; 26];
    let mut at = 0;
    while at < OPENERS.len() {
        let word = OPENERS[at].as_bytes();
        lengths[(word[0] - b'a') as usize] |= 1 << word.len();
        at += 1;
    }
    lengths
}

/// Whether `word` may start a figure; `false` is sure.
pub(super) fn may_open(word: &str) -> bool {
    let bytes = word.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else {
        return false;
    };
    // "May18", "USD115", "T12".
    if last.is_ascii_digit() {
        return true;
    }
    let letter = first.to_ascii_lowercase().wrapping_sub(b'a') as usize;
    letter < 26 && bytes.len() < 32 && LENGTHS[letter] & (1 << bytes.len()) != 0
}

#[cfg(test)]
mod tests {
    use super::{OPENERS, may_open};

    #[test]
    fn openers_open_in_any_case_and_most_words_do_not() {
        assert!(OPENERS.is_sorted());
        assert!(
            OPENERS
                .iter()
                .all(|word| may_open(word) && may_open(&word.to_uppercase()))
        );
        assert!(may_open("May18") && may_open("USD115"));
        for word in ["government", "which", "", "é", "is", "Zürich"] {
            assert!(!may_open(word), "{word}");
        }
    }
}
