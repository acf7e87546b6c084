//! The page's root: the state, and the effects that a person's wishes have.

use crate::analyst::Analyst;
use crate::clipboard;
use crate::components::drop_zone::DropZone;
use crate::components::empty::Empty;
use crate::components::export_menu::Export;
use crate::components::foot;
use crate::components::host_bar::HostContext;
use crate::components::notice::NoticeView;
use crate::components::other_tabs::OtherTabs;
use crate::components::waiting::Waiting;
use crate::components::working::WorkingView;
use crate::download::download;
use crate::drafts::{DraftsProvider, Keeper, Wish, use_unmarked};
use crate::embed::{self, Host};
use crate::files;
use crate::kinds;
use crate::reading::Reading;
use crate::rescue::LastCopy;
use crate::settings::Settings;
use crate::shared::Shared;
use crate::state::{Action, Notice, Offer, Stage, State, Work};
use crate::words::slug;
use bluepencil::format::{Format, json};
use bluepencil::text::Article;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::{
    AttrValue, Callback, ContextProvider, Html, UseReducerHandle, component, html, use_callback,
    use_effect_with, use_memo, use_reducer,
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
        <DropZone on_file={desk.callback(Desk::open)} {on_text}>
            { desk.stage() }
            <div id={foot::ID} class="foot">
                <div class="toasts" role="status">
                    <OtherTabs />
                    if let Some(notice) = state.notice.clone().filter(|_| is_toast) {
                        <NoticeView {notice} on_offer={desk.callback(Desk::take_offer)} on_dismiss={desk.act(Action::Dismiss)} />
                    }
                </div>
            </div>
            <p class="visually-hidden" aria-live="polite">{ state.announced.clone() }</p>
        </DropZone>
        </DraftsProvider>
    };
    let Some(host) = (*host).clone() else {
        return page;
    };
    let hosted = state.hosted.clone();
    html! { <ContextProvider<HostContext> context={HostContext { host, hosted }}>{ page }</ContextProvider<HostContext>> }
}

/// The state, and what has effects beyond it.
#[derive(Clone)]
struct Desk {
    on_work: Callback<Work>,
    analyst: Analyst,
    keeper: Keeper,
    state: UseReducerHandle<State>,
}

impl Desk {
    fn callback<T: 'static>(&self, wish: fn(&Self, T)) -> Callback<T> {
        let desk = self.clone();
        Callback::from(move |detail| wish(&desk, detail))
    }

    fn act(&self, action: Action) -> Callback<()> {
        let dispatcher = self.state.dispatcher();
        Callback::from(move |()| dispatcher.dispatch(action.clone()))
    }

    fn stage(&self) -> Html {
        let dispatcher = self.state.dispatcher();
        if let Stage::Working(working) = &self.state.stage {
            return html! {
                <WorkingView
                    key={self.state.hosted.names}
                    working={working.clone()}
                    on_work={self.on_work.clone()}
                    on_edit={self.act(Action::EditText)}
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
                draft={self.state.draft.clone()}
                is_editing={self.state.editing.is_some()}
                on_leave={self.act(Action::LeaveEdit)}
                analysing={self.state.analysing()}
                problem={self.state.notice.clone().filter(|notice| notice.is_problem)}
                on_draft={Callback::from(move |text: AttrValue| dispatcher.dispatch(Action::Draft(text)))}
                on_submit={self.callback(Self::submit)}
                on_example={self.callback(Self::submit_new)}
                on_file={self.callback(Self::open)}
                on_cancel={self.callback(|desk, ()| desk.analyst.cancel())}
                on_offer={self.callback(Self::take_offer)}
                on_dismiss={self.act(Action::Dismiss)}
            />
        }
    }

    /// Marks `text` as another article than the one in work.
    fn submit_new(&self, text: String) {
        if self.state.hosted.is_on {
            return self.say(Notice::info(
                "The article comes from the page around this one.",
            ));
        }
        if matches!(self.state.stage, Stage::Working(_)) || self.state.editing.is_some() {
            self.state.dispatch(Action::NewArticle);
        }
        self.mark(text);
    }

    /// Marks the text in the box, or goes back to the article if it is its text, unchanged.
    fn submit(&self, text: String) {
        if self.state.is_unedited(&text) {
            self.state.dispatch(Action::LeaveEdit);
        } else {
            self.mark(text);
        }
    }

    /// Marks `text`. It goes into the box first, so that nothing is lost if it cannot be read.
    fn mark(&self, text: String) {
        self.state.dispatch(Action::Draft(text.clone().into()));
        match Article::new(text) {
            Ok(article) => self.analyst.analyse(article.text().to_owned(), None),
            Err(error) => self.say(Notice::problem(error.to_string(), None)),
        }
    }

    fn open(&self, file: File) {
        let desk = self.clone();
        spawn_local(async move {
            match files::text_of(&file).await {
                Ok(text) => desk.submit_new(text),
                Err(error) => desk.say(Notice::problem(error.to_string(), None)),
            }
        });
    }

    fn take_offer(&self, offer: Offer) {
        match offer {
            Offer::Undo => self.state.dispatch(Action::Undo),
            Offer::TakeBack => self.state.dispatch(Action::Work(Work::TakeBack)),
            Offer::MarkEverywhere(_)
            | Offer::RemoveAlike(_)
            | Offer::ChangeAlike(_)
            | Offer::Merge(..) => self.state.dispatch(Action::Work(Work::Take(offer))),
            Offer::TryAgain => self.submit(self.state.draft.to_string()),
            Offer::Restore => self.keeper.wish(Wish::Restore),
            Offer::Reload => {
                // A browser that will not reload leaves the message standing.
                let _ = gloo::utils::window().location().reload();
            }
        }
    }

    fn export(&self, export: Export) {
        let Stage::Working(working) = &self.state.stage else {
            return;
        };
        match export {
            Export::Download(format) => self.save(&working.reading, format),
            Export::CopyJson => {
                let text = (json::FORMAT.write)(&working.reading.set);
                let desk = self.clone();
                spawn_local(async move {
                    desk.say(match clipboard::copy(&text).await {
                        Ok(()) => Notice::info("JSON copied."),
                        Err(error) => Notice::problem(error.to_string(), None),
                    });
                });
            }
        }
    }

    fn save(&self, reading: &Shared<Reading>, format: &'static Format) {
        let title = reading.set.title.as_deref().unwrap_or("article");
        let name = format!("{}.{}", slug(title), format.extension);
        let content = (format.write)(&reading.set);
        if let Err(error) = download(&name, format.media_type, &content) {
            self.say(Notice::problem(error.to_string(), None));
        }
    }

    fn say(&self, notice: Notice) {
        self.state.dispatch(Action::Say(notice));
    }
}
