//! Where things are: the checkout, and the programs that the commands call.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// The root of the checkout.
pub(crate) fn root() -> PathBuf {
    // Cargo sets the variable for `cargo xtask`; the end-to-end tests start the compiled program itself.
    let package = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().map_or(package.clone(), Path::to_path_buf)
}

/// The folder of the built page.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The cargo that started this command, so that `cargo +toolchain xtask …` stays on that toolchain.
pub(crate) fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// The search path with `folders` before everything else.
///
/// A folder whose name holds the separator cannot be on a search path at all; it is left out.
pub(crate) fn path_with(folders: &[PathBuf]) -> OsString {
    let inherited = env::var_os("PATH").unwrap_or_default();
    let all = folders
        .iter()
        .cloned()
        .chain(env::split_paths(&inherited))
        .collect::<Vec<_>>();
    env::join_paths(all).unwrap_or(inherited)
}

/// The first file called `program` on the search path.
pub(crate) fn which(program: impl AsRef<OsStr>) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(program.as_ref()))
        .find(|candidate| candidate.is_file())
}
