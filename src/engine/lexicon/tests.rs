use super::unit::UnitKind;
use super::{
    CLASS_TABLES, CURRENCIES, Class, ClassSet, EXACT_TABLES, HEDGES, HEDGES_AFTER, Lexicon,
    REPORTING_VERBS, UNITS, table,
};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Classes that no word is in both of.
const APART: &[(Class, Class)] = &[
    (Class::Adjective, Class::NounLikeAdjective),
    (Class::Article, Class::Pronoun),
    (Class::Auxiliary, Class::PlainVerb),
    (Class::Auxiliary, Class::Preposition),
    (Class::Cardinal, Class::Ordinal),
    (Class::Cardinal, Class::Scale),
    (Class::FallingNoun, Class::RisingNoun),
    (Class::FallingVerb, Class::RisingVerb),
    (Class::Greater, Class::Smaller),
    (Class::Month, Class::Weekday),
    (Class::NoMan, Class::OddPlural),
    (Class::NoPlural, Class::OddPlural),
    (Class::ObjectPronoun, Class::Pronoun),
    (Class::Person, Class::Relative),
    (Class::PossessiveDeterminer, Class::Preposition),
    (Class::Finding, Class::Quoting),
    (Class::Finding, Class::Reporting),
    (Class::Quoting, Class::Reporting),
    (Class::Preposition, Class::Pronoun),
];

/// Classes of words whose number a table gives.
const NUMBERED: ClassSet = ClassSet::of(&[
    Class::Cardinal,
    Class::CurrencyPart,
    Class::Denominator,
    Class::Dozen,
    Class::Hundred,
    Class::Month,
    Class::Multiple,
    Class::Ordinal,
    Class::Scale,
    Class::Times,
    Class::Vague,
    Class::Weekday,
    Class::Years,
]);

fn class_tables() -> impl Iterator<Item = &'static str> {
    CLASS_TABLES.iter().chain(EXACT_TABLES).copied()
}

