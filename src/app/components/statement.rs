//! What a number states, as a sentence of chips: "40,000 seats · count · at most · says the stadium's operator".
//! On the chosen card each part can be corrected in its place; elsewhere they are words.

mod choices;
mod scope;

use crate::claims;
use crate::components::chip::{self, Chip};
use crate::components::choice::Choice;
use crate::components::host_bar::HostContext;
use crate::components::icons;
use crate::reading::Reading;
use crate::said::{NO_SOURCE, said, said_or_nothing};
use crate::shared::Shared;
use crate::state::{Access, Work};
use crate::words;
use bluepencil::annotation::{Annotation, Fact, Field, Source};
use bluepencil::claim::Modality;
use bluepencil::quantity::QuantityKind;
use bluepencil::session::{Action, Correction, Session};
use choices::{CURRENCIES, Choices, changes, denials, hedges, kinds, modalities, modes};
use yew::{AttrValue, Callback, Html, Properties, classes, component, html, use_context};

/// Whose statement it is.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) reading: Shared<Reading>,
    /// Which annotation; that of a number.
    pub(crate) annotation: usize,
    /// Whether it is chosen, so that it can be corrected where that is allowed.
    pub(crate) is_selected: bool,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
}

/// The sentence.
#[component]
pub(crate) fn Statement(props: &Props) -> Html {
    let host = use_context::<HostContext>();
    let access = host.map_or(Access::Edit, |host| host.hosted.access());
    let parts = if props.is_selected && access == Access::Edit {
        chips(props)
    } else {
        plain(props)
    };
    html! {
        <div class="statement" role="group" aria-label="What the number states">
            { for parts.into_iter().flatten() }
        </div>
    }
}

fn found(props: &Props) -> &Annotation {
    props.reading.annotation(props.annotation)
}

fn fact(props: &Props, field: Field) -> Option<Fact> {
    found(props).body.fact(field)
}

/// A fact of the number in words, where it has it.
fn words_of(props: &Props, field: Field) -> Option<String> {
    said(&props.reading, &fact(props, field)?)
}

/// What the machine read, where a person says something else.
fn read_as(props: &Props, field: Field) -> Option<AttrValue> {
    let read = found(props).body.corrections()?.proposed(field)?;
    Some(said_or_nothing(&props.reading, read).into())
}

/// The parts that there are, as words.
fn plain(props: &Props) -> Vec<Option<Html>> {
    let part = |field, words: Option<String>| {
        let read_as = read_as(props, field);
        let class = classes!("part", read_as.as_ref().map(|_| "is-corrected"));
        words.map(
            |words| html! { <span key={key(field)} {class} title={chip::title(read_as.as_ref())}>{ words }</span> },
        )
    };
    let of = |field| part(field, words_of(props, field));
    let modality = match fact(props, Field::Modality) {
        Some(Fact::Modality(found)) if found != Modality::Fact => of(Field::Modality),
        _ => None,
    };
    let [measured, period, place] = scope::parts(&props.reading, props.annotation);
    vec![
        value(props),
        measured,
        of(Field::Kind),
        of(Field::Hedge),
        of(Field::Change),
        refers_back(props),
        source(props),
        of(Field::Time),
        period,
        place,
        modality,
        of(Field::Negated),
    ]
}

/// What the number comes to, with what it counts: "40,000 seats", "€3 million of aid".
fn value(props: &Props) -> Option<Html> {
    let quantity = props.reading.quantity(props.annotation)?;
    let counted = words_of(props, Field::Counted);
    let value = match (words::amount(quantity), counted) {
        (Some(amount), Some(counted)) if quantity.kind == QuantityKind::Count => {
            format!("{amount} {counted}")
        }
        (Some(amount), Some(counted)) => format!("{amount} of {counted}"),
        (amount, counted) => amount.or(counted)?,
    };
    let fields = [Field::Amount, Field::Unit, Field::Currency, Field::Counted];
    let read = fields.into_iter().filter_map(|field| read_as(props, field));
    let read: Vec<AttrValue> = read.collect();
    let class = classes!("part", (!read.is_empty()).then_some("is-corrected"));
    let read = (!read.is_empty()).then(|| AttrValue::from(read.join(" ")));
    Some(html! { <b key="value" {class} title={chip::title(read.as_ref())}>{ value }</b> })
}

fn refers_back(props: &Props) -> Option<Html> {
    let quantity = props.reading.quantity(props.annotation)?;
    quantity
        .anaphoric
        .then(|| html! { <span key="back" class="part">{ "refers back to something said before" }</span> })
}

