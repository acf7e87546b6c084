//! Sentences of our own with what is said in them and by whom.

mod sources;
mod tables;

use super::{Mode, Statement, find};
use crate::document::Document;
use crate::entity::{self, Grouping};
use crate::mention::{Mention, NameKind};
use crate::text::Span;
use proptest::prelude::{any, prop, proptest};

/// A text whose people are marked with braces and whose institutions with angle brackets.
struct Marked {
    text: String,
    mentions: Vec<Mention>,
}

impl Marked {
    fn new(marked: &str) -> Self {
        let (mut text, mut mentions, mut start) = (String::new(), Vec::new(), 0);
        for character in marked.chars() {
            match character {
                '{' | '<' => start = text.len(),
                '}' | '>' => mentions.push(Mention {
                    span: Span::new(start, text.len()),
                    kind: if character == '}' {
                        NameKind::Person
                    } else {
                        NameKind::Institution
                    },
                    confidence: 1.0,
                }),
                _ => text.push(character),
            }
        }
        Self { text, mentions }
    }

    /// Its statements, a line each: mode, speaker as printed, what it stands for, cue, content.
    fn statements(&self) -> Vec<String> {
        let document = Document::new(&self.text);
        let grouping = entity::group(&document, &self.mentions);
        let found = find(&document, &self.mentions, &grouping);
        found
            .iter()
            .map(|statement| self.line(statement, &grouping))
            .collect()
    }

    fn line(&self, statement: &Statement, grouping: &Grouping) -> String {
        let mode = match statement.mode {
            Mode::Direct => "direct",
            Mode::Indirect => "indirect",
        };
        let (speaker, stands_for) = match statement.speaker {
            None => ("-", "-"),
            Some(speaker) => (
                &self.text[speaker.span.range()],
                match speaker.entity {
                    Some(id) => {
                        let of_it = |entity: &&entity::Entity| entity.id == id;
                        let entity = grouping.entities.iter().find(of_it);
                        entity.expect("it is one of them").name.as_str()
                    }
                    None if speaker.named => "named",
                    None => "unnamed",
                },
            ),
        };
        let cue = statement.cue.map_or("-", |cue| &self.text[cue.range()]);
        format!(
            "{mode} | {speaker} | {stands_for} | {cue} | {}",
            &self.text[statement.content.range()]
        )
    }
}

#[test]
fn statements_are_those_of_a_reader() {
    let mut wrong = Vec::new();
    for (text, expected) in tables::STATEMENTS {
        let found = Marked::new(text).statements();
        if found != *expected {
            wrong.push(format!(
                "{text}\n  wanted {expected:#?}\n  found  {found:#?}"
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}\n{}",
        wrong.len(),
        tables::STATEMENTS.len(),
        wrong.join("\n")
    );
}

proptest! {
    #[test]
    fn any_text_has_statements_inside_it(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn any_words_have_statements_inside_them(words in prop::collection::vec(prop::sample::select(WORDS), 0..40)) {
        check(&words.join(" "));
    }
}

const WORDS: &[&str] = &[
    "said",
    "told",
    "according",
    "to",
    "“",
    "”",
    "\"",
    ",",
    ".",
    ":",
    ";",
    "(",
    ")",
    "—",
    "he",
    "that",
    "who",
    "was",
    "reporters",
    "{Ann Lee}",
    "<Acme>",
    "found",
    "study",
    "the",
    "reportedly",
    "citing",
    "called",
    "and",
    "but",
    "3",
    "percent",
    "in",
    "a",
    "statement",
    "\n\n",
    "saying",
    "by",
    "As",
    "Monday",
    "report",
    "’",
    "which",
    "-",
    "É",
];

/// Statements are ordered, inside the text, and stand on the boundaries of characters.
fn check(text: &str) {
    let marked = Marked::new(text);
    let document = Document::new(&marked.text);
    // Brackets around nothing mark no name: a mention holds at least one token.
    let is_name = |mention: &&Mention| !document.tokens_in(mention.span).is_empty();
    let mentions: Vec<Mention> = marked.mentions.iter().filter(is_name).cloned().collect();
    let grouping = entity::group(&document, &mentions);
    let found = find(&document, &mentions, &grouping);
    let key = |statement: &Statement| (statement.content.start, usize::MAX - statement.content.end);
    assert!(found.windows(2).all(|pair| key(&pair[0]) < key(&pair[1])));
    for statement in found {
        let speaker = statement.speaker.map(|speaker| speaker.span);
        for span in [Some(statement.content), speaker, statement.cue]
            .into_iter()
            .flatten()
        {
            assert!(
                marked
                    .text
                    .get(span.range())
                    .is_some_and(|part| !part.is_empty())
            );
        }
        if let Some(speaker) = statement.speaker {
            assert!(
                speaker
                    .entity
                    .is_none_or(|entity| grouping.named.contains(&entity))
            );
        }
    }
}
