//! Why a number cannot be corrected so.

use crate::quantity::QuantityKind;

/// Why a number cannot be corrected so, and what to do instead.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CorrectionError {
    /// A name in the place of a number.
    #[error("Only numbers have a value, a unit or a speaker. Choose a number.")]
    NotANumber,
    /// The words come to no value of the number's type.
    #[error("“{typed}” is no value of this type ({}). Write it like {}.", .kind.name().replace('_', " "), example(*.kind))]
    NotAValue {
        /// As it was typed.
        typed: String,
        /// The number's type.
        kind: QuantityKind,
    },
    /// A stretch the wrong way round.
    #[error("The lower end {low} is above the upper end {high}. Change one of them.")]
    LowAboveHigh {
        /// The lower end.
        low: String,
        /// The upper end.
        high: String,
    },
    /// A unit of figures of other types.
    #[error("“{unit}” is no unit of this type ({}). Change the type first.", .kind.name().replace('_', " "))]
    UnitOfAnotherKind {
        /// As it was typed.
        unit: String,
        /// The number's type.
        kind: QuantityKind,
    },
    /// A currency of something that is no money.
    #[error("Only money has a currency. Change the type first.")]
    NotMoney,
    /// Neither a code in use nor a sign or word of a currency.
    #[error("“{0}” is no currency. Write its code of three letters, like EUR.")]
    UnknownCurrency(String),
    /// The machine's value does not fit the type that a person set.
    #[error("What was read does not fit this type ({}). Set the type back first.", .kind.name().replace('_', " "))]
    OfAnotherKind {
        /// The number's type.
        kind: QuantityKind,
    },
    /// Nobody who could have a name.
    #[error("Nobody is said to have said this. Write who did first.")]
    NoSpeaker,
}

fn example(kind: QuantityKind) -> &'static str {
    match kind {
        QuantityKind::Date => "2021-12-07, 2021-12 or 2021",
        QuantityKind::Time => "14:30",
        QuantityKind::Score => "2-1",
        _ => "40,000, 1.5 million or 10 to 12",
    }
}
