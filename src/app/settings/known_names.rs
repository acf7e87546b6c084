//! Names that a newsroom knows to be right: when an article is read, their marks are kept without a question.

use super::storage;
use crate::reading::Reading;
use bluepencil::annotation::{AnnotationId, ByKind, Kind, Status};
use bluepencil::mention::NameKind;
use std::collections::BTreeSet;

/// Storage key: a line `kind<tab>name` for each name.
const KNOWN: &str = "bluepencil.known-names";

/// Most names of a kind. More would fill the browser's storage.
const MAX_NAMES: usize = 5_000;

/// The longest name, in characters.
const MAX_LENGTH: usize = 200;

/// The names, by kind and in alphabetic order. Runs of white space in them are one space.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct KnownNames(ByKind<BTreeSet<String>>);

impl KnownNames {
    /// The kinds that have names.
    pub(crate) fn kinds() -> impl Iterator<Item = Kind> {
        (Kind::ALL.into_iter()).filter(|kind| kind.name_kind().is_some())
    }

    /// The names that this browser keeps.
    pub(crate) fn load() -> Self {
        let kept = || storage()?.get_item(KNOWN).ok()?;
        Self::from_stored(&kept().unwrap_or_default())
    }

    /// Keeps them. In a browser that keeps nothing they hold for as long as the page is open.
    pub(crate) fn keep(&self) {
        let Some(storage) = storage() else {
            return;
        };
        let _ = match self.to_stored() {
            text if text.is_empty() => storage.remove_item(KNOWN),
            text => storage.set_item(KNOWN, &text),
        };
    }

    /// Whether a change of what the browser keeps under `key` changes the names.
    pub(crate) fn is_kept_as(key: Option<&str>) -> bool {
        // Without a key, all was deleted.
        key.is_none_or(|key| key == KNOWN)
    }

    fn from_stored(text: &str) -> Self {
        let mut known = Self::default();
        for (kind, name) in text.lines().filter_map(|line| line.split_once('\t')) {
            if let Some(kind) = Kind::from_name(kind) {
                known.add(kind, name);
            }
        }
        known
    }

    fn to_stored(&self) -> String {
        let lines = Self::kinds().flat_map(|kind| {
            (self.0[kind].iter()).map(move |name| format!("{}\t{name}\n", kind.name()))
        });
        lines.collect()
    }

    /// Whether the name is one of them.
    pub(crate) fn has(&self, kind: Kind, name: &str) -> bool {
        self.0[kind].contains(&spaced(name))
    }

    /// The same with the name, or without it where it was one of them.
    pub(crate) fn toggled(&self, kind: Kind, name: &str) -> Self {
        let mut known = self.clone();
        if !known.0[kind].remove(&spaced(name)) {
            known.add(kind, name);
        }
        known
    }

    /// The names of a kind, one a line.
    pub(crate) fn lines(&self, kind: Kind) -> String {
        let names = self.0[kind].iter().map(String::as_str);
        names.collect::<Vec<_>>().join("\n")
    }

    /// The same with the names of `kind` as in `lines`, one a line.
    pub(crate) fn with_lines(&self, kind: Kind, lines: &str) -> Self {
        let mut known = self.clone();
        known.0[kind].clear();
        lines.lines().for_each(|name| known.add(kind, name));
        known
    }

    /// Adds a name, unless it is none or the list is full.
    fn add(&mut self, kind: Kind, name: &str) {
        let name = spaced(name);
        let fits = (1..=MAX_LENGTH).contains(&name.chars().count());
        if fits && kind.name_kind().is_some() && self.0[kind].len() < MAX_NAMES {
            self.0[kind].insert(name);
        }
    }

    /// Each known name of which marks are open in the article, and those marks. A surname that stands for a known full
    /// name is a mark of that name.
    pub(crate) fn open_marks(&self, reading: &Reading) -> Vec<(EntityName, Vec<AnnotationId>)> {
        let entities = reading.set.entities.iter().enumerate();
        let known = entities.filter(|(_, each)| self.has(Kind::of_name(each.kind), &each.name));
        let with_open = known.map(|(index, entity)| {
            let mentions = reading.mentions(index).iter();
            let open = mentions
                .map(|&mention| reading.annotation(mention))
                .filter(|mention| mention.status == Status::Suggested);
            let name = (entity.kind, entity.name.clone());
            (name, open.map(|mention| mention.id).collect::<Vec<_>>())
        });
        with_open.filter(|(_, marks)| !marks.is_empty()).collect()
    }
}

/// The name of an entity, with its kind.
pub(crate) type EntityName = (NameKind, String);

/// `name` with one space for each run of white space, and none around it.
fn spaced(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{KnownNames, MAX_LENGTH, MAX_NAMES};
    use bluepencil::annotation::Kind;

    fn kinds() -> (Kind, Kind) {
        let mut kinds = KnownNames::kinds();
        let pair = kinds.next().zip(kinds.next());
        pair.expect("two kinds have names")
    }

    #[test]
    fn a_name_goes_in_and_out_under_its_kind() {
        let (one, other) = kinds();
        let known = KnownNames::default().toggled(one, " Ada\u{a0} Obi ");
        assert!(known.has(one, "Ada Obi") && known.has(one, "Ada  Obi"));
        assert!(
            !known.has(other, "Ada Obi") && !known.has(one, "Ada") && !known.has(one, "ada obi")
        );
        assert_eq!(known.toggled(one, "Ada Obi"), KnownNames::default());
    }

    #[test]
    fn what_is_stored_comes_back() {
        let (one, other) = kinds();
        let known = KnownNames::default()
            .with_lines(one, "Ada Obi\r\n\n  Zoë Ünal\nAda Obi")
            .with_lines(other, "Reuters");
        assert_eq!(known.lines(one), "Ada Obi\nZoë Ünal");
        assert_eq!(KnownNames::from_stored(&known.to_stored()), known);
        let damaged = format!(
            "no tab\nplanet\tMars\n{}\t\n{}",
            one.name(),
            known.to_stored()
        );
        assert_eq!(KnownNames::from_stored(&damaged), known);
    }

    #[test]
    fn the_list_has_a_limit() {
        let (one, _) = kinds();
        let many: String = (0..MAX_NAMES + 10)
            .map(|at| format!("Name {at}\n"))
            .collect();
        let known = KnownNames::default().with_lines(one, &many);
        assert_eq!(known.lines(one).lines().count(), MAX_NAMES);
        let long = "x".repeat(MAX_LENGTH + 1);
        assert!(!KnownNames::default().toggled(one, &long).has(one, &long));
    }
}
