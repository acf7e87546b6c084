//! A person or institution in its list, with its mentions.

use crate::components::decide::{Decide, common};
use crate::components::drag::{Dragged, grip, use_target};
use crate::components::edit::Edit;
use crate::components::icons;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::sources::words::{times, words};
use crate::state::{Listen, Work};
use crate::words::mentions;
use bluepencil::annotation::{AnnotationId, Status};
use bluepencil::entity::Entity;
use bluepencil::session::{Action, Target};
use yew::{Callback, Html, Properties, classes, component, html, use_state};

/// What a card shows.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) reading: Shared<Reading>,
    /// Which entity.
    pub(crate) entity: usize,
    /// The chosen annotation, if it is a mention of this entity.
    pub(crate) selected: Option<usize>,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
}

/// The card.
#[component]
pub(crate) fn EntityCard(props: &Props) -> Html {
    let is_expanded = use_state(|| false);
    let entity = props.reading.entity(props.entity);
    let all = props.reading.mentions(props.entity);
    let target = use_target(on_drop(props));
    let row = props.entity;
    let list_id = format!("mentions-{row}");
    let toggle = {
        let is_expanded = is_expanded.clone();
        Callback::from(move |_| is_expanded.set(!*is_expanded))
    };
    html! {
        <li
            class={classes!("card", target.class())}
            data-row={row.to_string()}
            data-status={state(props)}
            aria-current={props.selected.map(|_| "true")}
            ondragover={target.ondragover}
            ondragleave={target.ondragleave}
            ondrop={target.ondrop}
        >
            <div class="card-top">
                { grip(Dragged::Entity(entity.id), "Drag onto another name to make them one") }
                <button type="button" class="card-name" onclick={props.on_work.reform(move |_| Work::SelectEntity(row))}>
                    { entity.name.clone() }
                </button>
                <button
                    type="button"
                    class="card-count"
                    aria-expanded={is_expanded.to_string()}
                    aria-controls={list_id.clone()}
                    aria-label={format!("{} of {}", mentions(all.len()), entity.name)}
                    onclick={toggle}
                >
                    <span>{ all.len() }</span>
                    { icons::chevron_down() }
                </button>
            </div>
            if !entity.roles.is_empty() {
                <p class="card-roles">{ entity.roles.join(" · ") }</p>
            }
            if !entity.aliases.is_empty() {
                <p class="card-aliases"><span class="card-label">{ "Also " }</span>{ entity.aliases.join(", ") }</p>
            }
            if let Some(selected) = props.selected {
                { speaks(props) }
                if all.len() > 1 {
                    { steps(all, selected, &props.on_work) }
                }
                { decide(props, entity, selected) }
                <Edit reading={props.reading.clone()} annotation={selected} on_work={props.on_work.clone()} />
            }
            <ol id={list_id} class="card-mentions" hidden={!*is_expanded}>
                if *is_expanded {
                    { for all.iter().map(|&mention| self::mention(props, mention)) }
                }
            </ol>
        </li>
    }
}

/// Another entity that is dropped here is the same one, another's mention one of its own.
fn on_drop(props: &Props) -> Callback<Dragged> {
    let (reading, index, on_work) = (props.reading.clone(), props.entity, props.on_work.clone());
    Callback::from(move |dragged| {
        let to = reading.entity(index).id;
        let action = match dragged {
            Dragged::Entity(id) if id != to => Action::Merge {
                entities: vec![id, to],
                into: to,
            },
            Dragged::Mention(id) if !is_own(&reading, index, id) => Action::Move {
                annotations: vec![id],
                to,
            },
            Dragged::Entity(_) | Dragged::Mention(_) => return,
        };
        on_work.emit(Work::Do(Box::new(action)));
    })
}

fn is_own(reading: &Reading, entity: usize, mention: AnnotationId) -> bool {
    let mention = reading.set.annotation_index(mention);
    mention.is_none_or(|mention| reading.entity_of(mention) == Some(entity))
}

/// What a person made of all mentions, where that is one thing.
fn state(props: &Props) -> Option<&'static str> {
    let mentions = props.reading.mentions(props.entity).iter();
    common(mentions.map(|&mention| props.reading.annotation(mention).status)).map(Status::name)
}

/// Decisions on all mentions of the name, and what becomes of the chosen one.
fn decide(props: &Props, entity: &Entity, selected: usize) -> Html {
    let chosen = props.reading.annotation(selected);
    let mentions = props.reading.mentions(props.entity);
    let count = mentions.len();
    let statuses = mentions
        .iter()
        .map(|&mention| props.reading.annotation(mention).status);
    let on_work = props.on_work.clone();
    html! {
        <>
            if count > 1 {
                <Decide of={Target::Entity(entity.id)} status={common(statuses)} is_whole=true label={format!("All {count}")} on_work={on_work.clone()} />
            }
            <Decide of={Target::Annotations(vec![chosen.id])} status={Some(chosen.status)} is_whole=false {on_work} />
        </>
    }
}

/// How much it says in the article, with the way to it.
fn speaks(props: &Props) -> Option<Html> {
    let sources = props.reading.sources();
    let row = sources.row_of(props.reading.entity(props.entity).id)?;
    let source = &sources.rows[row];
    let said = format!("{}, {}", times(source), words(source.voice.words));
    let entity = props.entity;
    let onclick = props
        .on_work
        .reform(move |_| Work::Listen(Listen::Find(entity)));
    Some(html! {
        <p class="card-speaks"><button type="button" class="link" title="Show it among the sources" {onclick}>{ said }</button></p>
    })
}

/// "2 of 7" between a step back and a step on.
fn steps(mentions: &[usize], selected: usize, on_work: &Callback<Work>) -> Html {
    let count = mentions.len();
    let now = mentions.iter().position(|&mention| mention == selected);
    let now = now.unwrap_or_default();
    let (back, on) = (
        mentions[(now + count - 1) % count],
        mentions[(now + 1) % count],
    );
    html! {
        <div class="card-steps">
            <button type="button" class="button icon-only" aria-label="Previous mention" onclick={on_work.reform(move |_| Work::Select(back))}>
                { icons::chevron_left() }
            </button>
            <span>{ format!("{} of {count}", now + 1) }</span>
            <button type="button" class="button icon-only" aria-label="Next mention" onclick={on_work.reform(move |_| Work::Select(on))}>
                { icons::chevron_right() }
            </button>
        </div>
    }
}

fn mention(props: &Props, mention: usize) -> Html {
    let context = props.reading.context(mention);
    let current = (props.selected == Some(mention)).then_some("true");
    html! {
        <li key={mention} class="mention">
            { grip(Dragged::Mention(props.reading.annotation(mention).id), "Drag onto another name whose mention it is") }
            <button type="button" class="snippet" aria-current={current} onclick={props.on_work.reform(move |_| Work::Select(mention))}>
                { context.before }<b>{ context.exact }</b>{ context.after }
            </button>
        </li>
    }
}
