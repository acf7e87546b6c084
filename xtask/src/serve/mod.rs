//! A local server for the built page: loopback only, with the headers that a careful static host would send.
//!
//! In: the folder `dist/` and a base path. Out: one line with the address, then answers until the process is ended. It reads
//! each file when it is asked for, so a new build shows after a reload.

mod files;
mod response;

use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use lexopt::prelude::*;
use tiny_http::{HTTPVersion, Method};

use crate::build;
use crate::error::Error;
use crate::setup;
use crate::workspace;

use self::files::Site;

const DEFAULT_PORT: u16 = 8080;
/// How long a connection may wait for its request, or for the next part of it.
const PATIENCE: Duration = Duration::from_secs(60);
/// The longest head of a request that is read.
const MAX_HEAD_BYTES: u64 = 64_000;

struct Options {
    /// None: the default one, or any other when that is taken.
    port: Option<u16>,
    base: String,
    build: bool,
}

/// `cargo xtask serve`.
pub(crate) fn command(arguments: lexopt::Parser) -> Result<(), Error> {
    let options = parse(arguments)?;
    if options.build {
        build::build(&setup::for_build()?)?;
    }
    Running::new(options.port, &options.base)?.serve();
    Ok(())
}

/// A server that listens.
pub(crate) struct Running {
    listener: TcpListener,
    site: Site,
    /// Where the page is.
    pub(crate) address: String,
}

impl Running {
    /// Listens for the built page under `base`, on `port` or the default one, and says where.
    ///
    /// # Errors
    /// When nothing is built, or the port is taken.
    pub(crate) fn new(port: Option<u16>, base: &str) -> Result<Self, Error> {
        let site = Site::new(workspace::dist(), base)?;
        let listener = listen(port)?;
        let address = listener
            .local_addr()
            .map_err(|error| listen_error(0, &error))?;
        let address = format!("http://{address}{}", site.base());
        println!("Blue Pencil is at {address}");
        Ok(Self {
            listener,
            site,
            address,
        })
    }

    /// Answers until the program is ended.
    pub(crate) fn serve(&self) {
        serve(&self.listener, &self.site);
    }
}

fn parse(mut arguments: lexopt::Parser) -> Result<Options, Error> {
    let mut options = Options {
        port: None,
        base: "/".to_owned(),
        build: true,
    };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("port") => options.port = Some(arguments.value()?.parse()?),
            Long("base") => options.base = arguments.value()?.string()?,
            Long("no-build") => options.build = false,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

/// Listens on `port`, 0 for any; without one on the default port, or on any when another program has that.
fn listen(port: Option<u16>) -> Result<TcpListener, Error> {
    let bind = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    let wanted = port.unwrap_or(DEFAULT_PORT);
    match bind(wanted) {
        Err(error) if port.is_none() && error.kind() == ErrorKind::AddrInUse => bind(0),
        result => result,
    }
    .map_err(|error| listen_error(wanted, &error))
}

fn listen_error(port: u16, reason: &dyn ToString) -> Error {
    Error::Listen {
        port,
        reason: reason.to_string(),
    }
}

/// Answers each connection in a thread of its own. A browser opens connections that it may never use; in a pool of threads those would
/// keep others waiting, and a page with them.
fn serve(listener: &TcpListener, site: &Site) {
    thread::scope(|scope| {
        for stream in listener.incoming().flatten() {
            // The browser may be gone before its answer comes: nobody is left to tell.
            scope.spawn(move || respond(stream, site));
        }
    });
}

/// Answers one request as HTTP 1.0, after which the connection is closed.
fn respond(mut stream: TcpStream, site: &Site) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let Some((method, url)) = request(&mut stream)? else {
        return Ok(());
    };
    let response = response::to(site, &method, &url);
    let is_head = method == Method::Head;
    response.raw_print(&mut stream, HTTPVersion(1, 0), &[], is_head, None)?;
    stream.flush()
}

/// Method and target of the request that comes in, whose head is read to its end; nothing where none comes.
fn request(stream: &mut TcpStream) -> io::Result<Option<(Method, String)>> {
    let mut reader = BufReader::new(stream.take(MAX_HEAD_BYTES));
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let mut line = String::new();
    while reader.read_line(&mut line)? > 2 {
        line.clear();
    }
    let mut words = first.split_whitespace();
    let (Some(method), Some(url)) = (words.next(), words.next()) else {
        return Ok(None);
    };
    Ok(method.parse().ok().map(|method| (method, url.to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_an_error_only_when_it_was_asked_for() {
        let taken = listen(Some(0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(matches!(listen(Some(port)), Err(Error::Listen { .. })));
        assert!(listen(None).is_ok());
    }

    #[test]
    fn listens_on_loopback_alone() {
        let address = listen(Some(0)).unwrap().local_addr().unwrap();
        assert!(address.ip().is_loopback());
    }

    #[test]
    fn connections_that_say_nothing_keep_nobody_waiting() {
        let folder = std::env::temp_dir().join(format!("bluepencil-idle-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("index.html"), "page").unwrap();
        let site = Site::new(folder, "/").unwrap();
        let listener = listen(Some(0)).unwrap();
        let address = listener.local_addr().unwrap();
        // It ends with the test's process.
        thread::spawn(move || serve(&listener, &site));
        let connect = || TcpStream::connect(address).unwrap();
        let _idle: Vec<TcpStream> = std::iter::repeat_with(connect).take(20).collect();
        let mut stream = connect();
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .unwrap();
        stream
            .write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(
            answer.starts_with("HTTP/1.0 200") && answer.ends_with("page"),
            "{answer}"
        );
    }
}
