//! No bytes make the reader of Word files panic, hang or fill the memory.
#![no_main]

use bluepencil::text::docx::text_from_docx;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    // A refusal is an answer.
    let _ = text_from_docx(bytes);
});
