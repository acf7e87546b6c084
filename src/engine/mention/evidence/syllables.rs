//! Given names of two syllables, as Chinese and Korean ones are written: "Jae-in", "Kwok-hung".

/// What a syllable starts with. "y" is a vowel here.
const ONSETS: &[&str] = &[
    "", "b", "c", "ch", "d", "f", "g", "gw", "h", "hs", "hw", "j", "k", "kh", "kw", "l", "m", "n",
    "ng", "p", "q", "r", "s", "sh", "sz", "t", "ts", "tz", "w", "x", "z", "zh",
];

/// What it ends with.
const CODAS: &[&str] = &["", "h", "k", "l", "m", "n", "ng", "p", "r", "t"];

/// The most vowels of one: "hsiao", "kyoung".
const MAX_VOWELS: usize = 3;

/// English words that stand after a name and a hyphen and are built like a syllable.
const ENGLISH: &[&str] = &["day", "hit", "run", "set", "war", "way", "win", "wing"];

/// Whether `first` and `second`, with a hyphen between them, can be a given name.
pub(super) fn are_given_name(first: &str, second: &str) -> bool {
    let first = first.to_ascii_lowercase();
    is_syllable(&first) && is_syllable(second) && !ENGLISH.contains(&second)
}

fn is_syllable(word: &str) -> bool {
    let is_vowel = |letter: char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let Some(start) = word.find(is_vowel) else {
        return false;
    };
    let (onset, rest) = word.split_at(start);
    let coda = rest.trim_start_matches(is_vowel);
    rest.len() - coda.len() <= MAX_VOWELS && ONSETS.contains(&onset) && CODAS.contains(&coda)
}

#[cfg(test)]
mod tests {
    use super::are_given_name;

    #[test]
    fn given_names_are_told_from_other_hyphens() {
        let names = [
            "Jae in",
            "Kwok hung",
            "Hsien loong",
            "Yun fat",
            "Geun hye",
            "Shui bian",
            "Joon ho",
            "Hwai min",
            "Yat sen",
            "Ki moon",
            "Jong un",
            "Chee hwa",
        ];
        let others = [
            "Biden led",
            "Trump era",
            "Kong born",
            "Kong run",
            "Bank held",
            "Sea bound",
            "Merkel like",
            "War era",
            "Deal era",
            "Jean claude",
            "Left wing",
            "All day",
        ];
        let is_name = |words: &str| {
            let (first, second) = words.split_once(' ').expect("two words");
            are_given_name(first, second)
        };
        assert!(names.iter().all(|words| is_name(words)));
        assert!(!others.iter().any(|words| is_name(words)));
    }
}
