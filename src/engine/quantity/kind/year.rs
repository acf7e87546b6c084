//! Years alone: which numbers are years, decades, centuries, years before Christ.

use super::date::{Found, When};
use crate::document::{TokenKind, is_dash};
use crate::lexicon::{Class, ClassSet};
use crate::quantity::figure::Value;
use crate::quantity::measure::{counted, hedge};
use crate::quantity::word::{Reader, currency, unit};
use crate::text::Span;

/// Words before which four digits are a year.
const YEAR_OPENERS: ClassSet = ClassSet::of(&[
    Class::Month,
    Class::Season,
    Class::Weekday,
    Class::YearOpener,
    Class::YearPart,
]);

/// What may stand after a year and not after a count: "2011 was dry", "2011 levels".
const AFTER_YEAR: ClassSet = ClassSet::of(&[Class::SingularAuxiliary, Class::YearNoun]);

/// Nouns for people and for things that come by the thousand.
const COUNTED: ClassSet = ClassSet::of(&[Class::CountedPeople, Class::CountedThousands]);

/// The year, decade or stretch of years whose number stands at token `at`.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Option<Found> {
    if !reader.is_number(at) {
        return None;
    }
    read_era(reader, at)
        .or_else(|| read_decade(reader, at))
        .or_else(|| read_season(reader, at))
        .or_else(|| read_years(reader, at))
}

fn plain(word: &str) -> Option<i16> {
    let digits = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| word.parse().ok())?
}

pub(crate) fn is_recent(word: &str) -> bool {
    word.len() == 4 && plain(word).is_some_and(|year| (1000..=2100).contains(&year))
}

/// "575 B.C.", "79 AD", "AD 79", "600–150 B.C.".
fn read_era(reader: &Reader<'_>, at: usize) -> Option<Found> {
    if is_dash(reader.word(at + 1)) && reader.is_exact(at + 3, Class::BeforeChrist) {
        let (low, high) = (plain(reader.word(at))?, plain(reader.word(at + 2))?);
        let when = When::Within(Some(Value::Year(1 - low)), Some(Value::Year(1 - high)));
        let figure = reader.span(at..at + 3);
        return Some(Found {
            tokens: at..at + 4,
            figure,
            when,
        });
    }
    let number = reader.word(at).replace(',', "");
    let year = plain(&number)?;
    let after = if reader.is_exact(at + 1, Class::BeforeChrist) {
        Some(-1)
    } else {
        reader.is_exact(at + 1, Class::AfterChrist).then_some(1)
    };
    let before = matches!(reader.word(at.wrapping_sub(1)), "AD" | "A.D.");
    let (tokens, sign) = match after {
        Some(sign) => (at..at + 2, sign),
        None if before => (at.saturating_sub(1).max(reader.floor)..at + 1, 1),
        None => return None,
    };
    // The year before 1 is 1 BC, which ISO 8601 writes 0000.
    let iso = if sign < 0 { 1 - year } else { year };
    Some(Found {
        tokens,
        figure: reader.span(at..at + 1),
        when: When::At(Some(Value::Year(iso))),
    })
}

/// "1990s", "'90s", "mid-1980s".
fn read_decade(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let digits = reader
        .word(at)
        .strip_suffix("'s")
        .or_else(|| reader.word(at).strip_suffix('s'))?;
    let first = plain(digits).filter(|year| year % 10 == 0)?;
    let apostrophe =
        matches!(reader.word(at.wrapping_sub(1)), "'" | "’" | "‘") && reader.is_glued(at);
    let (low, start) = match digits.len() {
        4 => (first, at),
        2 if let Some(century) = decade_before(reader, at) => (century + first, at),
        2 if apostrophe && at > reader.floor => (1900 + first, at - 1),
        _ => return None,
    };
    let years = if low % 100 == 0 && low != 2000 {
        100
    } else {
        10
    };
    let figure = reader.span(start..at + 1);
    Some(Found {
        tokens: start..at + 1,
        figure,
        when: When::Within(Some(Value::Year(low)), Some(Value::Year(low + years - 1))),
    })
}

