//! The page's root: the state, and what is drawn of it.

use crate::analyst::Analyst;
use crate::components::drop_zone::DropZone;
use crate::components::empty::Empty;
use crate::components::foot;
use crate::components::host_bar::HostContext;
use crate::components::known_names::Known;
use crate::components::notice::NoticeView;
use crate::components::other_tabs::OtherTabs;
use crate::components::question::QuestionView;
use crate::components::waiting::Waiting;
use crate::components::working::WorkingView;
use crate::desk::Desk;
use crate::drafts::{DraftsProvider, Keeper, use_unmarked};
use crate::embed::{self, Host};
use crate::kinds;
use crate::rescue::LastCopy;
use crate::settings::{KnownNames, Settings};
use crate::state::{Action, Notice, Offer, Stage, State, Work};
use gloo::events::EventListener;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;
use yew::{
    AttrValue, Callback, ContextProvider, Html, UseReducerHandle, component, hook, html,
    use_callback, use_effect_with, use_memo, use_reducer,
};

/// The page.
#[component]
pub(crate) fn App() -> Html {
    let state = use_reducer(|| State::in_host(embed::is_inside()));
    let host = use_memo((), {
        let dispatcher = state.dispatcher();
        move |()| {
            let page = Callback::from(move |action| dispatcher.dispatch(action));
            Host::find(page)
        }
    });
    let analyst = use_memo((), {
        let (dispatcher, host) = (state.dispatcher(), host.clone());
        move |()| {
            Analyst::new(Callback::from(move |action| {
                let host = host.as_ref().as_ref();
                let action = match host {
                    Some(host) => host.take(action),
                    None => action,
                };
                dispatcher.dispatch(action);
            }))
        }
    });
    use_effect_with((), {
        let (analyst, host) = (analyst.clone(), host.clone());
        move |()| {
            analyst.warm_up();
            if let Some(host) = &*host {
                host.start((*analyst).clone());
            }
        }
    });
    use_effect_with(state.clone(), {
        let host = host.clone();
        move |state| {
            if let Some(host) = &*host {
                host.see(state);
            }
        }
    });
    kinds::call(state.hosted.config.labels.as_ref());
    use_effect_with((), {
        let dispatcher = state.dispatcher();
        move |()| {
            let settings = Settings::load();
            settings.show();
            dispatcher.dispatch(Action::Work(Work::Prefer(settings.hiding)));
        }
    });
    let known = use_known(&state);
    use_unmarked(&state);
    let last_copy = use_memo((), |()| LastCopy::default());
    let keeper = use_memo((), {
        let (dispatcher, last_copy) = (state.dispatcher(), (*last_copy).clone());
        move |()| {
            let page = Callback::from(move |action| dispatcher.dispatch(action));
            Keeper::new(page, last_copy)
        }
    });
    let offer = state.notice.as_ref().and_then(|notice| notice.offer);
    use_effect_with(offer, {
        let keeper = keeper.clone();
        move |offer| {
            if *offer != Some(Offer::Restore) {
                keeper.forget_deleted();
            }
        }
    });
    use_effect_with(state.window_title(), |title| {
        gloo::utils::document().set_title(title);
    });
    // The same one each time: views whose properties are the same are not made again.
    let on_work = use_callback(state.dispatcher(), |work, dispatcher| {
        dispatcher.dispatch(Action::Work(work));
    });
    let desk = Desk {
        on_work,
        analyst: (*analyst).clone(),
        keeper: (*keeper).clone(),
        state: state.clone(),
    };
    let on_answer = {
        let dispatcher = state.dispatcher();
        Callback::from(move |action| dispatcher.dispatch(action))
    };
    let on_text = desk.callback(Desk::submit_new);
    let is_toast = !(matches!(state.stage, Stage::Empty)
        && state
            .notice
            .as_ref()
            .is_some_and(|notice| notice.is_problem));
    let in_work = state.in_work();
    let in_work = in_work.map(|working| (working.kept_as.clone(), working.reading.clone()));
    let reading = in_work.as_ref().map(|(_, reading)| reading.clone());
    use_effect_with(reading, move |reading| last_copy.see(reading.clone()));
    let page = html! {
        <DraftsProvider keeper={(*keeper).clone()} {in_work}>
        <DropZone on_file={desk.callback(Desk::open)} {on_text} on_paste={desk.callback(Desk::paste)}>
            { desk.stage() }
            <div id={foot::ID} class="foot">
                <div class="toasts" role="status">
                    <OtherTabs />
                    if let Some(notice) = state.notice.clone().filter(|_| is_toast) {
                        <NoticeView {notice} on_offer={desk.callback(Desk::take_offer)} on_dismiss={desk.act(Action::Dismiss)} />
                    }
                </div>
            </div>
            if let Some(question) = state.question.clone() {
                <QuestionView {question} {on_answer} />
            }
            <p class="visually-hidden" aria-live="polite">{ state.announced.clone() }</p>
        </DropZone>
        </DraftsProvider>
    };
    let Some(host) = (*host).clone() else {
        return html! { <ContextProvider<Known> context={known}>{ page }</ContextProvider<Known>> };
    };
    let hosted = state.hosted.clone();
    html! { <ContextProvider<HostContext> context={HostContext { host, hosted }}>{ page }</ContextProvider<HostContext>> }
}

