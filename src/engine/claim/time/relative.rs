//! Times that only the article's own date fixes: "last year", "Tuesday", "three weeks ago".

use crate::document::Document;
use crate::quantity::{is_weekday, month};
use crate::words::Lower;
use std::ops::Range;

/// The time that starts at the first of `tokens`.
pub(super) fn read(document: &Document<'_>, tokens: Range<usize>) -> Option<Range<usize>> {
    let word = |index: usize| {
        let index = Some(index).filter(|index| tokens.contains(index));
        index.map_or(Lower::new(""), |index| Lower::new(document.word(index)))
    };
    let at = tokens.start;
    if !may_open(document.word(at)) {
        return None;
    }
    let first = word(at);
    let length = match &*first {
        "today" | "tonight" | "yesterday" | "tomorrow" | "now" | "currently" | "overnight" => 1,
        "last" | "this" | "next" | "past" | "previous" | "following" | "coming" | "same"
        | "current" => {
            let next = word(at + 1);
            let is_time = is_period(&next) || is_weekday(&next) || month(&next).is_some();
            is_time.then_some(2)?
        }
        "a" | "an" | "one" => (is_period(&word(at + 1)) && places(&word(at + 2))).then_some(3)?,
        "first" | "second" | "third" | "fourth" => {
            matches!(&*word(at + 1), "quarter" | "half").then_some(2)?
        }
        name => is_named_day_or_month(document, at, name).then_some(1)?,
    };
    let end = at + length;
    // "Yesterday evening", "Tuesday night".
    let part = matches!(&*word(end), "morning" | "afternoon" | "evening" | "night");
    Some(at..end + usize::from(part))
}

/// Whether the first letter and the length of `word` are those of a word that [`read`] knows: most words are told
/// apart from them without a look into a table.
fn may_open(word: &str) -> bool {
    let first = word.as_bytes().first().map(u8::to_ascii_lowercase);
    first.is_some_and(|first| {
        matches!(
            (first, word.len()),
            (b'a', 1 | 2 | 4..=6)
                | (b'c', 6 | 7 | 9)
                | (b'd', 3 | 4 | 8)
                | (b'f', 3..=6 | 8 | 9)
                | (b'j', 3 | 4 | 7)
                | (b'l', 4)
                | (b'm', 3..=6)
                | (b'n', 3 | 4 | 8)
                | (b'o', 3 | 4 | 7 | 9)
                | (b'p', 4 | 8)
                | (b's', 3..=6 | 8 | 9)
                | (b't', 3..=5 | 7 | 8)
                | (b'w', 3 | 4 | 9)
                | (b'y', 9)
        )
    })
}

/// The time that the duration `tokens` makes with the words beside it, none of them from `end` on: "two weeks ago",
/// "in the past three years".
pub(super) fn with_duration(
    document: &Document<'_>,
    tokens: Range<usize>,
    end: usize,
) -> Option<Range<usize>> {
    if tokens.end < end && places(&Lower::new(document.word(tokens.end))) {
        return Some(tokens.start..tokens.end + 1);
    }
    let before = |back: usize| {
        let index = tokens.start.checked_sub(back);
        index.map_or(Lower::new(""), |index| Lower::new(document.word(index)))
    };
    let first = Lower::new(document.word(tokens.start));
    if is_span(&first) {
        return Some(tokens);
    }
    is_span(&before(1)).then(|| tokens.start - 1..tokens.end)
}

/// Words that set a period against now.
fn is_span(word: &str) -> bool {
    matches!(
        word,
        "last" | "past" | "next" | "previous" | "coming" | "recent"
    )
}

/// Words that place a period in time.
fn places(word: &str) -> bool {
    matches!(word, "ago" | "earlier" | "later" | "before")
}

fn is_period(word: &str) -> bool {
    matches!(
        word,
        "year"
            | "years"
            | "month"
            | "months"
            | "week"
            | "weeks"
            | "weekend"
            | "day"
            | "days"
            | "quarter"
            | "decade"
            | "decades"
            | "century"
            | "season"
            | "spring"
            | "summer"
            | "autumn"
            | "fall"
            | "winter"
            | "night"
            | "morning"
            | "afternoon"
            | "evening"
    )
}

/// Whether the word at `at`, in lower case `name`, is a weekday or a month and not "may" or a short word.
fn is_named_day_or_month(document: &Document<'_>, at: usize, name: &str) -> bool {
    let is_capitalised = document
        .word(at)
        .starts_with(|first: char| first.is_ascii_uppercase());
    if !is_capitalised || name.len() < 3 {
        return false;
    }
    match name {
        // A verb, a soldier's walk and a name: a month only after what says when.
        "may" | "march" | "april" | "june" | "august" => {
            let before = at
                .checked_sub(1)
                .map(|before| Lower::new(document.word(before)));
            before.is_some_and(|before| {
                matches!(
                    &*before,
                    "in" | "since"
                        | "until"
                        | "by"
                        | "from"
                        | "during"
                        | "to"
                        | "late"
                        | "early"
                        | "of"
                )
            })
        }
        "sun" | "mon" | "sat" | "wed" | "mar" | "jan" => false,
        _ => is_weekday(name) || month(name).is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::document::Document;

    #[test]
    fn every_time_is_read_by_its_first_word() {
        let times = [
            "today",
            "tonight",
            "yesterday",
            "tomorrow",
            "now",
            "currently",
            "overnight",
            "last year",
            "this May",
            "next week",
            "past month",
            "previous day",
            "following decade",
            "coming season",
            "same spring",
            "current quarter",
            "a year ago",
            "an evening earlier",
            "one week later",
            "first quarter",
            "second half",
            "third quarter",
            "fourth quarter",
            "Monday",
            "Tuesday night",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "July",
            "September",
            "October",
            "November",
            "December",
            "Nov.",
            "Dec.",
            "Feb.",
            "Oct.",
            "Tue",
            "Thu",
            "Fri",
        ];
        for time in times {
            for text in [
                time.to_owned(),
                time.replacen(&time[..1], &time[..1].to_uppercase(), 1),
            ] {
                let document = Document::new(&text);
                let tokens = 0..document.tokens.len();
                assert_eq!(read(&document, tokens.clone()), Some(tokens), "{text}");
            }
        }
        for month in ["March", "April", "May", "June", "August"] {
            let text = format!("in {month}");
            assert_eq!(read(&Document::new(&text), 1..2), Some(1..2), "{text}");
            assert_eq!(read(&Document::new(month), 0..1), None, "{month}");
        }
    }
}
