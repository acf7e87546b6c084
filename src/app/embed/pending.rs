//! The requests that cannot be answered at once: a `load`, until its article is in view, and steps back and forward,
//! until the page was looked at. Each leaves with its answer, once, whatever comes in between.

use bluepencil::annotation::AnnotationSet;
use bluepencil::embed::{Code, Id, Load, LoadReport, Message, Opened, Problem};
use bluepencil::text::Article;

/// What to tell the host, and which request that answers.
pub(super) type Answer = (Option<Id>, Message);

/// What comes into view, and whether it is read-only if the host says.
pub(super) type Opening = (Box<AnnotationSet>, Option<bool>);

/// The requests that are not answered yet.
#[derive(Default)]
pub(super) struct Pending {
    coming: Option<Coming>,
    steps: Vec<Option<Id>>,
}

/// An article on its way into view.
struct Coming {
    id: Option<Id>,
    load: Box<Load>,
    /// The analysis of its text, once that has begun.
    request: Option<u32>,
    /// What is about to come into view: its text, and what became of decisions that were carried over.
    opened: Option<(Article, Option<LoadReport>)>,
}

/// An article that is in view now.
pub(super) struct Arrived {
    /// The `load` that brought it.
    pub(super) id: Option<Id>,
    /// What the host calls it.
    pub(super) document_id: Option<String>,
    /// What became of decisions that were carried over.
    pub(super) report: Option<LoadReport>,
    /// What the steps are told that came before it.
    pub(super) too_late: Vec<Answer>,
}

impl Pending {
    /// A `load` begins; what the one before is told.
    pub(super) fn load(&mut self, id: Option<Id>, load: Box<Load>) -> Option<Answer> {
        let coming = Coming {
            id,
            load,
            request: None,
            opened: None,
        };
        let before = self.coming.replace(coming)?;
        Some(superseded(before.id))
    }

    /// A step back or forward was asked for.
    pub(super) fn step(&mut self, id: Option<Id>) {
        self.steps.push(id);
    }

    /// The analysis of the text has begun.
    pub(super) fn started(&mut self, request: u32) {
        if let Some(coming) = self
            .coming
            .as_mut()
            .filter(|coming| coming.opened.is_none())
        {
            coming.request = Some(request);
        }
    }

    /// The document that comes into view without an analysis.
    pub(super) fn document(&mut self) -> Option<Opening> {
        let coming = self.coming.as_mut()?;
        let opened = coming.load.document()?;
        Some(coming.open(opened))
    }

    /// The article that the analysis `request` was made for, on its way; else the analysis itself.
    pub(super) fn finished(
        &mut self,
        request: u32,
        fresh: Box<AnnotationSet>,
    ) -> Result<Opening, Box<AnnotationSet>> {
        match self.coming.as_mut() {
            Some(coming) if coming.request == Some(request) => {
                let opened = coming.load.open(*fresh);
                Ok(coming.open(opened))
            }
            _ => Err(fresh),
        }
    }

    /// The analysis `request` came to nothing, because of `problem`; what the `load` is told that it was made for.
    pub(super) fn failed(&mut self, request: u32, problem: &str) -> Option<Answer> {
        let is_of = |coming: &mut Coming| coming.request == Some(request);
        let coming = self.coming.take_if(is_of)?;
        let problem = Problem::new(Code::AnalysisFailed, problem);
        Some((coming.id, Message::Error(problem)))
    }

    /// Whether an article is on its way.
    pub(super) fn is_coming(&self) -> bool {
        self.coming.is_some()
    }

    /// The article that was on its way, if `in_view` is that.
    pub(super) fn arrived(&mut self, in_view: &Article) -> Option<Arrived> {
        let is_there = |coming: &mut Coming| {
            let opened = coming.opened.as_ref();
            opened.is_some_and(|(article, _)| in_view.shares_text_with(article))
        };
        let Coming {
            id, load, opened, ..
        } = self.coming.take_if(is_there)?;
        Some(Arrived {
            id,
            document_id: load.document_id,
            report: opened.and_then(|(_, report)| report),
            too_late: self.looked_at().into_iter().map(superseded).collect(),
        })
    }

    /// The page was looked at after all steps: these can be answered.
    pub(super) fn looked_at(&mut self) -> Vec<Option<Id>> {
        std::mem::take(&mut self.steps)
    }
}

impl Coming {
    fn open(&mut self, Opened { set, report }: Opened) -> Opening {
        self.opened = Some((set.article.clone(), report));
        (Box::new(set), self.load.read_only)
    }
}

fn superseded(id: Option<Id>) -> Answer {
    let problem = Problem::new(Code::Superseded, "a later `load` came first");
    (id, Message::Error(problem))
}

#[cfg(test)]
mod tests {
    use super::{Answer, Pending};
    use crate::fixture;
    use bluepencil::annotation::AnnotationSet;
    use bluepencil::embed::{Id, Load, Message, Request, read};
    use bluepencil::format::json;
    use bluepencil::text::Article;

