//! A local server for the built page: loopback only, with the headers that a careful static host would send.
//!
//! In: the folder `dist/` and a base path. Out: one line with the address, then answers until the process is ended. It reads
//! each file when it is asked for, so a new build shows after a reload.

mod files;
mod response;

use std::io::{self, ErrorKind, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::thread;

use lexopt::prelude::*;
use tiny_http::{HTTPVersion, Method, Request, Response, Server};

use crate::build;
use crate::error::Error;
use crate::setup;
use crate::workspace;

use self::files::Site;
use self::response::Body;

const DEFAULT_PORT: u16 = 8080;
/// A browser opens a handful of connections at once; more threads than that would only wait.
const THREADS: usize = 4;

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
    server: Server,
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
        let server = Server::from_listener(listener, None)
            .map_err(|error| listen_error(address.port(), &error))?;
        let address = format!("http://{address}{}", site.base());
        println!("Blue Pencil is at {address}");
        Ok(Self {
            server,
            site,
            address,
        })
    }

    /// Answers until the program is ended.
    pub(crate) fn serve(&self) {
        serve(&self.server, &self.site);
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

fn serve(server: &Server, site: &Site) {
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                for request in server.incoming_requests() {
                    let response = response::to(site, request.method(), request.url());
                    // The browser may be gone before its answer comes: nobody is left to tell.
                    let _ = respond(request, response);
                }
            });
        }
    });
}

/// Answers as HTTP 1.0, after which the browser closes the connection. Of connections that are kept open for more, `tiny_http`
/// now and then leaves a new one waiting until another is closed, and a page with it.
fn respond(request: Request, response: Response<Body>) -> io::Result<()> {
    let is_head = *request.method() == Method::Head;
    let headers = request.headers().to_vec();
    let mut writer = request.into_writer();
    response.raw_print(&mut writer, HTTPVersion(1, 0), &headers, is_head, None)?;
    writer.flush()
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
}
