//! A paragraph that is edited where it stands. The article stays in view while the edited text is analysed.

use super::{Analysing, Notice, Question, Stage, State, Working};
use bluepencil::annotation::AnnotationSet;
use bluepencil::text::{Offsets, Span};
use yew::AttrValue;

/// The paragraph in work.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct InPlace {
    /// Its number among the paragraphs in view.
    pub(crate) block: usize,
    /// Its words as they are typed, with the one line break that fields know.
    pub(crate) typed: AttrValue,
    /// Its words as they were.
    before: AttrValue,
    /// Where they stand.
    span: Span,
    /// Where the caret is at first, in UTF-16 units.
    pub(crate) caret: usize,
    /// Whether it was handed in.
    is_applied: bool,
    /// The analysis under way.
    pub(crate) analysing: Option<Analysing>,
}

/// What a person does with a paragraph in place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Editing {
    /// Edit the paragraph in which this byte of the text is.
    Open(usize),
    /// The words are now these.
    Type(AttrValue),
    /// Take the words over.
    Apply,
    /// Leave the paragraph as it was.
    Leave,
}

impl InPlace {
    fn new(working: &Working, byte: usize) -> Self {
        let reading = &working.reading;
        let block = reading.block_at(byte);
        let whole = reading.blocks[block].span;
        let text = &reading.text()[whole];
        let start = whole.start + text.len() - text.trim_start().len();
        let span = Span::new(
            start.min(whole.start + text.trim_end().len()),
            whole.start + text.trim_end().len(),
        );
        let words = &reading.text()[span];
        let before = &words[..byte.clamp(span.start, span.end) - span.start];
        let before = one_break(before);
        let typed: AttrValue = one_break(words).into();
        Self {
            block,
            before: typed.clone(),
            typed,
            span,
            caret: Offsets::new(&before).utf16_from_byte(before.len()),
            is_applied: false,
            analysing: None,
        }
    }

    /// Whether something was changed.
    pub(crate) fn is_changed(&self) -> bool {
        self.typed != self.before
    }

    /// The whole text with the paragraph as it is typed. A text keeps its kind of line break.
    pub(crate) fn text_in(&self, working: &Working) -> String {
        let text = working.reading.text();
        let typed = if text.contains("\r\n") {
            self.typed.replace('\n', "\r\n")
        } else {
            self.typed.to_string()
        };
        format!(
            "{}{typed}{}",
            &text[..self.span.start],
            &text[self.span.end..]
        )
    }

    /// Whether the text is still the one that the paragraph is of.
    fn fits(&self, working: &Working) -> bool {
        let words = working.reading.text().get(self.span.start..self.span.end);
        words.is_some_and(|words| one_break(words) == *self.before)
    }
}

fn one_break(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

impl State {
    /// Opens, changes or hands in a paragraph. What the analysis makes of it comes later.
    pub(super) fn edit_in_place(&mut self, editing: Editing) {
        match editing {
            Editing::Open(byte) => {
                if let Stage::Working(working) = &self.stage
                    && self.in_place.is_none()
                    && !self.hosted.is_on
                {
                    self.in_place = Some(InPlace::new(working, byte));
                    self.notice = None;
                }
            }
            Editing::Type(words) => {
                if let Some(in_place) = &mut self.in_place {
                    in_place.typed = words;
                }
            }
            Editing::Apply => {
                if let Some(in_place) = &mut self.in_place {
                    in_place.is_applied = true;
                }
            }
            Editing::Leave => {
                self.in_place = None;
                self.question = None;
            }
        }
    }

    /// Whether an analysis that begins now is of the paragraph in work.
    pub(super) fn analyses_in_place(&mut self, analysing: Analysing) -> bool {
        let waits = self
            .in_place
            .as_mut()
            .filter(|in_place| in_place.is_applied);
        match waits {
            Some(in_place) => {
                in_place.analysing = Some(analysing);
                true
            }
            None => false,
        }
    }

    /// The paragraph stays as it is typed.
    pub(super) fn wait_no_longer(&mut self) {
        if let Some(in_place) = &mut self.in_place {
            in_place.analysing = None;
            in_place.is_applied = false;
        }
    }

    /// Whether `request` is the analysis of the paragraph in work.
    pub(super) fn in_place_waits_for(&self, request: u32) -> bool {
        let analysing = self
            .in_place
            .as_ref()
            .and_then(|in_place| in_place.analysing);
        analysing.is_some_and(|analysing| analysing.request == request)
    }

    /// Goes on with the text in which the paragraph was edited.
    pub(super) fn finish_in_place(&mut self, fresh: AnnotationSet) {
        let fits = match (&self.stage, &self.in_place) {
            (Stage::Working(working), Some(in_place)) => in_place.fits(working),
            _ => false,
        };
        if let Some(working) = fits.then(|| self.stage.take()).flatten() {
            self.in_place = None;
            self.draft = fresh.article.text().to_owned().into();
            self.take_edited(working, fresh);
        } else {
            self.wait_no_longer();
            self.notice = Some(Notice::problem(
                "The text was changed meanwhile. Your words are still in their paragraph.",
                None,
            ));
        }
    }

    /// What was typed in place is of the text that goes to the box, or is put away.
    pub(super) fn unplace(&mut self) -> Option<AttrValue> {
        let in_place = self.in_place.take()?;
        let Stage::Working(working) = &self.stage else {
            return None;
        };
        let typed = in_place.is_changed() && in_place.fits(working);
        typed.then(|| in_place.text_in(working).into())
    }

    /// Asks whether what was typed in place is to go, or lets it be where nothing was.
    pub(crate) fn leaving_in_place(&self) -> super::Action {
        match &self.in_place {
            Some(in_place) if in_place.is_changed() => {
                super::Action::Ask(Question::DiscardParagraph)
            }
            _ => super::Action::InPlace(Editing::Leave),
        }
    }
}
