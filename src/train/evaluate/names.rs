//! The score of names: people and institutions, strict and by overlap, and what was missed or made up.

use super::counts::Counts;
use bluepencil::document::{Document, TokenKind};
use bluepencil::mention::{Mention, NameKind};
use bluepencil::text::Span;
use std::collections::BTreeMap;

/// What a text should yield.
#[derive(Default)]
pub(crate) struct WantedNames {
    pub(crate) names: Vec<(Span, NameKind)>,
    /// Stretches that count neither way.
    pub(crate) neutral: Vec<Span>,
}

/// The score of names in some texts.
#[derive(Default)]
pub(crate) struct NameScore {
    /// For people and for institutions: the same span.
    pub(crate) strict: [Counts; 2],
    /// For people and for institutions: at least one byte in common.
    pub(crate) overlap: [Counts; 2],
    /// What went wrong, by what, and how often.
    pub(crate) errors: BTreeMap<NameError, usize>,
    /// Of every name found that counts: its kind, its confidence and whether it is right.
    pub(crate) judged: Vec<(NameKind, f32, bool)>,
}

/// A name that was missed, made up, or taken for the other kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct NameError {
    pub(crate) fault: Fault,
    pub(crate) kind: NameKind,
    pub(crate) name: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    Missed,
    MadeUp,
}

/// Both kinds, in the order of a score's parts.
pub(crate) const KINDS: [NameKind; 2] = [NameKind::Person, NameKind::Institution];

impl NameScore {
    /// Adds what was `found` in `document` where `wanted` should have been.
    pub(crate) fn add(&mut self, document: &Document<'_>, wanted: &WantedNames, found: &[Mention]) {
        let wanted_names: Vec<(Span, NameKind)> = wanted
            .names
            .iter()
            .map(|&(span, kind)| (bare(document, span), kind))
            .collect();
        let counts = |&(span, kind): &(Span, NameKind)| {
            wanted_names.contains(&(span, kind))
                || !wanted.neutral.iter().any(|neutral| neutral.overlaps(span))
        };
        let mut names = Vec::new();
        for mention in found {
            let name = (bare(document, mention.span), mention.kind);
            if counts(&name) {
                let right = wanted_names.contains(&name);
                self.judged.push((mention.kind, mention.confidence, right));
                names.push(name);
            }
        }
        let found = names;
        // A wanted name inside a neutral stretch is wanted all the same: it has an annotation of its own.
        for (part, kind) in KINDS.into_iter().enumerate() {
            let of_kind = |names: &[(Span, NameKind)]| -> Vec<Span> {
                names
                    .iter()
                    .filter(|name| name.1 == kind)
                    .map(|name| name.0)
                    .collect()
            };
            let (wanted, found) = (of_kind(&wanted_names), of_kind(&found));
            self.strict[part] += count(&wanted, &found, |wanted, found| wanted == found);
            self.overlap[part] += count(&wanted, &found, Span::overlaps);
        }
        self.note_errors(document, &wanted_names, &found);
    }

    fn note_errors(
        &mut self,
        document: &Document<'_>,
        wanted: &[(Span, NameKind)],
        found: &[(Span, NameKind)],
    ) {
        let missed = wanted
            .iter()
            .filter(|name| !found.contains(name))
            .map(|name| (Fault::Missed, name));
        let made_up = found
            .iter()
            .filter(|name| !wanted.contains(name))
            .map(|name| (Fault::MadeUp, name));
        for (fault, &(span, kind)) in missed.chain(made_up) {
            let name = document.text[span].to_owned();
            *self
                .errors
                .entry(NameError { fault, kind, name })
                .or_default() += 1;
        }
    }

    /// People and institutions together.
    pub(crate) fn both(parts: &[Counts; 2]) -> Counts {
        let mut both = parts[0];
        both += parts[1];
        both
    }
}

fn count(wanted: &[Span], found: &[Span], fits: impl Fn(Span, Span) -> bool) -> Counts {
    let right = found
        .iter()
        .filter(|&&found| wanted.iter().any(|&wanted| fits(wanted, found)))
        .count();
    let met = wanted
        .iter()
        .filter(|&&wanted| found.iter().any(|&found| fits(wanted, found)))
        .count();
    Counts {
        right: right as f64,
        found: found.len() as f64,
        met: met as f64,
        wanted: wanted.len() as f64,
    }
}

/// The span without a leading article and without a possessive: neither is an error.
fn bare(document: &Document<'_>, span: Span) -> Span {
    let mut tokens = document.tokens_in(span);
    if tokens.len() > 1
        && matches!(
            document.word(tokens.start),
            "the" | "The" | "THE" | "a" | "an"
        )
    {
        tokens.start += 1;
    }
    if tokens.len() > 1 && document.tokens[tokens.end - 1].kind == TokenKind::Possessive {
        tokens.end -= 1;
    }
    if tokens.is_empty() || document.tokens_in(span).len() == tokens.len() {
        span
    } else {
        document.span_of(tokens)
    }
}

#[cfg(test)]
mod tests {
    use super::{Counts, Fault, NameScore, WantedNames};
    use bluepencil::document::Document;
    use bluepencil::mention::NameKind::{Institution, Person};
    use bluepencil::mention::{Mention, NameKind};
    use bluepencil::text::Span;

    const TEXT: &str = "Ann Lee of the European Union's Court met Bob and a Dane.";

    fn mention(name: &str, kind: NameKind) -> Mention {
        let start = TEXT.find(name).expect("the name is in the text");
        Mention {
            span: Span::new(start, start + name.len()),
            kind,
            confidence: 1.0,
        }
    }

    fn score(found: &[Mention]) -> NameScore {
        let span = |name: &str| mention(name, Person).span;
        let wanted = WantedNames {
            names: vec![
                (span("Ann Lee"), Person),
                (span("European Union"), Institution),
                (span("Bob"), Person),
            ],
            neutral: vec![span("Dane")],
        };
        let mut score = NameScore::default();
        score.add(&Document::new(TEXT), &wanted, found);
        score
    }

    #[test]
    fn article_and_possessive_are_no_errors() {
        let score = score(&[
            mention("the European Union's", Institution),
            mention("Ann Lee", Person),
            mention("Bob", Person),
        ]);
        assert_eq!(
            score.strict,
            [Counts::one_to_one(2, 2, 2), Counts::one_to_one(1, 1, 1)]
        );
        assert!(score.errors.is_empty());
    }

    #[test]
    fn a_part_of_a_name_is_an_overlap() {
        let score = score(&[mention("Lee", Person)]);
        assert_eq!(score.strict[0], Counts::one_to_one(0, 1, 2));
        assert_eq!(score.overlap[0], Counts::one_to_one(1, 1, 2));
    }

    #[test]
    fn neutral_stretches_count_neither_way() {
        let score = score(&[mention("a Dane", Person), mention("Court", Institution)]);
        assert_eq!(
            score.strict,
            [Counts::one_to_one(0, 0, 2), Counts::one_to_one(0, 1, 1)]
        );
    }

    #[test]
    fn the_wrong_kind_is_missed_and_made_up() {
        let score = score(&[mention("Bob", Institution)]);
        let faults: Vec<_> = score
            .errors
            .keys()
            .filter(|error| error.name == "Bob")
            .map(|error| (error.fault, error.kind))
            .collect();
        assert_eq!(
            faults,
            [(Fault::Missed, Person), (Fault::MadeUp, Institution)]
        );
    }
}
