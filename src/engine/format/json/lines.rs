//! One article written again and again while a person works on it: what is as it was is not written anew.

use super::write::{Writer, document_with};
use crate::annotation::{Annotation, AnnotationId, AnnotationSet, ForeignList};
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// What an empty list of annotations is in a document. Within a string the quotation marks would be escaped.
const EMPTY: &str = "\"annotations\":[]";

/// What was written of an article so far. It serves any article; only the same one again is quick.
#[derive(Debug, Default)]
pub struct Lines {
    text: String,
    written: FxHashMap<AnnotationId, Line>,
}

/// What was written of an annotation.
#[derive(Debug)]
struct Line {
    of: Arc<Annotation>,
    json: String,
}

impl Lines {
    /// Writes up to `most` of the annotations of `set` that are not written yet, so that [`Self::write`] has less to
    /// do. Whether all are written.
    pub fn prepare(&mut self, set: &AnnotationSet, most: usize) -> bool {
        if self.text != set.article.text() {
            self.text.clear();
            self.text.push_str(set.article.text());
            self.written.clear();
        }
        let missing: Vec<&Arc<Annotation>> = set
            .annotations
            .iter()
            .filter(|annotation| !self.holds(annotation))
            .collect();
        // The offsets of a whole text are not looked up for nothing.
        if missing.is_empty() {
            return true;
        }
        let writer = Writer::new(set);
        for &annotation in missing.iter().take(most) {
            let line = Line {
                of: Arc::clone(annotation),
                json: json(&writer.annotation(annotation)),
            };
            self.written.insert(annotation.id, line);
        }
        missing.len() <= most
    }

    /// Writes `set` as [`to_line`](super::to_line) does, byte for byte.
    pub fn write(&mut self, set: &AnnotationSet) -> String {
        self.prepare(set, usize::MAX);
        if self.written.len() > 2 * set.annotations.len() {
            self.forget_others(set);
        }
        let frame = json(&document_with(&Writer::new(set), set, Vec::new()));
        let at = frame.find(EMPTY).expect("a document has annotations") + EMPTY.len() - 1;
        let known = set.annotations.iter();
        let known = known.map(|annotation| self.written[&annotation.id].json.as_str());
        let foreign = set.foreign.iter();
        let foreign = foreign.filter(|foreign| foreign.list == ForeignList::Annotations);
        let lines = known.chain(foreign.map(|foreign| foreign.json.as_str()));
        let length: usize = lines.clone().map(|line| line.len() + 1).sum();
        let mut whole = String::with_capacity(frame.len() + length);
        whole.push_str(&frame[..at]);
        for (index, line) in lines.enumerate() {
            if index > 0 {
                whole.push(',');
            }
            whole.push_str(line);
        }
        whole.push_str(&frame[at..]);
        whole
    }

    fn holds(&self, annotation: &Arc<Annotation>) -> bool {
        let line = self.written.get(&annotation.id);
        line.is_some_and(|line| Arc::ptr_eq(&line.of, annotation))
    }

    fn forget_others(&mut self, set: &AnnotationSet) {
        let mut kept = FxHashMap::default();
        for annotation in &set.annotations {
            kept.extend(self.written.remove_entry(&annotation.id));
        }
        self.written = kept;
    }
}

fn json<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("strings and numbers are always JSON")
}
