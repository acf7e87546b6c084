//! Blue Pencil's engine: an article's text in, annotations out.
//!
//! The way of the data is the order of the modules: [`text`] → [`document`] → [`mention`] → [`entity`],
//! and [`quantity`] beside them → [`attribution`] → [`claim`] → [`annotation`] →
//! [`session`] → [`format`](mod@format), [`embed`]. [`analysis`] walks that way once, as far as the annotations.
//! [`lexicon`], what the program knows of the language, stands below all of them.
//!
//! The engine is pure: no I/O, no clock, no randomness, no web type. The model's bytes and the article's
//! date come in as arguments, and the same input gives the same bytes out natively and in WebAssembly.
#![warn(missing_docs)]

pub mod analysis;
pub mod annotation;
pub mod attribution;
pub mod claim;
pub mod document;
pub mod embed;
pub mod entity;
pub mod format;
mod id;
pub mod lexicon;
mod link;
pub mod mention;
pub mod quantity;
mod reference;
pub mod session;
pub mod text;
mod words;
