//! What can be chosen of the page's looks.

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Theme {
    /// As the system has it.
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// The sizes that can be chosen, in percent.
pub(crate) const TEXT_SIZES: [u16; 5] = [85, 100, 115, 130, 150];

impl Theme {
    /// Every theme.
    pub(crate) const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// Its name where it is kept.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of that name; the system's where there is none.
    pub(crate) fn from_name(name: &str) -> Self {
        let found = Self::ALL.into_iter().find(|theme| theme.name() == name);
        found.unwrap_or(Self::System)
    }
}

/// The colours of the kinds. Each kind's underline tells it too, whatever the colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Palette {
    /// Blue, orange, green, in the hues of Okabe and Ito.
    Standard,
    /// Blue, yellow, grey: apart in hue or in brightness for every kind of colour vision.
    Safe,
    /// Black on white or white on black, with underlines alone.
    Plain,
}

impl Palette {
    /// Every palette.
    pub(crate) const ALL: [Self; 3] = [Self::Standard, Self::Safe, Self::Plain];

    /// Its name where it is kept.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Safe => "safe",
            Self::Plain => "plain",
        }
    }

    /// The palette of that name; the standard one where there is none.
    pub(crate) fn from_name(name: &str) -> Self {
        let found = Self::ALL.into_iter().find(|palette| palette.name() == name);
        found.unwrap_or(Self::Standard)
    }
}
