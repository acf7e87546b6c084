//! One source file → what it imports and which paths it names.

use super::tokens;

/// An import, or a part of one in braces.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Import {
    /// The names from `crate`, `super`, `self` or another module on.
    pub(crate) path: Vec<String>,
    /// What it is called here.
    pub(crate) name: String,
}

/// What a source file says of other modules.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// Its `use` lines, braces taken apart.
    pub(crate) imports: Vec<Import>,
    /// Every other path of two names or more.
    pub(crate) paths: Vec<Vec<String>>,
    /// The modules that it declares for its tests.
    pub(crate) test_modules: Vec<String>,
}

impl Source {
    /// Reads the text of a file.
    pub(crate) fn read(text: &str) -> Self {
        let (tokens, test_modules) = tokens::read(text);
        let mut source = Self {
            test_modules,
            ..Self::default()
        };
        let mut at = 0;
        while at < tokens.len() {
            at = match tokens[at].as_str() {
                // `pub(in crate::quantity)` imports nothing.
                "pub" if tokens.get(at + 1).is_some_and(|token| token == "(") => {
                    position(&tokens, at, ")") + 1
                }
                "use" => {
                    let end = position(&tokens, at, ";");
                    source.add_tree(&[], &tokens[at + 1..end]);
                    end + 1
                }
                _ => source.add_path(&tokens, at),
            };
        }
        source
    }

    /// Takes an import apart: `a::{b, c as d}` is `a::b` and `a::c`, called `d`.
    fn add_tree(&mut self, before: &[String], tree: &[String]) {
        let is_name = |token: &&String| !matches!(token.as_str(), "::" | "{");
        let length = tree.iter().position(|token| token == "{" || token == "as");
        let length = length.unwrap_or(tree.len());
        let mut path = before.to_vec();
        path.extend(tree[..length].iter().filter(is_name).cloned());
        match tree.get(length).map(String::as_str) {
            Some("{") => {
                for part in parts(&tree[length + 1..tree.len() - 1]) {
                    self.add_tree(&path, part);
                }
            }
            renamed => {
                if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
                    path.pop();
                }
                let name = renamed.and(tree.last()).or(path.last());
                if let Some(name) = name.cloned() {
                    self.imports.push(Import { path, name });
                }
            }
        }
    }

    /// Takes the path that starts at a token; returns the token after it.
    fn add_path(&mut self, tokens: &[String], start: usize) -> usize {
        let is_mark = |at: usize| tokens.get(at).is_some_and(|token| token == "::");
        let is_name = |at: usize| {
            let name = tokens.get(at).and_then(|token| token.chars().next());
            name.is_some_and(|first| first.is_alphabetic() || first == '_')
        };
        let mut end = start + 1;
        if !is_name(start) || start > 0 && is_mark(start - 1) {
            return end;
        }
        let mut path = vec![tokens[start].clone()];
        while is_mark(end) && is_name(end + 1) {
            path.push(tokens[end + 1].clone());
            end += 2;
        }
        if path.len() > 1 {
            self.paths.push(path);
        }
        end
    }
}

fn position(tokens: &[String], from: usize, mark: &str) -> usize {
    let found = tokens[from..].iter().position(|token| token == mark);
    found.map_or(tokens.len(), |at| from + at)
}

/// What stands between the commas outside of inner braces.
fn parts(tree: &[String]) -> Vec<&[String]> {
    let mut depth = 0;
    let parts = tree.split(|token| {
        match token.as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => {}
        }
        depth == 0 && token == ","
    });
    parts.filter(|part| !part.is_empty()).collect()
}
