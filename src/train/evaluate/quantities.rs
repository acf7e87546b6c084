//! The score of figures: their spans, the bare figures, and what they come to.

use super::counts::Counts;
use super::gold::{GoldAnnotation, GoldArticle, GoldKind};
use bluepencil::quantity::{Quantity, QuantityKind, Value};
use bluepencil::text::Span;

/// The score of figures in some texts.
#[derive(Default)]
pub(crate) struct QuantityScore {
    /// The same span.
    pub(crate) span: Counts,
    /// The same figure.
    pub(crate) figure: Counts,
    /// The same figure with the same value, low and high.
    pub(crate) value: Counts,
    /// The same figure with the same type.
    pub(crate) kind: Counts,
}

impl QuantityScore {
    /// Adds what was `found` in `article`.
    pub(crate) fn add(&mut self, article: &GoldArticle, found: &[Quantity]) {
        let annotations = || {
            article
                .annotations
                .iter()
                .filter(|annotation| annotation.kind == GoldKind::Quantity)
        };
        let wanted: Vec<&GoldAnnotation> = annotations()
            .filter(|annotation| !annotation.neutral)
            .collect();
        let neutral: Vec<Span> = annotations()
            .filter(|annotation| annotation.neutral)
            .map(|annotation| annotation.span)
            .collect();
        let touches_wanted = |quantity: &Quantity| {
            wanted
                .iter()
                .any(|wanted| wanted.span.overlaps(quantity.span))
        };
        let counts = |quantity: &&Quantity| {
            touches_wanted(quantity)
                || !neutral
                    .iter()
                    .any(|neutral| neutral.overlaps(quantity.span))
        };
        let found: Vec<&Quantity> = found.iter().filter(counts).collect();
        let same_figure =
            |wanted: &GoldAnnotation, quantity: &Quantity| wanted.figure == Some(quantity.figure);
        let count = |fits: &dyn Fn(&GoldAnnotation, &Quantity) -> bool| {
            let right = wanted
                .iter()
                .filter(|wanted| found.iter().any(|quantity| fits(wanted, quantity)))
                .count();
            Counts::one_to_one(right, found.len(), wanted.len())
        };
        self.span += count(&|wanted, quantity| wanted.span == quantity.span);
        self.figure += count(&same_figure);
        self.value += count(&|wanted, quantity| {
            same_figure(wanted, quantity) && same_values(wanted, quantity)
        });
        self.kind += count(&|wanted, quantity| {
            same_figure(wanted, quantity)
                && wanted.quantity_type.as_deref() == Some(kind_name(quantity.kind))
        });
    }
}

fn same_values(wanted: &GoldAnnotation, quantity: &Quantity) -> bool {
    let same = |wanted: &Option<String>, found: Option<&Value>| {
        wanted.as_deref() == found.map(written).as_deref()
    };
    let amount = &quantity.amount;
    same(&wanted.value, amount.value())
        && same(&wanted.low, amount.low())
        && same(&wanted.high, amount.high())
}

/// A value as the gold files write it.
fn written(value: &Value) -> String {
    match value {
        Value::Decimal(decimal) => decimal.normalize().to_string(),
        Value::Year(year) => written_year(*year),
        Value::YearMonth(year, month) => format!("{}-{month:02}", written_year(*year)),
        Value::Date(date) => date.to_string(),
        Value::MonthDay(month, day) => format!("--{month:02}-{day:02}"),
        Value::Time(time) => format!("{:02}:{:02}", time.hour(), time.minute()),
        Value::Score(left, right) => format!("{left}-{right}"),
    }
}

fn written_year(year: i16) -> String {
    if year < 0 {
        format!("-{:04}", year.unsigned_abs())
    } else {
        format!("{year:04}")
    }
}

fn kind_name(kind: QuantityKind) -> &'static str {
    match kind {
        QuantityKind::Count => "count",
        QuantityKind::Money => "money",
        QuantityKind::Percent => "percent",
        QuantityKind::PercentagePoints => "percentage_points",
        QuantityKind::Rate => "rate",
        QuantityKind::Duration => "duration",
        QuantityKind::Age => "age",
        QuantityKind::Measurement => "measurement",
        QuantityKind::Temperature => "temperature",
        QuantityKind::Score => "score",
        QuantityKind::Rank => "rank",
        QuantityKind::Ratio => "ratio",
        QuantityKind::Date => "date",
        QuantityKind::Time => "time",
    }
}

#[cfg(test)]
mod tests {
    use super::{Counts, QuantityScore, written};
    use crate::evaluate::gold;
    use bluepencil::quantity::{Amount, Quantity, QuantityKind, Value};
    use bluepencil::text::Span;
    use rust_decimal::Decimal;

    fn quantity(span: Span, figure: Span, value: Value) -> Quantity {
        Quantity {
            span,
            amount: Amount::Exact(value),
            ..Quantity::new(QuantityKind::Count, figure)
        }
    }

    #[test]
    fn span_figure_and_value_are_told_apart() {
        let article = gold::parse(
            r#"{"id":"a","text":"About 12 men on Monday","annotations":[
            {"kind":"quantity","start":0,"end":12,"figure":{"start":6,"end":8},"type":"count","value":"12"},
            {"kind":"quantity","start":16,"end":22,"neutral":true}]}"#,
        )
        .expect("the article is well formed");
        let ten = Value::Decimal(Decimal::from(10));
        let found = [
            quantity(Span::new(6, 12), Span::new(6, 8), ten.clone()),
            quantity(Span::new(16, 22), Span::new(16, 22), ten),
        ];
        let mut score = QuantityScore::default();
        score.add(&article, &found);
        assert_eq!(score.span, Counts::one_to_one(0, 1, 1));
        assert_eq!(score.figure, Counts::one_to_one(1, 1, 1));
        assert_eq!(score.value, Counts::one_to_one(0, 1, 1));
        assert_eq!(score.kind, Counts::one_to_one(1, 1, 1));
    }

    #[test]
    fn values_are_written_as_in_the_gold_files() {
        let rows = [
            (Value::Decimal(Decimal::new(1500, 2)), "15"),
            (Value::Year(-574), "-0574"),
            (Value::YearMonth(2015, 5), "2015-05"),
            (Value::MonthDay(9, 4), "--09-04"),
            (Value::Score(1, 0), "1-0"),
        ];
        let wrong: Vec<_> = rows
            .iter()
            .filter(|(value, expected)| written(value) != *expected)
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
