//! What a person can do, step by step.

mod hosted;
mod texts;

use super::{Action, Decision, Hiding, Notice, Offer, Order, Route, Stage, State, Work, Working};
use crate::fixture;
use crate::kinds::Kinds;
use bluepencil::annotation::{Kind, Status, Verdict};
use bluepencil::quantity::QuantityKind;
use bluepencil::session::{self, Session, Target, queue};

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(State::default(), State::apply)
}

fn reading() -> State {
    after([
        Action::Draft(fixture::TEXT.into()),
        Action::Started(1),
        Action::Finished(1, Box::new(fixture::set())),
    ])
}

fn working(state: &State) -> &Working {
    match &state.stage {
        Stage::Working(working) => working,
        other => panic!("no article in view: {other:?}"),
    }
}

#[test]
fn an_answer_to_an_older_request_changes_nothing() {
    let waiting = after([Action::Started(1), Action::Cancelled, Action::Started(2)]);
    for stale in [
        Action::Slow(1),
        Action::Progressed(1, 0.5),
        Action::Finished(1, Box::new(fixture::set())),
        Action::Failed(1, Notice::info("late")),
    ] {
        assert_eq!(waiting.clone().apply(stale), waiting);
    }
}

#[test]
fn progress_never_goes_back() {
    let state = after([
        Action::Started(1),
        Action::Progressed(1, 0.5),
        Action::Progressed(1, 0.2),
    ]);
    assert_eq!(
        state.analysing().map(|analysing| analysing.share),
        Some(0.5)
    );
}

#[test]
fn a_failure_keeps_the_text_and_says_what_happened() {
    let problem = Notice::problem("It broke.", Some(Offer::TryAgain));
    let state = after([
        Action::Draft("words".into()),
        Action::Started(1),
        Action::Failed(1, problem.clone()),
    ]);
    assert_eq!((state.stage, state.draft.as_str()), (Stage::Empty, "words"));
    assert_eq!(state.notice, Some(problem));
}

#[test]
fn cancel_goes_back_to_the_box_with_its_text() {
    let state = after([
        Action::Draft("words".into()),
        Action::Started(1),
        Action::Cancelled,
    ]);
    assert_eq!((state.stage, state.draft.as_str()), (Stage::Empty, "words"));
}

#[test]
fn the_result_is_announced() {
    assert_eq!(
        reading().announced,
        "2 people, 2 institutions and 3 numbers marked"
    );
}

#[test]
fn choosing_an_entity_again_goes_to_its_next_mention() {
    let mentions = fixture::reading().mentions(0).to_vec();
    let mut state = reading();
    for expected in [mentions[0], mentions[1], mentions[0]] {
        state = state.apply(Action::Work(Work::SelectEntity(0)));
        assert_eq!(working(&state).selected, Some(expected));
    }
    assert_eq!(state.announced, "Joe Biden, person, mention 1, 2 in all");
}

#[test]
fn choosing_a_mark_opens_its_list() {
    let state = reading().apply(Action::Work(Work::OpenTab(Kind::Institution)));
    let number = working(&state).reading.rows(Kind::Quantity)[1];
    let state = state.apply(Action::Work(Work::Select(number)));
    assert_eq!(working(&state).tab, Kind::Quantity);
    assert!(working(&state).is_sheet_open);
}

#[test]
fn choosing_what_the_filter_hides_clears_the_filter() {
    let state = reading().apply(Action::Work(Work::Filter("putin".into())));
    assert_eq!(working(&state).rows(), vec![1]);
    let state = state.apply(Action::Work(Work::SelectEntity(0)));
    assert_eq!(working(&state).filter, "");
    assert_eq!(working(&state).rows(), vec![0, 1]);
}

#[test]
fn the_filter_looks_at_names_aliases_and_roles() {
    for (words, expected) in [
        ("PRESIDENT", vec![0]),
        (" biden ", vec![0]),
        ("vlad", vec![1]),
        ("x", vec![]),
    ] {
        let state = reading().apply(Action::Work(Work::Filter(words.into())));
        assert_eq!(working(&state).rows(), expected, "{words}");
    }
}

#[test]
fn hiding_a_kind_lets_go_of_its_marks() {
    let state = reading()
        .apply(Action::Work(Work::SelectEntity(0)))
        .apply(Action::Work(Work::Toggle(Kind::Person)));
    let now = working(&state);
    assert_eq!(now.selected, None);
    let focused = now
        .focused
        .map(|annotation| now.reading.annotation(annotation).kind());
    assert!(matches!(focused, Some(Kind::Institution | Kind::Quantity)));
    let state = state.apply(Action::Work(Work::SelectEntity(0)));
    assert!(
        !working(&state).hiding.kinds.has(Kind::Person),
        "what is chosen is shown"
    );
}

