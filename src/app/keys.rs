//! What the keys do while the keyboard is in the article. They are letters without Ctrl only there, so that they never
//! get in the way of typing or of a screen reader's own (WCAG 2.1.4), and can be switched off.

use crate::reading::Reading;
use crate::state::Work;
use bluepencil::annotation::{Kind, Status};
use bluepencil::session::{Action, Edge, Resize, Target};

/// A key that was pressed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Press<'k> {
    /// The browser's name for it.
    pub(crate) key: &'k str,
    /// Whether Shift was held.
    pub(crate) shift: bool,
}

/// What a group of keys does, for the help.
pub(crate) struct Shortcut {
    /// The keys, as they are printed on a keyboard.
    pub(crate) keys: &'static [&'static str],
    /// What they do.
    pub(crate) what: &'static str,
}

const fn shortcut(keys: &'static [&'static str], what: &'static str) -> Shortcut {
    Shortcut { keys, what }
}

/// Every key, in the order of the help.
pub(crate) const SHORTCUTS: [Shortcut; 17] = [
    shortcut(&["n", "→"], "Next mark"),
    shortcut(&["p", "←"], "Previous mark"),
    shortcut(&["u"], "Next mark that waits for a decision"),
    shortcut(&["Shift u"], "Previous mark that waits for a decision"),
    shortcut(&["Enter"], "Open the mark’s card"),
    shortcut(&["a"], "Accept"),
    shortcut(&["r"], "Reject"),
    shortcut(&["1", "2", "3"], "Change to person, institution, number"),
    shortcut(&["e"], "Change where the mark starts and ends"),
    shortcut(&["← →"], "then: one word less or more at its end"),
    shortcut(&["Shift ← →"], "then: one word more or less at its start"),
    shortcut(&["Delete"], "Delete the mark"),
    shortcut(&["Ctrl z"], "Undo"),
    shortcut(&["Ctrl Shift z"], "Redo"),
    shortcut(&["/"], "Search"),
    shortcut(&["?"], "Show these keys"),
    shortcut(&["Esc"], "Let go"),
];

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
    let action = match press.key {
        "ArrowRight" | "ArrowDown" => return Some(Work::Move(true)),
        "ArrowLeft" | "ArrowUp" => return Some(Work::Move(false)),
        "Home" => return Some(Work::MoveToEnd(false)),
        "End" => return Some(Work::MoveToEnd(true)),
        "Enter" | " " => return Some(Work::Select(annotation)),
        "Escape" => return Some(Work::Deselect),
        "e" => return Some(Work::Stretch(true)),
        "a" => status(Status::Accepted),
        "r" => status(Status::Rejected),
        "1" => kind(Kind::Person),
        "2" => kind(Kind::Institution),
        "3" => kind(Kind::Quantity),
        "Delete" | "Backspace" => Action::Delete { of },
        _ => return in_article(press),
    };
    Some(Work::Do(Box::new(action)))
}

/// What a key does anywhere in the article.
pub(crate) fn in_article(press: Press<'_>) -> Option<Work> {
    match press.key {
        "n" => Some(Work::Move(true)),
        "p" => Some(Work::Move(false)),
        "u" | "U" => Some(Work::Review(!press.shift)),
        _ => None,
    }
}

fn stretch(reading: &Reading, annotation: usize, press: Press<'_>) -> Option<Work> {
    let to = match (press.key, press.shift) {
        ("ArrowRight", false) => Resize::Grow(Edge::End),
        ("ArrowLeft", false) => Resize::Shrink(Edge::End),
        ("ArrowLeft", true) => Resize::Grow(Edge::Start),
        ("ArrowRight", true) => Resize::Shrink(Edge::Start),
        ("Enter" | "Escape" | "e", _) => return Some(Work::Stretch(false)),
        _ => return None,
    };
    let annotation = reading.annotation(annotation).id;
    Some(Work::Do(Box::new(Action::Resize { annotation, to })))
}

#[cfg(test)]
mod tests {
    use super::{Press, in_article, on_mark};
    use crate::fixture;
    use crate::state::Work;
    use bluepencil::session::{Action, Edge, Resize};

    fn press(key: &str, shift: bool) -> Press<'_> {
        Press { key, shift }
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
