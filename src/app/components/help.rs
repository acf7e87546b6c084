//! The help: keys, what is marked and what is not, and what makes a number worth a check.

use crate::components::dialog::Dialog;
use crate::components::worth;
use crate::keys::{Keymap, shortcuts};
use bluepencil::claim::Reason;
use yew::{Callback, Html, Properties, component, html};

/// What the help is about, and who hears of it.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The letters that do something in the article, if any do.
    pub(crate) letters: Option<Keymap>,
    /// Opens the sources and licences in its place.
    pub(crate) on_credits: Callback<()>,
    /// Hears that it was closed.
    pub(crate) on_close: Callback<()>,
}

/// What counts as what: the rules that the machine follows, in plain words.
const RULES: [(&str, &[&str]); 6] = [
    (
        "People",
        &[
            "The name of one human being, real or invented, wherever it stands: full names, surnames, first names.",
            "Only the name is marked. Its title or office is told on the card: of “Chancellor Angela Merkel’s” the mark has “Angela Merkel”. Particles, initials and “Jr.” belong to the name.",
            "Not marked: places, laws, prizes, storms and companies called after somebody, nationalities, gods.",
        ],
    ),
    (
        "Institutions",
        &[
            "The name of an organisation that can act, decide or be quoted: ministries, parliaments, courts, parties, companies, banks, media, unions, universities, clubs, international bodies. Seats of power that act count too: the White House, the Kremlin.",
            "The mark has neither article nor possessive. “Inc.” belongs to it. An abbreviation in brackets is a mention of its own.",
            "Not marked: cities and countries, common nouns such as “the ministry” or “police”, buildings, products, laws, wars, events.",
        ],
    ),
    (
        "Numbers",
        &[
            "Whatever states a figure about the world, in digits or in words: counts, money, shares, rates, durations, ages, measures, scores, ranks, dates, times, ranges.",
            "The mark has the hedge, the figure and the unit, and for a count what is counted: “up to 175,000 troops”. “Several” and “many” state no figure.",
            "Not marked: numbers in names (Boeing 747, Article 5), telephone numbers, addresses, numbers of lists and sections. A number that only refers back, such as “the two leaders”, is marked and not offered for a check.",
        ],
    ),
    (
        "Who says it",
        &[
            "The person, institution or unnamed source that the article gives for the very clause of the number, quoted in its words or reported. A source of an earlier sentence does not carry over. Where nobody is given, no source is named: the article itself says it.",
        ],
    ),
    (
        "Sources",
        &[
            "Whose voices the article carries: whoever says, writes, finds or thinks something in it, quoted in quotation marks or reported. The words of each are counted, those inside its quotation marks apart. What one “said” governs counts as once, also where it is quoted in two parts.",
            "Named is who has a name: “Ann Lee”, “the ministry of finance”; not named is “two officials”. Where the article says no more than “reportedly”, no source is given.",
        ],
    ),
    (
        "Suggested, kept, removed",
        &[
            "A mark that Blue Pencil suggests has a light tint until you decide. A mark that you keep has a strong one. A mark that you remove leaves the text and stays in the list, crossed out.",
        ],
    ),
];

/// The window.
#[component]
pub(crate) fn Help(props: &Props) -> Html {
    let on_credits = props.on_credits.reform(|_| ());
    html! {
        <Dialog title="Help" on_close={props.on_close.clone()}>
            <h3>{ "Keys" }</h3>
            { keys(props.letters) }
            <h3>{ "To mark what was missed" }</h3>
            <p>{ "Select the words in the article and choose what they are. Without a mouse, press the key that selects words, use the arrows, and press the key of the kind." }</p>
            <h3>{ "To change a mark" }</h3>
            <p>{ "Choose it and drag the handles at its ends, or press the key for it and use the arrows. On its card, “Edit” has everything else. A card or a mention that is dragged onto another card is made one with it." }</p>
            <h3>{ "Two questions" }</h3>
            <p>{ "Keep or remove a mark: is it right that these words are marked, as this kind? Confirmed, disputed, needs a source: is the fact right that a number states? The two are counted apart." }</p>
            <h3>{ "What is marked" }</h3>
            <dl class="rules">
                { for RULES.iter().map(|&(name, rules)| html! {
                    <div key={name}><dt>{ name }</dt>{ for rules.iter().map(|&rule| html! { <dd>{ rule }</dd> }) }</div>
                }) }
            </dl>
            <h3>{ "What makes a number worth a check" }</h3>
            <p>{ "Each reason has points. Their sum, between 0 and 1, orders the list: it says where to look first, not that something is wrong." }</p>
            { worth::reasons(Reason::all()) }
            <div class="form-buttons">
                <button type="button" class="button" onclick={on_credits}>{ "Sources and licences" }</button>
            </div>
        </Dialog>
    }
}

fn keys(letters: Option<Keymap>) -> Html {
    let Some(keymap) = letters else {
        return html! { <p>{ "Single letters are switched off in the settings." }</p> };
    };
    let rows = shortcuts(keymap).into_iter().map(|shortcut| {
        let keys = shortcut
            .keys
            .into_iter()
            .map(|key| html! { <kbd>{ key }</kbd> });
        html! { <div key={shortcut.what}><dt>{ for keys }</dt><dd>{ shortcut.what }</dd></div> }
    });
    html! {
        <>
            <p>{ "They work everywhere except in text fields. You can change the letters in the settings." }</p>
            <dl class="keys">{ for rows }</dl>
        </>
    }
}
