//! What a person refers to: native JSON both ways, also of documents that have addresses only.

use super::wire;
use crate::annotation::{Link, MAX_REFERENCES, Reference, ReferenceError};

pub(super) fn write(references: &[Reference]) -> Vec<wire::Reference> {
    let write = |reference: &Reference| wire::Reference {
        text: reference.text().to_owned(),
        url: reference.link().map(ToString::to_string),
    };
    references.iter().map(write).collect()
}

/// The addresses alone, each once, for readers that do not know references.
pub(super) fn write_links(references: &[Reference]) -> Vec<String> {
    let mut links: Vec<String> = Vec::new();
    for link in references.iter().filter_map(Reference::link) {
        if links.iter().all(|known| known != link.as_str()) {
            links.push(link.to_string());
        }
    }
    links
}

/// References, and after them the links that are not among their addresses.
pub(super) fn read(
    references: &[wire::Reference],
    links: &[String],
) -> Result<Vec<Reference>, &'static str> {
    let mut read = references
        .iter()
        .map(read_one)
        .collect::<Result<Vec<_>, _>>()?;
    for words in links {
        let link: Link = words
            .parse()
            .map_err(|_| "one of its links is not an address with http or https")?;
        if !read.iter().any(|known| known.link() == Some(&link)) {
            read.push(link.into());
        }
    }
    if read.len() > MAX_REFERENCES {
        return Err("it has too many references");
    }
    Ok(read)
}

fn read_one(reference: &wire::Reference) -> Result<Reference, &'static str> {
    let text = Reference::new(&reference.text);
    let read = match &reference.url {
        None => text,
        Some(url) => {
            let link: Link = url.parse().map_err(
                |_| "the url of one of its references is not an address with http or https",
            )?;
            match text {
                Ok(text) if text.link() == Some(&link) => Ok(text),
                // Other programs name what they link to.
                Ok(text) => Reference::new(&format!("{} {link}", text.text())),
                Err(ReferenceError::Empty) => Ok(link.into()),
                Err(error) => Err(error),
            }
        }
    };
    read.map_err(|error| match error {
        ReferenceError::Empty => "one of its references is empty",
        ReferenceError::TooLong { .. } => "one of its references is too long",
    })
}
