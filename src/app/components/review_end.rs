//! The end of a review: what came of it, what is open, and where to go from there.

use crate::components::dialog::Dialog;
use crate::kinds::plural;
use crate::state::{Route, Work, Working};
use crate::words::grouped;
use bluepencil::annotation::{Kind, Status, Verdict};
use bluepencil::session::queue;
use yew::{Callback, Html, Properties, component, html};

/// What has come to an end.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article in view.
    pub(crate) working: Working,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
    /// Opens the sign-off.
    pub(crate) on_sign_off: Callback<()>,
    /// Saves the annotations as JSON.
    pub(crate) on_export: Callback<()>,
    /// Hears that the window was closed.
    pub(crate) on_close: Callback<()>,
}

/// The window.
#[component]
pub(crate) fn ReviewEnd(props: &Props) -> Html {
    let unchecked = queue::checked(&props.working.reading.set).open();
    let lines = lines(&props.working);
    let to_numbers = {
        let (on_work, on_close) = (props.on_work.clone(), props.on_close.clone());
        move |_| {
            on_close.emit(());
            on_work.emit(Work::ReviewBy(Route::Unchecked));
            on_work.emit(Work::Review(true));
        }
    };
    html! {
        <Dialog title="Review finished" on_close={props.on_close.clone()}>
            <ul class="review-end">{ for lines.into_iter().map(|line| html! { <li key={line.clone()}>{ line }</li> }) }</ul>
            <div class="form-buttons">
                if unchecked > 0 {
                    <button type="button" class="button" onclick={to_numbers}>{ "Check the numbers" }</button>
                }
                <button type="button" class="button" onclick={props.on_export.reform(|_| ())}>{ "Save as JSON" }</button>
                <button type="button" class="button primary" autofocus=true onclick={props.on_sign_off.reform(|_| ())}>{ "Sign off" }</button>
            </div>
        </Dialog>
    }
}

/// What came of the review and what is open, a sentence each.
pub(super) fn lines(working: &Working) -> Vec<String> {
    let set = &working.reading.set;
    let with = |status| {
        let annotations = set.annotations.iter();
        annotations.filter(|each| each.status == status).count()
    };
    let said = |count: usize, words: &str| format!("{} {words}", grouped(&count.to_string()));
    let mut lines = vec![format!(
        "{}, {}.",
        said(with(Status::Accepted), "marks kept"),
        said(with(Status::Rejected), "removed"),
    )];
    let open = with(Status::Suggested);
    if open > 0 {
        let hidden = Kind::ALL
            .into_iter()
            .filter(|&kind| working.hiding.kinds.has(kind));
        let hidden: Vec<String> = hidden.map(|kind| plural(kind).to_lowercase()).collect();
        lines.push(if hidden.is_empty() {
            said(open, "not looked at.")
        } else {
            said(
                open,
                &format!("not looked at; hidden are {}.", hidden.join(" and ")),
            )
        });
    }
    let checked = queue::checked(set);
    if checked.total > 0 {
        lines.push(format!(
            "{} of {}.",
            grouped(&checked.reviewed.to_string()),
            said(checked.total, "numbers checked"),
        ));
    }
    for (found, words) in [
        (Verdict::Disputed, "disputed."),
        (Verdict::NeedsSource, "without a source."),
    ] {
        let count = queue::count_verdict(set, found);
        if count > 0 {
            lines.push(said(count, words));
        }
    }
    if !set.orphans.is_empty() {
        lines.push(said(set.orphans.len(), "lost when the text was edited."));
    }
    lines
}
