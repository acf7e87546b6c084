//! Names the build, so that a page and a worker of two builds do not take each other's answers for their own.

use std::fs;
use std::io;
use std::path::Path;

/// What decides how the page and its worker behave.
const SOURCES: [&str; 3] = ["Cargo.lock", "src", "data/tagger.bin"];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    // A name that changed with every edit would compile the engine anew each time the page is touched.
    let name = if std::env::var("PROFILE").is_ok_and(|profile| profile == "release") {
        let mut hash = Fnv::default();
        for source in SOURCES {
            println!("cargo::rerun-if-changed={source}");
            add(Path::new(source), &mut hash)?;
        }
        format!("{:016x}", hash.0)
    } else {
        "development".to_owned()
    };
    println!("cargo::rustc-env=BLUEPENCIL_BUILD={name}");
    Ok(())
}

/// Adds a file, or a folder's files in the order of their names.
fn add(path: &Path, hash: &mut Fnv) -> io::Result<()> {
    if path.is_dir() {
        let mut inside = fs::read_dir(path)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<io::Result<Vec<_>>>()?;
        inside.sort();
        return inside.iter().try_for_each(|path| add(path, hash));
    }
    if path.is_file() {
        hash.add(path.to_string_lossy().replace('\\', "/").as_bytes());
        hash.add(&fs::read(path)?);
    }
    Ok(())
}

/// FNV-1a: the same on every machine, which the standard library's hash does not promise.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    fn add(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
