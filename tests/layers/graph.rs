//! Which module needs which: from imports and paths, each led to the module that defines the item.

use super::source::Source;
use std::collections::{BTreeMap, BTreeSet};

/// A module's names from the crate on: `["quantity", "date"]`.
pub(crate) type Module = Vec<String>;

/// The most re-exports that an item comes through.
const MAX_STEPS: usize = 8;

/// For each module the others that it needs.
#[derive(Debug, Default)]
pub(crate) struct Graph(BTreeMap<Module, BTreeSet<Module>>);

impl Graph {
    /// The graph of some modules and their texts, without those of tests.
    pub(crate) fn of(texts: impl IntoIterator<Item = (Module, String)>) -> Self {
        let texts = texts.into_iter();
        let mut sources: BTreeMap<Module, Source> = texts
            .map(|(module, text)| (module, Source::read(&text)))
            .collect();
        let tests: Vec<Module> = (sources.iter())
            .flat_map(|(module, source)| {
                let inner = |name: &String| [&module[..], std::slice::from_ref(name)].concat();
                source.test_modules.iter().map(inner).collect::<Vec<_>>()
            })
            .collect();
        sources.retain(|module, _| !tests.iter().any(|test| module.starts_with(test)));
        let edges = sources.iter().map(|(module, source)| {
            let imports = source.imports.iter().map(|import| &import.path);
            let needed = imports
                .chain(&source.paths)
                .filter_map(|path| target(&sources, &absolute(&sources, module, path, 0)?, 0))
                .filter(|other| other != module && !other.is_empty());
            (module.clone(), needed.collect())
        });
        Self(edges.collect())
    }

    /// Every module that needs another, and that other.
    pub(crate) fn edges(&self) -> impl Iterator<Item = (&Module, &Module)> {
        let pairs = |(module, needed)| std::iter::repeat(module).zip(needed);
        self.0.iter().flat_map(pairs)
    }

    /// The same of folders: what the first names of the modules need of each other.
    pub(crate) fn of_folders(&self) -> Self {
        let mut folders = Self::default();
        for (module, needed) in self.edges() {
            let (folder, needed) = (&module[..module.len().min(1)], &needed[..1]);
            if folder != needed && !folder.is_empty() {
                let edges = folders.0.entry(folder.to_vec()).or_default();
                edges.insert(needed.to_vec());
            }
        }
        folders
    }

    /// The modules under `folder` alone.
    pub(crate) fn within(&self, folder: &str) -> Self {
        let is_inside = |module: &Module| module.first().is_some_and(|first| first == folder);
        let inside = self.0.iter().filter(|(module, _)| is_inside(module));
        let edges = inside.map(|(module, needed)| {
            let needed = needed.iter().filter(|needed| is_inside(needed));
            (module.clone(), needed.cloned().collect())
        });
        Self(edges.collect())
    }

    /// The modules of each circle, each of which needs all of the others by some way.
    pub(crate) fn circles(&self) -> BTreeSet<Vec<String>> {
        let reached: BTreeMap<&Module, BTreeSet<&Module>> = (self.0.keys())
            .map(|module| (module, self.reached_from(module)))
            .collect();
        let is_back = |from: &Module, to: &Module| {
            (reached.get(to)).is_some_and(|reached| reached.contains(from))
        };
        let circles = reached.iter().filter(|(module, _)| is_back(module, module));
        let names = |(module, reached): (&&Module, &BTreeSet<&Module>)| {
            let circle = reached.iter().filter(|other| is_back(module, other));
            circle.map(|other| other.join("::")).collect()
        };
        circles.map(names).collect()
    }

    fn reached_from<'g>(&'g self, module: &Module) -> BTreeSet<&'g Module> {
        let mut reached = BTreeSet::new();
        let mut open: Vec<&Module> = self.0.get(module).into_iter().flatten().collect();
        while let Some(next) = open.pop() {
            if reached.insert(next) {
                open.extend(self.0.get(next).into_iter().flatten());
            }
        }
        reached
    }
}

/// A path of `module` from the crate on; `None` for what is of another crate or a name of the module itself.
fn absolute(
    sources: &BTreeMap<Module, Source>,
    module: &[String],
    path: &[String],
    step: usize,
) -> Option<Vec<String>> {
    let (first, rest) = path.split_first()?;
    match first.as_str() {
        "crate" => return Some(rest.to_vec()),
        "self" => return Some([module, rest].concat()),
        "super" => {
            let above = rest.iter().take_while(|name| *name == "super").count();
            let outer = &module[..module.len().checked_sub(above + 1)?];
            return Some([outer, &rest[above..]].concat());
        }
        _ => {}
    }
    let inner = [module, std::slice::from_ref(first)].concat();
    if sources.contains_key(&inner) {
        return Some([&inner[..], rest].concat());
    }
    let imported = (sources.get(module)?.imports.iter())
        .find(|import| &import.name == first && import.path != path)?;
    let whole = [&imported.path[..], rest].concat();
    (step < MAX_STEPS).then(|| absolute(sources, module, &whole, step + 1))?
}

/// The module that defines what a path from the crate on leads to.
fn target(sources: &BTreeMap<Module, Source>, path: &[String], step: usize) -> Option<Module> {
    let length = (0..=path.len())
        .rev()
        .find(|&n| sources.contains_key(&path[..n]))?;
    let (module, rest) = path.split_at(length);
    let imports = &sources[module].imports;
    let passed_on = (rest.first())
        .and_then(|item| imports.iter().find(|import| &import.name == item))
        .filter(|_| step < MAX_STEPS)
        .and_then(|import| absolute(sources, module, &import.path, 0))
        .and_then(|whole| target(sources, &[&whole[..], &rest[1..]].concat(), step + 1));
    Some(passed_on.unwrap_or_else(|| module.to_vec()))
}
