//! The text is edited, put away, brought back and stored.

use super::review::set_status;
use super::{after, reading, working};
use crate::drafts::DraftId;
use crate::fixture;
use crate::state::{Action, Offer, Stage, State, Work};
use bluepencil::annotation::{AnnotationSet, Body, Foreign, ForeignList, Status};
use bluepencil::text::{Article, Span};
use std::sync::Arc;

#[test]
fn a_new_article_can_be_undone() {
    let before = reading().apply(Action::Work(Work::SelectEntity(0)));
    let empty = before.clone().apply(Action::NewArticle);
    assert_eq!((&empty.stage, empty.draft.as_str()), (&Stage::Empty, ""));
    assert_eq!(
        empty.notice.as_ref().and_then(|notice| notice.offer),
        Some(Offer::Undo)
    );
    let back = empty.apply(Action::Undo);
    assert_eq!((back.stage, back.draft), (before.stage, before.draft));
}

#[test]
fn edit_text_goes_back_to_the_box() {
    let state = reading().apply(Action::EditText(0));
    assert_eq!(
        (state.stage, state.draft.as_str()),
        (Stage::Empty, fixture::TEXT)
    );
}

#[test]
fn decisions_come_along_when_the_text_is_edited() {
    let state = reading();
    let accept = set_status(&state, 0, Status::Accepted);
    let state = state.apply(accept).apply(Action::EditText(0));
    assert_eq!(state.draft, fixture::TEXT);
    assert!(state.is_unedited(fixture::TEXT));
    let edited = format!("A line before.\n\n{}", fixture::TEXT);
    assert!(!state.is_unedited(&edited));
    let fresh = shifted(&edited, edited.len() - fixture::TEXT.len());
    let state = [
        Action::Draft(edited.clone().into()),
        Action::Started(7),
        Action::Finished(7, Box::new(fresh)),
    ]
    .into_iter()
    .fold(state, State::apply);
    let now = working(&state);
    assert_eq!(now.reading.text(), edited);
    assert_eq!(now.reading.annotation(0).status, Status::Accepted);
    assert_eq!(
        &now.reading.text()[now.reading.annotation(0).span],
        "Joe Biden"
    );
    assert_eq!(
        state.notice.as_ref().map(|notice| notice.text.as_str()),
        Some("The text was changed. 1 decision still fits.")
    );
    let state = state.apply(Action::Work(Work::TakeBack));
    assert_eq!(working(&state).reading.text(), fixture::TEXT);
    assert_eq!(state.draft, fixture::TEXT, "the box is told");
}

#[test]
fn leaving_the_box_leaves_the_article_as_it_was() {
    let state = [
        Action::EditText(0),
        Action::Draft("something else".into()),
        Action::LeaveEdit,
    ]
    .into_iter()
    .fold(reading(), State::apply);
    assert_eq!(working(&state).reading.text(), fixture::TEXT);
    assert_eq!(state.draft, fixture::TEXT);
}

#[test]
fn an_article_stays_the_stored_one_while_its_text_is_edited_and_after_it_was_put_away() {
    let id = DraftId::new("one");
    let kept = reading().apply(Action::Keep(id.clone()));
    for way in [
        vec![Action::EditText(0), Action::LeaveEdit],
        vec![
            Action::EditText(0),
            Action::Started(2),
            Action::Finished(2, Box::new(fixture::set())),
        ],
        vec![Action::NewArticle, Action::Undo],
    ] {
        let state = way.into_iter().fold(kept.clone(), State::apply);
        assert_eq!(working(&state).kept_as, Some(id.clone()));
    }
    let next = [
        Action::NewArticle,
        Action::Started(2),
        Action::Finished(2, Box::new(fixture::set())),
    ];
    let next = next.into_iter().fold(kept, State::apply);
    assert_eq!(working(&next).kept_as, None, "a new analysis is another");
}

#[test]
fn a_stored_article_comes_into_view_whatever_is_under_way() {
    let id = DraftId::new("one");
    let state = after([
        Action::Draft("words".into()),
        Action::Started(1),
        Action::Open(id.clone(), Box::new(fixture::set())),
        Action::Finished(1, Box::new(fixture::set())),
    ]);
    assert_eq!(working(&state).kept_as, Some(id));
    assert_eq!(state.draft, fixture::TEXT);
}

/// The fixture's analysis, of `text`, in which everything stands `by` bytes later.
fn shifted(text: &str, by: usize) -> AnnotationSet {
    let mut set = fixture::set();
    set.article = Article::new(text).expect("an article");
    for annotation in &mut set.annotations {
        let annotation = Arc::make_mut(annotation);
        let span = annotation.span;
        annotation.span = Span::new(span.start + by, span.end + by);
        if let Body::Quantity { claim, .. } = &mut annotation.body {
            *claim = None;
            annotation.status = Status::Suggested;
        }
    }
    set
}

#[test]
fn an_article_with_what_a_later_version_knows_says_so() {
    let mut set = fixture::set();
    set.foreign = vec![Arc::new(Foreign {
        list: ForeignList::Annotations,
        kind: "place".to_owned(),
        id: None,
        json: r#"{"id":"x","kind":"place"}"#.to_owned(),
    })];
    let id = DraftId::new("a");
    let state = State::default().apply(Action::Open(id.clone(), Box::new(set)));
    let notice = state.notice.clone().expect("it is said");
    assert!(!notice.is_problem && notice.text.contains("(place)"));
    let state = state.apply(Action::Open(id, Box::new(fixture::set())));
    assert_eq!(state.notice, None);
}
