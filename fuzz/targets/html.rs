//! No HTML makes paste panic or hang.
#![no_main]

use bluepencil::text::paste::text_from_html;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|html: &str| {
    // A refusal is an answer.
    let _ = text_from_html(html);
});
