//! The page's views, rendered to HTML: what a person would see.

use crate::components::article::{Article, Props as ArticleProps};
use crate::components::empty::{Empty, Props as EmptyProps};
use crate::components::print_lists::{Props as SheetProps, Sheet};
use crate::components::working::{Props as WorkingProps, WorkingView};
use crate::fixture;
use crate::kinds::Kinds;
use crate::reading::Reading;
use crate::state::{Analysing, Listen, Notice, Order, Work, Working};
use bluepencil::annotation::{Kind, Status, Verdict};
use bluepencil::session::{Action, Correction, Session, Subject, Target};
use bluepencil::text::Language;
use yew::{BaseComponent, Callback, LocalServerRenderer};

fn render<C: BaseComponent>(props: C::Properties) -> String {
    pollster::block_on(
        LocalServerRenderer::<C>::with_props(props)
            .hydratable(false)
            .render(),
    )
}

/// The tags of the buttons with this attribute.
fn buttons<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    let tags = html.split("<button ").skip(1);
    let tags = tags.filter_map(|rest| rest.split('>').next());
    tags.filter(|tag| tag.contains(attribute)).collect()
}

/// The page's text without its tags.
fn words(html: &str) -> String {
    let mut inside = false;
    let text: String = html
        .chars()
        .filter(|&character| {
            let was_inside = inside;
            inside = match character {
                '<' => true,
                '>' => false,
                _ => inside,
            };
            !(was_inside || inside)
        })
        .collect();
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text, |text, (code, character)| {
        text.replace(code, character)
    })
}

fn empty(change: impl FnOnce(&mut EmptyProps)) -> String {
    let mut props = EmptyProps {
        draft: "".into(),
        is_editing: false,
        on_leave: Callback::noop(),
        caret: 0,
        on_whole: Callback::noop(),
        analysing: None,
        problem: None,
        on_draft: Callback::noop(),
        on_submit: Callback::noop(),
        on_file: Callback::noop(),
        on_cancel: Callback::noop(),
        on_offer: Callback::noop(),
        on_dismiss: Callback::noop(),
    };
    change(&mut props);
    render::<Empty>(props)
}

fn article(hidden: Kinds, selected: Option<usize>) -> String {
    let mut working = fixture::working();
    working.hiding.kinds = hidden;
    working.selected = selected;
    render::<Article>(ArticleProps {
        working,
        on_work: Callback::noop(),
        in_place: None,
        on_edit: Callback::noop(),
        on_cancel: Callback::noop(),
    })
}

fn working(working: Working) -> String {
    render::<WorkingView>(WorkingProps {
        in_place: None,
        on_in_place: Callback::noop(),
        on_cancel: Callback::noop(),
        working,
        on_work: Callback::noop(),
        on_edit: Callback::noop(),
        on_new: Callback::noop(),
        on_export: Callback::noop(),
        on_say: Callback::noop(),
    })
}

#[test]
fn the_box_is_labelled_and_the_privacy_line_is_there() {
    let html = empty(|_| {});
    assert!(html.contains("for=\"article\"") && html.contains("id=\"article\""));
    assert!(html.contains(">Article</label>"));
    assert!(html.contains("Your text never leaves this page"));
    assert!(html.contains("Open a file"));
}

#[test]
fn a_problem_is_an_alert_and_the_text_stays() {
    let html = empty(|props| {
        props.draft = "kept <words>".into();
        props.problem = Some(Notice::problem("It is too long.", None));
    });
    assert!(html.contains("role=\"alert\"") && html.contains("It is too long."));
    assert!(words(&html).contains("kept <words>"));
}

#[test]
fn progress_shows_only_when_the_work_is_slow() {
    let at = |is_slow| {
        empty(|props| {
            props.analysing = Some(Analysing {
                request: 1,
                share: 0.25,
                is_slow,
            });
        })
    };
    assert!(!at(false).contains("<progress"));
    assert!(at(true).contains("<progress") && at(true).contains("Cancel"));
}

#[test]
fn the_articles_text_is_exactly_the_texts() {
    for hidden in [
        Kinds::default(),
        Kinds::default().toggled(Kind::Institution),
    ] {
        assert_eq!(words(&article(hidden, None)), fixture::TEXT);
    }
}

#[test]
fn each_annotation_is_a_mark_with_the_name_it_has_in_the_json() {
    let html = article(Kinds::default(), None);
    let reading = fixture::reading();
    for (index, annotation) in reading.set.annotations.iter().enumerate() {
        let mark = format!(
            "<mark data-kind=\"{}\" data-annotation=\"a{}\"",
            annotation.kind().name(),
            index + 1
        );
        assert_eq!(html.matches(&mark).count(), 1, "{mark}");
    }
    assert_eq!(
        html.matches("tabindex=\"0\"").count(),
        1,
        "one stop of the tab key"
    );
}

