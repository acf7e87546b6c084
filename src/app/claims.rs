//! What the page says of a claim: who makes it, how it is put, whether it is worth a check.

use crate::reading::Reading;
use bluepencil::attribution::{Mode, Speaker};
use bluepencil::claim::{Claim, Modality};

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

/// The source of a claim; `None` where the article itself makes it.
pub(crate) fn source(reading: &Reading, claim: &Claim) -> Option<Source> {
    let attribution = claim.attribution?;
    let mode = match attribution.mode {
        Mode::Direct => "quoted",
        Mode::Indirect => "reported",
    };
    let how = match attribution.cue {
        Some(cue) => format!("{mode}, “{}”", on_one_line(&reading.text()[cue])),
        None => mode.to_owned(),
    };
    let speaker = attribution.speaker;
    Some(Source {
        who: speaker.map(|speaker| {
            let entity = speaker.entity.and_then(|entity| reading.set.entity(entity));
            entity.map_or_else(
                || on_one_line(&reading.text()[speaker.span]),
                |entity| entity.name.clone(),
            )
        }),
        annotation: speaker.and_then(|speaker| annotation(reading, speaker)),
        is_unnamed: speaker.is_some_and(|speaker| !speaker.named),
        how,
    })
}

/// The source in one line, for paper and for screen readers: "Christine Lagarde (reported, “said”)".
pub(crate) fn line(reading: &Reading, claim: &Claim) -> String {
    let Some(source) = source(reading, claim) else {
        return ITSELF.to_owned();
    };
    let who = source.who.as_deref().unwrap_or(NOBODY);
    let unnamed = if source.is_unnamed { ", unnamed" } else { "" };
    format!("{who}{unnamed} ({})", source.how)
}

/// The source where the article gives none.
pub(crate) const ITSELF: &str = "the article itself";

/// The source where the article says that there is one, and no more.
pub(crate) const NOBODY: &str = "somebody, not said who";

/// How a claim is put, where it is not as a plain fact: "an estimate, denied".
pub(crate) fn put_as(claim: &Claim) -> Option<String> {
    let modality = match claim.modality {
        Modality::Fact => None,
        Modality::Estimate => Some("an estimate"),
        Modality::Forecast => Some("a forecast"),
        Modality::Hypothetical => Some("hypothetical"),
        Modality::Opinion => Some("an opinion"),
    };
    let denied = claim.negated.then_some("denied");
    let parts: Vec<&str> = modality.into_iter().chain(denied).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// When a claim holds, as the article puts it.
pub(crate) fn time(reading: &Reading, claim: &Claim) -> Option<String> {
    claim.time.map(|time| on_one_line(&reading.text()[time]))
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

fn on_one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Claim, ITSELF, Modality, decimal, line, put_as, source, time};
    use crate::fixture;
    use bluepencil::annotation::Kind;
    use bluepencil::text::Span;

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
            .filter_map(|&row| reading.annotation(row).claim())
            .map(|claim| line(&reading, claim))
            .collect();
        let expected = [
            "Joe Biden (reported)",
            "Intelligence, unnamed (reported, “suggests”)",
            ITSELF,
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn a_claim_is_put_in_words() {
        let reading = fixture::reading();
        let row = reading.rows(Kind::Quantity)[1];
        let claim = reading.annotation(row).claim().expect("a claim");
        assert_eq!(put_as(claim).as_deref(), Some("an estimate, denied"));
        assert_eq!(time(&reading, claim), None);
        let start = reading.text().find("hold video").expect("it is there");
        let plain = Claim {
            modality: Modality::Fact,
            negated: false,
            time: Some(Span::new(start, start + "hold video".len())),
            ..claim.clone()
        };
        assert_eq!(put_as(&plain), None);
        assert_eq!(time(&reading, &plain).as_deref(), Some("hold video"));
    }

    #[test]
    fn a_speaker_is_found_where_he_is_printed() {
        let reading = fixture::reading();
        let row = reading.rows(Kind::Quantity)[0];
        let claim = reading.annotation(row).claim().expect("a claim");
        let source = source(&reading, claim).expect("somebody says so");
        assert_eq!(source.annotation, Some(reading.mentions(0)[1]));
    }
}
