//! The command line as a script sees it: bytes in, bytes out, exit status.

use bluepencil::format::FORMATS;
use serde_json::Value;
use std::io::Write;
use std::process::{Command, Output, Stdio};

const ARTICLE: &str = "Chancellor Angela Merkel met 12 ministers in Berlin on Monday.";

fn bluepencil(arguments: &[&str], input: impl AsRef<[u8]>) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_bluepencil"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.as_ref().to_owned();
    // Written beside the reading, so that neither side waits for the other; an early exit closes the pipe.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("it was written");
    output
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("the output is UTF-8")
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("messages are UTF-8")
}

fn lines(output: &Output) -> Vec<Value> {
    stdout(output)
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line is JSON"))
        .collect()
}

#[test]
fn an_article_becomes_a_document() {
    let output = bluepencil(&["annotate", "-", "--date", "2021-12-07"], ARTICLE);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let document: Value = serde_json::from_str(stdout(&output)).expect("it is JSON");
    assert_eq!(document["format"], "bluepencil");
    assert_eq!(document["document"]["text"], ARTICLE);
    assert_eq!(document["document"]["date"], "2021-12-07");
    let names = document["entities"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|entity| entity["name"].as_str());
    assert!(
        names.flatten().any(|name| name == "Angela Merkel"),
        "{document:#}"
    );
    let exact = document["annotations"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|annotation| annotation["quote"]["exact"].as_str());
    assert!(
        exact.flatten().any(|exact| exact == "12 ministers"),
        "{document:#}"
    );
}

#[test]
fn every_format_of_the_list_is_written() {
    let formats = bluepencil(&["formats"], "");
    let names: Vec<&str> = stdout(&formats)
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    let expected: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
    assert_eq!(names, expected);
    assert!(names.contains(&"json") && names.contains(&"w3c"));
    for name in names {
        let output = bluepencil(&["annotate", "--format", name], ARTICLE);
        assert_eq!(output.status.code(), Some(0), "{name}: {}", stderr(&output));
        assert!(stdout(&output).contains("Angela Merkel"), "{name}");
    }
}

#[test]
fn html_is_read_as_a_reader_sees_it() {
    let html = "<p>Chancellor <b>Angela</b> Merkel</p><script>x</script>";
    let output = bluepencil(&["annotate", "--input", "html"], html);
    let document: Value = serde_json::from_str(stdout(&output)).expect("it is JSON");
    assert_eq!(document["document"]["text"], "Chancellor Angela Merkel");
}

#[test]
fn a_word_file_is_known_by_its_name_or_by_an_option() {
    let file = word_file("Chancellor Angela Merkel");
    let path = std::env::temp_dir().join(format!("bluepencil-cli-{}.DOCX", std::process::id()));
    std::fs::write(&path, &file).expect("a folder to write in");
    let named = bluepencil(&["annotate", &path.to_string_lossy()], "");
    std::fs::remove_file(&path).expect("the file is there");
    let told = bluepencil(&["annotate", "--input", "docx"], file);
    for output in [named, told] {
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let document: Value = serde_json::from_str(stdout(&output)).expect("it is JSON");
        assert_eq!(document["document"]["text"], "Chancellor Angela Merkel");
    }
    let other = bluepencil(&["annotate", "--input", "docx"], ARTICLE);
    assert_eq!(other.status.code(), Some(1));
    assert!(
        stderr(&other).contains("This Word file is damaged"),
        "{}",
        stderr(&other)
    );
}

/// The bytes of a Word file with one paragraph.
fn word_file(text: &str) -> Vec<u8> {
    let parts = [
        (
            "_rels/.rels",
            r#"<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#.to_owned(),
        ),
        (
            "word/document.xml",
            format!(
                r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>"#
            ),
        ),
    ];
    let mut archive = rawzip::ZipArchiveWriter::new(Vec::new());
    for (name, xml) in parts {
        let (mut entry, config) = archive.new_file(name).start().expect("a name");
        let mut writer = config.wrap(&mut entry);
        writer.write_all(xml.as_bytes()).expect("memory");
        let (_, descriptor) = writer.finish().expect("memory");
        entry.finish(descriptor).expect("memory");
    }
    archive.finish().expect("memory")
}

