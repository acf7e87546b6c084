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
                let counted = figure.counted.as_ref();
                counted.is_none_or(|noun| text.split_whitespace().any(|word| word.ends_with(noun)))
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
