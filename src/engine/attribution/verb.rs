//! Verbs that report: "X said that …", "…, said X", "X, who leads Y, said", "is said to".

use super::cast::Cast;
use super::cue::{Cue, Source};
use super::follow::{self, Following};
use super::lexicon::{self, VerbClass};
use super::line::View;
use super::{beside, object, participle, passive, subject};
use crate::document::TokenKind;
use crate::quantity::is_number_word;
use std::ops::Range;

/// The fewest words that a clause before its attribution has.
const MIN_WORDS: usize = 2;

/// The cue that the verb at `at` is, if it is one.
pub(super) fn cue(view: View<'_>, cast: &Cast<'_>, at: usize, floor: usize) -> Option<Cue> {
    listed(view, cast, at, floor).or_else(|| beside::cue(view, cast, at, floor))
}

/// The cue that a verb of the lists is.
fn listed(view: View<'_>, cast: &Cast<'_>, at: usize, floor: usize) -> Option<Cue> {
    let word = view.word(at);
    let class = lexicon::verb_class(word)?;
    if !view.is_word(at)
        || view
            .token(at)
            .is_some_and(|token| cast.mention(token).is_some())
    {
        return None;
    }
    let start = first_auxiliary(view, at);
    let last = if start < at { view.word(at - 1) } else { "" };
    let is_passive =
        (start..at).any(|index| lexicon::is_be(view.word(index))) && !word.ends_with("ing");
    if is_passive {
        return passive::cue(view, cast, at, start, class);
    }
    if last == "to" || (start > 0 && view.word(start - 1) == "to") {
        return None;
    }
    if word.ends_with("ing") && !(start..at).any(|index| lexicon::is_be(view.word(index))) {
        return participle::cue(view, cast, at, class);
    }
    active(view, cast, at, start, class, floor)
}

/// The first of the auxiliaries and adverbs straight before the verb at `at`.
pub(super) fn first_auxiliary(view: View<'_>, at: usize) -> usize {
    let mut start = at;
    while start > 0
        && view.is_word(start - 1)
        && (lexicon::is_auxiliary(view.word(start - 1)) || lexicon::is_be(view.word(start - 1)))
    {
        start -= 1;
    }
    start
}

fn active(
    view: View<'_>,
    cast: &Cast<'_>,
    at: usize,
    start: usize,
    class: VerbClass,
    floor: usize,
) -> Option<Cue> {
    let parted = start > 0 && (view.quote(start - 1).is_some() || view.is_break(start - 1));
    if parted && start == at {
        let inverted = object::inverted(view, cast, at + 1, view.quote(start - 1).is_some());
        let heard = ["tell", "told", "inform", "remind", "assur"]
            .iter()
            .any(|stem| view.word(at).starts_with(stem));
        if let Some(source) = inverted.filter(|_| class != VerbClass::Calling && !heard) {
            return Some(inversion(view, at, source, floor));
        }
    }
    let coordinated = start > 0 && matches!(view.word(start - 1), "and" | "but" | "then");
    let source = if coordinated {
        Source::Shared
    } else {
        Source::Phrase(subject::before(view, cast, start)?)
    };
    if lexicon::is_noun_too(view.word(at)) && !is_verb_here(view, cast, at, &source) {
        return None;
    }
    // "Prices rose and threatened to …" is no threat of anybody's.
    if coordinated && view.word(at + 1) == "to" {
        return None;
    }
    if view.word(at) == "added" && adds_figure(view, at + 1) {
        return None;
    }
    let after = follow::after(view, cast, at, class);
    if is_inside_relative(view, at, &source) {
        return None;
    }
    if class == VerbClass::Finding && !is_evidence(view, cast, &source, &after) {
        return None;
    }
    let said = matches!(after, Following::That(_) | Following::Quote(_));
    if coordinated
        && !said
        && (class != VerbClass::Reporting || matches!(after, Following::Comma(_)))
    {
        return None;
    }
    // "an airfield, also called “Q-West”": a participle, and a name.
    if class == VerbClass::Calling && parted && !ends_in_name(view, cast, &source) {
        return None;
    }
    assemble(view, at, source, after, class, floor)
}

