//! Number words: tables only.

/// Whether `word`, in lower case, is a number: "nine", "forty".
pub(crate) fn is_number_word(word: &str) -> bool {
    cardinal(word).is_some()
}

/// "zero" to "ninety".
pub(super) fn cardinal(word: &str) -> Option<u32> {
    Some(match word {
        "zero" | "nought" | "naught" | "nil" => 0,
        "one" => 1,
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        "eleven" => 11,
        "twelve" => 12,
        "thirteen" => 13,
        "fourteen" => 14,
        "fifteen" => 15,
        "sixteen" => 16,
        "seventeen" => 17,
        "eighteen" => 18,
        "nineteen" => 19,
        "twenty" => 20,
        "thirty" => 30,
        "forty" | "fourty" => 40,
        "fifty" => 50,
        "sixty" => 60,
        "seventy" => 70,
        "eighty" => 80,
        "ninety" => 90,
        _ => return None,
    })
}

/// "first" to "ninetieth", "hundredth" and up.
pub(super) fn ordinal(word: &str) -> Option<u32> {
    Some(match word {
        "first" => 1,
        "second" => 2,
        "third" => 3,
        "fourth" => 4,
        "fifth" => 5,
        "sixth" => 6,
        "seventh" => 7,
        "eighth" => 8,
        "ninth" => 9,
        "tenth" => 10,
        "eleventh" => 11,
        "twelfth" => 12,
        "thirteenth" => 13,
        "fourteenth" => 14,
        "fifteenth" => 15,
        "sixteenth" => 16,
        "seventeenth" => 17,
        "eighteenth" => 18,
        "nineteenth" => 19,
        "twentieth" => 20,
        "thirtieth" => 30,
        "fortieth" => 40,
        "fiftieth" => 50,
        "sixtieth" => 60,
        "seventieth" => 70,
        "eightieth" => 80,
        "ninetieth" => 90,
        "hundredth" => 100,
        "thousandth" => 1000,
        "millionth" => 1_000_000,
        _ => return None,
    })
}

/// The part that a fraction's lower word names: "thirds" → 3.
pub(super) fn denominator(word: &str) -> Option<u64> {
    match word {
        "half" | "halves" => Some(2),
        "quarter" | "quarters" => Some(4),
        "first" | "second" | "firsts" | "seconds" => None,
        "billionth" | "billionths" => Some(1_000_000_000),
        "trillionth" | "trillionths" => Some(1_000_000_000_000),
        _ => ordinal(word.strip_suffix('s').unwrap_or(word)).map(u64::from),
    }
}

/// Words and abbreviations that multiply the number before them.
pub(super) fn scale(word: &str) -> Option<u64> {
    Some(match word {
        "thousand" => 1_000,
        "lakh" | "lakhs" => 100_000,
        "million" | "mn" | "mln" => 1_000_000,
        "crore" | "crores" => 10_000_000,
        "billion" | "bn" | "bln" => 1_000_000_000,
        "trillion" | "tn" | "trn" | "tln" => 1_000_000_000_000,
        "quadrillion" => 1_000_000_000_000_000,
        _ => return None,
    })
}

/// Letters glued to digits that multiply them, whatever follows.
pub(super) fn glued_scale(suffix: &str) -> Option<u64> {
    match suffix {
        "k" | "K" => Some(1_000),
        "M" | "MM" | "mil" => Some(1_000_000),
        _ => scale(&suffix.to_ascii_lowercase()),
    }
}

/// Letters glued to a sum of money that multiply it; elsewhere "m" may be a metre.
pub(super) fn money_scale(suffix: &str) -> Option<u64> {
    match suffix {
        "m" | "M" | "MM" | "mm" => Some(1_000_000),
        "b" | "B" => Some(1_000_000_000),
        "t" | "T" => Some(1_000_000_000_000),
        _ => glued_scale(suffix),
    }
}

/// "dozens", "hundreds": an order of magnitude without a number.
pub(super) fn vague(word: &str) -> Option<u64> {
    Some(match word {
        "tens" => 10,
        "dozens" => 12,
        "scores" => 20,
        "hundreds" => 100,
        "thousands" => 1_000,
        "millions" => 1_000_000,
        "billions" => 1_000_000_000,
        "trillions" => 1_000_000_000_000,
        _ => return None,
    })
}

/// "doubled", "twofold": a multiple in one word, with the way the figure went where the word says it.
pub(super) fn multiple(word: &str) -> Option<u32> {
    Some(match word {
        "twofold" | "doubled" | "doubling" | "doubles" | "double" => 2,
        "threefold" | "tripled" | "tripling" | "triples" | "triple" | "trebled" | "trebling"
        | "treble" => 3,
        "fourfold" | "quadrupled" | "quadrupling" | "quadruple" => 4,
        "fivefold" | "quintupled" => 5,
        "sixfold" => 6,
        "sevenfold" => 7,
        "eightfold" => 8,
        "ninefold" => 9,
        "tenfold" => 10,
        "hundredfold" => 100,
        _ => return None,
    })
}
