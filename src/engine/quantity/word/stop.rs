//! Words that cannot stand inside a noun phrase.

use super::reader::Reader;
use crate::lexicon::{Class, ClassSet};

/// Words before which a noun phrase has ended.
pub(crate) const STOPS: ClassSet = ClassSet::of(&[
    Class::Adverb,
    Class::Article,
    Class::Auxiliary,
    Class::Conjunction,
    Class::Demonstrative,
    Class::Interrogative,
    Class::ObjectPronoun,
    Class::PlainVerb,
    Class::PossessiveDeterminer,
    Class::Predicative,
    Class::Preposition,
    Class::Pronoun,
    Class::Quantifier,
]);

/// Whether the word at `index` cannot stand inside a noun phrase, whatever stands beside it.
pub(crate) fn is_at(reader: &Reader<'_>, index: usize) -> bool {
    reader.is_any(index, STOPS)
}
