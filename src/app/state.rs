//! What the page knows, and the one way to change it. Pure: effects happen around it and come back as actions.

mod alike;
mod editing;
mod hiding;
mod hosted;
mod in_place;
mod keeping;
mod known;
mod list;
mod listening;
mod put_away;
mod question;
mod review;
mod route;
mod tab;
mod work;
mod working;

pub(crate) use hiding::Hiding;
pub(crate) use hosted::{Access, HostAction, Hosted};
pub(crate) use in_place::{Editing, InPlace};
pub(crate) use list::{Order, Which};
pub(crate) use listening::{Listen, Listening};
pub(crate) use question::Question;
pub(crate) use route::Route;
pub(crate) use tab::Tab;
pub(crate) use work::{Decision, Work};
pub(crate) use working::{ROWS_PER_PAGE, Working};

use crate::drafts::DraftId;
use crate::settings::KnownNames;
use crate::sources;
use crate::words;
use bluepencil::annotation::{AnnotationId, AnnotationSet};
use bluepencil::entity::EntityId;
use bluepencil::session::Session;
use put_away::PutAway;
use std::rc::Rc;
use yew::{AttrValue, Reducible};

/// Everything the page shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct State {
    /// Where the person is.
    pub(crate) stage: Stage,
    /// The text in the box; it is kept while the article is shown, so that it can be edited.
    pub(crate) draft: AttrValue,
    /// A message, until it is dismissed or the next action makes it old.
    pub(crate) notice: Option<Notice>,
    /// What screen readers are told of the last change.
    pub(crate) announced: AttrValue,
    /// The article whose text is in the box to be edited, with every decision on it.
    pub(crate) editing: Option<Working>,
    /// What the page around this one wishes, if there is one.
    pub(crate) hosted: Hosted,
    /// Which marks are hidden in an article that comes into view.
    hiding: Hiding,
    /// Names that are never asked about.
    pub(crate) known: Rc<KnownNames>,
    /// The paragraph that is edited in the article in view.
    pub(crate) in_place: Option<InPlace>,
    /// Where in the edited text the caret is when the box comes into view, in bytes.
    pub(crate) caret: usize,
    /// What the person is asked.
    pub(crate) question: Option<Question>,
    /// Counts what comes into view in another's place, so that it is seen as it is and not where that was.
    pub(crate) views: u32,
    /// What was put away last, for undo.
    put_away: Option<PutAway>,
}

/// Where the person is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Stage {
    /// At the box.
    #[default]
    Empty,
    /// Waiting for the analysis, the box still in view.
    Analysing(Analysing),
    /// Reading the marked article.
    Working(Working),
}

/// An analysis under way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Analysing {
    /// Its number; answers with another are stale.
    pub(crate) request: u32,
    /// The share that is done, from 0 to 1.
    pub(crate) share: f32,
    /// Whether it takes so long that progress is worth showing.
    pub(crate) is_slow: bool,
}

/// A message.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Notice {
    /// What it says.
    pub(crate) text: AttrValue,
    /// Whether something went wrong.
    pub(crate) is_problem: bool,
    /// What can be done about it.
    pub(crate) offer: Option<Offer>,
    /// The places in the article that the offer is about.
    pub(crate) places: Vec<AttrValue>,
}

/// What a notice offers to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Offer {
    /// Bring back what was put away.
    Undo,
    /// Take the last step in the article back.
    TakeBack,
    /// Mark a name wherever else it stands.
    MarkEverywhere(AnnotationId),
    /// Remove the other mentions of a name too.
    RemoveAlike(AnnotationId),
    /// Change the kind of all marks with the same words too.
    ChangeAlike(AnnotationId),
    /// Make one of two people or institutions of one name; the second keeps what is known of it.
    Merge(EntityId, EntityId),
    /// Analyse the text in the box again.
    TryAgain,
    /// Load the page again.
    Reload,
    /// Put stored articles back that were deleted.
    Restore,
}

