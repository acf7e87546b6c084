//! What the keys do while an article is in view. Letters do something without Ctrl wherever the keyboard is but in a
//! field, so that a decision is one key after a click too; they can be switched off and changed (WCAG 2.1.4).

mod keymap;

pub(crate) use keymap::{Command, KeyError, Keymap};

use crate::kinds;
use crate::reading::Reading;
use crate::state::{Decision, Work, Working};
use bluepencil::annotation::{Status, Verdict};
use bluepencil::session::{Action, Edge, Resize, Target};

/// A key that was pressed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Press<'k> {
    /// The browser's name for it.
    pub(crate) key: &'k str,
    /// Whether Shift was held.
    pub(crate) shift: bool,
    /// What it does as a letter, if it is one that does something.
    pub(crate) command: Option<Command>,
}

/// What a group of keys does, for the help.
pub(crate) struct Shortcut {
    /// The keys, as they are printed on a keyboard.
    pub(crate) keys: Vec<String>,
    /// What they do.
    pub(crate) what: &'static str,
}

/// Where the keyboard is when a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// On the mark of this annotation.
    Mark(usize),
    /// In the article but on no mark, or nowhere.
    Article,
    /// On a button or in a list.
    Elsewhere,
}

/// Keys that are no letters and always do the same.
const FIXED: [(&[&str], &str); 10] = [
    (&["Space"], "Start the review"),
    (&["→", "←"], "Next and previous mark"),
    (&["Enter"], "To the mark’s card; Esc goes back to the mark"),
    (
        &["← →"],
        "While a mark is stretched: one word less or more at its end",
    ),
    (
        &["Shift ← →"],
        "While a mark is stretched: one word more or less at its start",
    ),
    (&["← →"], "On a source: previous and next of what it says"),
    (&["Delete"], "Delete the mark"),
    (&["Ctrl z"], "Undo"),
    (&["Ctrl Shift z"], "Redo"),
    (&["Esc"], "Let go"),
];

/// Every key, in the order of the help: those that can be changed first.
pub(crate) fn shortcuts(keymap: Keymap) -> Vec<Shortcut> {
    let letters = Command::all().flat_map(|command| {
        let letter = keymap.letter(command).to_string();
        let shifted = command.with_shift().map(|what| Shortcut {
            keys: vec![format!("Shift {letter}")],
            what,
        });
        let plain = Shortcut {
            keys: vec![letter],
            what: command.what(),
        };
        [Some(plain), shifted].into_iter().flatten()
    });
    let fixed = FIXED.iter().map(|&(keys, what)| Shortcut {
        keys: keys.iter().map(|&key| key.to_owned()).collect(),
        what,
    });
    letters.chain(fixed).collect()
}

/// What a key does, if anything.
pub(crate) fn work(working: &Working, place: Place, press: Press<'_>) -> Option<Work> {
    match place {
        Place::Mark(annotation) => on_mark(working, annotation, press),
        Place::Article if press.key == " " => Some(Work::Review(true)),
        Place::Article if press.key == "Escape" && working.heard().is_some() => {
            Some(Work::Deselect)
        }
        Place::Article | Place::Elsewhere => by_letter(working, press),
    }
}

/// What a key does on a mark. Its arrows change where it starts and ends while it is stretched.
fn on_mark(working: &Working, annotation: usize, press: Press<'_>) -> Option<Work> {
    if working.is_stretching
        && let Some(work) = stretch(&working.reading, annotation, press)
    {
        return Some(work);
    }
    match press.key {
        "ArrowRight" | "ArrowDown" => Some(Work::Move(true)),
        "ArrowLeft" | "ArrowUp" => Some(Work::Move(false)),
        "Home" => Some(Work::MoveToEnd(false)),
        "End" => Some(Work::MoveToEnd(true)),
        "Enter" | " " if !press.shift => Some(Work::OpenCard(annotation)),
        "Escape" => Some(Work::Deselect),
        "Delete" | "Backspace" => {
            let of = Target::Annotations(vec![working.reading.annotation(annotation).id]);
            Some(Work::Do(Box::new(Action::Delete { of })))
        }
        _ => by_letter(working, press),
    }
}

