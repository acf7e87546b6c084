//! Copies of sentences in capitals and as headlines, of which the corpora hold few.

use crate::corpus::CorpusDocument;
use crate::random::Random;
use bluepencil::document::Document;
use bluepencil::mention::hash;
use bluepencil::mention::label::Kind;
use bluepencil::text::Span;

/// How much a sentence written another way counts, against the one that it is a copy of.
const WEIGHT: f32 = 0.5;

/// Words up to this long stay as they are in a headline.
const SHORT_WORD: usize = 3;

/// How a sentence is written.
#[derive(Clone, Copy)]
enum Style {
    /// "POLICE SEARCH OFFICES OF ACME"
    Capitals,
    /// "Police Search Offices of Acme"
    Headline,
    /// "said Ann LEE", "By ANN LEE"
    CapitalNames,
}

/// Some of the sentences of `document` in capitals and as headlines; the others say nothing in the copy.
pub(crate) fn copy(document: &CorpusDocument, share: f32) -> Option<CorpusDocument> {
    let mut random = Random::new(hash::bytes(document.id.as_bytes()) ^ 1);
    let mut copy = CorpusDocument {
        id: document.id.clone(),
        text: String::with_capacity(document.text.len()),
        names: document.names.clone(),
        masked: document.masked.clone(),
        weight: document.weight * WEIGHT,
        is_careful: document.is_careful,
    };
    let mut changed = false;
    let mut at = 0;
    for sentence in &Document::new(&document.text).sentences {
        let Span { start, end } = sentence.span;
        copy.text.push_str(&document.text[at..start]);
        at = end;
        if random.below(1000) as f32 >= share * 1000.0 {
            copy.text.push_str(&document.text[start..end]);
            copy.masked.push(sentence.span);
            continue;
        }
        changed = true;
        let style = [Style::Capitals, Style::Headline, Style::CapitalNames][random.below(3)];
        copy.text.push_str(&written(document, sentence.span, style));
    }
    copy.text.push_str(&document.text[at..]);
    changed.then_some(copy)
}

/// The sentence at `span` in another style; letters beyond ASCII stay, so that every span does.
fn written(document: &CorpusDocument, span: Span, style: Style) -> String {
    let mut text = document.text[span.range()].to_owned();
    match style {
        Style::Capitals => text.make_ascii_uppercase(),
        Style::Headline => {
            let lengths: Vec<usize> = text.split(' ').map(str::len).collect();
            let mut start = 0;
            for length in lengths {
                if length > SHORT_WORD && text.is_char_boundary(start + 1) {
                    text[start..=start].make_ascii_uppercase();
                }
                start += length + 1;
            }
        }
        Style::CapitalNames => {
            let people = document.names.iter().filter(|name| name.1 == Kind::Person);
            for &(name, _) in
                people.filter(|name| span.start <= name.0.start && name.0.end <= span.end)
            {
                text[name.start - span.start..name.end - span.start].make_ascii_uppercase();
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::copy;
    use crate::corpus::CorpusDocument;
    use bluepencil::mention::label::Kind;
    use bluepencil::text::Span;

    fn document(text: &str, names: &[(&str, Kind)]) -> CorpusDocument {
        let span = |name: &str| {
            let start = text.find(name).expect("the name is in the text");
            Span::new(start, start + name.len())
        };
        CorpusDocument {
            id: text.to_owned(),
            text: text.to_owned(),
            names: names
                .iter()
                .map(|&(name, kind)| (span(name), kind))
                .collect(),
            masked: Vec::new(),
            weight: 1.0,
        }
    }

    #[test]
    fn louder_sentences_keep_their_names() {
        let quiet = document(
            "Ana Brück met Orsa in Bonn.",
            &[("Ana Brück", Kind::Person), ("Orsa", Kind::Organisation)],
        );
        let louder = copy(&quiet, 1.0).expect("every sentence is taken");
        assert_eq!(louder.text.to_lowercase(), quiet.text.to_lowercase());
        assert_ne!(louder.text, quiet.text);
        assert_eq!(louder.names, quiet.names);
        assert!(copy(&quiet, 0.0).is_none());
    }
}
