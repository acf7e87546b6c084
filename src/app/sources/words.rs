//! What the page says in words of who speaks.

use super::{Source, Sources, kinds};
use crate::reading::Reading;
use crate::said::{mode, on_one_line};
use crate::words::{capital, grouped};
use bluepencil::attribution::{Mode, Statement};

/// The name of what the article gives no source for.
const UNTOLD: &str = "No source given";

/// How many characters of what is said are shown in a list.
const SHOWN: usize = 150;

/// "10 sources, 7 of them named".
pub(crate) fn count(sources: &Sources) -> String {
    let (count, named) = (sources.count(), sources.named());
    let which = match (count, named) {
        (0, _) => return "No source is given".to_owned(),
        (1, 1) => "named".to_owned(),
        (1, 0) => "not named".to_owned(),
        (_, 0) => "none of them named".to_owned(),
        _ if named == count => "all named".to_owned(),
        _ => format!("{} of them named", number(named)),
    };
    format!("{}, {which}", sources_of(count))
}

/// "241 of the article’s 604 words are attributed (40%), 68 of them in quotation marks".
pub(crate) fn extent(sources: &Sources, all: u32) -> String {
    let share = percent(sources.words, all);
    let quoted = match sources.quoted {
        0 => "none of them in quotation marks".to_owned(),
        quoted if quoted >= sources.words => "all in quotation marks".to_owned(),
        quoted => format!("{} of them in quotation marks", number(quoted as usize)),
    };
    let [said, all] = [sources.words, all].map(|words| number(words as usize));
    format!("{said} of the article’s {all} words are attributed ({share}), {quoted}")
}

/// A share in whole percent: "40%", "<1%".
pub(crate) fn percent(part: u32, all: u32) -> String {
    let all = u64::from(all.max(1));
    match (u64::from(part) * 200 / all).div_ceil(2) {
        0 if part > 0 => "<1%".to_owned(),
        percent => format!("{}%", percent.min(100)),
    }
}

/// What a source is called: its name, or its words in the article as they would begin a sentence.
pub(crate) fn name(source: &Source) -> String {
    let name = on_one_line(&source.voice.name);
    match source.is_phrase() {
        _ if !source.is_told() => UNTOLD.to_owned(),
        true => capital(&name),
        false => name,
    }
}

/// What it is: "Person, named"; nothing where nobody is given.
pub(crate) fn sort(source: &Source) -> Option<String> {
    let named = if source.voice.named {
        "named"
    } else {
        "not named"
    };
    source
        .is_told()
        .then(|| format!("{}, {named}", kinds::one(source.voice.kind)))
}

/// "Speaks twice", and of what nobody says "Said twice".
pub(crate) fn times(source: &Source) -> String {
    let does = if source.is_told() { "Speaks" } else { "Said" };
    match source.voice.times {
        1 => format!("{does} once"),
        2 => format!("{does} twice"),
        times => format!("{does} {} times", number(times)),
    }
}

/// In whose words it speaks, what is quoted and what is reported: "14 quoted", "28 reported"; "all quoted".
pub(crate) fn manner(source: &Source) -> [Option<String>; 2] {
    let (words, quoted) = (source.voice.words, source.voice.quoted);
    match words.saturating_sub(quoted) {
        _ if quoted == 0 => [None, Some("all reported".to_owned())],
        0 => [Some("all quoted".to_owned()), None],
        reported => [
            Some(format!("{} quoted", number(quoted as usize))),
            Some(format!("{} reported", number(reported as usize))),
        ],
    }
}

/// "1 word", "58 words".
pub(crate) fn words(count: u32) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{} word{plural}", number(count as usize))
}

/// What is said at one time, cut where it is long.
pub(crate) fn quote(reading: &Reading, turn: &[usize]) -> String {
    let part = |&index: &usize| on_one_line(&reading.text()[statement(reading, index).content]);
    let parts: Vec<String> = turn.iter().map(part).collect();
    let whole = parts.join(" … ");
    match whole.char_indices().nth(SHOWN) {
        None => whole,
        Some((end, _)) => {
            let end = whole[..end].rfind(' ').unwrap_or(end);
            format!("{}…", whole[..end].trim_end())
        }
    }
}

/// How it is said: "quoted, “said”".
pub(crate) fn how(reading: &Reading, turn: &[usize]) -> String {
    let modes: Vec<Mode> = turn
        .iter()
        .map(|&index| statement(reading, index).mode)
        .collect();
    let mode = match modes.iter().find(|&&mode| mode != modes[0]) {
        Some(_) => "partly quoted",
        None => mode(modes[0]),
    };
    match statement(reading, turn[0]).cue {
        Some(cue) => format!("{mode}, “{}”", on_one_line(&reading.text()[cue])),
        None => mode.to_owned(),
    }
}

/// What the live region says where one goes to what a source says.
pub(crate) fn heard(reading: &Reading, (row, turn): (usize, usize)) -> String {
    let source = &reading.sources().rows[row];
    let (name, nth, all) = (name(source), turn + 1, source.turns.len());
    let turn = &source.turns[turn];
    let (how, quote) = (how(reading, turn), quote(reading, turn));
    format!("{name}, {nth} of {all}, {how}: {quote}")
}

fn statement(reading: &Reading, index: usize) -> &Statement {
    &reading.set.statements[index]
}

fn sources_of(count: usize) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{} source{plural}", number(count))
}

fn number(count: usize) -> String {
    grouped(&count.to_string())
}
