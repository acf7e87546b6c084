//! Mentions → entities: from the fullest names to the shortest, each joins what it can stand for.

use super::name::Name;
use super::{Entity, EntityId, institution, person};
use crate::document::Document;
use crate::mention::{Mention, NameKind};
use crate::text::Span;
use rustc_hash::FxHashMap;
use std::collections::hash_map::Entry;

/// How well a short form stands for a fuller one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// Perhaps a slip of the pen.
    Weak,
    /// A part of the name.
    Fair,
    /// What a second mention is usually called.
    Strong,
}

/// The mentions that are written the same way.
struct Form {
    name: Name,
    kind: NameKind,
    /// Indices into the mentions, in text order.
    mentions: Vec<usize>,
}

/// Forms that name the same, with the mentions that are taken to be theirs.
struct Cluster {
    forms: Vec<usize>,
    mentions: Vec<usize>,
}

/// The entities that `mentions` name, in the order of their first mentions; and for each of them its mentions' indices.
pub(super) fn entities(
    document: &Document<'_>,
    mentions: &[Mention],
) -> (Vec<Entity>, Vec<Vec<usize>>) {
    let forms = forms(document, mentions);
    let defined = definitions(document, mentions, &forms);
    let mut order: Vec<usize> = (0..forms.len()).collect();
    order.sort_by_key(|&form| {
        (
            usize::MAX - forms[form].name.parts.len(),
            forms[form].name.is_acronym(),
            form,
        )
    });
    let mut clusters: Vec<Cluster> = Vec::new();
    let mut index = Index::default();
    for form in order {
        let candidates = index.candidates(form, &forms, &defined);
        let placed = place(form, &forms, &defined, &candidates, &mut clusters);
        index.add(form, &forms, &placed);
    }
    for cluster in &mut clusters {
        cluster.mentions.sort_unstable();
    }
    clusters.sort_by_key(|cluster| cluster.mentions[0]);
    clusters
        .iter()
        .enumerate()
        .map(|(index, cluster)| {
            let entity = entity(EntityId::from_index(index), cluster, &forms);
            (entity, cluster.mentions.clone())
        })
        .unzip()
}

fn forms(document: &Document<'_>, mentions: &[Mention]) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    let mut numbers: FxHashMap<(NameKind, u64), usize> = FxHashMap::default();
    for (index, mention) in mentions.iter().enumerate() {
        let name = Name::new(document, mention.span);
        let number = match numbers.entry((mention.kind, name.key())) {
            Entry::Occupied(number) => *number.get(),
            Entry::Vacant(place) => {
                place.insert(forms.len());
                forms.push(Form {
                    name,
                    kind: mention.kind,
                    mentions: vec![index],
                });
                continue;
            }
        };
        // Of the ways to write it the one in small letters is the better name, then the one with its legal form: "Merkel",
        // not "MERKEL"; "Halvorsen Motors AG".
        let worth = |name: &Name| (!name.is_capitals, name.text.len());
        if worth(&name) > worth(&forms[number].name) {
            forms[number].name = name;
        }
        forms[number].mentions.push(index);
    }
    forms
}

/// Pairs of forms of which one stands in brackets straight after the other and one is an acronym.
fn definitions(
    document: &Document<'_>,
    mentions: &[Mention],
    forms: &[Form],
) -> Vec<(usize, usize)> {
    let mut form_of = vec![0; mentions.len()];
    for (index, form) in forms.iter().enumerate() {
        for &mention in &form.mentions {
            form_of[mention] = index;
        }
    }
    let in_brackets = |outer: Span, inner: Span| {
        document.text[outer.end..inner.start].trim() == "("
            && document.text[inner.end..].starts_with(')')
    };
    let pairs = mentions.windows(2).enumerate();
    pairs
        .filter(|(_, pair)| {
            pair[0].kind == NameKind::Institution && pair[1].kind == NameKind::Institution
        })
        .filter(|(_, pair)| {
            pair[0].span.end <= pair[1].span.start && in_brackets(pair[0].span, pair[1].span)
        })
        .map(|(index, _)| (form_of[index], form_of[index + 1]))
        .filter(|&(one, other)| forms[one].name.is_acronym() != forms[other].name.is_acronym())
        .collect()
}

/// Which clusters a form may stand for, so that it is not compared with all of them.
#[derive(Default)]
struct Index {
    by_key: FxHashMap<(NameKind, u64), Vec<usize>>,
    by_form: FxHashMap<usize, Vec<usize>>,
}

