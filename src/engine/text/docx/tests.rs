//! Word files made here, part by part.

use super::{DocxError, MAX_DOCX_BYTES, MAX_PART_BYTES, text_from_docx};
use crate::text::MAX_TEXT_BYTES;
use proptest::prelude::*;
use rawzip::{CompressionMethod, ZipArchiveWriter};
use std::io::Write;

const RELATIONSHIPS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/Document2.xml"/></Relationships>"#;

/// A zip archive of `parts`, a name and its bytes each.
fn archive(method: CompressionMethod, parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipArchiveWriter::new(Vec::new());
    for (name, bytes) in parts {
        let new = archive.new_file(name).compression_method(method);
        let (mut entry, config) = new.start().expect("a name");
        let mut plain = config.wrap(Vec::new());
        plain.write_all(bytes).expect("memory");
        let (plain, descriptor) = plain.finish().expect("memory");
        let packed = match method {
            CompressionMethod::DEFLATE => miniz_oxide::deflate::compress_to_vec(&plain, 6),
            _ => plain,
        };
        entry.write_all(&packed).expect("memory");
        entry.finish(descriptor).expect("memory");
    }
    archive.finish().expect("memory")
}

/// The XML of a document with `body`.
fn xml(body: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>"#
    )
}

/// A Word file whose document is `xml`.
fn file(xml: &str) -> Vec<u8> {
    let parts: [(&str, &[u8]); 3] = [
        ("_rels/.rels", RELATIONSHIPS.as_bytes()),
        (
            "word/comments.xml",
            b"<w:comments><w:t>Is that so?</w:t></w:comments>",
        ),
        ("word/document2.xml", xml.as_bytes()),
    ];
    archive(CompressionMethod::DEFLATE, &parts)
}

fn read(body: &str) -> String {
    text_from_docx(&file(&xml(body))).expect("a Word file")
}

