//! Two spellings of one word.

/// Whether `one` and `other` differ by a single slip: a letter too many, too few, changed, or two swapped.
///
/// Words under five letters and words that start differently never do: they are too often different names.
pub(super) fn is_slip(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    if short.len() < 5 || long.len() - short.len() > 1 || short[0] != long[0] {
        return false;
    }
    let same = short.iter().zip(&long).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[same..], &long[same..]);
    match (short, long) {
        ([], [_]) => true,
        ([a, b, short_rest @ ..], [c, d, long_rest @ ..])
            if a == d && b == c && short_rest == long_rest =>
        {
            true
        }
        ([_, short_rest @ ..], [_, long_rest @ ..]) if short.len() == long.len() => {
            short_rest == long_rest
        }
        (short, [_, long_rest @ ..]) => short == long_rest,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_slip;

    #[test]
    fn one_slip_is_one_name() {
        let rows = [
            ("burrows", "burrowes", true),
            ("lindqvist", "lindkvist", true),
            ("untied", "united", true),
            ("merkel", "merkels", true),
            ("carter", "barter", false),
            ("kane", "kade", false),
            ("merkel", "merkel", false),
            ("johnson", "johnstone", false),
        ];
        let wrong: Vec<_> = rows
            .iter()
            .filter(|(one, other, slip)| {
                is_slip(one, other) != *slip || is_slip(other, one) != *slip
            })
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
