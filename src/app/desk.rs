//! What a person's wishes do beyond the state: the worker is asked, files are read, documents opened and saved.

use crate::analyst::Analyst;
use crate::clipboard;
use crate::components::export_menu::Export;
use crate::documents;
use crate::download::download;
use crate::drafts::{Keeper, Wish};
use crate::files::{self, Content};
use crate::places;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::state::{Action, Editing, Notice, Offer, Question, Stage, State, Work};
use crate::words::file_stem;
use bluepencil::format::{Format, json};
use bluepencil::text::Article;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::{Callback, UseReducerHandle};

/// The state, and what has effects beyond it.
#[derive(Clone)]
pub(crate) struct Desk {
    /// Hears what a person does with the article in view.
    pub(crate) on_work: Callback<Work>,
    /// Asks the worker.
    pub(crate) analyst: Analyst,
    /// Stores articles.
    pub(crate) keeper: Keeper,
    /// The state.
    pub(crate) state: UseReducerHandle<State>,
}

impl Desk {
    /// Does `wish` when it is called.
    pub(crate) fn callback<T: 'static>(&self, wish: fn(&Self, T)) -> Callback<T> {
        let desk = self.clone();
        Callback::from(move |detail| wish(&desk, detail))
    }

    /// Changes the state when it is called.
    pub(crate) fn act(&self, action: Action) -> Callback<()> {
        let dispatcher = self.state.dispatcher();
        Callback::from(move |()| dispatcher.dispatch(action.clone()))
    }

    /// Says something.
    pub(crate) fn say(&self, notice: Notice) {
        self.state.dispatch(Action::Say(notice));
    }

    /// Marks `text`, or opens it if it is a document, in the place of whatever is there. That is put away.
    pub(crate) fn submit_new(&self, text: String) {
        if self.is_hosted() {
            return;
        }
        if documents::is_document(&text) {
            return self.take_document(&text);
        }
        if self.state.has_content() {
            if let Err(error) = Article::new(text.as_str()) {
                return self.say(Notice::problem(error.to_string(), None));
            }
            self.state.dispatch(Action::NewArticle);
        }
        self.mark(text);
    }

    /// A text that was pasted outside of any field. While the box is in use, it belongs there or nowhere.
    pub(crate) fn paste(&self, text: String) {
        if self.state.editing.is_none() && self.state.analysing().is_none() {
            self.submit_new(text);
        }
    }

    /// Marks the text in the box, or goes back to the article if it is its text, unchanged.
    pub(crate) fn submit(&self, text: String) {
        if self.state.is_unedited(&text) {
            self.state.dispatch(Action::LeaveEdit);
        } else if self.state.editing.is_none() && documents::is_document(&text) {
            self.open_document(text);
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

    /// Opens the document that the box holds. It stays there only if it cannot be opened.
    fn open_document(&self, text: String) {
        match documents::read(&text) {
            Ok(set) => {
                self.state.dispatch(Action::Draft("".into()));
                self.state.dispatch(Action::OpenDocument(Box::new(set)));
            }
            Err(error) => {
                self.state.dispatch(Action::Draft(text.into()));
                self.say(Notice::problem(error.to_string(), None));
            }
        }
    }

    /// Opens a document, or asks what to do with it where an article is open.
    fn take_document(&self, text: &str) {
        let set = match documents::read(text) {
            Ok(set) => Box::new(set),
            Err(error) => return self.say(Notice::problem(error.to_string(), None)),
        };
        let can_merge = match &self.state.stage {
            Stage::Working(working) => documents::can_merge(&set, working.reading.text()),
            Stage::Empty | Stage::Analysing(_) => false,
        };
        self.state.dispatch(if self.state.in_work().is_some() {
            Action::Ask(Question::Document { set, can_merge })
        } else {
            Action::OpenDocument(set)
        });
    }

    /// Opens a file.
    pub(crate) fn open(&self, file: File) {
        if self.is_hosted() {
            return;
        }
        let desk = self.clone();
        spawn_local(async move {
            match files::read(&file).await {
                Ok(Content::Text(text)) => desk.submit_new(text),
                Ok(Content::Document(json)) => desk.take_document(&json),
                Err(error) => desk.say(Notice::problem(error.to_string(), None)),
            }
        });
    }

    /// To the box, with the caret where the person is in the article.
    pub(crate) fn edit_text(&self) {
        if let Stage::Working(working) = &self.state.stage {
            let caret = places::in_view(working);
            self.state.dispatch(Action::EditText(caret));
        }
    }

    /// Back from the box. Changes are asked about first.
    pub(crate) fn leave_edit(&self) {
        let is_unedited = self.state.is_unedited(&self.state.draft);
        self.state.dispatch(if is_unedited {
            Action::LeaveEdit
        } else {
            Action::Ask(Question::DiscardEdit)
        });
    }

    /// Edits a paragraph where it stands.
    pub(crate) fn edit_in_place(&self, editing: Editing) {
        match editing {
            Editing::Apply => self.apply_in_place(),
            Editing::Leave => self.state.dispatch(self.state.leaving_in_place()),
            editing => self.state.dispatch(Action::InPlace(editing)),
        }
    }

    /// Has the text analysed in which a paragraph was edited. What cannot be an article stays in the paragraph.
    fn apply_in_place(&self) {
        let (Stage::Working(working), Some(in_place)) = (&self.state.stage, &self.state.in_place)
        else {
            return;
        };
        if in_place.analysing.is_some() {
            return;
        }
        if !in_place.is_changed() {
            return self.state.dispatch(Action::InPlace(Editing::Leave));
        }
        match Article::new(in_place.text_in(working)) {
            Ok(article) => {
                self.state.dispatch(Action::InPlace(Editing::Apply));
                self.analyst.analyse(article.text().to_owned(), None);
            }
            Err(error) => self.say(Notice::problem(error.to_string(), None)),
        }
    }

    /// Does what a message offers.
    pub(crate) fn take_offer(&self, offer: Offer) {
        match offer {
            Offer::Undo => self.state.dispatch(Action::Undo),
            Offer::TakeBack => self.state.dispatch(Action::Work(Work::TakeBack)),
            Offer::MarkEverywhere(_)
            | Offer::RemoveAlike(_)
            | Offer::ChangeAlike(_)
            | Offer::Merge(..) => self.state.dispatch(Action::Work(Work::Take(offer))),
            Offer::TryAgain if self.state.in_place.is_some() => self.apply_in_place(),
            Offer::TryAgain => self.submit(self.state.draft.to_string()),
            Offer::Restore => self.keeper.wish(Wish::Restore),
            Offer::Reload => {
                // A browser that will not reload leaves the message standing.
                let _ = gloo::utils::window().location().reload();
            }
        }
    }

    /// Takes the annotations away, and says so.
    pub(crate) fn export(&self, export: Export) {
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
        let name = format!("{}.{}", file_stem(&reading.set), format.extension);
        let content = (format.write)(&reading.set);
        self.say(match download(&name, format.media_type, &content) {
            Ok(()) => Notice::info(format!("Saved as {name}")),
            Err(error) => Notice::problem(error.to_string(), None),
        });
    }

    /// Whether the article is another page's, which is then said.
    fn is_hosted(&self) -> bool {
        let is_hosted = self.state.hosted.is_on;
        if is_hosted {
            self.say(Notice::info(
                "The article comes from the page around this one.",
            ));
        }
        is_hosted
    }
}
