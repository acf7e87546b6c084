//! How long a person waits for what they do with a book of an article: about 0.9 MB and 20,000 marks.
//!
//! Out: a line `ACTION<TAB>MILLISECONDS` of processor time for each action, the undo of it included where it says so.
//! Run it with `cargo bench --bench session`.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use bluepencil::analysis::analyse;
use bluepencil::annotation::{AnnotationSet, Kind, Status};
use bluepencil::format::json;
use bluepencil::mention::Tagger;
use bluepencil::session::{
    Action, Edge, Resize, Session, Subject, Target, find, occurrences, queue,
};
use bluepencil::text::{Article, Span};
use cpu_time::ProcessTime;
use std::fmt::Write;
use std::hint::black_box;

const FIRST: [&str; 20] = [
    "Anna", "Boris", "Clara", "David", "Elena", "Frank", "Greta", "Henry", "Irene", "James",
    "Karen", "Louis", "Maria", "Nicolas", "Olga", "Peter", "Rachel", "Simon", "Teresa", "Victor",
];
const LAST: [&str; 25] = [
    "Anderson",
    "Bennett",
    "Carlson",
    "Dawson",
    "Edwards",
    "Fischer",
    "Griffin",
    "Hoffmann",
    "Ibrahim",
    "Johnson",
    "Keller",
    "Lindgren",
    "Morrison",
    "Novak",
    "Olsen",
    "Petrov",
    "Quinn",
    "Robertson",
    "Schneider",
    "Thompson",
    "Ullmann",
    "Vargas",
    "Wagner",
    "Yilmaz",
    "Zimmermann",
];

fn main() {
    let tagger =
        Tagger::from_bytes(include_bytes!("../data/tagger.bin")).expect("the model is whole");
    let text = text();
    let set = analysed(&tagger, &text);
    println!(
        "{} bytes, {} annotations, {} entities",
        text.len(),
        set.annotations.len(),
        set.entities.len()
    );
    let session = Session::new(set);
    for (name, action) in actions(&session) {
        let mut session = session.clone();
        let start = ProcessTime::now();
        let outcome = session.apply(action).expect("it can be done");
        let done = start.elapsed();
        assert!(outcome.is_change, "{name}");
        let start = ProcessTime::now();
        session.undo();
        let undone = start.elapsed();
        println!(
            "{name}\t{:.2}\tundo\t{:.2}",
            done.as_secs_f64() * 1e3,
            undone.as_secs_f64() * 1e3
        );
    }
    edits(&tagger, session.clone(), &text);
    let set = session.set();
    measure("progress", || queue::progress(set, None));
    let filter = queue::Filter::default();
    measure("next by worth", || {
        queue::next(
            set,
            &filter,
            queue::Order::Worth,
            Some(set.annotations[9_000].id),
            true,
        )
    });
    let mut lines = json::Lines::default();
    measure("write", || lines.write(set));
    measure("write again", || lines.write(set));
    let mut changed = session.clone();
    let ids = vec![set.annotations[9_000].id];
    let accept = Action::SetStatus {
        of: Target::Annotations(ids),
        status: Status::Accepted,
        only_unreviewed: false,
    };
    changed.apply(accept).expect("it can be accepted");
    measure("write with a change", || lines.write(changed.set()));
    measure("find in the text", || {
        find::in_text(set.article.text(), "zimmermann", 5_000)
    });
    measure("find in the marks", || {
        find::in_annotations(set, "zimmermann", 5_000)
    });
    measure("count occurrences", || {
        occurrences(set, set.annotations[9_000].span)
    });
}

fn measure<T>(name: &str, work: impl FnOnce() -> T) {
    let start = ProcessTime::now();
    black_box(work());
    println!("{name}\t{:.2}", start.elapsed().as_secs_f64() * 1e3);
}

fn analysed(tagger: &Tagger, text: &str) -> AnnotationSet {
    analyse(
        Article::new(text).expect("an article is text"),
        tagger,
        &mut |_| (),
    )
}