/// Who says it and how, with a way to the one who does.
fn source(props: &Props) -> Option<Html> {
    found(props).claim()?;
    let Some(source) = claims::source(&props.reading, found(props)) else {
        return Some(html! { <span key="source" class="part">{ NO_SOURCE }</span> });
    };
    let who = source.who.unwrap_or_else(|| claims::NOBODY.to_owned());
    let who = match source.annotation {
        Some(annotation) => {
            let onclick = props.on_work.reform(move |_| Work::Select(annotation));
            html! { <button type="button" class="link" {onclick}>{ who }</button> }
        }
        None => html! { <em>{ who }</em> },
    };
    let read_as = read_as(props, Field::Speaker).or_else(|| read_as(props, Field::Manner));
    let class = classes!("part", read_as.as_ref().map(|_| "is-corrected"));
    Some(html! {
        <span key="source" {class} title={chip::title(read_as.as_ref())}>
            { "says " }{ who }
            if source.is_unnamed {
                <span class="tag">{ "unnamed source" }</span>
            }
            <span class="source-how">{ source.how }</span>
        </span>
    })
}

/// Every part, to be corrected.
fn chips(props: &Props) -> Vec<Option<Html>> {
    let kind = props
        .reading
        .quantity(props.annotation)
        .map(|quantity| quantity.kind);
    let has_currency =
        kind == Some(QuantityKind::Money) || words_of(props, Field::Currency).is_some();
    let has_unit = !matches!(
        kind,
        Some(
            QuantityKind::Count
                | QuantityKind::Money
                | QuantityKind::Score
                | QuantityKind::Date
                | QuantityKind::Time
        )
    ) || words_of(props, Field::Unit).is_some();
    let [measured, period, place] = scope::parts(&props.reading, props.annotation);
    let names = props.reading.set.entities.iter();
    let names: Vec<AttrValue> = names.map(|entity| entity.name.clone().into()).collect();
    vec![
        Some(typed(
            props,
            Field::Amount,
            ("Value", "value"),
            Vec::new(),
            Correction::Amount,
        )),
        has_unit.then(|| {
            typed(
                props,
                Field::Unit,
                ("Unit", "unit"),
                Vec::new(),
                Correction::Unit,
            )
        }),
        has_currency.then(|| {
            let codes = CURRENCIES.map(AttrValue::from).to_vec();
            typed(
                props,
                Field::Currency,
                ("Currency", "currency"),
                codes,
                Correction::Currency,
            )
        }),
        Some(typed(
            props,
            Field::Counted,
            ("Counted", "what is counted"),
            Vec::new(),
            Correction::Counted,
        )),
        measured,
        Some(choice(props, Field::Kind, "Type", kinds())),
        Some(choice(props, Field::Hedge, "Hedge", hedges())),
        Some(choice(props, Field::Change, "Change", changes())),
        refers_back(props),
        Some(speaker(props, names)),
        named(props),
        Some(choice(props, Field::Manner, "In whose words", modes())),
        Some(typed(
            props,
            Field::Time,
            ("Time", "time"),
            Vec::new(),
            Correction::Time,
        )),
        period,
        place,
        Some(choice(props, Field::Modality, "Put as", modalities())),
        Some(choice(props, Field::Negated, "Denial", denials())),
    ]
}

/// Does it. Whether it could be done.
fn correct(props: &Props, correction: Correction) -> bool {
    let action = Action::Correct {
        annotation: found(props).id,
        correction,
    };
    // The page says why it cannot be done; the chip only needs to know whether what was typed is still wanted.
    let mut trial = Session::new(props.reading.set.clone());
    let is_taken = trial.apply(action.clone()).is_ok();
    props.on_work.emit(Work::Do(Box::new(action)));
    is_taken
}

/// A chip for words, which offers to add them where there are none.
fn typed(
    props: &Props,
    field: Field,
    (label, noun): (&'static str, &'static str),
    proposals: Vec<AttrValue>,
    correction: fn(String) -> Correction,
) -> Html {
    let words = words_of(props, field);
    let is_empty = words.is_none();
    let value: AttrValue = match fact(props, field) {
        Some(Fact::Amount(amount)) => words::typed(&amount).into(),
        _ => words.clone().unwrap_or_default().into(),
    };
    let shown: AttrValue = words.unwrap_or_else(|| format!("+ {noun}")).into();
    let on_write = {
        let props = again(props);
        Callback::from(move |typed| correct(&props, correction(typed)))
    };
    html! {
        <span key={key(field)} class={classes!("part", (field == Field::Amount || field == Field::Counted).then_some("is-main"))}>
            <Chip key="chip" {label} words={shown} {value} {is_empty} read_as={read_as(props, field)} {proposals} {on_write} />
            { for way_back(props, field) }
        </span>
    }
}

