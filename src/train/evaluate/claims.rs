//! The score of what is claimed with a figure: its time and its modality.

use super::counts::Counts;
use super::report::Report;
use crate::corpus::CorpusDocument;
use bluepencil::analysis;
use bluepencil::annotation::AnnotationSet;
use bluepencil::mention::Tagger;
use bluepencil::text::{Article, Offsets, Span};

/// Figures of corpus documents with their time and modality.
const LABELS: &str = include_str!("claims.tsv");

/// What a reader says of one figure.
struct Label<'l> {
    document: &'l str,
    figure: [usize; 2],
    /// In code points, as `figure` is.
    time: Option<[usize; 2]>,
    modality: &'l str,
}

/// The score of some figures.
#[derive(Default)]
pub(crate) struct ClaimScore {
    /// Times, by a shared letter with the wanted one.
    time: Counts,
    modality: Counts,
    /// Figures that were not found.
    pub(crate) missed: usize,
}

impl ClaimScore {
    /// Adds the labelled figures of `documents`, which are those of the corpus called `corpus`.
    pub(crate) fn add(&mut self, corpus: &str, documents: &[CorpusDocument], tagger: &Tagger) {
        for document in documents {
            let labels: Vec<Label<'_>> = labels(corpus)
                .filter(|label| label.document == document.id)
                .collect();
            let article = Article::new(document.text.clone());
            if let (false, Ok(article)) = (labels.is_empty(), article) {
                let set = analysis::analyse(article, tagger, &mut |_| ());
                for label in labels {
                    self.add_figure(&label, &set);
                }
            }
        }
    }

    fn add_figure(&mut self, label: &Label<'_>, set: &AnnotationSet) {
        let offsets = Offsets::new(set.article.text());
        let span = |[start, end]: [usize; 2]| {
            let start = offsets.byte_from_code_point(start)?;
            Some(Span::new(start, offsets.byte_from_code_point(end)?))
        };
        let figure = span(label.figure);
        let found = set.annotations.iter().find(|found| {
            let found = found.quantity().map(|quantity| quantity.figure);
            found.is_some() && found == figure
        });
        let Some(claim) = found.and_then(|found| found.claim()) else {
            self.missed += 1;
            return;
        };
        let wanted = label.time.and_then(span);
        let is_right =
            matches!((wanted, claim.time), (Some(wanted), Some(found)) if wanted.overlaps(found));
        self.time += Counts::one_to_one(
            usize::from(is_right),
            usize::from(claim.time.is_some()),
            usize::from(wanted.is_some()),
        );
        let is_right = claim.modality.name() == label.modality;
        self.modality += Counts::one_to_one(usize::from(is_right), 1, 1);
    }

    /// Adds the rows.
    pub(crate) fn report(self, set: &str, report: &mut Report) {
        report.add(set, "figures, time", self.time);
        report.add(set, "figures, modality", self.modality);
    }
}

/// The labels of one corpus.
fn labels(corpus: &str) -> impl Iterator<Item = Label<'static>> {
    let rows = LABELS.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(read)
        .filter(move |(of, _)| *of == corpus)
        .map(|(_, label)| label)
}

/// A row's corpus and label.
fn read(row: &str) -> Option<(&str, Label<'_>)> {
    let fields: Vec<&str> = row.split('\t').collect();
    let [corpus, document, from, to, time_from, time_to, modality] = fields[..] else {
        return None;
    };
    let pair = |from: &str, to: &str| Some([from.parse().ok()?, to.parse().ok()?]);
    Some((
        corpus,
        Label {
            document,
            figure: pair(from, to)?,
            time: pair(time_from, time_to),
            modality,
        },
    ))
}

#[cfg(test)]
mod tests {
    use super::{LABELS, read};
    use bluepencil::claim::Modality;

    #[test]
    fn every_row_is_a_label() {
        let rows = LABELS.lines().filter(|line| !line.starts_with('#'));
        let bad: Vec<&str> = rows
            .filter(|row| {
                read(row).is_none_or(|(_, label)| Modality::from_name(label.modality).is_none())
            })
            .collect();
        assert!(bad.is_empty(), "{bad:?}");
    }
}
