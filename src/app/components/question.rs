//! The page's questions in words, with what comes of each answer.

use crate::components::ask::{Answer, Ask};
use crate::state::{Action, Editing, Question};
use bluepencil::annotation::AnnotationSet;
use bluepencil::session;
use yew::{Callback, Html, Properties, component, html};

/// What is asked.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The question.
    pub(crate) question: Question,
    /// Hears what comes of the answer.
    pub(crate) on_answer: Callback<Action>,
}

/// The question.
#[component]
pub(crate) fn QuestionView(props: &Props) -> Html {
    let answer = |words: &'static str, action: Action| Answer {
        words,
        on_choose: props.on_answer.reform(move |()| action.clone()),
    };
    let on_stay = props.on_answer.reform(|()| Action::Unask);
    match &props.question {
        Question::DiscardEdit => html! {
            <Ask
                title="Discard your changes to the text?"
                stay="Keep editing"
                answers={vec![answer("Discard changes", Action::LeaveEdit)]}
                {on_stay}
            >
                <p>{ "The article would be as it was before you edited it." }</p>
            </Ask>
        },
        Question::DiscardParagraph => html! {
            <Ask
                title="Discard your changes to the paragraph?"
                stay="Keep editing"
                answers={vec![answer("Discard changes", Action::InPlace(Editing::Leave))]}
                {on_stay}
            >
                <p>{ "The paragraph would be as it was before you edited it." }</p>
            </Ask>
        },
        Question::Document { set, can_merge } => {
            let open = answer("Open it instead", Action::OpenDocument(set.clone()));
            let merge = || answer("Merge onto this text", Action::TakeDecisions(set.clone()));
            let answers = [can_merge.then(merge), Some(open)];
            html! {
                <Ask
                    title="Open the article of this file?"
                    stay="Cancel"
                    answers={answers.into_iter().flatten().collect::<Vec<_>>()}
                    {on_stay}
                >
                    <p>{ called(set) }</p>
                    if *can_merge {
                        <p>{ "Merged, its decisions come onto the text in view. Where you have decided already, yours stay." }</p>
                    }
                    <p>{ "Either can be undone." }</p>
                </Ask>
            }
        }
    }
}

/// "“Central bank raises rates again”, with 12 decisions."
fn called(set: &AnnotationSet) -> String {
    let title = set
        .title
        .as_deref()
        .unwrap_or("An article without a headline");
    let decided = set
        .annotations
        .iter()
        .filter(|found| session::is_decided(found));
    match decided.count() {
        0 => format!("“{title}”, without decisions."),
        1 => format!("“{title}”, with 1 decision."),
        count => format!("“{title}”, with {count} decisions."),
    }
}
