//! `bluepencil annotate`: one article in, one document out; or a line an article in, a line a document out.

use crate::arguments::{AnnotateArguments, InputKind};
use crate::error::CliError;
use crate::input::Input;
use crate::{jsonl, model, progress};
use bluepencil::analysis::analyse;
use bluepencil::format::json;
use bluepencil::text::docx::{MAX_DOCX_BYTES, text_from_docx};
use bluepencil::text::paste::{MAX_HTML_BYTES, text_from_html};
use bluepencil::text::{Article, ArticleError};
use std::io::{self, BufWriter, Write};

pub(crate) fn run(arguments: &AnnotateArguments) -> Result<(), CliError> {
    let input = Input::new(arguments.file.as_deref());
    if arguments.lines.jsonl {
        return annotate_lines(arguments, &input);
    }
    let mut article = article(&input, arguments.input.unwrap_or(input.kind()))?;
    article.date = arguments.date;
    let tagger = model::tagger()?;
    let (bar, mut advance) = progress::article();
    let set = analyse(article, &tagger, &mut advance);
    bar.finish_and_clear();
    let document = (arguments.format.write)(&set);
    std::io::stdout()
        .lock()
        .write_all(document.as_bytes())
        .map_err(CliError::Write)
}

fn annotate_lines(arguments: &AnnotateArguments, input: &Input) -> Result<(), CliError> {
    let mut out = BufWriter::new(io::stdout().lock());
    jsonl::run(input, &arguments.lines, json::to_line, |answer| {
        writeln!(out, "{}", answer.unwrap_or_else(|refusal| refusal))?;
        // A program at the other end of a pipe gets each article when it is done.
        out.flush()
    })
}

/// The article in `input`, which is of this `kind`.
pub(crate) fn article(input: &Input, kind: InputKind) -> Result<Article, CliError> {
    let refused = |error: ArticleError| CliError::Article {
        file: input.path.clone(),
        error,
    };
    // Read generously: a text that is too long is refused with the article's own, kinder words.
    let most = MAX_HTML_BYTES;
    match kind {
        InputKind::Text => Article::new(input.text(most)?).map_err(refused),
        InputKind::Html => text_from_html(&input.text(most)?)
            .and_then(Article::new)
            .map_err(refused),
        InputKind::Docx => {
            let text = text_from_docx(&input.bytes(MAX_DOCX_BYTES)?);
            let text = text.map_err(|error| CliError::Docx {
                file: input.path.clone(),
                error,
            })?;
            Article::new(text).map_err(refused)
        }
    }
}
