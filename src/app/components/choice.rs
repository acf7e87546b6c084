//! One of several, from a list that folds out.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlSelectElement};
use yew::{AttrValue, Callback, Html, Properties, component, html, use_effect_with, use_node_ref};

/// What can be chosen.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// What it is called.
    pub(crate) label: AttrValue,
    /// Names and words of what can be chosen.
    pub(crate) options: Vec<(AttrValue, AttrValue)>,
    /// The name of what is chosen.
    pub(crate) chosen: AttrValue,
    /// What it looks like.
    #[prop_or(AttrValue::Static("choice"))]
    pub(crate) class: AttrValue,
    /// Hears the name of what is chosen next.
    pub(crate) on_choose: Callback<AttrValue>,
}

/// The list.
#[component]
pub(crate) fn Choice(props: &Props) -> Html {
    let node = use_node_ref();
    // Once a person has chosen, the attributes of the options no longer say what is shown.
    use_effect_with(props.chosen.clone(), {
        let node = node.clone();
        move |chosen| {
            if let Some(select) = node.cast::<HtmlSelectElement>() {
                select.set_value(chosen);
            }
        }
    });
    let onchange = props.on_choose.reform(|event: Event| {
        let select = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        select
            .map(|select| select.value())
            .unwrap_or_default()
            .into()
    });
    let option = |(name, words): &(AttrValue, AttrValue)| {
        html! { <option key={name.as_str()} value={name.clone()} selected={*name == props.chosen}>{ words.clone() }</option> }
    };
    html! {
        <select class={props.class.clone()} ref={node} aria-label={props.label.clone()} {onchange}>
            { for props.options.iter().map(option) }
        </select>
    }
}
