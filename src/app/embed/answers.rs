//! What the host asks, done.

use super::article::HostArticle;
use super::host::Inner;
use crate::state::{Action, HostAction, Work};
use crate::words::file_stem;
use bluepencil::embed::{Code, Config, Content, Id, Load, Message, Problem, Request};

impl Inner {
    /// Does what is asked; the answer, if it can be given at once.
    pub(super) fn answer(
        &self,
        request: Request,
        id: Option<&Id>,
    ) -> Result<Option<Message>, Problem> {
        match request {
            Request::Init { config } | Request::SetConfig(config) => {
                self.wish(config);
                Ok(Some(self.change()))
            }
            Request::Load(load) => {
                self.load(load?, id);
                Ok(None)
            }
            Request::GetState {} => Ok(Some(self.state())),
            Request::Export { format } => self.export(&format).map(Some),
            Request::Focus { annotation_id } => self.focus(annotation_id.as_deref()).map(Some),
            Request::Status { modified } => {
                self.with_article(|article| article.set_modified(modified))?;
                self.page.emit(Action::Host(HostAction::Modified(modified)));
                Ok(Some(self.change()))
            }
            Request::Undo {} => self.step(false, id),
            Request::Redo {} => self.step(true, id),
        }
    }

    pub(super) fn wish(&self, config: Config) {
        let is_new = config.read_only.is_some();
        let config = config.over(self.config.borrow().clone());
        self.config.replace(config.clone());
        self.page
            .emit(Action::Host(HostAction::Config(Box::new(config), is_new)));
    }

    fn load(&self, load: Box<Load>, id: Option<&Id>) {
        let analysed = match &load.content {
            Content::Text(article, _) => Some((article.text().to_owned(), article.date)),
            Content::Document(_) => None,
        };
        let superseded = self.pending.borrow_mut().load(id.cloned(), load);
        self.tell_all(superseded);
        self.timer.take();
        let opened = self.pending.borrow_mut().document();
        if let Some((set, read_only)) = opened {
            let action = HostAction::Load(set, read_only);
            self.page.emit(Action::Host(action));
        } else if let (Some(analyst), Some((text, date))) = (self.analyst.get(), analysed) {
            analyst.analyse(text, date);
        }
    }

    fn export(&self, name: &str) -> Result<Message, Problem> {
        let format = bluepencil::format::find(name)
            .ok_or_else(|| Problem::new(Code::UnknownFormat, "there is no such format"))?;
        self.with_article(|article| {
            let set = article.set();
            Message::export(set, format, &file_stem(set))
        })
    }

    fn focus(&self, annotation: Option<&str>) -> Result<Message, Problem> {
        let unknown = || Problem::new(Code::UnknownAnnotation, "no annotation has that id");
        let (work, message) = self.with_article(|article| {
            let Some(name) = annotation else {
                article.is_told_of(None);
                return Ok((Work::Deselect, article.selection()));
            };
            let id = name.parse().map_err(|_| unknown())?;
            let index = article.set().annotation_index(id).ok_or_else(unknown)?;
            article.is_told_of(Some(id));
            Ok((Work::Select(index), article.selection()))
        })??;
        self.page.emit(Action::Work(work));
        Ok(message)
    }

    fn step(&self, forward: bool, id: Option<&Id>) -> Result<Option<Message>, Problem> {
        let has_step = self.with_article(|article| {
            let session = &article.working.session;
            let step = if forward {
                session.redo_name()
            } else {
                session.undo_name()
            };
            step.is_some()
        })?;
        if self.is_read_only.get() {
            return Err(Problem::new(Code::ReadOnly, "the article is read-only"));
        }
        // What could be taken back is out of view while another article is on its way.
        if !has_step || self.pending.borrow().is_coming() {
            return Ok(Some(self.change()));
        }
        // What comes of it is the answer.
        self.pending.borrow_mut().step(id.cloned());
        self.page.emit(Action::Host(HostAction::Step { forward }));
        Ok(None)
    }

    pub(super) fn state(&self) -> Message {
        match self.article.borrow().as_ref() {
            None => Message::state(None, 0, false, None),
            Some(article) => Message::state(
                article.document_id.clone(),
                article.revision,
                article.is_modified(),
                Some((article.set(), article.summary())),
            ),
        }
    }

    pub(super) fn change(&self) -> Message {
        let article = self.article.borrow();
        Message::Change {
            revision: article.as_ref().map_or(0, |article| article.revision),
            modified: article.as_ref().is_some_and(HostArticle::is_modified),
            summary: article.as_ref().map(HostArticle::summary),
        }
    }

    fn with_article<T>(&self, look: impl FnOnce(&mut HostArticle) -> T) -> Result<T, Problem> {
        let mut article = self.article.borrow_mut();
        let article = article
            .as_mut()
            .ok_or_else(|| Problem::new(Code::NotLoaded, "there is no article yet"))?;
        Ok(look(article))
    }
}
