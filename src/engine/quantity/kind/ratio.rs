//! Fractions and multiples: "two-thirds of", "half the", "nine in ten", "twice a year", "it doubled".

mod alone;
mod fraction;
mod multiple;
mod share;
mod sort;
mod whole;

pub(crate) use multiple::compares;
pub(crate) use whole::read;
