//! A thin bar of parts side by side. It only shows what words beside it tell.

use yew::{Html, classes, html};

/// A bar of `parts`, each with its class and its size, on a ground as long as `whole`.
///
/// A drawing has its measures in attributes, which the page's policy allows; a style would have none.
pub(super) fn bar(class: &'static str, parts: &[(&'static str, u32)], whole: u32) -> Html {
    let mut at = 0;
    let part = |&(class, size): &(&'static str, u32)| {
        let start = at;
        at += size;
        html! { <rect class={class} x={start.to_string()} y="0" width={size.to_string()} height="1" /> }
    };
    let parts: Vec<Html> = parts.iter().map(part).collect();
    html! {
        <svg class={classes!("bar", class)} viewBox={format!("0 0 {} 1", whole.max(1))} preserveAspectRatio="none" aria-hidden="true" focusable="false">
            { parts }
        </svg>
    }
}
