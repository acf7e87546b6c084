//! An article in the list of those that are kept.

use crate::components::icons;
use crate::dom;
use crate::drafts::{Entry, Meta, Wish};
use crate::words::{day_and_time, grouped};
use jiff::Timestamp;
use web_sys::{FormData, HtmlFormElement, KeyboardEvent, SubmitEvent};
use yew::{
    Callback, Html, Properties, TargetCast, UseStateHandle, component, html, use_effect_with,
    use_state,
};

/// What the row shows.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) entry: Entry,
    /// Why it could not be opened.
    pub(crate) unreadable: Option<String>,
    /// Whether nothing can be opened just now.
    pub(crate) is_busy: bool,
    /// Hears what a person wishes.
    pub(crate) on_wish: Callback<Wish>,
}

/// The row.
#[component]
pub(crate) fn DraftRow(props: &Props) -> Html {
    let is_naming = use_state(|| false);
    use_effect_with(*is_naming, |is_naming| {
        if *is_naming {
            dom::focus(".draft-name input");
        }
    });
    let Some(meta) = &props.entry.meta else {
        return broken(props);
    };
    if *is_naming {
        return html! { <li class="draft">{ naming(props, meta, &is_naming) }</li> };
    }
    let id = props.entry.id.clone();
    let on_open = props.on_wish.reform(move |_| Wish::Open(id.clone()));
    let changed = moment(meta.changed);
    html! {
        <li class="draft">
            <div class="draft-words">
                <button type="button" class="draft-open" disabled={props.is_busy} onclick={on_open}>{ meta.called() }</button>
                <p class="draft-facts">
                    <span>{ progress(meta) }</span>
                    <time datetime={changed.to_string()}>{ day_and_time(changed) }</time>
                    <span>{ size(meta.bytes) }</span>
                </p>
                if let Some(reason) = &props.unreadable {
                    <p class="draft-unreadable" role="alert">{ format!("This article cannot be read: {reason}") }</p>
                }
            </div>
            { tools(props, meta, &is_naming) }
        </li>
    }
}

fn tools(props: &Props, meta: &Meta, is_naming: &UseStateHandle<bool>) -> Html {
    let called = meta.called();
    let rename = {
        let is_naming = is_naming.clone();
        move |_| is_naming.set(true)
    };
    let id = props.entry.id.clone();
    let duplicate = props.on_wish.reform(move |_| Wish::Duplicate(id.clone()));
    html! {
        <div class="draft-tools">
            <button type="button" class="button icon-only" title="Rename" aria-label={format!("Rename “{called}”")} onclick={rename}>{ icons::pencil() }</button>
            <button type="button" class="button icon-only" title="Duplicate" aria-label={format!("Duplicate “{called}”")} onclick={duplicate}>{ icons::copy() }</button>
            { delete(props, called) }
        </div>
    }
}

fn delete(props: &Props, called: &str) -> Html {
    let id = props.entry.id.clone();
    let onclick = props.on_wish.reform(move |_| {
        // The button goes with the row: the keyboard stays in the list.
        dom::focus("#drafts-title");
        Wish::Delete(id.clone())
    });
    html! {
        <button type="button" class="button icon-only" title="Delete" aria-label={format!("Delete “{called}”")} {onclick}>{ icons::bin() }</button>
    }
}

fn naming(props: &Props, meta: &Meta, is_naming: &UseStateHandle<bool>) -> Html {
    let onsubmit = {
        let (id, on_wish) = (props.entry.id.clone(), props.on_wish.clone());
        let (before, is_naming) = (meta.called().to_owned(), is_naming.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            let name = name_in(&event).unwrap_or_default();
            if !name.is_empty() && name != before {
                on_wish.emit(Wish::Rename(id.clone(), name));
            }
            leave(&is_naming);
        }
    };
    let onkeydown = {
        let is_naming = is_naming.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                leave(&is_naming);
            }
        }
    };
    html! {
        <form class="draft-name" {onsubmit} {onkeydown}>
            <input type="text" name="name" aria-label="Name of the article" maxlength="200" autocomplete="off" value={meta.called().to_owned()} />
            <button type="submit" class="button">{ "Rename" }</button>
        </form>
    }
}

fn name_in(event: &SubmitEvent) -> Option<String> {
    let form: HtmlFormElement = event.target_unchecked_into();
    let name = FormData::new_with_form(&form)
        .ok()?
        .get("name")
        .as_string()?;
    Some(name.trim().to_owned())
}

fn leave(is_naming: &UseStateHandle<bool>) {
    dom::focus("#drafts-title");
    is_naming.set(false);
}

fn broken(props: &Props) -> Html {
    html! {
        <li class="draft">
            <div class="draft-words">
                <p class="draft-unreadable">{ "This entry cannot be read." }</p>
            </div>
            <div class="draft-tools">{ delete(props, "the entry that cannot be read") }</div>
        </li>
    }
}

fn progress(meta: &Meta) -> String {
    let [reviewed, total] = [meta.reviewed, meta.total].map(|count| grouped(&count.to_string()));
    format!("{reviewed} of {total} reviewed")
}

/// A moment that no calendar has is the first that one has.
fn moment(milliseconds: f64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds as i64).unwrap_or_default()
}

/// "84 kB", "1.2 MB".
fn size(bytes: usize) -> String {
    if bytes < 999_000 {
        return format!("{} kB", bytes.div_ceil(1_000));
    }
    let tenths = (bytes + 50_000) / 100_000;
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes_are_said_in_thousands() {
        let cases = [
            (1, "1 kB"),
            (84_000, "84 kB"),
            (999_000, "1.0 MB"),
            (1_000_000, "1.0 MB"),
            (12_340_000, "12.3 MB"),
        ];
        for (bytes, expected) in cases {
            assert_eq!(size(bytes), expected);
        }
    }
}