#[test]
fn a_nested_mark_is_inside_the_other() {
    let html = article(Kinds::default(), None);
    let outer = html.find("data-annotation=\"a7\"").expect("the club");
    let inner = html.find("data-annotation=\"a8\"").expect("its number");
    assert!(outer < inner && !html[outer..inner].contains("</mark>"));
    let without = article(Kinds::default().toggled(Kind::Institution), None);
    assert!(
        !without.contains("data-annotation=\"a7\"") && without.contains("data-annotation=\"a8\"")
    );
}

#[test]
fn all_mentions_of_the_chosen_name_are_outlined() {
    let chosen = fixture::reading().mentions(0)[0];
    let html = article(Kinds::default(), Some(chosen));
    assert_eq!(html.matches("is-chosen").count(), 2);
    assert_eq!(html.matches("is-current").count(), 1);
    assert_eq!(html.matches("aria-current=\"true\"").count(), 1);
}

#[test]
fn the_panel_lists_names_with_roles_and_other_names() {
    let html = words(&working(fixture::working()));
    for expected in [
        "Joe Biden",
        "US President",
        "Also Biden",
        "Vladimir Putin",
        "Export",
        "3 mentions of 2 people",
        "0 of 3 numbers checked",
    ] {
        assert!(html.contains(expected), "{expected}");
    }
}

#[test]
fn numbers_are_explained_in_plain_words() {
    let mut state = fixture::working();
    state.apply(Work::OpenTab(Kind::Quantity));
    let html = words(&working(state));
    for expected in [
        "up to 175,000 troops",
        "175,000",
        "countat most",
        "2 hoursdurationabout",
    ] {
        assert!(html.contains(expected), "{expected}: {html}");
    }
}

#[test]
fn numbers_say_their_source_and_why_they_are_worth_a_check() {
    let mut state = fixture::working();
    state.apply(Work::OpenTab(Kind::Quantity));
    let html = working(state);
    assert!(html.contains("class=\"link\">Joe Biden</button>"));
    assert!(!html.contains("style="));
    let text = words(&html);
    for expected in [
        "says Intelligenceunnamed sourcereported, “suggests”estimatedenied",
        "no source named",
        "Worth checking: high – specific figure, unnamed source",
        "+0.4An exact value is given",
        "−0.05“About”",
        "Nothing to check",
    ] {
        let expected = expected.replace("“About”", "\"About\"");
        assert!(text.contains(&expected), "{expected}: {text}");
    }
}

#[test]
fn the_chosen_number_can_be_corrected_and_says_what_was_read() {
    let row = fixture::reading().rows(Kind::Quantity)[1];
    let mut session = Session::new(fixture::set());
    let correction = Correction::Amount("180,000".to_owned());
    let annotation = session.set().annotations[row].id;
    let action = Action::Correct {
        annotation,
        correction,
    };
    session.apply(action).expect("it is a value");
    let mut state = Working::new(session);
    state.apply(Work::OpenTab(Kind::Quantity));
    assert!(!working(state.clone()).contains("class=\"chip"));
    state.apply(Work::Select(row));
    let html = working(state);
    for expected in [
        "aria-label=\"Value: 180,000, read as: 175,000\"",
        "title=\"read as: 175,000\"",
        "aria-label=\"Set back to what was read: 175,000\"",
        "+ time",
        "unnamed source",
        "<option value=\"at most\" selected",
    ] {
        assert!(html.contains(expected), "{expected}: {html}");
    }
}

#[test]
fn numbers_have_an_order_and_a_type() {
    let mut state = fixture::working();
    state.apply(Work::OpenTab(Kind::Quantity));
    state.apply(Work::Order(Order::Worth));
    let html = working(state);
    assert!(html.contains("aria-label=\"Order of the numbers\""));
    assert!(html.contains("aria-label=\"Type of the numbers\""));
    for expected in ["All types (3)", "Count (2)", "Duration (1)"] {
        assert!(html.contains(expected), "{expected}");
    }
    assert!(!html.contains("Money ("), "only types that there are");
}

#[test]
fn names_can_be_hidden_when_they_are_unsure() {
    let mut set = fixture::set();
    let of_putin = fixture::reading().mentions(1)[0];
    std::sync::Arc::make_mut(&mut set.annotations[of_putin]).confidence = Some(0.4);
    let mut state = Working::new(Session::new(set));
    assert!(words(&working(state.clone())).contains("All are shown"));
    state.apply(Work::HideBelow(50));
    let html = working(state);
    assert!(html.contains("type=\"range\"") && html.contains("Confidence"));
    assert!(words(&html).contains("At least 50%: 1 hidden"));
    assert!(
        !html.contains("data-annotation=\"a2\""),
        "its mark is hidden"
    );
    assert!(html.contains("data-annotation=\"a1\""));
}

