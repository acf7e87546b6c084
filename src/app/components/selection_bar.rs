//! What a person can do with words that are selected in the article: mark them, or make the chosen mark stand on them.

use crate::components::foot::AtFoot;
use crate::dom;
use crate::kinds::{hue, singular};
use crate::places;
use crate::state::{Editing, Work, Working};
use bluepencil::annotation::Kind;
use bluepencil::session::{Action, Resize};
use bluepencil::text::Span;
use gloo::events::EventListener;
use yew::{Callback, Html, Properties, classes, component, html, use_effect_with, use_state};

/// What the bar works on.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article in view.
    pub(crate) working: Working,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
    /// Hears that the paragraph is to be edited, where it may be.
    pub(crate) on_paragraph: Option<Callback<Editing>>,
}

/// The bar; nothing while no words are selected.
#[component]
pub(crate) fn SelectionBar(props: &Props) -> Html {
    let selected = use_state(|| None::<Span>);
    let snap = use_state(|| true);
    use_effect_with(props.working.reading.clone(), {
        let selected = selected.clone();
        move |reading| {
            selected.set(None);
            let reading = reading.clone();
            let document = gloo::utils::document();
            let listener = EventListener::new(&document, "selectionchange", move |_| {
                selected.set(places::selected(&reading));
            });
            move || drop(listener)
        }
    });
    let Some(span) = *selected else {
        return Html::default();
    };
    let act = |action: Action| {
        let on_work = props.on_work.clone();
        move |_| {
            dom::let_go_of_selection();
            on_work.emit(Work::Do(Box::new(action.clone())));
        }
    };
    let mark = |kind: Kind| {
        let onclick = act(Action::Add {
            span,
            kind,
            snap: *snap,
            everywhere: false,
        });
        html! { <button key={kind.name()} type="button" class={classes!("button", "mark-as", hue(kind))} {onclick}>{ singular(kind) }</button> }
    };
    let on_snap = {
        let snap = snap.clone();
        move |_| snap.set(!*snap)
    };
    let chosen = props
        .working
        .selected
        .map(|index| props.working.reading.annotation(index));
    html! {
        <AtFoot>
        <div class="selection-bar" role="toolbar" aria-label="Selected words">
            <span class="selection-words">{ "Mark as" }</span>
            { for Kind::ALL.into_iter().map(mark) }
            if let Some(chosen) = chosen.filter(|chosen| chosen.span.overlaps(span)) {
                <button type="button" class="button" onclick={act(Action::Resize { annotation: chosen.id, to: Resize::To { span, snap: *snap } })}>
                    { "Fit the mark to these words" }
                </button>
            }
            if let Some(on_paragraph) = &props.on_paragraph {
                <button type="button" class="button" onclick={on_paragraph.reform(move |_| {
                    dom::let_go_of_selection();
                    Editing::Open(span.start)
                })}>
                    { "Edit paragraph" }
                </button>
            }
            <label class="selection-snap"><input type="checkbox" checked={*snap} onchange={on_snap} />{ "Whole words" }</label>
        </div>
        </AtFoot>
    }
}
