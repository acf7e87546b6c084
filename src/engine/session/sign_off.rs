//! What a person says of the whole article: sign-off, headline, date.

use super::draft::Draft;
use super::{Outcome, Refusal, words};
use crate::annotation::SignOff;
use jiff::Timestamp;
use jiff::civil::Date;

/// The longest name of a person, institution or role, in characters.
pub(super) const MAX_NAME: usize = 300;

/// The longest headline, in characters.
const MAX_TITLE: usize = 1_000;

pub(super) fn sign_off(draft: &mut Draft, name: &str, at: Timestamp) -> Result<Outcome, Refusal> {
    let name = words::limited(name, MAX_NAME)?;
    if name.is_empty() {
        return Err(Refusal::NoName);
    }
    let outcome = words::outcome(format!("Sign off as {}", words::shortened(&name)));
    draft.set.sign_off = Some(SignOff {
        name,
        at,
        changed_since: false,
    });
    Ok(outcome)
}

pub(super) fn withdraw(draft: &mut Draft) -> Result<Outcome, Refusal> {
    let sign_off = draft.set.sign_off.take().ok_or(Refusal::NotSignedOff)?;
    Ok(words::outcome(format!(
        "Withdraw the sign-off of {}",
        words::shortened(&sign_off.name)
    )))
}

pub(super) fn set_title(draft: &mut Draft, title: &str) -> Result<Outcome, Refusal> {
    let title = words::limited(title, MAX_TITLE)?;
    let name = if title.is_empty() {
        "Remove the title".to_owned()
    } else {
        format!("Change the title to {}", words::quoted(&title))
    };
    draft.set.title = Some(title).filter(|title| !title.is_empty());
    Ok(words::outcome(name))
}

pub(super) fn set_date(draft: &mut Draft, date: Option<Date>) -> Outcome {
    draft.set.article.date = date;
    words::outcome(match date {
        Some(date) => format!("Change the date to {date}"),
        None => "Remove the date".to_owned(),
    })
}
