//! What the page says of a claim: who makes it, and whether it is worth a check.

use crate::reading::Reading;
use crate::said::{self, NO_SOURCE, on_one_line};
use bluepencil::annotation::{Annotation, Fact, Field};
use bluepencil::attribution::Speaker;

/// Where the article has a figure from.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Source {
    /// Who says it: a name, or the words that are printed.
    pub(crate) who: Option<String>,
    /// The annotation that shows who it is, where it is somebody with a name in the lists.
    pub(crate) annotation: Option<usize>,
    /// Whether it is somebody without a name.
    pub(crate) is_unnamed: bool,
    /// "quoted, “said”".
    pub(crate) how: String,
}

/// The source of a number; `None` where the article itself says it.
pub(crate) fn source(reading: &Reading, number: &Annotation) -> Option<Source> {
    let attribution = number.claim()?.attribution?;
    let mode = said::mode(attribution.mode);
    let how = match attribution.cue {
        Some(cue) => format!("{mode}, “{}”", on_one_line(&reading.text()[cue])),
        None => mode.to_owned(),
    };
    let fact = number.body.fact(Field::Speaker);
    let is_unnamed = matches!(&fact, Some(Fact::Speaker(Some(source))) if !source.named);
    Some(Source {
        who: fact.and_then(|fact| said::said(reading, &fact)),
        annotation: attribution
            .speaker
            .and_then(|speaker| annotation(reading, speaker)),
        is_unnamed,
        how,
    })
}

/// The source in one line, for paper and for screen readers: "Christine Lagarde (reported, “said”)".
pub(crate) fn line(reading: &Reading, number: &Annotation) -> String {
    let Some(source) = source(reading, number) else {
        return NO_SOURCE.to_owned();
    };
    let who = source.who.as_deref().unwrap_or(NOBODY);
    let unnamed = if source.is_unnamed { ", unnamed" } else { "" };
    format!("{who}{unnamed} ({})", source.how)
}

/// The source where the article says that there is one, and no more.
pub(crate) const NOBODY: &str = "somebody, not said who";

/// How much a number is worth a check, from its score in hundredths.
pub(crate) fn worth(score: u8) -> &'static str {
    match score {
        60.. => "high",
        35.. => "medium",
        _ => "low",
    }
}

/// Hundredths as a decimal: "0.8", "−0.15", "1".
pub(crate) fn decimal(hundredths: i16) -> String {
    let sign = if hundredths < 0 { "−" } else { "" };
    let size = hundredths.unsigned_abs();
    match (size / 100, size % 100) {
        (whole, 0) => format!("{sign}{whole}"),
        (whole, rest) if rest % 10 == 0 => format!("{sign}{whole}.{}", rest / 10),
        (whole, rest) => format!("{sign}{whole}.{rest:02}"),
    }
}

/// The mention where the speaker is printed; for a pronoun the first mention of whom it stands for.
fn annotation(reading: &Reading, speaker: Speaker) -> Option<usize> {
    let mentions = reading.mentions(reading.set.entity_index(speaker.entity?)?);
    let printed = mentions
        .iter()
        .find(|&&mention| reading.annotation(mention).span.overlaps(speaker.span));
    printed.or(mentions.first()).copied()
}

#[cfg(test)]
mod tests {
    use super::{NO_SOURCE, decimal, line, source};
    use crate::fixture;
    use bluepencil::annotation::Kind;

    #[test]
    fn hundredths_read_as_decimals() {
        let cases = [
            (0, "0"),
            (80, "0.8"),
            (5, "0.05"),
            (-15, "−0.15"),
            (-100, "−1"),
        ];
        for (hundredths, expected) in cases {
            assert_eq!(decimal(hundredths), expected);
        }
    }

    #[test]
    fn a_source_is_named_or_said_to_be_unnamed() {
        let reading = fixture::reading();
        let lines: Vec<String> = reading
            .rows(Kind::Quantity)
            .iter()
            .map(|&row| line(&reading, reading.annotation(row)))
            .collect();
        let expected = [
            "Joe Biden (reported)",
            "Intelligence, unnamed (reported, “suggests”)",
            NO_SOURCE,
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn a_speaker_is_found_where_he_is_printed() {
        let reading = fixture::reading();
        let row = reading.rows(Kind::Quantity)[0];
        let source = source(&reading, reading.annotation(row)).expect("somebody says so");
        assert_eq!(source.annotation, Some(reading.mentions(0)[1]));
    }
}
