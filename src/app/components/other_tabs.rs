//! What another tab does with the article in work, and what can be done about it.

use crate::components::icons;
use crate::drafts::{Drafts, Others, Wish};
use yew::{Html, component, html, use_context, use_effect_with, use_state_eq};

/// The message, or nothing where no other tab has the article.
#[component]
pub(crate) fn OtherTabs() -> Html {
    let drafts = use_context::<Drafts>();
    let others = drafts.as_ref().map(|drafts| drafts.view.others);
    let others = others.unwrap_or_default();
    let is_dismissed = use_state_eq(|| false);
    use_effect_with(others, {
        let is_dismissed = is_dismissed.clone();
        move |others| {
            if *others == Others::Away {
                is_dismissed.set(false);
            }
        }
    });
    let Some(Drafts { on_wish, .. }) = drafts else {
        return Html::default();
    };
    let button = |wish: Wish, words: &'static str| {
        html! { <button type="button" class="button" onclick={on_wish.reform(move |_| wish.clone())}>{ words }</button> }
    };
    match others {
        Others::Away => Html::default(),
        Others::Open if *is_dismissed => Html::default(),
        Others::Open => html! {
            <div class="notice other-tabs">
                <p class="notice-words">{ "This article is open in another tab too. Neither replaces the other’s changes without asking." }</p>
                <button type="button" class="button icon-only" aria-label="Dismiss" onclick={move |_| is_dismissed.set(true)}>
                    { icons::cross() }
                </button>
            </div>
        },
        Others::Changed => html! {
            <div class="notice other-tabs" role="alert">
                { icons::warning() }
                <p class="notice-words">{ "This article was changed in another tab. What you do here is not saved until you choose:" }</p>
                <div class="notice-choices">
                    { button(Wish::TakeTheirs, "Show that version") }
                    { button(Wish::KeepMine, "Replace it with this one") }
                    { button(Wish::KeepBoth, "Keep both") }
                </div>
            </div>
        },
        Others::Deleted => html! {
            <div class="notice other-tabs" role="alert">
                { icons::warning() }
                <p class="notice-words">{ "This article was deleted in another tab. What you do here is not saved." }</p>
                <div class="notice-choices">{ button(Wish::KeepMine, "Save it again") }</div>
            </div>
        },
    }
}