/// A run of `text`, with the properties `properties`.
fn run(properties: &str, text: &str) -> String {
    format!(r#"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>"#)
}

fn paragraph(content: &str) -> String {
    format!("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>{content}</w:p>")
}

#[test]
fn what_a_reader_of_the_document_sees_is_taken() {
    let plain = |text: &str| run("", text);
    let raised = r#"<w:vertAlign w:val="superscript"/>"#;
    let two = |first: &str| format!("{}{}", paragraph(first), paragraph(&plain("Next.")));
    let rows: Vec<(&str, String, &str)> = vec![
        ("paragraphs", two(&plain("First.")), "First.\n\nNext."),
        ("an empty paragraph", two(""), "Next."),
        (
            "runs split anywhere",
            paragraph(&[plain("1,2"), run("<w:b/>", "00 jo"), plain("bs")].concat()),
            "1,200 jobs",
        ),
        (
            "tabs, breaks and hyphens",
            paragraph(
                "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r>",
            ),
            "a\tb\nc\u{2011}d\u{ad}e",
        ),
        (
            "the tab stops of a paragraph are no tabs",
            "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r></w:p>".to_owned(),
            "a",
        ),
        (
            "references",
            paragraph(&plain("Halvor &amp; S&#xf8;n &lt;3")),
            "Halvor & Søn <3",
        ),
        (
            "deleted and inserted words",
            paragraph(
                "<w:del w:id=\"1\"><w:r><w:delText>400</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>300</w:t></w:r></w:ins>",
            ),
            "300",
        ),
        (
            "moved words stand where they were moved to",
            format!(
                "{}{}",
                paragraph(&format!("<w:moveFrom>{}</w:moveFrom>{}", plain("Moved."), plain("One."))),
                paragraph(&format!("<w:moveTo>{}</w:moveTo>", plain("Moved.")))
            ),
            "One.\n\nMoved.",
        ),
        (
            "struck-out and hidden words",
            paragraph(
                &[
                    run("<w:strike/>", "old "),
                    run("<w:dstrike/>", "older "),
                    run("<w:vanish/>", "secret "),
                    run("<w:strike w:val=\"0\"/><w:vanish w:val=\"false\"/>", "new"),
                ]
                .concat(),
            ),
            "new",
        ),
        (
            "what the letters were like before a change",
            paragraph(&run("<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>", "kept")),
            "kept",
        ),
        (
            "a reference mark in two runs",
            paragraph(&[plain("1,200"), run(raised, "1"), run(raised, "2"), plain(" jobs")].concat()),
            "1,200 jobs",
        ),
        (
            "raised words that belong to a word",
            paragraph(&[plain("the 21"), run(raised, "s"), run(raised, "t"), plain(" of 12 m"), run(raised, "2")].concat()),
            "the 21st of 12 m²",
        ),
        (
            "a comment's place, a note's place and a field's code",
            paragraph(&format!(
                "{}<w:commentRangeStart w:id=\"0\"/>{}<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://example.com\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                plain("Obi "), plain("said"), plain(" so")
            )),
            "Obi said so",
        ),
        (
            "an end of a paragraph that was deleted",
            format!(
                "<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>{}</w:p>{}",
                plain("The mayor "),
                paragraph(&plain("left."))
            ),
            "The mayor left.",
        ),
        (
            "cells of a table",
            format!("<w:tbl><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>", paragraph(&plain("Seats")), paragraph(&plain("40,000"))),
            "Seats\n\n40,000",
        ),
        (
            "a text box, written twice, comes after its paragraph",
            paragraph(&format!(
                "{}<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:txbxContent>{1}{2}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>{1}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>{3}",
                plain("The sentence "), paragraph(&plain("A quote.")), paragraph(&plain("Its speaker.")), plain("goes on.")
            )),
            "The sentence goes on.\n\nA quote.\n\nIts speaker.",
        ),
        (
            "a field that waits to be filled in",
            paragraph(&format!(
                "{}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt><w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
                plain("By "), plain("Click here to enter text."), plain("Ada Obi")
            )),
            "By Ada Obi",
        ),
        (
            "a word with its reading, and a formula",
            paragraph(
                "<w:r><w:ruby><w:rt><w:r><w:t>Tōkyō</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r></w:rubyBase></w:ruby></w:r><m:oMath xmlns:m=\"m\"><m:r><m:t>x</m:t></m:r></m:oMath>",
            ),
            "東京",
        ),
    ];
    let wrong: Vec<_> = rows
        .iter()
        .map(|(what, body, expected)| (what, read(body), *expected))
        .filter(|(_, text, expected)| text != expected)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_part_may_be_packed_or_not() {
    let document = xml(&paragraph(&run("", "Plain.")));
    let parts: [(&str, &[u8]); 2] = [
        ("_rels/.rels", RELATIONSHIPS.as_bytes()),
        ("word/document2.xml", document.as_bytes()),
    ];
    for method in [CompressionMethod::STORE, CompressionMethod::DEFLATE] {
        assert_eq!(
            text_from_docx(&archive(method, &parts)).as_deref(),
            Ok("Plain.")
        );
    }
}

#[test]
fn other_files_are_refused_with_their_reason() {
    let deflated = |parts: &[(&str, &[u8])]| archive(CompressionMethod::DEFLATE, parts);
    let good = file(&xml(&paragraph(&run("", "Words."))));
    let relationships = ("_rels/.rels", RELATIONSHIPS.as_bytes());
    let mut flipped = good.clone();
    // Inside the packed bytes of the document, which is the last part: the sums no longer agree.
    let at = flipped.len() / 2;
    flipped[at] ^= 0xff;
    let rows: Vec<(&str, Vec<u8>, DocxError)> = vec![
        ("an empty file", Vec::new(), DocxError::Damaged),
        (
            "plain text",
            b"The mayor spoke.".to_vec(),
            DocxError::Damaged,
        ),
        (
            "a file that was cut off",
            good[..good.len() - 30].to_vec(),
            DocxError::Damaged,
        ),
        ("a file with a wrong byte", flipped, DocxError::Damaged),
        (
            "the old format",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more".to_vec(),
            DocxError::OldOrProtected,
        ),
        (
            "an archive of pictures",
            deflated(&[("a.png", b"\x89PNG")]),
            DocxError::NoDocument,
        ),
        (
            "no document where it should be",
            deflated(&[relationships]),
            DocxError::NoDocument,
        ),
        (
            "a spreadsheet",
            deflated(&[relationships, ("word/document2.xml", b"<workbook/>")]),
            DocxError::NoDocument,
        ),
        (
            "XML that ends too early",
            file(&xml("<w:p>")),
            DocxError::Damaged,
        ),
        (
            "a reference to nothing",
            file(&xml("<w:p>&nothing;</w:p>")),
            DocxError::Damaged,
        ),
        (
            "too many bytes",
            vec![b'P'; MAX_DOCX_BYTES + 1],
            DocxError::TooLarge,
        ),
        (
            "a few bytes that unpack to many",
            file(&xml(&" ".repeat(MAX_PART_BYTES))),
            DocxError::TooLarge,
        ),
    ];
    for (what, bytes, expected) in rows {
        assert_eq!(text_from_docx(&bytes), Err(expected), "{what}");
    }
}

#[test]
fn a_text_that_is_too_long_is_read_no_further_than_that() {
    let text = read(&paragraph(&run("", "All work and no play. ")).repeat(60_000));
    assert!(
        (MAX_TEXT_BYTES..MAX_TEXT_BYTES + 100).contains(&text.len()),
        "{}",
        text.len()
    );
}

#[test]
fn depth_is_no_matter() {
    let deep = 100_000;
    let body = format!(
        "{}{}{}",
        "<w:ins>".repeat(deep),
        run("", "Deep."),
        "</w:ins>".repeat(deep)
    );
    assert_eq!(read(&body), "Deep.");
}

proptest! {
    #[test]
    fn any_elements_give_their_letters_in_order(pieces in proptest::collection::vec((0_usize..7, "[a-z]{1,6}"), 0..40)) {
        let body: String = pieces
            .iter()
            .map(|(shape, word)| match shape {
                0 => paragraph(&run("", word)),
                1 => format!("<w:ins>{}</w:ins>", run("<w:i/>", word)),
                2 => format!("<w:del>{}</w:del>", run("", word)),
                3 => run("<w:vanish/>", word),
                4 => format!("<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>", paragraph(&run("", word))),
                5 => format!("<w:hyperlink>{}</w:hyperlink>", run("", word)),
                _ => format!("{}<w:r><w:br/><w:tab/></w:r>", run("<w:strike/>", word)),
            })
            .collect();
        let letters: String = read(&body).chars().filter(|c| c.is_alphabetic()).collect();
        let kept = pieces.iter().filter(|(shape, _)| [0, 1, 4, 5].contains(shape));
        prop_assert_eq!(letters, kept.map(|(_, word)| word.as_str()).collect::<String>());
    }

    #[test]
    fn damaged_files_never_panic(at in 0_usize..2_000, byte in any::<u8>(), end in 0_usize..2_000) {
        let mut bytes = file(&xml(&paragraph(&run("<w:strike/>", "Words &amp; words."))));
        let length = bytes.len();
        bytes[at % length] = byte;
        let _ = text_from_docx(&bytes);
        let _ = text_from_docx(&bytes[..end % length]);
    }

    #[test]
    fn any_xml_gives_text_or_an_error(xml in "(<(/)?w:(p|r|t|rPr|pPr|del|txbxContent|sdtContent)/?>|[a-z &;<]){0,40}") {
        let _ = text_from_docx(&file(&format!("<wordprocessingml>{xml}</wordprocessingml>")));
        let _ = text_from_docx(&file(&format!("{xml}<wordprocessingml/>")));
    }
}
