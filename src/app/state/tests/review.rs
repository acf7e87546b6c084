//! Decisions, and where a review goes after each.

use super::{numbers, reading, working};
use crate::fixture;
use crate::state::{Action, Decision, Route, State, Work};
use bluepencil::annotation::{Kind, Status, Verdict};
use bluepencil::session::{self, Target, queue};

pub(super) fn set_status(state: &State, annotation: usize, status: Status) -> Action {
    let id = working(state).reading.annotation(annotation).id;
    let action = session::Action::SetStatus {
        of: Target::Annotations(vec![id]),
        status,
        only_unreviewed: false,
    };
    Action::Work(Work::Do(Box::new(action)))
}

#[test]
fn a_rejected_mark_leaves_the_text_and_stays_chosen_in_the_list() {
    let state = reading().apply(Action::Work(Work::Select(1)));
    let reject = set_status(&state, 1, Status::Rejected);
    let state = state.apply(reject);
    assert!(working(&state).reading.is_rejected(1));
    assert_eq!(working(&state).selected, Some(1));
    assert_ne!(
        working(&state).focused,
        Some(1),
        "the keyboard goes on to a mark"
    );
    let state = state.apply(Action::Work(Work::TakeBack));
    assert!(!working(&state).reading.is_rejected(1));
    assert!(state.announced.starts_with("Undone: "));
    let state = state.apply(Action::Work(Work::DoAgain));
    assert!(working(&state).reading.is_rejected(1));
}

#[test]
fn a_review_goes_to_what_waits_for_a_decision() {
    let state = reading()
        .apply(Action::Work(Work::ReviewBy(Route::Text)))
        .apply(Action::Work(Work::Review(true)));
    assert_eq!(working(&state).selected, Some(0));
    let accept = set_status(&state, 1, Status::Accepted);
    let state = state.apply(accept).apply(Action::Work(Work::Review(true)));
    assert_eq!(working(&state).selected, Some(2), "1 is decided on");
    let state = state.apply(Action::Work(Work::Review(false)));
    assert_eq!(working(&state).selected, Some(0));
}

fn decide(state: &State, answer: Status, stays: bool) -> Action {
    let chosen = working(state).selected.expect("one is chosen");
    let of = Some(working(state).reading.annotation(chosen).id);
    Action::Work(Work::Decide(Decision { of, answer, stays }))
}

#[test]
fn one_decision_a_mark_comes_to_the_end_of_a_review() {
    let mut state = reading().apply(Action::Work(Work::Review(true)));
    let all = working(&state).reading.set.annotations.len();
    for nth in 1..=all {
        let answer = if nth % 3 == 0 {
            Status::Rejected
        } else {
            Status::Accepted
        };
        let arrivals = working(&state).arrivals;
        let decision = decide(&state, answer, false);
        state = state.apply(decision);
        let now = working(&state);
        assert_eq!(now.open(), all - nth);
        assert_eq!(now.endings, usize::from(nth == all));
        assert!(now.arrivals > arrivals, "the keyboard comes along");
        assert!(now.selected.is_some_and(|chosen| now.is_marked(chosen)));
        assert_eq!(now.selected, now.focused, "one mark is meant");
    }
    assert!(
        state
            .announced
            .ends_with("Nothing else waits for a decision.")
    );
}

#[test]
fn with_shift_a_decision_stays_and_a_removed_mark_gives_way_to_one_that_is_there() {
    let state = reading().apply(Action::Work(Work::Select(1)));
    let keep = decide(&state, Status::Accepted, true);
    let state = state.apply(keep);
    assert_eq!(working(&state).selected, Some(1));
    let remove = decide(&state, Status::Rejected, true);
    let state = state.apply(remove);
    let now = working(&state);
    assert!(now.selected.is_some_and(|chosen| now.is_marked(chosen)));
    let state = state.apply(Action::Work(Work::TakeBack));
    assert_eq!(working(&state).selected, Some(1), "back at what is undone");
}

#[test]
fn a_check_goes_on_only_where_facts_are_checked() {
    let (state, numbers) = numbers([]);
    let state = state.apply(Action::Work(Work::Select(numbers[0])));
    let check = |state: &State| {
        let chosen = working(state).selected.expect("one is chosen");
        Action::Work(Work::Check(Decision {
            of: Some(working(state).reading.annotation(chosen).id),
            answer: Verdict::Confirmed,
            stays: false,
        }))
    };
    let confirm = check(&state);
    let state = state.apply(confirm);
    assert_eq!(working(&state).selected, Some(numbers[0]));
    assert!(!queue::is_reviewed(
        working(&state).reading.annotation(numbers[0])
    ));
    let state = state
        .apply(Action::Work(Work::ReviewBy(Route::Unchecked)))
        .apply(Action::Work(Work::Review(true)));
    let first = working(&state).selected;
    assert_ne!(first, Some(numbers[0]), "that one is checked");
    let confirm = check(&state);
    let state = state.apply(confirm);
    assert_ne!(working(&state).selected, first);
}

#[test]
fn a_review_of_one_kind_goes_to_nothing_else_and_shows_the_kind() {
    let state = [
        Action::Work(Work::Toggle(Kind::Quantity)),
        Action::Work(Work::ReviewBy(Route::Only(Kind::Quantity))),
        Action::Work(Work::Review(true)),
    ]
    .into_iter()
    .fold(reading(), State::apply);
    let now = working(&state);
    assert_eq!(now.selected, Some(now.reading.rows(Kind::Quantity)[0]));
    assert!(!now.hiding.kinds.has(Kind::Quantity));
}

#[test]
fn what_is_removed_or_renamed_offers_the_same_for_all_like_it() {
    let state = reading().apply(Action::Work(Work::Select(0)));
    let remove = decide(&state, Status::Rejected, false);
    let state = state.apply(remove);
    let notice = state.notice.clone().expect("an offer");
    assert_eq!(notice.text, "“Joe Biden” is marked in one more place.");
    assert_eq!(notice.places.len(), 1);
    let offer = notice.offer.expect("an offer");
    let state = state.apply(Action::Work(Work::Take(offer)));
    let now = working(&state);
    let of_biden = now.reading.mentions(0).to_vec();
    assert!(
        of_biden
            .iter()
            .all(|&mention| now.reading.is_rejected(mention))
    );
    assert!(now.selected.is_some_and(|chosen| now.is_marked(chosen)));

    let entities = &fixture::set().entities;
    let rename = session::Action::Rename {
        entity: entities[1].id,
        name: entities[0].name.clone(),
    };
    let state = reading().apply(Action::Work(Work::Do(Box::new(rename))));
    let notice = state.notice.clone().expect("an offer");
    assert_eq!(notice.text, "There are two called “Joe Biden”.");
    let offer = notice.offer.expect("an offer");
    let state = state.apply(Action::Work(Work::Take(offer)));
    assert_eq!(
        working(&state).reading.set.entities.len(),
        entities.len() - 1
    );
}

#[test]
fn keys_that_come_before_the_page_is_drawn_are_about_one_mark_each() {
    let key = |answer| {
        Action::Work(Work::Decide(Decision {
            of: None,
            answer,
            stays: false,
        }))
    };
    let state = reading().apply(key(Status::Accepted));
    assert_eq!(
        queue::progress(&working(&state).reading.set, None).reviewed,
        0
    );
    let state = [Status::Accepted, Status::Rejected, Status::Accepted]
        .into_iter()
        .map(key)
        .fold(state.apply(Action::Work(Work::Review(true))), State::apply);
    assert_eq!(
        queue::progress(&working(&state).reading.set, None).reviewed,
        3
    );
}
