//! The articles to try the page with. They are part of the program, as the page asks for nothing after it has loaded.

/// An article to try.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Example {
    /// What it is about.
    pub(crate) topic: &'static str,
    /// Its text; the first line is its headline.
    pub(crate) text: &'static str,
}

/// Every example.
pub(crate) const EXAMPLES: [Example; 3] = [
    Example {
        topic: "Disaster",
        text: include_str!("../../static/examples/disaster.txt"),
    },
    Example {
        topic: "Economy",
        text: include_str!("../../static/examples/economy.txt"),
    },
    Example {
        topic: "Politics",
        text: include_str!("../../static/examples/politics.txt"),
    },
];

impl Example {
    /// Its headline.
    pub(crate) fn headline(&self) -> &'static str {
        self.text.lines().next().unwrap_or_default()
    }
}
