//! Which language a text is in: the models read English, and a person is told when a text is not.

use whatlang::{Info, Lang, Script, detect};

/// Bytes that are looked at: more does not make the answer surer.
const SAMPLE_BYTES: usize = 4_000;

/// Below this many letters a text is taken for English: a headline of names is no evidence of anything.
const LETTERS_NEEDED: usize = 60;

/// The language of a text, as far as it can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47: two letters for the languages most written on the web, three letters for the rest.
    pub code: &'static str,
    /// Its English name.
    pub name: &'static str,
}

impl Language {
    /// English, which the models read.
    pub const ENGLISH: Self = Self {
        code: "en",
        name: "English",
    };

    /// The language that a document names by `code`; `und` for one that this version does not know.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        let known = Lang::all().iter().find(|&&lang| two_letters(lang) == code);
        known.map_or(
            Self {
                code: "und",
                name: "an unknown language",
            },
            |&lang| Self {
                code: two_letters(lang),
                name: lang.eng_name(),
            },
        )
    }
}

/// Tells the language of `text` by its letter trigrams, from its first four thousand bytes.
///
/// English where the text is short or the evidence weak: a wrong warning costs more than a missing one.
#[must_use]
pub fn detect_language(text: &str) -> Language {
    let sample = &text[..text.floor_char_boundary(SAMPLE_BYTES)];
    if sample
        .chars()
        .filter(|character| character.is_alphabetic())
        .count()
        < LETTERS_NEEDED
    {
        return Language::ENGLISH;
    }
    if reads_english(sample) {
        return Language::ENGLISH;
    }
    match detect(sample) {
        Some(info) if info.lang() != Lang::Eng && is_sure(&info) => Language {
            code: two_letters(info.lang()),
            name: info.lang().eng_name(),
        },
        _ => Language::ENGLISH,
    }
}

/// English words that no other language has as many of.
const FUNCTION_WORDS: [&str; 15] = [
    "the", "of", "and", "to", "that", "was", "for", "with", "by", "at", "from", "has", "were",
    "said", "which",
];

/// Whether so many words are English function words that no trigram need be counted: one in six, "the" among them.
fn reads_english(sample: &str) -> bool {
    let (mut all, mut function, mut articles) = (0, 0, 0);
    for word in sample.split_ascii_whitespace() {
        all += 1;
        function += usize::from(FUNCTION_WORDS.contains(&word));
        articles += usize::from(word == "the");
    }
    articles > 0 && function * 6 >= all
}

/// Of two close languages in Latin letters neither is sure; in other letters a text is not English either way.
fn is_sure(info: &Info) -> bool {
    info.is_reliable() || info.script() != Script::Latin
}

/// ISO 639-1 of the languages that have most text on the web.
fn two_letters(lang: Lang) -> &'static str {
    match lang {
        Lang::Ara => "ar",
        Lang::Ces => "cs",
        Lang::Cmn => "zh",
        Lang::Dan => "da",
        Lang::Deu => "de",
        Lang::Ell => "el",
        Lang::Eng => "en",
        Lang::Fin => "fi",
        Lang::Fra => "fr",
        Lang::Heb => "he",
        Lang::Hin => "hi",
        Lang::Hun => "hu",
        Lang::Ind => "id",
        Lang::Ita => "it",
        Lang::Jpn => "ja",
        Lang::Kor => "ko",
        Lang::Nld => "nl",
        Lang::Nob => "nb",
        Lang::Pes => "fa",
        Lang::Pol => "pl",
        Lang::Por => "pt",
        Lang::Ron => "ro",
        Lang::Rus => "ru",
        Lang::Spa => "es",
        Lang::Swe => "sv",
        Lang::Tha => "th",
        Lang::Tur => "tr",
        Lang::Ukr => "uk",
        Lang::Vie => "vi",
        other => other.code(),
    }
}

#[cfg(test)]
mod tests {
    use super::detect_language;

    #[test]
    fn tells_common_languages() {
        let rows = [
            (
                "The minister said on Monday that the government would publish its figures within two weeks.",
                "en",
            ),
            (
                "Die Ministerin sagte am Montag, die Regierung werde ihre Zahlen innerhalb von zwei Wochen vorlegen.",
                "de",
            ),
            (
                "La ministre a déclaré lundi que le gouvernement publierait ses chiffres dans les deux semaines.",
                "fr",
            ),
            (
                "El ministro dijo el lunes que el gobierno publicará sus cifras en un plazo de dos semanas. La oposición pidió que se hiciera antes, porque los ciudadanos tienen derecho a saber qué se hizo con su dinero.",
                "es",
            ),
            (
                "Министр заявил в понедельник, что правительство опубликует данные в течение двух недель.",
                "ru",
            ),
        ];
        let wrong: Vec<_> = rows
            .iter()
            .filter(|(text, code)| detect_language(text).code != *code)
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn a_short_text_is_english() {
        assert_eq!(detect_language("Angela Merkel, Emmanuel Macron").code, "en");
        assert_eq!(detect_language("").code, "en");
    }
}
