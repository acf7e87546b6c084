//! Currencies: signs, codes and words beside a number.

use super::reader::Reader;

mod table;

use table::{CODES, DOLLARS, SIGNS, WORDS};

/// Codes that are also words of headlines in capitals.
const WORDS_TOO: [&str; 13] = [
    "ALL", "ANG", "BAM", "BOB", "COP", "CUP", "GEL", "MAD", "PEN", "RON", "SOS", "TOP", "TRY",
];

/// A currency found in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Currency {
    /// ISO 4217.
    pub(super) code: &'static str,
    /// Its first token.
    pub(super) start: usize,
    /// The token after it.
    pub(super) end: usize,
    /// How many of what the word names make one: 100 of "cents", 1 of the currency itself.
    pub(super) parts: u32,
}

/// The currency whose last token stands right before token `at`: "NZ$", "USD", "€".
pub(super) fn read_before(reader: &Reader<'_, '_>, at: usize) -> Option<Currency> {
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
    let sign = reader.word(sign_at);
    if let Some(code) = sign_code(sign) {
        let prefix_at = sign_at.wrapping_sub(1);
        let prefix = reader.lower(prefix_at);
        let nation = DOLLARS.binary_search_by(|row| row.0.cmp(&*prefix)).ok();
        // "US $5" may be spaced, "a $5 bill" is not Australian.
        let joined = reader.is_glued(sign_at) || prefix.len() > 1 || &*prefix == "c";
        return Some(match nation.filter(|_| sign == "$" && joined) {
            Some(row) => found(DOLLARS[row].1, prefix_at),
            None => found(code, sign_at),
        });
    }
    let code = code(sign).or_else(|| million_code(sign));
    code.map(|code| found(code, sign_at)).or_else(|| {
        let local = match sign {
            "Rs" | "Rs." => "INR",
            "R" if reader.is_glued(at) => "ZAR",
            "RM" => "MYR",
            "RMB" => "CNY",
            "CHF" => "CHF",
            _ => return None,
        };
        Some(found(local, sign_at))
    })
}

/// The currency that starts at token `at`: "euros", "Canadian dollars", "USD", "€", the hyphen of "50-dollar".
pub(super) fn read_after(reader: &Reader<'_, '_>, at: usize) -> Option<Currency> {
    let start = if reader.is_joint(at) { at + 1 } else { at };
    let found = |code, end, parts| Currency {
        code,
        start,
        end,
        parts,
    };
    if let Some(code) = sign_code(reader.word(start)) {
        // The sign of the next sum is not this one's: "5 $10 bills".
        let of_next = reader.is_number(start + 1) && reader.is_glued(start + 1);
        return (!of_next || reader.is_glued(start)).then(|| found(code, start + 1, 1));
    }
    if !reader.is_word(start) {
        return None;
    }
    if let Some(code) = code(reader.word(start)) {
        return Some(found(code, start + 1, 1));
    }
    if let Some((code, parts)) = part(&reader.lower(start)).filter(|_| reader.word(start) != "Cent")
    {
        return Some(found(code, start + 1, parts));
    }
    read_words(reader, start).map(|(code, end)| found(code, end, 1))
}

/// "dollars", "Canadian dollars", "New Zealand dollars", "pounds sterling".
fn read_words(reader: &Reader<'_, '_>, start: usize) -> Option<(&'static str, usize)> {
    let at = match &*reader.lower(start) {
        "new" | "hong" | "south" | "sri" => start + 1,
        _ => start,
    };
    let first = reader.lower(at);
    let second = reader.lower(at + 1);
    let (code, mut end) = match (word_code(&second, &first), word_code(&first, "")) {
        (Some(code), _) => (code, at + 2),
        (None, Some(code)) if at == start => (code, at + 1),
        _ => return None,
    };
    if code == "GBP" && reader.is(end, "sterling") {
        end += 1;
    }
    Some((code, end))
}

/// The currency of "MUSD", "MEUR": millions of it.
pub(super) fn million_code(word: &str) -> Option<&'static str> {
    word.strip_prefix('M')
        .filter(|rest| rest.len() == 3)
        .and_then(code)
}

fn word_code(word: &str, before: &str) -> Option<&'static str> {
    let row = WORDS
        .binary_search_by(|row| row.0.cmp(word).then_with(|| row.1.cmp(before)))
        .ok()?;
    Some(WORDS[row].2)
}

/// Whether `word` is a sign of a currency.
pub(super) fn sign_code(word: &str) -> Option<&'static str> {
    let row = SIGNS.binary_search_by(|row| row.0.cmp(word)).ok()?;
    Some(SIGNS[row].1)
}

pub(super) fn code(word: &str) -> Option<&'static str> {
    match word {
        "usd" => return Some("USD"),
        "eur" => return Some("EUR"),
        "gbp" => return Some("GBP"),
        "RMB" | "rmb" => return Some("CNY"),
        // No country's, but the code that exchanges keep in the manner of ISO 4217.
        "BTC" | "XBT" => return Some("XBT"),
        _ => {}
    }
    if word.len() != 3 || WORDS_TOO.contains(&word) {
        return None;
    }
    CODES.binary_search(&word).ok().map(|row| CODES[row])
}

/// The singular of a currency's word that several countries use, so that the text does not say which is meant.
pub(super) fn shared_word(word: &str) -> Option<&'static str> {
    match word {
        "krone" | "kroner" => Some("krone"),
        "krona" => Some("krona"),
        "dinar" | "dinars" => Some("dinar"),
        _ => None,
    }
}

/// The currency that a word names a part of, as the text means the usual one, and how many make one.
fn part(word: &str) -> Option<(&'static str, u32)> {
    Some(match word {
        "cent" | "cents" => ("USD", 100),
        "penny" | "pennies" | "pence" => ("GBP", 100),
        "kopeck" | "kopecks" => ("RUB", 100),
        "paisa" | "paise" => ("INR", 100),
        "satoshi" | "satoshis" => ("XBT", 100_000_000),
        _ => return None,
    })
}

/// The currency of the hundredth glued to digits: "50p", "50c".
pub(super) fn suffix_code(suffix: &str) -> Option<&'static str> {
    match suffix {
        "p" => Some("GBP"),
        "c" | "¢" => Some("USD"),
        _ => None,
    }
}

/// The ISO 4217 code of the currency that `words` name: a code in use, a sign, or a word that names one currency alone.
#[must_use]
pub fn named(words: &str) -> Option<&'static str> {
    let upper = words.to_uppercase();
    let in_use = CODES.binary_search(&&*upper).ok().map(|row| CODES[row]);
    in_use
        .or_else(|| code(&upper))
        .or_else(|| sign_code(words))
        .or_else(|| {
            let lower = words.to_lowercase();
            match lower.split_once(' ') {
                Some((before, word)) => word_code(word, before),
                None => word_code(&lower, ""),
            }
        })
}
