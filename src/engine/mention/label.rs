//! The labels of tokens: where in a name of which kind a token stands.
//!
//! BIOES over four kinds. Places and the rest (`Miscellaneous`) are never shown, but a model that has to name them
//! learns what is not an institution.

/// How many labels there are.
pub const LABELS: usize = 17;

/// How many labels have weights of their own: all but [`OUTSIDE`], whose score is 0 always. A chain's
/// probabilities do not change when a feature's weights are all moved by one amount, so nothing is lost.
pub const LANES: usize = 16;

/// The label of a token outside every name.
pub const OUTSIDE: usize = 16;

/// The labels' names in the order of their numbers, as the model's file carries them.
pub const NAMES: &str = "B-PER I-PER E-PER S-PER B-ORG I-ORG E-ORG S-ORG B-LOC I-LOC E-LOC S-LOC B-MISC I-MISC E-MISC S-MISC O";

/// Kinds of names that are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// People.
    Person,
    /// Organisations.
    Organisation,
    /// Countries, cities, rivers.
    Place,
    /// Nationalities, events, works, laws.
    Miscellaneous,
}

impl Kind {
    /// Every kind, in the order of the labels.
    pub const ALL: [Self; 4] = [
        Self::Person,
        Self::Organisation,
        Self::Place,
        Self::Miscellaneous,
    ];
}

/// Where in its name a token stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// First of several.
    Begin,
    /// Between the first and the last.
    Inside,
    /// Last of several.
    End,
    /// The only one.
    Single,
}

/// The label of a token at `position` in a name of `kind`.
#[must_use]
pub const fn label(kind: Kind, position: Position) -> usize {
    kind as usize * 4 + position as usize
}

/// Kind and position of `label`; `None` outside.
#[must_use]
pub fn parts(label: usize) -> Option<(Kind, Position)> {
    const POSITIONS: [Position; 4] = [
        Position::Begin,
        Position::Inside,
        Position::End,
        Position::Single,
    ];
    let kind = *Kind::ALL.get(label / 4)?;
    Some((kind, POSITIONS[label % 4]))
}

/// Whether a name goes on after `label`.
#[must_use]
pub fn is_open(label: usize) -> bool {
    matches!(parts(label), Some((_, Position::Begin | Position::Inside)))
}

/// Whether `next` may follow `label`.
#[must_use]
pub fn may_follow(label: usize, next: usize) -> bool {
    let goes_on = matches!(parts(next), Some((_, Position::Inside | Position::End)));
    if is_open(label) {
        goes_on && label / 4 == next / 4
    } else {
        !goes_on
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, LABELS, NAMES, OUTSIDE, Position, label, may_follow, parts};

    #[test]
    fn names_are_in_the_order_of_the_numbers() {
        let names: Vec<&str> = NAMES.split(' ').collect();
        assert_eq!(names.len(), LABELS);
        assert_eq!(names[label(Kind::Organisation, Position::End)], "E-ORG");
        assert_eq!(names[OUTSIDE], "O");
    }

    #[test]
    fn a_name_goes_on_until_its_end() {
        let allowed = (0..LABELS * LABELS)
            .filter(|pair| may_follow(pair / LABELS, pair % LABELS))
            .count();
        assert_eq!(allowed, 9 * 9 + 8 * 2);
        assert_eq!(parts(OUTSIDE), None);
    }
}
