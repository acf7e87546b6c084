//! What the keys do while the keyboard is in the article. They are letters without Ctrl only there, so that they never
//! get in the way of typing or of a screen reader's own (WCAG 2.1.4), and can be switched off and changed.

mod keymap;

pub(crate) use keymap::{Command, KeyError, Keymap};

use crate::kinds;
use crate::reading::Reading;
use crate::state::Work;
use bluepencil::annotation::Status;
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

/// Keys that are no letters and always do the same.
const FIXED: [(&[&str], &str); 8] = [
    (&["→", "←"], "Next and previous mark"),
    (&["Enter"], "Open the mark’s card"),
    (
        &["← →"],
        "While a mark is stretched: one word less or more at its end",
    ),
    (
        &["Shift ← →"],
        "While a mark is stretched: one word more or less at its start",
    ),
    (&["Delete"], "Delete the mark"),
    (&["Ctrl z"], "Undo"),
    (&["Ctrl Shift z"], "Redo"),
    (&["Esc"], "Let go"),
];

/// Every key, in the order of the help: those that can be changed first.
pub(crate) fn shortcuts(keymap: Keymap) -> Vec<Shortcut> {
    let letters = Command::all().map(|command| Shortcut {
        keys: vec![keymap.letter(command).to_string()],
        what: command.what(),
    });
    let before = Shortcut {
        keys: vec![format!("Shift {}", keymap.letter(Command::NextOpen))],
        what: "Previous mark that waits for a decision",
    };
    let fixed = FIXED.iter().map(|&(keys, what)| Shortcut {
        keys: keys.iter().map(|&key| key.to_owned()).collect(),
        what,
    });
    letters.chain([before]).chain(fixed).collect()
}

/// What a key does on the mark of `annotation`; `is_stretching` says that arrows change its words.
pub(crate) fn on_mark(
    reading: &Reading,
    annotation: usize,
    press: Press<'_>,
    is_stretching: bool,
) -> Option<Work> {
    if is_stretching && let Some(work) = stretch(reading, annotation, press) {
        return Some(work);
    }
    let id = reading.annotation(annotation).id;
    let of = Target::Annotations(vec![id]);
    let status = |status| Action::SetStatus {
        of: of.clone(),
        status,
        only_unreviewed: false,
    };
    let kind = |kind| Action::ChangeKind {
        of: of.clone(),
        kind,
    };
    match press.key {
        "ArrowRight" | "ArrowDown" => return Some(Work::Move(true)),
        "ArrowLeft" | "ArrowUp" => return Some(Work::Move(false)),
        "Home" => return Some(Work::MoveToEnd(false)),
        "End" => return Some(Work::MoveToEnd(true)),
        "Enter" | " " => return Some(Work::Select(annotation)),
        "Escape" => return Some(Work::Deselect),
        _ => {}
    }
    let action = match press.command {
        Some(Command::Stretch) => return Some(Work::Stretch(true)),
        Some(Command::Accept) => status(Status::Accepted),
        Some(Command::Reject) => status(Status::Rejected),
        _ if matches!(press.key, "Delete" | "Backspace") => Action::Delete { of },
        command => match command.and_then(kinds::of_command) {
            Some(made) => kind(made),
            None => return in_article(press),
        },
    };
    Some(Work::Do(Box::new(action)))
}

/// What a key does anywhere in the article.
pub(crate) fn in_article(press: Press<'_>) -> Option<Work> {
    match press.command? {
        Command::Next => Some(Work::Move(true)),
        Command::Previous => Some(Work::Move(false)),
        Command::NextOpen => Some(Work::Review(!press.shift)),
        _ => None,
    }
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
    use super::{Keymap, Press, in_article, on_mark};
    use crate::fixture;
    use crate::state::Work;
    use bluepencil::session::{Action, Edge, Resize};

    fn press(key: &str, shift: bool) -> Press<'_> {
        let command = Keymap::default().command(key);
        Press {
            key,
            shift,
            command,
        }
    }

    #[test]
    fn arrows_move_until_they_are_to_stretch() {
        let reading = fixture::reading();
        let on = |key, shift, is_stretching| on_mark(&reading, 0, press(key, shift), is_stretching);
        assert!(matches!(
            on("ArrowRight", false, false),
            Some(Work::Move(true))
        ));
        let Some(Work::Do(action)) = on("ArrowLeft", true, true) else {
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
            on("Escape", false, true),
            Some(Work::Stretch(false))
        ));
        assert!(matches!(on("Escape", false, false), Some(Work::Deselect)));
    }

    #[test]
    fn off_the_marks_letters_only_move() {
        assert!(matches!(
            in_article(press("n", false)),
            Some(Work::Move(true))
        ));
        assert!(matches!(
            in_article(press("U", true)),
            Some(Work::Review(false))
        ));
        assert!(in_article(press("a", false)).is_none());
        assert!(in_article(press("ArrowDown", false)).is_none());
    }
}
