//! A person's note and references, on a number or on a name.

use crate::components::field::Field;
use crate::state::Work;
use bluepencil::annotation::{Piece, Reference};
use bluepencil::session::{Action, Subject};
use yew::{Callback, Html, Properties, component, html};

/// What the remarks are on.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// On what.
    pub(crate) of: Subject,
    /// The note.
    pub(crate) note: Option<String>,
    /// The references.
    pub(crate) references: Vec<Reference>,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
}

/// A note and a field for references, which stand below it once more where they have addresses to follow.
#[component]
pub(crate) fn Remarks(props: &Props) -> Html {
    let of = props.of;
    let on_note = props
        .on_work
        .reform(move |note| Work::Do(Box::new(Action::SetNote { of, note })));
    let on_references = props
        .on_work
        .reform(move |references| Work::Do(Box::new(Action::SetReferences { of, references })));
    let lines: Vec<&str> = props.references.iter().map(Reference::text).collect();
    html! {
        <>
            <Field label="Note" is_long=true value={props.note.clone().unwrap_or_default()} on_write={on_note} />
            <Field
                label="References"
                is_long=true
                hint="A link, a call, a document: one a line"
                value={lines.join("\n")}
                on_write={on_references}
            />
            if props.references.iter().any(|reference| reference.link().is_some()) {
                { list(&props.references) }
            }
        </>
    }
}

/// What others remarked.
pub(super) fn read_only(note: Option<String>, references: &[Reference]) -> Html {
    html! {
        <>
            if let Some(note) = note {
                <p class="remark">{ note }</p>
            }
            if !references.is_empty() {
                { list(references) }
            }
        </>
    }
}

fn list(references: &[Reference]) -> Html {
    let piece = |piece: Piece<'_>| match piece {
        Piece::Words(words) => words.to_owned().into(),
        Piece::Link(link) => {
            let address = link.as_str().to_owned();
            html! { <a href={address.clone()} target="_blank" rel="noopener noreferrer">{ address }</a> }
        }
    };
    let item = |reference: &Reference| {
        html! {
            <li key={reference.text().to_owned()}>{ for reference.pieces().into_iter().map(piece) }</li>
        }
    };
    html! { <ul class="references" aria-label="References">{ for references.iter().map(item) }</ul> }
}
