//! What the list in view can be narrowed and ordered by, besides words.

use crate::components::choice::Choice;
use crate::components::listed;
use crate::components::sureness::Sureness;
use crate::components::unfold::Unfold;
use crate::state::{Order, Which, Work, Working};
use crate::words::{grouped, sort};
use bluepencil::annotation::Status;
use bluepencil::quantity::QuantityKind;
use bluepencil::session::{Action, Target};
use yew::{AttrValue, Callback, Html, Properties, component, html};

/// What the tools work on.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article in view.
    pub(crate) working: Working,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
}

/// Folded up: order and type of numbers, or how sure names must be; what is listed; decisions on all of it.
#[component]
pub(crate) fn ListTools(props: &Props) -> Html {
    if props.working.reading.rows(props.working.tab).is_empty() {
        return Html::default();
    }
    html! {
        <Unfold label="Filter and order" id="list-tools" is_in_use={props.working.is_narrowed()}>
            { which(props) }
            { listed::tools(props) }
            { bulk(props) }
        </Unfold>
    }
}

/// Everything, or what is still to be looked at.
fn which(props: &Props) -> Html {
    let has_verdicts = listed::has_verdicts(props.working.tab);
    let words = |which| match which {
        Which::All => "All",
        Which::Open => "Not reviewed",
        Which::Unverified => "Not checked",
    };
    let options: Vec<_> = Which::ALL
        .into_iter()
        .filter(|&(which, _)| has_verdicts || which != Which::Unverified)
        .map(|(which, name)| (name.into(), words(which).into()))
        .collect();
    let chosen = Which::ALL
        .iter()
        .find(|(which, _)| *which == props.working.which);
    let chosen = chosen.map_or("all", |&(_, name)| name);
    let on_choose = props.on_work.reform(|name: AttrValue| {
        let found = Which::ALL.iter().find(|(_, each)| *each == name.as_str());
        Work::List(found.map_or(Which::All, |&(which, _)| which))
    });
    html! { <Choice label="Which are listed" {options} {chosen} {on_choose} /> }
}

/// One decision on everything that is listed and waits for one.
fn bulk(props: &Props) -> Html {
    let open = props.working.open_annotations();
    if open.len() < 2 {
        return Html::default();
    }
    let button = |words: &str, status: Status| {
        let action = Action::SetStatus {
            of: Target::Annotations(open.clone()),
            status,
            only_unreviewed: true,
        };
        let onclick = props
            .on_work
            .reform(move |_| Work::Do(Box::new(action.clone())));
        let words = format!("{words} {}", grouped(&open.len().to_string()));
        html! { <button type="button" class="decision" title="All that are listed and wait for a decision" {onclick}>{ words }</button> }
    };
    html! {
        <div class="bulk" role="group" aria-label="All that are listed and wait for a decision">
            { button("Keep all", Status::Accepted) }
            { button("Remove all", Status::Rejected) }
        </div>
    }
}

pub(super) fn order(props: &Props) -> Html {
    const WORTH: &str = "worth";
    let on_choose = props.on_work.reform(|name: AttrValue| {
        Work::Order(if name == WORTH {
            Order::Worth
        } else {
            Order::Text
        })
    });
    let options = vec![
        ("text".into(), "In text order".into()),
        (WORTH.into(), "Most worth checking first".into()),
    ];
    let chosen = match props.working.order {
        Order::Text => "text",
        Order::Worth => WORTH,
    };
    html! { <Choice label="Order of the numbers" {options} {chosen} {on_choose} /> }
}

pub(super) fn types(props: &Props) -> Html {
    let working = &props.working;
    let on_choose = props
        .on_work
        .reform(|name: AttrValue| Work::Only(QuantityKind::from_name(&name)));
    let words = |name: &str, count: usize| -> AttrValue {
        format!("{name} ({})", grouped(&count.to_string())).into()
    };
    let all = working.reading.rows(working.tab).len();
    let types = working.types().into_iter();
    let types = types.map(|(kind, count)| (kind.name().into(), words(sort(kind), count)));
    let options: Vec<_> = [("all".into(), words("All types", all))]
        .into_iter()
        .chain(types)
        .collect();
    let chosen = working.only.map_or("all", QuantityKind::name);
    html! { <Choice label="Type of the numbers" {options} {chosen} {on_choose} /> }
}

pub(super) fn sureness(props: &Props) -> Html {
    let below = props.working.hiding.below;
    let said = match below {
        0 => "All are shown".to_owned(),
        below => format!("At least {below}%: {} hidden", props.working.unsure()),
    };
    html! { <Sureness label="Confidence" {below} {said} on_set={props.on_work.reform(Work::HideBelow)} /> }
}
