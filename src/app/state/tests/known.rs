//! Names that are never asked about.

use super::{after, reading, working};
use crate::fixture;
use crate::settings::KnownNames;
use crate::state::{Action, Offer, State, Work};
use bluepencil::annotation::{Kind, Status};
use std::rc::Rc;

/// The name of the fixture's first person is known.
fn first_known() -> Action {
    let state = reading();
    let entity = working(&state).reading.entity(0);
    let kind = Kind::of_name(entity.kind);
    Action::Know(Rc::new(KnownNames::default().toggled(kind, &entity.name)))
}

fn finished(first: impl IntoIterator<Item = Action>) -> State {
    let actions = [
        Action::Started(1),
        Action::Finished(1, Box::new(fixture::set())),
    ];
    after(first.into_iter().chain(actions))
}

fn kept(state: &State) -> Vec<&str> {
    let reading = &working(state).reading;
    let annotations = reading.set.annotations.iter();
    annotations
        .filter(|each| each.status == Status::Accepted)
        .map(|each| &reading.text()[each.span])
        .collect()
}

#[test]
fn marks_of_a_known_name_are_kept_in_one_step_that_can_be_taken_back() {
    let state = finished([first_known()]);
    assert_eq!(kept(&state), ["Joe Biden", "Biden"]);
    let notice = state.notice.clone().expect("it is said");
    assert_eq!(notice.text, "Kept 2 marks of a known name.");
    assert_eq!(notice.offer, Some(Offer::TakeBack));
    assert!(state.announced.ends_with("Kept 2 marks of a known name."));
    assert!(kept(&state.apply(Action::Work(Work::TakeBack))).is_empty());
}

#[test]
fn without_a_known_name_nothing_is_kept_or_said() {
    for state in [finished([]), finished([Action::Know(Rc::default())])] {
        assert!(kept(&state).is_empty());
        assert_eq!(state.notice, None);
        assert_eq!(working(&state).session.undo_name(), None);
    }
    // The list is about articles that are read from now on.
    assert!(kept(&reading().apply(first_known())).is_empty());
}

#[test]
fn the_way_back_to_an_article_that_was_put_away_comes_first() {
    let state = [
        Action::NewArticle,
        first_known(),
        Action::Started(2),
        Action::Finished(2, Box::new(fixture::set())),
    ]
    .into_iter()
    .fold(reading(), State::apply);
    assert_eq!(kept(&state), ["Joe Biden", "Biden"]);
    let offer = state.notice.and_then(|notice| notice.offer);
    assert_eq!(offer, Some(Offer::Undo));
}