    /// What can happen to a page with a host around it.
    #[derive(Clone, Copy, Debug)]
    enum Event {
        LoadText,
        LoadDocument,
        Step,
        /// The latest analysis is done.
        Finish,
        /// The worker breaks down.
        Break,
        /// The page was drawn.
        See,
    }

    const EVENTS: [Event; 6] = [
        Event::LoadText,
        Event::LoadDocument,
        Event::Step,
        Event::Finish,
        Event::Break,
        Event::See,
    ];

    /// A page as far as the requests go.
    #[derive(Default)]
    struct Page {
        pending: Pending,
        asked: usize,
        answered: Vec<Id>,
        /// The analysis under way, of those that were begun.
        analysis: Option<u32>,
        begun: u32,
        in_view: Option<Box<AnnotationSet>>,
    }

    impl Page {
        fn id(&mut self) -> Option<Id> {
            self.asked += 1;
            Some(Id::Text(self.asked.to_string()))
        }

        fn hear(&mut self, answers: impl IntoIterator<Item = Answer>) {
            self.answered
                .extend(answers.into_iter().filter_map(|(id, _)| id));
        }

        fn load(&mut self, load: Load) {
            let id = self.id();
            let superseded = self.pending.load(id, Box::new(load));
            self.hear(superseded);
        }

        fn meet(&mut self, event: Event, [text, document]: &[Load; 2]) {
            match event {
                Event::LoadText => {
                    self.load(text.clone());
                    self.begun += 1;
                    self.analysis = Some(self.begun);
                    self.pending.started(self.begun);
                }
                Event::LoadDocument => {
                    self.load(document.clone());
                    let opened = self.pending.document().expect("a document came");
                    self.in_view = Some(opened.0);
                }
                Event::Step => {
                    let id = self.id();
                    self.pending.step(id);
                }
                Event::Finish => {
                    if let Some(request) = self.analysis.take()
                        && let Ok((set, _)) = self.pending.finished(request, Box::new(unmarked()))
                    {
                        self.in_view = Some(set);
                    }
                }
                // Also a worker that has nothing to do may break down.
                Event::Break => {
                    self.analysis = None;
                    let failed = self.pending.failed(self.begun, "it broke down");
                    self.hear(failed);
                }
                Event::See => {
                    let in_view = self.in_view.as_ref();
                    let arrived = in_view.and_then(|set| self.pending.arrived(&set.article));
                    if let Some(arrived) = arrived {
                        self.answered.extend(arrived.id);
                        self.hear(arrived.too_late);
                    }
                    let steps = self.pending.looked_at();
                    self.answered.extend(steps.into_iter().flatten());
                }
            }
        }
    }

    fn load(payload: &str) -> Load {
        let message =
            format!(r#"{{ "ns": "bluepencil", "v": 1, "type": "load", "payload": {payload} }}"#);
        match read(&message) {
            Ok((_, Request::Load(Ok(load)))) => *load,
            other => panic!("{other:?}"),
        }
    }

    /// An article in which nothing is marked.
    fn unmarked() -> AnnotationSet {
        let mut set = fixture::set();
        set.annotations.clear();
        set.entities.clear();
        set.statements = std::sync::Arc::default();
        set.orphans.clear();
        set
    }

    #[test]
    fn whatever_happens_each_request_is_answered_once() {
        let document = json::to_line(&unmarked());
        let loads = [
            load(r#"{ "text": "Nobody paid anything." }"#),
            load(&format!(r#"{{ "annotations": {document} }}"#)),
        ];
        let ways = EVENTS.len().pow(5);
        for way in 0..ways {
            let events: Vec<Event> = (0..5)
                .map(|place| EVENTS[way / EVENTS.len().pow(place) % EVENTS.len()])
                .collect();
            let mut page = Page::default();
            // In the end the worker has answered, and the page was drawn.
            for &event in events.iter().chain(&[Event::Finish, Event::See]) {
                page.meet(event, &loads);
            }
            let all: Vec<Id> = (1..=page.asked)
                .map(|id| Id::Text(id.to_string()))
                .collect();
            let mut answered = page.answered.clone();
            answered.sort_by_key(|id| all.iter().position(|asked| asked == id));
            assert_eq!(answered, all, "{events:?}");
            assert!(!page.pending.is_coming(), "{events:?}");
        }
    }

    #[test]
    fn an_answer_of_another_analysis_is_not_taken_for_the_article() {
        let document = Box::new(unmarked());
        let mut pending = Pending::default();
        assert!(
            pending
                .load(None, Box::new(load(r#"{ "text": "One" }"#)))
                .is_none()
        );
        pending.started(7);
        assert!(pending.finished(6, document.clone()).is_err());
        assert!(pending.failed(6, "late").is_none());
        assert!(pending.finished(7, document).is_ok());
        let other = Article::new("Two").expect("is an article");
        assert!(pending.arrived(&other).is_none());
        assert!(matches!(
            pending.failed(7, "broken"),
            Some((None, Message::Error(_)))
        ));
    }
}