/// The names that are never asked about: as this browser keeps them, also when another tab changes them.
#[hook]
fn use_known(state: &UseReducerHandle<State>) -> Known {
    use_effect_with((), {
        let dispatcher = state.dispatcher();
        move |()| {
            let load = move || dispatcher.dispatch(Action::Know(Rc::new(KnownNames::load())));
            load();
            let listener = EventListener::new(&gloo::utils::window(), "storage", move |event| {
                let event = event.unchecked_ref::<StorageEvent>();
                if KnownNames::is_kept_as(event.key().as_deref()) {
                    load();
                }
            });
            move || drop(listener)
        }
    });
    let on_change = use_callback(state.dispatcher(), |names: KnownNames, dispatcher| {
        names.keep();
        dispatcher.dispatch(Action::Know(Rc::new(names)));
    });
    Known {
        names: state.known.clone(),
        on_change,
    }
}

impl Desk {
    fn stage(&self) -> Html {
        let dispatcher = self.state.dispatcher();
        if let Stage::Working(working) = &self.state.stage {
            return html! {
                <WorkingView
                    key={format!("{} {}", self.state.hosted.names, self.state.views)}
                    working={working.clone()}
                    on_work={self.on_work.clone()}
                    on_edit={self.callback(|desk, ()| desk.edit_text())}
                    in_place={self.state.in_place.clone()}
                    on_in_place={self.callback(Self::edit_in_place)}
                    on_cancel={self.callback(|desk, ()| desk.analyst.cancel())}
                    on_new={self.act(Action::NewArticle)}
                    on_export={self.callback(Self::export)}
                    on_say={self.callback(|desk, words: &'static str| desk.say(Notice::info(words)))}
                />
            };
        }
        if self.state.hosted.is_on {
            let problem = self.state.notice.clone().filter(|notice| notice.is_problem);
            return html! { <Waiting analysing={self.state.analysing()} {problem} /> };
        }
        html! {
            <Empty
                key={self.state.views}
                draft={self.state.draft.clone()}
                caret={self.state.caret}
                is_editing={self.state.editing.is_some()}
                on_leave={self.callback(|desk, ()| desk.leave_edit())}
                analysing={self.state.analysing()}
                problem={self.state.notice.clone().filter(|notice| notice.is_problem)}
                on_draft={Callback::from(move |text: AttrValue| dispatcher.dispatch(Action::Draft(text)))}
                on_submit={self.callback(Self::submit)}
                on_whole={self.callback(Self::submit_new)}
                on_file={self.callback(Self::open)}
                on_cancel={self.callback(|desk, ()| desk.analyst.cancel())}
                on_offer={self.callback(Self::take_offer)}
                on_dismiss={self.act(Action::Dismiss)}
            />
        }
    }
}