#[test]
fn a_tag_with_any_number_of_attributes_is_read() {
    let html = format!("<p{}>Angela Merkel spoke.</p>", " a=\"b\"".repeat(100_000));
    let output = bluepencil(&["annotate", "--input", "html"], &html);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let document: Value = serde_json::from_str(stdout(&output)).expect("it is JSON");
    assert_eq!(document["document"]["text"], "Angela Merkel spoke.");
}

#[test]
fn kinds_of_a_later_version_are_reported_and_kept() {
    let document = bluepencil(&["annotate"], ARTICLE);
    let mut document: Value = serde_json::from_str(stdout(&document)).expect("it is JSON");
    let later = serde_json::json!({"id": "a900", "kind": "place", "span": {"start": 0, "end": 3}});
    let list = document["annotations"].as_array_mut();
    list.expect("it is a list").push(later.clone());
    let output = bluepencil(&["convert", "--to", "json"], document.to_string());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("(place)"), "{}", stderr(&output));
    let again: Value = serde_json::from_str(stdout(&output)).expect("it is JSON");
    let last = again["annotations"]
        .as_array()
        .expect("it is a list")
        .last();
    assert_eq!(last, Some(&later));
}

#[test]
fn a_document_is_converted() {
    let document = bluepencil(&["annotate"], ARTICLE);
    let direct = bluepencil(&["annotate", "--format", "w3c"], ARTICLE);
    let converted = bluepencil(
        &["convert", "--from", "json", "--to", "w3c"],
        &document.stdout,
    );
    assert_eq!(converted.status.code(), Some(0), "{}", stderr(&converted));
    assert_eq!(stdout(&converted), stdout(&direct));
    let again = bluepencil(&["convert", "--to", "json"], &document.stdout);
    assert_eq!(stdout(&again), stdout(&document));
}

#[test]
fn lines_are_answered_in_order_whatever_the_jobs() {
    let record = |number: usize| {
        format!(
            "{{\"id\":\"n{number}\",\"text\":\"{}\"}}\n",
            ARTICLE.repeat(1 + number * 7 % 5)
        )
    };
    let input: String = (0..40).map(record).collect();
    let one = bluepencil(&["annotate", "--jsonl", "--jobs", "1"], &input);
    let four = bluepencil(&["annotate", "--jsonl", "--jobs", "4"], &input);
    assert_eq!(one.status.code(), Some(0), "{}", stderr(&one));
    assert_eq!(stdout(&one), stdout(&four));
    let ids: Vec<Value> = lines(&one)
        .iter()
        .map(|document| document["document"]["id"].clone())
        .collect();
    assert_eq!(
        ids,
        (0..40)
            .map(|number| Value::from(format!("n{number}")))
            .collect::<Vec<_>>()
    );
}

/// An article of our own with three sources.
const VOICES: &str = "Angela Merkel said the talks would go on. “We are ready,” she said. Officials said 30 boats had left. \
                      The bridge reportedly cost 2 million euros.";

#[test]
fn sources_are_counted_in_a_table() {
    let output = bluepencil(&["sources"], VOICES);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let table = stdout(&output);
    let rows: Vec<&str> = table.lines().collect();
    assert_eq!(
        rows,
        [
            "words\tquoted\tstatements\ttype\tnamed\tsource",
            "8\t3\t2\tperson\tyes\tAngela Merkel",
            "6\t0\t1\tunknown\tno\t(no source given)",
            "4\t0\t1\tgroup\tno\tOfficials",
            "18\t3\t4\t\t\t(all)",
        ]
    );
}

#[test]
fn sources_of_a_document_are_those_that_it_holds() {
    let document = stdout(&bluepencil(&["annotate"], VOICES)).replace(
        "\"Angela Merkel\",\n      \"aliases\"",
        "\"A. Merkel\",\n      \"aliases\"",
    );
    let output = bluepencil(&["sources", "--input", "json", "--json"], document);
    let counted: Value = serde_json::from_str(stdout(&output)).expect("it is JSON");
    assert_eq!(counted["sources"][0]["name"], "A. Merkel");
    assert_eq!(counted["types"]["person"]["words"], 8);
    assert_eq!(
        (
            &counted["statements"],
            &counted["words"],
            &counted["quoted"]
        ),
        (&4.into(), &18.into(), &3.into())
    );
    assert_eq!(counted["sources"][1]["name"], Value::Null);
}

