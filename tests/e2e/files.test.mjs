// Files are opened or dropped: text in every usual encoding is read, anything else is refused with a reason and nothing is lost.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { PARAGRAPHS, WORD } from "./clipboards.mjs";
import { openPage, startServer } from "./harness.mjs";
import * as person from "./person.mjs";
import { NEWS } from "./texts.mjs";
import { run, wordFile } from "./word_file.mjs";

const server = await startServer({ after });

const TEXT = "Café owner René Müller of the European Union paid €12 million “in cash”.\r\n\r\nAngela Merkel paid 3 million.";
const utf16 = Buffer.from(`\u{feff}${TEXT}`, "utf16le");
/** Its bytes in windows-1252: Latin 1, but for these. */
const windows = Buffer.from(TEXT.replace("€", "\u{80}").replace("“", "\u{93}").replace("”", "\u{94}"), "latin1");

/** The words of `TEXT`, with a word deleted, one hidden and a comment. */
const word = wordFile([
  `<w:del w:id="1"><w:r><w:delText>Former </w:delText></w:r></w:del><w:commentRangeStart w:id="0"/>${run("Café owner René Müller")}<w:commentRangeEnd w:id="0"/>${run(" secret", "<w:vanish/>")}${run(" of the European Union paid €12 million “in cash”.")}`,
  run("Angela Merkel paid 3 million."),
]);

const READABLE = {
  "plain text": ["article.txt", Buffer.from(TEXT), TEXT],
  Markdown: ["article.md", Buffer.from(`# Title\n\n${TEXT}`), `# Title\n\n${TEXT}`],
  "UTF-8 with a byte order mark": ["bom.txt", Buffer.from(`\u{feff}${TEXT}`), TEXT],
  "UTF-16": ["utf16.txt", utf16, TEXT],
  "UTF-16, the other way round": ["utf16be.txt", Buffer.from(utf16).swap16(), TEXT],
  "windows-1252": ["windows.txt", windows, TEXT],
  "a Word file": ["article.docx", word, TEXT.replaceAll("\r", "")],
  "a web page": ["page.html", Buffer.from(`<!doctype html><title>Not this</title>${WORD}`), PARAGRAPHS.join("\n\n")],
};

const HANDS = {
  opened: (page, name, bytes) => person.openFile(page, name, bytes),
  dropped: (page, name, bytes) => person.drop(page, { name, bytes }),
};

for (const [hand, give] of Object.entries(HANDS)) {
  test(`files that are ${hand} are read`, async (t) => {
    const { page, watched } = await openPage(t, server.address);
    await person.box(page).waitFor();
    for (const [what, [name, bytes, expected]] of Object.entries(READABLE)) {
      await t.test(what, async () => {
        await give(page, name, bytes);
        await person.article(page).waitFor();
        assert.equal(await person.textOf(page), expected);
      });
      await page.getByRole("button", { name: "New article" }).click();
    }
    watched.assertQuiet();
  });

  test(`files that are ${hand} and are no text are refused, and nothing is lost`, async (t) => {
    const { page, watched } = await openPage(t, server.address);
    await person.box(page).focus();
    await page.keyboard.insertText("My notes");
    const refused = [
      ["report.pdf", "%PDF-1.7", /“report\.pdf” is not a text file.*copy the words/],
      ["photo.png", "\u{89}PNG", /“photo\.png” is not a text file/],
      ["old.doc", "\u{d0}\u{cf}\u{11}\u{e0}", /“old\.doc” is not a text file/],
      ["letter.docx", "PK", /“letter\.docx” was not opened.*damaged.*paste/],
      ["locked.docx", "\u{d0}\u{cf}\u{11}\u{e0}\u{a1}\u{b1}\u{1a}\u{e1}", /“locked\.docx” was not opened.*password/],
      ["book.txt", "word ".repeat(1_000_000), /“book\.txt” is too large.*1 MB/],
    ];
    for (const [name, content, message] of refused) {
      await give(page, name, Buffer.from(content, "latin1"));
      await person.problem(page).filter({ hasText: name }).waitFor();
      assert.match(await person.problem(page).textContent(), message);
      assert.equal(await person.box(page).inputValue(), "My notes");
    }
    watched.assertQuiet();
  });
}

test("a file that only calls itself text is refused for what it is", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.box(page).waitFor();
  await person.openFile(page, "photo.txt", Buffer.from("\u{89}PNG\r\n\u{1a}\n\0\0\0\rIHDR\0\0\u{1}\0\0\u{1}".repeat(20), "latin1"));
  assert.match(await person.problem(page).textContent(), /This is not text/);
});

test("a file dropped over a marked article takes its place, one that is refused does not", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.mark(page, NEWS);
  await person.drop(page, { name: "photo.png", bytes: Buffer.from("x") });
  assert.match(await person.problem(page).textContent(), /not a text file/);
  assert.equal(await person.textOf(page), NEWS);
  await person.drop(page, { name: "next.txt", bytes: Buffer.from(TEXT) });
  await person.article(page).filter({ hasText: "René Müller" }).waitFor();
  assert.equal(await person.textOf(page), TEXT);
  await page.locator(".toasts").getByRole("button", { name: "Undo" }).click();
  await person.article(page).filter({ hasText: "Christine Lagarde" }).waitFor();
  assert.equal(await person.textOf(page), NEWS);
});