/// "The index added 1.2 percent", "added $3": so much more, and nothing said.
fn adds_figure(view: View<'_>, at: usize) -> bool {
    let unit = matches!(
        view.word(at + 1),
        "%" | "percent" | "per" | "point" | "points" | "cents" | "pence"
    );
    matches!(view.word(at), "$" | "€" | "£" | "¥")
        || view.kind(at) == Some(TokenKind::Number) && unit
}

fn assemble(
    view: View<'_>,
    at: usize,
    source: Source,
    after: Following,
    class: VerbClass,
    floor: usize,
) -> Option<Cue> {
    let clause_start = match &source {
        Source::Phrase(phrase) => phrase.start,
        _ => at,
    };
    let as_clause = clause_start > 0 && matches!(view.word(clause_start - 1), "as" | "As");
    let opening = if as_clause {
        clause_start - 1
    } else {
        clause_start
    };
    let before = before(view, opening, floor)
        .filter(|_| matches!(source, Source::Phrase(_)))
        .filter(|_| class != VerbClass::Calling || view.quote(opening.saturating_sub(1)).is_some());
    let before_is_quoted = opening > 0
        && (view.quote(opening - 1).is_some()
            || (opening > 1 && view.word(opening - 1) == "," && view.quote(opening - 2).is_some()));
    let relative = clause_start > 1 && matches!(view.word(clause_start - 1), "that" | "which");
    let (before, after, end) = match after {
        Following::Nothing(end) | Following::Comma(end) if relative => {
            (antecedent(view, clause_start - 1), None, end)
        }
        Following::Nothing(end) if opens_beside(view, &before) => (None, None, end),
        Following::Nothing(end) => (before, None, end),
        Following::Comma(start) if as_clause && opening == 0 => (None, Some(start), start),
        Following::Comma(start)
            if before.is_some() && starts_beside(view, start) && !goes_on(view, start) =>
        {
            (before, None, start)
        }
        Following::Comma(start) => (before, Some(start), start),
        Following::Quote(start) => (before.filter(|_| before_is_quoted), Some(start), start),
        Following::That(start) | Following::Clause(start) => {
            (before.filter(|_| before_is_quoted), Some(start), start)
        }
    };
    let after = after.map(|start| start..end_of_content(view, start));
    if before.is_none() && after.is_none() {
        return None;
    }
    let quotations_only = class == VerbClass::Calling;
    if quotations_only
        && before.is_none()
        && after
            .clone()
            .is_none_or(|after| view.quotes_in(after).next().is_none())
    {
        return None;
    }
    Some(Cue {
        words: at..at + 1,
        clause: opening..end.max(at + 1),
        source,
        before,
        after,
        quotations_only,
    })
}

/// "“…,” said X. “…”": what follows the source can be quoted too.
fn inversion(view: View<'_>, at: usize, source: Range<usize>, floor: usize) -> Cue {
    let end = source.end;
    let before = before(view, at, floor);
    let parenthetical = view.quote(at - 1).is_none()
        && view.word(end) == ","
        && !view.is_end(end + 1)
        && !starts_beside(view, end + 1);
    let rest = (end..view.len()).find(|&index| view.quote(index).is_some());
    Cue {
        words: at..at + 1,
        clause: at..end,
        source: Source::Phrase(source),
        after: rest
            .filter(|_| before.is_some())
            .map(|quote| quote..quote + 1)
            .or_else(|| parenthetical.then(|| end + 1..view.len())),
        before,
        quotations_only: false,
    }
}

fn ends_in_name(view: View<'_>, cast: &Cast<'_>, source: &Source) -> bool {
    let Source::Phrase(phrase) = source else {
        return false;
    };
    let last = phrase.end.saturating_sub(3).max(phrase.start)..phrase.end;
    last.filter_map(|index| view.token(index))
        .any(|token| cast.mention(token).is_some())
}

