//! Tokens → one number: digits with their scale word, or number words, worked out exactly.

use super::digits::quotient;
use super::sum::Sum;
use super::written::{Form, Numeral};
use super::{digits, notation, scale};
use crate::document::TokenKind;
use crate::lexicon::{Class, ClassSet};
use crate::quantity::word::Reader;
use rust_decimal::Decimal;

/// The number that starts at token `at`.
pub(crate) fn read<'d>(reader: &Reader<'d>, at: usize) -> Option<Numeral<'d>> {
    match reader.kind(at)? {
        TokenKind::Number => read_digits(reader, at),
        TokenKind::Punctuation => read_bare_decimals(reader, at),
        TokenKind::Word => read_vague(reader, at).or_else(|| read_words(reader, at)),
        _ => None,
    }
}

fn read_digits<'d>(reader: &Reader<'d>, at: usize) -> Option<Numeral<'d>> {
    if let Some(power) = notation::read(reader, at) {
        return Some(power);
    }
    let token = reader.word(at);
    let digits = digits::read(token)?;
    let mut sum = Sum::starting(digits.value);
    let mut end = at + 1;
    let mut suffix = digits.suffix;
    let mut form = if digits.is_plain {
        Form::Plain
    } else {
        Form::Digits
    };
    if let Some(multiplier) = scale::glued_scale(reader.lexicon(), suffix) {
        sum.multiply(multiplier);
        suffix = "";
        form = Form::Digits;
    } else if suffix == "ish" {
        // The hedge is found again when the quantity is closed.
        let figure = reader.without_end(at, suffix.len());
        return Some(sum.numeral(at..end, figure, "", form));
    } else if suffix.is_empty() {
        end = join_groups(reader, at, &mut sum).unwrap_or(end);
        end = join_slash(reader, end, &mut sum).unwrap_or(end);
        if let Some(scale) = lone_scale(reader, end) {
            sum.multiply(scale);
            end += 1;
        }
        let before = end;
        end = sum.read_on(reader, end);
        if end > before || end > at + 1 {
            form = Form::Digits;
        }
    }
    let figure = if end == at + 1 {
        reader.without_end(at, suffix.len())
    } else {
        reader.span(at..end)
    };
    Some(sum.numeral(at..past_mark(reader, end), figure, suffix, form))
}

/// Past a reference mark between a figure and its noun or unit: "300† boats", `1,200[3] people`.
fn past_mark(reader: &Reader<'_>, end: usize) -> usize {
    let is_note = reader.reads(end, "[") && reader.is_number(end + 1) && reader.reads(end + 2, "]");
    let after = if is_note {
        end + 3
    } else {
        end + usize::from(matches!(reader.word(end), "†" | "‡" | "*"))
    };
    if reader.is_glued(end) && reader.is_word(after) {
        after
    } else {
        end
    }
}

/// Whether a number or a sum of money starts at token `at`, by a look at one word.
pub(crate) fn opens(reader: &Reader<'_>, at: usize) -> bool {
    reader.is_number(at)
        || reader.is(at, Class::Cardinal)
        || reader.reads_any(at, &["half", "dozen", "hundred"])
        || reader.is(at, Class::IndefiniteArticle)
            && reader.number(at + 1, Class::Denominator).is_some()
        || reader.currency(at, Class::CurrencySign).is_some() && opens(reader, at + 1)
}

/// "k" or "M" apart from a number that is no whole one, and before no word: "2.33 k".
fn lone_scale(reader: &Reader<'_>, end: usize) -> Option<u64> {
    let scaled = matches!(reader.word(end), "k" | "M") && !reader.is_word(end + 1);
    let broken = reader.word(end.wrapping_sub(1)).contains('.');
    (scaled && broken && !reader.is_glued(end + 1))
        .then(|| scale::glued_scale(reader.lexicon(), reader.word(end)))?
}

/// Groups of three digits after spaces: "1 234 567".
fn join_groups(reader: &Reader<'_>, at: usize, sum: &mut Sum) -> Option<usize> {
    let is_group = |index: usize| {
        let word = reader.word(index);
        let gap =
            reader.document.tokens[index].span.start - reader.document.tokens[index - 1].span.end;
        (1..=3).contains(&gap) && word.len() == 3 && word.bytes().all(|b| b.is_ascii_digit())
    };
    let mut digits = reader.word(at).to_owned();
    let is_last = |index: usize| {
        let (whole, decimals) = reader.word(index).split_once('.').unwrap_or_default();
        whole.len() == 3
            && !decimals.is_empty()
            && digits::read(reader.word(index)).is_some_and(|d| d.suffix.is_empty())
    };
    if digits.len() > 3 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut end = at + 1;
    while reader.is_number(end) && is_group(end) {
        digits.push_str(reader.word(end));
        end += 1;
    }
    if end == at + 1 {
        return None;
    }
    if reader.is_number(end) && is_last(end) {
        digits.push_str(reader.word(end));
        end += 1;
    }
    *sum = Sum::starting(Decimal::from_str_exact(&digits).ok());
    Some(end)
}

