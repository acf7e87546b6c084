//! Currencies: signs, codes and words beside a number.

use super::reader::Reader;
use crate::lexicon::{Class, Lexicon};

/// A currency found in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Currency {
    /// ISO 4217.
    pub(crate) code: &'static str,
    /// Its first token.
    pub(crate) start: usize,
    /// The token after it.
    pub(crate) end: usize,
    /// How many of what the word names make one: 100 of "50 cents", 1 of the currency itself.
    pub(crate) parts: u32,
}

/// The currency whose last token stands right before token `at`: "NZ$", "USD", "€".
pub(crate) fn read_before(reader: &Reader<'_>, at: usize) -> Option<Currency> {
    let sign_at = at.wrapping_sub(1);
    if sign_at < reader.floor {
        return None;
    }
    let found = |code, start| Currency {
        code,
        start,
        end: at,
        parts: 1,
    };
    // "$-2.1bn": the sign of the figure between the two.
    let minus = matches!(reader.word(sign_at), "-" | "−" | "–")
        && reader.is_glued(sign_at)
        && reader.is_glued(at);
    if minus
        && reader
            .currency(sign_at.wrapping_sub(1), Class::CurrencySign)
            .is_some()
    {
        return read_before(reader, sign_at);
    }
    // "$US 7 million".
    if let Some(nation) = nation_after_sign(reader, sign_at, reader.word(sign_at)) {
        return Some(found(nation, sign_at - 1));
    }
    if let Some(code) = reader.currency(sign_at, Class::CurrencySign) {
        let prefix_at = sign_at.wrapping_sub(1);
        let prefix = reader.lower(prefix_at);
        let nation = (reader.lexicon()).currency_pair(reader.id(prefix_at), reader.id(sign_at));
        // "US $5" may be spaced, "a $5 bill" is not Australian.
        let joined = reader.is_glued(sign_at) || prefix.len() > 1 || &*prefix == "c";
        return Some(match nation.filter(|_| joined) {
            Some(nation) => found(nation, prefix_at),
            None => found(code, sign_at),
        });
    }
    let letters = || {
        let code = reader.currency(sign_at, Class::CurrencyLetters);
        code.filter(|_| reader.word(sign_at).len() > 1 || reader.is_glued(at))
    };
    reader
        .currency(sign_at, Class::CurrencyCode)
        .or_else(|| million_code(reader, sign_at))
        .or_else(letters)
        .map(|code| found(code, sign_at))
}

/// The currency that starts at token `at`: "Canadian dollars", "USD", "€", the hyphen of "50-dollar".
pub(crate) fn read_after(reader: &Reader<'_>, at: usize) -> Option<Currency> {
    let start = if reader.is_joint(at) { at + 1 } else { at };
    let found = |code, end, parts| Currency {
        code,
        start,
        end,
        parts,
    };
    if let Some(code) = reader.currency(start, Class::CurrencySign) {
        // The sign of the next sum is not this one's: "5 $10 bills".
        let of_next = reader.is_number(start + 1) && reader.is_glued(start + 1);
        return (!of_next || reader.is_glued(start)).then(|| found(code, start + 1, 1));
    }
    if !reader.is_word(start) {
        return None;
    }
    if let Some(code) = reader.currency(start, Class::CurrencyCode) {
        return Some(found(code, start + 1, 1));
    }
    let part = reader.lexicon().currency_part(reader.id(start));
    if let Some((code, parts)) = part.filter(|_| reader.word(start) != "Cent") {
        return Some(found(code, start + 1, parts));
    }
    read_words(reader, start).map(|(code, end)| found(code, end, 1))
}

/// "Canadian dollars", "New Zealand dollars", "pounds sterling".
fn read_words(reader: &Reader<'_>, start: usize) -> Option<(&'static str, usize)> {
    let lexicon = reader.lexicon();
    let at = start + usize::from(reader.reads_any(start, &["new", "hong", "south", "sri"]));
    let pair = lexicon.currency_pair(reader.id(at), reader.id(at + 1));
    let (code, mut end) = match (pair, lexicon.currency(reader.id(at))) {
        (Some(code), _) => (code, at + 2),
        (None, Some(code)) if at == start => (code, at + 1),
        _ => return None,
    };
    if code == "GBP" && reader.reads(end, "sterling") {
        end += 1;
    }
    Some((code, end))
}

