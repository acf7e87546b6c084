//! Number words that stand in no token of their own.

use crate::lexicon::{Class, Lexicon};

/// What letters glued to digits multiply them by, whatever follows.
pub(crate) fn glued_scale(lexicon: &Lexicon, suffix: &str) -> Option<u64> {
    let scale = || lexicon.number(lexicon.find(suffix), Class::Scale);
    lexicon
        .exact_number(suffix, Class::GluedScale)
        .or_else(scale)
}

/// What letters glued to a sum of money multiply it by; elsewhere "m" may be a metre.
pub(crate) fn money_scale(lexicon: &Lexicon, suffix: &str) -> Option<u64> {
    lexicon
        .exact_number(suffix, Class::MoneyScale)
        .or_else(|| glued_scale(lexicon, suffix))
}
