//! Ages: "43-year-old", "aged 43", "Smith, 43,".

use crate::lexicon::{Class, ClassSet};
use crate::quantity::figure::unit::YEAR;
use crate::quantity::figure::{Amount, Draft, QuantityKind, Value};
use crate::quantity::measure::counted;
use crate::quantity::word::{Reader, stop, unit};
use rust_decimal::Decimal;

/// Words with a capital that are no names.
const CALENDAR: ClassSet = ClassSet::of(&[Class::Month, Class::Weekday]);

/// "years old" in short.
const YEARS_OLD: &[&str] = &["yo", "y.o", "y.o."];

/// Makes an age of an amount where the words around say so.
pub(crate) fn apply(reader: &Reader<'_>, draft: &mut Draft) -> bool {
    let end = draft.tokens.end;
    if draft.quantity.kind == QuantityKind::Duration {
        let next = || {
            let (_, next) = unit::read_next(reader, end.wrapping_sub(1))?;
            end_of_old(reader, next).map(|_| end)
        };
        let Some(old) = end_of_old(reader, end).or_else(next) else {
            return false;
        };
        draft.quantity.kind = QuantityKind::Age;
        draft.tokens.end = old;
        return true;
    }
    if draft.quantity.kind == QuantityKind::Count && apply_something(reader, draft) {
        return true;
    }
    if draft.quantity.kind == QuantityKind::Count && reader.reads_any(end, YEARS_OLD) {
        draft.quantity.kind = QuantityKind::Age;
        draft.quantity.unit = Some(YEAR.to_owned());
        draft.tokens.end = end + 1;
        return true;
    }
    if draft.quantity.kind != QuantityKind::Count || !is_bare_age(reader, draft) {
        return false;
    }
    draft.quantity.kind = QuantityKind::Age;
    draft.quantity.unit = Some(YEAR.to_owned());
    let before = draft.tokens.start.wrapping_sub(1);
    // "at age 65": the noun stands where a unit would.
    if before >= reader.floor && reader.reads(before, "age") {
        draft.tokens.start = before;
    }
    true
}

/// "20-somethings", "thirty-something": ages of one decade.
fn apply_something(reader: &Reader<'_>, draft: &mut Draft) -> bool {
    let end = draft.tokens.end;
    let word = end + usize::from(reader.is_joint(end));
    let nine = Decimal::from(9);
    let low = draft.quantity.amount.value().and_then(Value::decimal);
    let Some(low) = low.filter(|low| (*low % Decimal::TEN).is_zero() && *low >= Decimal::TEN)
    else {
        return false;
    };
    if word == end || !reader.reads_any(word, &["something", "somethings"]) {
        return false;
    }
    draft.quantity.kind = QuantityKind::Age;
    draft.quantity.unit = Some(YEAR.to_owned());
    let high = low.checked_add(nine).map(Value::Decimal);
    draft.quantity.amount = Amount::range(Some(Value::Decimal(low)), high);
    draft.tokens.end = word + 1;
    true
}

/// Past "-old", "-olds", "of age" after a unit of time.
fn end_of_old(reader: &Reader<'_>, end: usize) -> Option<usize> {
    let at = if reader.is_joint(end) { end + 1 } else { end };
    if reader.reads_any(at, &["old", "olds"]) {
        return Some(at + 1);
    }
    reader.reads_all(end, &["of", "age"]).then_some(end + 2)
}

/// "aged 43", "the age of 43", "Smith, 43,", "Smith (43)", "turned 43", "she is 43".
fn is_bare_age(reader: &Reader<'_>, draft: &Draft) -> bool {
    let start = draft.tokens.start;
    let end = draft.tokens.end;
    let lived = |value: Option<&Value>| {
        value
            .and_then(Value::decimal)
            .is_some_and(|value| (Decimal::ZERO..=Decimal::from(120)).contains(&value))
    };
    let amount = &draft.quantity.amount;
    let range = lived(amount.high());
    if !(range || lived(amount.value())) {
        return false;
    }
    if follows_aged(reader, start) || is_limit(reader, start, end) {
        return true;
    }
    let before = start.wrapping_sub(1);
    let two = before.wrapping_sub(1);
    if reader.reads_any(before, &["aged", "age"])
        || reader.reads(before, "of") && reader.reads_any(two, &["age", "ages"])
    {
        return true;
    }
    if reader.reads(before, "at")
        && reader.reads_any(two, &["died", "dies", "die", "dead"])
        && !range
    {
        return true;
    }
    if reader.reads(before, "ages") || range {
        return reader.reads(before, "ages");
    }
    let pronoun = reader.reads_any(two, &["he", "she", "who", "i"]);
    if reader.reads_any(before, &["is", "was"]) && pronoun && !reader.reads(end, "of") {
        return !reader.is_word(end) || stop::is_at(reader, end);
    }
    let closed = reader.reads_any(end, &[",", ".", ";", ")", "", "when", "and", "?", "!"]);
    if !closed {
        return false;
    }
    if reader.reads_any(before, &["turned", "turns", "turning"]) {
        return true;
    }
    // "Ms Lee, then 19, ran".
    if reader.reads_any(before, &["then", "now"]) && reader.reads(two, ",") {
        return reader.reads(end, ",");
    }
    let name = reader.is_capital(two) && !reader.is_any(two, CALENDAR)
        || reader.is_any(two, counted::PERSONS);
    let apposed = reader.reads(before, ",") && reader.reads_any(end, &[",", ".", ";", ""])
        || reader.reads(before, "(") && reader.reads_any(end, &[")", ","]);
    // Digits only: "Tom, two, and Ann" is as likely a list.
    name && apposed && reader.is_number(start) && reader.word(start).len() <= 3
}

/// The second of "aged 4, 7 and 12".
fn follows_aged(reader: &Reader<'_>, start: usize) -> bool {
    let listed = (1..12)
        .map(|back| start.wrapping_sub(back))
        .take_while(|&index| {
            reader.is_number(index)
                || (reader.reads(index, ",") || reader.is(index, Class::Coordinator))
        })
        .last();
    listed.is_some_and(|first| {
        reader.is_number(first) && reader.reads_any(first.wrapping_sub(1), &["aged", "ages"])
    })
}

/// "were under 18", "those over 65".
fn is_limit(reader: &Reader<'_>, start: usize, end: usize) -> bool {
    let subject = &[
        "was", "were", "is", "are", "those", "anyone", "everyone", "people", "adults", "others",
    ];
    reader.reads_any(start.wrapping_sub(1), &["under", "over"])
        && reader.reads_any(start.wrapping_sub(2), subject)
        && (!reader.is_word(end) || stop::is_at(reader, end))
}