#[test]
fn a_text_in_another_language_is_said_to_be_so() {
    let mut set = fixture::set();
    set.language = Language {
        code: "de",
        name: "German",
    };
    let html = working(Working::new(Session::new(set)));
    assert!(html.contains("This text seems to be in German."));
    assert!(html.contains("lang=\"de\""));
}

#[test]
fn the_fact_check_sheet_has_each_number_with_its_sentence_and_each_name_with_its_role() {
    let mut session = Session::new(fixture::set());
    let reading = fixture::reading();
    let [troops, putin] = [reading.rows(Kind::Quantity)[1], reading.mentions(1)[0]]
        .map(|index| reading.annotation(index).id);
    for action in [
        Action::SetVerdict {
            of: vec![troops],
            verdict: Some(Verdict::Disputed),
        },
        Action::SetNote {
            of: Subject::Annotation(troops),
            note: "Ask the ministry.".to_owned(),
        },
        Action::SetStatus {
            of: Target::Annotations(vec![putin]),
            status: Status::Rejected,
            only_unreviewed: false,
        },
    ] {
        session.apply(action).expect("it can be done");
    }
    let html = render::<Sheet>(SheetProps {
        reading: Reading::new(session.set().clone()),
    });
    let text = words(&html);
    for expected in [
        "Fact-check sheetLeaders hold video call",
        "Not signed off1 of 3 numbers checked, 1 disputed1 of 8 marks reviewed",
        "Intelligence suggests that Russia could send up to 175,000 troops.",
        "Intelligence, unnamed (reported, “suggests”)DisputedAsk the ministry.",
        "Joe Biden (reported)Not checked",
        "Joe BidenBidenUS President2",
        "Rejected marksVladimir Putin (person)",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    assert_eq!(
        text.matches("Vladimir Putin").count(),
        2,
        "in his sentence, and among what was rejected"
    );
}

#[test]
fn the_sources_have_a_tab_with_their_count_beside_the_kinds() {
    let mut state = Working::new(Session::new(fixture::spoken()));
    assert!(words(&working(state.clone())).contains("Numbers3Sources2"));
    state.apply(Work::Listen(Listen::Begin));
    let html = working(state);
    let tab = buttons(&html, "id=\"tab-sources\"");
    assert!(tab[0].contains("aria-selected=\"true\""));
    assert!(html.contains("aria-labelledby=\"tab-sources\""));
    assert!(!html.contains("type=\"search\""), "the filter is of marks");
    let text = words(&html);
    for expected in [
        "2 sources, 1 of them named",
        "19 of the article’s 41 words are attributed (46%), 5 of them in quotation marks.",
        "People 58%Documents 37%Unclear 5%",
        "Joe Biden11 wordsPerson, named · US PresidentSpeaks twice5 quoted6 reported",
        "Intelligence7 wordsDocument, not namedSpeaks onceall reported",
        "No source given1 wordSaid once",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
}

#[test]
fn an_open_source_lists_what_it_says_and_marks_where_one_is() {
    let mut state = Working::new(Session::new(fixture::spoken()));
    state.apply(Work::Listen(Listen::Begin));
    assert!(!working(state.clone()).contains("aria-expanded=\"true\" aria-controls=\"source"));
    state.apply(Work::Listen(Listen::Hear(0, 1)));
    let html = working(state);
    let said = buttons(&html, "class=\"snippet\"");
    let is_current = |button: &&str| button.contains("aria-current=\"true\"");
    let current: Vec<bool> = said.iter().map(is_current).collect();
    assert_eq!(current, [false, true]);
    let text = words(&html);
    for expected in [
        "2 of 2",
        "Show in People",
        "spoke for about two hoursquoted",
        "Biden was at the White Housereported",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
}

#[test]
fn a_card_leads_to_what_its_person_says() {
    let mut state = Working::new(Session::new(fixture::spoken()));
    state.apply(Work::SelectEntity(0));
    assert!(words(&working(state.clone())).contains("Speaks twice, 11 words"));
    state.apply(Work::SelectEntity(1));
    assert!(!words(&working(state)).contains("Speaks"));
}

#[test]
fn an_article_in_which_nobody_speaks_says_so() {
    let mut state = fixture::working();
    state.apply(Work::Listen(Listen::Begin));
    let text = words(&working(state));
    assert!(text.contains("Nobody is quoted or reported in this article."));
    assert!(!text.contains("are attributed"));
}

#[test]
fn the_fact_check_sheet_has_a_row_for_each_source() {
    let reading = Reading::new(fixture::spoken());
    let text = words(&render::<Sheet>(SheetProps { reading }));
    for expected in [
        "Sources2 sources, 1 of them named. 19 of the article’s 41 words",
        "Joe BidenUS PresidentPersonyes2115",
        "IntelligenceDocumentno170",
        "No source givenno110",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    let reading = fixture::reading();
    assert!(!words(&render::<Sheet>(SheetProps { reading })).contains("Sources"));
}
