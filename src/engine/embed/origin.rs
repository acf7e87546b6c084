//! Which origins a frame listens to.

/// The longest list of origins that is read, in bytes.
pub const MAX_ORIGINS_BYTES: usize = 8_000;

/// The origins that may be the host, as the page's own address names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowList(Vec<Pattern>);

/// Which origins an entry of the list means.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Pattern {
    /// Every one that has a name.
    Any,
    /// Those without a name: sandboxed pages, files, data addresses.
    Null,
    /// This one.
    Exact(String),
    /// All hosts below one, with this scheme and port.
    Below {
        /// `https://`
        scheme: String,
        /// `.example.org`, with the port where one is named.
        end: String,
    },
}

impl AllowList {
    /// Reads `https://cms.example, https://*.example.org, null`; what stands between entries are commas or spaces.
    ///
    /// Entries that are no origin mean nothing. Without any entry the list is the page's own origin.
    #[must_use]
    pub fn new(list: &str, own: &str) -> Self {
        let list = list.get(..MAX_ORIGINS_BYTES).unwrap_or(list);
        let entries: Vec<&str> = list
            .split([',', ' ', '\n', '\t'])
            .filter(|entry| !entry.is_empty())
            .collect();
        if entries.is_empty() {
            return Self(normal(own).map(Pattern::Exact).into_iter().collect());
        }
        Self(entries.into_iter().filter_map(Pattern::read).collect())
    }

    /// Whether messages from `origin` are listened to: the browser's word for it, `null` where it has no name.
    #[must_use]
    pub fn allows(&self, origin: &str) -> bool {
        self.0.iter().any(|pattern| pattern.takes(origin))
    }

    /// To which origins the greeting goes, `parent` being that of the page around where the browser tells it.
    /// `*` is only among them where the list names origins that cannot be addressed otherwise.
    #[must_use]
    pub fn greeted(&self, parent: Option<&str>) -> Vec<String> {
        if let Some(parent) = parent {
            return if self.allows(parent) {
                vec![address(parent).to_owned()]
            } else {
                Vec::new()
            };
        }
        let is_open = |pattern: &Pattern| matches!(pattern, Pattern::Any | Pattern::Null);
        if self.0.iter().any(is_open) {
            return vec!["*".to_owned()];
        }
        let exact = self.0.iter().filter_map(|pattern| match pattern {
            Pattern::Exact(origin) => Some(origin.clone()),
            Pattern::Any | Pattern::Null | Pattern::Below { .. } => None,
        });
        exact.collect()
    }
}

/// Where a message to a page of `origin` is addressed: the browser has no address for one without a name.
#[must_use]
pub(super) fn address(origin: &str) -> &str {
    if origin == "null" { "*" } else { origin }
}

impl Pattern {
    fn read(entry: &str) -> Option<Self> {
        match entry {
            "*" => Some(Self::Any),
            "null" => Some(Self::Null),
            _ => match entry.split_once("://*.") {
                None => normal(entry).map(Self::Exact),
                Some((scheme, rest)) => {
                    // What is below a whole top level is everybody's.
                    let origin = normal(&format!("{scheme}://{rest}"))?;
                    let (scheme, host) = origin.split_once("://")?;
                    let name = host.split(':').next()?;
                    let is_narrow = name.contains('.') || name == "localhost";
                    let is_name = !name.ends_with(|last: char| last.is_ascii_digit());
                    (is_narrow && is_name).then(|| Self::Below {
                        scheme: format!("{scheme}://"),
                        end: format!(".{host}"),
                    })
                }
            },
        }
    }

    fn takes(&self, origin: &str) -> bool {
        match self {
            Self::Any => normal(origin).is_some(),
            Self::Null => origin == "null",
            Self::Exact(exact) => origin == exact,
            Self::Below { scheme, end } => {
                let host = origin.strip_prefix(scheme.as_str());
                let below = host.and_then(|host| host.strip_suffix(end.as_str()));
                below.is_some_and(is_host_name)
            }
        }
    }
}

/// The origin as browsers write it: in lower case, without a port that the scheme implies, a path or a slash.
fn normal(origin: &str) -> Option<String> {
    let origin = origin
        .strip_suffix('/')
        .unwrap_or(origin)
        .to_ascii_lowercase();
    let (scheme, host) = origin.split_once("://")?;
    if !matches!(scheme, "http" | "https") {
        return None;
    }
    let (name, port) = match host.strip_prefix('[') {
        Some(six) => {
            let (inside, after) = six.split_once(']')?;
            let is_address =
                !inside.is_empty() && inside.bytes().all(|b| b.is_ascii_hexdigit() || b == b':');
            is_address.then_some(())?;
            (
                format!("[{inside}]"),
                after.strip_prefix(':').or(after.is_empty().then_some(""))?,
            )
        }
        None => {
            let (name, port) = host.split_once(':').unwrap_or((host, ""));
            is_host_name(name).then_some(())?;
            (name.to_owned(), port)
        }
    };
    if host.ends_with(':') {
        return None;
    }
    let port = match port {
        "" => None,
        digits => Some(
            digits
                .parse::<u16>()
                .ok()
                .filter(|_| digits.bytes().all(|b| b.is_ascii_digit()))?,
        ),
    };
    let implied = if scheme == "https" { 443 } else { 80 };
    Some(match port.filter(|port| *port != implied) {
        Some(port) => format!("{scheme}://{name}:{port}"),
        None => format!("{scheme}://{name}"),
    })
}

/// Labels of letters, digits and hyphens between dots, as browsers write host names of any language.
fn is_host_name(name: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    !name.is_empty() && name.split('.').all(is_label)
}
