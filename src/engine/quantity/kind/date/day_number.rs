//! Days of the month in digits and words.

use crate::quantity::word::Reader;

/// A day of the month in digits, an ordinal ending allowed.
pub(super) fn read(reader: &Reader<'_>, at: usize) -> Option<(i8, usize)> {
    let word = reader.word(at);
    if !reader.is_number(at) {
        let number = reader.cardinal(at).or_else(|| reader.ordinal(at))?;
        let unit = reader.cardinal(at + 2).or_else(|| reader.ordinal(at + 2));
        let spaced = reader
            .ordinal(at + 1)
            .or_else(|| reader.cardinal(at + 1))
            .filter(|unit| (1..10).contains(unit));
        let day = match (unit, spaced) {
            (Some(unit), _) if reader.is_joint(at + 1) && number % 10 == 0 => {
                (number + unit, at + 3)
            }
            (_, Some(unit)) if number == 20 || number == 30 => (number + unit, at + 2),
            _ => (number, at + 1),
        };
        return (1..=31)
            .contains(&day.0)
            .then(|| i8::try_from(day.0).ok().map(|number| (number, day.1)))?;
    }
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let suffix = &word[digits.len()..];
    let fits = digits.len() <= 2 && matches!(suffix, "" | "st" | "nd" | "rd" | "th");
    // 32 and more are kept for the check of impossible dates, 100 and more are no days.
    let day: i8 = fits.then(|| digits.parse().ok())??;
    // "May 3%" and "May 3:30" are no days.
    let free = !reader.reads_any(at + 1, &["%", "percent", "million", "billion", "per"]);
    free.then_some((day, at + 1))
}
