//! What a figure measures: "Unemployment rose to 5 percent", "a population of 5,000", "a 3 percent rise in exports".

use super::is_mention;
use crate::document::{Document, TokenKind};
use crate::mention::Mention;
use crate::quantity::{Quantity, QuantityKind};
use crate::text::Span;
use crate::words::{Lower, Words};
use std::ops::Range;
use std::sync::LazyLock;

static MEASURES: LazyLock<Words> =
    LazyLock::new(|| Words::new(include_str!("../../../../data/en/measures.txt")));

/// Verbs that say how much their subject changes or comes to.
const CHANGE_VERBS: &[&str] = &[
    "advanced",
    "amounted",
    "amounts",
    "averaged",
    "averages",
    "climbed",
    "climbs",
    "contracted",
    "crept",
    "declined",
    "declines",
    "decreased",
    "decreases",
    "dipped",
    "doubled",
    "dropped",
    "drops",
    "eased",
    "edged",
    "exceeded",
    "exceeds",
    "expanded",
    "expands",
    "fall",
    "fallen",
    "falls",
    "fell",
    "gained",
    "grew",
    "grow",
    "grown",
    "grows",
    "hit",
    "hits",
    "increase",
    "increased",
    "increases",
    "jumped",
    "leapt",
    "neared",
    "peaked",
    "plummeted",
    "plunged",
    "quadrupled",
    "reached",
    "reaches",
    "rise",
    "risen",
    "rises",
    "rocketed",
    "rose",
    "sank",
    "shrank",
    "shrunk",
    "slid",
    "slipped",
    "slowed",
    "slumped",
    "soared",
    "stood",
    "stands",
    "strengthened",
    "surged",
    "swelled",
    "topped",
    "tops",
    "totaled",
    "totalled",
    "totals",
    "trebled",
    "tripled",
    "tumbled",
    "weakened",
];

/// Verbs that say it of a subject that is a measure, and say many other things.
const LEVEL_VERBS: &[&str] = &[
    "are", "be", "been", "is", "remained", "remains", "stayed", "stays", "was", "were",
];

/// Nouns of a change, whose "in" brings what changed.
const CHANGE_NOUNS: &[&str] = &[
    "boost",
    "cut",
    "decline",
    "decrease",
    "dip",
    "drop",
    "fall",
    "gain",
    "growth",
    "hike",
    "increase",
    "jump",
    "leap",
    "reduction",
    "rise",
    "slump",
    "surge",
    "swing",
    "upturn",
];

/// Between a verb or a measure and its figure.
const LINKS: &[&str] = &[
    "a", "above", "almost", "an", "another", "around", "at", "below", "beyond", "by", "down",
    "from", "just", "near", "only", "over", "past", "roughly", "some", "still", "the", "to",
    "under", "up",
];

/// Nouns that measure what their "of" brings: "the number of cases".
const OF_NOUNS: &[&str] = &[
    "amount",
    "average",
    "cost",
    "level",
    "number",
    "numbers",
    "percentage",
    "price",
    "proportion",
    "rate",
    "share",
    "total",
    "value",
    "volume",
];

const PRONOUNS: &[&str] = &[
    "he", "i", "it", "she", "that", "there", "they", "this", "we", "what", "which", "who", "you",
];

/// Before these a noun phrase has ended.
const PREPOSITIONS: &[&str] = &[
    "across", "against", "among", "around", "at", "between", "by", "for", "from", "in", "into",
    "near", "of", "on", "over", "to", "under", "with", "within",
];

/// What a noun phrase opens with, and is no part of its noun.
const OPENERS: &[&str] = &[
    "a", "an", "and", "another", "as", "because", "but", "each", "every", "her", "his", "if",
    "its", "last", "my", "no", "or", "our", "since", "some", "that", "the", "their", "these",
    "this", "those", "when", "where", "while", "which", "who", "whose", "with", "year", "years",
    "your",
];

/// Measures that are none where they follow a figure: "5 dollars worth", "a 30 percent share".
const NOT_BESIDE: &[&str] = &[
    "average", "number", "numbers", "share", "shares", "total", "worth",
];

/// The most tokens of a subject with all that describes it: "The death toll from the explosion on a bus".
const MAX_SUBJECT: usize = 30;

/// The most words that stand between a figure and its verb, and in a noun phrase.
const MAX_WORDS: usize = 4;

