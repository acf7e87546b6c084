//! What stands above the lists of the fact-check sheet: which article it is of, who signed it off, how far the check is.

use crate::reading::Reading;
use crate::words::{self, grouped};
use bluepencil::annotation::{AnnotationSet, Verdict};
use bluepencil::session::queue::{self, Progress};
use yew::{Html, html};

/// The head of the sheet.
pub(super) fn head(reading: &Reading) -> Html {
    let set = &reading.set;
    let title = set.title.as_deref().unwrap_or("Untitled article");
    html! {
        <header class="print-head">
            <p class="print-kicker">{ "Fact-check sheet" }</p>
            <h1>{ title.to_owned() }</h1>
            { for set.article.date.map(|date| html! { <p>{ words::day(date) }</p> }) }
            <ul>
                <li>{ signed(set) }</li>
                <li>{ checked(set) }</li>
                <li>{ format!("{} marks reviewed", share(queue::progress(set, None))) }</li>
            </ul>
        </header>
    }
}

/// Who stands by all this, or that nobody does yet.
fn signed(set: &AnnotationSet) -> String {
    let Some(sign_off) = &set.sign_off else {
        return "Not signed off".to_owned();
    };
    let since = if sign_off.changed_since {
        ". Changed since then"
    } else {
        ""
    };
    let at = words::day_and_time(sign_off.at);
    format!("Signed off by {}, {at}{since}", sign_off.name)
}

/// "12 of 28 numbers checked, 1 disputed, 2 need a source".
fn checked(set: &AnnotationSet) -> String {
    let mut said = format!("{} numbers checked", share(queue::checked(set)));
    let count = |verdict| queue::count_verdict(set, verdict);
    match count(Verdict::Disputed) {
        0 => {}
        disputed => said += &format!(", {} disputed", grouped(&disputed.to_string())),
    }
    match count(Verdict::NeedsSource) {
        0 => {}
        1 => said += ", 1 needs a source",
        without => said += &format!(", {} need a source", grouped(&without.to_string())),
    }
    said
}

fn share(progress: Progress) -> String {
    let [reviewed, total] =
        [progress.reviewed, progress.total].map(|count| grouped(&count.to_string()));
    format!("{reviewed} of {total}")
}

#[cfg(test)]
mod tests {
    use super::{checked, signed};
    use crate::fixture;
    use bluepencil::annotation::{AnnotationSet, Body, SignOff, Verdict};
    use std::sync::Arc;

    fn with_verdicts(verdicts: [Option<Verdict>; 3]) -> AnnotationSet {
        let mut set = fixture::set();
        let mut verdicts = verdicts.into_iter();
        for annotation in &mut set.annotations {
            if let Body::Quantity { verdict, .. } = &mut Arc::make_mut(annotation).body {
                *verdict = verdicts.next().flatten();
            }
        }
        set
    }

    #[test]
    fn the_check_is_summed_up() {
        let [disputed, without] = [Verdict::Disputed, Verdict::NeedsSource].map(Some);
        let cases = [
            ([None, None, None], "0 of 3 numbers checked"),
            (
                [disputed, Some(Verdict::Confirmed), without],
                "3 of 3 numbers checked, 1 disputed, 1 needs a source",
            ),
            (
                [without, None, without],
                "2 of 3 numbers checked, 2 need a source",
            ),
        ];
        for (verdicts, expected) in cases {
            assert_eq!(checked(&with_verdicts(verdicts)), expected);
        }
    }

    #[test]
    fn a_sign_off_says_who_and_when() {
        let mut set = fixture::set();
        assert_eq!(signed(&set), "Not signed off");
        set.sign_off = Some(SignOff {
            name: "Ada Example".to_owned(),
            at: "2021-12-07T14:05:00Z".parse().expect("is a time"),
            changed_since: true,
        });
        assert_eq!(
            signed(&set),
            "Signed off by Ada Example, 7 December 2021, 14:05. Changed since then"
        );
    }
}
