//! A message with what can be done about it: in its place under the box, or as a toast over the article. A problem
//! is an alert; what is no problem is for the place it stands in to announce.

use crate::components::icons;
use crate::state::{Notice, Offer};
use gloo::timers::callback::Timeout;
use yew::{Callback, Html, Properties, classes, component, html, use_effect_with};

/// A message that offers nothing goes by itself after this time; it was also announced.
const SHOWN_MILLISECONDS: u32 = 6_000;

/// What is shown.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The message.
    pub(crate) notice: Notice,
    /// Hears that the offer is taken.
    pub(crate) on_offer: Callback<Offer>,
    /// Hears that the message was read.
    pub(crate) on_dismiss: Callback<()>,
}

/// The message. A problem stays until it is dismissed.
#[component]
pub(crate) fn NoticeView(props: &Props) -> Html {
    use_effect_with(props.notice.clone(), {
        let on_dismiss = props.on_dismiss.clone();
        move |notice| {
            let passes = !notice.is_problem && notice.offer.is_none();
            let timeout =
                passes.then(|| Timeout::new(SHOWN_MILLISECONDS, move || on_dismiss.emit(())));
            move || drop(timeout)
        }
    });
    let notice = &props.notice;
    let class = classes!("notice", notice.is_problem.then_some("is-problem"));
    html! {
        <div {class} role={notice.is_problem.then_some("alert")}>
            if notice.is_problem {
                { icons::warning() }
            }
            <p class="notice-words">{ notice.text.clone() }</p>
            if !notice.places.is_empty() {
                <details class="notice-places">
                    <summary>{ "Show" }</summary>
                    <ul>{ for notice.places.iter().enumerate().map(|(nth, place)| html! { <li key={nth}>{ place.clone() }</li> }) }</ul>
                </details>
            }
            if let Some(offer) = notice.offer {
                <button type="button" class="button" onclick={props.on_offer.reform(move |_| offer)}>{ words(offer) }</button>
            }
            <button type="button" class="button icon-only" aria-label="Dismiss" onclick={props.on_dismiss.reform(|_| ())}>
                { icons::cross() }
            </button>
        </div>
    }
}

fn words(offer: Offer) -> &'static str {
    match offer {
        Offer::Undo | Offer::TakeBack | Offer::Restore => "Undo",
        Offer::MarkEverywhere(_) => "Mark them too",
        Offer::RemoveAlike(_) => "Remove them too",
        Offer::ChangeAlike(_) => "Change them too",
        Offer::Merge(..) => "Merge them",
        Offer::TryAgain => "Try again",
        Offer::Reload => "Reload",
    }
}
