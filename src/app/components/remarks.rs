//! A person's note and sources, on a number or on a name.

use crate::components::field::Field;
use crate::state::Work;
use bluepencil::annotation::Link;
use bluepencil::session::{Action, Subject};
use yew::{Callback, Html, Properties, component, html};

/// What the remarks are on.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// On what.
    pub(crate) of: Subject,
    /// The note.
    pub(crate) note: Option<String>,
    /// The sources.
    pub(crate) links: Vec<Link>,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
}

/// A note and a field for addresses, with the addresses as links below.
#[component]
pub(crate) fn Remarks(props: &Props) -> Html {
    let of = props.of;
    let on_note = props
        .on_work
        .reform(move |note| Work::Do(Box::new(Action::SetNote { of, note })));
    let on_links = props.on_work.reform(move |written: String| {
        let links = written.split_whitespace().map(str::to_owned).collect();
        Work::Do(Box::new(Action::SetLinks { of, links }))
    });
    let addresses = props.links.iter().map(Link::as_str);
    let link = |address: &str| {
        let address = address.to_owned();
        html! { <li key={address.clone()}><a href={address.clone()} target="_blank" rel="noopener noreferrer">{ address }</a></li> }
    };
    html! {
        <>
            <Field label="Note" is_long=true value={props.note.clone().unwrap_or_default()} on_write={on_note} />
            <Field
                label="Sources"
                is_long=true
                hint="https://… one on each line"
                value={addresses.clone().collect::<Vec<_>>().join("\n")}
                on_write={on_links}
            />
            if !props.links.is_empty() {
                <ul class="links">{ for addresses.map(link) }</ul>
            }
        </>
    }
}
