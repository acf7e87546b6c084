//! The decisions on the chosen mark, beside its words; in a narrow window at the thumb. Two questions, apart: is the
//! mark right, and is the fact right.

use crate::components::article::mark;
use crate::components::choice::Choice;
use crate::components::host_bar::HostContext;
use crate::components::icons;
use crate::components::verdict;
use crate::dom;
use crate::hints;
use crate::keys::{Command, Keymap};
use crate::kinds::{hue, singular};
use crate::state::{Access, Decision, Work, Working};
use bluepencil::annotation::{Annotation, Kind, Status, Verdict};
use bluepencil::session::{Action, Target};
use gloo::events::EventListener;
use gloo::utils::document_element;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{HtmlElement, ResizeObserver};
use yew::{
    AttrValue, Callback, Html, Properties, UseStateHandle, classes, component, html, use_context,
    use_effect_with, use_node_ref, use_state_eq,
};

/// The room between a mark and the bar, in CSS pixels; the handles of the mark reach into it.
const BELOW: f64 = 12.0;

/// What is decided on.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article in view.
    pub(crate) working: Working,
    /// The letters that do the same, if any do.
    pub(crate) letters: Option<Keymap>,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
}

/// The bar; nothing while no mark is chosen, or where nothing may be decided.
#[component]
pub(crate) fn DecisionBar(props: &Props) -> Html {
    let host = use_context::<HostContext>();
    let access = host.map_or(Access::Edit, |host| host.hosted.access());
    let node = use_node_ref();
    let is_known = use_state_eq(hints::knows_keys);
    use_effect_with(props.working.arrivals, {
        let is_known = is_known.clone();
        move |_| is_known.set(hints::knows_keys())
    });
    let working = &props.working;
    let chosen = working.selected.filter(|&chosen| working.is_marked(chosen));
    let index = chosen.unwrap_or_default();
    let chosen = chosen.map(|chosen| working.reading.annotation(chosen));
    let id = chosen.map(|chosen| chosen.id);
    use_effect_with((id, working.reading.clone(), working.hiding), {
        let node = node.clone();
        move |(id, ..)| {
            let bar = node.cast::<HtmlElement>();
            let place = id.zip(bar).and_then(|(id, bar)| Place::keep(bar, mark(id)));
            move || drop(place)
        }
    });
    let Some(chosen) = chosen.filter(|_| access != Access::ReadOnly) else {
        return Html::default();
    };
    let words = &working.reading.text()[chosen.span];
    html! {
        <div class={classes!("decision-bar", hue(chosen.kind()))} ref={node} role="group" aria-label={format!("Decide on “{words}”")}>
            <div class="decision-row">
                { answer(props, chosen, Status::Accepted) }
                { answer(props, chosen, Status::Rejected) }
                if access == Access::Edit {
                    { kind(props, chosen) }
                }
                <button type="button" class="button icon-only" aria-label="Details" title="Details" onclick={props.on_work.reform(move |_| Work::OpenCard(index))}>
                    { icons::more() }
                </button>
            </div>
            if chosen.quantity().is_some() {
                { fact(props, chosen) }
            }
            if let Some(letters) = props.letters.filter(|_| !*is_known) {
                { hint(letters, &is_known) }
            }
        </div>
    }
}

/// Whether the mark is right.
fn answer(props: &Props, of: &Annotation, answer: Status) -> Html {
    let (words, icon, command) = match answer {
        Status::Rejected => ("Remove", icons::cross(), Command::Remove),
        Status::Accepted | Status::Suggested => ("Keep", icons::check(), Command::Keep),
    };
    let id = of.id;
    let onclick = props.on_work.reform(move |_| {
        Work::Decide(Decision {
            of: Some(id),
            answer,
            stays: false,
        })
    });
    html! {
        <button type="button" class={format!("decision is-{}", answer.name())} aria-pressed={(of.status == answer).to_string()} {onclick}>
            { icon }<span>{ words }</span>{ letter(props, command) }
        </button>
    }
}

