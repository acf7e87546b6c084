//! Overlapping spans → disjoint stretches, for drawing.

use crate::text::Span;

/// A stretch of text that the same annotations cover throughout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Where; never empty.
    pub span: Span,
    /// The covering spans as indices into those given, outermost (longest) first; empty for bare text.
    pub covers: Vec<usize>,
}

/// Cuts `within` at the ends of `spans`, so that every byte of it is in exactly one segment.
///
/// Spans may nest and overlap in any way; parts outside `within` are left out.
#[must_use]
pub fn segments(within: Span, spans: &[Span]) -> Vec<Segment> {
    let mut inside: Vec<usize> = (0..spans.len())
        .filter(|&index| spans[index].overlaps(within))
        .collect();
    inside.sort_by_key(|&index| (spans[index].start, usize::MAX - spans[index].end, index));
    let ends = inside
        .iter()
        .flat_map(|&index| [spans[index].start, spans[index].end]);
    let mut cuts: Vec<usize> = ends
        .chain([within.start, within.end])
        .map(|cut| cut.clamp(within.start, within.end))
        .collect();
    cuts.sort_unstable();
    cuts.dedup();
    let mut open: Vec<usize> = Vec::new();
    let mut waiting = inside.into_iter().peekable();
    let pieces = cuts.windows(2).map(|cut| Span::new(cut[0], cut[1]));
    pieces
        .map(|span| {
            open.retain(|&index| spans[index].end > span.start);
            while let Some(index) = waiting.next_if(|&index| spans[index].start <= span.start) {
                open.push(index);
            }
            let mut covers = open.clone();
            covers
                .sort_by_key(|&index| (usize::MAX - spans[index].len(), spans[index].start, index));
            Segment { span, covers }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::segments;
    use crate::text::Span;
    use proptest::prelude::{prop, proptest};

    fn covers(within: Span, spans: &[Span]) -> Vec<(usize, usize, Vec<usize>)> {
        segments(within, spans)
            .into_iter()
            .map(|segment| (segment.span.start, segment.span.end, segment.covers))
            .collect()
    }

    #[test]
    fn overlapping_spans_become_stretches() {
        let spans = [Span::new(2, 6), Span::new(4, 8), Span::new(4, 5)];
        let expected = vec![
            (0, 2, vec![]),
            (2, 4, vec![0]),
            (4, 5, vec![0, 1, 2]),
            (5, 6, vec![0, 1]),
            (6, 8, vec![1]),
            (8, 10, vec![]),
        ];
        assert_eq!(covers(Span::new(0, 10), &spans), expected);
    }

    #[test]
    fn only_what_is_inside_counts() {
        assert_eq!(
            covers(Span::new(3, 5), &[Span::new(0, 4), Span::new(5, 9)]),
            vec![(3, 4, vec![0]), (4, 5, vec![])]
        );
        assert_eq!(covers(Span::new(3, 3), &[]), vec![]);
    }

    proptest! {
        #[test]
        fn every_byte_is_in_one_segment(ranges in prop::collection::vec((0_usize..40, 1_usize..12), 0..12)) {
            let spans: Vec<Span> = ranges.iter().map(|&(start, length)| Span::new(start, start + length)).collect();
            let within = Span::new(5, 30);
            let found = segments(within, &spans);
            let mut at = within.start;
            for segment in &found {
                assert_eq!(segment.span.start, at);
                at = segment.span.end;
                for (index, span) in spans.iter().enumerate() {
                    assert_eq!(segment.covers.contains(&index), span.overlaps(segment.span));
                }
            }
            assert_eq!(at, within.end);
        }
    }
}