/// Whatever can change the state.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// The text in the box is now this.
    Draft(AttrValue),
    /// An analysis of the text in the box has begun.
    Started(u32),
    /// The analysis takes longer than a moment.
    Slow(u32),
    /// So much of the analysis is done.
    Progressed(u32, f32),
    /// The analysis is done.
    Finished(u32, Box<AnnotationSet>),
    /// The analysis came to nothing.
    Failed(u32, Notice),
    /// The person does not want to wait.
    Cancelled,
    /// Something to say.
    Say(Notice),
    /// The message was read.
    Dismiss,
    /// To the box with the text in it, to come back with another text. The caret is at this byte.
    EditText(usize),
    /// A paragraph is edited where it stands.
    InPlace(Editing),
    /// Back from the box with the text as it was.
    LeaveEdit,
    /// A new, empty box.
    NewArticle,
    /// What was put away comes back.
    Undo,
    /// Something that the person must answer first.
    Ask(Question),
    /// The person does not want what was asked.
    Unask,
    /// The article of a document comes into view.
    OpenDocument(Box<AnnotationSet>),
    /// The decisions of a document come onto the article in view.
    TakeDecisions(Box<AnnotationSet>),
    /// The article in work is stored under this id.
    Keep(DraftId),
    /// A stored article comes into view.
    Open(DraftId, Box<AnnotationSet>),
    /// These names are never asked about from now on.
    Know(Rc<KnownNames>),
    /// The page around this one wishes something.
    Host(HostAction),
    /// An action on the article in view.
    Work(Work),
}

impl Notice {
    /// A plain message.
    pub(crate) fn info(text: impl Into<AttrValue>) -> Self {
        Self {
            text: text.into(),
            is_problem: false,
            offer: None,
            places: Vec::new(),
        }
    }

    /// Something went wrong.
    pub(crate) fn problem(text: impl Into<AttrValue>, offer: Option<Offer>) -> Self {
        Self {
            text: text.into(),
            is_problem: true,
            offer,
            places: Vec::new(),
        }
    }
}

impl Stage {
    /// The article in view, which is then no longer in view.
    fn take(&mut self) -> Option<Working> {
        match std::mem::take(self) {
            Self::Working(working) => Some(working),
            Self::Empty | Self::Analysing(_) => None,
        }
    }
}

impl State {
    /// The analysis under way.
    pub(crate) fn analysing(&self) -> Option<Analysing> {
        match self.stage {
            Stage::Analysing(analysing) => Some(analysing),
            Stage::Empty | Stage::Working(_) => None,
        }
    }

    /// What the window is called: printed pages and bookmarks have their names from it.
    pub(crate) fn window_title(&self) -> String {
        let title = match &self.stage {
            Stage::Working(working) => working.reading.set.title.as_deref(),
            Stage::Empty | Stage::Analysing(_) => None,
        };
        title.map_or_else(
            || "Blue Pencil".to_owned(),
            |title| format!("{title} – Blue Pencil"),
        )
    }

    /// The state after `action`.
    #[must_use]
    pub(crate) fn apply(mut self, action: Action) -> Self {
        match action {
            Action::Draft(text) => self.edit(text),
            Action::Started(request) => self.start(request),
            Action::Slow(request) => self.analyses(request, |analysing| analysing.is_slow = true),
            Action::Progressed(request, share) => {
                self.analyses(request, |analysing| {
                    analysing.share = share.max(analysing.share)
                });
            }
            Action::Finished(request, set) => self.finish(request, *set),
            Action::Failed(request, notice) => self.fail(request, notice),
            Action::Cancelled => self.cancel(),
            Action::Say(notice) => self.notice = Some(notice),
            Action::Dismiss => self.notice = None,
            Action::EditText(caret) => self.edit_text(caret),
            Action::InPlace(editing) => self.edit_in_place(editing),
            Action::LeaveEdit => self.leave_edit(),
            Action::NewArticle => self.put_away(),
            Action::Undo => self.bring_back(),
            Action::Ask(question) => self.ask(question),
            Action::Unask => self.question = None,
            Action::OpenDocument(set) => self.open_document(*set),
            Action::TakeDecisions(document) => self.take_decisions(document),
            Action::Keep(id) => self.keep(id),
            Action::Open(id, set) => self.open(id, *set),
            Action::Know(names) => self.known = names,
            Action::Host(action) => self.host(action),
            Action::Work(work) => self.work(work),
        }
        self
    }