/// The century of the decade that "and 70s" goes on from.
fn decade_before(reader: &Reader<'_>, at: usize) -> Option<i16> {
    let joined = reader.is(at.wrapping_sub(1), Class::Coordinator)
        || reader.reads_any(at.wrapping_sub(1), &["to", "-", "–"]);
    let before = joined.then(|| reader.word(at.wrapping_sub(2)).strip_suffix('s'))??;
    let decade = plain(before).filter(|_| before.len() == 4)?;
    Some(decade - decade % 100)
}

/// "2010/11": a season or a year of accounts.
fn read_season(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let (first, second) = reader.word(at).split_once('/')?;
    let low = plain(first).filter(|_| is_recent(first))?;
    let high = end_of_range(low, second)?;
    let figure = reader.span(at..at + 1);
    Some(found(at..at + 1, figure, low, Some(high)))
}

/// "2008", "2000–2050", "from 2004 to 2009", "between 1990 and 1995".
fn read_years(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let word = reader.word(at);
    let low = plain(word).filter(|_| is_recent(word))?;
    if currency::read_before(reader, at).is_some() {
        return None;
    }
    let before = at.wrapping_sub(1);
    let between = reader.is(before, Class::Between);
    let joint = is_dash(reader.word(at + 1))
        || reader.is(at + 1, Class::RangeJoint)
        || (between && reader.is(at + 1, Class::And));
    if joint && let Some(high) = end_of_range(low, reader.word(at + 2)) {
        let spelled = is_recent(reader.word(at + 2))
            || !(reader.is(at + 1, Class::And) || reader.reads(at + 1, "to"));
        let closed = !reader.is_joint(at + 3)
            && (!is_recent(reader.word(at + 2))
                || is_year(reader, at + 2, true)
                || between && counts_nothing(reader, at + 3));
        if spelled && closed {
            let opened = between || reader.is(before, Class::From);
            let start = at - usize::from(opened && at > reader.floor);
            let figure = reader.span(at..at + 3);
            return Some(found(start..at + 3, figure, low, Some(high)));
        }
    }
    is_year(reader, at, false).then(|| found(at..at + 1, reader.span(at..at + 1), low, None))
}

/// The last year of a stretch that starts in `low`: "2009", or "09" of "2004-09".
fn end_of_range(low: i16, second: &str) -> Option<i16> {
    let second_number = plain(second)?;
    let high = match second.len() {
        4 => second_number,
        2 => low - low % 100 + second_number,
        1 => low - low % 10 + second_number,
        _ => return None,
    };
    (low < high && high <= 2200).then_some(high)
}

fn found(tokens: std::ops::Range<usize>, figure: Span, low: i16, high: Option<i16>) -> Found {
    let when = match high {
        None => When::At(Some(Value::Year(low))),
        Some(high) => When::Within(Some(Value::Year(low)), Some(Value::Year(high))),
    };
    Found {
        tokens,
        figure,
        when,
    }
}

