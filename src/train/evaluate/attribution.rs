//! The score of attribution: the mode and the speaker of figures that were found, and the quotations.

use super::counts::Counts;
use super::gold::{GoldArticle, GoldAttribution, GoldKind};
use super::report::Report;
use bluepencil::annotation::AnnotationSet;
use bluepencil::attribution::{self, Mode, Speaker, Statement};
use bluepencil::claim::Attribution;
use bluepencil::document::Document;
use bluepencil::entity;
use bluepencil::mention::{self, Tagger};
use bluepencil::text::Span;

/// The score of some articles.
#[derive(Default)]
pub(crate) struct AttributionScore {
    /// Of the figures that were found: the same mode.
    mode: Counts,
    /// Of those that are wanted to have a source: the same one.
    speaker: Counts,
    /// Quotations in quotation marks, by span.
    direct: Counts,
    /// Reported clauses that overlap by more than half with a wanted one.
    indirect: Counts,
    /// Of the quotations that were found: the same speaker.
    quoted_speaker: Counts,
    faults: Vec<String>,
}

impl AttributionScore {
    /// Adds what the engine says of `article`.
    pub(crate) fn add(&mut self, article: &GoldArticle, set: &AnnotationSet, tagger: &Tagger) {
        for wanted in &article.annotations {
            let (GoldKind::Quantity, false, Some(attribution)) =
                (wanted.kind, wanted.neutral, &wanted.attribution)
            else {
                continue;
            };
            let found = set.annotations.iter().find(|found| {
                let figure = found.quantity().map(|quantity| quantity.figure);
                figure.is_some() && figure == wanted.figure
            });
            let found = found.and_then(|found| found.claim());
            if let Some(claim) = found {
                self.add_figure(
                    article,
                    set,
                    wanted.span,
                    attribution,
                    claim.attribution.as_ref(),
                );
            }
        }
        let document = Document::new(&article.text);
        let mentions = mention::find(&document, tagger, &mut |_| {});
        let grouping = entity::group(&document, &mentions);
        self.add_quotations(
            article,
            set,
            &attribution::find(&document, &mentions, &grouping),
        );
    }

    fn add_figure(
        &mut self,
        article: &GoldArticle,
        set: &AnnotationSet,
        span: Span,
        wanted: &GoldAttribution,
        found: Option<&Attribution>,
    ) {
        let mode = found.map_or("none", |found| mode_name(found.mode));
        let same_mode = mode == wanted.mode;
        self.mode += Counts::one_to_one(usize::from(same_mode), 1, 1);
        let speaker = found.and_then(|found| found.speaker.as_ref());
        let same_speaker = is_same_speaker(article, set, wanted, speaker);
        if wanted.speaker.is_some() {
            self.speaker += Counts::one_to_one(usize::from(same_speaker), 1, 1);
        }
        if !same_mode || (wanted.speaker.is_some() && !same_speaker) {
            self.faults.push(format!(
                "{}: {:?}: wanted {} {:?}, found {mode} {:?}",
                article.id,
                article.at(span),
                wanted.mode,
                wanted.speaker.as_ref().map_or("", |speaker| &speaker.text),
                speaker.map_or("", |speaker| article.at(speaker.span)),
            ));
        }
    }

    fn add_quotations(&mut self, article: &GoldArticle, set: &AnnotationSet, found: &[Statement]) {
        for mode in [Mode::Direct, Mode::Indirect] {
            let wanted: Vec<_> = article
                .quotations
                .iter()
                .filter(|wanted| wanted.attribution.mode == mode_name(mode))
                .collect();
            let found: Vec<_> = found
                .iter()
                .filter(|found| found.mode == mode && found.speaker.is_some())
                .collect();
            let fits = |wanted: Span, found: Span| match mode {
                Mode::Direct => wanted == found,
                Mode::Indirect => overlap_is_most(wanted, found),
            };
            let mut right = 0;
            for wanted in &wanted {
                let Some(met) = found.iter().find(|found| fits(wanted.span, found.content)) else {
                    self.faults.push(format!(
                        "{}: missed {} {:?}",
                        article.id,
                        mode_name(mode),
                        shortened(article.at(wanted.span))
                    ));
                    continue;
                };
                right += 1;
                let same = is_same_speaker(article, set, &wanted.attribution, met.speaker.as_ref());
                self.quoted_speaker += Counts::one_to_one(usize::from(same), 1, 1);
                if !same {
                    self.faults.push(format!(
                        "{}: {:?}: said by {:?}, found {:?}",
                        article.id,
                        shortened(article.at(wanted.span)),
                        wanted
                            .attribution
                            .speaker
                            .as_ref()
                            .map_or("", |speaker| &speaker.text),
                        met.speaker.map_or("", |speaker| article.at(speaker.span)),
                    ));
                }
            }
            for made_up in found
                .iter()
                .filter(|found| !wanted.iter().any(|wanted| fits(wanted.span, found.content)))
            {
                self.faults.push(format!(
                    "{}: made up {} {:?}",
                    article.id,
                    mode_name(mode),
                    shortened(article.at(made_up.content))
                ));
            }
            let counts = Counts::one_to_one(right, found.len(), wanted.len());
            match mode {
                Mode::Direct => self.direct += counts,
                Mode::Indirect => self.indirect += counts,
            }
        }
    }

    /// Adds the rows and the faults.
    pub(crate) fn report(self, set: &str, report: &mut Report) {
        report.add(set, "figures, mode", self.mode);
        report.add(set, "figures, speaker", self.speaker);
        report.add(set, "quotations, direct", self.direct);
        report.add(set, "quotations, indirect", self.indirect);
        report.add(set, "quotations, speaker", self.quoted_speaker);
        report.attributions.extend(self.faults);
    }
}

fn mode_name(mode: Mode) -> &'static str {
    match mode {
        Mode::Direct => "direct",
        Mode::Indirect => "indirect",
    }
}

fn shortened(text: &str) -> String {
    text.chars().take(60).collect()
}

/// Whether two spans share more than half of the longer one.
fn overlap_is_most(one: Span, other: Span) -> bool {
    let shared = one
        .end
        .min(other.end)
        .saturating_sub(one.start.max(other.start));
    2 * shared > one.len().max(other.len())
}

/// Whether the speaker is the wanted one: words in common, or a mention of the same entity.
fn is_same_speaker(
    article: &GoldArticle,
    set: &AnnotationSet,
    wanted: &GoldAttribution,
    found: Option<&Speaker>,
) -> bool {
    let (wanted, found) = match (&wanted.speaker, found) {
        (None, None) => return true,
        (Some(wanted), Some(found)) => (wanted, found),
        _ => return false,
    };
    let text = article.at(found.span).to_lowercase();
    let wanted_text = wanted.text.to_lowercase();
    if text.contains(&wanted_text) || wanted_text.contains(&text) {
        return true;
    }
    let spans = article
        .entities
        .iter()
        .find(|(id, _)| Some(id) == wanted.entity.as_ref())
        .map(|(_, spans)| spans);
    let entity = found.entity.and_then(|entity| set.entity(entity));
    match (spans, entity) {
        (Some(spans), Some(entity)) => entity
            .mentions
            .iter()
            .filter_map(|&mention| set.annotation(mention))
            .any(|mention| spans.contains(&mention.span)),
        _ => false,
    }
}