    /// What was wrong with the text before is not said of the new one.
    fn edit(&mut self, text: AttrValue) {
        self.draft = text;
        self.notice = self.notice.take().filter(|notice| !notice.is_problem);
    }

    fn start(&mut self, request: u32) {
        // The way back to an article that was put away stays open while the next one is read.
        self.notice = self
            .notice
            .take()
            .filter(|notice| notice.offer == Some(Offer::Undo));
        let analysing = Analysing {
            request,
            share: 0.0,
            is_slow: false,
        };
        // An article in view is put away before another text is analysed; only a host replaces it by its own.
        let is_in_view = matches!(self.stage, Stage::Working(_)) && !self.hosted.is_on;
        if !self.analyses_in_place(analysing) && !is_in_view {
            self.stage = Stage::Analysing(analysing);
        }
    }

    /// Changes the analysis under way, if it is still that of `request`.
    fn analyses(&mut self, request: u32, change: impl FnOnce(&mut Analysing)) {
        let analysing = match &mut self.stage {
            Stage::Analysing(analysing) => Some(analysing),
            Stage::Empty | Stage::Working(_) => self
                .in_place
                .as_mut()
                .and_then(|in_place| in_place.analysing.as_mut()),
        };
        if let Some(analysing) = analysing.filter(|analysing| analysing.request == request) {
            change(analysing);
        }
    }

    fn waits_for(&self, request: u32) -> bool {
        self.analysing()
            .is_some_and(|analysing| analysing.request == request)
    }

    fn finish(&mut self, request: u32, set: AnnotationSet) {
        if self.in_place_waits_for(request) {
            return self.finish_in_place(set);
        }
        if !self.waits_for(request) {
            return;
        }
        if let Some(working) = self.editing.take() {
            self.take_edited(working, set);
        } else {
            let mut working = Working::new(Session::new(set)).with(self.hiding);
            self.announced = words::summary(&working.reading).into();
            if let Some(said) = self.keep_known(&mut working, &[]) {
                self.say_kept(said);
            }
            self.stage = Stage::Working(working);
        }
    }

    fn fail(&mut self, request: u32, notice: Notice) {
        if self.in_place_waits_for(request) {
            self.wait_no_longer();
            self.notice = Some(notice);
        } else if self.waits_for(request) {
            self.stage = Stage::Empty;
            self.notice = Some(notice);
        }
    }

    fn cancel(&mut self) {
        self.wait_no_longer();
        if self.analysing().is_some() {
            self.stage = Stage::Empty;
            self.announced = "Cancelled. The text is still in the box.".into();
        }
    }

    fn work(&mut self, work: Work) {
        match work {
            Work::Do(action) if self.is_refused(Some(&action)) => {}
            Work::TakeBack | Work::DoAgain if self.is_refused(None) => {}
            Work::Do(action) => self.act(*action),
            Work::TakeBack => self.step(false),
            Work::DoAgain => self.step(true),
            Work::Decide(decision) => self.decide(decision),
            Work::Check(decision) => self.check(decision),
            Work::Take(offer) => self.take(offer),
            Work::Prefer(hiding) => self.prefer(hiding),
            work => self.look(work),
        }
    }

    /// Changes what is seen or chosen, and says what is chosen now.
    fn look(&mut self, work: Work) {
        if let Stage::Working(working) = &mut self.stage {
            let before = working.selected;
            let hearings = working.listening.hearings;
            let is_review = matches!(work, Work::Review(_));
            working.apply(work);
            if let Some(annotation) = working.selected.filter(|_| working.selected != before) {
                self.announced = words::chosen(&working.reading, annotation).into();
            } else if is_review && working.selected == before {
                self.announced = working.nothing_left().into();
            }
            let is_new = working.listening.hearings != hearings;
            if let Some(heard) = working.heard().filter(|_| is_new) {
                self.announced = sources::words::heard(&working.reading, heard).into();
            }
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Rc::unwrap_or_clone(self).apply(action))
    }
}

#[cfg(test)]
mod tests;
