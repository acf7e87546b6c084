//! The drawings on buttons, as part of the page: they take the colour of the words beside them.

use yew::{Html, html};

/// The blue pencil with its stroke.
pub(crate) fn logo() -> Html {
    html! {
        <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path class="logo-stroke" d="M5 27.2c4.2-1.5 6.8 1.3 11 .2 3.2-.8 5.5-1.5 11-.4" />
            <path class="logo-body" d="m9.3 18.2 12-12a1.5 1.5 0 0 1 2.1 0l2.4 2.4a1.5 1.5 0 0 1 0 2.1l-12 12z" />
            <path class="logo-wood" d="m9.3 18.2-2.6 6.3a.6.6 0 0 0 .8.8l6.3-2.6z" />
            <path class="logo-lead" d="m7.7 22.1-1 2.4a.6.6 0 0 0 .8.8l2.4-1z" />
        </svg>
    }
}

/// A drawing of strokes on a grid of twenty.
fn strokes(path: &'static str) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d={path} />
        </svg>
    }
}

/// A sheet with an arrow: open a file.
pub(crate) fn open() -> Html {
    strokes(
        "M3 6.5V15a1.5 1.5 0 0 0 1.5 1.5h11A1.5 1.5 0 0 0 17 15V8a1.5 1.5 0 0 0-1.5-1.5H10L8 4H4.5A1.5 1.5 0 0 0 3 5.5z",
    )
}

/// A padlock: private.
pub(crate) fn lock() -> Html {
    strokes(
        "M5.5 9h9a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1zM7 9V6.5a3 3 0 0 1 6 0V9",
    )
}

/// A plus: new.
pub(crate) fn plus() -> Html {
    strokes("M10 4v12M4 10h12")
}

/// A pencil: edit.
pub(crate) fn pencil() -> Html {
    strokes("m4 16 .8-3.3L13.5 4l2.5 2.5-8.7 8.7zM11.8 5.7l2.5 2.5")
}

/// An arrow into a tray: take away.
pub(crate) fn download() -> Html {
    strokes("M10 3v9.5M6 9l4 4 4-4M3.5 13.5v2A1.5 1.5 0 0 0 5 17h10a1.5 1.5 0 0 0 1.5-1.5v-2")
}

/// Two sheets: copy.
pub(crate) fn copy() -> Html {
    strokes("M7.5 7.5h8v9h-8zM4.5 12.5v-9h8")
}

/// Six dots: to be dragged.
pub(crate) fn grip() -> Html {
    strokes("M7.5 5v.1M12.5 5v.1M7.5 10v.1M12.5 10v.1M7.5 15v.1M12.5 15v.1")
}

/// A label on a string: what an article is called.
pub(crate) fn label() -> Html {
    strokes(
        "M3.5 4.5v5.2l6.8 6.8a1.2 1.2 0 0 0 1.7 0l4.5-4.5a1.2 1.2 0 0 0 0-1.7L9.700 3.500H4.500a1 1 0 0 0-1 1zM7 7v.1",
    )
}

/// Three dots: more.
pub(crate) fn more() -> Html {
    strokes(
        "M4 10a.6.6 0 1 0 1.200 0 .6.6 0 1 0-1.200 0M9.400 10a.6.6 0 1 0 1.200 0 .6.6 0 1 0-1.200 0M14.800 10a.6.6 0 1 0 1.200 0 .6.6 0 1 0-1.200 0",
    )
}

/// An eye: seen.
pub(crate) fn eye() -> Html {
    strokes(
        "M2.500 10c2-3.500 4.500-5 7.500-5s5.500 1.500 7.500 5c-2 3.500-4.500 5-7.500 5s-5.500-1.500-7.500-5zM10 8a2 2 0 1 1 0 4 2 2 0 0 1 0-4z",
    )
}

/// An eye that is struck out: hidden.
pub(crate) fn eye_off() -> Html {
    strokes(
        "M2.500 10c2-3.500 4.500-5 7.500-5s5.500 1.500 7.500 5c-2 3.500-4.500 5-7.500 5s-5.500-1.500-7.500-5zM4 16 16 4",
    )
}

/// A corner down.
pub(crate) fn chevron_down() -> Html {
    strokes("m5.5 8 4.5 4.5L14.5 8")
}

/// A corner to the left.
pub(crate) fn chevron_left() -> Html {
    strokes("M12 5.5 7.5 10l4.5 4.5")
}

/// A corner to the right.
pub(crate) fn chevron_right() -> Html {
    strokes("m8 5.5 4.5 4.5L8 14.5")
}

/// A cross: close.
pub(crate) fn cross() -> Html {
    strokes("m5 5 10 10M15 5 5 15")
}

/// A magnifying glass: filter.
pub(crate) fn search() -> Html {
    strokes("M8.8 14.1a5.3 5.3 0 1 0 0-10.6 5.3 5.3 0 0 0 0 10.6zM12.7 12.7 17 17")
}

/// An exclamation mark in a ring: a problem.
pub(crate) fn warning() -> Html {
    strokes("M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 6v5M10 13.8v.2")
}

/// A bin: delete.
pub(crate) fn bin() -> Html {
    strokes("M4 6h12M8 6V4.5h4V6M5.5 6l.7 10h7.6l.7-10M8.5 9v4.5M11.5 9v4.5")
}

/// A tick: accept.
pub(crate) fn check() -> Html {
    strokes("m4.5 10.5 3.5 3.5 7.5-8")
}

/// An arrow that turns back: undo.
pub(crate) fn undo() -> Html {
    strokes("M7.5 5 4 8.5 7.5 12M4 8.5h7.5a4 4 0 0 1 0 8H9")
}

/// An arrow that turns on: redo.
pub(crate) fn redo() -> Html {
    strokes("M12.5 5 16 8.5 12.5 12M16 8.5H8.5a4 4 0 0 0 0 8H11")
}

/// A question mark: help.
pub(crate) fn question() -> Html {
    strokes("M7 7.5a3 3 0 1 1 4.5 2.6c-.9.5-1.5 1.1-1.5 2.2M10 15.3v.2")
}

/// Two sliders: settings.
pub(crate) fn sliders() -> Html {
    strokes(
        "M3.5 6.5h6M13.5 6.5h3M3.5 13.5h3M10.5 13.5h6M9.5 6.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0zM6.5 13.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0z",
    )
}
