//! No bytes make the reader of models panic, and a model that it takes can be used.
#![no_main]

use bluepencil::document::Document;
use bluepencil::mention::{self, Tagger};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(tagger) = Tagger::from_bytes(bytes) {
        let document = Document::new("Chancellor Angela Merkel met the European Union.");
        let _ = mention::find(&document, &tagger, &mut |_| ());
    }
});
