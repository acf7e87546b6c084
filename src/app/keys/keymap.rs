//! Which letter does what in the article. Each can be another one.

/// What a letter does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// To the next mark.
    Next,
    /// To the mark before.
    Previous,
    /// To the next mark that waits for a decision; with Shift to the one before.
    NextOpen,
    /// The mark is right, and on to the next; with Shift stay.
    Keep,
    /// The mark is wrong, and on to the next; with Shift stay.
    Remove,
    /// A check confirmed the number.
    Confirm,
    /// A check found something else than the number.
    Dispute,
    /// The number needs a source.
    NeedSource,
    /// It marks a person.
    Person,
    /// It marks an institution.
    Institution,
    /// It marks a number.
    Number,
    /// Let the arrows change where the mark starts and ends.
    Stretch,
    /// Select words that are not marked, with the arrows.
    SelectWords,
    /// Open the search.
    Search,
    /// Open the help.
    Help,
}

/// What is known of a command.
struct Row {
    command: Command,
    /// In the settings as they are kept.
    name: &'static str,
    /// In help and settings.
    what: &'static str,
    /// Its letter at first.
    letter: char,
    /// What it does with Shift, where that is something else.
    with_shift: Option<&'static str>,
}

const fn row(command: Command, name: &'static str, what: &'static str, letter: char) -> Row {
    Row {
        command,
        name,
        what,
        letter,
        with_shift: None,
    }
}

impl Row {
    const fn with_shift(self, what: &'static str) -> Self {
        Self {
            with_shift: Some(what),
            ..self
        }
    }
}

/// The commands in the order of the help, which is also that of the enum.
const TABLE: [Row; 15] = [
    row(Command::Next, "next", "Next mark", 'n'),
    row(Command::Previous, "previous", "Previous mark", 'p'),
    row(Command::NextOpen, "open", "Next mark to review", 'u')
        .with_shift("Previous mark to review"),
    row(Command::Keep, "accept", "Keep the mark and go on", 'a')
        .with_shift("Keep the mark and stay"),
    row(Command::Remove, "reject", "Remove the mark and go on", 'r')
        .with_shift("Remove the mark and stay"),
    row(Command::Confirm, "confirm", "The number is confirmed", 'c'),
    row(Command::Dispute, "dispute", "The number is disputed", 'd'),
    row(
        Command::NeedSource,
        "source",
        "The number needs a source",
        's',
    ),
    row(Command::Person, "person", "It is a person", '1'),
    row(
        Command::Institution,
        "institution",
        "It is an institution",
        '2',
    ),
    row(Command::Number, "number", "It is a number", '3'),
    row(
        Command::Stretch,
        "stretch",
        "Change where the mark starts and ends",
        'e',
    ),
    row(
        Command::SelectWords,
        "select",
        "Select words to mark, with the arrows",
        'm',
    ),
    row(Command::Search, "search", "Search", '/'),
    row(Command::Help, "help", "Help", '?'),
];

impl Command {
    /// Every command.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.command)
    }

    /// What it does, in words.
    pub(crate) fn what(self) -> &'static str {
        TABLE[self as usize].what
    }

    /// What it does with Shift, in words, where that is something else.
    pub(crate) fn with_shift(self) -> Option<&'static str> {
        TABLE[self as usize].with_shift
    }
}

/// A letter for each command, no letter twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Keymap([char; TABLE.len()]);

/// Why a letter cannot be that of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum KeyError {
    /// Another command has it.
    #[error("“{letter}” is taken: {}.", .by.what())]
    Taken {
        /// The letter.
        letter: char,
        /// The command that has it.
        by: Command,
    },
    /// It cannot be seen, or cannot be typed with one key.
    #[error("This needs a letter, a digit or a sign that a single key types.")]
    Unfit,
}

impl Default for Keymap {
    fn default() -> Self {
        Self(TABLE.map(|row| row.letter))
    }
}

impl Keymap {
    /// The letter of `command`.
    pub(crate) fn letter(self, command: Command) -> char {
        self.0[command as usize]
    }

