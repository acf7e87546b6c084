//! Units of measure by their spellings.

use super::table::{Case, lines, parts};
use super::{Class, Lexicon, WordId};

/// A unit of measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Its singular name: "kilometre".
    pub name: &'static str,
    /// What it measures.
    pub kind: UnitKind,
}

/// What a unit measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitKind {
    /// "hour"
    Duration,
    /// "kilometre"
    Measurement,
    /// "percent"
    Percent,
    /// "percentage point"
    PercentagePoints,
    /// "kilometre per hour"
    Rate,
    /// "degree Celsius"
    Temperature,
}

impl UnitKind {
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "duration" => Self::Duration,
            "measurement" => Self::Measurement,
            "percent" => Self::Percent,
            "percentage-points" => Self::PercentagePoints,
            "rate" => Self::Rate,
            "temperature" => Self::Temperature,
            _ => return None,
        })
    }
}

impl Lexicon {
    /// The unit of a word: "km", "Kilometres".
    #[must_use]
    pub fn unit(&self, word: WordId) -> Option<Unit> {
        self.unit_at(self.entry(word).unit)
    }

    /// The unit of two words: "square" and "miles".
    #[must_use]
    pub fn unit_pair(&self, first: WordId, second: WordId) -> Option<Unit> {
        let opens = self.classes(first).has(Class::UnitOpener);
        opens.then(|| self.unit_at(self.unit_pairs.get(first, second)))?
    }

    /// The unit of a symbol, whose letter case matters: "kW".
    #[must_use]
    pub fn unit_of_symbol(&self, symbol: &str) -> Option<Unit> {
        self.unit_at(self.exact_entry(symbol).unit)
    }

    /// The unit of that name.
    #[must_use]
    pub fn unit_named(&self, name: &str) -> Option<Unit> {
        (self.units.iter().copied()).find(|unit| unit.name.eq_ignore_ascii_case(name))
    }

    /// How many of a smaller unit make one of a larger, where amounts go on in the smaller: 12 inches in a foot.
    #[must_use]
    pub fn units_in(&self, larger: &str, smaller: &str) -> Option<u64> {
        let is_it = |row: &&(&str, &str, u64)| (row.0, row.1) == (larger, smaller);
        self.unit_sizes.iter().find(is_it).map(|row| row.2)
    }

    fn unit_at(&self, number: u16) -> Option<Unit> {
        let index = usize::from(number).checked_sub(1)?;
        self.units.get(index).copied()
    }

    pub(super) fn add_units(&mut self, table: &'static str) {
        for line in lines(table) {
            let mut fields = line.split('\t');
            let (Some(name), Some(kind)) = (fields.next(), fields.next()) else {
                continue;
            };
            let Some(kind) = UnitKind::named(kind) else {
                continue;
            };
            self.units.push(Unit { name, kind });
            let number = u16::try_from(self.units.len()).expect("there are fewer units");
            for (label, list) in fields.filter_map(|field| field.split_once(": ")) {
                for spelling in parts(list) {
                    if label == "holds" {
                        let size = spelling
                            .split_once(' ')
                            .and_then(|(each, smaller)| Some((name, smaller, each.parse().ok()?)));
                        self.unit_sizes.extend(size);
                    } else {
                        self.add_spelling(label, spelling, number);
                    }
                }
            }
        }
        self.unit_pairs.sort();
    }

    fn add_spelling(&mut self, label: &str, spelling: &'static str, number: u16) {
        match (label, spelling.split_once(' ')) {
            ("words", Some((first, second))) => {
                let opener = self.add(first, Case::Any);
                opener.classes = opener.classes.with(Class::UnitOpener);
                let pair = (self.id_of(first, Case::Any), self.id_of(second, Case::Any));
                self.unit_pairs.push(pair.0, pair.1, number);
            }
            ("words", None) => self.add(spelling, Case::Any).unit = number,
            _ => self.add(spelling, Case::Exact).unit = number,
        }
    }
}
