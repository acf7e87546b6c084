//! Kinds in messages: their names, and objects with a field for each of them.

use crate::annotation::{ByKind, Kind};
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// The name of a kind of annotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "&'static str")]
pub struct KindName(pub Kind);

/// Why a word is no [`KindName`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is no kind of annotation")]
pub struct KindNameError(String);

impl TryFrom<String> for KindName {
    type Error = KindNameError;

    fn try_from(name: String) -> Result<Self, KindNameError> {
        Kind::from_name(&name).map(Self).ok_or(KindNameError(name))
    }
}

impl From<KindName> for &'static str {
    fn from(name: KindName) -> Self {
        name.0.name()
    }
}

/// An object with a field for each kind, called by the kind's name. Fields may be absent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindFields<T>(pub ByKind<Option<T>>);

impl<T> Default for KindFields<T> {
    fn default() -> Self {
        Self(ByKind::new(|_| None))
    }
}

impl<T: Serialize> Serialize for KindFields<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for kind in Kind::ALL {
            if let Some(value) = &self.0[kind] {
                map.serialize_entry(kind.name(), value)?;
            }
        }
        map.end()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for KindFields<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Fields(PhantomData))
    }
}

struct Fields<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Fields<T> {
    type Value = KindFields<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object with a field for each kind")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<KindFields<T>, A::Error> {
        let mut fields = KindFields::default();
        while let Some(name) = map.next_key::<String>()? {
            match Kind::from_name(&name) {
                Some(kind) => fields.0[kind] = map.next_value()?,
                None => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(fields)
    }
}

#[cfg(feature = "schema")]
mod schema {
    use super::{KindFields, KindName};
    use crate::annotation::Kind;
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
    use serde_json::{Map, Value};
    use std::borrow::Cow;

    impl JsonSchema for KindName {
        fn schema_name() -> Cow<'static, str> {
            "KindName".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            let names = Kind::ALL.map(|kind| {
                json_schema!({ "const": kind.name(), "type": "string", "description": kind.about() })
            });
            json_schema!({ "description": "A kind of annotation.", "oneOf": names })
        }
    }

    impl<T: JsonSchema> JsonSchema for KindFields<T> {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> Cow<'static, str> {
            format!("KindFields_of_{}", T::schema_name()).into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let mut properties = Map::new();
            for kind in Kind::ALL {
                let mut field = generator.subschema_for::<Option<T>>();
                field.insert("description".to_owned(), kind.about().into());
                properties.insert(kind.name().to_owned(), field.into());
            }
            json_schema!({ "type": "object", "properties": Value::Object(properties) })
        }
    }
}
