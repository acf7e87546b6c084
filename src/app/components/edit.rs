//! What can be corrected on the card of a chosen mark.

use crate::components::choice::Choice;
use crate::components::field::Field;
use crate::components::host_bar::HostContext;
use crate::components::icons;
use crate::components::known_names::NeverAsk;
use crate::components::remarks::{self, Remarks};
use crate::components::same_as::SameAs;
use crate::kinds::singular;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::state::{Access, Work};
use bluepencil::annotation::Kind;
use bluepencil::session::{Action, Subject, Target};
use yew::{AttrValue, Callback, Html, Properties, component, html, use_context};

/// What is corrected.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) reading: Shared<Reading>,
    /// The chosen annotation.
    pub(crate) annotation: usize,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
}

/// Fields and buttons, folded up until they are wanted; what a host does not want to be done is not among them.
#[component]
pub(crate) fn Edit(props: &Props) -> Html {
    let annotation = props.reading.annotation(props.annotation);
    let subject = match props.reading.entity_of(props.annotation) {
        Some(entity) => Subject::Entity(props.reading.entity(entity).id),
        None => Subject::Annotation(annotation.id),
    };
    let (note, references) = match props.reading.entity_of(props.annotation) {
        Some(entity) => {
            let entity = props.reading.entity(entity);
            (entity.note.clone(), entity.references.clone())
        }
        None => (annotation.note.clone(), annotation.references.clone()),
    };
    let is_remarked = note.is_some() || !references.is_empty();
    let host = use_context::<HostContext>();
    let access = host.map_or(Access::Edit, |host| host.hosted.access());
    if access == Access::ReadOnly {
        return remarks::read_only(note, &references);
    }
    let can_edit = access == Access::Edit;
    let what = if can_edit {
        "Edit, note, references"
    } else {
        "Note, references"
    };
    html! {
        <details class="edit" open={is_remarked}>
            <summary>{ icons::pencil() }<span>{ what }</span>{ icons::chevron_down() }</summary>
            <div class="form">
                if can_edit {
                    { name(props) }
                    { kind(props) }
                }
                <Remarks of={subject} {note} {references} on_work={props.on_work.clone()} />
                if can_edit {
                    { buttons(props) }
                }
            </div>
        </details>
    }
}

fn act(props: &Props, action: Action) -> Callback<web_sys::MouseEvent> {
    props
        .on_work
        .reform(move |_| Work::Do(Box::new(action.clone())))
}

/// Name, roles, and with whom a person or institution is the same.
fn name(props: &Props) -> Html {
    let Some(index) = props.reading.entity_of(props.annotation) else {
        return Html::default();
    };
    let entity = props.reading.entity(index);
    let id = entity.id;
    let on_name = props
        .on_work
        .reform(move |name| Work::Do(Box::new(Action::Rename { entity: id, name })));
    let on_roles = props.on_work.reform(move |written: String| {
        let roles = written.split(';').map(|role| role.trim().to_owned());
        Work::Do(Box::new(Action::SetRoles {
            entity: id,
            roles: roles.collect(),
        }))
    });
    html! {
        <>
            <Field label="Name" value={entity.name.clone()} on_write={on_name} />
            <Field label="Roles" hint="one; another" value={entity.roles.join("; ")} on_write={on_roles} />
            <SameAs reading={props.reading.clone()} annotation={props.annotation} on_work={props.on_work.clone()} />
        </>
    }
}

/// The kind of the mark, or of the whole name.
fn kind(props: &Props) -> Html {
    let annotation = props.reading.annotation(props.annotation);
    let of = match props.reading.entity_of(props.annotation) {
        Some(entity) => Target::Entity(props.reading.entity(entity).id),
        None => Target::Annotations(vec![annotation.id]),
    };
    let options = Kind::ALL.map(|kind| (kind.name().into(), singular(kind)));
    let on_work = props.on_work.clone();
    let on_choose = Callback::from(move |chosen: AttrValue| {
        let kind = Kind::ALL
            .into_iter()
            .find(|kind| kind.name() == chosen.as_str());
        if let Some(kind) = kind {
            let of = of.clone();
            on_work.emit(Work::Do(Box::new(Action::ChangeKind { of, kind })));
        }
    });
    html! {
        <div class="labelled">
            <span>{ "Kind" }</span>
            <Choice label="Kind" options={options.to_vec()} chosen={annotation.kind().name()} {on_choose} />
        </div>
    }
}

fn buttons(props: &Props) -> Html {
    let annotation = props.reading.annotation(props.annotation);
    let mentions = props.reading.siblings(props.annotation).len();
    let ids = vec![annotation.id];
    let delete = act(
        props,
        Action::Delete {
            of: Target::Annotations(ids.clone()),
        },
    );
    html! {
        <div class="form-buttons">
            if mentions > 1 {
                <button type="button" class="button" onclick={act(props, Action::Split { annotations: ids })}>{ "This mention is someone else" }</button>
            }
            if let Some(entity) = props.reading.entity_of(props.annotation) {
                <NeverAsk reading={props.reading.clone()} {entity} on_work={props.on_work.clone()} />
            }
            <button type="button" class="button" onclick={delete}>{ "Delete this mark" }</button>
        </div>
    }
}
