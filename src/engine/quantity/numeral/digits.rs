//! One token of digits → an exact decimal and the letters glued to it.

use rust_decimal::Decimal;

/// A token that starts with digits and is a number.
#[derive(Debug)]
pub(crate) struct Digits<'t> {
    /// `None` where the number has more digits than a decimal holds.
    pub(crate) value: Option<Decimal>,
    /// What follows the digits in the same token: "m" of "26m", "th" of "7th".
    pub(crate) suffix: &'t str,
    /// Whether digits are all that stands before the suffix, as in a year.
    pub(crate) is_plain: bool,
}

/// Reads `token`; `None` where its separators make it no number: "12:07", "9/11", "3.2.1".
pub(crate) fn read(token: &str) -> Option<Digits<'_>> {
    let end = token
        .find(|c: char| !c.is_ascii_digit() && !matches!(c, ',' | '.' | '\'' | '’'))
        .unwrap_or(token.len());
    let (number, mut suffix) = token.split_at(end);
    if is_note(number, suffix) {
        suffix = "";
    }
    if number.is_empty() {
        return vulgar(suffix).map(|value| Digits {
            value,
            suffix: "",
            is_plain: false,
        });
    }
    let mut value = decimal(number)?;
    let is_plain = number.bytes().all(|byte| byte.is_ascii_digit());
    if suffix.starts_with([':', '/', '\u{2044}']) {
        return None;
    }
    if let Some(part) = vulgar(suffix) {
        value = value
            .zip(part)
            .and_then(|(whole, part)| whole.checked_add(part));
        return Some(Digits {
            value,
            suffix: "",
            is_plain: false,
        });
    }
    Some(Digits {
        value,
        suffix,
        is_plain,
    })
}

/// Whether the raised digits after a number are the mark of a note, "300¹", and no power, "10⁶".
fn is_note(number: &str, raised: &str) -> bool {
    let is_raised = |c: char| matches!(c, '¹' | '²' | '³' | '⁴'..='⁹' | '⁰');
    number.len() > 1 && number != "10" && !raised.is_empty() && raised.chars().all(is_raised)
}

/// The number with separators of any style. The outer `None`: no number; the inner: too long.
fn decimal(number: &str) -> Option<Option<Decimal>> {
    let last = number.rfind(|c: char| !c.is_ascii_digit());
    let Some(last) = last else {
        return Some(exact(number, ""));
    };
    let separator = number[last..].chars().next()?;
    let tail = &number[last + separator.len_utf8()..];
    let head = &number[..last];
    let head_separator = head.chars().find(|c| !c.is_ascii_digit());
    match head_separator {
        // One separator: a comma or apostrophe before three digits groups, a stop never does.
        None if separator != '.' && tail.len() == 3 && head.len() <= 3 => Some(exact(number, "")),
        None => (separator != '\'').then(|| exact(head, tail)),
        Some(first) if first == separator => is_grouped(number, first).then(|| exact(number, "")),
        Some(first) => is_grouped(head, first).then(|| exact(head, tail)),
    }
}

/// Whether `separator` cuts the digits into groups of three, or two and three as in India.
fn is_grouped(number: &str, separator: char) -> bool {
    let mut groups = number.split(separator);
    let first = groups.next().map_or(0, str::len);
    let groups: Vec<&str> = groups.collect();
    let Some((last, inner)) = groups.split_last() else {
        return false;
    };
    let digits = |group: &&str| group.bytes().all(|byte| byte.is_ascii_digit());
    (1..=3).contains(&first)
        && last.len() == 3
        && groups.iter().all(digits)
        && (inner.iter().all(|group| group.len() == 3)
            || separator == ',' && inner.iter().all(|group| group.len() == 2))
}

fn exact(whole: &str, fraction: &str) -> Option<Decimal> {
    let mut plain: String = whole.chars().filter(char::is_ascii_digit).collect();
    if !fraction.is_empty() {
        plain.push('.');
        plain.push_str(fraction);
    }
    Decimal::from_str_exact(&plain).ok()
}

/// "½" and its like.
fn vulgar(text: &str) -> Option<Option<Decimal>> {
    let mut characters = text.chars();
    let (numerator, denominator) = match (characters.next()?, characters.next()) {
        ('½', None) => (1, 2),
        ('⅓', None) => (1, 3),
        ('⅔', None) => (2, 3),
        ('¼', None) => (1, 4),
        ('¾', None) => (3, 4),
        ('⅕', None) => (1, 5),
        ('⅖', None) => (2, 5),
        ('⅗', None) => (3, 5),
        ('⅘', None) => (4, 5),
        ('⅙', None) => (1, 6),
        ('⅚', None) => (5, 6),
        ('⅐', None) => (1, 7),
        ('⅛', None) => (1, 8),
        ('⅜', None) => (3, 8),
        ('⅝', None) => (5, 8),
        ('⅞', None) => (7, 8),
        ('⅑', None) => (1, 9),
        ('⅒', None) => (1, 10),
        _ => return None,
    };
    Some(quotient(numerator.into(), denominator.into()))
}

/// A fraction as a decimal: exact where it has one of at most four places, else rounded to four places, a small
/// one to four digits.
pub(crate) fn quotient(numerator: Decimal, denominator: Decimal) -> Option<Decimal> {
    let quotient = numerator.checked_div(denominator)?;
    let exact = quotient.checked_mul(denominator) == Some(numerator) && quotient.scale() <= 6;
    Some(if exact {
        quotient.normalize()
    } else {
        let small = quotient.abs() < Decimal::new(1, 2);
        let rounded = if small {
            quotient.round_sf(4)
        } else {
            Some(quotient.round_dp(4))
        };
        rounded?.normalize()
    })
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn digits_come_to_their_number_in_every_style() {
        let rows = [
            ("175,000", Some("175000"), ""),
            ("3.5", Some("3.5"), ""),
            ("4.800", Some("4.8"), ""),
            ("3,5", Some("3.5"), ""),
            ("1.234.567", Some("1234567"), ""),
            ("1.111,11", Some("1111.11"), ""),
            ("1,234,567.89", Some("1234567.89"), ""),
            ("12,34,567.89", Some("1234567.89"), ""),
            ("1'000", Some("1000"), ""),
            ("26m", Some("26"), "m"),
            ("7th", Some("7"), "th"),
            ("2½", Some("2.5"), ""),
            ("⅔", Some("0.6667"), ""),
            ("¾", Some("0.75"), ""),
            ("3.2.1", None, ""),
            ("192.168.1.2", None, ""),
            ("12:07", None, ""),
            ("9/11", None, ""),
        ];
        let mut wrong = Vec::new();
        for (token, value, suffix) in rows {
            let found = read(token).map(|digits| {
                (
                    digits.value.expect("few digits").normalize().to_string(),
                    digits.suffix,
                )
            });
            if found != value.map(|value| (value.to_owned(), suffix)) {
                wrong.push((token, found));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn more_digits_than_a_decimal_holds_have_no_value() {
        let huge = "9".repeat(5000);
        let digits = read(&huge).expect("digits are a number");
        assert_eq!(digits.value, None);
    }
}