/// The speaker's chip, with a way to the one it is.
fn speaker(props: &Props, names: Vec<AttrValue>) -> Html {
    let words = words_of(props, Field::Speaker);
    let value: AttrValue = words.clone().unwrap_or_default().into();
    let is_empty = words.is_none();
    let shown: AttrValue = words.unwrap_or_else(|| NO_SOURCE.to_owned()).into();
    let source = claims::source(&props.reading, found(props));
    let shows = source.and_then(|source| source.annotation).map(|annotation| {
        let onclick = props.on_work.reform(move |_| Work::Select(annotation));
        let label = format!("Show {shown}");
        html! { <button key="to" type="button" class="chip-to" aria-label={label} {onclick}>{ icons::chevron_right() }</button> }
    });
    let on_write = {
        let props = again(props);
        Callback::from(move |typed| correct(&props, Correction::Speaker(typed)))
    };
    html! {
        <span key="speaker" class="part">
            { for (!is_empty).then(|| html! { <span key="says">{ "says" }</span> }) }
            <Chip key="chip" label="Speaker" words={shown} {value} is_empty={false} read_as={read_as(props, Field::Speaker)} proposals={names} {on_write} />
            { for shows }
            { for way_back(props, Field::Speaker) }
        </span>
    }
}

/// Whether a speaker who is none of the article's has a name.
fn named(props: &Props) -> Option<Html> {
    let Some(Fact::Speaker(Some(Source {
        entity: None,
        named,
        ..
    }))) = fact(props, Field::Speaker)
    else {
        return None;
    };
    let names = [true, false].map(|named| {
        let words = if named {
            "named source"
        } else {
            "unnamed source"
        };
        (AttrValue::from(words), AttrValue::from(words))
    });
    let chosen = names[usize::from(!named)].0.clone();
    let on_choose = {
        let (props, unnamed) = (again(props), names[1].0.clone());
        Callback::from(move |chosen: AttrValue| {
            correct(&props, Correction::Named(chosen != unnamed));
        })
    };
    Some(html! {
        <span key="named" class="part">
            <Choice class="chip" label="Named or not" options={names.to_vec()} {chosen} {on_choose} />
        </span>
    })
}

/// A chip for one of several.
fn choice(props: &Props, field: Field, label: &'static str, choices: Choices) -> Html {
    let now = fact(props, field);
    let now = now.map_or_else(
        || choices[0].0.to_string(),
        |fact| said_or_nothing(&props.reading, &fact),
    );
    let at = choices.iter().position(|(words, ..)| *words == now);
    // What is empty is said to be nothing, in words of each field's own.
    let at = at.unwrap_or_default();
    let (chosen, is_empty) = (choices[at].0.clone(), choices[at].1);
    let read_as = read_as(props, field);
    let options = choices.iter().map(|(words, is_nothing, _)| {
        let shown = match *is_nothing && is_empty {
            true => format!("+ {}", label.to_lowercase()).into(),
            false => words.clone(),
        };
        (words.clone(), shown)
    });
    let options: Vec<(AttrValue, AttrValue)> = options.collect();
    let on_choose = {
        let props = again(props);
        Callback::from(move |chosen: AttrValue| {
            let row = choices.iter().find(|(words, ..)| *words == chosen);
            if let Some((_, _, correction)) = row {
                correct(&props, correction.clone());
            }
        })
    };
    let class = classes!(
        "chip",
        is_empty.then_some("is-empty"),
        read_as.as_ref().map(|_| "is-corrected")
    );
    let label: AttrValue = match &read_as {
        Some(read) => format!("{label}, read as: {read}").into(),
        None => label.into(),
    };
    html! {
        <span key={key(field)} class="part" title={chip::title(read_as.as_ref())}>
            <Choice key="choice" class={class.to_string()} {label} {options} {chosen} {on_choose} />
            { for way_back(props, field) }
        </span>
    }
}

/// A button that sets a field back to what the machine read.
fn way_back(props: &Props, field: Field) -> Option<Html> {
    let read = read_as(props, field)?;
    let onclick = {
        let props = again(props);
        Callback::from(move |_| {
            correct(&props, Correction::AsRead(field));
        })
    };
    let label = format!("Set back to what was read: {read}");
    Some(html! {
        <button key="back" type="button" class="chip-to" aria-label={label.clone()} title={label} {onclick}>{ icons::undo() }</button>
    })
}

fn key(field: Field) -> String {
    format!("{field:?}")
}

fn again(props: &Props) -> Props {
    Props {
        reading: props.reading.clone(),
        on_work: props.on_work.clone(),
        ..*props
    }
}