/// What a letter does. Decisions are about the mark that is chosen by the time that they are made.
fn by_letter(working: &Working, press: Press<'_>) -> Option<Work> {
    let command = press.command?;
    let stays = press.shift;
    let decide = |answer| {
        let of = None;
        Work::Decide(Decision { of, answer, stays })
    };
    let check = |answer| {
        let of = None;
        Work::Check(Decision { of, answer, stays })
    };
    Some(match command {
        Command::Next => Work::Move(true),
        Command::Previous => Work::Move(false),
        Command::NextOpen => Work::Review(!press.shift),
        Command::Keep => decide(Status::Accepted),
        Command::Remove => decide(Status::Rejected),
        Command::Confirm => check(Verdict::Confirmed),
        Command::Dispute => check(Verdict::Disputed),
        Command::NeedSource => check(Verdict::NeedsSource),
        Command::Stretch => Work::Stretch(true),
        other => {
            let kind = kinds::of_command(other)?;
            let of = Target::Annotations(vec![working.reading.annotation(working.selected?).id]);
            Work::Do(Box::new(Action::ChangeKind { of, kind }))
        }
    })
}

fn stretch(reading: &Reading, annotation: usize, press: Press<'_>) -> Option<Work> {
    let to = match (press.key, press.shift) {
        ("ArrowRight", false) => Resize::Grow(Edge::End),
        ("ArrowLeft", false) => Resize::Shrink(Edge::End),
        ("ArrowLeft", true) => Resize::Grow(Edge::Start),
        ("ArrowRight", true) => Resize::Shrink(Edge::Start),
        ("Enter" | "Escape", _) => return Some(Work::Stretch(false)),
        _ if press.command == Some(Command::Stretch) => return Some(Work::Stretch(false)),
        _ => return None,
    };
    let annotation = reading.annotation(annotation).id;
    Some(Work::Do(Box::new(Action::Resize { annotation, to })))
}

#[cfg(test)]
mod tests {
    use super::{Keymap, Place, Press, work};
    use crate::fixture;
    use crate::state::{Decision, Work, Working};
    use bluepencil::annotation::{Kind, Status, Verdict};
    use bluepencil::session::{Action, Edge, Resize, Session};

    fn press(key: &str, shift: bool) -> Press<'_> {
        let command = Keymap::default().command(key);
        Press {
            key,
            shift,
            command,
        }
    }

    fn working() -> Working {
        Working::new(Session::new(fixture::reading().set.clone()))
    }

    #[test]
    fn arrows_move_until_they_are_to_stretch() {
        let mut working = working();
        let on = |working: &Working, key, shift| work(working, Place::Mark(0), press(key, shift));
        assert!(matches!(
            on(&working, "ArrowRight", false),
            Some(Work::Move(true))
        ));
        assert!(matches!(
            on(&working, "Escape", false),
            Some(Work::Deselect)
        ));
        working.is_stretching = true;
        let Some(Work::Do(action)) = on(&working, "ArrowLeft", true) else {
            panic!("the mark grows");
        };
        assert!(matches!(
            *action,
            Action::Resize {
                to: Resize::Grow(Edge::Start),
                ..
            }
        ));
        assert!(matches!(
            on(&working, "Escape", false),
            Some(Work::Stretch(false))
        ));
    }

    #[test]
    fn letters_are_about_the_chosen_mark_wherever_the_keyboard_is() {
        let mut working = working();
        let elsewhere =
            |working: &Working, key| work(working, Place::Elsewhere, press(key, key == "A"));
        assert!(matches!(elsewhere(&working, "n"), Some(Work::Move(true))));
        assert!(elsewhere(&working, "ArrowDown").is_none());
        assert!(elsewhere(&working, " ").is_none(), "a button's own key");
        let number = working.reading.rows(Kind::Quantity)[0];
        working.selected = Some(number);
        for (key, stays) in [("a", false), ("A", true)] {
            let Some(Work::Decide(decision)) = elsewhere(&working, key) else {
                panic!("{key} decides");
            };
            let (of, answer) = (None, Status::Accepted);
            assert_eq!(decision, Decision { of, answer, stays });
        }
        let Some(Work::Check(decision)) = elsewhere(&working, "d") else {
            panic!("d is a verdict");
        };
        assert_eq!(decision.answer, Verdict::Disputed);
    }

    #[test]
    fn space_starts_a_review_where_nothing_else_has_it() {
        let working = working();
        let space = |place| work(&working, place, press(" ", false));
        assert!(matches!(space(Place::Article), Some(Work::Review(true))));
        assert!(matches!(space(Place::Mark(0)), Some(Work::OpenCard(0))));
        assert!(space(Place::Elsewhere).is_none());
    }
}