/// Whether a currency stands by the numbers of tokens `at..after`.
pub(crate) fn is_beside(reader: &Reader<'_>, at: usize, after: usize) -> bool {
    read_before(reader, at).is_some() || read_after(reader, after).is_some()
}

/// The currency of "MUSD", "MEUR": millions of it.
pub(crate) fn million_code(reader: &Reader<'_>, at: usize) -> Option<&'static str> {
    let code = reader.word(at).strip_prefix('M')?;
    let code = (code.len() == 3).then_some(code)?;
    reader.lexicon().currency_of(code, Class::CurrencyCode)
}

/// The currency of letters glued to a figure.
pub(crate) fn of_glued(lexicon: &Lexicon, letters: &str) -> Option<&'static str> {
    lexicon.currency_of(letters, Class::GluedCurrency)
}

/// Letters of a currency that are glued before digits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Glued {
    /// ISO 4217.
    pub(crate) code: &'static str,
    /// How many bytes of the token they are.
    pub(crate) letters: usize,
    /// The first token of the currency: the sign of "$US7".
    pub(crate) start: usize,
}

/// The letters at the start of token `at`: "USD115", "RM15", "Rs500", "US7" after a dollar sign.
pub(crate) fn read_glued(reader: &Reader<'_>, at: usize) -> Option<Glued> {
    if reader.document.tokens[at].folded.is_some() {
        return None;
    }
    let word = reader.word(at);
    let letters = word.find(|c: char| c.is_ascii_digit())?;
    let name = word.get(..letters).filter(|name| !name.is_empty())?;
    if let Some(code) = nation_after_sign(reader, at, name) {
        let start = at - 1;
        return Some(Glued {
            code,
            letters,
            start,
        });
    }
    let lexicon = reader.lexicon();
    let before = || lexicon.currency_of(name, Class::CurrencyLetters);
    let code = of_glued(lexicon, name).or_else(|| before().filter(|_| letters > 1))?;
    Some(Glued {
        code,
        letters,
        start: at,
    })
}

/// The dollar that `letters`, which begin token `at`, make of the sign before it: "$US", "$A".
fn nation_after_sign(reader: &Reader<'_>, at: usize, letters: &str) -> Option<&'static str> {
    let sign = at.wrapping_sub(1);
    reader.currency(sign, Class::CurrencySign)?;
    let lexicon = reader.lexicon();
    let pair = lexicon.currency_pair(lexicon.find(letters), reader.id(sign));
    pair.filter(|_| sign >= reader.floor && reader.is_glued(at))
}

/// Whether token `at` is a sum of money whose letters are glued before its digits.
pub(crate) fn is_glued(reader: &Reader<'_>, at: usize) -> bool {
    reader
        .word(at)
        .ends_with(|last: char| last.is_ascii_digit())
        && read_glued(reader, at).is_some()
}

/// The singular of a currency's word that several countries use, so that the text does not say which is meant.
pub(crate) fn shared_word(word: &str) -> Option<&'static str> {
    match word {
        "krone" | "kroner" => Some("krone"),
        "krona" => Some("krona"),
        "dinar" | "dinars" => Some("dinar"),
        _ => None,
    }
}

/// The ISO 4217 code of the currency that `words` name: a code in use, a sign, or a word that names one currency alone.
#[must_use]
pub fn named(words: &str) -> Option<&'static str> {
    let lexicon = Lexicon::english();
    let upper = words.to_uppercase();
    let lower = words.to_lowercase();
    let by_words = || match lower.split_once(' ') {
        Some((before, word)) => lexicon.currency_pair(lexicon.find(before), lexicon.find(word)),
        None => lexicon.currency(lexicon.find(&lower)),
    };
    lexicon
        .currency_in_use(&upper)
        .or_else(|| lexicon.currency_of(&upper, Class::CurrencyCode))
        .or_else(|| lexicon.currency_of(words, Class::CurrencySign))
        .or_else(by_words)
}
