//! What the program knows of a kind stands in the two tables of kinds: nowhere else is one kind named alone, so that a
//! new kind is not taken for another one in silence.

use std::fs;
use std::path::{Path, PathBuf};

/// The two tables.
const TABLES: [&str; 2] = ["src/engine/annotation/kind.rs", "src/app/kinds.rs"];

/// Where `Kind` is a kind of name: the stages before annotations know of no others.
const NAME_KINDS: [&str; 2] = ["src/engine/mention", "src/train"];

fn sources(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the sources are there") {
        let path = entry.expect("it can be listed").path();
        let is_tests = path.file_stem().is_some_and(|name| name == "tests");
        if path.is_dir() && !is_tests {
            sources(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !is_tests {
            files.push(path);
        }
    }
}

/// The lines of a source before its tests, comments left out.
fn code(source: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = source.lines().enumerate();
    lines
        .take_while(|(_, line)| !line.starts_with("#[cfg(test)]"))
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// Whether `line` names one kind, as in `Kind::Person`, and not that of something else, as in `NameKind::Person`.
fn names_a_kind(line: &str) -> bool {
    ["Person", "Institution", "Quantity"].iter().any(|kind| {
        line.match_indices(&format!("Kind::{kind}")).any(|(at, _)| {
            !line[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_')
        })
    })
}

#[test]
fn one_kind_is_named_in_the_tables_only() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    sources(&root.join("src"), &mut files);
    assert!(files.len() > 200, "{} sources", files.len());
    let mut found = Vec::new();
    for path in files {
        let name = path.strip_prefix(root).expect("it is inside");
        let name = name.to_str().expect("names are Unicode").replace('\\', "/");
        let is_fixture = name.ends_with("/fixture.rs") || name.ends_with("/sample.rs");
        let is_other = NAME_KINDS.iter().any(|folder| name.starts_with(folder));
        if is_fixture || is_other || TABLES.contains(&name.as_str()) {
            continue;
        }
        let source = fs::read_to_string(&path).expect("it can be read");
        let lines = code(&source).filter(|(_, line)| names_a_kind(line));
        found.extend(lines.map(|(number, line)| format!("{name}:{}: {}", number + 1, line.trim())));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_tables_are_seen_by_the_same_eyes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for table in TABLES {
        let source = fs::read_to_string(root.join(table)).expect("it can be read");
        assert!(code(&source).any(|(_, line)| names_a_kind(line)), "{table}");
    }
}
