//! Names drawn from one place of the list to another: one entity onto another, or a mention out of its own. The card's
//! fields do the same with the keyboard and on a touch screen.

use crate::components::icons;
use bluepencil::annotation::AnnotationId;
use bluepencil::entity::EntityId;
use web_sys::{DataTransfer, DragEvent};
use yew::{AttrValue, Callback, Html, hook, html, use_state};

/// What the browser carries it as; no other program and no other part of the page takes that.
const TYPE: &str = "application/x-bluepencil-name";

/// What is dragged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dragged {
    /// A person or institution with all its mentions.
    Entity(EntityId),
    /// One mention.
    Mention(AnnotationId),
}

impl Dragged {
    fn to_text(self) -> String {
        match self {
            Self::Entity(id) => id.to_string(),
            Self::Mention(id) => id.to_string(),
        }
    }

    fn from_text(text: &str) -> Option<Self> {
        let mention = || text.parse().ok().map(Self::Mention);
        text.parse().ok().map(Self::Entity).or_else(mention)
    }

    /// What an event carries, where the browser lets it be seen: when it is picked up and when it is dropped.
    pub(crate) fn of(event: &DragEvent) -> Option<Self> {
        Self::from_text(&event.data_transfer()?.get_data(TYPE).ok()?)
    }
}

/// Whether a name of the list is held over the page, and no file or text.
pub(crate) fn is_name(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|carried| carried.types());
    types.is_some_and(|types| types.includes(&TYPE.into(), 0))
}

/// What the pointer takes hold of. A button cannot be dragged everywhere.
pub(crate) fn grip(dragged: Dragged, title: &'static str) -> Html {
    let ondragstart = move |event: DragEvent| {
        if let Some(carried) = event.data_transfer() {
            // What cannot be carried is not dropped anywhere.
            let _ = carried.set_data(TYPE, &dragged.to_text());
            carried.set_effect_allowed("move");
        }
    };
    html! { <span class="grip" draggable="true" aria-hidden="true" {title} {ondragstart}>{ icons::grip() }</span> }
}

/// A place to drop a name on.
pub(crate) struct Target {
    /// Whether one is held over it.
    pub(crate) is_over: bool,
    /// For the element's `dragover`.
    pub(crate) ondragover: Callback<DragEvent>,
    /// For its `dragleave`.
    pub(crate) ondragleave: Callback<DragEvent>,
    /// For its `drop`.
    pub(crate) ondrop: Callback<DragEvent>,
}

impl Target {
    /// The class that shows that something is held over it.
    pub(crate) fn class(&self) -> Option<AttrValue> {
        self.is_over.then(|| "is-target".into())
    }
}

/// A place that tells `on_drop` what was dropped on it.
#[hook]
pub(crate) fn use_target(on_drop: Callback<Dragged>) -> Target {
    let is_over = use_state(|| false);
    let ondragover = {
        let is_over = is_over.clone();
        Callback::from(move |event: DragEvent| {
            if is_name(&event) {
                event.prevent_default();
                let carried = event.data_transfer();
                carried.inspect(|carried: &DataTransfer| carried.set_drop_effect("move"));
                if !*is_over {
                    is_over.set(true);
                }
            }
        })
    };
    let ondragleave = {
        let is_over = is_over.clone();
        Callback::from(move |_| is_over.set(false))
    };
    let ondrop = {
        let is_over = is_over.clone();
        Callback::from(move |event: DragEvent| {
            is_over.set(false);
            if let Some(dragged) = Dragged::of(&event) {
                event.prevent_default();
                on_drop.emit(dragged);
            }
        })
    };
    Target {
        is_over: *is_over,
        ondragover,
        ondragleave,
        ondrop,
    }
}

#[cfg(test)]
mod tests {
    use super::Dragged;

    #[test]
    fn what_is_carried_comes_back() {
        let entity = Dragged::Entity("e3".parse().expect("an id"));
        let mention = Dragged::Mention("a7".parse().expect("an id"));
        for dragged in [entity, mention] {
            assert_eq!(Dragged::from_text(&dragged.to_text()), Some(dragged));
        }
        assert_eq!(Dragged::from_text("https://somewhere.example"), None);
    }
}
