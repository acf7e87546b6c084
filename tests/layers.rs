//! The modules of the engine form layers: no folder needs one that needs it, and in some folders no module does.

#[path = "layers/graph.rs"]
mod graph;
#[path = "layers/source.rs"]
mod source;
#[path = "layers/tokens.rs"]
mod tokens;

use graph::{Graph, Module};
use std::fs;
use std::path::Path;

/// The folders in which no module needs one that needs it. This list may only grow.
const WITHOUT_CIRCLES: [&str; 2] = ["attribution", "quantity"];

/// The layers of `quantity`, the lowest first: each needs itself and those before it.
const LAYERS: [&str; 6] = ["figure", "word", "numeral", "measure", "kind", "reading"];

#[test]
fn no_folder_of_the_engine_needs_one_that_needs_it() {
    let circles = engine().of_folders().circles();
    assert!(circles.is_empty(), "{circles:#?}");
}

#[test]
fn the_modules_of_a_layered_folder_form_no_circle() {
    let graph = engine();
    for folder in WITHOUT_CIRCLES {
        let circles = graph.within(folder).circles();
        assert!(circles.is_empty(), "{folder}: {circles:#?}");
    }
}

#[test]
fn no_layer_of_figures_needs_a_higher_one() {
    let graph = engine();
    let quantity = graph.within("quantity");
    let rising: Vec<String> = quantity
        .edges()
        .filter(|(module, needed)| rises(module, needed))
        .map(|(module, needed)| format!("{} needs {}", module.join("::"), needed.join("::")))
        .collect();
    assert!(rising.is_empty(), "{rising:#?}");
}

/// Whether a module needs one of a higher layer. What is in no layer is above all of them.
fn rises(module: &Module, needed: &Module) -> bool {
    let height = |module: &Module| {
        let layer = LAYERS
            .iter()
            .position(|layer| module.get(1).is_some_and(|name| name == layer));
        layer.unwrap_or(LAYERS.len())
    };
    height(module) < height(needed)
}

fn engine() -> Graph {
    let mut texts = Vec::new();
    read_folder(Path::new("src/engine"), &[], &mut texts);
    assert!(texts.len() > 100, "the sources are there");
    Graph::of(texts)
}

/// The text of every module in a folder; `mod.rs` and `lib.rs` are the folder's own.
fn read_folder(folder: &Path, module: &[String], texts: &mut Vec<(Module, String)>) {
    for entry in fs::read_dir(folder).expect("the sources are there") {
        let path = entry.expect("it can be listed").path();
        let stem = path.file_stem().and_then(|stem| stem.to_str());
        let name = stem.expect("a name in ASCII").to_owned();
        let inner = [module, std::slice::from_ref(&name)].concat();
        if path.is_dir() {
            read_folder(&path, &inner, texts);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("it can be read");
            let is_own = matches!(name.as_str(), "mod" | "lib");
            texts.push((if is_own { module.to_vec() } else { inner }, text));
        }
    }
}

/// The graph of small sources, each with its module's path.
fn graph_of(sources: &[(&str, &str)]) -> Graph {
    let module = |path: &str| path.split("::").map(str::to_owned).collect();
    Graph::of(
        sources
            .iter()
            .map(|(path, text)| (module(path), (*text).to_owned())),
    )
}

fn circles_of(sources: &[(&str, &str)]) -> Vec<Vec<String>> {
    graph_of(sources).circles().into_iter().collect()
}

#[test]
fn sources_without_a_circle_have_none() {
    let rows: [&[(&str, &str)]; 7] = [
        &[("a", "use crate::b::B;"), ("b", "pub struct B;")],
        // What is in comments, strings and tests is no import.
        &[
            ("a", "use crate::b::B;"),
            (
                "b",
                "// use crate::a::A;\nconst TEXT: &str = \"crate::a::A\";",
            ),
        ],
        &[
            ("a", "use crate::b::B;"),
            (
                "b",
                "fn b() {}\n#[cfg(test)]\nmod tests {\n    use crate::a::A;\n}",
            ),
        ],
        &[
            ("a", "mod b;\n#[cfg(test)]\nmod tests;\nuse b::B;"),
            ("a::b", ""),
            ("a::tests", "use super::A;"),
        ],
        // A re-export leads to the module that defines the item.
        &[
            ("a", "mod b;\nmod c;\npub use b::B;\npub use c::C;"),
            ("a::b", ""),
            ("a::c", "use super::B;"),
        ],
        &[("a", "mod b;"), ("a::b", "pub(in crate::a) struct B;")],
        &[
            ("a", "fn a<'b>(x: &'b str) -> char { '\"' }"),
            ("b", "use crate::a::{self, A};"),
        ],
    ];
    for row in rows {
        assert_eq!(circles_of(row), Vec::<Vec<String>>::new(), "{row:?}");
    }
}

#[test]
fn every_way_to_write_a_circle_is_seen() {
    let rows: [&[(&str, &str)]; 8] = [
        &[("a", "use crate::b::B;"), ("b", "use crate::a::A;")],
        &[
            ("a", "use crate::{b::{B, D as E}};"),
            ("b", "fn b() -> crate::a::A {}"),
        ],
        &[("a::b", "use super::c::C;"), ("a::c", "use super::{b::B};")],
        // The parent defines what the child imports, and names the child without an import.
        &[
            ("a", "mod b;\nfn a() { b::read() }"),
            ("a::b", "use super::A;"),
        ],
        // By way of an imported module, and of a re-export.
        &[
            ("a", "use crate::b;\nfn a() { b::c::read() }"),
            ("b", "pub mod c;"),
            ("b::c", "use crate::a::A;"),
        ],
        &[
            ("a", "use crate::b::C;"),
            ("b", "pub use c::C;"),
            ("b::c", "use crate::a::A;"),
        ],
        &[
            ("a", "use crate::b::B as D;"),
            ("b", "use crate::c::C;"),
            ("c", "use crate::a;"),
        ],
        &[
            ("a", "pub(super) use crate::b::B;"),
            ("b", "const A: char = '\\'';\nuse crate::a::A;"),
        ],
    ];
    for row in rows {
        assert_eq!(circles_of(row).len(), 1, "{row:?}");
    }
}

#[test]
fn a_circle_is_told_by_its_modules() {
    let sources = [
        ("a", "use crate::b::B;"),
        ("b", "use crate::a::A;"),
        ("c", "use crate::a::A;"),
    ];
    assert_eq!(circles_of(&sources), [["a", "b"]]);
}

#[test]
fn folders_form_a_circle_where_their_modules_form_none() {
    let graph = graph_of(&[
        ("a::one", "use crate::b::one::B;"),
        ("b::two", "use crate::a::two::A;"),
        ("a::two", ""),
        ("b::one", ""),
    ]);
    assert!(graph.circles().is_empty());
    let circles: Vec<_> = graph.of_folders().circles().into_iter().collect();
    assert_eq!(circles, [["a", "b"]]);
}

#[test]
fn a_layer_that_needs_a_higher_one_is_seen() {
    let path = |path: &str| path.split("::").map(str::to_owned).collect();
    let rises = |module: &str, needed: &str| rises(&path(module), &path(needed));
    assert!(rises("quantity::numeral::sum", "quantity::measure::range"));
    assert!(rises("quantity::reading", "quantity"));
    assert!(!rises("quantity::kind::age", "quantity::kind::year"));
    assert!(!rises("quantity::kind::age", "quantity::figure"));
    assert!(!rises("quantity", "quantity::reading"));
}
