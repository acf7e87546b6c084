//! How far the review is, what comes next, and the way back.

use crate::components::choice::Choice;
use crate::components::icons;
use crate::kinds::plural;
use crate::pace::Pace;
use crate::state::{Route, Work, Working};
use crate::words::grouped;
use bluepencil::session::queue;
use yew::{AttrValue, Callback, Html, Properties, component, html, use_effect_with, use_mut_ref};

/// What the bar shows.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article in view.
    pub(crate) working: Working,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
    /// Opens the sign-off.
    pub(crate) on_sign_off: Callback<()>,
    /// Opens the search.
    pub(crate) on_search: Callback<()>,
    /// Opens the settings.
    pub(crate) on_settings: Callback<()>,
    /// Opens the help.
    pub(crate) on_help: Callback<()>,
    /// Opens what came of the review.
    pub(crate) on_end: Callback<()>,
}

/// What a way of review is called.
fn words(route: Route) -> String {
    match route {
        Route::Matters => "Most important first".to_owned(),
        Route::Text => "In text order".to_owned(),
        Route::Worth => "Most worth checking first".to_owned(),
        Route::Unsure => "Least certain first".to_owned(),
        Route::Only(kind) => format!("{} only", plural(kind)),
        Route::Unchecked => "Numbers not checked yet".to_owned(),
    }
}

/// The bar.
#[component]
pub(crate) fn ReviewBar(props: &Props) -> Html {
    let on_help = props.on_help.reform(|_| ());
    let on_search = props.on_search.reform(|_| ());
    let on_settings = props.on_settings.reform(|_| ());
    let pace = use_mut_ref(Pace::default);
    let reviewed = queue::progress(&props.working.reading.set, None).reviewed;
    use_effect_with(reviewed, {
        let pace = pace.clone();
        move |&reviewed| {
            pace.borrow_mut()
                .see(reviewed, js_sys::Date::now() / 1_000.0)
        }
    });
    let left = pace.borrow().left(props.working.open());
    html! {
        <section class="review-bar" aria-label="Review">
            { progress(&props.working, left) }
            { next(props) }
            <div class="review-tools">
                { step(props, false) }
                { step(props, true) }
                <button type="button" class="button icon-only" aria-label="Search" title="Search" onclick={on_search}>{ icons::search() }</button>
                <button type="button" class="button icon-only" aria-label="Help and keys" title="Help and keys" onclick={on_help}>{ icons::question() }</button>
                <button type="button" class="button icon-only" aria-label="Settings" title="Settings" onclick={on_settings}>{ icons::sliders() }</button>
                { sign_off(props) }
            </div>
        </section>
    }
}

/// How far both questions are: whether the marks are right, and whether the facts are.
fn progress(working: &Working, left: Option<String>) -> Html {
    let set = &working.reading.set;
    let (progress, checked) = (queue::progress(set, None), queue::checked(set));
    let grouped = |count: usize| grouped(&count.to_string());
    let total = grouped(progress.total);
    let words = if progress.open() == 0 && progress.total > 0 {
        format!("All {total} reviewed")
    } else {
        format!("{} of {total} reviewed", grouped(progress.reviewed))
    };
    html! {
        <div class="review-progress">
            <meter class="meter" aria-hidden="true" max={progress.total.max(1).to_string()} value={progress.reviewed.to_string()}></meter>
            <span>{ words }</span>
            if let Some(left) = left {
                <span class="review-left">{ left }</span>
            }
            if checked.total > 0 {
                <span class="review-checked">
                    { format!("{} of {} ", grouped(checked.reviewed), grouped(checked.total)) }<span class="button-words">{ "numbers " }</span>{ "checked" }
                </span>
            }
        </div>
    }
}

fn next(props: &Props) -> Html {
    let working = &props.working;
    let is_done = working.open() == 0;
    let progress = queue::progress(&working.reading.set, None);
    let has_begun = progress.reviewed > 0 || working.selected.is_some();
    let options: Vec<_> = Route::all()
        .map(|route| (route.name().into(), words(route).into()))
        .collect();
    let chosen = props.working.review_by.name();
    let on_choose = props.on_work.reform(|name: AttrValue| {
        let found = Route::all().find(|route| route.name() == name.as_str());
        Work::ReviewBy(found.unwrap_or_default())
    });
    html! {
        <div class="review-next">
            if is_done && progress.total > 0 {
                <button type="button" class="button" onclick={props.on_end.reform(|_| ())}>{ "Review summary" }</button>
            } else {
                <button type="button" class="button" disabled={is_done} onclick={props.on_work.reform(|_| Work::Review(true))}>
                    <span>{ if has_begun { "Next" } else { "Start" } }<span class="button-words">{ if has_begun { " to review" } else { " review" } }</span></span>
                    { icons::chevron_right() }
                </button>
            }
            <Choice label="Order of the review" {options} {chosen} {on_choose} />
        </div>
    }
}

fn step(props: &Props, forward: bool) -> Html {
    let session = &props.working.session;
    let (name, word, icon, work) = if forward {
        (session.redo_name(), "Redo", icons::redo(), Work::DoAgain)
    } else {
        (session.undo_name(), "Undo", icons::undo(), Work::TakeBack)
    };
    let label = name.map_or_else(|| word.to_owned(), |name| format!("{word}: {name}"));
    html! {
        // Not disabled, but said to be: a button that is pressed till nothing is left keeps the keyboard.
        <button
            type="button"
            class="button icon-only"
            aria-label={label.clone()}
            title={label}
            aria-disabled={name.is_none().then_some("true")}
            onclick={props.on_work.reform(move |_| work.clone())}
        >
            { icon }
        </button>
    }
}

fn sign_off(props: &Props) -> Html {
    let signed = props.working.reading.set.sign_off.as_ref();
    let words = match signed {
        None => "Sign off".to_owned(),
        Some(sign_off) if sign_off.changed_since => "Changed since sign-off".to_owned(),
        Some(sign_off) => format!("Signed off by {}", sign_off.name),
    };
    html! {
        <button type="button" class="button sign-off-button" onclick={props.on_sign_off.reform(|_| ())}>
            if signed.is_some_and(|sign_off| !sign_off.changed_since) {
                { icons::check() }
            }
            <span>{ words }</span>
        </button>
    }
}