    /// The command of a key by the browser's name for it. A capital has one where the command has a meaning with Shift.
    pub(crate) fn command(self, key: &str) -> Option<Command> {
        let mut characters = key.chars();
        let (character, None) = (characters.next()?, characters.next()) else {
            return None;
        };
        let is_capital = character.is_uppercase();
        let letter = lower(character);
        let found = Command::all().find(|&command| self.letter(command) == letter)?;
        (!is_capital || found.with_shift().is_some()).then_some(found)
    }

    /// The same with `letter` for `command`.
    ///
    /// # Errors
    /// When another command has the letter, or no single key types it.
    pub(crate) fn with(mut self, command: Command, letter: char) -> Result<Self, KeyError> {
        let letter = lower(letter);
        if !letter.is_alphanumeric() && !letter.is_ascii_punctuation() {
            return Err(KeyError::Unfit);
        }
        let taken = Command::all().find(|&each| self.letter(each) == letter && each != command);
        if let Some(by) = taken {
            return Err(KeyError::Taken { letter, by });
        }
        self.0[command as usize] = letter;
        Ok(self)
    }

    /// As it is kept: "next=n previous=p …".
    pub(crate) fn to_text(self) -> String {
        let parts = TABLE.iter().zip(self.0);
        let parts = parts.map(|(row, letter)| format!("{}={letter}", row.name));
        parts.collect::<Vec<_>>().join(" ")
    }

    /// What was kept; the letters of the start where two commands would share one.
    pub(crate) fn from_text(text: &str) -> Self {
        let mut keymap = Self::default();
        for part in text.split(' ') {
            let Some((name, letter)) = part.split_once('=') else {
                continue;
            };
            let mut characters = letter.chars();
            if let (Some(slot), Some(letter), None) = (
                TABLE.iter().position(|row| row.name == name),
                characters.next(),
                characters.next(),
            ) {
                keymap.0[slot] = lower(letter);
            }
        }
        if keymap.is_sound() {
            keymap
        } else {
            Self::default()
        }
    }

    fn is_sound(self) -> bool {
        Command::all().all(|command| self.with(command, self.letter(command)) == Ok(self))
    }
}

/// The small letter, where that is a single one.
fn lower(character: char) -> char {
    let mut small = character.to_lowercase();
    match (small.next(), small.next()) {
        (Some(small), None) => small,
        _ => character,
    }
}

#[cfg(test)]
mod tests {
    use super::{Command, KeyError, Keymap, TABLE};

    #[test]
    fn the_table_is_in_the_order_of_the_commands() {
        for (index, row) in TABLE.iter().enumerate() {
            assert_eq!(row.command as usize, index);
        }
    }

    #[test]
    fn a_letter_is_changed_unless_another_command_has_it() {
        let first = Keymap::default();
        let taken = KeyError::Taken {
            letter: 'r',
            by: Command::Remove,
        };
        assert_eq!(first.with(Command::Keep, 'R'), Err(taken));
        for unfit in [' ', '\n', '\u{200b}'] {
            assert_eq!(first.with(Command::Keep, unfit), Err(KeyError::Unfit));
        }
        let changed = first.with(Command::Keep, 'J').expect("is free");
        assert_eq!(changed.command("j"), Some(Command::Keep));
        assert_eq!(changed.command("a"), None);
        assert_eq!(changed.with(Command::Keep, 'j'), Ok(changed));
        assert_eq!(Keymap::from_text(&changed.to_text()), changed);
    }

    #[test]
    fn what_was_kept_is_read_as_far_as_it_makes_sense() {
        let first = Keymap::default();
        for odd in ["", "next", "next=", "nothing=x", "accept=r", "next=xy"] {
            assert_eq!(Keymap::from_text(odd), first, "{odd}");
        }
        let swapped = Keymap::from_text("accept=r reject=a");
        assert_eq!(swapped.command("a"), Some(Command::Remove));
    }

    #[test]
    fn shift_has_a_meaning_for_some_letters_only() {
        let keymap = Keymap::default();
        assert_eq!(keymap.command("U"), Some(Command::NextOpen));
        assert_eq!(keymap.command("A"), Some(Command::Keep));
        assert_eq!(keymap.command("N"), None);
        assert_eq!(keymap.command("Enter"), None);
        assert_eq!(keymap.command("?"), Some(Command::Help));
    }
}
