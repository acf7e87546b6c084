//! The marked article with its bars and its lists.

use crate::components::article::Article;
use crate::components::bars::Bars;
use crate::components::credits::Credits;
use crate::components::decision_bar::DecisionBar;
use crate::components::export_menu::Export;
use crate::components::facts::Facts;
use crate::components::find_bar::FindBar;
use crate::components::foot::AtFoot;
use crate::components::help::Help;
use crate::components::host_bar::HostContext;
use crate::components::keyboard::{Keyboard, Opening, use_keyboard};
use crate::components::panel::Panel;
use crate::components::paragraph_edit::use_paragraph_key;
use crate::components::print_lists::PrintLists;
use crate::components::review_bar::ReviewBar;
use crate::components::review_end::ReviewEnd;
use crate::components::selection_bar::SelectionBar;
use crate::components::settings::SettingsView;
use crate::components::sign_off::SignOffView;
use crate::components::top_bar::TopBar;
use crate::dom;
use crate::drafts::use_place;
use crate::settings::Settings;
use crate::state::{Editing, InPlace, Work, Working};
use bluepencil::format::json;
use bluepencil::text::Language;
use yew::{Callback, Html, Properties, component, html, use_context, use_effect_with, use_state};

/// What is shown and who hears of it.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article in view.
    pub(crate) working: Working,
    /// Hears what a person does with it.
    pub(crate) on_work: Callback<Work>,
    /// Back to the box with the text in it.
    pub(crate) on_edit: Callback<()>,
    /// The paragraph that is edited where it stands.
    pub(crate) in_place: Option<InPlace>,
    /// Hears what a person does with it.
    pub(crate) on_in_place: Callback<Editing>,
    /// Stops the analysis.
    pub(crate) on_cancel: Callback<()>,
    /// A new article.
    pub(crate) on_new: Callback<()>,
    /// Takes the annotations away.
    pub(crate) on_export: Callback<Export>,
    /// Hears what the person has to be told.
    pub(crate) on_say: Callback<&'static str>,
}

/// What lies over the article or beside it for a while.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Open {
    #[default]
    Nothing,
    Credits,
    Facts,
    Help,
    ReviewEnd,
    Search,
    Settings,
    SignOff,
}