/// Paragraphs of which no two are the same.
fn text() -> String {
    let mut text = String::new();
    for number in 0.. {
        if text.len() > 900_000 {
            break;
        }
        let (first, last) = (FIRST[number % 20], LAST[(number / 20) % 25]);
        writeln!(
            text,
            "{first} {last} of the Ministry of Transport said on day {number} that about {} passengers had used the \
             line. {last} expects that the costs will rise by {} per cent in two years.",
            1_000 + number * 7,
            2 + number % 90
        )
        .expect("writing to a string cannot fail");
    }
    text
}

fn actions(session: &Session) -> Vec<(&'static str, Action)> {
    let set = session.set();
    let middle = set.annotations.len() / 2;
    let name = (middle..)
        .find(|&at| set.annotations[at].kind() == Kind::Person)
        .expect("a name");
    let number = (middle..)
        .find(|&at| set.annotations[at].kind() == Kind::Quantity)
        .expect("a number");
    let (name, number) = (set.annotations[name].id, set.annotations[number].id);
    let (one, other) = (set.entities[3].id, set.entities[4].id);
    let line = set.article.text().find("line").expect("it is there");
    let add = |kind, everywhere| Action::Add {
        span: Span::new(line, line + 4),
        kind,
        snap: true,
        everywhere,
    };
    let accept = |of| Action::SetStatus {
        of,
        status: Status::Accepted,
        only_unreviewed: true,
    };
    vec![
        ("accept one", accept(Target::Annotations(vec![name]))),
        ("accept all", accept(Target::All)),
        (
            "note",
            Action::SetNote {
                of: Subject::Annotation(number),
                note: "n".to_owned(),
            },
        ),
        ("add a person", add(Kind::Person, false)),
        ("add a number", add(Kind::Quantity, false)),
        ("add everywhere", add(Kind::Institution, true)),
        (
            "resize",
            Action::Resize {
                annotation: name,
                to: Resize::Grow(Edge::End),
            },
        ),
        (
            "resize a number",
            Action::Resize {
                annotation: number,
                to: Resize::Grow(Edge::End),
            },
        ),
        (
            "move",
            Action::Move {
                annotations: vec![name],
                to: one,
            },
        ),
        (
            "split",
            Action::Split {
                annotations: vec![name],
            },
        ),
        (
            "merge",
            Action::Merge {
                entities: vec![one, other],
                into: one,
            },
        ),
        (
            "rename",
            Action::Rename {
                entity: one,
                name: "N. N.".to_owned(),
            },
        ),
        (
            "change the kind of a name",
            Action::ChangeKind {
                of: Target::Entity(one),
                kind: Kind::Institution,
            },
        ),
        (
            "change the kind of all people",
            Action::ChangeKind {
                of: Target::Kind(Kind::Person),
                kind: Kind::Institution,
            },
        ),
        (
            "delete one",
            Action::Delete {
                of: Target::Annotations(vec![name]),
            },
        ),
        (
            "delete all numbers",
            Action::Delete {
                of: Target::Kind(Kind::Quantity),
            },
        ),
    ]
}

/// Edits of the text, without the analysis that they come with.
fn edits(tagger: &Tagger, mut session: Session, text: &str) {
    let accept = Action::SetStatus {
        of: Target::All,
        status: Status::Accepted,
        only_unreviewed: false,
    };
    session.apply(accept).expect("it can be done");
    let middle = text[..text.len() / 2].rfind('\n').expect("lines") + 1;
    let word = |text: &str| text.replace("expects that the costs will", "thinks the costs may");
    let rows = [
        (
            "edit one line",
            format!("{}So {}", &text[..middle], &text[middle..]),
        ),
        ("edit every line", word(text)),
        ("another text", text.chars().rev().collect()),
    ];
    for (name, edited) in rows {
        let fresh = Box::new(analysed(tagger, &edited));
        let mut session = session.clone();
        let start = ProcessTime::now();
        let outcome = session
            .apply(Action::EditText { fresh })
            .expect("it can be done");
        let done = start.elapsed().as_secs_f64() * 1e3;
        let report = outcome.text.expect("the text is another");
        println!(
            "{name}\t{done:.2}\tkept\t{}\treworded\t{}\tlost\t{}",
            report.kept,
            report.reworded.len(),
            report.lost.len()
        );
    }
}
