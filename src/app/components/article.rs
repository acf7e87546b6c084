//! The article in its column, and the keyboard's and pointer's way through its marks.

use crate::components::paragraph::Paragraph;
use crate::dom;
use crate::handles::Handles;
use crate::highlight::{self, Cover};
use crate::keys::{self, Command, Keymap, Press};
use crate::reading::Reading;
use crate::state::{Work, Working};
use bluepencil::annotation::AnnotationId;
use std::collections::BTreeSet;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent};
use yew::{Callback, Html, Properties, component, html, use_effect_with, use_memo, use_mut_ref};

/// What the article shows.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article in view.
    pub(crate) working: Working,
    /// The letters that do something without Ctrl, if any do.
    pub(crate) letters: Option<Keymap>,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
    /// Hears of keys that open something.
    pub(crate) on_open: Callback<Opening>,
}

/// What a key opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opening {
    /// The keys' help.
    Help,
    /// The search.
    Search,
}

/// The selector of an annotation's first mark.
fn mark(id: AnnotationId) -> String {
    format!(".article mark[data-annotation=\"{id}\"]")
}

/// The whole article.
#[component]
pub(crate) fn Article(props: &Props) -> Html {
    let working = &props.working;
    let reading = &working.reading;
    let id = |annotation: usize| reading.annotation(annotation).id;
    // Whether the keyboard is on a mark, or was when the mark went away under it.
    let was_on_mark = use_mut_ref(|| false);
    let handles = use_memo((), |()| Handles::default());
    use_effect_with(working.selected.map(id), |selected| {
        if let Some(annotation) = *selected {
            dom::reveal(&mark(annotation));
        }
    });
    use_effect_with((working.focused.map(id), reading.clone()), {
        let was_on_mark = was_on_mark.clone();
        move |(focused, _)| {
            let is_lost = *was_on_mark.borrow() && dom::has_lost_focus();
            let Some(mark) = focused.map(mark) else {
                if is_lost {
                    dom::focus(".article");
                }
                return;
            };
            // A mark that was pressed has the focus already. To scroll now would draw it away from under the pointer.
            if is_lost || dom::has_focus(".article mark") && !dom::is_focused(&mark) {
                dom::focus(&mark);
                dom::reveal(&mark);
            }
        }
    });
    // After any change of the marks: their elements hold the text that is to be coloured.
    use_effect_with(
        (reading.clone(), working.hiding, working.clause()),
        |(reading, _, clause)| {
            highlight::paint("clause", reading, clause.as_slice(), Cover::OutsideMarks);
        },
    );
    let chosen: BTreeSet<usize> = working
        .selected
        .map(|annotation| reading.siblings(annotation))
        .into_iter()
        .flatten()
        .map(|annotation| reading.block_of(annotation))
        .collect();
    let focused = working
        .focused
        .map(|annotation| reading.block_of(annotation));
    let paragraphs = (0..reading.blocks.len()).map(|block| {
        html! {
            <Paragraph
                key={block}
                reading={reading.clone()}
                {block}
                hiding={working.hiding}
                selected={working.selected.filter(|_| chosen.contains(&block))}
                focused={working.focused.filter(|_| focused == Some(block))}
            />
        }
    });
    let on_leave = props.on_work.reform(|_| Work::Point(None));
    html! {
        <article
            class="article"
            lang={reading.set.language.code}
            tabindex="-1"
            onclick={on_click(props, &handles)}
            onpointerdown={on_press(props, &handles)}
            onkeydown={on_key(props)}
            onfocusin={on_focus(props, {
                let was_on_mark = was_on_mark.clone();
                move |is_on_mark| *was_on_mark.borrow_mut() = is_on_mark
            })}
            onfocusout={{
                let on_work = props.on_work.clone();
                move |event: FocusEvent| {
                    // A mark that goes away has nowhere to hand the keyboard to.
                    if event.related_target().is_some() {
                        *was_on_mark.borrow_mut() = false;
                    }
                    on_work.emit(Work::Point(None));
                }
            }}
            onmouseover={on_pointer(props)}
            onmouseleave={on_leave}
        >
            { for paragraphs }
        </article>
    }
}

/// The annotation of the innermost mark at which an event happened.
fn annotation_at(reading: &Reading, event: &Event) -> Option<usize> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let mark = target.closest("mark").ok()??;
    let id = mark.get_attribute("data-annotation")?.parse().ok()?;
    reading.set.annotation_index(id)
}

/// A press chooses a mark or lets go; the end of a drag, over words or of a handle, does neither.
fn on_click(props: &Props, handles: &Handles) -> Callback<MouseEvent> {
    let (reading, on_work) = (props.working.reading.clone(), props.on_work.clone());
    let handles = handles.clone();
    Callback::from(move |event: MouseEvent| {
        if !dom::has_selection() && !handles.were_dragged() {
            let pressed = annotation_at(&reading, &event);
            on_work.emit(pressed.map_or(Work::Deselect, Work::Select));
        }
    })
}

fn on_press(props: &Props, handles: &Handles) -> Callback<PointerEvent> {
    let (reading, on_work) = (props.working.reading.clone(), props.on_work.clone());
    let handles = handles.clone();
    Callback::from(move |event: PointerEvent| {
        let annotation = |event: &Event| annotation_at(&reading, event);
        handles.press(&event, &reading, annotation, &on_work);
    })
}

fn on_pointer(props: &Props) -> Callback<MouseEvent> {
    let (reading, on_work) = (props.working.reading.clone(), props.on_work.clone());
    let pointed = props.working.pointed;
    Callback::from(move |event: MouseEvent| {
        let now = annotation_at(&reading, &event);
        if now != pointed {
            on_work.emit(Work::Point(now));
        }
    })
}

fn on_focus(props: &Props, tell: impl Fn(bool) + 'static) -> Callback<FocusEvent> {
    let (reading, on_work) = (props.working.reading.clone(), props.on_work.clone());
    Callback::from(move |event: FocusEvent| {
        let annotation = annotation_at(&reading, &event);
        tell(annotation.is_some());
        if let Some(annotation) = annotation {
            on_work.emit(Work::Focus(annotation));
        }
    })
}

fn on_key(props: &Props) -> Callback<KeyboardEvent> {
    let (on_work, on_open) = (props.on_work.clone(), props.on_open.clone());
    let letters = props.letters;
    let (reading, is_stretching) = (props.working.reading.clone(), props.working.is_stretching);
    Callback::from(move |event: KeyboardEvent| {
        let key = event.key();
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let press = Press {
            key: &key,
            shift: event.shift_key(),
            command: letters.and_then(|letters| letters.command(&key)),
        };
        match press.command {
            Some(Command::Help) => on_open.emit(Opening::Help),
            Some(Command::Search) => on_open.emit(Opening::Search),
            _ => {
                let work = match annotation_at(&reading, &event) {
                    Some(annotation) => keys::on_mark(&reading, annotation, press, is_stretching),
                    None => keys::in_article(press),
                };
                let Some(work) = work else {
                    return;
                };
                match work {
                    Work::Deselect => dom::focus(".article"),
                    // Who comes from the article itself arrives at the mark where the keyboard would arrive.
                    Work::Move(_) | Work::Review(_) if !dom::has_focus(".article mark") => {
                        dom::focus(".article mark[tabindex=\"0\"]");
                        if matches!(work, Work::Move(_)) {
                            event.prevent_default();
                            return;
                        }
                    }
                    _ => {}
                }
                on_work.emit(work);
            }
        }
        event.prevent_default();
    })
}
