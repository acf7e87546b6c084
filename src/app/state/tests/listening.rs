//! Through the list of sources.

use super::working;
use crate::fixture;
use crate::state::{Action, Listen, Stage, State, Tab, Work, Working};
use bluepencil::annotation::{AnnotationSet, Kind};
use bluepencil::session::{self, Session};
use bluepencil::text::{Article, Span};

fn spoken() -> State {
    State {
        stage: Stage::Working(Working::new(Session::new(fixture::spoken()))),
        ..State::default()
    }
}

fn listen(state: State, listen: Listen) -> State {
    state.apply(Action::Work(Work::Listen(listen)))
}

fn heard(state: &State) -> Vec<&str> {
    let working = working(state);
    let spans = working.heard_spans().into_iter();
    spans.map(|span| &working.reading.text()[span]).collect()
}

#[test]
fn going_to_a_statement_opens_its_source_and_says_what_it_is() {
    let state = listen(spoken(), Listen::Begin);
    assert_eq!(working(&state).open_tab(), Tab::Sources);
    assert!(working(&state).is_sheet_open && !working(&state).is_source_open(1));
    let state = listen(state, Listen::Hear(1, 0));
    assert!(working(&state).is_source_open(1));
    assert_eq!(heard(&state), ["Russia could", "send up to 175,000 troops"]);
    let said =
        "Intelligence, 1 of 1, reported, “suggests”: Russia could … send up to 175,000 troops";
    assert_eq!(state.announced, said);
    let on = working(&state).focused.expect("a mark is next");
    assert_eq!(
        &working(&state).reading.text()[working(&state).reading.annotation(on).span],
        "up to 175,000 troops"
    );
}

#[test]
fn a_closed_source_is_not_heard_and_others_stay_open() {
    let state = [
        Listen::Begin,
        Listen::Toggle(0),
        Listen::Hear(1, 0),
        Listen::Toggle(1),
    ];
    let state = state.into_iter().fold(spoken(), listen);
    assert!(working(&state).is_source_open(0) && !working(&state).is_source_open(1));
    assert_eq!(working(&state).heard(), None);
    let odd = listen(listen(state.clone(), Listen::Toggle(9)), Listen::Hear(9, 9));
    assert_eq!(odd, state, "rows that are gone do nothing");
}

#[test]
fn the_list_of_sources_gives_way_to_a_chosen_mark() {
    let state = listen(listen(spoken(), Listen::Begin), Listen::Hear(0, 0));
    let other = state
        .clone()
        .apply(Action::Work(Work::OpenTab(Kind::Quantity)));
    assert_eq!(working(&other).open_tab(), Tab::Kind(Kind::Quantity));
    assert_eq!(
        working(&other).heard(),
        None,
        "nothing is tinted beside another list"
    );
    assert_eq!(working(&listen(other, Listen::Begin)).heard(), Some((0, 0)));
    let chosen = state.clone().apply(Action::Work(Work::Select(0)));
    assert_eq!(working(&chosen).open_tab(), Tab::Kind(Kind::Person));
    assert_eq!(working(&listen(chosen, Listen::Begin)).heard(), None);
    let left = state.apply(Action::Work(Work::Deselect));
    assert_eq!(
        (working(&left).heard(), working(&left).open_tab()),
        (None, Tab::Sources)
    );
}

#[test]
fn a_person_leads_to_what_they_say() {
    let state = listen(spoken(), Listen::Find(0));
    assert_eq!(working(&state).heard(), Some((0, 0)));
    let nobody = listen(spoken(), Listen::Find(1));
    assert_eq!(
        working(&nobody).open_tab(),
        working(&spoken()).open_tab(),
        "Putin says nothing"
    );
}

#[test]
fn a_merge_keeps_what_is_open_and_heard() {
    let state = listen(listen(spoken(), Listen::Begin), Listen::Hear(1, 0));
    let set = &working(&state).reading.set;
    let [biden, putin] = [0, 1].map(|entity| set.entities[entity].id);
    let merge = session::Action::Merge {
        entities: vec![biden, putin],
        into: putin,
    };
    let state = state.apply(Action::Work(Work::Do(Box::new(merge))));
    assert_eq!(heard(&state), ["Russia could", "send up to 175,000 troops"]);
    let back = state.apply(Action::Work(Work::TakeBack));
    assert!(working(&back).is_source_open(1));
}

#[test]
fn statements_are_found_again_in_an_edited_text() {
    let state = listen(listen(spoken(), Listen::Begin), Listen::Hear(0, 1));
    let before = "A line before.\n\n";
    let edited = format!("{before}{}", fixture::TEXT);
    let steps = [
        Action::EditText(0),
        Action::Draft(edited.clone().into()),
        Action::Started(7),
        Action::Finished(7, Box::new(shifted(&edited, before.len()))),
    ];
    let state = steps.into_iter().fold(state, State::apply);
    assert_eq!(heard(&state), ["Biden was at the White House"]);
    assert!(working(&state).is_source_open(0));
}

/// A fresh analysis of the text with `by` bytes before it that finds what is said, and no names.
fn shifted(text: &str, by: usize) -> AnnotationSet {
    let mut set = fixture::spoken();
    set.article = Article::new(text).expect("is text");
    set.annotations.clear();
    set.entities.clear();
    let moved = |span: Span| Span::new(span.start + by, span.end + by);
    let mut statements = set.statements.to_vec();
    for statement in &mut statements {
        statement.content = moved(statement.content);
        statement.cue = statement.cue.map(moved);
        if let Some(speaker) = &mut statement.speaker {
            speaker.span = moved(speaker.span);
            speaker.entity = None;
        }
    }
    set.statements = statements.into();
    set
}
