//! Why a claim is worth a check or not: one table of reasons, their points and what they mean.

/// A reason for or against checking a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// An exact value is given.
    SpecificFigure,
    /// A million or more, or many digits.
    LargeFigure,
    /// Money, a share, a rate, a ratio or a rank.
    Statistic,
    /// It compares, or says how much something changed.
    Comparison,
    /// It says what caused what.
    Cause,
    /// The article gives no source.
    NoSource,
    /// Its source has no name.
    UnnamedSource,
    /// Its source has a name.
    NamedSource,
    /// It stands in a quotation.
    InQuotation,
    /// Only an order of magnitude is given.
    VagueFigure,
    /// It is hedged.
    Hedged,
    /// It is still to come.
    Forecast,
    /// It is a judgement or stands on a condition.
    NotAsserted,
    /// A small number, easily seen and seldom in doubt.
    SmallCount,
    /// A date or clock time alone claims nothing.
    CalendarOnly,
    /// It refers back to what was said.
    RefersBack,
}

/// What a reason is worth and how it reads.
struct Row {
    reason: Reason,
    /// In documents and on the page.
    name: &'static str,
    /// Hundredths of the score; they are added up, and the sum is kept between 0 and 100.
    points: i16,
    /// For the help page.
    meaning: &'static str,
}

const TABLE: [Row; 16] = [
    row(
        Reason::SpecificFigure,
        "specific figure",
        40,
        "An exact value is given, so it can be right or wrong.",
    ),
    row(
        Reason::LargeFigure,
        "large figure",
        10,
        "A million or more, or four digits that matter: slips of a digit hide here.",
    ),
    row(
        Reason::Statistic,
        "statistic",
        15,
        "Money, a share, a rate, a ratio or a rank: somebody counted, and a record of it exists.",
    ),
    row(
        Reason::Comparison,
        "comparison or change",
        15,
        "It sets two figures against each other, of which one may be missing.",
    ),
    row(
        Reason::Cause,
        "cause",
        10,
        "It says that one thing led to another.",
    ),
    row(
        Reason::NoSource,
        "no source",
        10,
        "The article asserts it in its own voice.",
    ),
    row(
        Reason::UnnamedSource,
        "unnamed source",
        20,
        "Whoever says it has no name, so nobody answers for it.",
    ),
    row(
        Reason::NamedSource,
        "named source",
        5,
        "Somebody with a name says it and can be asked.",
    ),
    row(
        Reason::InQuotation,
        "in a quotation",
        5,
        "The words must be the speaker's, and the figure may still be wrong.",
    ),
    row(
        Reason::VagueFigure,
        "vague figure",
        10,
        "Only an order of magnitude is given: \"dozens\".",
    ),
    row(
        Reason::Hedged,
        "hedged",
        -5,
        "\"About\" and \"up to\" leave room.",
    ),
    row(
        Reason::Forecast,
        "forecast",
        -15,
        "It is still to come: only its source can be checked.",
    ),
    row(
        Reason::NotAsserted,
        "opinion or hypothesis",
        -20,
        "It is a judgement or stands on a condition.",
    ),
    row(
        Reason::SmallCount,
        "small count",
        -20,
        "A small number, easily seen and seldom in doubt.",
    ),
    row(
        Reason::CalendarOnly,
        "only a date",
        -100,
        "A date or clock time alone claims nothing.",
    ),
    row(
        Reason::RefersBack,
        "refers back",
        -100,
        "A number that only points at what was named before.",
    ),
];

const fn row(reason: Reason, name: &'static str, points: i16, meaning: &'static str) -> Row {
    Row {
        reason,
        name,
        points,
        meaning,
    }
}

impl Reason {
    /// Every reason, in the order of the table.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.reason)
    }

    /// The name in documents and on the page: "specific figure".
    #[must_use]
    pub fn name(self) -> &'static str {
        TABLE[self as usize].name
    }

    /// The reason of that [`name`](Self::name).
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let row = TABLE.iter().find(|row| row.name == name)?;
        Some(row.reason)
    }

    /// What it adds to the score, in hundredths; negative where it speaks against a check.
    #[must_use]
    pub fn points(self) -> i16 {
        TABLE[self as usize].points
    }

    /// What it means, in a sentence.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        TABLE[self as usize].meaning
    }
}
