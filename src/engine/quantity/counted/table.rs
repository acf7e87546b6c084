//! Word lists for noun phrases, in lower case and sorted.

/// Words that end the search for a noun.
#[rustfmt::skip]
pub(super) const STOPS: &[&str] = &[
    "a", "about", "above", "according", "across", "after", "afterwards", "again", "against", "ago",
    "agreed", "ahead", "all", "alone", "along", "already", "also", "although", "always", "am", "amid",
    "among", "an", "and", "announced", "another", "any", "anyone", "appeared", "are", "around", "arrived",
    "as", "at", "away", "back", "be", "became", "because", "become", "becomes", "been", "before", "began",
    "begin", "behind", "being", "below", "beside", "besides", "between", "beyond", "both", "but", "by",
    "called", "came", "can", "cannot", "come", "comes", "condemned", "continued", "could", "currently",
    "day-to-day", "dead", "decided", "did", "die", "died", "dies", "discussed", "do", "does", "doing",
    "done", "down", "due", "during", "each", "earlier", "either", "else", "ended", "enough", "escaped",
    "even", "ever", "every", "except", "exchanged", "expressed", "fell", "few", "finally", "followed",
    "following", "for", "from", "gave", "get", "gets", "got", "had", "happened", "has", "have", "he", "her",
    "here", "hers", "herself", "him", "himself", "his", "hospitalised", "hospitalized", "how", "however",
    "i", "if", "in", "include", "included", "includes", "including", "instead", "into", "is", "it", "its",
    "itself", "just", "killed", "lasted", "later", "least", "left", "less", "like", "lost", "made", "make",
    "makes", "managed", "may", "me", "meanwhile", "met", "might", "mine", "most", "much", "must", "my",
    "near", "nearly", "never", "no", "nor", "not", "now", "occurred", "of", "off", "on", "once", "only",
    "onto", "or", "our", "out", "outside", "over", "overall", "per", "perhaps", "pledged", "plus", "rather",
    "reached", "really", "refused", "remain", "remained", "remains", "reported", "reportedly", "resigned",
    "respectively", "returned", "said", "saw", "say", "saying", "says", "see", "seemed", "several", "shall",
    "she", "should", "signed", "since", "so", "some", "soon", "still", "such", "take", "taken", "takes",
    "than", "that", "the", "their", "theirs", "them", "themselves", "then", "there", "these", "they",
    "this", "those", "though", "through", "throughout", "thus", "till", "to", "today", "together", "told",
    "tomorrow", "tonight", "too", "took", "toward", "towards", "tried", "twice", "under", "unless", "until",
    "unto", "up", "upon", "us", "very", "via", "voted", "vowed", "wanted", "was", "we", "went", "were",
    "what", "whatever", "when", "where", "whereas", "whether", "which", "while", "who", "whom", "whose",
    "why", "will", "with", "within", "without", "won", "would", "yesterday", "yet", "you", "your", "yours",
];

/// Words on -s that are no plural nouns.
#[rustfmt::skip]
pub(super) const NOT_PLURALS: &[&str] = &[
    "across", "afterwards", "always", "appears", "argues", "as", "athletics", "becomes", "begins",
    "believes", "besides", "brings", "comes", "confirms", "continues", "diabetes", "does", "doubtless",
    "economics", "finds", "gets", "gives", "goes", "happens", "has", "hers", "his", "includes",
    "indicates", "its", "itself", "keeps", "knows", "less", "loses", "makes", "mathematics", "means",
    "news", "nowadays", "ours", "overseas", "paris", "perhaps", "physics", "plus", "politics", "proves",
    "remains", "reveals", "said", "says", "seems", "shows", "sometimes", "suggests", "takes", "tells",
    "texas", "theirs", "thinks", "this", "thus", "towards", "tries", "unless", "upwards", "wales", "wants",
    "warns", "was", "whereas", "whilst", "yes", "yours",
];

/// Plural nouns that the endings do not show, and nouns that are counted without a plural.
#[rustfmt::skip]
pub(super) const ODD_PLURALS: &[&str] = &[
    "aircraft", "airmen", "alibis", "alumni", "azeris", "bacteria", "bahrainis", "bangladeshis", "bikinis",
    "buses", "campuses", "cattle", "cavalry", "children", "clergy", "crew", "criteria", "deer", "emiratis",
    "emus", "faculty", "feet", "fish", "folk", "geese", "gurus", "houthis", "infantry", "iranis", "iraqis",
    "israelis", "kashmiris", "kids", "kuwaitis", "livestock", "media", "men", "menus", "mice", "militia",
    "moose", "nazis", "offspring", "omanis", "oxen", "pakistanis", "people", "personnel", "phenomena",
    "police", "poor", "punjabis", "qataris", "runs", "safaris", "salmon", "saudis", "series", "sheep",
    "shrimp", "skis", "somalis", "spacecraft", "species", "staff", "sunnis", "swine", "taxis", "teeth",
    "troops", "trout", "tuna", "viruses", "women", "yazidis", "yemenis",
];

