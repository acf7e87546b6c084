//! Colours, type and corners as a host gives them. Each value is read here, so that nothing but a colour, a font or a
//! length ever gets into a style sheet.

use serde::{Deserialize, Serialize};

/// The longest value, in bytes.
const MAX_VALUE_BYTES: usize = 200;

/// The names of the colour functions of CSS.
const FUNCTIONS: [&str; 11] = [
    "rgb",
    "rgba",
    "hsl",
    "hsla",
    "hwb",
    "lab",
    "lch",
    "oklab",
    "oklch",
    "color",
    "light-dark",
];

/// A theme: a scheme by name, or variables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(
    untagged,
    expecting = "\"light\", \"dark\", \"system\" or an object of theme variables"
)]
pub enum Theme {
    /// A scheme in the page's own colours.
    Scheme(Scheme),
    /// The host's own.
    Variables(Box<Variables>),
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Scheme {
    /// As the system has it.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// What a host can set. What is absent is the page's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", default)]
pub struct Variables {
    /// Light or dark; `light-dark()` in a colour follows it.
    pub scheme: Scheme,
    /// Buttons that lead on, links, the focus.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent: Option<Colour>,
    /// Words on the accent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_accent: Option<Colour>,
    /// Around and beside the article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desk: Option<Colour>,
    /// Under the article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paper: Option<Colour>,
    /// Words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ink: Option<Colour>,
    /// Words beside the matter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ink_soft: Option<Colour>,
    /// Rules and borders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<Colour>,
    /// People.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<Colour>,
    /// Institutions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub institution: Option<Colour>,
    /// Numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Colour>,
    /// The type of buttons and lists: families that the reader's machine has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub font: Option<Font>,
    /// The type of the article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article_font: Option<Font>,
    /// How round corners are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radius: Option<Length>,
}

/// Why a value is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ThemeError {
    /// Not a colour: `#rgb`, a name, or a colour function with numbers.
    #[error("not a colour of CSS that is taken here")]
    Colour,
    /// Not a list of font families.
    #[error("not a list of font families")]
    Font,
    /// Not a length of at most 4rem or 64px.
    #[error("not a length from 0 to 64px or 4rem")]
    Length,
}

macro_rules! value {
    ($(#[$about:meta])* $name:ident, $check:ident, $error:ident) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(try_from = "String", into = "String")]
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        pub struct $name(String);

        impl $name {
            /// As it stands in a style sheet.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = ThemeError;

            fn try_from(value: String) -> Result<Self, ThemeError> {
                let value = value.trim();
                let is_fit = value.len() <= MAX_VALUE_BYTES && $check(value);
                is_fit.then(|| Self(value.to_owned())).ok_or(ThemeError::$error)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }
    };
}

value!(
    /// A colour of CSS: `#1d55b0`, `navy`, `rgb(29 85 176)`, `light-dark(#fff, #000)`.
    Colour, is_colour, Colour
);
value!(
    /// Font families: `"Source Sans 3", Arial, sans-serif`.
    Font, is_font, Font
);
value!(
    /// A length: `4px`, `0.5rem`.
    Length, is_length, Length
);

fn is_colour(value: &str) -> bool {
    if let Some(digits) = value.strip_prefix('#') {
        return matches!(digits.len(), 3 | 4 | 6 | 8)
            && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    }
    let is_name = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphabetic());
    let Some((first, _)) = value.split_once('(') else {
        return is_name(value);
    };
    // Functions within functions, numbers, names and signs between them: nothing that fetches or refers.
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b" #(),./%+-".contains(&byte);
    let names = value
        .split('(')
        .rev()
        .skip(1)
        .map(|before| before.rsplit([' ', ',', '/']).next().unwrap_or_default());
    FUNCTIONS.contains(&first)
        && value.ends_with(')')
        && value.bytes().all(is_plain)
        && is_balanced(value)
        && names.into_iter().all(|name| FUNCTIONS.contains(&name))
}

/// Whether each bracket is closed, and the first one not before the end.
fn is_balanced(value: &str) -> bool {
    let mut open = 0_usize;
    let last = value.len() - 1;
    for (at, byte) in value.bytes().enumerate() {
        match byte {
            b'(' => open += 1,
            b')' if open == 0 => return false,
            b')' => {
                open -= 1;
                if open == 0 && at < last {
                    return false;
                }
            }
            _ => {}
        }
    }
    open == 0
}

fn is_font(value: &str) -> bool {
    let is_family = |family: &str| {
        let family = family.trim();
        let quoted = ['"', '\'']
            .iter()
            .find_map(|&mark| family.strip_prefix(mark)?.strip_suffix(mark));
        let words = quoted.unwrap_or(family);
        !words.is_empty()
            && words
                .chars()
                .all(|letter| letter.is_alphanumeric() || " -_".contains(letter))
    };
    !value.is_empty() && value.split(',').all(is_family)
}

fn is_length(value: &str) -> bool {
    let limits = [("rem", 4), ("px", 64)];
    let is_digits = |digits: &str| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    let of_unit = |(unit, most): &(&str, u32)| {
        let number = value.strip_suffix(unit)?;
        let (whole, rest) = number.split_once('.').unwrap_or((number, "0"));
        let whole = if whole.is_empty() && !number.is_empty() {
            "0"
        } else {
            whole
        };
        let is_short = whole.parse::<u32>().is_ok_and(|whole| whole < *most);
        Some(is_digits(whole) && is_digits(rest) && is_short)
    };
    value == "0" || limits.iter().any(|limit| of_unit(limit) == Some(true))
}

impl Theme {
    /// Light or dark.
    #[must_use]
    pub fn scheme(&self) -> Scheme {
        match self {
            Self::Scheme(scheme) => *scheme,
            Self::Variables(variables) => variables.scheme,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{is_colour, is_font, is_length};

    #[test]
    fn only_colours_are_colours() {
        for good in [
            "#fff",
            "#1d55b0",
            "#1d55b080",
            "navy",
            "rgb(29 85 176)",
            "rgba(1, 2, 3, 0.5)",
            "oklch(40% 0.26 264 / 50%)",
            "light-dark(#fff, rgb(1 2 3))",
            "color(display-p3 1 0.5 0)",
        ] {
            assert!(is_colour(good), "{good}");
        }
        for bad in [
            "",
            "#ff",
            "#ggg",
            "url(x)",
            "rgb(url(x))",
            "var(--x)",
            "rgb(1 2 3",
            "rgb(1 2 3))",
            "rgb(1) rgb(2)",
            "red;",
            "red blue",
            "light-dark(red, url(x))",
            "image-set(x)",
            "rgb(1\\2)",
            "expression(1)",
            "env(x)",
            "rgb(1 2 3) url(x)",
            "rgb(calc(1))",
            "#fff\n}",
            "()",
        ] {
            assert!(!is_colour(bad), "{bad:?}");
        }
    }

    #[test]
    fn only_families_are_fonts() {
        for good in [
            "Arial",
            "\"Source Sans 3\", Arial, sans-serif",
            "'Noto Serif'",
            "system-ui",
        ] {
            assert!(is_font(good), "{good}");
        }
        for bad in [
            "", ",", "Arial;", "url(x)", "\"a", "a}", "a\\b", "\"\"", "A, ",
        ] {
            assert!(!is_font(bad), "{bad:?}");
        }
    }

    #[test]
    fn only_short_lengths_are_lengths() {
        for good in ["0", "4px", "0.5rem", ".5rem", "63.9px", "0px"] {
            assert!(is_length(good), "{good}");
        }
        for bad in [
            "",
            "px",
            "4",
            "4em",
            "64px",
            "4rem",
            "-1px",
            "1.px",
            "1e3px",
            "calc(1px)",
            "1..2px",
        ] {
            assert!(!is_length(bad), "{bad:?}");
        }
    }
}
