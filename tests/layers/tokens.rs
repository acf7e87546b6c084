//! Rust source → the tokens that imports and paths are made of: names, `::`, and single marks.
//!
//! Comments, strings, characters and lifetimes are left out, and so is every item under `#[cfg(test)]`.

/// The marks before an item of tests.
const TEST_ONLY: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];

/// The tokens of `source`, and the modules that it declares for its tests.
pub(crate) fn read(source: &str) -> (Vec<String>, Vec<String>) {
    let all = split(source);
    let (mut kept, mut test_modules) = (Vec::new(), Vec::new());
    let mut at = 0;
    while at < all.len() {
        if !all[at..].starts_with(&TEST_ONLY.map(str::to_owned)) {
            kept.push(all[at].clone());
            at += 1;
            continue;
        }
        let start = at + TEST_ONLY.len();
        at = end_of_item(&all, start);
        let item = &all[start..at];
        let module = item.iter().position(|token| token == "mod");
        if let (Some(module), Some(";")) = (module, item.last().map(String::as_str)) {
            test_modules.push(item[module + 1].clone());
        }
    }
    (kept, test_modules)
}

/// The token after the item that starts at `at`: past its semicolon or its braces.
fn end_of_item(tokens: &[String], mut at: usize) -> usize {
    let mut depth = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token.as_str() {
            "{" => depth += 1,
            "}" if depth == 1 => return at + usize::from(tokens.get(at).is_some_and(|t| t == ";")),
            "}" => depth -= 1,
            ";" if depth == 0 => return at,
            _ => {}
        }
    }
    at
}

fn split(source: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            _ if first.is_whitespace() => first.len_utf8(),
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |at| at + 2),
            '"' => end_of_string(rest),
            'r' | 'b' if opens_raw(rest) => end_of_raw(rest),
            '\'' => end_of_character(rest),
            _ if is_of_name(first) => {
                let length = rest.find(|c| !is_of_name(c)).unwrap_or(rest.len());
                tokens.push(rest[..length].to_owned());
                length
            }
            _ => {
                let length = if rest.starts_with("::") {
                    2
                } else {
                    first.len_utf8()
                };
                tokens.push(rest[..length].to_owned());
                length
            }
        };
        rest = &rest[length..];
    }
    tokens
}

fn is_of_name(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

fn end_of_string(rest: &str) -> usize {
    let mut escaped = false;
    for (at, character) in rest.char_indices().skip(1) {
        match character {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    rest.len()
}

/// Whether `r"`, `r#"` or `br"` stands here; `r#type` is a name.
fn opens_raw(rest: &str) -> bool {
    let after = rest.trim_start_matches('b').strip_prefix('r');
    after.is_some_and(|after| after.trim_start_matches('#').starts_with('"'))
}

fn end_of_raw(rest: &str) -> usize {
    let open = rest.find('"').unwrap_or(rest.len());
    let hashes = rest[..open].matches('#').count();
    let close = format!("\"{}", "#".repeat(hashes));
    (rest[open + 1..].find(&close)).map_or(rest.len(), |at| open + 1 + at + close.len())
}

/// Past `'x'` or `'\n'`; of a lifetime only past the mark, as its name harms nothing.
fn end_of_character(rest: &str) -> usize {
    let mut characters = rest.char_indices().skip(1);
    match characters.next() {
        Some((_, '\\')) => {
            let after = characters
                .next()
                .map_or(rest.len(), |(at, c)| at + c.len_utf8());
            rest[after..]
                .find('\'')
                .map_or(rest.len(), |at| after + at + 1)
        }
        Some((at, character)) => {
            let end = at + character.len_utf8();
            if rest[end..].starts_with('\'') {
                end + 1
            } else {
                1
            }
        }
        None => 1,
    }
}
