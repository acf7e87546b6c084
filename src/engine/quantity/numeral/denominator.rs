//! The lower half of a fraction in words: "two fifths", "two twenty-fifths".

use crate::lexicon::{Class, ClassSet};
use crate::quantity::word::Reader;
use rust_decimal::Decimal;

/// What multiplies as a hundred does.
pub(super) const LARGE: ClassSet = ClassSet::of(&[Class::Hundred, Class::Scale]);

/// A denominator and the token after it.
pub(super) struct Denominator {
    pub(super) number: Decimal,
    pub(super) end: usize,
    /// "twenty-fifths".
    pub(super) is_compound: bool,
}

/// The lower half of "two fifths", "two twenty-fifths", "two twenty fifths".
pub(super) fn read(reader: &Reader<'_>, at: usize) -> Option<Denominator> {
    if let Some(tens) = tens(reader, at) {
        let unit_at = at + 1 + usize::from(reader.is_joint(at + 1));
        let word = reader.lower(unit_at);
        let unit = part(reader, unit_at)?;
        let next = unit_at + 1;
        let ends = word.ends_with('s') || !reader.is_word(next) || reader.reads(next, "of");
        return (ends && unit < 10).then(|| Denominator {
            number: (u64::from(tens) + unit).into(),
            end: unit_at + 1,
            is_compound: true,
        });
    }
    let word = reader.lower(at);
    let plural = word.ends_with("ths") || &*word == "thirds";
    let number = reader.number(at, Class::Denominator).filter(|_| plural)?;
    Some(Denominator {
        number: number.into(),
        end: at + 1,
        is_compound: false,
    })
}

/// The ordinal of "a fifth" and "two fifths".
fn part(reader: &Reader<'_>, at: usize) -> Option<u64> {
    let lexicon = reader.lexicon();
    let word = reader.word(at);
    let singular = word.strip_suffix(['s', 'S']).unwrap_or(word);
    lexicon.number(lexicon.find(singular), Class::Ordinal)
}

fn tens(reader: &Reader<'_>, at: usize) -> Option<u32> {
    reader.cardinal(at).filter(|tens| *tens >= 20)
}

/// Whether the ten at token `at` belongs to a denominator: "one hundred thirty-fifths", "one hundred thirty fifths".
pub(super) fn opens(reader: &Reader<'_>, at: usize) -> bool {
    let part = |index: usize| reader.lower(index).ends_with('s') && part(reader, index).is_some();
    let hundreds = reader.is_any(at.wrapping_sub(1), LARGE);
    tens(reader, at).is_some()
        && (reader.is_joint(at + 1) && part(at + 2)
            || reader.reads(at + 1, "firsts")
            || hundreds && part(at + 1) && !reader.reads(at + 1, "seconds"))
}