impl Index {
    /// The clusters that share a key with `form` or hold a form that defines it, in order.
    fn candidates(&self, form: usize, forms: &[Form], defined: &[(usize, usize)]) -> Vec<usize> {
        let keys = forms[form].name.search_keys().into_iter();
        let shared = keys.filter_map(|key| self.by_key.get(&(forms[form].kind, key)));
        let partner = |&(one, other): &(usize, usize)| match form {
            _ if form == one => self.by_form.get(&other),
            _ if form == other => self.by_form.get(&one),
            _ => None,
        };
        let mut candidates: Vec<usize> = shared
            .chain(defined.iter().filter_map(partner))
            .flatten()
            .copied()
            .collect();
        candidates.sort_unstable();
        candidates.dedup();
        candidates
    }

    fn add(&mut self, form: usize, forms: &[Form], clusters: &[usize]) {
        for key in forms[form].name.search_keys() {
            self.by_key
                .entry((forms[form].kind, key))
                .or_default()
                .extend(clusters);
        }
        self.by_form.entry(form).or_default().extend(clusters);
    }
}

/// Puts a form into the cluster that it stands for, each mention into its own where several would do; returns
/// the clusters that took it.
fn place(
    form: usize,
    forms: &[Form],
    defined: &[(usize, usize)],
    candidates: &[usize],
    clusters: &mut Vec<Cluster>,
) -> Vec<usize> {
    let strength = |&cluster: &usize| {
        let full = clusters[cluster].forms.iter();
        full.filter_map(|&full| relation(form, full, forms, defined))
            .max()
    };
    let strengths: Vec<Option<Strength>> = candidates.iter().map(strength).collect();
    let Some(best) = strengths.iter().flatten().max().copied() else {
        clusters.push(Cluster {
            forms: vec![form],
            mentions: forms[form].mentions.clone(),
        });
        return vec![clusters.len() - 1];
    };
    let best: Vec<usize> = candidates
        .iter()
        .zip(strengths)
        .filter_map(|(&cluster, strength)| (strength == Some(best)).then_some(cluster))
        .collect();
    for &mention in &forms[form].mentions {
        let chosen = nearest(mention, &best, clusters);
        clusters[chosen].mentions.push(mention);
        if !clusters[chosen].forms.contains(&form) {
            clusters[chosen].forms.push(form);
        }
    }
    best.into_iter()
        .filter(|&cluster| clusters[cluster].forms.contains(&form))
        .collect()
}

/// The candidate that was named last before the mention, or else first after it.
fn nearest(mention: usize, candidates: &[usize], clusters: &[Cluster]) -> usize {
    let distance = |cluster: usize| {
        let named = clusters[cluster].mentions.iter();
        let before = named
            .clone()
            .filter(|&&other| other < mention)
            .map(|&other| mention - other)
            .min();
        let after = named
            .filter(|&&other| other > mention)
            .map(|&other| other - mention)
            .min();
        (before.is_none(), before.or(after))
    };
    candidates
        .iter()
        .copied()
        .min_by_key(|&cluster| distance(cluster))
        .expect("there is a best cluster")
}

fn relation(
    short: usize,
    full: usize,
    forms: &[Form],
    defined: &[(usize, usize)],
) -> Option<Strength> {
    if forms[short].kind != forms[full].kind {
        return None;
    }
    if defined.contains(&(short, full)) || defined.contains(&(full, short)) {
        return Some(Strength::Strong);
    }
    let relation = match forms[short].kind {
        NameKind::Person => person::relation,
        NameKind::Institution => institution::relation,
    };
    relation(&forms[short].name, &forms[full].name)
}

/// The cluster as an entity: its fullest form is its name.
fn entity(id: EntityId, cluster: &Cluster, forms: &[Form]) -> Entity {
    let mut by_first_mention = cluster.forms.clone();
    by_first_mention.sort_by_key(|&form| forms[form].mentions[0]);
    let fullness = |form: usize| {
        let name = &forms[form].name;
        (name.parts.len(), !name.is_capitals, name.text.len())
    };
    // The first of equals: later forms win only by being fuller.
    let fullest = by_first_mention
        .iter()
        .copied()
        .rev()
        .max_by_key(|&form| fullness(form))
        .expect("a cluster has a form");
    let aliases = by_first_mention
        .iter()
        .filter(|&&form| form != fullest)
        .map(|&form| forms[form].name.text.clone());
    Entity {
        id,
        kind: forms[fullest].kind,
        name: forms[fullest].name.text.clone(),
        aliases: aliases.collect(),
        roles: Vec::new(),
        mentions: Vec::new(),
        note: None,
        references: Vec::new(),
    }
}
