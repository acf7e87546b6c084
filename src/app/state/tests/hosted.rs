//! What a host wishes, and what a person may do therefore.

use super::{after, working};
use crate::fixture;
use crate::state::{Access, Action, HostAction, State, Work};
use bluepencil::annotation::{Kind, Status};
use bluepencil::session::{self, Target};

fn wished(config: &str) -> Action {
    let config: bluepencil::embed::Config = serde_json::from_str(config).expect("is a config");
    let says_read_only = config.read_only.is_some();
    Action::Host(HostAction::Config(Box::new(config), says_read_only))
}

fn loaded(is_read_only: Option<bool>) -> Action {
    Action::Host(HostAction::Load(Box::new(fixture::set()), is_read_only))
}

fn accept_all() -> Action {
    Action::Work(Work::Do(Box::new(session::Action::SetStatus {
        of: Target::All,
        status: Status::Accepted,
        only_unreviewed: false,
    })))
}

fn delete_all() -> Action {
    let of = Target::All;
    Action::Work(Work::Do(Box::new(session::Action::Delete { of })))
}

fn accepted(state: &State) -> usize {
    let annotations = working(state).reading.set.annotations.iter();
    annotations
        .filter(|annotation| annotation.status == Status::Accepted)
        .count()
}

#[test]
fn a_step_of_the_host_is_always_seen() {
    let step = |forward| Action::Host(HostAction::Step { forward });
    let changed = after([loaded(None), accept_all()]);
    let back = changed.clone().apply(step(false));
    assert_eq!(accepted(&back), 0);
    assert!(accepted(&back.apply(step(true))) > 0);
    let locked = changed.apply(wished(r#"{"readOnly":true}"#));
    let twice = locked.clone().apply(step(false));
    assert!(accepted(&twice) > 0 && twice != locked);
    assert_ne!(
        twice.clone().apply(step(false)),
        twice,
        "the notice is the same"
    );
    let waiting = after([loaded(None), Action::Started(1)]);
    assert_ne!(waiting.clone().apply(step(true)), waiting);
}

#[test]
fn a_host_says_what_may_be_done() {
    for (config, of_article, access) in [
        ("{}", None, Access::Edit),
        (r#"{"mode":"review"}"#, None, Access::Review),
        (r#"{"readOnly":true}"#, None, Access::ReadOnly),
        (r#"{"readOnly":true}"#, Some(false), Access::Edit),
        (r#"{"mode":"review"}"#, Some(true), Access::ReadOnly),
    ] {
        let state = after([wished(config), loaded(of_article)]);
        assert_eq!(state.hosted.access(), access, "{config} {of_article:?}");
        let all = working(&state).reading.set.annotations.len();
        let state = state.apply(accept_all());
        let expected = if access == Access::ReadOnly { 0 } else { all };
        assert_eq!(accepted(&state), expected, "{config} {of_article:?}");
        let state = state.apply(delete_all());
        let left = working(&state).reading.set.annotations.len();
        assert_eq!(left, if access == Access::Edit { 0 } else { all });
        assert_eq!(
            state.notice.is_some_and(|notice| notice.offer.is_none()),
            access != Access::Edit
        );
    }
}

#[test]
fn facts_are_corrected_only_where_everything_may_be_done() {
    for (config, is_allowed) in [
        ("{}", true),
        (r#"{"mode":"review"}"#, false),
        (r#"{"readOnly":true}"#, false),
    ] {
        let state = after([wished(config), loaded(None)]);
        let row = working(&state).reading.rows(Kind::Quantity)[0];
        let annotation = working(&state).reading.annotation(row).id;
        let correction = session::Correction::Negated(true);
        let state = state.apply(Action::Work(Work::Do(Box::new(session::Action::Correct {
            annotation,
            correction,
        }))));
        let body = &working(&state).reading.annotation(row).body;
        assert_eq!(body.corrections().is_some(), is_allowed, "{config}");
        assert_eq!(state.notice.is_some(), !is_allowed, "{config}");
    }
}

#[test]
fn a_host_that_says_so_again_goes_over_what_it_said_of_the_article() {
    let state = after([loaded(Some(true)), wished(r#"{"theme":"dark"}"#)]);
    assert_eq!(state.hosted.access(), Access::ReadOnly);
    let state = state.apply(wished(r#"{"readOnly":false}"#));
    assert_eq!(state.hosted.access(), Access::Edit);
    // Nothing is taken back while it is read-only.
    let state = state
        .apply(accept_all())
        .apply(wished(r#"{"readOnly":true}"#));
    let before = accepted(&state);
    let state = state.apply(Action::Work(Work::TakeBack));
    assert!(before > 0 && accepted(&state) == before);
}

#[test]
fn kinds_that_a_host_does_not_want_are_hidden_and_come_back() {
    let state = after([wished(r#"{"kinds":["quantity"]}"#), loaded(None)]);
    let hides = |state: &State, kind| working(state).hiding.kinds.has(kind);
    assert!(hides(&state, Kind::Person) && hides(&state, Kind::Institution));
    assert!(!hides(&state, Kind::Quantity));
    assert_eq!(working(&state).tab, Kind::Quantity);
    let state = state.apply(wished(r#"{"kinds":["person","quantity"]}"#));
    assert!(!hides(&state, Kind::Person) && hides(&state, Kind::Institution));
}