/// What stands before an attribution that starts at `opening` and is parted from it.
pub(super) fn before(view: View<'_>, opening: usize, floor: usize) -> Option<Range<usize>> {
    let last = opening.checked_sub(1)?;
    let is_quoted = view.quote(last).is_some();
    if !is_quoted && !matches!(view.word(last), "," | "—" | "–" | "-") {
        return None;
    }
    let floor = (floor..last)
        .find(|&index| !view.is_break(index))
        .unwrap_or(floor);
    let range = floor..if is_quoted { opening } else { last };
    let has_quote = view.quotes_in(range.clone()).next().is_some();
    (range.start < range.end && (has_quote || view.words_in(range.clone()) >= MIN_WORDS))
        .then_some(range)
}

/// "The 227 holes that Acme counted": the noun phrase before the relative clause.
fn antecedent(view: View<'_>, pronoun: usize) -> Option<Range<usize>> {
    let is_edge = |index: usize| {
        view.is_break(index)
            || view.quote(index).is_some()
            || lexicon::is_preposition(&view.word(index).to_lowercase())
            || lexicon::is_be(view.word(index))
            || lexicon::verb_class(view.word(index)).is_some()
    };
    let floor = pronoun.saturating_sub(8);
    let start = (floor..pronoun)
        .rev()
        .find(|&index| is_edge(index))
        .map_or(floor, |edge| edge + 1);
    (start < pronoun).then_some(start..pronoun)
}

/// Whether what stands before an attribution is only when or where: "In the second case, the party asks."
fn opens_beside(view: View<'_>, before: &Option<Range<usize>>) -> bool {
    before.as_ref().is_some_and(|before| {
        lexicon::is_preposition(&view.word(before.start).to_lowercase())
            && !matches!(
                view.word(before.start),
                "About" | "Over" | "Under" | "Nearly" | "Between" | "Within" | "Among"
            )
            && view.words_in(before.clone()) <= 6
            && view.quotes_in(before.clone()).next().is_none()
    })
}

/// Whether what follows the comma after an attribution stands beside it: "…, he said, as the crowd left".
pub(super) fn starts_beside(view: View<'_>, start: usize) -> bool {
    let word = view.word(start);
    lexicon::is_preposition(word)
        || lexicon::is_contrast(word)
        || matches!(
            word,
            "as" | "when" | "according" | "and" | "who" | "which" | "whose" | "where"
        )
        || (word.ends_with("ing") && view.is_word(start))
}

/// Whether the attribution ends before `start` in the middle of a clause, so that the rest of the clause is reported too:
/// "The firm lost $3 million, she said, and 40 jobs", "The party won, he believes, by 200 votes".
fn goes_on(view: View<'_>, start: usize) -> bool {
    let is_figure = |index: usize| view.kind(index) == Some(TokenKind::Number);
    match view.word(start) {
        // A clause with its own subject is the article's: "…, she said, and the court adjourned".
        "and" => {
            !lexicon::is_determiner(view.word(start + 1))
                && !lexicon::is_pronoun(view.word(start + 1))
        }
        "by" | "with" => (start + 1..start + 4).any(is_figure),
        _ => false,
    }
}

/// The end of the clause that starts at `start`: where a contrasting clause begins, or the line's end.
pub(super) fn end_of_content(view: View<'_>, start: usize) -> usize {
    let contrasts = |index: usize| {
        view.word(index) == "," && lexicon::is_contrast(view.word(index + 1)) && index > start
    };
    (start..view.len())
        .find(|&index| contrasts(index))
        .unwrap_or(view.len())
}

