//! The page inside another one: what host and frame say to each other, and whom the frame listens to.
//!
//! In: a message as JSON text, an origin, a window. Out: a [`Request`] or a [`Refused`] that says how to answer, and
//! [`Message`]s as JSON text. Nothing here knows a browser: the page turns what it hears into JSON, and JSON into what
//! it posts. `docs/embed.md` is the protocol in words, `static/schema/embed-1.json` its schema.

mod config;
mod envelope;
mod gate;
mod kinds;
mod label;
mod load;
mod message;
mod origin;
mod problem;
mod request;
#[cfg(feature = "schema")]
mod schema;
mod theme;

#[cfg(test)]
mod tests;

pub use config::{Button, Config, Direction, Mode, Panels};
pub use envelope::{Id, MAX_MESSAGE_BYTES, NAMESPACE, Refused, VERSION, read, write};
pub use gate::Gate;
pub use kinds::{KindFields, KindName, KindNameError};
pub use label::{Label, LabelError, Labels, MAX_LABEL_CHARS};
pub use load::{Content, Load, LoadReport, MAX_DOCUMENT_ID_CHARS, Opened};
pub use message::{Counts, Message, Summary};
pub use origin::{AllowList, MAX_ORIGINS_BYTES};
pub use problem::{Code, Problem};
pub use request::{LoadResult, Request};
#[cfg(feature = "schema")]
pub use schema::schema;
pub use theme::{Colour, Font, Length, Scheme, Theme, ThemeError, Variables};
