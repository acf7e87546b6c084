//! The model that is built into the program.

use bluepencil::mention::{ModelError, Tagger};

/// Reads the built-in model.
pub(crate) fn tagger() -> Result<Tagger, ModelError> {
    Tagger::from_bytes(include_bytes!("../../data/tagger.bin"))
}
