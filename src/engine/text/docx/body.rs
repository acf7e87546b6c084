//! The XML of a document (WordprocessingML) → its text, in one pass and without a tree.

use super::{DocxError, MAX_TEXT_BYTES};
use crate::text::paste::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

/// The text of the document `xml`.
pub(super) fn text(xml: &str) -> Result<String, DocxError> {
    let mut reader = quick_xml::Reader::from_str(xml);
    reader.config_mut().expand_empty_elements = true;
    let mut walk = Walk::default();
    loop {
        match reader.read_event().map_err(|_| DocxError::Damaged)? {
            Event::Start(element) => walk.start(&element),
            Event::End(element) => walk.end(element.local_name().as_ref()),
            Event::Text(text) => walk.text(&text.xml10_content()),
            Event::CData(text) => walk.text(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let character = character(&reference).ok_or(DocxError::Damaged)?;
                walk.text(character.encode_utf8(&mut [0; 4]));
            }
            Event::Eof if walk.open == 0 => return Ok(walk.finish()),
            Event::Eof => return Err(DocxError::Damaged),
            _ => {}
        }
        if walk.written() > MAX_TEXT_BYTES {
            // Too long for an article, which is for the article to say.
            return Ok(walk.finish());
        }
    }
}

/// The value of the attribute `name` of `element`, in any namespace, as it is written.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = element.attributes();
    // Comparing all names with each other would take quadratic time.
    attributes.with_checks(false);
    attributes
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name)
        .map(|attribute| attribute.value.into_owned())
}

