//! The gold articles beside the project: every annotation's quote is what stands at its offsets, in both units.
//!
//! Skipped, and said so, where the folder `../shared/gold` is not there.

use bluepencil::analysis::analyse;
use bluepencil::format::json;
use bluepencil::mention::Tagger;
use bluepencil::text::Article;
use serde_json::Value;
use std::ops::Range;
use std::path::{Path, PathBuf};

fn articles() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/gold");
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let paths = entries.map(|entry| entry.expect("a readable folder").path());
    paths
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect()
}

fn range(value: &Value) -> Range<usize> {
    let end =
        |name: &str| usize::try_from(value[name].as_u64().expect("an offset")).expect("it fits");
    end("start")..end("end")
}

#[test]
fn quotes_stand_at_their_offsets() {
    let articles = articles();
    if articles.is_empty() {
        println!("skipped: there is no ../shared/gold beside the project");
        return;
    }
    let tagger =
        Tagger::from_bytes(include_bytes!("../data/tagger.bin")).expect("the model is whole");
    for path in articles {
        let gold: Value =
            serde_json::from_str(&std::fs::read_to_string(&path).expect("it is read"))
                .expect("it is JSON");
        let text = gold["text"].as_str().expect("an article has a text");
        let set = analyse(
            Article::new(text).expect("it is an article"),
            &tagger,
            &mut |_| (),
        );
        let line = json::to_line(&set);
        assert_eq!(
            json::read(&line)
                .map(|set| json::to_line(&set))
                .expect("it is read back"),
            line
        );
        let document: Value = serde_json::from_str(&line).expect("it is JSON");
        let (code_points, utf16): (Vec<char>, Vec<u16>) =
            (text.chars().collect(), text.encode_utf16().collect());
        let annotations = document["annotations"].as_array().expect("a list");
        let wanted = gold["annotations"].as_array().map_or(0, Vec::len);
        assert!(
            2 * annotations.len() > wanted,
            "{}: only {} annotations of {wanted}",
            path.display(),
            annotations.len()
        );
        for annotation in annotations {
            let exact = annotation["quote"]["exact"].as_str().expect("a quote");
            assert_eq!(
                code_points[range(&annotation["span"])]
                    .iter()
                    .collect::<String>(),
                exact,
                "{}",
                path.display()
            );
            assert_eq!(
                String::from_utf16_lossy(&utf16[range(&annotation["utf16"])]),
                exact,
                "{}",
                path.display()
            );
        }
    }
}
