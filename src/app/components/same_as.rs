//! Who a name is the name of: a whole entity made one with another, or a mention given to another.

use crate::components::choice::Choice;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::state::Work;
use bluepencil::entity::EntityId;
use bluepencil::session::Action;
use yew::{AttrValue, Callback, Html, Properties, component, html};

/// What is corrected.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) reading: Shared<Reading>,
    /// The chosen annotation; that of a name.
    pub(crate) annotation: usize,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
}

/// How many other names are offered. A longer list is no help.
const MOST_OFFERED: usize = 300;

/// A list of the others of the kind for the entity, and one for this mention where there are more.
#[component]
pub(crate) fn SameAs(props: &Props) -> Html {
    let reading = &props.reading;
    let Some(index) = reading.entity_of(props.annotation) else {
        return Html::default();
    };
    let entity = reading.entity(index);
    let id = entity.id;
    let others: Vec<(AttrValue, AttrValue)> = reading
        .set
        .entities
        .iter()
        .filter(|other| other.kind == entity.kind && other.id != id)
        .take(MOST_OFFERED)
        .map(|other| (other.id.to_string().into(), other.name.clone().into()))
        .collect();
    if others.is_empty() {
        return Html::default();
    }
    let mention = reading.annotation(props.annotation).id;
    let list =
        |label: &'static str, none: &'static str, action: fn(EntityId, EntityId, _) -> Action| {
            let first = [("".into(), none.into())].into_iter();
            let options: Vec<_> = first.chain(others.iter().cloned()).collect();
            let on_work = props.on_work.clone();
            let on_choose = Callback::from(move |chosen: AttrValue| {
                if let Ok(other) = chosen.parse::<EntityId>() {
                    on_work.emit(Work::Do(Box::new(action(id, other, mention))));
                }
            });
            html! {
                <div class="labelled">
                    <span>{ label }</span>
                    <Choice {label} {options} chosen="" {on_choose} />
                </div>
            }
        };
    html! {
        <>
            { list("Same as", "Choose a name", |id, into, _| Action::Merge { entities: vec![id, into], into }) }
            if entity.mentions.len() > 1 {
                { list("This mention is", "As on this card", |_, to, mention| Action::Move { annotations: vec![mention], to }) }
            }
        </>
    }
}
