//! The sign-off: a person's name under the whole.

use crate::clock;
use crate::components::dialog::Dialog;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::state::Work;
use crate::words::{day_and_time, grouped};
use bluepencil::annotation::{AnnotationSet, Verdict};
use bluepencil::session::{Action, queue};
use web_sys::{FormData, HtmlFormElement, HtmlInputElement, InputEvent, SubmitEvent};
use yew::{AttrValue, Callback, Html, Properties, TargetCast, component, html, use_state};

/// What is signed off.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) reading: Shared<Reading>,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
    /// Hears that the window was closed.
    pub(crate) on_close: Callback<()>,
}

/// The window.
#[component]
pub(crate) fn SignOffView(props: &Props) -> Html {
    let typed = use_state(|| None::<AttrValue>);
    let set = &props.reading.set;
    let signed = set.sign_off.as_ref();
    let withdraw = {
        let (on_work, on_close) = (props.on_work.clone(), props.on_close.clone());
        move |_| {
            on_work.emit(Work::Do(Box::new(Action::WithdrawSignOff)));
            on_close.emit(());
        }
    };
    html! {
        <Dialog title="Sign off" on_close={props.on_close.clone()}>
            if let Some(sign_off) = signed {
                <p>
                    { format!("Signed off by {}, {}.", sign_off.name, day_and_time(sign_off.at)) }
                    if sign_off.changed_since {
                        { " Annotations or text were changed afterwards." }
                    }
                </p>
            }
            { open(set) }
            <form class="form" onsubmit={on_submit(props)}>
                <label for="sign-off-name">{ "Your name" }</label>
                <input id="sign-off-name" name="name" class="field" required=true maxlength="200" autocomplete="name"
                    value={(*typed).clone().or_else(|| signed.map(|sign_off| sign_off.name.clone().into())).unwrap_or_default()}
                    oninput={{
                        let typed = typed.clone();
                        move |event: InputEvent| typed.set(Some(event.target_unchecked_into::<HtmlInputElement>().value().into()))
                    }} />
                <p class="form-hint">{ "It goes into the JSON with the time." }</p>
                <div class="form-buttons">
                    if signed.is_some() {
                        <button type="button" class="button" onclick={withdraw}>{ "Withdraw" }</button>
                    }
                    <button type="submit" class="button primary">{ if signed.is_some() { "Sign off again" } else if is_open(set) { "Sign off all the same" } else { "Sign off" } }</button>
                </div>
            </form>
        </Dialog>
    }
}

/// What is open, and whether to sign off all the same.
fn open(set: &AnnotationSet) -> Html {
    if !is_open(set) {
        return Html::default();
    }
    let grouped = |count: usize| grouped(&count.to_string());
    let (marks, numbers) = (queue::progress(set, None), queue::checked(set));
    let with = |verdict| queue::count_verdict(set, verdict);
    let figures = |count| {
        let plural = if count == 1 { "" } else { "s" };
        format!("{} number{plural}", grouped(count))
    };
    let lines = [
        (
            marks.open(),
            format!(
                "{} of {} marks not reviewed",
                grouped(marks.open()),
                grouped(marks.total)
            ),
        ),
        (
            numbers.open(),
            format!(
                "{} of {} numbers not checked",
                grouped(numbers.open()),
                grouped(numbers.total)
            ),
        ),
        (
            with(Verdict::Disputed),
            format!("{} disputed", figures(with(Verdict::Disputed))),
        ),
        (
            with(Verdict::NeedsSource),
            format!("{} that need a source", figures(with(Verdict::NeedsSource))),
        ),
    ];
    html! {
        <div class="sign-off-open">
            <p>{ "Still open:" }</p>
            <ul>
                { for lines.into_iter().filter(|(count, _)| *count > 0).map(|(_, line)| html! { <li key={line.clone()}>{ line }</li> }) }
            </ul>
        </div>
    }
}

/// Whether anything is open.
fn is_open(set: &AnnotationSet) -> bool {
    queue::progress(set, None).open() > 0
        || queue::checked(set).open() > 0
        || queue::count_verdict(set, Verdict::Disputed) > 0
        || queue::count_verdict(set, Verdict::NeedsSource) > 0
}

fn on_submit(props: &Props) -> Callback<SubmitEvent> {
    let (on_work, on_close) = (props.on_work.clone(), props.on_close.clone());
    Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        let form: HtmlFormElement = event.target_unchecked_into();
        let data = FormData::new_with_form(&form).ok();
        let name = data.and_then(|data| data.get("name").as_string());
        if let (Some(name), Some(at)) = (name, clock::now()) {
            on_work.emit(Work::Do(Box::new(Action::SignOff { name, at })));
            on_close.emit(());
        }
    })
}
