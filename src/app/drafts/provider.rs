//! The stored articles for every view that shows something of them. What changes here draws those views alone.

use super::keeper::Keeper;
use super::record::DraftId;
use super::view::View;
use super::wish::Wish;
use crate::reading::Reading;
use crate::shared::Shared;
use gloo::events::EventListener;
use web_sys::VisibilityState;
use yew::{
    Callback, Children, ContextProvider, Html, Properties, component, html, use_effect_with,
    use_memo, use_reducer,
};

/// What views see of the stored articles, and whom they tell what a person wishes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Drafts {
    /// What is shown.
    pub(crate) view: View,
    /// Hears what a person wishes.
    pub(crate) on_wish: Callback<Wish>,
}

/// What is kept, and what is around it.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// Who keeps it.
    pub(crate) keeper: Keeper,
    /// The article in work with the id that it is stored under, if it has one.
    pub(crate) in_work: Option<(Option<DraftId>, Shared<Reading>)>,
    /// The page.
    pub(crate) children: Children,
}

/// The page with the stored articles around it.
#[component]
pub(crate) fn DraftsProvider(props: &Props) -> Html {
    let view = use_reducer(View::default);
    use_effect_with((), {
        let (keeper, dispatcher) = (props.keeper.clone(), view.dispatcher());
        move |()| {
            keeper.start(Callback::from(move |event| dispatcher.dispatch(event)));
            let listeners = listen_for_leaving(&keeper);
            move || drop(listeners)
        }
    });
    use_effect_with(props.in_work.clone(), {
        let keeper = props.keeper.clone();
        move |in_work| keeper.see(in_work.clone())
    });
    let on_wish = use_memo((), {
        let keeper = props.keeper.clone();
        move |()| Callback::from(move |wish| keeper.wish(wish))
    });
    let context = Drafts {
        view: (*view).clone(),
        on_wish: (*on_wish).clone(),
    };
    html! {
        <ContextProvider<Drafts> {context}>{ props.children.clone() }</ContextProvider<Drafts>>
    }
}

/// A page that is out of view may never come back; one that goes away does not.
fn listen_for_leaving(keeper: &Keeper) -> [EventListener; 2] {
    let document = gloo::utils::document();
    let hidden = {
        let (keeper, document) = (keeper.clone(), document.clone());
        EventListener::new(&document.clone(), "visibilitychange", move |_| {
            if document.visibility_state() == VisibilityState::Hidden {
                keeper.flush();
            }
        })
    };
    let keeper = keeper.clone();
    let gone = EventListener::new(&gloo::utils::window(), "pagehide", move |_| keeper.flush());
    [hidden, gone]
}