/// Whether what the number states is right.
fn fact(props: &Props, of: &Annotation) -> Html {
    let button = |answer: Verdict| {
        let command = match answer {
            Verdict::Confirmed => Command::Confirm,
            Verdict::Disputed => Command::Dispute,
            Verdict::NeedsSource => Command::NeedSource,
        };
        let is_on = of.verdict() == Some(answer);
        let id = of.id;
        let onclick = props.on_work.reform(move |_| {
            Work::Check(Decision {
                of: Some(id),
                answer,
                stays: false,
            })
        });
        html! {
            <button key={answer.name()} type="button" class={format!("decision is-{}", answer.name())} aria-pressed={is_on.to_string()} {onclick}>
                <span>{ verdict::words(answer) }</span>{ letter(props, command) }
            </button>
        }
    };
    html! {
        <div class="decision-row is-fact" role="group" aria-label="Is the fact right?">
            <span class="decision-question" aria-hidden="true">{ "Fact" }</span>
            { for Verdict::ALL.into_iter().map(button) }
        </div>
    }
}

fn kind(props: &Props, of: &Annotation) -> Html {
    let id = of.id;
    let on_work = props.on_work.clone();
    let on_choose = Callback::from(move |name: AttrValue| {
        if let Some(kind) = Kind::ALL
            .into_iter()
            .find(|kind| kind.name() == name.as_str())
        {
            let of = Target::Annotations(vec![id]);
            on_work.emit(Work::Do(Box::new(Action::ChangeKind { of, kind })));
        }
    });
    let options = Kind::ALL.map(|kind| (kind.name().into(), singular(kind)));
    html! { <Choice label="Kind of the mark" options={options.to_vec()} chosen={of.kind().name()} {on_choose} /> }
}

/// The letter on a button, for those who have a keyboard.
fn letter(props: &Props, command: Command) -> Html {
    let Some(letters) = props.letters else {
        return Html::default();
    };
    let letter = letters.letter(command).to_uppercase().to_string();
    html! { <kbd aria-hidden="true">{ letter }</kbd> }
}

/// The keys in one line, until they were used.
fn hint(letters: Keymap, is_known: &UseStateHandle<bool>) -> Html {
    let letter =
        |command| html! { <kbd>{ letters.letter(command).to_uppercase().to_string() }</kbd> };
    let is_known = is_known.clone();
    let onclick = move |_| {
        hints::learn_keys();
        is_known.set(true);
    };
    html! {
        <p class="decision-hint">
            <span>{ letter(Command::Keep) }{ " keeps, " }{ letter(Command::Remove) }{ " removes, " }{ letter(Command::NextOpen) }{ " goes to the next" }</span>
            <button type="button" class="link" {onclick}>{ "Got it" }</button>
        </p>
    }
}

/// Keeps the bar below its mark until it is dropped.
struct Place {
    observer: ResizeObserver,
    _hear: Closure<dyn FnMut()>,
    _resized: EventListener,
}

impl Place {
    /// Puts `bar` below the element that matches, and again whenever the article is laid out anew.
    fn keep(bar: HtmlElement, mark: String) -> Option<Self> {
        let column = dom::find(".column")?;
        let look = {
            let column = column.clone();
            move || put(&bar, &column, &mark)
        };
        look();
        let resized = EventListener::new(&gloo::utils::window(), "resize", {
            let look = look.clone();
            move |_| look()
        });
        let hear = Closure::new(look);
        let observer = ResizeObserver::new(hear.as_ref().unchecked_ref()).ok()?;
        observer.observe(&column);
        Some(Self {
            observer,
            _hear: hear,
            _resized: resized,
        })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Puts the bar below the last line of its mark, or above the first where the column ends before, and tells how high
/// it is.
fn put(bar: &HtmlElement, column: &HtmlElement, mark: &str) {
    let Some(rects) = dom::find(mark).map(|mark| mark.get_client_rects()) else {
        return;
    };
    let Some(last) = rects
        .length()
        .checked_sub(1)
        .and_then(|last| rects.get(last))
    else {
        return;
    };
    let (column, own) = (
        column.get_bounding_client_rect(),
        bar.get_bounding_client_rect(),
    );
    let room = (column.width() - own.width()).max(0.0);
    let left = (last.left() - column.left()).clamp(0.0, room);
    let below = last.bottom() + BELOW;
    let above = rects.get(0).map(|first| first.top() - BELOW - own.height());
    let is_past_end = below + own.height() > column.bottom();
    let top = above
        .filter(|above| is_past_end && *above > column.top())
        .unwrap_or(below)
        - column.top();
    // Names and lengths like these are always taken. Where the bar is at the thumb the first two are without effect.
    let _ = bar.style().set_property("--left", &format!("{left}px"));
    let _ = bar.style().set_property("--top", &format!("{top}px"));
    if let Ok(root) = document_element().dyn_into::<HtmlElement>() {
        let _ = root
            .style()
            .set_property("--thumb-height", &format!("{}px", own.height()));
    }
}
