//! No bytes make the reader of a host's messages panic, and what it takes of an article it can open.
#![no_main]

use bluepencil::embed::{Request, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok((_, Request::Load(Ok(load)))) = read(text) {
        let _ = load.document();
    }
});
