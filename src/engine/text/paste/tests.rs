//! What word processors and pages put on the clipboard, and noise.

mod remarks;
mod tokens;

use super::{MAX_HTML_BYTES, text_from_html};
use crate::document::Document;
use proptest::prelude::{Just, Strategy, any, prop_oneof, proptest};

fn text(html: &str) -> String {
    text_from_html(html).expect("short enough")
}

fn assert_rows(rows: &[(&str, &str)]) {
    let wrong: Vec<_> = rows
        .iter()
        .map(|(html, expected)| (html, text(html), expected))
        .filter(|(_, found, expected)| found != *expected)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_source_gives_the_same_paragraphs() {
    let plain = "Merkel met 12 ministers.\r\nThey “agreed” on 3 %.";
    let word = "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><style><!-- p.MsoNormal {margin:0} --></style>\
        <xml><o:x>7</o:x></xml></head><body lang=EN-GB><!--StartFragment-->\
        <p class=MsoNormal><span style='mso-list:Ignore'>·&nbsp;&nbsp;</span>Merkel met\r\n12 ministers.<o:p></o:p></p>\r\n\
        <p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>They &ldquo;agreed&rdquo; on <b>3&nbsp;%</b>.</p><!--EndFragment--></body></html>";
    let docs = "<meta charset='utf-8'><b style='font-weight:normal' id='docs-internal-guid-1'><p dir='ltr'><span>Merkel met </span>\
        <span>12 ministers.</span></p><br /><p dir='ltr'><span>They “agreed” on 3\u{a0}%.</span></p></b>";
    let cms = "<div>Merkel met <a href='#'>12 ministers</a>.<script>track()</script></div><div hidden>no</div><div>They “agreed” on 3\u{a0}%.</div>";
    let paragraphs = |text: &str| -> Vec<String> {
        Document::new(text)
            .paragraphs
            .iter()
            .map(|paragraph| text[paragraph.span].replace(' ', "\u{a0}"))
            .collect()
    };
    let expected = paragraphs(plain);
    for html in [word, docs, cms] {
        assert_eq!(paragraphs(&text(html)), expected, "{html}");
    }
}

#[test]
fn words_are_not_altered() {
    let odd = "A\u{a0}b co\u{ad}op zero\u{200b}width “quotes” ’tis 😀\u{1f3fd} e\u{301}";
    assert_eq!(text(&format!("<p>{odd}</p>")), odd);
}

#[test]
fn blocks_lines_and_cells_are_kept_apart() {
    let rows = [
        ("one<br>two", "one\ntwo"),
        ("<p>one<p>two", "one\n\ntwo"),
        ("<ul><li>one</li><li>two</li></ul>", "one\n\ntwo"),
        (
            "<table><tr><td>one</td> <td>two</td></tr><tr><td>3</td></tr></table>",
            "one\ttwo\n\n3",
        ),
        ("<pre>one  \n two</pre>", "one  \n two"),
        ("  one \n\t two <i> three</i>  ", "one two three"),
        (
            "<h1>Head</h1>body<div><div>deep</div></div>tail",
            "Head\n\nbody\n\ndeep\n\ntail",
        ),
        ("a &lt;b&gt; &amp; c &#8364;5", "a <b> & c €5"),
        ("<del>gone</del><ins>here</ins>", "here"),
        ("<p>one</p><p>&nbsp;</p><p></p><p>two</p>", "one\n\ntwo"),
        (
            "<style>p{}</style><template><p>x</p></template>seen",
            "seen",
        ),
        (
            "<span style='display: none'>x<span>y</span>z</span>seen",
            "seen",
        ),
    ];
    assert_rows(&rows);
}

#[test]
fn of_a_whole_page_only_the_article_is_taken() {
    let page = "<!doctype html><title>T</title><nav>Menu</nav><p>Cookies</p><main><article><h1>Head</h1><p>Body</p></article><p>More</p></main>";
    assert_eq!(text(page), "Head\n\nBody");
    assert_eq!(text("<p>ad</p><main>Body</main>"), "Body");
    assert_eq!(
        text("<article>One</article><article>Two</article>"),
        "One\n\nTwo"
    );
}

#[test]
fn too_much_is_refused() {
    let error = text_from_html(&"x".repeat(MAX_HTML_BYTES + 1)).expect_err("too long");
    assert_eq!(error.code(), "too-long");
}

/// Pieces of real mark-up in any order, and plain noise.
fn tag_soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("<p>".to_owned()),
        Just("</p>".to_owned()),
        Just("<script>".to_owned()),
        Just("<style".to_owned()),
        Just("<!--".to_owned()),
        Just("<div hidden>".to_owned()),
        Just("</div>".to_owned()),
        Just("<article>".to_owned()),
        Just("&amp".to_owned()),
        Just("<br/>".to_owned()),
        Just("<pre>".to_owned()),
        Just("</pre></pre>".to_owned()),
        Just("<td>".to_owned()),
        any::<String>(),
        "[a-z <>&;'\"=/!-]{0,12}",
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_html_makes_it_fail(html in tag_soup()) {
        let found = text(&html);
        assert!(!found.starts_with('\n') && !found.ends_with('\n') && !found.contains("\n\n\n"));
    }

    #[test]
    fn escaped_text_comes_back(words in "[A-Za-z0-9<>&\"'é€\u{a0}]{1,40}") {
        let escaped = words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let expected = if words.trim().is_empty() { "" } else { words.as_str() };
        assert_eq!(text(&escaped), expected);
    }
}
