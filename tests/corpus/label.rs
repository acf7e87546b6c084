//! What a mark says, as it is written between braces: `person=Angela Merkel; title=Chancellor`.

use crate::figure::{Figure, FigureError};
use bluepencil::annotation::{Annotation, AnnotationSet, Body, Kind};
use bluepencil::mention::NameKind;

/// What is expected of a stretch of text, or what the engine says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    /// A name.
    Name {
        kind: NameKind,
        /// The fullest name in the article of the same person or institution.
        name: String,
        /// The words of title or role beside a person's name.
        title: Option<String>,
    },
    /// A figure.
    Figure(Figure),
    /// Whatever is found here of this kind counts neither way.
    Neutral(Kind),
}

/// Why a label is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum LabelError {
    /// A field of a name that names do not have.
    #[error("a name has no field `{0}`")]
    NameField(String),
    /// Neutral towards something that is not a kind.
    #[error("neutral towards `{0}`, which is none of person, institution, quantity")]
    NeutralKind(String),
    /// Neither a name nor neutral, and no figure either.
    #[error(transparent)]
    Figure(#[from] FigureError),
}

impl Label {
    /// Reads `source`, the label of `marked`.
    pub(crate) fn parse(source: &str, marked: &str) -> Result<Self, LabelError> {
        let mut fields = source.split(';').map(str::trim);
        let head = fields.next().unwrap_or_default();
        let (word, name) = head.split_once('=').unwrap_or((head, marked));
        let kind = match word {
            "person" => NameKind::Person,
            "institution" => NameKind::Institution,
            _ => {
                return match head.strip_prefix("neutral ") {
                    Some(kind) => kind_from_name(kind).map(Self::Neutral),
                    None => Ok(Self::Figure(Figure::parse(head, fields)?)),
                };
            }
        };
        let mut title = None;
        for field in fields {
            let value = field.strip_prefix("title=");
            title = Some(value.ok_or_else(|| LabelError::NameField(field.to_owned()))?);
        }
        Ok(Self::Name {
            kind,
            name: name.to_owned(),
            title: title.map(str::to_owned),
        })
    }

    /// As it is written after `marked`.
    pub(crate) fn markup(&self, marked: &str) -> String {
        match self {
            Self::Neutral(kind) => format!("neutral {}", kind.name()),
            Self::Figure(figure) => figure.to_string(),
            Self::Name { kind, name, title } => {
                let kind = match kind {
                    NameKind::Person => Kind::Person.name(),
                    NameKind::Institution => Kind::Institution.name(),
                };
                let name = if name == marked {
                    String::new()
                } else {
                    format!("={name}")
                };
                let title = title
                    .as_ref()
                    .map_or_else(String::new, |title| format!("; title={title}"));
                format!("{kind}{name}{title}")
            }
        }
    }

    /// What `annotation` of `set` says.
    pub(crate) fn of(annotation: &Annotation, set: &AnnotationSet) -> Self {
        match &annotation.body {
            Body::Quantity { quantity, .. } => {
                Self::Figure(Figure::of(quantity, set.article.text()))
            }
            &Body::Name {
                kind,
                entity,
                ref title,
            } => Self::Name {
                kind,
                name: set.entity(entity).expect("it is in the set").name.clone(),
                // Only people have titles.
                title: title.clone().filter(|_| kind == NameKind::Person),
            },
        }
    }

    /// The label with its name as a typewriter writes it, as the engine gives the names of entities.
    pub(crate) fn typed(&self) -> Self {
        let mut label = self.clone();
        if let Self::Name { name, .. } = &mut label {
            *name = name
                .replace('\u{a0}', " ")
                .replace('’', "'")
                .replace('\u{2011}', "-");
        }
        label
    }

    /// The kind of annotation that is expected or forgiven.
    pub(crate) fn kind(&self) -> Kind {
        match self {
            Self::Name {
                kind: NameKind::Person,
                ..
            } => Kind::Person,
            Self::Name {
                kind: NameKind::Institution,
                ..
            } => Kind::Institution,
            Self::Figure(_) => Kind::Quantity,
            Self::Neutral(kind) => *kind,
        }
    }
}

fn kind_from_name(name: &str) -> Result<Kind, LabelError> {
    Kind::ALL
        .into_iter()
        .find(|kind| kind.name() == name)
        .ok_or_else(|| LabelError::NeutralKind(name.to_owned()))
}