/// Bars, article, lists.
#[component]
pub(crate) fn WorkingView(props: &Props) -> Html {
    let open = use_state(Open::default);
    let opener = |what: Open| {
        let open = open.clone();
        Callback::from(move |()| open.set(what))
    };
    let host = use_context::<HostContext>();
    // The box had the keyboard and is gone. With a host around, the keyboard stays wherever it is.
    use_effect_with((), {
        let is_hosted = host.is_some();
        move |()| {
            if !is_hosted {
                dom::focus(".article");
            }
        }
    });
    use_place(&props.working, &props.on_work);
    let settings = use_state(Settings::load);
    use_effect_with(*settings, |settings| settings.show());
    let on_set = {
        let (settings, on_work) = (settings.clone(), props.on_work.clone());
        Callback::from(move |chosen: Settings| {
            chosen.keep();
            if chosen.hiding != settings.hiding {
                on_work.emit(Work::Prefer(chosen.hiding));
            }
            settings.set(chosen);
        })
    };
    let on_forget = {
        let (settings, on_work) = (settings.clone(), props.on_work.clone());
        Callback::from(move |()| {
            let first = Settings::default();
            on_work.emit(Work::Prefer(first.hiding));
            settings.set(first);
        })
    };
    // The text of a host is the host's.
    let on_paragraph = host.is_none().then(|| props.on_in_place.clone());
    use_paragraph_key(&props.working, on_paragraph.clone());
    let shortcuts = host.and_then(|host| host.hosted.config.shortcuts);
    let letters = match shortcuts {
        Some(has_letters) => has_letters.then_some(settings.keymap),
        None => settings.letters(),
    };
    let working = &props.working;
    let reading = &working.reading;
    let on_open = {
        let open = open.clone();
        Callback::from(move |opening| {
            open.set(match opening {
                Opening::Help => Open::Help,
                Opening::Search => Open::Search,
            });
        })
    };
    use_keyboard(Keyboard {
        working: working.clone(),
        letters,
        on_work: props.on_work.clone(),
        on_open,
    });
    use_effect_with(working.endings, {
        let open = open.clone();
        move |&endings| {
            if endings > 0 {
                open.set(Open::ReviewEnd);
            }
        }
    });
    html! {
        <div class="working">
            <Bars>
                <TopBar
                    reading={reading.clone()}
                    hidden={working.hiding.kinds}
                    on_toggle={props.on_work.reform(Work::Toggle)}
                    on_facts={opener(Open::Facts)}
                    on_edit={props.on_edit.clone()}
                    on_new={props.on_new.clone()}
                    on_export={props.on_export.clone()}
                />
                <ReviewBar
                    working={working.clone()}
                    on_work={props.on_work.clone()}
                    on_sign_off={opener(Open::SignOff)}
                    on_search={opener(Open::Search)}
                    on_help={opener(Open::Help)}
                    on_settings={opener(Open::Settings)}
                    on_end={opener(Open::ReviewEnd)}
                />
            </Bars>
            <div class="desk">
                <main class="column">
                    if *open == Open::Search {
                        <div class="find-place"><FindBar reading={reading.clone()} on_work={props.on_work.clone()} on_close={opener(Open::Nothing)} /></div>
                    }
                    if !reading.has_headline {
                        <h1 class="visually-hidden">{ reading.set.title.clone().unwrap_or_else(|| "Untitled article".to_owned()) }</h1>
                    }
                    { language_notice(reading.set.language) }
                    <Article
                        working={working.clone()}
                        on_work={props.on_work.clone()}
                        in_place={props.in_place.clone()}
                        on_edit={props.on_in_place.clone()}
                        on_cancel={props.on_cancel.clone()}
                    />
                    if props.in_place.is_none() {
                        <DecisionBar working={working.clone()} {letters} on_work={props.on_work.clone()} />
                    }
                    <PrintLists reading={reading.clone()} />
                </main>
                <Panel working={working.clone()} on_work={props.on_work.clone()} on_say={props.on_say.clone()} />
            </div>
            <SelectionBar working={working.clone()} on_work={props.on_work.clone()} {on_paragraph} />
            if working.is_stretching {
                <AtFoot><p class="stretch-hint" role="status">{ "← → change the end, Shift ← → the start, Enter is done" }</p></AtFoot>
            }
            if *open == Open::Help {
                <Help {letters} on_credits={opener(Open::Credits)} on_close={opener(Open::Nothing)} />
            }
            if *open == Open::Credits {
                <Credits on_close={opener(Open::Nothing)} />
            }
            if *open == Open::Facts {
                <Facts reading={reading.clone()} on_work={props.on_work.clone()} on_close={opener(Open::Nothing)} />
            }
            if *open == Open::ReviewEnd {
                <ReviewEnd
                    working={working.clone()}
                    on_work={props.on_work.clone()}
                    on_sign_off={opener(Open::SignOff)}
                    on_export={props.on_export.reform(|()| Export::Download(&json::FORMAT))}
                    on_close={opener(Open::Nothing)}
                />
            }
            if *open == Open::Settings {
                <SettingsView settings={*settings} {on_set} {on_forget} on_close={opener(Open::Nothing)} />
            }
            if *open == Open::SignOff {
                <SignOffView reading={reading.clone()} on_work={props.on_work.clone()} on_close={opener(Open::Nothing)} />
            }
        </div>
    }
}

fn language_notice(language: Language) -> Html {
    if language == Language::ENGLISH {
        return Html::default();
    }
    html! {
        <p class="language-notice" role="note">
            { format!("This text seems to be in {}. Blue Pencil reads English; what it marks here may be wrong.", language.name) }
        </p>
    }
}
