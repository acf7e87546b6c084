//! What a person can do, step by step.

mod hosted;
mod known;
mod listening;
mod review;
mod texts;

use super::{Action, Hiding, Notice, Offer, Order, Stage, State, Work, Working};
use crate::fixture;
use crate::kinds::Kinds;
use bluepencil::annotation::Kind;
use bluepencil::quantity::QuantityKind;
use bluepencil::session::Session;

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
