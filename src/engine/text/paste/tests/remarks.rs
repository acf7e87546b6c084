//! What must not become a part of the article: editors' comments, struck-out words, reference marks, and what stands
//! beside the fragment on the clipboard.

use super::assert_rows;

#[test]
fn comments_of_word_are_left_out() {
    let html = "<p class=MsoNormal>The mayor <a style='mso-comment-reference:NF_1;mso-comment-date:20260107T1000'>cut 30 jobs</a>\
        <span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor \
        id=\"_anchor_1\" href=\"#_msocom_1\" name=\"_msoanchor_1\">[NF1]</a><![endif]><span \
        style='mso-special-character:comment'>&nbsp;</span></span></span>.</p>\
        <div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff><![endif]>\
        <div style='mso-element:comment'><div id=\"_com_1\" class=msocomtxt><span style='mso-comment-author:\"N F\"'>\
        <p class=MsoCommentText><span class=MsoCommentReference><a href=\"#_msoanchor_1\" class=msocomoff>[NF1]</a></span>\
        She told me so in private, do not print</p></span></div></div></div>";
    assert_rows(&[(html, "The mayor cut 30 jobs.")]);
    let without_list = "<p>One</p><p class=\"MsoCommentText\">Two</p><p>Three <a href='#_msocom_2'>[B2]</a>four</p>";
    assert_rows(&[(without_list, "One\n\nThree four")]);
}

#[test]
fn comments_of_google_docs_are_left_out() {
    let comment = |n: u32, words: &str| {
        format!(
            "<div style=\"border:1px solid black;margin:5px\"><p class=\"c3\"><a href=\"#cmnt_ref{n}\" id=\"cmnt{n}\">[a]</a>\
            <span>{words}</span></p><p><span>and more</span></p></div>"
        )
    };
    let html = format!(
        "<p><span>The mayor cut 30 jobs</span><sup><a href=\"#cmnt1\" id=\"cmnt_ref1\">[a]</a></sup><span>.</span></p>{}{}<p>End</p>",
        comment(1, "Is this off the record?"),
        comment(2, "Yes")
    );
    assert_rows(&[
        (&html, "The mayor cut 30 jobs.\n\nEnd"),
        // In a <div> with the article only the comment's own paragraph goes.
        (
            "<div><p>One</p><p><a href='#cmnt_ref1'>[a]</a> private</p><p>Two</p></div>",
            "One\n\nTwo",
        ),
        ("<p>One<a href=\"#cmnt2\">[b]</a> two</p>", "One two"),
    ]);
}

#[test]
fn struck_out_words_are_left_out() {
    assert_rows(&[
        ("cost <s>400</s>300 euros", "cost 300 euros"),
        ("cost <strike>400</strike> 300 euros", "cost 300 euros"),
        ("cost <del>400</del><ins>300</ins> euros", "cost 300 euros"),
        (
            "cost <span style=\"font-weight:400;text-decoration:line-through;\">400</span>300 euros",
            "cost 300 euros",
        ),
        (
            "cost <span style='text-decoration: underline LINE-THROUGH !important'>400 <b>or so</b></span>300",
            "cost 300",
        ),
        (
            "cost <span style=\"text-decoration-line:line-through\">400</span>300",
            "cost 300",
        ),
        (
            "cost <span class=msoDel><del cite=\"mailto:NF\">400</del></span>300",
            "cost 300",
        ),
        ("<del><p>one</p><p>two</p></del><p>three</p>", "three"),
        ("one<del><p>two</p></del>three", "onethree"),
        (
            "one<p style='text-decoration:line-through'>two</p>three",
            "one\n\nthree",
        ),
        // An element that nobody closed does not swallow the rest.
        ("<p>one <s>two</p><p>three</p>", "one\n\nthree"),
        (
            "<p>one <span style='text-decoration:none'>two</span></p>",
            "one two",
        ),
    ]);
}

#[test]
fn reference_marks_are_left_out() {
    assert_rows(&[
        ("sold 1,200<sup>3</sup> tonnes", "sold 1,200 tonnes"),
        ("sold 1,200<sup><a href='#n'>3</a></sup>.", "sold 1,200."),
        (
            "Adaeze Obi<sup id=\"cite_ref-1\" class=\"reference\"><a href=\"#cite_note-1\"><span>[</span>1<span>]</span></a></sup> said",
            "Adaeze Obi said",
        ),
        ("Obi<sup>[<i>citation needed</i>]</sup> said", "Obi said"),
        ("Obi<sup>a,b</sup> said", "Obi said"),
        ("Obi<sup>*</sup> said <sup>†</sup>so", "Obi said so"),
        (
            "Obi<span style='font-size:0.6em;vertical-align:super'>2</span> said",
            "Obi said",
        ),
        (
            "1,200<a style='mso-footnote-id:ftn1' href=\"#_ftn1\" name=\"_ftnref1\"><span class=MsoFootnoteReference>\
            <span style='mso-special-character:footnote'>[1]</span></span></a> tonnes",
            "1,200 tonnes",
        ),
        (
            "<p>1,200<sup><a href=\"#ftnt1\" id=\"ftnt_ref1\">[1]</a></sup> tonnes</p><div><p><a href=\"#ftnt_ref1\" \
            id=\"ftnt1\">[1]</a> As weighed in May.</p></div>",
            "1,200 tonnes\n\nAs weighed in May.",
        ),
        (
            "1,200<a class=\"sdfootnoteanc\" href=\"#sdfootnote1sym\"><sup>1</sup></a> tonnes",
            "1,200 tonnes",
        ),
        ("see <a href='#fn2'>the report</a>", "see the report"),
        // A mark that nobody closed ends with its paragraph.
        ("<p>1,200<sup>3</p><p>Two</p>", "1,200\n\nTwo"),
    ]);
}

#[test]
fn raised_parts_of_words_stay() {
    assert_rows(&[
        ("12 km<sup>2</sup> burned", "12 km² burned"),
        ("at least 10<sup>6</sup> cells", "at least 10⁶ cells"),
        ("the 21<sup>st</sup> day", "the 21st day"),
        ("<sup>14</sup>C and <sup>14</sup> C", "¹⁴C and C"),
        ("M<sup>c</sup>Donald came", "McDonald came"),
        ("CO<sub>2</sub>", "CO2"),
        ("Halvor<sup>TM</sup> sells", "Halvor™ sells"),
        (
            "<p>one</p><sup>All of this is small print, set high by somebody who liked it, for a whole line</sup>",
            "one\n\nAll of this is small print, set high by somebody who liked it, for a whole line",
        ),
    ]);
}

#[test]
fn only_what_was_copied_is_taken() {
    let clipboard = "Version:0.9\r\nStartHTML:00000097\r\n<html><body>Private note about 7 people\
        <!--StartFragment--><p>One</p><p>Two</p><!--EndFragment-->Told in confidence</body></html>";
    assert_rows(&[
        (clipboard, "One\n\nTwo"),
        ("a<!-- StartFragment -->b", "b"),
        ("a<!--EndFragment-->b", "a"),
        ("a<!--EndFragment-->b<!--StartFragment-->c", "c"),
        ("<script>'<!--StartFragment-->'</script>a", "a"),
    ]);
}

#[test]
fn a_missing_end_tag_loses_nothing() {
    assert_rows(&[
        ("<html><head><title>T</title><body>one", "one"),
        ("<ruby>漢<rp>(<rt>kan<rp>)</ruby> one", "漢 one"),
        ("<p>one<span hidden>two</p>three", "one\n\nthree"),
    ]);
}