#[test]
fn the_keyboard_steps_over_hidden_kinds_and_stops_at_the_ends() {
    let state = reading().apply(Action::Work(Work::Toggle(Kind::Quantity)));
    let now = working(&state);
    let mut at = now.step(None, true);
    let mut steps = 0;
    while let Some(next) = now.step(at, true) {
        assert_ne!(now.reading.annotation(next).kind(), Kind::Quantity);
        at = Some(next);
        steps += 1;
    }
    assert_eq!(steps, 4);
    assert_eq!(now.step(now.step(None, true), false), None);
}

fn numbers(works: impl IntoIterator<Item = Work>) -> (State, Vec<usize>) {
    let state = reading().apply(Action::Work(Work::OpenTab(Kind::Quantity)));
    let all = working(&state).rows();
    let works = works.into_iter().map(Action::Work);
    (works.fold(state, State::apply), all)
}

#[test]
fn numbers_most_worth_a_check_come_first_when_that_is_wanted() {
    let (state, all) = numbers([Work::Order(Order::Worth)]);
    assert_eq!(working(&state).rows(), [all[1], all[0], all[2]]);
    let state = state.apply(Action::Work(Work::Order(Order::Text)));
    assert_eq!(working(&state).rows(), all);
}

#[test]
fn numbers_of_one_type_are_listed_until_another_is_chosen() {
    let (state, all) = numbers([Work::Only(Some(QuantityKind::Count))]);
    assert_eq!(working(&state).rows(), all[1..]);
    let types = [(QuantityKind::Count, 2), (QuantityKind::Duration, 1)];
    assert_eq!(working(&state).types(), types);
    let state = state.apply(Action::Work(Work::Select(all[2])));
    assert_eq!(working(&state).only, Some(QuantityKind::Count));
    let state = state.apply(Action::Work(Work::Select(all[0])));
    assert_eq!((working(&state).only, working(&state).rows()), (None, all));
}

#[test]
fn a_type_of_numbers_leaves_names_alone() {
    let (state, _) = numbers([Work::Only(Some(QuantityKind::Count))]);
    let state = state.apply(Action::Work(Work::SelectEntity(0)));
    assert_eq!(working(&state).rows(), [0, 1]);
}

#[test]
fn hiding_the_unsure_hides_rows_and_marks_until_one_is_chosen() {
    let mut set = fixture::set();
    let of_putin = fixture::reading().mentions(1)[0];
    std::sync::Arc::make_mut(&mut set.annotations[of_putin]).confidence = Some(0.4);
    let mut now = Working::new(Session::new(set));
    now.apply(Work::Select(of_putin));
    now.apply(Work::HideBelow(41));
    assert_eq!((now.rows(), now.unsure()), (vec![0], 1));
    assert_eq!(now.selected, None, "what is not seen is not chosen");
    assert_ne!(now.focused, Some(of_putin));
    now.apply(Work::SelectEntity(1));
    assert_eq!((now.hiding.below, now.rows()), (40, vec![0, 1]));
}

#[test]
fn one_sure_mention_vouches_for_the_others() {
    let mut set = fixture::set();
    let of_biden = fixture::reading().mentions(0).to_vec();
    std::sync::Arc::make_mut(&mut set.annotations[of_biden[1]]).confidence = Some(0.2);
    let mut now = Working::new(Session::new(set));
    now.apply(Work::HideBelow(60));
    assert!(!now.hiding.hides(&now.reading, of_biden[1]));
}

#[test]
fn the_clause_is_that_of_the_number_pointed_at_or_else_of_the_chosen_one() {
    let (_, all) = numbers([]);
    let mut now = fixture::working();
    assert_eq!(now.clause(), None);
    let clause_of = |number: usize| {
        let reading = fixture::reading();
        reading.annotation(number).claim().map(|claim| claim.clause)
    };
    now.apply(Work::Select(all[1]));
    now.apply(Work::Point(Some(all[2])));
    assert_eq!(now.clause(), clause_of(all[2]));
    now.apply(Work::Point(None));
    assert_eq!(now.clause(), clause_of(all[1]));
}

fn set_status(state: &State, annotation: usize, status: Status) -> Action {
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
fn what_is_to_be_hidden_is_hidden_here_and_in_the_next_article() {
    let hiding = Hiding {
        kinds: Kinds::default().toggled(Kind::Person),
        below: 40,
    };
    let prefer = || Action::Work(Work::Prefer(hiding));
    let state = reading()
        .apply(Action::Work(Work::Select(0)))
        .apply(prefer());
    assert_eq!(
        (working(&state).hiding, working(&state).selected),
        (hiding, None)
    );
    let next = [
        prefer(),
        Action::Started(1),
        Action::Finished(1, Box::new(fixture::set())),
    ];
    assert_eq!(working(&after(next)).hiding, hiding);
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