/// Whether a form that is also a noun is a verb here: its subject can speak, and a clause or an object follows.
fn is_verb_here(view: View<'_>, cast: &Cast<'_>, at: usize, source: &Source) -> bool {
    let next = view.word(at + 1);
    if matches!(next, "that" | ":") || view.quote(at + 1).is_some() {
        return true;
    }
    let Source::Phrase(phrase) = source else {
        return false;
    };
    if view.word(at + 1) == "," && view.quote(at + 2).is_some() {
        return true;
    }
    if subject::can_speak(view, cast, phrase)
        && (lexicon::is_determiner(next)
            || lexicon::is_pronoun(next)
            || view.kind(at + 1) == Some(TokenKind::Number)
            || view.is_capitalised(at + 1))
    {
        return true;
    }
    let closes = view.is_end(at + 1) || view.is_break(at + 1);
    let goes_on =
        lexicon::is_be(next) || lexicon::verb_class(next).is_some() || lexicon::is_auxiliary(next);
    let beside = lexicon::is_preposition(next) || next == "and";
    let before_is_name = view
        .token(phrase.end.wrapping_sub(1))
        .is_some_and(|token| cast.mention(token).is_some());
    let last = view.word(phrase.end.wrapping_sub(1));
    let is_subject = before_is_name
        || lexicon::is_pronoun(last)
        || ((lexicon::is_source(last) || lexicon::is_document(last)) && last.ends_with('s'));
    // "…, the analysts report in a bulletin".
    let trails = phrase.start > 0 && view.word(phrase.start - 1) == ",";
    !closes && !goes_on && (!beside || trails) && is_subject
        || (closes && is_subject && !before_is_name)
}

/// Whether a verb of finding reports: "that" follows, or its subject is a source of knowledge.
fn is_evidence(view: View<'_>, cast: &Cast<'_>, source: &Source, after: &Following) -> bool {
    if matches!(after, Following::That(_)) {
        return true;
    }
    let Source::Phrase(phrase) = source else {
        return false;
    };
    if phrase.start > 1 && matches!(view.word(phrase.start - 1), "that" | "which") {
        return subject::can_speak(view, cast, phrase);
    }
    if let Following::Quote(start) = after
        && view.quote(*start).is_some()
    {
        return true;
    }
    if let Following::Clause(start) = after
        && counts(view, cast, phrase, *start)
    {
        return true;
    }
    let knows = |word: &str| {
        let word = word.to_lowercase();
        lexicon::is_document(&word)
            || matches!(
                word.as_str(),
                "researchers"
                    | "scientists"
                    | "analysts"
                    | "economists"
                    | "experts"
                    | "auditors"
                    | "pollsters"
                    | "investigators"
                    | "authors"
                    | "forecasters"
                    | "team"
                    | "inspectors"
                    | "inquiry"
                    | "panel"
            )
    };
    let thinks = matches!(after, Following::Clause(_) | Following::Comma(_))
        && subject::can_speak(view, cast, phrase)
        && {
            let verb =
                view.word(phrase.end + usize::from(lexicon::is_auxiliary(view.word(phrase.end))));
            [
                "believe", "think", "thought", "expect", "fear", "hope", "doubt", "suspect",
            ]
            .iter()
            .any(|stem| verb.starts_with(stem))
        };
    thinks
        || phrase
            .clone()
            .any(|index| view.is_word(index) && knows(view.word(index)))
}

/// Whether the verb at `at` ends a relative clause, so that what follows belongs to the clause around it: "The matter about
/// which she wrote was …", "the doctors, three of whom responded, and …".
fn is_inside_relative(view: View<'_>, at: usize, source: &Source) -> bool {
    let Source::Phrase(phrase) = source else {
        return false;
    };
    let is_about = phrase.start > 0 && matches!(view.word(phrase.start - 1), "which" | "whom");
    let has_whom = phrase.clone().any(|index| view.word(index) == "whom");
    has_whom || is_about && lexicon::is_be(view.word(at + 1))
}

/// Whether a verb of counting reports a figure: "Rangers counted 17 eagles", "the union has recorded 600 cases".
fn counts(view: View<'_>, cast: &Cast<'_>, phrase: &Range<usize>, start: usize) -> bool {
    let verb = view.word(start.saturating_sub(1));
    let is_count = matches!(
        verb,
        "counted" | "counts" | "listed" | "lists" | "measured" | "recorded" | "records"
    );
    let is_figure = |index: usize| {
        view.kind(index) == Some(TokenKind::Number) || is_number_word(view.word(index))
    };
    is_count && (start..start + 3).any(is_figure) && subject::can_speak(view, cast, phrase)
}