fn first_columns(table: &'static str) -> Vec<&'static str> {
    let word = |line: &'static str| line.split(['\t', '*']).next().unwrap_or_default();
    table::lines(table).map(word).collect()
}

#[test]
fn tables_are_sorted_and_name_a_word_once() {
    for table in class_tables().chain([REPORTING_VERBS, UNITS, CURRENCIES, HEDGES, HEDGES_AFTER]) {
        let words = first_columns(table);
        let unsorted: Vec<_> = (words.windows(2))
            .filter(|pair| pair[0] >= pair[1])
            .collect();
        assert!(unsorted.is_empty(), "{unsorted:?}");
        assert!(table.starts_with("# "), "a table says what its columns are");
    }
}

#[test]
fn words_are_in_lower_case() {
    for table in CLASS_TABLES.iter().chain([&HEDGES, &HEDGES_AFTER]) {
        for word in first_columns(table) {
            assert_eq!(word, word.to_lowercase());
        }
    }
}

#[test]
fn tables_name_known_classes() {
    let known: BTreeSet<&str> = Class::ALL.iter().map(|row| row.1).collect();
    for table in class_tables().chain([HEDGES, HEDGES_AFTER]) {
        for line in table::lines(table) {
            let classes = line.split('\t').nth(1).unwrap_or_default();
            let unknown: Vec<_> = (classes.split(' '))
                .filter(|name| !known.contains(name))
                .collect();
            assert!(unknown.is_empty(), "{line}: {unknown:?}");
        }
    }
    assert_eq!(known.len(), Class::ALL.len(), "a name stands for one class");
}

#[test]
fn a_verb_has_five_forms_and_reports_finds_or_quotes() {
    let kinds = [
        "finding",
        "gives-figure",
        "puts-figure",
        "quoting",
        "reporting",
    ];
    let known: BTreeSet<&str> = Class::ALL.iter().map(|row| row.1).collect();
    for line in table::lines(REPORTING_VERBS) {
        let columns: Vec<&str> = line.split('\t').collect();
        assert_eq!(columns.len(), 6, "{line}");
        let classes: Vec<&str> = columns[5].split(' ').collect();
        assert!(kinds.contains(&classes[0]), "{line}");
        assert!(classes[1..].is_sorted(), "{line}");
        assert!(classes.iter().all(|name| known.contains(name)), "{line}");
        let forms = columns[..5].iter().flat_map(|forms| forms.split(' '));
        for form in forms.filter(|form| *form != "-") {
            let letters = form.trim_end_matches('*');
            assert!(letters.chars().all(char::is_lowercase), "{line}");
        }
        assert!(columns[4] == "-" || columns[4].ends_with("ing"), "{line}");
    }
}

#[test]
fn forms_of_a_verb_share_what_it_reports() {
    let lexicon = Lexicon::english();
    for form in ["tell", "tells", "told", "telling"] {
        assert!(lexicon.is(form, Class::Reporting) && lexicon.is(form, Class::TakesHearer));
    }
    assert!(lexicon.is("told", Class::Participle) && !lexicon.is("tells", Class::Participle));
    assert!(lexicon.is("claims", Class::VerbOrNoun) && !lexicon.is("claimed", Class::VerbOrNoun));
}

#[test]
fn every_class_has_words() {
    let lexicon = Lexicon::english();
    let used = lexicon.entries.iter().map(|entry| entry.classes);
    let used = used.fold(ClassSet::NONE, ClassSet::or);
    let empty: Vec<_> = (Class::ALL.iter())
        .filter(|(class, _)| !used.has(*class))
        .collect();
    assert!(empty.is_empty(), "{empty:?}");
}

#[test]
fn no_word_is_in_classes_that_exclude_each_other() {
    let lexicon = Lexicon::english();
    for word in class_tables().flat_map(first_columns) {
        let classes = lexicon.classes(lexicon.find(word));
        let both: Vec<_> = (APART.iter())
            .filter(|(one, other)| classes.has(*one) && classes.has(*other))
            .collect();
        assert!(both.is_empty(), "{word}: {both:?}");
    }
}

#[test]
fn words_with_a_number_have_it_and_no_table_gives_another() {
    let lexicon = Lexicon::english();
    for table in CLASS_TABLES {
        for line in table::lines(table) {
            let columns: Vec<&str> = line.split('\t').collect();
            let number = columns.get(2).and_then(|number| number.parse::<u64>().ok());
            let entry = lexicon.entry(lexicon.find(columns[0]));
            let is_zero = matches!(columns[0], "naught" | "nil" | "nought" | "zero");
            assert_eq!(
                entry.classes.meets(NUMBERED),
                entry.number > 0 || is_zero,
                "{line}"
            );
            assert!(number.is_none_or(|number| number == entry.number), "{line}");
        }
    }
}

#[test]
fn units_and_currencies_have_known_kinds_and_labels() {
    for line in table::lines(UNITS) {
        let fields: Vec<&str> = line.split('\t').collect();
        assert!(UnitKind::named(fields[1]).is_some(), "{line}");
        let known = |field: &&str| {
            ["words: ", "symbols: ", "holds: "]
                .iter()
                .any(|label| field.starts_with(label))
        };
        assert!(fields[2..].iter().all(known), "{line}");
    }
    let labels = [
        "words",
        "signs",
        "codes",
        "before figures",
        "glued",
        "dollars",
        "parts",
        "glued parts",
    ];
    for line in table::lines(CURRENCIES) {
        let fields: Vec<&str> = line.split('\t').collect();
        assert!(
            ["code", "common", "past", "word"].contains(&fields[1]),
            "{line}"
        );
        let known = |field: &&str| {
            field
                .split_once(": ")
                .is_some_and(|(label, _)| labels.contains(&label))
        };
        assert!(fields[2..].iter().all(known), "{line}");
    }
}

#[test]
fn no_spelling_is_of_two_units_or_currencies() {
    let mut spellings = BTreeSet::new();
    for line in table::lines(UNITS) {
        for (label, list) in line.split('\t').filter_map(|field| field.split_once(": ")) {
            for spelling in table::parts(list) {
                assert!(spellings.insert((label, spelling)), "{spelling}");
            }
        }
    }
    let mut names = BTreeSet::new();
    for line in table::lines(CURRENCIES) {
        for (label, list) in line.split('\t').filter_map(|field| field.split_once(": ")) {
            for name in table::parts(list).filter(|name| name.parse::<u32>().is_err()) {
                assert!(names.insert((label, name)), "{name}");
            }
        }
    }
}

#[test]
fn words_are_found_whatever_their_case_and_symbols_in_theirs() {
    let lexicon = Lexicon::english();
    assert!(lexicon.is("Without", Class::Preposition) && !lexicon.is("chair", Class::Preposition));
    assert_eq!(
        lexicon.number(lexicon.find("NINETY"), Class::Cardinal),
        Some(90)
    );
    assert_eq!(lexicon.number(lexicon.find("May"), Class::Cardinal), None);
    let unit = |word| lexicon.unit(lexicon.find(word)).map(|unit| unit.name);
    assert_eq!(unit("Kilometers"), Some("kilometre"));
    let symbol = |text| lexicon.unit_of_symbol(text).map(|unit| unit.name);
    assert_eq!((symbol("MW"), symbol("mw")), (Some("megawatt"), None));
    let pair = |one, other| lexicon.currency_pair(lexicon.find(one), lexicon.find(other));
    assert_eq!(pair("Canadian", "dollars"), Some("CAD"));
    assert_eq!(pair("NZ", "$"), Some("NZD"));
    assert_eq!(lexicon.currency_in_use("NLG"), None);
}

#[test]
fn hedges_are_found_and_of_several_the_longest() {
    let lexicon = Lexicon::english();
    let words = ["no", "more", "than"];
    let word = |back: usize| lexicon.find(words[words.len() - back]);
    assert_eq!(lexicon.hedge_before(&word), Some((3, Class::AtMost)));
    let after = |one, other| lexicon.hedge_after(lexicon.find(one), lexicon.find(other));
    assert_eq!(after("or", "Fewer"), Some(Class::AtMost));
    assert_eq!(after("or", "chairs"), None);
}

/// The sources under `folder` that are no tests, one after the other.
fn sources(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() && name != "tests" {
            text += &sources(&path);
        } else if name.ends_with(".rs") && name != "tests.rs" {
            text += &fs::read_to_string(&path).expect("the source can be read");
        }
    }
    text
}

#[test]
fn every_class_is_asked_for_outside_the_lexicon() {
    let engine = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/engine");
    let mut asked = String::new();
    for entry in fs::read_dir(engine).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() && !path.ends_with("lexicon") {
            asked += &sources(&path);
        }
    }
    let named: BTreeSet<&str> = (asked.split("Class::").skip(1))
        .filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next())
        .collect();
    // The lexicon asks for these itself when two words follow each other.
    let own = ["CurrencyOpener", "CurrencyPart", "HedgeEnd", "UnitOpener"];
    let idle: Vec<_> = (Class::ALL.iter().map(|(class, _)| format!("{class:?}")))
        .filter(|name| !named.contains(name.as_str()) && !own.contains(&name.as_str()))
        .collect();
    assert!(idle.is_empty(), "{idle:?}");
}
