//! The sheet to paste an article on.

use crate::components::credits::Credits;
use crate::components::drafts::DraftList;
use crate::components::examples::Examples;
use crate::components::go_on::GoOn;
use crate::components::help::Help;
use crate::components::icons;
use crate::components::notice::NoticeView;
use crate::components::paste_box::PasteBox;
use crate::components::progress::Progress;
use crate::components::sample::Sample;
use crate::dom;
use crate::examples::Example;
use crate::files;
use crate::settings::Settings;
use crate::state::{Analysing, Notice, Offer};
use web_sys::{Event, File, HtmlInputElement};
use yew::{
    AttrValue, Callback, Html, Properties, TargetCast, UseStateHandle, classes, component, html,
    use_state,
};

/// What the sheet shows and who hears of it.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The text in the box.
    pub(crate) draft: AttrValue,
    /// Whether the text is that of an article in work, which waits for it.
    pub(crate) is_editing: bool,
    /// Back to the article in work, with its text unchanged.
    pub(crate) on_leave: Callback<()>,
    /// Where the caret is when it is, in bytes.
    pub(crate) caret: usize,
    /// Hears of a text that is to be marked in the place of all that is there, as an example is.
    pub(crate) on_whole: Callback<String>,
    /// The analysis under way.
    pub(crate) analysing: Option<Analysing>,
    /// A message about what went wrong.
    pub(crate) problem: Option<Notice>,
    /// Hears what is in the box as it is typed.
    pub(crate) on_draft: Callback<AttrValue>,
    /// Hears the text that is to be marked.
    pub(crate) on_submit: Callback<String>,
    /// Hears of a file.
    pub(crate) on_file: Callback<File>,
    /// Stops the analysis.
    pub(crate) on_cancel: Callback<()>,
    /// Hears that a message's offer is taken.
    pub(crate) on_offer: Callback<Offer>,
    /// Hears that the message was read.
    pub(crate) on_dismiss: Callback<()>,
}

/// A window over the sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Open {
    #[default]
    Nothing,
    Credits,
    Help,
}

/// The sheet.
#[component]
pub(crate) fn Empty(props: &Props) -> Html {
    let open = use_state(Open::default);
    let is_busy = props.analysing.is_some();
    let on_example = props
        .on_whole
        .reform(|example: &Example| example.text.to_owned());
    html! {
        <div class={classes!("empty", props.is_editing.then_some("is-editing"))}>
            <header class="masthead">
                { icons::logo() }
                <span class="brand-name">{ "Blue Pencil" }</span>
                if !props.is_editing {
                    <GoOn {is_busy} />
                }
            </header>
            <main class="empty-main">
                <h1 class="empty-title">{ if props.is_editing { "Edit the text. Your decisions come along." } else { "Every name and number in your article, marked." } }</h1>
                if !props.is_editing {
                    <Sample />
                }
                <div class="sheet" aria-busy={is_busy.then_some("true")}>
                    <label class="sheet-label" for="article">{ "Article" }</label>
                    <PasteBox
                        draft={props.draft.clone()}
                        {is_busy}
                        is_editing={props.is_editing}
                        caret={props.caret}
                        on_whole={props.on_whole.clone()}
                        on_draft={props.on_draft.clone()}
                        on_submit={props.on_submit.clone()}
                        on_file={props.on_file.clone()}
                    />
                    <div class="sheet-foot">{ foot(props) }</div>
                </div>
                if let Some(notice) = props.problem.clone() {
                    <NoticeView {notice} on_offer={props.on_offer.clone()} on_dismiss={props.on_dismiss.clone()} />
                }
                <p class="privacy">
                    { icons::lock() }
                    <span>{ "Your text never leaves this page: there is no server to send it to." }</span>
                </p>
                if !props.is_editing {
                    <Examples {is_busy} {on_example} />
                    <DraftList {is_busy} />
                }
            </main>
            { about(&open) }
        </div>
    }
}

/// Help, and whose work is in the page.
fn about(open: &UseStateHandle<Open>) -> Html {
    let opener = |what: Open| {
        let open = open.clone();
        Callback::from(move |()| open.set(what))
    };
    html! {
        <footer class="empty-foot">
            <button type="button" class="button quiet" onclick={opener(Open::Help).reform(|_| ())}>{ "Help" }</button>
            <button type="button" class="button quiet" onclick={opener(Open::Credits).reform(|_| ())}>{ "Sources and licences" }</button>
            if **open == Open::Help {
                <Help letters={Settings::load().letters()} on_credits={opener(Open::Credits)} on_close={opener(Open::Nothing)} />
            }
            if **open == Open::Credits {
                <Credits on_close={opener(Open::Nothing)} />
            }
        </footer>
    }
}

/// Below the box: a file or the go-ahead, and in their place the progress of work that takes long.
fn foot(props: &Props) -> Html {
    if let Some(analysing) = props.analysing.filter(|analysing| analysing.is_slow) {
        return html! { <Progress share={analysing.share} on_cancel={props.on_cancel.clone()} /> };
    }
    let is_busy = props.analysing.is_some();
    let draft = props.draft.clone();
    let is_empty = draft.is_empty();
    let onclick = props.on_submit.reform(move |_| draft.to_string());
    if props.is_editing {
        return html! {
            <>
                <button type="button" class="button quiet" disabled={is_busy} onclick={props.on_leave.reform(|_| ())}>{ "Back without changes" }</button>
                <span id="article-hint" class="sheet-hint">{ "Ctrl+Enter when you are done" }</span>
                <button type="button" class="button primary" disabled={is_empty || is_busy} {onclick}>{ "Mark the edited text" }</button>
            </>
        };
    }
    html! {
        <>
            <button type="button" class="button quiet" disabled={is_busy} onclick={|_| open_dialogue()}>
                { icons::open() }
                <span>{ "Open a file" }</span>
            </button>
            <input type="file" id="file" hidden=true accept={files::ACCEPTED} onchange={on_choice(&props.on_file)} />
            <span id="article-hint" class="sheet-hint">{ "Marked as soon as you paste" }</span>
            <button type="button" class="button primary" disabled={is_empty || is_busy} {onclick}>
                { "Mark names and numbers" }
            </button>
        </>
    }
}

/// The browser's own control for files cannot be drawn like the other buttons: it works behind one.
fn open_dialogue() {
    if let Some(input) = dom::find("#file") {
        input.click();
    }
}

fn on_choice(on_file: &Callback<File>) -> Callback<Event> {
    let on_file = on_file.clone();
    Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if let Some(file) = input.files().and_then(|files| files.item(0)) {
            on_file.emit(file);
        }
        // So that the same file can be chosen again after it was changed.
        input.set_value("");
    })
}
