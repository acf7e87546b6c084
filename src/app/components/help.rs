//! The help: keys, and what the marks mean.

use crate::components::dialog::Dialog;
use crate::keys::SHORTCUTS;
use yew::{Callback, Html, Properties, component, html};

/// Who hears of it.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// Hears that it was closed.
    pub(crate) on_close: Callback<()>,
}

/// What counts as what, in the words of the rules that the machine follows.
const RULES: [(&str, &str); 4] = [
    (
        "People",
        "Persons with a name: full names, surnames, first names, names with titles. The title is told in the card and not marked.",
    ),
    (
        "Institutions",
        "Organisations with a name: governments, parties, companies, courts, clubs, media. Countries and cities are marked where they act, as in “Moscow denied it”.",
    ),
    (
        "Numbers",
        "Whatever says how many, how much, when or how long, in digits or words, with its hedge, unit and what is counted. Not the numbers in names, as in “Boeing 747”.",
    ),
    (
        "Suggested, accepted, rejected",
        "What the machine found has a light tint until you decide. What you accept stands firm. What you reject leaves the text and stays in the list.",
    ),
];

/// The window.
#[component]
pub(crate) fn Help(props: &Props) -> Html {
    let shortcut = |keys: &[&str]| {
        keys.iter()
            .map(|key| html! { <kbd>{ *key }</kbd> })
            .collect::<Html>()
    };
    html! {
        <Dialog title="Help" on_close={props.on_close.clone()}>
            <h3>{ "Keys" }</h3>
            <p>{ "They work while the keyboard is in the article. Undo and redo work everywhere but in a text box." }</p>
            <dl class="keys">
                { for SHORTCUTS.iter().map(|each| html! { <div key={each.what}><dt>{ shortcut(each.keys) }</dt><dd>{ each.what }</dd></div> }) }
            </dl>
            <h3>{ "To mark what was missed" }</h3>
            <p>{ "Select its words in the article and choose what they are." }</p>
            <h3>{ "What is marked" }</h3>
            <dl class="rules">
                { for RULES.iter().map(|&(name, rule)| html! { <div key={name}><dt>{ name }</dt><dd>{ rule }</dd></div> }) }
            </dl>
        </Dialog>
    }
}
