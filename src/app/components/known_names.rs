//! The newsroom's list of known names: a name goes on it from its card, and the list stands in the settings.

use crate::kinds::plural;
use crate::reading::Reading;
use crate::settings::KnownNames;
use crate::shared::Shared;
use crate::state::Work;
use bluepencil::annotation::{Kind, Status};
use bluepencil::session::{Action, Target};
use std::rc::Rc;
use web_sys::{HtmlTextAreaElement, InputEvent};
use yew::{Callback, Html, Properties, TargetCast, component, html, use_context, use_state};

/// The list, and who hears of a change. A page inside another one has none.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Known {
    /// The names.
    pub(crate) names: Rc<KnownNames>,
    /// Hears what they are to be.
    pub(crate) on_change: Callback<KnownNames>,
}

/// Whose name may go on the list.
#[derive(Properties, PartialEq)]
pub(crate) struct NameProps {
    /// The article.
    pub(crate) reading: Shared<Reading>,
    /// Which entity.
    pub(crate) entity: usize,
    /// Hears that its marks are kept.
    pub(crate) on_work: Callback<Work>,
}

/// Puts a name on the list, which keeps its open marks here too, or takes it off.
#[component]
pub(crate) fn NeverAsk(props: &NameProps) -> Html {
    let Some(Known { names, on_change }) = use_context() else {
        return Html::default();
    };
    let entity = props.reading.entity(props.entity);
    let kind = Kind::of_name(entity.kind);
    let is_known = names.has(kind, &entity.name);
    let onclick = {
        let (reading, on_work, index) =
            (props.reading.clone(), props.on_work.clone(), props.entity);
        move |_| {
            let entity = reading.entity(index);
            on_change.emit(names.toggled(kind, &entity.name));
            let mut mentions = reading.mentions(index).iter();
            let is_open =
                mentions.any(|&mention| reading.annotation(mention).status == Status::Suggested);
            if is_open && !is_known {
                on_work.emit(Work::Do(Box::new(Action::SetStatus {
                    of: Target::Entity(entity.id),
                    status: Status::Accepted,
                    only_unreviewed: true,
                })));
            }
        }
    };
    html! {
        <button type="button" class="button" aria-pressed={is_known.to_string()} {onclick}>
            { "Never ask about this name" }
        </button>
    }
}

/// The list in the settings.
#[component]
pub(crate) fn KnownNamesView() -> Html {
    let Some(Known { names, on_change }) = use_context() else {
        return Html::default();
    };
    let list = |kind: Kind| {
        html! { <NamesOfKind key={kind.name()} {kind} names={names.clone()} on_change={on_change.clone()} /> }
    };
    html! {
        <section class="form" aria-label="Known names">
            <h3>{ "Known names" }</h3>
            { for KnownNames::kinds().map(list) }
            <p class="form-hint">{ "One name a line, as it is spelled. When an article is read, their marks are kept in one step, which you can undo. Other spellings are asked about." }</p>
        </section>
    }
}

/// The names of a kind.
#[derive(Properties, PartialEq)]
struct KindProps {
    kind: Kind,
    names: Rc<KnownNames>,
    on_change: Callback<KnownNames>,
}

#[component]
fn NamesOfKind(props: &KindProps) -> Html {
    let kind = props.kind;
    let typed = use_state(|| props.names.lines(kind));
    // What is typed stands as it is typed until the list changes in another way.
    let is_current = props.names.with_lines(kind, &typed) == *props.names;
    let value = if is_current {
        (*typed).clone()
    } else {
        props.names.lines(kind)
    };
    let oninput = {
        let (names, on_change) = (props.names.clone(), props.on_change.clone());
        move |event: InputEvent| {
            let lines = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            on_change.emit(names.with_lines(kind, &lines));
            typed.set(lines);
        }
    };
    html! {
        <label class="labelled">
            <span>{ plural(kind) }</span>
            <textarea class="field" rows="3" spellcheck="false" autocomplete="off" {value} {oninput} />
        </label>
    }
}
