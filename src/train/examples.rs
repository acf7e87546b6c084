//! Documents → what the chain is trained on: for each token its rows and the labels that it may have.

use crate::corpus::CorpusDocument;
use bluepencil::document::{Document, Sentence};
use bluepencil::mention::features::Extractor;
use bluepencil::mention::label::{LABELS, OUTSIDE, Position, label};
use bluepencil::mention::lexicon::Lexicon;
use bluepencil::text::Span;
use std::ops::Range;

/// Labels as bits.
pub(crate) type LabelSet = u32;

/// So many bits tell features apart in training.
pub(crate) const ROW_BITS: u32 = 28;

/// A token that may have any label.
const ANY: LabelSet = (1 << LABELS) - 1;

/// A sentence to train on.
#[derive(Clone)]
pub(crate) struct Example {
    /// How much it counts.
    pub(crate) weight: f32,
    pub(crate) tokens: Vec<ExampleToken>,
}

#[derive(Clone)]
pub(crate) struct ExampleToken {
    /// Rows of [`ROW_BITS`] bits.
    pub(crate) rows: Box<[u32]>,
    pub(crate) allowed: LabelSet,
}

/// The sentences of `document` of which something is known.
pub(crate) fn from_document(corpus: &CorpusDocument, lexicon: &Lexicon) -> Vec<Example> {
    let document = Document::new(&corpus.text);
    let extractor = Extractor::new(&document, lexicon, ROW_BITS);
    let allowed = allowed_labels(&document, corpus);
    let mut rows = Vec::new();
    let mut token_rows = |number: usize, sentence: &Sentence, token: usize| {
        rows.clear();
        for (offset, word) in extractor.window(sentence, token).into_iter().enumerate() {
            extractor.word_rows(word, offset, &mut rows);
        }
        extractor.context_rows(number, token, &mut rows);
        rows.as_slice().into()
    };
    let mut examples = Vec::new();
    for (number, sentence) in document.sentences.iter().enumerate() {
        if sentence.tokens.clone().all(|token| allowed[token] == ANY) {
            continue;
        }
        let tokens = sentence.tokens.clone().map(|token| ExampleToken {
            rows: token_rows(number, sentence, token),
            allowed: allowed[token],
        });
        examples.push(Example {
            weight: corpus.weight,
            tokens: tokens.collect(),
        });
    }
    examples
}

/// For each token the labels it may have.
fn allowed_labels(document: &Document<'_>, corpus: &CorpusDocument) -> Vec<LabelSet> {
    let mut allowed = vec![1 << OUTSIDE; document.tokens.len()];
    for &(span, kind) in &corpus.names {
        let tokens = tokens_touching(document, span);
        if tokens.is_empty() {
            continue;
        }
        let sentence =
            &document.sentences[document.sentence_at(document.tokens[tokens.start].span.start)];
        if tokens.end > sentence.tokens.end {
            // The name goes over what is taken for a sentence's end: nothing is said of its tokens.
            allowed[tokens].fill(ANY);
            continue;
        }
        for token in tokens.clone() {
            allowed[token] = 1 << label(kind, position(&tokens, token));
        }
    }
    for &span in &corpus.masked {
        allowed[tokens_touching(document, span)].fill(ANY);
    }
    allowed
}

fn tokens_touching(document: &Document<'_>, span: Span) -> Range<usize> {
    let start = document
        .tokens
        .partition_point(|token| token.span.end <= span.start);
    let end = document
        .tokens
        .partition_point(|token| token.span.start < span.end);
    start..end.max(start)
}

fn position(name: &Range<usize>, token: usize) -> Position {
    match (token == name.start, token + 1 == name.end) {
        (true, true) => Position::Single,
        (true, false) => Position::Begin,
        (false, true) => Position::End,
        (false, false) => Position::Inside,
    }
}

#[cfg(test)]
mod tests {
    use super::{ANY, Position, allowed_labels, label};
    use crate::corpus::CorpusDocument;
    use bluepencil::document::Document;
    use bluepencil::mention::label::{Kind, OUTSIDE};
    use bluepencil::text::Span;

    #[test]
    fn names_become_labels_and_masked_stretches_any_label() {
        let corpus = CorpusDocument {
            id: "a".to_owned(),
            text: "Ann Lee met rebels.".to_owned(),
            names: vec![(Span::new(0, 7), Kind::Person)],
            masked: vec![Span::new(12, 18)],
            weight: 1.0,
            is_careful: false,
        };
        let allowed = allowed_labels(&Document::new(&corpus.text), &corpus);
        let person = |position| 1 << label(Kind::Person, position);
        assert_eq!(
            allowed,
            [
                person(Position::Begin),
                person(Position::End),
                1 << OUTSIDE,
                ANY,
                1 << OUTSIDE
            ]
        );
    }
}
