//! Paragraphs: what stands between line breaks, unless the lines were broken by hand at a fixed width.

use crate::text::Span;

/// Lines between these lengths (in bytes) may have been wrapped: an e-mail's or a press release's.
const WRAPPED: std::ops::RangeInclusive<usize> = 45..=100;

/// Lines up to these lengths (in bytes) may be those of a narrow column.
const NARROW: std::ops::RangeInclusive<usize> = 20..=44;

/// How much shorter than the longest a wrapped line can be: a long word did not fit any more.
const RAGGED: usize = 24;

/// The paragraphs of `text`, in order; none is empty or only white space.
///
/// A line is a paragraph, as in every editor that text is pasted from. Lines of one block that were wrapped at
/// a fixed width are one paragraph, so that their sentences stay whole.
pub(super) fn split(text: &str) -> Vec<Span> {
    let mut paragraphs = Vec::new();
    let mut block: Vec<Span> = Vec::new();
    for line in lines(text) {
        if text[line].trim().is_empty() {
            close(text, &mut block, &mut paragraphs);
        } else {
            block.push(line);
        }
    }
    close(text, &mut block, &mut paragraphs);
    paragraphs
}

/// Turns a block of lines that no empty line parts into one paragraph or several.
fn close(text: &str, block: &mut Vec<Span>, paragraphs: &mut Vec<Span>) {
    match block.as_slice() {
        [first, .., last] if is_wrapped(text, block) => paragraphs.push(first.to(*last)),
        _ => paragraphs.extend(block.iter()),
    }
    block.clear();
}

/// Whether the breaks in a block are those of a width and not of paragraphs.
fn is_wrapped(text: &str, block: &[Span]) -> bool {
    let lines: Vec<&str> = block.iter().map(|&line| text[line].trim()).collect();
    let breaks_sentence = lines
        .windows(2)
        .any(|pair| is_mid_sentence(pair[0], pair[1]));
    breaks_sentence && (is_of_fixed_width(&lines) || is_of_narrow_width(&lines))
}

/// Whether every line but the last is nearly as long as the longest.
fn is_of_fixed_width(lines: &[&str]) -> bool {
    let (last, full) = lines.split_last().expect("a block has lines");
    let longest = longest(full);
    let even = |line: &&str| WRAPPED.contains(&line.len()) && line.len() + RAGGED >= longest;
    full.iter().all(even) && last.len() <= longest + RAGGED
}

/// Whether short lines are one text: none but the last ends a sentence or brings a list, and the last one does end one.
fn is_of_narrow_width(lines: &[&str]) -> bool {
    let (last, full) = lines.split_last().expect("a block has lines");
    let longest = longest(full);
    let is_full = |line: &&str| line.len() * 8 >= longest * 5 && !line.ends_with(is_end);
    let starts_item = |line: &&str| {
        line.starts_with(|c: char| {
            !c.is_alphanumeric() && !matches!(c, '“' | '"' | '\'' | '‘' | '(')
        })
    };
    NARROW.contains(&longest)
        && full.iter().all(is_full)
        && !lines.iter().any(starts_item)
        && last.ends_with(['.', '!', '?', '”', '"'])
}

fn longest(lines: &[&str]) -> usize {
    lines
        .iter()
        .map(|line| line.len())
        .max()
        .unwrap_or_default()
}

/// Marks that a sentence or the words before a list end with.
fn is_end(character: char) -> bool {
    matches!(character, '.' | '!' | '?' | ':' | '…' | '”' | '"')
}

fn is_mid_sentence(line: &str, next: &str) -> bool {
    line.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | ';' | '-'))
        && next.starts_with(char::is_lowercase)
}

/// What stands between line breaks of any kind.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Span> + '_ {
    let mut start = 0;
    let breaks = text
        .match_indices(is_line_break)
        .map(|(at, found)| Span::new(at, at + found.len()));
    breaks
        .chain([Span::new(text.len(), text.len())])
        .map(move |line_break| {
            let line = Span::new(start, line_break.start);
            start = line_break.end;
            line
        })
}

/// The line breaks of Unicode's newline guidelines (The Unicode Standard, section 5.8).
pub(super) fn is_line_break(character: char) -> bool {
    matches!(
        character,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

#[cfg(test)]
mod tests {
    use super::split;

    fn paragraphs(text: &str) -> Vec<&str> {
        split(text).into_iter().map(|span| &text[span]).collect()
    }

    #[test]
    fn a_line_is_a_paragraph() {
        assert_eq!(
            paragraphs("One.\r\nTwo.\n\n \n\u{2028}Three"),
            ["One.", "Two.", "Three"]
        );
        assert_eq!(paragraphs("\n \n"), [""; 0]);
    }

    #[test]
    fn wrapped_lines_are_one_paragraph() {
        let mail = "The ministry said on Monday that the new bridge over the\nriver would open in spring, two years later than planned and\nat twice the cost.";
        assert_eq!(paragraphs(&format!("{mail}\n\nNext.")), [mail, "Next."]);
    }

    #[test]
    fn lines_of_a_narrow_column_are_one_paragraph() {
        let column = "The ministry said on Monday\nthat Ida Moe would open the\nnew bridge with 2\nmillion guests.";
        assert_eq!(paragraphs(column), [column]);
        let letter = "Dear guests,\nwe open at noon.\nBring a coat.";
        assert_eq!(paragraphs(letter).len(), 3);
        for list in [
            "For the bridge we need these things:\n30 tonnes of steel and\nseven engineers.",
            "- bread from the corner shop\n- milk of the morning\n- cheese and wine.",
            "Bread from the corner shop\nmilk of the morning\ncheese and wine",
            "Nobody came to the bridge.\nit rained all day on us.",
        ] {
            assert!(paragraphs(list).len() > 1, "{list}");
        }
    }

    #[test]
    fn long_lines_of_an_editor_stay_apart() {
        let text = "The ministry said on Monday that the new bridge would open.\nA spokesman gave no reason for the delay of two years.\nNobody was hurt.";
        assert_eq!(paragraphs(text).len(), 3);
    }
}
