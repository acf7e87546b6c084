//! From the address that a browser asks for to a file of the built page, and never to any other file.

use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;

use crate::error::Error;

/// A folder of files under a base path.
pub(super) struct Site {
    /// Without symbolic links, so that a file can be shown to lie in it.
    folder: PathBuf,
    /// Starts and ends with a slash.
    base: String,
}

/// What stands behind an address.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    File(PathBuf),
    /// A folder, asked for without the slash at its end: relative addresses in its page would lead astray.
    Folder {
        address: String,
    },
    Nothing,
}

impl Site {
    /// The site of `folder` under `base`, which needs no slashes around it.
    ///
    /// # Errors
    /// When the folder is not there: nothing has been built.
    pub(super) fn new(folder: PathBuf, base: &str) -> Result<Self, Error> {
        let folder = folder.canonicalize().map_err(|_| Error::Missing {
            what: "the built page in dist/",
            remedy: "run `cargo xtask build`",
        })?;
        let base = match base.trim_matches('/') {
            "" => "/".to_owned(),
            inner => format!("/{inner}/"),
        };
        Ok(Self { folder, base })
    }

    pub(super) fn base(&self) -> &str {
        &self.base
    }

    /// What stands behind the request target `url`, a path with an optional query.
    pub(super) fn find(&self, url: &str) -> Found {
        let path = url.split(['?', '#']).next().unwrap_or_default();
        if format!("{path}/") == self.base {
            return Found::Folder {
                address: self.base.clone(),
            };
        }
        let Some(file) = path
            .strip_prefix(&self.base)
            .and_then(|relative| self.inside(relative))
        else {
            return Found::Nothing;
        };
        match (file.is_dir(), path.ends_with('/')) {
            (false, false) if file.is_file() => Found::File(file),
            (true, false) => Found::Folder {
                address: format!("{path}/"),
            },
            (true, true) => index(&file),
            _ => Found::Nothing,
        }
    }

    /// The existing file or folder at `relative`, if it lies in the site's folder even after its symbolic links are followed.
    fn inside(&self, relative: &str) -> Option<PathBuf> {
        let relative = percent_decode_str(relative).decode_utf8().ok()?;
        let plain = |segment: &str| {
            segment != ".." && segment != "." && !segment.contains(['\\', ':', '\0'])
        };
        if relative.starts_with('/') || !relative.split('/').all(plain) {
            return None;
        }
        let file = self.folder.join(&*relative).canonicalize().ok()?;
        file.starts_with(&self.folder).then_some(file)
    }
}

fn index(folder: &Path) -> Found {
    let file = folder.join("index.html");
    if file.is_file() {
        Found::File(file)
    } else {
        Found::Nothing
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// A folder with a page, a style sheet in a sub-folder, and a secret beside it.
    fn folder(name: &str) -> PathBuf {
        let root = std::env::temp_dir().join(format!("bluepencil-{name}-{}", std::process::id()));
        let site = root.join("site");
        fs::create_dir_all(site.join("css")).unwrap();
        fs::write(site.join("index.html"), "page").unwrap();
        fs::write(site.join("css/page one.css"), "style").unwrap();
        fs::write(root.join("secret"), "secret").unwrap();
        site.canonicalize().unwrap()
    }

    #[test]
    fn finds_files_at_the_root_and_under_a_base() {
        let folder = folder("finds");
        let page = Found::File(folder.join("index.html"));
        let style = Found::File(folder.join("css/page one.css"));
        for (base, prefix) in [("/", "/"), ("some/deep", "/some/deep/"), ("/a/", "/a/")] {
            let site = Site::new(folder.clone(), base).unwrap();
            assert_eq!(site.base(), prefix);
            assert_eq!(site.find(prefix), page);
            assert_eq!(site.find(&format!("{prefix}index.html?embed=1")), page);
            assert_eq!(site.find(&format!("{prefix}css/page%20one.css")), style);
        }
    }

    #[test]
    fn adds_the_slash_that_a_folder_lacks() {
        let site = Site::new(folder("slash"), "/deep/").unwrap();
        for (asked, address) in [("/deep", "/deep/"), ("/deep/css", "/deep/css/")] {
            let address = address.to_owned();
            assert_eq!(site.find(asked), Found::Folder { address });
        }
    }

    #[test]
    fn never_leaves_the_folder() {
        let folder = folder("leaves");
        #[cfg(unix)]
        let _ = std::os::unix::fs::symlink(folder.join("../secret"), folder.join("link"));
        let site = Site::new(folder, "/").unwrap();
        let escapes = [
            "/../secret",
            "/..%2fsecret",
            "/%2e%2e/secret",
            "/css/../../secret",
            "/css/%2e%2e/%2e%2e/secret",
            "/..\\secret",
            "//etc/passwd",
            "/%2fetc/passwd",
            "/link",
            "/css/",
            "/missing",
            "secret",
            "*",
            "/%ff",
        ];
        for url in escapes {
            assert_eq!(site.find(url), Found::Nothing, "{url}");
        }
    }

    #[test]
    fn says_that_nothing_is_built() {
        let missing = std::env::temp_dir().join("bluepencil-no-such-folder");
        assert!(matches!(
            Site::new(missing, "/"),
            Err(Error::Missing { .. })
        ));
    }
}
