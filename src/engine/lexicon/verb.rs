//! Verbs that say who says something, a verb a line with all its forms.

use super::class::ClassNames;
use super::table::{Case, lines};
use super::{Class, ClassSet, Lexicon};

/// The column of the form after "has".
const PARTICIPLE: usize = 3;

impl Lexicon {
    /// Gives each form of a line's verb the classes in its last column.
    pub(super) fn add_verbs(&mut self, table: &'static str, names: &ClassNames) {
        for line in lines(table) {
            let Some((forms, classes)) = line.rsplit_once('\t') else {
                continue;
            };
            let classes = classes.split(' ').filter_map(|name| names.get(name));
            let classes = classes.fold(ClassSet::NONE, ClassSet::with);
            for (column, forms) in forms.split('\t').enumerate() {
                for form in forms.split(' ').filter(|form| *form != "-") {
                    self.add_form(form, column == PARTICIPLE, classes);
                }
            }
        }
    }

    fn add_form(&mut self, form: &'static str, is_participle: bool, classes: ClassSet) {
        let verb = form.trim_end_matches('*');
        let entry = self.add(verb, Case::Any);
        entry.classes = entry.classes.or(classes);
        if verb != form {
            entry.classes = entry.classes.with(Class::VerbOrNoun);
        }
        if is_participle {
            entry.classes = entry.classes.with(Class::Participle);
        }
    }
}
