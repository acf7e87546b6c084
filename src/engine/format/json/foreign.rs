//! What a document holds of kinds that this version does not know, written again.

use super::item::{self, Item};
use crate::annotation::{AnnotationSet, Foreign, ForeignList};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// The fields of an annotation that tell where it stands, which an orphan does not have.
const PLACES: [&str; 3] = ["paragraph", "span", "utf16"];

/// Those of `set` that belong into `list`.
pub(super) fn write<T>(set: &AnnotationSet, list: ForeignList) -> impl Iterator<Item = Item<T>> {
    let of_list = set.foreign.iter();
    let of_list = of_list.filter(move |foreign| foreign.list == list);
    of_list.map(|foreign| {
        let json = json(foreign).into_owned();
        Item::Foreign(item::Foreign {
            id: String::new(),
            kind: foreign.kind.clone(),
            json: RawValue::from_string(json).expect("it was read as JSON"),
        })
    })
}

/// Its JSON as it was written; of an annotation whose text was changed without its place.
pub(super) fn json(foreign: &Foreign) -> Cow<'_, str> {
    let as_written = Cow::Borrowed(foreign.json.as_str());
    if foreign.list != ForeignList::Orphans {
        return as_written;
    }
    let Ok(mut fields) = serde_json::from_str::<Map<String, Value>>(&foreign.json) else {
        return as_written;
    };
    if !PLACES.iter().any(|place| fields.contains_key(*place)) {
        return as_written;
    }
    fields.retain(|name, _| !PLACES.contains(&name.as_str()));
    fields.insert("loss".to_owned(), "gone".into());
    Cow::Owned(Value::Object(fields).to_string())
}
