//! Everything says on what terms it may be used: each file of data, in words and for programs, and each package.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Folders that hold what others made, or what was made from the rest.
const NOT_OURS: [&str; 4] = ["target", "node_modules", "dist", ".git"];

/// What is no data: it says what the data is.
const ABOUT_DATA: [&str; 3] = ["README.md", "LICENSES.tsv", "licenses"];

fn read(path: impl AsRef<Path>) -> String {
    let path = Path::new(ROOT).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect()
}

/// The rows of the machine-readable table: file, licence, why.
fn rows() -> Vec<[String; 3]> {
    let table = read("data/LICENSES.tsv");
    let rows = table.lines().skip(1);
    rows.map(|row| {
        let fields: Vec<String> = row.split('\t').map(str::to_owned).collect();
        fields
            .try_into()
            .unwrap_or_else(|_| panic!("a row has three fields: {row}"))
    })
    .collect()
}

/// Every package's manifest.
fn manifests(folder: &Path, found: &mut Vec<PathBuf>) {
    for name in names(folder) {
        let path = folder.join(&name);
        if path.is_dir() && !NOT_OURS.contains(&name.as_str()) {
            manifests(&path, found);
        } else if matches!(name.as_str(), "Cargo.toml" | "package.json") {
            found.push(path);
        }
    }
}

#[test]
fn every_file_of_data_has_a_licence_whose_text_is_there() {
    let files: BTreeSet<String> = names(&Path::new(ROOT).join("data"))
        .into_iter()
        .filter(|name| !ABOUT_DATA.contains(&name.as_str()))
        .collect();
    let listed: BTreeSet<String> = rows().into_iter().map(|[file, ..]| file).collect();
    assert_eq!(listed, files);
    for [file, licence, why] in rows() {
        let text = read(format!("data/licenses/{licence}.txt"));
        assert!(text.len() > 5000, "{file}: the whole text of {licence}");
        assert!(!why.is_empty(), "{file}");
    }
}

#[test]
fn the_description_has_the_same_table() {
    let description = read("data/README.md");
    let missing: Vec<_> = rows()
        .into_iter()
        .map(|[file, licence, why]| format!("| {file} | {licence} | {why} |"))
        .filter(|row| !description.lines().any(|line| line == row))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_package_names_the_licence_of_the_code() {
    let mut found = Vec::new();
    manifests(Path::new(ROOT), &mut found);
    assert!(found.len() >= 5, "{found:?}");
    let says = |line: &str| {
        let line = line.trim().trim_end_matches(',');
        line == "license.workspace = true"
            || line == r#"license = "MIT OR Apache-2.0""#
            || line == r#""license": "MIT OR Apache-2.0""#
    };
    for path in found {
        assert!(
            read(&path).lines().any(says),
            "{} names no licence",
            path.display()
        );
    }
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        assert!(read(name).len() > 1000, "{name}");
    }
}