#[test]
fn sources_of_many_articles_are_counted_a_line_each_or_together() {
    let input = format!(
        "{{\"id\":\"a\",\"text\":\"{VOICES}\"}}\nno line\n{{\"id\":\"b\",\"text\":\"{VOICES}\"}}\n"
    );
    let each = bluepencil(&["sources", "--jsonl"], &input);
    assert_eq!(each.status.code(), Some(1));
    let told = lines(&each);
    let ids: Vec<_> = told.iter().map(|line| line["id"].as_str()).collect();
    assert_eq!(ids, [Some("a"), None, Some("b")]);
    assert_eq!(told[2]["words"], 18);
    assert_eq!(told[1]["error"]["line"], 2);
    let together = bluepencil(&["sources", "--jsonl", "--total"], &input);
    assert_eq!(together.status.code(), Some(1));
    assert!(
        stderr(&together).contains("malformed"),
        "{}",
        stderr(&together)
    );
    let table = stdout(&together);
    assert!(
        table.contains("\n16\t6\t4\tperson\tyes\tAngela Merkel\n"),
        "{table}"
    );
}

#[test]
fn a_bad_line_is_answered_and_the_rest_goes_on() {
    let input = format!(
        "{{\"id\":\"a\",\"text\":\"{ARTICLE}\",\"date\":\"2021-12-07\"}}\nnot json\n\n{{\"id\":\"b\",\"text\":\" \"}}\n\
         {{\"id\":\"c\",\"text\":\"x\",\"date\":\"soon\"}}\n{{\"id\":\"d\"}}\n{{\"id\":\"e\",\"text\":\"{ARTICLE}\"}}\n"
    );
    let output = bluepencil(&["annotate", "--jsonl"], input);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stderr(&output).contains("4 of 6 lines"),
        "{}",
        stderr(&output)
    );
    let answers = lines(&output);
    let told: Vec<_> = answers
        .iter()
        .map(|answer| {
            (
                answer["id"].as_str(),
                answer["error"]["code"].as_str(),
                answer["error"]["line"].as_u64(),
            )
        })
        .collect();
    let expected = [
        (None, None, None),
        (None, Some("malformed"), Some(2)),
        (Some("b"), Some("empty"), Some(4)),
        (Some("c"), Some("date"), Some(5)),
        (Some("d"), Some("malformed"), Some(6)),
        (None, None, None),
    ];
    assert_eq!(told, expected);
    assert_eq!(answers[0]["document"]["date"], "2021-12-07");
    assert_eq!(answers[5]["document"]["id"], "e");
}

#[test]
fn what_cannot_be_read_is_said() {
    let rows: &[(&[&str], &[u8], i32, &str)] = &[
        (&["annotate"], b" \n", 1, "no text here"),
        (&["annotate"], b"\x89PNG\r\n\x1a\n\0\0\0", 1, "not UTF-8"),
        (
            &["annotate"],
            b"PK\x03\x04\0\0\0\0\0\0\0\0",
            1,
            "looks like the inside of",
        ),
        (&["annotate", "/no/such/file"], b"", 1, "/no/such/file"),
        (
            &["annotate", "--format", "yaml"],
            b"",
            2,
            "possible values: json, w3c",
        ),
        (&["annotate", "--date", "2021-13-01"], b"", 2, "2021-13-01"),
        (
            &["convert", "--to", "json"],
            b"{}",
            1,
            "not a Blue Pencil document",
        ),
        (&["unknown"], b"", 2, "unrecognized subcommand"),
    ];
    let mut wrong = Vec::new();
    for (arguments, input, code, message) in rows {
        let output = bluepencil(arguments, input);
        if output.status.code() != Some(*code)
            || !stderr(&output).contains(message)
            || !output.stdout.is_empty()
        {
            wrong.push((arguments, output.status.code(), stderr(&output).to_owned()));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_text_that_is_too_long_is_refused() {
    let output = bluepencil(&["annotate"], "word ".repeat(1_000_000));
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stderr(&output).contains("too long: 5.0 MB of at most 1.0 MB"),
        "{}",
        stderr(&output)
    );
}