/// The words for what `quantity` measures in its clause.
pub(super) fn find(
    document: &Document<'_>,
    mentions: &[Mention],
    quantity: &Quantity,
    clause: Span,
) -> Option<Range<usize>> {
    let has_measure = !matches!(
        quantity.kind,
        QuantityKind::Age
            | QuantityKind::Rank
            | QuantityKind::Score
            | QuantityKind::Date
            | QuantityKind::Time
    );
    let reader = Reader {
        document,
        clause: document.tokens_in(clause),
        figure: document.tokens_in(quantity.span),
        mentions,
        kind: quantity.kind,
        counts: quantity.counted.is_some(),
    };
    if !has_measure || reader.figure.is_empty() {
        return None;
    }
    reader
        .changed()
        .or_else(|| reader.with_of())
        .or_else(|| reader.beside())
        .or_else(|| reader.subject())
}

struct Reader<'d, 't> {
    document: &'d Document<'t>,
    clause: Range<usize>,
    figure: Range<usize>,
    mentions: &'d [Mention],
    kind: QuantityKind,
    /// Whether the figure counts things: "30 people".
    counts: bool,
}

impl<'d> Reader<'d, '_> {
    fn word(&self, at: usize) -> Lower<'d> {
        let at = Some(at).filter(|at| self.clause.contains(at));
        at.map_or(Lower::new(""), |at| Lower::new(self.document.word(at)))
    }

    fn is_any(&self, at: usize, words: &[&str]) -> bool {
        words.contains(&&*self.word(at))
    }

    fn is_measure(&self, at: usize) -> bool {
        MEASURES.has(&self.word(at))
    }

    /// "A 3 percent rise in exports", "$3m in damages".
    fn changed(&self) -> Option<Range<usize>> {
        let noun = (self.figure.end..self.figure.end + 2).find(|&at| self.is_any(at, CHANGE_NOUNS));
        let of_change = noun
            .filter(|&noun| self.is_any(noun + 1, &["in"]))
            .map(|noun| noun + 2);
        if let Some(start) = of_change {
            return self.phrase_from(start).filter(|phrase| !phrase.is_empty());
        }
        let phrase = self.phrase_from(self.figure.end + 1);
        phrase.filter(|phrase| {
            self.kind == QuantityKind::Money
                && self.is_any(self.figure.end, &["in"])
                && phrase.start == self.figure.end + 1
                && self.is_measure(phrase.end - 1)
        })
    }

    /// "A population of 5,000", "net profit of about €3m".
    fn with_of(&self) -> Option<Range<usize>> {
        let of = self.figure.start.wrapping_sub(1);
        if !self.is_any(of, &["of"]) || self.is_any(of.wrapping_sub(1), CHANGE_NOUNS) {
            return None;
        }
        let phrase = self.phrase_to(of)?;
        let is_total = self.is_any(phrase.end - 1, &["total", "average", "maximum", "minimum"]);
        // "The deaths of 148 villagers" counts villagers, "a turnout of 300 voters" is a turnout.
        let is_counted = self.counts && self.word(phrase.end - 1).ends_with('s');
        let is_measure = self.is_measure(phrase.end - 1) && !is_total && !is_counted;
        is_measure.then_some(phrase)
    }

    /// "5% inflation", "unemployment at 8 percent".
    fn beside(&self) -> Option<Range<usize>> {
        if let Some(phrase) = self.phrase_from(self.figure.end)
            && phrase.start == self.figure.end
            && !self.counts
            && let Some(noun) = phrase.clone().rev().find(|&at| self.is_measure(at))
            && !self.is_any(noun, NOT_BESIDE)
        {
            return Some(phrase.start..noun + 1);
        }
        let first = self.figure.start.wrapping_sub(1);
        let links =
            self.is_any(first, LINKS) && !self.is_any(first, &["to", "by", "a", "an", "the"]);
        let noun = first.wrapping_sub(1);
        (links && self.is_measure(noun)).then(|| self.phrase_to(noun + 1))?
    }

    /// "Unemployment rose to 5 percent", "The toll stood at 12".
    fn subject(&self) -> Option<Range<usize>> {
        let mut at = self.figure.start;
        let first = at.saturating_sub(MAX_WORDS);
        while at > first && (self.is_any(at - 1, LINKS) || self.word(at - 1).ends_with("ly")) {
            at -= 1;
        }
        let verb = at.checked_sub(1)?;
        let changes = self.is_any(verb, CHANGE_VERBS);
        if !changes && !self.is_any(verb, LEVEL_VERBS) {
            return None;
        }
        let subject = self.subject_before(verb)?;
        let head = subject.end - 1;
        if is_mention(self.mentions, self.document.tokens[head].span) {
            return None;
        }
        let is_plain =
            self.document.word(head).starts_with(char::is_lowercase) || head == self.clause.start;
        let is_measure = self.is_measure(head)
            || self.is_any(subject.start, OF_NOUNS)
            || self.is_measure(subject.start);
        (is_measure || changes && is_plain && !self.counts).then_some(subject)
    }

    /// The noun phrase before the verb at `verb`: its head with what describes it, without what follows "of" or "in".
    fn subject_before(&self, verb: usize) -> Option<Range<usize>> {
        let mut end = verb;
        let helps = [
            "also", "had", "has", "have", "will", "would", "could", "may", "might", "not", "is",
            "are", "was", "were",
        ];
        while self.is_any(end.wrapping_sub(1), &helps)
            || self.word(end.wrapping_sub(1)).ends_with("ly")
        {
            end -= 1;
        }
        // Back to where the clause or an earlier one opens.
        let mut start = end;
        while start > self.clause.start && end - start < MAX_SUBJECT && !self.parts(start - 1) {
            start -= 1;
        }
        if end - start == MAX_SUBJECT {
            return None;
        }
        let start = (start..end)
            .find(|&at| !self.is_any(at, OPENERS))
            .unwrap_or(end);
        let head = (start..end)
            .find(|&at| self.is_any(at, PREPOSITIONS))
            .unwrap_or(end);
        if head == start {
            return None;
        }
        let counts_of = self.is_any(head - 1, OF_NOUNS) && self.is_any(head, &["of"]);
        let end = if counts_of {
            let next = (head + 1..end).find(|&at| !self.is_any(at, OPENERS))?;
            let phrase = self.phrase_from(next)?;
            phrase.end.min(end)
        } else {
            head
        };
        self.is_noun_phrase(start..end).then_some(start..end)
    }

    fn is_noun_phrase(&self, tokens: Range<usize>) -> bool {
        let count = tokens.len();
        (1..=2 * MAX_WORDS).contains(&count)
            && !self.is_any(tokens.end - 1, PRONOUNS)
            && !tokens
                .clone()
                .any(|at| self.is_any(at, CHANGE_VERBS) || self.is_any(at, LEVEL_VERBS))
            && self.document.tokens[tokens.end - 1].kind == TokenKind::Word
    }

    /// The words from `start` on that can be one noun phrase, its determiner left out.
    fn phrase_from(&self, start: usize) -> Option<Range<usize>> {
        let start = start + usize::from(self.is_any(start, OPENERS));
        let is_part = |at: usize| {
            self.clause.contains(&at)
                && self.document.tokens[at].kind == TokenKind::Word
                && !self.is_any(at, PREPOSITIONS)
                && !self.is_any(at, OPENERS)
                && !self.is_any(at, PRONOUNS)
                && !self.is_any(at, LEVEL_VERBS)
        };
        let is_joint = |at: usize| {
            self.word(at).as_bytes() == b"-" && self.document.is_glued(at) && is_part(at + 1)
        };
        let end = (start..start + MAX_WORDS)
            .take_while(|&at| is_part(at) || is_joint(at))
            .count()
            + start;
        (end > start).then_some(start..end)
    }

    /// The words before `end` that can be one noun phrase.
    fn phrase_to(&self, end: usize) -> Option<Range<usize>> {
        let is_part = |at: usize| {
            self.clause.contains(&at)
                && self.document.tokens[at].kind == TokenKind::Word
                && self.document.word(at).starts_with(char::is_lowercase)
                && !self.is_any(at, PREPOSITIONS)
                && !self.is_any(at, OPENERS)
                && !self.is_any(at, CHANGE_VERBS)
                && !self.is_any(at, LEVEL_VERBS)
        };
        let head = end
            .checked_sub(1)
            .filter(|head| self.clause.contains(head))?;
        let mut start = head;
        while start > 0
            && head - start < MAX_WORDS - 1
            && is_part(start - 1)
            && describes(&self.word(start - 1))
        {
            start -= 1;
        }
        Some(start..end)
    }

    /// Whether the token at `at` parts clauses.
    fn parts(&self, at: usize) -> bool {
        matches!(
            self.document.word(at),
            "," | ";" | ":" | "(" | ")" | "—" | "–" | "“" | "”" | "\""
        ) || self.is_any(
            at,
            &[
                "and", "as", "because", "but", "if", "said", "that", "when", "where", "while",
            ],
        )
    }
}

/// Whether a word before a noun belongs to it: an adjective or another noun, and no verb.
fn describes(word: &str) -> bool {
    !(word.ends_with("ed")
        || word.ends_with("ly")
        || matches!(word, "made" | "had" | "has" | "have" | "paid" | "won"))
}
