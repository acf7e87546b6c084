//! Abbreviations that end in a stop which does not end the sentence.

/// Written with a stop, in lower case, without it. Titles, ranks, legal forms, months, and the usual Latin.
const ABBREVIATIONS: &[&str] = &[
    "adm", "approx", "apr", "aug", "ave", "brig", "bros", "ca", "capt", "cf", "cmdr", "co", "col",
    "corp", "cpl", "dec", "dept", "dr", "esq", "est", "etc", "feb", "fig", "figs", "fr", "ft",
    "gen", "gov", "hon", "hrs", "inc", "jan", "jr", "lt", "ltd", "maj", "messrs", "mins", "mr",
    "mrs", "ms", "mt", "nov", "oct", "pres", "prof", "pvt", "rep", "reps", "ret", "rev", "secs",
    "sen", "sens", "sept", "sgt", "sr", "st", "supt", "tel", "vol", "vols", "vs",
];

/// Whether `word`, which a stop follows, is an abbreviation, so that the stop belongs to it. `after` is what
/// follows the stop.
pub(in crate::document) fn is_abbreviation(word: &str, after: &str) -> bool {
    let needs_number = matches!(
        word,
        "No" | "Nos" | "no" | "nos" | "pp" | "p" | "Art" | "Arts" | "Sec" | "Para" | "Ch" | "Rs"
    );
    if needs_number {
        return after
            .trim_start()
            .starts_with(|character: char| character.is_ascii_digit());
    }
    // "May. 9, 2019": a month's whole name with a stop before a day and a year.
    if matches!(word, "May" | "June" | "July") {
        return is_day_and_year(after);
    }
    word.len() <= 6
        && ABBREVIATIONS
            .binary_search(&word.to_lowercase().as_str())
            .is_ok()
}

/// Whether `after` starts with a day, a comma and a year.
fn is_day_and_year(after: &str) -> bool {
    let Some((day, rest)) = after.trim_start().split_once(", ") else {
        return false;
    };
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    let year = rest.get(..4).is_some_and(is_number);
    let is_longer = rest
        .get(4..)
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    day.len() <= 2 && is_number(day) && year && !is_longer
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_list_is_sorted() {
        assert!(super::ABBREVIATIONS.is_sorted());
    }
}