/// Whether a number of four digits is a year by what stands around it.
fn is_year(reader: &Reader<'_>, at: usize, ends_range: bool) -> bool {
    let before = at.wrapping_sub(1);
    let after = at + 1;
    let measured = unit::read(reader, after).is_some_and(|unit| {
        !reader.reads(after, unit.name) || reader.reads_any(unit.end, &["old", "-"])
    });
    if measured || reader.reads_any(after, &["dollars", "euros"]) {
        // "the 2008 year-end" is rarer than "2000 hours".
        return false;
    }
    if reader.number(after, Class::Scale).is_some() {
        return false;
    }
    if reader.is_any(before, YEAR_OPENERS) {
        return !counts_people(reader, after);
    }
    // "this 1791 map", where "these 1791 maps" counts.
    if reader.is(before, Class::Demonstrative) && !reader.is(before, Class::PluralDemonstrative) {
        return true;
    }
    if is_named_year(reader, at) {
        return true;
    }
    let is_modern = reader.word(at).starts_with("19") || reader.word(at).starts_with("20");
    if !is_modern {
        return false;
    }
    let weak = reader.is(before, Class::YearLink);
    let counted = counted::read(reader, after, true).filter(|_| !reader.is(after, Class::YearNoun));
    let counts = counted.is_some_and(|noun| {
        let counted =
            counts_people(reader, noun.head) || ends_range || !is_printed_year(reader, at);
        counted || unit::read(reader, after).is_some() || hedge::read_before(reader, at).is_some()
    });
    let is_dated = is_printed_year(reader, at)
        && (reader.is_any(after, AFTER_YEAR) || counted.is_none() && dates_name(reader, at));
    if !counts && counted.is_some() || is_dated {
        return true;
    }
    if weak || ends_range {
        return !counts
            || ((reader.is(before, Class::DefiniteArticle) || reader.reads(before, "a"))
                && !counts_people(reader, after));
    }
    let named = reader.is_word(before) && reader.is_capital(before) && !reader.is_first(before);
    let alone = reader.kind(before) != Some(TokenKind::Word) || named;
    alone && !counts
}

/// Whether neither a unit, a noun nor a verb follows a number at `at`: "between 1500 and 1800 the town grew".
fn counts_nothing(reader: &Reader<'_>, at: usize) -> bool {
    const GOES_ON: ClassSet = ClassSet::of(&[Class::Auxiliary, Class::Be, Class::Scale]);
    unit::read(reader, at).is_none()
        && currency::read_after(reader, at).is_none()
        && counted::read(reader, at, true).is_none()
        && !reader.is_any(at, GOES_ON)
        && !reader.reads(at, "of")
}

/// Whether the four digits at `at` are of a year that newspapers date things by, "2018 results": a count of that size has
/// a separator in print.
fn is_printed_year(reader: &Reader<'_>, at: usize) -> bool {
    plain(reader.word(at)).is_some_and(|year| (1950..2050).contains(&year))
}

/// "the crown's 1742 decree", "the 1742 decree", "the Council of 1742": four digits that count nothing.
fn is_named_year(reader: &Reader<'_>, at: usize) -> bool {
    let before = at.wrapping_sub(1);
    let name = before.wrapping_sub(1);
    let named = reader.is_word(name)
        && reader.is_capital(name)
        && reader.reads(before, "of")
        && !reader.is_word(at + 1);
    let described = reader.kind(before) == Some(TokenKind::Possessive)
        || reader.is(before, Class::DefiniteArticle);
    let one = counted::read(reader, at + 1, false).is_some_and(|noun| noun.head == at + 1);
    let counts = counted::read(reader, at + 1, true).is_some_and(|noun| noun.head <= at + 2);
    (named || described && one) && !counts
}

/// "the 2011 Chess Champion": a year before a name, where a count has a plural.
fn dates_name(reader: &Reader<'_>, at: usize) -> bool {
    let hedged = hedge::read_before(reader, at).is_some();
    reader.is_word(at + 1) && reader.is_capital(at + 1) && !hedged
}

/// Whether people or things that come by the thousand are counted: "in 2000 people", never "in 2008 elections".
fn counts_people(reader: &Reader<'_>, at: usize) -> bool {
    let lexicon = reader.lexicon();
    let noun = reader.word(at);
    let singular = lexicon.find(noun.strip_suffix(['s', 'S']).unwrap_or(noun));
    lexicon.classes(singular).meets(counted::PERSONS) || reader.is_any(at, COUNTED)
}

/// "21st century", "fifth century BC": the century whose ordinal ends before token `end`.
pub(crate) fn century(ordinal: u64, is_before_christ: bool) -> Option<When> {
    let number = i16::try_from(ordinal)
        .ok()
        .filter(|number| (1..=30).contains(number))?;
    let (low, high) = if is_before_christ {
        (1 - number * 100, 1 - ((number - 1) * 100 + 1))
    } else {
        ((number - 1) * 100 + 1, number * 100)
    };
    Some(When::Within(
        Some(Value::Year(low)),
        Some(Value::Year(high)),
    ))
}
