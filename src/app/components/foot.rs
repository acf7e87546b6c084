//! What floats at the foot of the window: messages, and below them what belongs to the article in view. All of it is in one
//! column, so that nothing of it covers another.

use crate::dom;
use yew::{Children, Html, Properties, component, create_portal, html};

/// The id of the column.
pub(crate) const ID: &str = "foot";

/// What is put at the foot.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// It, whatever view it comes from.
    pub(crate) children: Children,
}

/// Puts its children at the foot of the window, below the messages.
#[component]
pub(crate) fn AtFoot(props: &Props) -> Html {
    let Some(foot) = dom::find(&format!("#{ID}")) else {
        return Html::default();
    };
    create_portal(html! { <>{ props.children.clone() }</> }, foot.into())
}
