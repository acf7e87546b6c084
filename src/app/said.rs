//! A number's facts in words, as its card and its sheet on paper have them.

use crate::reading::Reading;
use crate::words;
use bluepencil::annotation::{Fact, Source};
use bluepencil::attribution::Mode;
use bluepencil::claim::Modality;

/// The source where nobody is said to be one.
pub(crate) const NO_SOURCE: &str = "no source named";

/// A fact in words: "40,000", "at most", "the stadium's operator"; `None` where it is empty.
pub(crate) fn said(reading: &Reading, fact: &Fact) -> Option<String> {
    match fact {
        Fact::Kind(kind) => Some(words::sort(*kind).to_lowercase()),
        Fact::Amount(amount) => words::number(amount),
        Fact::Unit(unit) | Fact::Currency(unit) => unit.clone(),
        Fact::Hedge(hedge) => hedge.map(|hedge| words::hedge(hedge.operator).to_owned()),
        Fact::Change(change) => change.map(|change| words::change(change).to_owned()),
        Fact::Counted(words) | Fact::Time(words) => words
            .as_ref()
            .map(|words| on_one_line(words.of(reading.text()))),
        Fact::Manner(manner) => manner.map(|manner| mode(manner.mode).to_owned()),
        Fact::Speaker(source) => source.as_ref().map(|source| who(reading, source)),
        Fact::Modality(found) => Some(modality(*found).to_owned()),
        Fact::Negated(negated) => negated.then(|| "denied".to_owned()),
    }
}

/// A fact in words, also one that is empty.
pub(crate) fn said_or_nothing(reading: &Reading, fact: &Fact) -> String {
    let nothing = match fact {
        Fact::Speaker(_) => NO_SOURCE,
        Fact::Manner(_) => OWN_WORDS,
        Fact::Negated(_) => "not denied",
        _ => "nothing",
    };
    said(reading, fact).unwrap_or_else(|| nothing.to_owned())
}

/// Where the article says something by itself.
pub(crate) const OWN_WORDS: &str = "the article’s own words";

/// In whose words something is said.
pub(crate) fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::Direct => "quoted",
        Mode::Indirect => "reported",
    }
}

/// How something is put.
pub(crate) fn modality(modality: Modality) -> &'static str {
    match modality {
        Modality::Fact => "fact",
        Modality::Estimate => "estimate",
        Modality::Forecast => "forecast",
        Modality::Hypothetical => "hypothetical",
        Modality::Opinion => "opinion",
    }
}

/// A name, or the words that are printed or typed.
fn who(reading: &Reading, source: &Source) -> String {
    let entity = source.entity.and_then(|entity| reading.set.entity(entity));
    entity.map_or_else(
        || on_one_line(source.words.of(reading.text())),
        |entity| entity.name.clone(),
    )
}

pub(crate) fn on_one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
