//! The one fact that two lock files must agree on: the version of wasm-bindgen.
//!
//! wasm-bindgen reads a section of the compiled page whose form changes with every version, so the tool and the page's crate
//! must be exactly the same.

use std::fs;
use std::path::Path;

use crate::error::Error;
use crate::workspace;

const PACKAGE: &str = "wasm-bindgen";

/// The version of wasm-bindgen that both lock files hold.
///
/// # Errors
/// When a lock file cannot be read or lacks the package, or the two differ.
pub(crate) fn wasm_bindgen_version() -> Result<String, Error> {
    let root = workspace::root();
    let product = version_in(&root.join("Cargo.lock"))?;
    let tools = version_in(&root.join("tools/Cargo.lock"))?;
    if product == tools {
        Ok(product)
    } else {
        Err(Error::ToolVersion { product, tools })
    }
}

fn version_in(path: &Path) -> Result<String, Error> {
    let text = fs::read_to_string(path).map_err(Error::file("read", path))?;
    locked_version(&text, PACKAGE)
        .map(str::to_owned)
        .ok_or_else(|| Error::NotLocked {
            path: path.to_path_buf(),
            package: PACKAGE,
        })
}

/// The version of `package` in the text of a lock file: cargo always writes it on the line after the name.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines
        .nth(1)?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.80\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"registry\"\n";

    #[test]
    fn finds_the_package_of_exactly_that_name() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }

    #[test]
    fn this_checkout_agrees_with_itself() {
        assert!(wasm_bindgen_version().is_ok());
    }
}
