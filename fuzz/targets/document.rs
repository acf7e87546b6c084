//! No bytes make the reader of documents panic, and what it takes it can write again.
#![no_main]

use bluepencil::format::json;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(set) = json::read(text) {
        json::read(&json::to_line(&set)).expect("it reads its own");
    }
});