/// A fraction after a whole number: "10 1/2".
fn join_slash(reader: &Reader<'_>, end: usize, sum: &mut Sum) -> Option<usize> {
    let (numerator, denominator) = reader.word(end).split_once(['/', '\u{2044}'])?;
    let numerator: u32 = numerator.parse().ok()?;
    let denominator: u32 = denominator.parse().ok()?;
    if numerator >= denominator || denominator > 16 {
        return None;
    }
    sum.add(quotient(numerator.into(), denominator.into())?);
    Some(end + 1)
}

/// ".08": a stop glued to the digits after it and to nothing before it.
fn read_bare_decimals<'d>(reader: &Reader<'d>, at: usize) -> Option<Numeral<'d>> {
    let starts = reader.word(at) == "." && !reader.is_glued(at) && reader.is_glued(at + 1);
    if !starts || !reader.is_number(at + 1) {
        return None;
    }
    let token = reader.word(at + 1);
    let after = digits::read(token).filter(|digits| digits.is_plain)?;
    let digits = &token[..token.len() - after.suffix.len()];
    let value = Decimal::from_str_exact(&format!("0.{digits}")).ok();
    let figure = reader
        .span(at..at + 1)
        .to(reader.without_end(at + 1, after.suffix.len()));
    Some(Sum::starting(value).numeral(at..at + 2, figure, after.suffix, Form::Digits))
}

/// "hundreds of thousands", "several hundred", "a few dozen".
fn read_vague<'d>(reader: &Reader<'d>, at: usize) -> Option<Numeral<'d>> {
    let mut start = at;
    if reader.reads(at, "a") && reader.reads(at + 1, "few") {
        start += 1;
    }
    let mut end = start + 1;
    let scale = if reader.is(start, Class::Several) {
        end += 1;
        reader.number_of(start + 1, MULTIPLIERS)?
    } else {
        reader.number(at, Class::Vague)?
    };
    let mut scale = Some(Decimal::from(scale));
    if reader.reads(end, "of")
        && let Some(more) = reader.number(end + 1, Class::Vague)
    {
        scale = scale.and_then(|scale| scale.checked_mul(more.into()));
        end += 2;
    } else if reader.reads(at, "tens") {
        return None;
    }
    Some(Numeral {
        tokens: at..end,
        figure: reader.span(at..end),
        value: None,
        multiplier: None,
        scale,
        suffix: "",
        form: Form::Vague,
    })
}

/// What multiplies the number before it: "two hundred", "two dozen", "two million".
const MULTIPLIERS: ClassSet = ClassSet::of(&[Class::Dozen, Class::Hundred, Class::Scale]);

fn read_words<'d>(reader: &Reader<'d>, at: usize) -> Option<Numeral<'d>> {
    let mut sum = Sum::default();
    let mut start = at;
    let between = reader.is(at.wrapping_sub(1), Class::Between);
    if reader.is(at, Class::IndefiniteArticle) {
        start += 1;
        sum = Sum::starting(Some(Decimal::ONE));
    }
    if let Some(part) = part_of_scale(reader, start) {
        sum = Sum::starting(Some(part.value));
        start = part.end;
    }
    let scaled_alone = start == at
        && reader.reads_any(at, &["hundred", "thousand"])
        && reader.is_any(at + 1, MULTIPLIERS);
    if scaled_alone {
        sum = Sum::starting(Some(Decimal::ONE));
    }
    sum.keep_apart(between);
    let end = sum.read_on(reader, start);
    if end == start {
        return None;
    }
    let end = sum.read_point(reader, end);
    let form = if end == at + 1 && reader.cardinal(at) == Some(1) {
        Form::One
    } else {
        Form::Words
    };
    Some(sum.numeral(at..end, reader.span(at..end), "", form))
}

/// Whether the part at token `at` multiplies: "half a million", "half-dozen".
pub(crate) fn is_part_of_scale(reader: &Reader<'_>, at: usize) -> bool {
    part_of_scale(reader, at).is_some()
}

struct Part {
    value: Decimal,
    end: usize,
}

/// "half a" of "half a million", "quarter of a" of "a quarter of a million", "half-" of "half-million", "two
/// thirds of a" of "two thirds of a million".
fn part_of_scale(reader: &Reader<'_>, at: usize) -> Option<Part> {
    let (value, mut end) = if let Some(parts) = reader.number(at, Class::Part) {
        (quotient(Decimal::ONE, parts.into())?, at + 1)
    } else {
        let numerator = reader.cardinal(at).filter(|numerator| *numerator > 1)?;
        let below = at + 1 + usize::from(reader.is_joint(at + 1));
        let plural = reader.word(below).ends_with('s');
        let denominator = reader
            .number(below, Class::Denominator)
            .filter(|_| plural)?;
        let part = Decimal::from(numerator).checked_div(denominator.into())?;
        (part, below + 1)
    };
    let first = end;
    while reader.reads_any(end, &["of", "a", "-"]) && end < first + 4 {
        end += 1;
    }
    reader
        .is_any(end, MULTIPLIERS)
        .then_some(Part { value, end })
}
