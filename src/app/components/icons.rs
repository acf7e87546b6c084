//! The drawings on buttons, as part of the page: they take the colour of the words beside them.

use yew::{Html, html};

/// The blue pencil with its stroke.
pub(crate) fn logo() -> Html {
    html! {
        <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path class="logo-stroke" d="M5 27.2c4.200-1.500 6.800 1.300 11 .2 3.200-.8 5.500-1.500 11-.4" />
            <path class="logo-body" d="m9.300 18.200 12-12a1.500 1.500 0 0 1 2.100 0l2.400 2.400a1.500 1.500 0 0 1 0 2.100l-12 12z" />
            <path class="logo-wood" d="m9.300 18.200-2.600 6.300a.6.6 0 0 0 .8.8l6.300-2.600z" />
            <path class="logo-lead" d="m7.700 22.100-1 2.400a.6.6 0 0 0 .8.8l2.400-1z" />
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
    strokes("M3 6.500V15a1.500 1.500 0 0 0 1.500 1.500h11A1.500 1.500 0 0 0 17 15V8a1.500 1.500 0 0 0-1.500-1.500H10L8 4H4.500A1.500 1.500 0 0 0 3 5.500z")
}

/// A padlock: private.
pub(crate) fn lock() -> Html {
    strokes("M5.500 9h9a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1zM7 9V6.500a3 3 0 0 1 6 0V9")
}

/// A plus: new.
pub(crate) fn plus() -> Html {
    strokes("M10 4v12M4 10h12")
}

/// A pencil: edit.
pub(crate) fn pencil() -> Html {
    strokes("m4 16 .8-3.300L13.500 4l2.500 2.500-8.700 8.700zM11.800 5.700l2.500 2.500")
}

/// An arrow into a tray: take away.
pub(crate) fn download() -> Html {
    strokes("M10 3v9.500M6 9l4 4 4-4M3.500 13.500v2A1.500 1.500 0 0 0 5 17h10a1.500 1.500 0 0 0 1.500-1.500v-2")
}

/// Two sheets: copy.
pub(crate) fn copy() -> Html {
    strokes("M7.500 7.500h8v9h-8zM4.500 12.500v-9h8")
}

/// A corner down.
pub(crate) fn chevron_down() -> Html {
    strokes("m5.500 8 4.500 4.500L14.500 8")
}

/// A corner to the left.
pub(crate) fn chevron_left() -> Html {
    strokes("M12 5.500 7.500 10l4.500 4.500")
}

/// A corner to the right.
pub(crate) fn chevron_right() -> Html {
    strokes("m8 5.500 4.500 4.500L8 14.500")
}

/// A cross: close.
pub(crate) fn cross() -> Html {
    strokes("m5 5 10 10M15 5 5 15")
}

/// A magnifying glass: filter.
pub(crate) fn search() -> Html {
    strokes("M8.800 14.100a5.300 5.300 0 1 0 0-10.600 5.300 5.300 0 0 0 0 10.600zM12.700 12.700 17 17")
}

/// An exclamation mark in a ring: a problem.
pub(crate) fn warning() -> Html {
    strokes("M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15zM10 6v5M10 13.800v.2")
}
