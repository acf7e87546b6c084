//! The marked article with its bar and its lists.

use crate::components::article::Article;
use crate::components::export_menu::Export;
use crate::components::panel::Panel;
use crate::components::print_lists::PrintLists;
use crate::components::top_bar::TopBar;
use crate::dom;
use crate::state::{Work, Working};
use bluepencil::text::Language;
use yew::{Callback, Html, Properties, component, html, use_effect_with};

/// What is shown and who hears of it.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article in view.
    pub(crate) working: Working,
    /// Hears what a person does with it.
    pub(crate) on_work: Callback<Work>,
    /// Back to the box with the text in it.
    pub(crate) on_edit: Callback<()>,
    /// A new article.
    pub(crate) on_new: Callback<()>,
    /// Takes the annotations away.
    pub(crate) on_export: Callback<Export>,
}

/// Bar, article, lists.
#[component]
pub(crate) fn WorkingView(props: &Props) -> Html {
    // The box had the keyboard and is gone.
    use_effect_with((), |()| {
        dom::focus(".article");
        dom::to_top();
    });
    let working = &props.working;
    let reading = &working.reading;
    html! {
        <div class="working">
            <TopBar
                reading={reading.clone()}
                hidden={working.hiding.kinds}
                on_toggle={props.on_work.reform(Work::Toggle)}
                on_edit={props.on_edit.clone()}
                on_new={props.on_new.clone()}
                on_export={props.on_export.clone()}
            />
            <div class="desk">
                <main class="column">
                    { language_notice(reading.set.language) }
                    <Article
                        reading={reading.clone()}
                        hiding={working.hiding}
                        selected={working.selected}
                        clause={working.clause()}
                        pointed={working.pointed}
                        focused={working.focused}
                        on_work={props.on_work.clone()}
                    />
                    <PrintLists reading={reading.clone()} />
                </main>
                <Panel working={working.clone()} on_work={props.on_work.clone()} />
            </div>
        </div>
    }
}

fn language_notice(language: Language) -> Html {
    if language == Language::ENGLISH {
        return Html::default();
    }
    html! {
        <p class="language-notice" role="note">
            { format!("This text seems to be in {}. Blue Pencil reads English; what it marks here may be wrong.", language.name) }
        </p>
    }
}
