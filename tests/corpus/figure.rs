//! What a figure comes to, as it is written between braces: `count <= 175000; of=troops`.

use crate::amount::{Amount, AmountError};
use crate::words::{KINDS, OPERATORS, name_of, named};
use bluepencil::quantity::{Change, Operator, Quantity, QuantityKind};
use std::fmt;

/// All of a [`Quantity`] that an article's author states; amounts are kept as they are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Figure {
    pub(crate) kind: QuantityKind,
    pub(crate) operator: Option<Operator>,
    pub(crate) amount: Amount,
    /// ISO 4217.
    pub(crate) currency: Option<String>,
    /// `None` also where the kind of figure says it: [`usual_unit`].
    pub(crate) unit: Option<String>,
    pub(crate) counted: Option<String>,
    pub(crate) change: Option<Change>,
    pub(crate) anaphoric: bool,
}

/// Why a label is not a figure's.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum FigureError {
    /// The first word is neither a kind of name nor of figure.
    #[error("`{0}` is not a label")]
    Kind(String),
    /// What should be an amount is none.
    #[error(transparent)]
    Amount(#[from] AmountError),
    /// A field that figures do not have.
    #[error("a figure has no field `{0}`")]
    Field(String),
}

/// The unit that need not be written.
fn usual_unit(kind: QuantityKind) -> Option<&'static str> {
    match kind {
        QuantityKind::Percent => Some("percent"),
        QuantityKind::PercentagePoints => Some("percentage point"),
        QuantityKind::Age => Some("year"),
        _ => None,
    }
}

impl Figure {
    /// Reads the parts of a label: `KIND [OPERATOR] AMOUNT [CURRENCY] [UNIT]` and the fields after it.
    pub(crate) fn parse<'s>(
        head: &str,
        fields: impl Iterator<Item = &'s str>,
    ) -> Result<Self, FigureError> {
        let mut words = head.split_whitespace().peekable();
        let kind = words.next().unwrap_or_default();
        let kind = named(&KINDS, kind).ok_or_else(|| FigureError::Kind(head.to_owned()))?;
        let operator = words.peek().and_then(|word| named(&OPERATORS, word));
        let amount = words.nth(usize::from(operator.is_some()));
        let is_currency =
            |word: &str| word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase());
        let currency = words.next_if(|word| is_currency(word)).map(str::to_owned);
        let unit: Vec<&str> = words.collect();
        let mut figure = Self {
            kind,
            operator,
            amount: Amount::parse(amount.unwrap_or_default())?,
            currency,
            unit: (!unit.is_empty()).then(|| unit.join(" ")),
            counted: None,
            change: None,
            anaphoric: false,
        };
        for field in fields {
            match (field, field.strip_prefix("of=")) {
                (_, Some(counted)) => figure.counted = Some(counted.to_owned()),
                ("up", _) => figure.change = Some(Change::Up),
                ("down", _) => figure.change = Some(Change::Down),
                ("anaphoric", _) => figure.anaphoric = true,
                _ => return Err(FigureError::Field(field.to_owned())),
            }
        }
        Ok(figure)
    }

    /// What `quantity` of `text` says.
    pub(crate) fn of(quantity: &Quantity, text: &str) -> Self {
        let unit = quantity.unit.as_deref();
        Self {
            kind: quantity.kind,
            operator: quantity.approximator.map(|hedge| hedge.operator),
            amount: Amount::of(quantity),
            currency: quantity.currency.clone(),
            unit: unit
                .filter(|&unit| Some(unit) != usual_unit(quantity.kind))
                .map(str::to_owned),
            counted: quantity.counted.map(|counted| text[counted].to_owned()),
            change: quantity.change,
            anaphoric: quantity.anaphoric,
        }
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", name_of(&KINDS, &self.kind))?;
        if let Some(operator) = &self.operator {
            write!(f, " {}", name_of(&OPERATORS, operator))?;
        }
        write!(f, " {}", self.amount)?;
        for part in [&self.currency, &self.unit].into_iter().flatten() {
            write!(f, " {part}")?;
        }
        if let Some(counted) = &self.counted {
            write!(f, "; of={counted}")?;
        }
        if let Some(change) = self.change {
            write!(f, "; {}", if change == Change::Up { "up" } else { "down" })?;
        }
        if self.anaphoric {
            write!(f, "; anaphoric")?;
        }
        Ok(())
    }
}
