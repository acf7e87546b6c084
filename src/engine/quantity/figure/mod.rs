//! What a figure is: its kind, amount and value, as the analysis hands it on.
//!
//! In: nothing but spans of the text. Out: [`Quantity`] and its parts, and [`Draft`], a quantity that is being put
//! together.

mod amount;
mod draft;
mod kind;
mod quantity;
pub(crate) mod unit;
mod value;

pub use amount::Amount;
pub(crate) use draft::Draft;
pub use kind::{Change, Operator, QuantityKind};
pub use quantity::{Approximator, Quantity};
pub use value::Value;
