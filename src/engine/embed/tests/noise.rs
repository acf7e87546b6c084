//! Whatever comes in, the reader answers.

use crate::embed::{Id, Request, read};
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_oneof, proptest};
use serde_json::{Value, json};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// Whatever comes in, the reader answers, and gives the id back that a well-made message had.
    #[test]
    fn nothing_makes_the_reader_panic(json in any_json(4), name in prop_oneof![
        proptest::sample::select(Request::types()).prop_map(str::to_owned), any::<String>()
    ]) {
        let _ = read(&json.to_string());
        let message = json!({ "ns": "bluepencil", "v": 1, "id": "x", "type": name, "payload": json });
        let id = match read(&message.to_string()) {
            Ok((id, _)) => id,
            Err(refused) => refused.id,
        };
        assert_eq!(id, Some(Id::Text("x".to_owned())));
    }

    #[test]
    fn no_bytes_make_the_reader_panic(text in any::<String>()) {
        let _ = read(&text);
    }
}

fn any_json(depth: u32) -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    let keys = prop_oneof![
        proptest::sample::select(vec![
            "text",
            "html",
            "annotations",
            "date",
            "theme",
            "kinds",
            "labels",
            "config",
            "format",
            "modified",
            "annotationId",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    leaf.prop_recursive(depth, 32, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::btree_map(keys.clone(), inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}
