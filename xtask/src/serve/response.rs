//! The answer to one request: a file of the site with its media type, under the headers that keep the page to itself.

use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::Path;

use tiny_http::{Header, Method, Response, StatusCode};

use super::files::{Found, Site};

/// The content security policy, word for word that of `index.html`, which carries it to hosts that send no headers.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/// The media type of each ending that the page has; WebAssembly only compiles while it loads under its own.
const MEDIA_TYPES: &[(&str, &str)] = &[
    ("css", "text/css; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("html", "text/html; charset=utf-8"),
    ("ico", "image/x-icon"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("md", "text/markdown; charset=utf-8"),
    ("mjs", "text/javascript; charset=utf-8"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("ts", "text/plain; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("webmanifest", "application/manifest+json"),
    ("woff2", "font/woff2"),
    ("xml", "application/xml"),
];

/// A file whose name changes with what is in it need never be asked for again.
const FOREVER: &str = "public, max-age=31536000, immutable";

/// A new build shows at the next reload, also for the files whose names stay the same.
const ASK: &str = "no-cache";

pub(super) type Body = Box<dyn Read + Send>;

/// The answer to a request of `method` for `url`.
pub(super) fn to(site: &Site, method: &Method, url: &str) -> Response<Body> {
    if !matches!(method, Method::Get | Method::Head) {
        return text(405, "Only GET and HEAD are answered here.");
    }
    match site.find(url) {
        Found::File(path) => file(&path).unwrap_or_else(|_| text(500, "This file cannot be read.")),
        Found::Folder { address } => text(301, "The folder's address ends with a slash.")
            .with_header(header("Location", &address)),
        Found::Nothing => text(404, "There is no such file."),
    }
}

fn file(path: &Path) -> io::Result<Response<Body>> {
    let file = File::open(path)?;
    // A length above the memory's size does not occur; without one the answer would only come in chunks.
    let length = usize::try_from(file.metadata()?.len()).ok();
    let caching = if has_hash(path) { FOREVER } else { ASK };
    let response = response(200, media_type(path), Box::new(file), length);
    Ok(response.with_header(header("Cache-Control", caching)))
}

fn text(status: u16, text: &'static str) -> Response<Body> {
    let body = Box::new(Cursor::new(text));
    response(status, "text/plain; charset=utf-8", body, Some(text.len()))
        .with_header(header("Cache-Control", ASK))
}

fn response(status: u16, media_type: &str, body: Body, length: Option<usize>) -> Response<Body> {
    let headers = vec![
        header("Content-Type", media_type),
        header("Content-Security-Policy", CONTENT_SECURITY_POLICY),
        header("X-Content-Type-Options", "nosniff"),
        header("Referrer-Policy", "no-referrer"),
        // A frame that is sandboxed has no origin, so that even its own files are another's to it; all of them are public.
        header("Access-Control-Allow-Origin", "*"),
    ];
    Response::new(StatusCode(status), headers, body, length, None)
}

/// # Panics
/// When `value` is not ASCII. All are constants, but for the address of a folder, which is as the browser sent it: tiny_http
/// reads only ASCII.
fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("names and values of headers are ASCII here")
}

/// Whether the name holds the hash that Trunk puts into it: `app-0123456789abcdef_bg.wasm`.
fn has_hash(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    let parts = name.unwrap_or_default().split(['-', '_', '.']);
    // It leaves out the zeros that a hash begins with.
    let is_hash = |part: &str| {
        (12..=16).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    parts.into_iter().any(is_hash)
}

fn media_type(path: &Path) -> &'static str {
    let ending = path.extension().and_then(|ending| ending.to_str());
    MEDIA_TYPES
        .iter()
        .find(|(known, _)| Some(*known) == ending)
        .map_or("application/octet-stream", |(_, media_type)| media_type)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn value<'a>(response: &'a Response<Body>, name: &'static str) -> Option<&'a str> {
        let mut headers = response.headers().iter();
        headers
            .find(|header| header.field.equiv(name))
            .map(|header| header.value.as_str())
    }

    #[test]
    fn every_answer_carries_the_policy_and_files_their_type() {
        let folder =
            std::env::temp_dir().join(format!("bluepencil-response-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("app.wasm"), "wasm").unwrap();
        let site = Site::new(folder, "/").unwrap();
        let cases = [
            (Method::Get, "/app.wasm", 200, "application/wasm"),
            (Method::Head, "/app.wasm", 200, "application/wasm"),
            (Method::Get, "/none", 404, "text/plain; charset=utf-8"),
            (Method::Post, "/app.wasm", 405, "text/plain; charset=utf-8"),
        ];
        for (method, url, status, media_type) in cases {
            let response = to(&site, &method, url);
            assert_eq!(response.status_code(), StatusCode(status), "{url}");
            assert_eq!(value(&response, "Content-Type"), Some(media_type));
            assert_eq!(value(&response, "X-Content-Type-Options"), Some("nosniff"));
            assert_eq!(
                value(&response, "Content-Security-Policy"),
                Some(CONTENT_SECURITY_POLICY)
            );
        }
    }

    #[test]
    fn only_names_with_a_hash_are_kept_for_ever() {
        for (name, expected) in [
            ("app-0123456789abcdef_bg.wasm", true),
            ("app-0123456789abcdef.js", true),
            ("embed-741f95a5df50bb3.css", true),
            ("index.html", false),
            ("boot.js", false),
            ("embed.js", false),
            ("internationally.js", false),
        ] {
            assert_eq!(has_hash(Path::new(name)), expected, "{name}");
        }
    }

    #[test]
    fn the_page_carries_the_same_policy() {
        let page = include_str!("../../../index.html");
        assert!(page.contains(&format!("content=\"{CONTENT_SECURITY_POLICY}\"")));
    }
}