/// Nouns for one person, which may follow another noun: "one police officer".
#[rustfmt::skip]
pub(super) const PERSONS: &[&str] = &[
    "activist", "agent", "boy", "candidate", "captain", "chief", "child", "citizen", "coach", "crewman",
    "detainee", "director", "doctor", "driver", "employee", "fan", "farmer", "father", "fighter",
    "firefighter", "friend", "girl", "guard", "hostage", "hunter", "inmate", "investigator", "journalist",
    "judge", "lawmaker", "lawyer", "leader", "man", "manager", "member", "minister", "mother", "nurse",
    "observer", "officer", "official", "operator", "owner", "passenger", "patient", "pilot", "player",
    "policeman", "politician", "priest", "prisoner", "protester", "reporter", "representative",
    "researcher", "resident", "scientist", "senator", "soldier", "source", "spokesman", "spokesperson",
    "spokeswoman", "staffer", "student", "suspect", "teacher", "trader", "victim", "volunteer", "voter",
    "witness", "woman", "worker",
];

/// Nouns for one person that follow no other noun.
#[rustfmt::skip]
pub(super) const RELATIVES: &[&str] = &[
    "accomplice", "actor", "actress", "artist", "athlete", "aunt", "author", "boyfriend", "brother", "bystander",
    "chairman", "champion", "cousin", "cyclist", "daughter", "defendant", "eldest", "engineer", "girlfriend",
    "grandfather", "grandmother", "grandson", "gunman", "husband", "motorist", "mum", "musician", "neighbor",
    "neighbour", "nephew", "niece", "oldest", "partner", "pedestrian", "pensioner", "professor", "rider", "singer",
    "sister", "son", "striker", "survivor", "teenager", "twin", "uncle", "widow", "widower", "wife", "writer",
    "youngest",
];

/// Adjectives that their endings do not show.
#[rustfmt::skip]
pub(super) const ADJECTIVES: &[&str] = &[
    "additional", "alleged", "american", "armed", "bad", "big", "black", "blue", "british", "chinese",
    "common", "current", "daily", "dead", "deadly", "different", "early", "elderly", "entire", "extra",
    "famous", "female", "final", "foreign", "former", "free", "french", "full", "further", "german", "good",
    "great", "green", "heavy", "high", "huge", "human", "injured", "iraqi", "israeli", "italian", "key",
    "large", "larger", "late", "leading", "little", "local", "long", "lucky", "main", "major", "male",
    "medium-sized", "minor", "missing", "more", "native", "new", "old", "older", "open", "other",
    "palestinian", "particular", "past", "poor", "popular", "possible", "previous", "prominent", "public",
    "rare", "recent", "red", "remaining", "rich", "russian", "same", "senior", "serious", "severe", "short",
    "simple", "single", "small", "smaller", "southern", "special", "strong", "successful", "suspected",
    "syrian", "top", "turkish", "unarmed", "unidentified", "unknown", "unnamed", "up-and-coming", "vacant",
    "wealthy", "white", "whole", "wooden", "wounded", "young", "younger",
];

/// Nouns for a whole that a fraction is of, which may follow another noun: "the adult population".
#[rustfmt::skip]
pub(super) const COLLECTIVES: &[&str] = &[
    "activity", "area", "budget", "capacity", "company", "economy", "electorate", "electricity", "energy", "food",
    "force", "income", "land", "market", "money", "oil", "output", "population", "product", "production", "revenue", "spending", "territory", "trade", "vote", "workforce",
];

/// Nouns counted where a hyphen joins them to a number: "five-member".
#[rustfmt::skip]
pub(super) const MEMBERS: &[&str] = &[
    "bed", "bedroom", "car", "city", "country", "floor", "game", "goal", "judge", "justice", "lane", "man",
    "match", "member", "nation", "page", "passenger", "person", "point", "room", "seat", "set", "storey",
    "story", "term", "time", "unit", "vote", "woman",
];

#[cfg(test)]
mod tests {
    #[test]
    fn the_lists_are_sorted() {
        for list in [
            super::STOPS,
            super::NOT_PLURALS,
            super::ODD_PLURALS,
            super::PERSONS,
            super::RELATIVES,
            super::ADJECTIVES,
            super::COLLECTIVES,
            super::MEMBERS,
        ] {
            assert!(list.is_sorted());
        }
    }
}
