//! Whatever document is opened and whatever its text becomes, work on it neither panics nor makes a document that
//! cannot be read.
#![no_main]

use bluepencil::annotation::{AnnotationSet, Kind, Status};
use bluepencil::format::json;
use bluepencil::session::{Action, Session, Target};
use bluepencil::text::{Article, Span};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (&str, &str, u16, u16)| {
    let (document, text, start, length) = input;
    let Ok(set) = json::read(document) else {
        return;
    };
    let mut session = Session::new(set.clone());
    let span = Span::new(start.into(), usize::from(start) + usize::from(length));
    let mut actions = vec![
        Action::SetStatus { of: Target::All, status: Status::Accepted, only_unreviewed: false },
        Action::Add { span, kind: Kind::Person, snap: true, everywhere: true },
        Action::Add { span, kind: Kind::Quantity, snap: false, everywhere: false },
        Action::ChangeKind { of: Target::Kind(Kind::Person), kind: Kind::Quantity },
    ];
    let document = Box::new(set.clone());
    if let Ok(article) = Article::new(text) {
        let fresh = AnnotationSet { article, entities: Vec::new(), annotations: Vec::new(), orphans: Vec::new(), ..set };
        actions.push(Action::EditText { fresh: Box::new(fresh) });
    }
    actions.push(Action::TakeDecisions { document });
    let first = session.set().clone();
    for action in actions {
        // A refusal is an answer.
        let _ = session.apply(action);
        json::read(&json::to_line(session.set())).expect("it reads its own");
    }
    while session.undo().is_some() {}
    assert!(*session.set() == first);
});
