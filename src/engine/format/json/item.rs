//! Parts of a document that may be of a kind that this version does not know.

use crate::annotation::Kind;
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

/// One of a document's entities, annotations or orphans.
#[derive(Debug)]
pub(super) enum Item<T> {
    /// Of a kind that this version knows.
    Known(T),
    /// Of another kind, as it is written.
    Foreign(Foreign),
}

/// A part of a kind that this version does not know.
#[derive(Debug)]
pub(super) struct Foreign {
    /// Its id, empty where it has none.
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) json: Box<RawValue>,
}

/// What is read of a part to see whether its kind is known.
#[derive(serde::Deserialize)]
struct Head {
    kind: String,
    #[serde(default)]
    id: Option<String>,
}

impl<T> Item<T> {
    pub(super) fn known(&self) -> Option<&T> {
        match self {
            Self::Known(item) => Some(item),
            Self::Foreign(_) => None,
        }
    }

    pub(super) fn foreign(&self) -> Option<&Foreign> {
        match self {
            Self::Known(_) => None,
            Self::Foreign(item) => Some(item),
        }
    }
}

impl<'de, T: serde::de::DeserializeOwned> Deserialize<'de> for Item<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = <&RawValue>::deserialize(deserializer)?;
        let known = match serde_json::from_str(json.get()) {
            Ok(item) => return Ok(Self::Known(item)),
            Err(error) => error,
        };
        // Few parts are of another kind: only what cannot be read is looked at a second time.
        let head: Head = serde_json::from_str(json.get()).map_err(D::Error::custom)?;
        if Kind::from_name(&head.kind).is_none() {
            return Ok(Self::Foreign(Foreign {
                id: head.id.unwrap_or_default(),
                kind: head.kind,
                json: json.to_owned(),
            }));
        }
        // Its line and column count from the part's own start.
        let known = known.to_string();
        let problem = known.split(" at line ").next().unwrap_or_default();
        let id = head.id.as_deref().unwrap_or("one without an id");
        Err(D::Error::custom(format_args!("{id}: {problem}")))
    }
}

impl<T: Serialize> Serialize for Item<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Known(item) => item.serialize(serializer),
            Self::Foreign(item) => item.json.serialize(serializer),
        }
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Item<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Item_of_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let known = generator.subschema_for::<T>();
        let kinds = Kind::ALL.map(Kind::name);
        schemars::json_schema!({
            "anyOf": [
                known,
                {
                    "description": "Of a kind that a later version adds: readers that do not know it skip it.",
                    "type": "object",
                    "required": ["kind"],
                    "properties": { "kind": { "type": "string", "not": { "enum": kinds } } }
                }
            ]
        })
    }
}