/// The character that a reference stands for. A document defines no references of its own.
fn character(reference: &BytesRef<'_>) -> Option<char> {
    if let Some(character) = reference.resolve_char_ref().ok()? {
        return Some(character);
    }
    match &**reference {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

/// A run: letters with the same properties.
#[derive(Debug, Default)]
struct Run {
    is_hidden: bool,
    is_raised: bool,
}

/// What has been read so far.
#[derive(Debug, Default)]
struct Walk {
    /// How many elements are open.
    open: usize,
    /// How many elements are open inside of what is left out, that element included.
    skipped: usize,
    reader: Reader,
    /// The readers around the text boxes that are open.
    around: Vec<Reader>,
    /// Text boxes of the open paragraph: they are put after it.
    boxes: Vec<String>,
    /// The open runs: one in a text box stands inside another.
    runs: Vec<Run>,
    /// Whether the element with the letters of a run is open.
    is_text: bool,
    /// Whether what is read are the properties of a paragraph, which say nothing of its runs.
    is_about_paragraph: bool,
    /// For each open paragraph, whether its end is deleted or hidden, so that the next one goes on in its line.
    paragraphs: Vec<bool>,
    /// Whether the content control that is open shows "Click here to enter text".
    is_placeholder: bool,
    /// Whether the letters written last were raised.
    is_raised: bool,
}

impl Walk {
    fn written(&self) -> usize {
        self.reader.written()
    }

    fn finish(self) -> String {
        // Text boxes that are still open belong to an article that is too long already.
        self.around
            .into_iter()
            .next()
            .unwrap_or(self.reader)
            .finish()
    }

    fn text(&mut self, text: &str) {
        if self.skipped > 0 || !self.is_text {
            return;
        }
        self.raise(self.runs.last().is_some_and(|run| run.is_raised));
        self.reader.text(text);
    }

    /// Starts or ends raised letters. Neighbouring runs are one: word processors split them at will.
    fn raise(&mut self, is_raised: bool) {
        if self.is_raised != is_raised {
            self.is_raised = is_raised;
            self.reader.raise(is_raised);
        }
    }

    fn character(&mut self, character: char) {
        self.raise(false);
        self.reader.text(character.encode_utf8(&mut [0; 4]));
    }

    fn start(&mut self, element: &BytesStart<'_>) {
        self.open += 1;
        if self.skipped > 0 {
            self.skipped += 1;
            return;
        }
        let local_name = element.local_name();
        let name: &str = local_name.as_ref();
        match name {
            "pPr" => self.is_about_paragraph = true,
            _ if self.is_about_paragraph => self.property_of_paragraph(name, element),
            "p" => self.paragraphs.push(false),
            "r" => self.runs.push(Run::default()),
            "t" => self.is_text = true,
            "tab" | "ptab" => self.element_break("td"),
            "br" | "cr" => self.element_break("br"),
            "noBreakHyphen" => self.character('\u{2011}'),
            "softHyphen" => self.character('\u{ad}'),
            "txbxContent" => self.open_box(),
            "sdtPr" => self.is_placeholder = false,
            "showingPlcHdr" => self.is_placeholder = is_on(element),
            "sdtContent" if std::mem::take(&mut self.is_placeholder) => self.skipped = 1,
            _ if is_left_out(name) => self.skipped = 1,
            _ => self.property_of_run(name, element),
        }
    }

    /// The mark at the end of a paragraph has properties like a run.
    fn property_of_paragraph(&mut self, name: &str, element: &BytesStart<'_>) {
        let is_joined = match name {
            "del" | "moveFrom" => true,
            "vanish" | "specVanish" => is_on(element),
            _ if is_left_out(name) => {
                self.skipped = 1;
                return;
            }
            _ => false,
        };
        if let Some(paragraph) = self.paragraphs.last_mut() {
            *paragraph |= is_joined;
        }
    }

    fn property_of_run(&mut self, name: &str, element: &BytesStart<'_>) {
        let Some(run) = self.runs.last_mut() else {
            return;
        };
        match name {
            "vanish" | "strike" | "dstrike" => run.is_hidden |= is_on(element),
            "vertAlign" => {
                run.is_raised = attribute(element, "val").as_deref() == Some("superscript")
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        self.open -= 1;
        if self.skipped > 0 {
            self.skipped -= 1;
            // The rest of a hidden run ends with the run.
            if self.skipped == 0 && name == "r" {
                self.runs.pop();
            }
            return;
        }
        match name {
            "pPr" => self.is_about_paragraph = false,
            _ if self.is_about_paragraph => {}
            "p" => self.end_paragraph(),
            "r" => _ = self.runs.pop(),
            // What follows the properties, up to the end of the run.
            "rPr" if self.runs.last().is_some_and(|run| run.is_hidden) => self.skipped = 1,
            "t" => self.is_text = false,
            "txbxContent" => self.close_box(),
            _ => {}
        }
    }

    fn end_paragraph(&mut self) {
        if self.paragraphs.pop() != Some(true) {
            self.element_break("p");
        }
        if self.around.is_empty() {
            for text in std::mem::take(&mut self.boxes) {
                self.write_box(&text);
            }
        }
    }

    fn element_break(&mut self, name: &str) {
        self.raise(false);
        self.reader.break_at(name);
    }

    fn open_box(&mut self) {
        self.raise(false);
        self.around.push(std::mem::take(&mut self.reader));
    }

    fn close_box(&mut self) {
        self.raise(false);
        if let Some(around) = self.around.pop() {
            let text = std::mem::replace(&mut self.reader, around).finish();
            self.boxes.push(text);
        }
    }

    fn write_box(&mut self, text: &str) {
        for paragraph in text.split("\n\n") {
            self.element_break("p");
            for line in paragraph.split('\n') {
                self.element_break("br");
                self.reader.text(line);
            }
        }
        self.element_break("p");
    }
}

/// Elements whose content is not of the article: what was deleted or moved away, older properties, the second form of
/// the same drawing, the reading aid over a word, formulas.
fn is_left_out(name: &str) -> bool {
    matches!(name, "del" | "moveFrom" | "Fallback" | "rt" | "oMath") || name.ends_with("PrChange")
}

/// Whether a property that is on or off is on: it is where it stands without a value.
fn is_on(element: &BytesStart<'_>) -> bool {
    !matches!(
        attribute(element, "val").as_deref(),
        Some("0" | "false" | "off")
    )
}
