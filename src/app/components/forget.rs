//! Deletes all that is stored in this browser, after a question in the settings' own window.

use crate::components::ask::close;
use crate::components::known_names::Known;
use crate::dom;
use crate::drafts::{Drafts, Wish};
use crate::settings::KnownNames;
use web_sys::MouseEvent;
use yew::{
    Callback, Html, Properties, component, html, use_context, use_effect_with, use_mut_ref,
    use_state,
};

/// Who is told.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// Hears that nothing is stored any more, settings included.
    pub(crate) on_forget: Callback<()>,
}

/// The button, or the question with the keyboard on the answer that deletes nothing. A page inside another one stores
/// nothing, and has neither.
#[component]
pub(crate) fn Forget(props: &Props) -> Html {
    let is_asked = use_state(|| false);
    let was_asked = use_mut_ref(|| false);
    use_effect_with(*is_asked, move |&is_asked| {
        if was_asked.replace(is_asked) != is_asked {
            dom::focus(".forget .button:last-of-type");
            dom::show_end(".forget");
        }
    });
    let known = use_context::<Known>();
    let Some(Drafts { view, on_wish }) =
        use_context().filter(|drafts: &Drafts| drafts.view.is_offered)
    else {
        return Html::default();
    };
    let ask = |is_wanted: bool| {
        let is_asked = is_asked.clone();
        move |_: MouseEvent| is_asked.set(is_wanted)
    };
    let delete = {
        let on_forget = props.on_forget.clone();
        move |event: MouseEvent| {
            close(&event);
            on_wish.emit(Wish::Forget);
            if let Some(known) = &known {
                known.on_change.emit(KnownNames::default());
            }
            on_forget.emit(());
        }
    };
    let count = view.list.as_ref().map_or(0, Vec::len);
    html! {
        <section class="form forget" aria-label="Stored in this browser">
            <h3>{ "Stored in this browser" }</h3>
            if *is_asked {
                <p role="alert">{ question(count) }</p>
                <div class="form-buttons">
                    <button type="button" class="button" onclick={delete}>{ "Delete everything" }</button>
                    <button type="button" class="button primary" onclick={ask(false)}>{ "Keep it" }</button>
                </div>
            } else {
                <div class="form-row">
                    <button type="button" class="button" onclick={ask(true)}>{ "Delete everything stored here" }</button>
                </div>
            }
        </section>
    }
}

/// How much would go.
fn question(articles: usize) -> String {
    let articles = match articles {
        0 => "No article is stored. Delete".to_owned(),
        1 => "Delete 1 article,".to_owned(),
        count => format!("Delete {count} articles,"),
    };
    format!(
        "{articles} the text in the box, where you were in each article, and these settings with their known names? This cannot be undone."
    )
}

#[cfg(test)]
mod tests {
    use super::question;

    #[test]
    fn the_question_says_how_many_articles_would_go() {
        for (count, expected) in [
            (0, "No article is stored. Delete the text"),
            (1, "Delete 1 article, the text"),
            (12, "Delete 12 articles, the text"),
        ] {
            assert!(question(count).starts_with(expected), "{}", question(count));
        }
    }
}
