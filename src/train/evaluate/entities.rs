//! The score of grouping: B-cubed over the names that were found with the right span and kind, so that what was
//! not found counts once, in the score of names (Bagga and Baldwin 1998).

use super::counts::Counts;
use super::gold::{GoldArticle, GoldKind};
use bluepencil::annotation::{AnnotationSet, Body};
use bluepencil::entity::EntityId;
use bluepencil::mention::NameKind;

/// B-cubed counts of one article.
pub(crate) fn score(article: &GoldArticle, set: &AnnotationSet) -> Counts {
    let mut shared: Vec<(&str, EntityId)> = Vec::new();
    for annotation in article
        .annotations
        .iter()
        .filter(|annotation| !annotation.neutral)
    {
        let Some(wanted) = annotation.entity.as_deref() else {
            continue;
        };
        let found = set
            .annotations
            .iter()
            .filter(|found| found.span == annotation.span)
            .find_map(|found| match found.body {
                Body::Name { kind, entity, .. } if is_same(kind, annotation.kind) => Some(entity),
                _ => None,
            });
        shared.extend(found.map(|found| (wanted, found)));
    }
    b_cubed(&shared)
}

fn is_same(kind: NameKind, gold: GoldKind) -> bool {
    match kind {
        NameKind::Person => gold == GoldKind::Person,
        NameKind::Institution => gold == GoldKind::Institution,
    }
}

/// Each mention has its wanted and its found group.
fn b_cubed<T: Copy + PartialEq>(mentions: &[(&str, T)]) -> Counts {
    let mut counts = Counts {
        found: mentions.len() as f64,
        wanted: mentions.len() as f64,
        ..Counts::default()
    };
    for &(wanted, found) in mentions {
        let both = mentions
            .iter()
            .filter(|&&mention| mention == (wanted, found))
            .count() as f64;
        counts.right += both / mentions.iter().filter(|mention| mention.1 == found).count() as f64;
        counts.met += both
            / mentions
                .iter()
                .filter(|mention| mention.0 == wanted)
                .count() as f64;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::b_cubed;

    #[test]
    fn one_group_of_two_entities_costs_precision() {
        let score = b_cubed(&[("a", 0), ("a", 0), ("b", 0)]).score();
        assert!((score.precision - 100.0 * 5.0 / 9.0).abs() < 1e-9);
        assert_eq!(score.recall, 100.0);
    }

    #[test]
    fn an_entity_in_two_groups_costs_recall() {
        let score = b_cubed(&[("a", 0), ("a", 1)]).score();
        assert_eq!((score.precision, score.recall), (100.0, 50.0));
    }
}
