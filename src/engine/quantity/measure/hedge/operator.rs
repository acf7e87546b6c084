//! What words say of a figure that they loosen.

use crate::lexicon::{Class, ClassSet};
use crate::quantity::figure::{Approximator, Operator};
use crate::quantity::word::Reader;
use std::ops::Range;

/// A hedge and its tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hedge {
    pub(crate) tokens: Range<usize>,
    pub(crate) operator: Operator,
}

impl Hedge {
    pub(crate) fn approximator(&self, reader: &Reader<'_>) -> Approximator {
        Approximator {
            span: reader.span(self.tokens.clone()),
            operator: self.operator,
        }
    }
}

/// What words before a figure say of it.
const OPERATORS: [(Class, Operator); 6] = [
    (Class::About, Operator::About),
    (Class::Above, Operator::Above),
    (Class::AtLeast, Operator::AtLeast),
    (Class::AtMost, Operator::AtMost),
    (Class::Below, Operator::Below),
    (Class::Equal, Operator::Equal),
];

/// Words that hedge by themselves.
pub(crate) const SINGLE: ClassSet = ClassSet::of(&[
    Class::About,
    Class::Above,
    Class::AtLeast,
    Class::AtMost,
    Class::Below,
    Class::Equal,
]);

/// What a word of some classes says of a figure by itself.
pub(super) fn single(classes: ClassSet) -> Option<Operator> {
    let row = OPERATORS.iter().find(|(class, _)| classes.has(*class))?;
    Some(row.1)
}
