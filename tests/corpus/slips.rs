//! Slips in the articles' labels: words that they name must stand in the article.

use crate::file::Case;
use crate::label::Label;
use crate::markup::Mark;

/// One line for each label of `case` that names words which are not there.
pub(crate) fn find(case: &Case) -> Vec<String> {
    let marked = &case.marked;
    let slip = |mark: &Mark| {
        let text = &marked.text[mark.span.range()];
        let is_right = match &mark.label {
            Label::Neutral(_) => true,
            Label::Figure(figure) => {
                // The whole of a share may stand after the mark, in the same line.
                let line = marked.text[mark.span.start..].lines().next();
                let counted = figure.counted.as_ref();
                counted.is_none_or(|noun| {
                    names(text, noun) || line.is_some_and(|line| names(after_of(line, text), noun))
                })
            }
            Label::Name { name, title, .. } => {
                let is_named = |other: &Mark| {
                    marked.text[other.span.range()] == **name
                        && other.label.kind() == mark.label.kind()
                };
                let is_written = |title: &String| marked.text.contains(title.as_str());
                marked.marks.iter().any(is_named) && title.as_ref().is_none_or(is_written)
            }
        };
        let line = case.line(mark.span.start);
        (!is_right).then(|| format!("{}.md:{line}: {text:?} {:?}", case.name, mark.label))
    };
    marked.marks.iter().filter_map(slip).collect()
}

/// Whether one of the words of `text` ends in `noun`, but for a mark that closes it.
fn names(text: &str, noun: &str) -> bool {
    text.split_whitespace().any(|word| {
        word.trim_end_matches(|c: char| !c.is_alphanumeric())
            .ends_with(noun)
    })
}

/// What follows "of" behind `mark`, with which `line` starts.
fn after_of<'t>(line: &'t str, mark: &str) -> &'t str {
    let after = line.get(mark.len()..).unwrap_or_default();
    after.strip_prefix(" of ").unwrap_or_default()
}
