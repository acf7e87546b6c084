//! Web addresses, e-mail addresses, handles and hashtags: tokens that no stage looks into.

/// The length of the address at the start of `rest`, if one stands there.
pub(super) fn length(rest: &str) -> Option<usize> {
    if !may_be_address(rest.as_bytes()) {
        return None;
    }
    let run = &rest[..rest
        .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '“' | '”'))
        .unwrap_or(rest.len())];
    let run = run.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'', '’', '…']);
    (is_url(run) || is_mail(run) || is_tag(run)).then_some(run.len())
}

/// A quick look that leaves nearly every word alone.
fn may_be_address(rest: &[u8]) -> bool {
    let mut word = rest.iter().take_while(|byte| !byte.is_ascii_whitespace());
    rest.starts_with(b"http")
        || rest.starts_with(b"www.")
        || word.any(|byte| matches!(byte, b'@' | b'#'))
}

fn is_url(run: &str) -> bool {
    let after_scheme = ["http://", "https://", "www."]
        .iter()
        .find_map(|start| run.strip_prefix(start));
    after_scheme.is_some_and(|rest| rest.len() > 2)
}

fn is_mail(run: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    run.split_once('@').is_some_and(|(user, host)| {
        !user.is_empty()
            && host.contains('.')
            && user.chars().all(allowed)
            && host.chars().all(allowed)
    })
}

/// A handle or a hashtag; "#1" is a rank, not a tag.
fn is_tag(run: &str) -> bool {
    let name = run.strip_prefix(['@', '#']).unwrap_or_default();
    name.chars().any(char::is_alphabetic) && name.chars().all(|c| c.is_alphanumeric() || c == '_')
}
