//! The clipboard, or what is dropped → text; and which input is a paste at all.

use bluepencil::text::paste::text_from_html;
use web_sys::DataTransfer;

/// More words than these in one stroke were not typed, though a keyboard may offer a phrase.
const TYPED_WORDS: usize = 2;

/// A text that grows by so many UTF-16 units in one stroke was not typed.
const TYPED_UNITS: usize = 24;

/// The text that is carried: that of the HTML where there is some, so that paragraphs are kept; else the plain text.
///
/// `None` where no words are carried, as with a picture.
pub(crate) fn text_of(carried: &DataTransfer) -> Option<String> {
    let get = |media_type: &str| {
        carried
            .get_data(media_type)
            .ok()
            .filter(|data| !data.is_empty())
    };
    let has_words = |text: &String| !text.trim().is_empty();
    let html = get("text/html").and_then(|html| text_from_html(&html).ok());
    html.filter(has_words)
        .or_else(|| get("text/plain").filter(has_words))
}

/// Whether an input event brought a whole text, so that it is analysed at once, and not a person's typing.
///
/// `input_type` is that of the event, empty where a program or an assistive tool made the event; `data` what was put
/// in, and `grown` by how many UTF-16 units the text grew.
pub(crate) fn arrives_at_once(input_type: &str, data: &str, grown: usize) -> bool {
    match input_type {
        "" | "insertFromPaste" | "insertFromDrop" | "insertReplacementText" => true,
        "insertText" => {
            grown > TYPED_UNITS
                || data.split_whitespace().nth(TYPED_WORDS).is_some()
                || data.contains(char::is_control)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::arrives_at_once;

    #[test]
    fn typing_is_not_a_paste() {
        for (input_type, data, grown, expected) in [
            ("insertText", "a", 1, false),
            ("insertText", "New York", 8, false),
            ("insertText", "Joe Biden spoke.", 16, true),
            ("insertText", "", 3000, true),
            ("insertText", "\u{0}", 1, true),
            ("insertCompositionText", "いろはにほへと", 7, false),
            ("insertLineBreak", "", 1, false),
            ("deleteContentBackward", "", 0, false),
            ("historyUndo", "", 3000, false),
            ("insertFromPaste", "a", 1, true),
            ("insertFromDrop", "", 9, true),
            ("", "", 0, true),
        ] {
            assert_eq!(
                arrives_at_once(input_type, data, grown),
                expected,
                "{input_type} {data:?}"
            );
        }
    }
}
