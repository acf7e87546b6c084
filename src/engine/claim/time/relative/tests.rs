use super::read;
use crate::document::{Cursor, Document};

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
            let words = Cursor::new(&document, 0..document.tokens.len());
            assert_eq!(read(&words, 0), Some(words.tokens.clone()), "{text}");
        }
    }
    for month in ["March", "April", "May", "June", "August"] {
        let text = format!("in {month}");
        let document = Document::new(&text);
        assert_eq!(read(&Cursor::new(&document, 0..2), 1), Some(1..2), "{text}");
        let document = Document::new(month);
        assert_eq!(read(&Cursor::new(&document, 0..1), 0), None, "{month}");
    }
}
