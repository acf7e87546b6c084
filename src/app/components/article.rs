//! The article in its column, and the pointer's way through its marks.

use crate::components::paragraph::Paragraph;
use crate::components::paragraph_edit::ParagraphEdit;
use crate::dom;
use crate::handles::Handles;
use crate::highlight::{self, Cover};
use crate::reading::Reading;
use crate::state::{Editing, InPlace, Work, Working};
use bluepencil::annotation::AnnotationId;
use std::cell::Cell;
use std::collections::BTreeSet;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, MouseEvent, PointerEvent};
use yew::{
    Callback, Html, Properties, component, hook, html, use_effect_with, use_memo, use_mut_ref,
};

/// What the article shows.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article in view.
    pub(crate) working: Working,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
    /// The paragraph that is edited where it stands.
    pub(crate) in_place: Option<InPlace>,
    /// Hears what a person does with it.
    pub(crate) on_edit: Callback<Editing>,
    /// Stops its analysis.
    pub(crate) on_cancel: Callback<()>,
}

/// The selector of an annotation's first mark.
pub(super) fn mark(id: AnnotationId) -> String {
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
    let quiet = use_memo((), |()| Cell::new(false));
    use_effect_with(working.selected.map(id), |selected| {
        if let Some(annotation) = *selected {
            dom::reveal(&mark(annotation));
        }
    });
    use_effect_with((working.focused.map(id), reading.clone()), {
        let (was_on_mark, quiet) = (was_on_mark.clone(), quiet.clone());
        move |(focused, _)| {
            if *was_on_mark.borrow() && dom::has_lost_focus() {
                take_keyboard_to(*focused, &quiet);
            }
        }
    });
    use_effect_with(working.arrivals, {
        let place = working.selected.or(working.focused).map(id);
        let quiet = quiet.clone();
        move |&arrivals| {
            if arrivals > 0 {
                take_keyboard_to(place, &quiet);
            }
        }
    });
    let edited = props.in_place.as_ref().map(|in_place| in_place.block);
    // After any change of the marks: their elements hold the text that is to be coloured.
    use_effect_with(
        (reading.clone(), working.hiding, edited, working.clause()),
        |(reading, .., clause)| {
            highlight::paint("clause", reading, clause.as_slice(), Cover::OutsideMarks);
        },
    );
    use_statement(working, edited);
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
        if let Some(in_place) = props.in_place.clone().filter(|one| one.block == block) {
            let is_headline = block == 0 && reading.has_headline;
            let (on_edit, on_cancel) = (props.on_edit.clone(), props.on_cancel.clone());
            return html! { <ParagraphEdit key={block} {in_place} {is_headline} {on_edit} {on_cancel} /> };
        }
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
            onclick={on_click(props, &handles, &quiet)}
            onpointerdown={on_press(props, &handles, &quiet)}
            onfocusin={on_focus(props, &quiet, {
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

/// Colours what one has gone to in the list of sources, and scrolls there.
#[hook]
fn use_statement(working: &Working, edited: Option<usize>) {
    let spans = working.heard_spans();
    use_effect_with(
        (
            working.reading.clone(),
            working.hiding,
            edited,
            spans.clone(),
        ),
        |(reading, .., spans)| {
            highlight::paint("statement", reading, spans, Cover::OutsideMarks);
        },
    );
    use_effect_with(working.listening.hearings, {
        let reading = working.reading.clone();
        move |_| {
            let range = spans
                .first()
                .and_then(|&span| highlight::range_of(&reading, span));
            if let Some(range) = range {
                dom::reveal_range(&range);
            }
        }
    });
}

/// Puts the keyboard on the mark of an annotation, or else on the article.
///
/// Sets `quiet` while it moves the focus: the focus event of a mark that was left meanwhile must not choose it again.
fn take_keyboard_to(annotation: Option<AnnotationId>, quiet: &Cell<bool>) {
    let mark = annotation
        .map(mark)
        .filter(|mark| dom::find(mark).is_some());
    let place = mark.as_deref().unwrap_or(".article");
    if !dom::is_focused(place) {
        quiet.set(true);
        dom::focus(place);
        quiet.set(false);
    }
    if mark.is_some() {
        dom::reveal(place);
    }
}

/// The annotation of the innermost mark at which an event happened.
pub(super) fn annotation_at(reading: &Reading, event: &Event) -> Option<usize> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let mark = target.closest("mark").ok()??;
    let id = mark.get_attribute("data-annotation")?.parse().ok()?;
    reading.set.annotation_index(id)
}

/// A press chooses a mark or lets go; the end of a drag, over words or of a handle, does neither.
fn on_click(props: &Props, handles: &Handles, quiet: &Rc<Cell<bool>>) -> Callback<MouseEvent> {
    let (reading, on_work) = (props.working.reading.clone(), props.on_work.clone());
    let (handles, quiet) = (handles.clone(), quiet.clone());
    Callback::from(move |event: MouseEvent| {
        quiet.set(false);
        if !dom::has_selection() && !handles.were_dragged() {
            let pressed = annotation_at(&reading, &event);
            on_work.emit(pressed.map_or(Work::Deselect, Work::Select));
        }
    })
}

fn on_press(props: &Props, handles: &Handles, quiet: &Rc<Cell<bool>>) -> Callback<PointerEvent> {
    let (reading, on_work) = (props.working.reading.clone(), props.on_work.clone());
    let (handles, quiet) = (handles.clone(), quiet.clone());
    Callback::from(move |event: PointerEvent| {
        quiet.set(true);
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

/// Chooses a mark when it gets the focus from the keyboard or a script. A press is left to the click handler, because it may
/// be the start of a text selection.
fn on_focus(
    props: &Props,
    quiet: &Rc<Cell<bool>>,
    tell: impl Fn(bool) + 'static,
) -> Callback<FocusEvent> {
    let (reading, on_work) = (props.working.reading.clone(), props.on_work.clone());
    let quiet = quiet.clone();
    Callback::from(move |event: FocusEvent| {
        let annotation = annotation_at(&reading, &event);
        tell(annotation.is_some());
        if let Some(annotation) = annotation.filter(|_| !quiet.get()) {
            on_work.emit(Work::Select(annotation));
        }
    })
}
