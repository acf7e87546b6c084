//! The classes of words.

use super::index::Index;

/// Makes the enum with the names that the tables have.
macro_rules! classes {
    ($($(#[$doc:meta])* $class:ident = $name:literal,)*) => {
        /// What a word is, in grammar or beside a figure.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Class {
            $($(#[$doc])* $class,)*
        }

        impl Class {
            /// Every class and its name in the tables.
            pub(super) const ALL: &[(Self, &str)] = &[$((Self::$class, $name)),*];
        }
    };
}

classes! {
    // Function words.
    /// "a", "the".
    Article = "article",
    /// "a", "an".
    IndefiniteArticle = "indefinite-article",
    /// "the".
    DefiniteArticle = "definite-article",
    /// "this", "those".
    Demonstrative = "demonstrative",
    /// "these", "those".
    PluralDemonstrative = "plural-demonstrative",
    /// "her", "their".
    PossessiveDeterminer = "possessive-determiner",
    /// "all", "several".
    Quantifier = "quantifier",
    /// A quantifier that opens a noun phrase, and seldom a pronoun: "many", "each".
    AmountDeterminer = "amount-determiner",
    /// It says that all things of a kind are the whole: "all".
    WholeDeterminer = "whole-determiner",
    /// "more", "other".
    ComparativeQuantifier = "comparative-quantifier",
    /// "she", "themselves", "which".
    Pronoun = "pronoun",
    /// A pronoun that is never a subject: "them".
    ObjectPronoun = "object-pronoun",
    /// "how", "whose".
    Interrogative = "interrogative",
    /// "that".
    That = "that",
    /// A clause that describes the noun before it may open with it: "who", "that".
    RelativePronoun = "relative-pronoun",
    /// "about", "without".
    Preposition = "preposition",
    /// "and", "whereas".
    Conjunction = "conjunction",
    /// "and", "or".
    Coordinator = "coordinator",
    /// "and".
    And = "and",
    /// "but".
    But = "but",
    /// "or".
    Or = "or",
    /// "is", "had", "would".
    Auxiliary = "auxiliary",
    /// A form of "be".
    Be = "be",
    /// Its subject is one thing: "was", "has".
    SingularAuxiliary = "singular-auxiliary",
    /// "may", "would".
    Modal = "modal",
    /// "already", "tonight".
    Adverb = "adverb",
    /// An adjective that stands after its noun: "dead", "alone".
    Predicative = "predicative",
    /// "first", "next", "new".
    OrderAdjective = "order-adjective",
    /// A pronoun that may be a subject alone: "she", "who".
    SubjectPronoun = "subject-pronoun",
    /// A pronoun that is an object too: "it", "her".
    AlsoObject = "also-object",
    /// A clause may open with it: "because", "that".
    ClauseOpener = "clause-opener",
    /// What is said may start with it, and it is no subject: "nothing", "there".
    ClauseStart = "clause-start",
    /// A clause after it is set against the one before: "although".
    Contrast = "contrast",
    /// With a capital it joins its sentence to the one before: "yet".
    SentenceLink = "sentence-link",
    /// It opens a phrase beside a clause: "during", "last".
    AdjunctOpener = "adjunct-opener",
    /// It opens what stands beside a clause, as a preposition does: "according".
    BesideOpener = "beside-opener",
    /// A participle after it shares the sentence's subject: "in", "by".
    BeforeParticiple = "before-participle",
    /// A name after it is not who speaks: "against".
    BesideName = "beside-name",
    /// An adjective that stands after its noun with what it describes it by: "familiar".
    AfterNoun = "after-noun",
    /// It opens a phrase of when, where and in what something is said: "via".
    OccasionOpener = "occasion-opener",
    /// It opens a phrase that may as well begin what is said: "between".
    ClauseAdjunct = "clause-adjunct",
    /// It opens what stands between commas beside a name: "aged".
    AppositionOpener = "apposition-opener",
    /// It ends the phrase of a source before it: "who", "than".
    PhraseEnd = "phrase-end",
    /// It may link its sentence to the one before: "meanwhile".
    SentenceAdverb = "sentence-adverb",
    /// With a capital it opens a sentence and no title: "although".
    SentenceOpener = "sentence-opener",
    /// A description of a person may start after it: "said".
    BeforeDescription = "before-description",
    /// It may stand between a subject and its verb: "also", "themselves".
    BeforeVerb = "before-verb",
    /// It may belong to the verb before it: "back".
    Particle = "particle",
    /// It tells when without a preposition: "yesterday".
    TimeAdverb = "time-adverb",
    /// It makes a clause hearsay: "reportedly".
    Hearsay = "hearsay",
    // Words that go with a figure.
    /// It may follow a place in an order without a noun: "third overall".
    AfterRank = "after-rank",
    /// Before "day" it makes it a plain noun: "every day".
    BeforeDay = "before-day",
    /// Before "one" it makes it a pronoun: "this one".
    BeforeOne = "before-one",
    /// After "twice" it says that two sizes are compared: "twice as".
    Compared = "compared",
    /// "between", whose "and" joins the ends of a stretch.
    Between = "between",
    /// A day may follow it: "since", "dated".
    Dating = "dating",
    /// "from".
    From = "from",
    /// It is glued to a number by a hyphen: "mid-80".
    NumberPrefix = "number-prefix",
    /// After a noun it says which things are meant: "the two who".
    NounLink = "noun-link",
    /// It joins the ends of a stretch: "to", "through".
    RangeJoint = "range-joint",
    /// "than".
    Than = "than",
    /// It may stand between a verb and the size of a change: "another".
    StepModifier = "step-modifier",
    /// It stands inside a street's name: "de".
    StreetLink = "street-link",
    /// After an ordinal in an apposition it goes on telling: "the third since".
    TallyLink = "tally-link",
    /// A clock time may follow it: "at", "until".
    TimeOpener = "time-opener",
    /// It may stand before a year and before a count: "of", "versus".
    YearLink = "year-link",
    /// Before four digits it makes them a year: "since", "circa".
    YearOpener = "year-opener",
    // Number words.
    /// Below a hundred: "nine", "forty".
    Cardinal = "cardinal",
    /// In one word: "third", "ninetieth", "millionth".
    Ordinal = "ordinal",
    /// A part that a scale word or a unit may follow: "half".
    Part = "part",
    /// The lower word of a fraction: "half", "thirds".
    Denominator = "denominator",
    /// It multiplies the number before it: "million", "bn".
    Scale = "scale",
    /// "hundred".
    Hundred = "hundred",
    /// "dozen".
    Dozen = "dozen",
    /// An order of magnitude without a number: "dozens", "hundreds".
    Vague = "vague",
    /// A multiple in one word: "doubled", "twofold".
    Multiple = "multiple",
    /// So often, or so many times as much: "twice".
    Times = "times",
    /// "halved".
    Halving = "halving",
    /// So many that nobody has counted: "few", "several".
    Several = "several",
    // Words of the calendar.
    /// "January", "Jan."
    Month = "month",
    /// A stop after it may be its own: "Jan".
    MonthAbbreviation = "month-abbreviation",
    /// A month only with a capital: "march".
    MonthOrWord = "month-or-word",
    /// "Monday", "Mon."
    Weekday = "weekday",
    /// "spring".
    Season = "season",
    /// A quarter or half of a year: "Q1", "H2".
    YearPart = "year-part",
    /// So many years: "decade".
    Years = "years",
    /// A number may follow it as its own: "day five".
    NumberedUnit = "numbered-unit",
    /// "early", "mid".
    DecadePart = "decade-part",
    /// "morning".
    Morning = "morning",
    /// After noon: "evening".
    Afternoon = "afternoon",
    /// After "last" or "this" it tells when: "week".
    TimeNoun = "time-noun",
    // What a hedge says of the figure.
    /// "about", "roughly".
    About = "about",
    /// "over", "exceeding".
    Above = "above",
    /// "minimum".
    AtLeast = "at-least",
    /// "within".
    AtMost = "at-most",
    /// "nearly".
    Below = "below",
    /// "exactly".
    Equal = "equal",
    /// It may stand in what loosens a figure: "least", "up".
    HedgeWord = "hedge-word",
    // Verbs.
    /// A verb's form that cannot stand before a noun as an adjective does: "became".
    PlainVerb = "plain-verb",
    /// A verb of headlines, where it has a capital: "Kills".
    HeadlineVerb = "headline-verb",
    /// What has befallen those counted: "killed".
    Casualty = "casualty",
    /// "call", "phoned".
    Dialling = "dialling",
    /// "exceeded".
    Exceeding = "exceeding",
    /// It tells what happens at an hour or on a day: "opens".
    Happening = "happening",
    /// Before "over" it makes the length of time after that a longer one: "lasted over".
    Lasting = "lasting",
    /// "up" after it belongs to it: "climbed".
    MovedUp = "moved-up",
    /// A place may follow it: "finished".
    Ranking = "ranking",
    /// A place may follow it where the sentence ends there: "are", "lies".
    Standing = "standing",
    /// A word of matches and votes: "won", "tie".
    Result = "result",
    /// "scored", "grabbed".
    Tallying = "tallying",
    /// "rotated", "tilt".
    Turning = "turning",
    /// Near it pounds are a weight: "weighed", "shed".
    Weighing = "weighing",
    // Verbs that say who says something; data/en/reporting_verbs.tsv explains them.
    /// It always reports: "said".
    Reporting = "reporting",
    /// It reports what follows "that", or what a source of knowledge is its subject of: "found".
    Finding = "finding",
    /// It reports a quotation: "called".
    Quoting = "quoting",
    /// An amount after it is an object: "added".
    AddsAmount = "adds-amount",
    /// It reports a figure: "counted".
    CountsThings = "counts-things",
    /// Its object is who says it: "citing".
    NamesSource = "names-source",
    /// A clause without an auxiliary is its object: "claimed".
    NeedsAuxiliary = "needs-auxiliary",
    /// It reports a clause or a quotation, not an object: "argued".
    NeedsClause = "needs-clause",
    /// It always has an object: "told".
    NeedsHearer = "needs-hearer",
    /// It reports only after "that" or with a quotation: "maintained".
    NeedsThat = "needs-that",
    /// In the passive a figure may stand before who says it: "estimated".
    PassiveFigure = "passive-figure",
    /// In the passive its subject hears what follows: "told".
    PassiveHearer = "passive-hearer",
    /// In the passive it tells hearsay: "said".
    PassiveReport = "passive-report",
    /// Its form after "has": "reported".
    Participle = "participle",
    /// It reports a figure after "as": "give".
    GivesFigure = "gives-figure",
    /// It reports a figure after "at": "put".
    PutsFigure = "puts-figure",
    /// Whoever can speak has the thought that follows: "believes".
    ReportsThought = "reports-thought",
    /// Its object is who is asked: "urged".
    Requests = "requests",
    /// It reports a figure after "of": "spoke".
    SpeaksOf = "speaks-of",
    /// Its object is who hears it: "informed".
    TakesHearer = "takes-hearer",
    /// It reports what follows "to": "promised".
    TakesInfinitive = "takes-infinitive",
    /// A form that is a noun as often as a verb: "claims".
    VerbOrNoun = "verb-or-noun",
    /// A past form that does not end in "-ed": "wrote".
    IrregularPast = "irregular-past",
    /// A form after "has" that does not end in "-ed": "made".
    IrregularParticiple = "irregular-participle",
    // Rising and falling.
    /// "rose", "soaring".
    RisingVerb = "rising-verb",
    /// "fell", "cutting".
    FallingVerb = "falling-verb",
    /// The size of the change may follow it without "by": "rose".
    SizedVerb = "sized-verb",
    /// What follows it may as well be its object: "dropped".
    ObjectVerb = "object-verb",
    /// A sum of money after it is what was moved, not the size of a change: "raised".
    SumVerb = "sum-verb",
    /// It may stand between its object and the size of the change: "cut prices 5 percent".
    ChangesObject = "changes-object",
    /// After "as" it tells the level reached: "as high as".
    LevelAdjective = "level-adjective",
    /// "up" after it belongs to it and tells no change: "made up 5 percent".
    PhrasalUp = "phrasal-up",
    /// After "than" it names an earlier time: "ago", "previously".
    EarlierTime = "earlier-time",
    /// "growth".
    RisingNoun = "rising-noun",
    /// "decline".
    FallingNoun = "falling-noun",
    /// A comparative: "taller".
    Greater = "greater",
    /// A comparative: "cheaper".
    Smaller = "smaller",
    /// A change whose way it does not say: "went", "changed".
    Moving = "moving",
    /// What a ranking, an index or a share moves by: "notch".
    Step = "step",
    // Nouns.
    /// Of a turn or a place on the globe: "slope", "latitude".
    Angle = "angle",
    /// Odds and proportions are spoken of: "bookmaker", "ratio".
    Betting = "betting",
    /// A whole that a fraction is of: "population".
    Collective = "collective",
    /// "troops".
    CountedPeople = "counted-people",
    /// It comes by the thousand: "homes".
    CountedThousands = "counted-thousands",
    /// A short form of a noun that a number after it names: "fig", "sec".
    CutLabel = "cut-label",
    /// A noun of headlines, where it has a capital: "Police".
    HeadlineNoun = "headline-noun",
    /// "half" before it is no number: "half brother".
    HalfNoun = "half-noun",
    /// A person or a company: "builder".
    PersonOrFirm = "person-or-firm",
    /// A book of a scripture, before the numbers of its verses: "Luke".
    Scripture = "scripture",
    /// The numbers of verses follow it: "verse".
    Verse = "verse",
    /// A number after it names the thing: "article", "room".
    Label = "label",
    /// A number with "m" before it is a length: "26m sprint".
    Length = "length",
    /// It is counted where a hyphen joins it to a number: "five-member".
    Member = "member",
    /// A number before it is its name: "a 737 jet".
    NamedByNumber = "named-by-number",
    /// On "-ly", and no adverb: "family".
    NoAdverb = "no-adverb",
    /// On "-men", "-folk" or "-craft", and no plural: "specimen".
    NoMan = "no-man",
    /// On "-s", and no plural: "always", "physics".
    NoPlural = "no-plural",
    /// A noun with an adjective's ending: "hospital".
    NounLikeAdjective = "noun-like-adjective",
    /// An ordinal before it only numbers or names it: "chapter".
    NumberedPart = "numbered-part",
    /// A plural that its ending does not show: "children", "troops".
    OddPlural = "odd-plural",
    /// "one" before it is little more than an article: "one day".
    OneNoun = "one-noun",
    /// A street's kind that stands before its name: "rue".
    OpeningStreet = "opening-street",
    /// "pages", "pp."
    Page = "page",
    /// A noun for one person, which may follow another noun: "police officer".
    Person = "person",
    /// After "a" it is what a rate is of: "$5 a head".
    RateBase = "rate-base",
    /// A noun for one person that follows no other noun: "wife".
    Relative = "relative",
    /// "avenue", "Rd".
    Street = "street",
    /// An ordinal before it tells how many there were: "third goal".
    Tallied = "tallied",
    /// Near it digits are a telephone number: "hotline".
    Telephone = "telephone",
    /// Four digits before it are a year: "2000 levels".
    YearNoun = "year-noun",
    // Nouns of sources and titles.
    /// One person who is quoted without a name: "spokesman".
    SourcePerson = "source-person",
    /// Several people who are quoted without a name: "officials".
    SourceGroup = "source-group",
    /// A body that is quoted without a name: "company".
    SourceInstitution = "source-institution",
    /// What users of social networks write: "tweet".
    SourceSocial = "source-social",
    /// "facebook".
    SocialNetwork = "social-network",
    /// Beside a social network it is a source of that kind: "users".
    NetworkUser = "network-user",
    /// A thing that states something: "survey".
    Document = "document",
    /// Where, when or in what something is said: "interview".
    Occasion = "occasion",
    /// Who finds things out: "researchers".
    Expert = "expert",
    /// After its maker it tells who has counted: "by the union’s count".
    Tally = "tally",
    /// A country's name before it makes it a source with a name: "ministry".
    GovernmentBody = "government-body",
    /// The noun that heads a title: "secretary".
    TitleHead = "title-head",
    /// It stands inside a title before its head: "former".
    TitleModifier = "title-modifier",
    // Words of names.
    /// It says nothing of what a person does: "mrs".
    Honorific = "honorific",
    /// It stands after a surname: "jr".
    NameSuffix = "name-suffix",
    /// It joins the parts of a title and neither starts nor ends one: "of".
    TitleLink = "title-link",
    /// Many institutions' names begin with it: "national".
    GenericName = "generic-name",
    /// A small word inside a name: "of", "und".
    NameLink = "name-link",
    /// It has the ending of a noun for who does something, and is none: "quarter".
    NoAgent = "no-agent",
    // Adjectives.
    /// An adjective that its ending does not show: "large".
    Adjective = "adjective",
    /// Before it a quotation mark after a number is the sign of inches: "tall".
    Dimension = "dimension",
    /// "half" after it is no number: "northern half".
    HalfOpener = "half-opener",
    /// On "-est", and no superlative: "forest".
    NoSuperlative = "no-superlative",
    /// A superlative that its ending does not show, and what ranks as one: "worst", "seeded".
    Superlative = "superlative",
    /// It may stand between a number and its unit of time: "consecutive".
    UnitFiller = "unit-filler",
    /// It may open the phrase for a source without an article: "official".
    SourceAdjective = "source-adjective",
    // How surely something is claimed.
    /// An auxiliary in a form that has a subject: "were".
    Finite = "finite",
    /// It opens a condition: "unless".
    Condition = "condition",
    /// It makes a claim one that stands on a condition: "would".
    Hypothetical = "hypothetical",
    /// It makes a claim one of what is to come: "predicts".
    Forecasting = "forecasting",
    /// It makes a claim a judgement: "should".
    Opining = "opining",
    /// It makes a claim a guess: "probably".
    Estimating = "estimating",
    /// Before "to" it makes a claim one of what is to come: "scheduled".
    Expecting = "expecting",
    /// It denies what somebody else says: "disputed".
    Denying = "denying",
    /// It denies its clause by itself: "never".
    Negative = "negative",
    /// Before "to" it denies what follows: "failed".
    Refusing = "refusing",
    /// After "not" it loosens a figure and nothing is denied: "merely".
    AfterNot = "after-not",
    /// A negation on its one side does not reach the other: "rather".
    NegationEnd = "negation-end",
    /// It sets two figures against each other: "record", "outnumber".
    Comparing = "comparing",
    /// It does so before "than": "older".
    Comparative = "comparative",
    /// It says what caused what: "triggered".
    Causing = "causing",
    /// It does so before "to": "owing".
    CausingTo = "causing-to",
    /// It does so before "in" or "of": "resulted".
    Resulting = "resulting",
    // When a figure holds.
    /// It tells when by the article's own date: "tomorrow".
    CalendarDay = "calendar-day",
    /// It tells of a period's noun which one by the article's own date: "previous".
    RelativeAdjective = "relative-adjective",
    /// It sets a length of time against now: "recent".
    SpanAdjective = "span-adjective",
    /// After a length of time it tells when: "ago".
    AfterDuration = "after-duration",
    /// A month only after what says when: "june".
    MonthOrName = "month-or-name",
    /// A month may follow it: "since", "early".
    BeforeMonth = "before-month",
    /// Short for a day or month, and more often another word: "sat".
    DateOrWord = "date-or-word",
    /// An ordinal before it tells which part of a year is meant: "quarter".
    YearFraction = "year-fraction",
    /// A stretch of time that "last" tells apart, besides those of [`Class::TimeNoun`]: "decade".
    CalendarPeriod = "calendar-period",
    /// After "next" it lies ahead: "month".
    NextPeriod = "next-period",
    /// It brings a period: "throughout".
    PeriodOpener = "period-opener",
    /// It stands between a determiner and the noun of a period: "fiscal".
    PeriodAdjective = "period-adjective",
    /// A stretch of time: "semester".
    PeriodNoun = "period-noun",
    /// After a period's noun it brings its end or its year: "ended".
    PeriodBound = "period-bound",
    /// After a length of time it makes it no period: "old".
    NoPeriod = "no-period",
    // Where it holds, and what it measures.
    /// It brings a place: "outside".
    PlaceOpener = "place-opener",
    /// A place that a text names by what it is: "province".
    PlaceNoun = "place-noun",
    /// "nationwide".
    PlaceAdverb = "place-adverb",
    /// It stands before a place's name: "northern".
    PlaceSide = "place-side",
    /// It stands inside a place's name: "upon".
    PlaceLink = "place-link",
    /// A noun of what is measured: "turnout".
    Measure = "measure",
    /// It says how much its subject changes or comes to: "averaged".
    ChangeVerb = "change-verb",
    /// It says so of a measure, and many other things: "remained".
    LevelVerb = "level-verb",
    /// It parts the subject from what stands before: "because".
    ClausePart = "clause-part",
    /// "in" after it brings what changed: "rise".
    ChangeNoun = "change-noun",
    /// It may stand between a verb or a measure and its figure: "almost".
    FigureLink = "figure-link",
    /// It measures what its "of" brings: "number".
    OfNoun = "of-noun",
    /// It opens a noun phrase or the clause around one, and is no part of its noun: "each".
    NounPhraseOpener = "noun-phrase-opener",
    /// A noun phrase has ended before it: "among".
    NounPhraseEnd = "noun-phrase-end",
    /// After a figure it is no measure: "worth".
    NotBeside = "not-beside",
    /// Its "of" brings a sum, not a measure: "maximum".
    Total = "total",
    /// It says which one is meant: "its".
    Definite = "definite",
    // Abbreviations and letters whose case matters.
    /// "AD".
    AfterChrist = "after-christ",
    /// "p.m."
    AfterNoon = "after-noon",
    /// "BC".
    BeforeChrist = "before-christ",
    /// "a.m."
    BeforeNoon = "before-noon",
    /// Glued to digits it multiplies them: "K".
    GluedScale = "glued-scale",
    /// Glued to a sum of money it multiplies it: "m".
    MoneyScale = "money-scale",
    /// "GMT".
    TimeZone = "time-zone",
    // Names.
    /// A name may follow it, with what it is the name of before: "called".
    Naming = "naming",
    /// A first name that is also a word: "grace".
    NameOrWord = "name-or-word",
    /// What a place is that a name is given with: "village".
    Settlement = "settlement",
    /// It asks the reader to do something, before the name of a person: "email".
    Imperative = "imperative",
    /// In a headline what follows it is a name of its own: "sues".
    HeadlineAct = "headline-act",
    /// Only somebody does it: "wanted".
    PersonalVerb = "personal-verb",
    /// What a name before it is no institution's with: "index", "treaty".
    NamedThing = "named-thing",
    /// A people without a state of its name: "basques".
    People = "people",
    /// A sickness or a money token, whose name looks like somebody's: "zika", "dogecoin".
    NoName = "no-name",
    /// The end of a site's address: "com".
    Domain = "domain",
    /// Letters for a country in lists of results: "NED".
    CountryCode = "country-code",
    // Set while the tables are read.
    /// A currency's code apart from the figure: "USD".
    CurrencyCode = "currency-code",
    /// Letters for a currency before a figure only: "Rs".
    CurrencyLetters = "currency-letters",
    /// The first of two words for a currency, or what may stand before "$": "Canadian", "US".
    CurrencyOpener = "currency-opener",
    /// A part of a currency: "cents".
    CurrencyPart = "currency-part",
    /// "€".
    CurrencySign = "currency-sign",
    /// A currency's code or sign glued to the figure: "USD115".
    GluedCurrency = "glued-currency",
    /// The sign of a currency's hundredth glued to the figure: "50p".
    GluedPart = "glued-part",
    /// The last of several words that loosen a figure: "than".
    HedgeEnd = "hedge-end",
    /// The first of two words for a unit: "square".
    UnitOpener = "unit-opener",
}

/// The classes by name.
pub(super) struct ClassNames(Index);

impl ClassNames {
    pub(super) fn new() -> Self {
        let mut names = Index::with_capacity(Class::ALL.len());
        for (number, (_, name)) in (1..).zip(Class::ALL) {
            names.get_or_insert(name, number);
        }
        Self(names)
    }

    pub(super) fn get(&self, name: &str) -> Option<Class> {
        let number = usize::from(self.0.get(name)).checked_sub(1)?;
        Class::ALL.get(number).map(|row| row.0)
    }
}
