//! Abbreviations that end in a stop which does not end the sentence.

/// Written with a stop, in lower case, without it. Titles, ranks, legal forms, months, and the usual Latin.
const ABBREVIATIONS: &[&str] = &[
    "adm", "apr", "aug", "ave", "brig", "bros", "capt", "cf", "cmdr", "co", "col", "corp", "cpl",
    "dec", "dept", "dr", "esq", "est", "etc", "feb", "fr", "ft", "gen", "gov", "hon", "inc", "jan",
    "jr", "lt", "ltd", "maj", "messrs", "mr", "mrs", "ms", "mt", "nos", "nov", "oct", "pres",
    "prof", "pvt", "rep", "reps", "rev", "sen", "sens", "sept", "sgt", "sr", "st", "supt", "vs",
];

/// Whether `word`, which a stop follows, is an abbreviation or an initial, so that the stop belongs to it.
pub(in crate::document) fn is_abbreviation(word: &str) -> bool {
    if word.len() > 6 {
        return false;
    }
    ABBREVIATIONS
        .binary_search(&word.to_lowercase().as_str())
        .is_ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_list_is_sorted() {
        assert!(super::ABBREVIATIONS.is_sorted());
    }
}
