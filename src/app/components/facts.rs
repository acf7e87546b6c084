//! Title and date of the article in a window.

use crate::components::dialog::Dialog;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::state::Work;
use bluepencil::session::Action;
use jiff::civil::Date;
use web_sys::{FormData, HtmlFormElement, HtmlInputElement, InputEvent, SubmitEvent};
use yew::{
    AttrValue, Callback, Html, Properties, TargetCast, UseStateHandle, component, html, use_state,
};

/// What is changed.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) reading: Shared<Reading>,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
    /// Hears that the window was closed.
    pub(crate) on_close: Callback<()>,
}

/// The window. What is typed counts when it is sent, as two steps at most.
#[component]
pub(crate) fn Facts(props: &Props) -> Html {
    let set = &props.reading.set;
    let title = use_state(|| AttrValue::from(set.title.clone().unwrap_or_default()));
    let date = use_state(|| AttrValue::from(written(set.article.date)));
    html! {
        <Dialog title="Title and date" on_close={props.on_close.clone()}>
            <form class="form" onsubmit={on_submit(props)}>
                <label class="labelled">
                    <span>{ "Title" }</span>
                    <input name="title" class="field" maxlength="1000" autocomplete="off" value={(*title).clone()} oninput={keep(&title)} />
                </label>
                <label class="labelled">
                    <span>{ "Date of the article" }</span>
                    <input name="date" type="date" class="field" value={(*date).clone()} oninput={keep(&date)} />
                </label>
                <p class="form-hint">{ "They go into the JSON, and name the file and the window. The text itself stays as it is." }</p>
                <div class="form-buttons">
                    <button type="submit" class="button primary">{ "Keep" }</button>
                </div>
            </form>
        </Dialog>
    }
}

/// What is typed stays in the field whatever else changes.
fn keep(typed: &UseStateHandle<AttrValue>) -> Callback<InputEvent> {
    let typed = typed.clone();
    Callback::from(move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        typed.set(input.value().into());
    })
}

fn on_submit(props: &Props) -> Callback<SubmitEvent> {
    let (reading, on_work, on_close) = (
        props.reading.clone(),
        props.on_work.clone(),
        props.on_close.clone(),
    );
    Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        let form: HtmlFormElement = event.target_unchecked_into();
        let Ok(data) = FormData::new_with_form(&form) else {
            return;
        };
        let field = |name| data.get(name).as_string().unwrap_or_default();
        let (title, date) = (field("title"), field("date"));
        let act = |action| on_work.emit(Work::Do(Box::new(action)));
        if title.trim() != reading.set.title.as_deref().unwrap_or_default() {
            act(Action::SetTitle(title));
        }
        if date != written(reading.set.article.date) {
            // The browser gives a day of the calendar or nothing.
            act(Action::SetDate(date.parse().ok()));
        }
        on_close.emit(());
    })
}

/// As a browser's field for days has it.
fn written(date: Option<Date>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}
