//! Bytes ⇄ Unicode code points ⇄ UTF-16 units: the only converter in the project.

/// Bytes between two checkpoints: a conversion scans at most this many.
const STRIDE: usize = 128;

/// Converts positions in one text between UTF-8 bytes, Unicode code points and UTF-16 units.
///
/// Making one reads the text once; a conversion is a look-up and a scan of at most 128 bytes.
#[derive(Clone, Debug)]
pub struct Offsets<'t> {
    text: &'t str,
    /// Position in each unit at the first character boundary at or after every multiple of `STRIDE` bytes.
    checkpoints: Vec<Position>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Position {
    byte: usize,
    code_point: usize,
    utf16: usize,
}

impl Position {
    fn after(self, character: char) -> Self {
        Self {
            byte: self.byte + character.len_utf8(),
            code_point: self.code_point + 1,
            utf16: self.utf16 + character.len_utf16(),
        }
    }
}

impl<'t> Offsets<'t> {
    /// Reads `text` once.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let mut checkpoints = Vec::with_capacity(text.len() / STRIDE + 1);
        let mut position = Position::default();
        let mut next = 0;
        for character in text.chars() {
            if position.byte >= next {
                checkpoints.push(position);
                next += STRIDE;
            }
            position = position.after(character);
        }
        if checkpoints.is_empty() {
            checkpoints.push(Position::default());
        }
        Self { text, checkpoints }
    }

    /// The code points before `byte`; the last boundary before it where `byte` is inside a character, and
    /// the text's length in code points where it is past the end.
    #[must_use]
    pub fn code_point_from_byte(&self, byte: usize) -> usize {
        self.seek(byte, |position| position.byte).code_point
    }

    /// The UTF-16 units before `byte`; rounds as [`Self::code_point_from_byte`] does.
    #[must_use]
    pub fn utf16_from_byte(&self, byte: usize) -> usize {
        self.seek(byte, |position| position.byte).utf16
    }

    /// The byte at which code point number `code_point` starts, or `None` past the text's end.
    #[must_use]
    pub fn byte_from_code_point(&self, code_point: usize) -> Option<usize> {
        let found = self.seek(code_point, |position| position.code_point);
        (found.code_point == code_point).then_some(found.byte)
    }

    /// The byte at UTF-16 unit number `utf16`, or `None` past the text's end or inside a surrogate pair.
    #[must_use]
    pub fn byte_from_utf16(&self, utf16: usize) -> Option<usize> {
        let found = self.seek(utf16, |position| position.utf16);
        (found.utf16 == utf16).then_some(found.byte)
    }

    /// The last position whose `unit` is at most `target`.
    fn seek(&self, target: usize, unit: impl Fn(Position) -> usize) -> Position {
        let after = self
            .checkpoints
            .partition_point(|&position| unit(position) <= target);
        // The first checkpoint is the text's start, which is at most any target.
        let mut position = self.checkpoints[after.saturating_sub(1)];
        for character in self.text[position.byte..].chars() {
            let next = position.after(character);
            if unit(next) > target {
                break;
            }
            position = next;
        }
        position
    }
}

#[cfg(test)]
mod tests {
    use super::Offsets;
    use proptest::prelude::{any, proptest};

    #[test]
    fn counts_each_unit() {
        let offsets = Offsets::new("é😀a");
        assert_eq!(
            [0, 2, 6, 7].map(|byte| offsets.code_point_from_byte(byte)),
            [0, 1, 2, 3]
        );
        assert_eq!(
            [0, 2, 6, 7].map(|byte| offsets.utf16_from_byte(byte)),
            [0, 1, 3, 4]
        );
        assert_eq!(offsets.byte_from_utf16(2), None, "inside a surrogate pair");
        assert_eq!(offsets.byte_from_code_point(4), None, "past the end");
    }

    #[test]
    fn an_empty_text_has_one_position() {
        let offsets = Offsets::new("");
        assert_eq!(offsets.code_point_from_byte(0), 0);
        assert_eq!(offsets.byte_from_utf16(0), Some(0));
        assert_eq!(offsets.byte_from_code_point(1), None);
    }

    proptest! {
        #[test]
        fn agrees_with_counting(text in any::<String>(), repeats in 1_usize..40) {
            let text = text.repeat(repeats);
            let offsets = Offsets::new(&text);
            for (byte, _) in text.char_indices() {
                let code_point = text[..byte].chars().count();
                let utf16 = text[..byte].encode_utf16().count();
                assert_eq!(offsets.code_point_from_byte(byte), code_point);
                assert_eq!(offsets.utf16_from_byte(byte), utf16);
                assert_eq!(offsets.byte_from_code_point(code_point), Some(byte));
                assert_eq!(offsets.byte_from_utf16(utf16), Some(byte));
            }
        }
    }
}
