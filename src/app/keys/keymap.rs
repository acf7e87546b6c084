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
    /// Accept the mark.
    Accept,
    /// Reject the mark.
    Reject,
    /// It marks a person.
    Person,
    /// It marks an institution.
    Institution,
    /// It marks a number.
    Number,
    /// Let the arrows change where the mark starts and ends.
    Stretch,
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
}

const fn row(command: Command, name: &'static str, what: &'static str, letter: char) -> Row {
    Row {
        command,
        name,
        what,
        letter,
    }
}

/// The commands in the order of the help, which is also that of the enum.
const TABLE: [Row; 11] = [
    row(Command::Next, "next", "Next mark", 'n'),
    row(Command::Previous, "previous", "Previous mark", 'p'),
    row(
        Command::NextOpen,
        "open",
        "Next mark that waits for a decision",
        'u',
    ),
    row(Command::Accept, "accept", "Accept", 'a'),
    row(Command::Reject, "reject", "Reject", 'r'),
    row(Command::Person, "person", "Change to person", '1'),
    row(
        Command::Institution,
        "institution",
        "Change to institution",
        '2',
    ),
    row(Command::Number, "number", "Change to number", '3'),
    row(
        Command::Stretch,
        "stretch",
        "Change where the mark starts and ends",
        'e',
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

    /// The command of a key by the browser's name for it. Only [`Command::NextOpen`] has a meaning with Shift.
    pub(crate) fn command(self, key: &str) -> Option<Command> {
        let mut characters = key.chars();
        let (character, None) = (characters.next()?, characters.next()) else {
            return None;
        };
        let is_capital = character.is_uppercase();
        let letter = lower(character);
        let found = Command::all().find(|&command| self.letter(command) == letter)?;
        (!is_capital || found == Command::NextOpen).then_some(found)
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
            by: Command::Reject,
        };
        assert_eq!(first.with(Command::Accept, 'R'), Err(taken));
        for unfit in [' ', '\n', '\u{200b}'] {
            assert_eq!(first.with(Command::Accept, unfit), Err(KeyError::Unfit));
        }
        let changed = first.with(Command::Accept, 'J').expect("is free");
        assert_eq!(changed.command("j"), Some(Command::Accept));
        assert_eq!(changed.command("a"), None);
        assert_eq!(changed.with(Command::Accept, 'j'), Ok(changed));
        assert_eq!(Keymap::from_text(&changed.to_text()), changed);
    }

    #[test]
    fn what_was_kept_is_read_as_far_as_it_makes_sense() {
        let first = Keymap::default();
        for odd in ["", "next", "next=", "nothing=x", "accept=r", "next=xy"] {
            assert_eq!(Keymap::from_text(odd), first, "{odd}");
        }
        let swapped = Keymap::from_text("accept=r reject=a");
        assert_eq!(swapped.command("a"), Some(Command::Reject));
    }

    #[test]
    fn shift_has_a_meaning_for_one_letter_only() {
        let keymap = Keymap::default();
        assert_eq!(keymap.command("U"), Some(Command::NextOpen));
        assert_eq!(keymap.command("A"), None);
        assert_eq!(keymap.command("Enter"), None);
        assert_eq!(keymap.command("?"), Some(Command::Help));
    }
}
