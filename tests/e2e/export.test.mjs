// What was found leaves the page: as a file, on the clipboard, in W3C's format.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import { switchKind } from "./marked.mjs";
import * as person from "./person.mjs";
import { EXAMPLES, NEWS } from "./texts.mjs";

const server = await startServer({ after });

const PERMITTED = { permissions: ["clipboard-read", "clipboard-write"] };

test("JSON is saved under the article's name", async (t) => {
  const { page, watched } = await openPage(t, server.address);
  await person.mark(page, NEWS);
  const { filename, content } = await person.download(page);
  assert.equal(filename, "central-bank-raises-rates-again.json");
  const document = JSON.parse(content);
  assert.equal(document.format, "bluepencil");
  assert.equal(document.document.title, "Central bank raises rates again");
  assert.equal(content.at(-1), "\n");
  watched.assertQuiet();
});

test("a name that no disk takes is not given to a file", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.mark(page, "../../etc: “Müller” / 12 <ministers>? *\n\nAngela Merkel met 12 ministers of the European Union.");
  const { filename } = await person.download(page);
  assert.match(filename, /^[\p{Letter}\p{Number}-]+\.json$/u);
  await page.getByRole("button", { name: "New article" }).click();
  await person.mark(page, "Angela Merkel met 12 ministers of the European Union. ".repeat(4));
  assert.equal((await person.download(page)).filename, "angela-merkel-met-12-ministers-of-the-european-union-angela.json");
});

test("“Copy JSON” puts the file's content on the clipboard", async (t) => {
  const { page, watched } = await openPage(t, server.address, { context: PERMITTED });
  await person.mark(page, EXAMPLES.Economy);
  await person.choose(page, "Copy JSON");
  await page.getByRole("status").filter({ hasText: "JSON copied." }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, (await person.download(page)).content);
  watched.assertQuiet();
});

test("a clipboard that the browser denies is not passed off as copied to", async (t) => {
  const before = (page) =>
    page.addInitScript(() => {
      Clipboard.prototype.writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
      Document.prototype.execCommand = () => false;
    });
  const { page } = await openPage(t, server.address, { before });
  await person.mark(page, NEWS);
  await person.choose(page, "Copy JSON");
  await person.problem(page).waitFor();
  assert.match(await person.problem(page).textContent(), /did not let this page use the clipboard.*Download/);
  assert.equal(await page.getByText("JSON copied.").count(), 0);
  assert.ok(JSON.parse((await person.download(page)).content).annotations.length > 0);
});

test("without the clipboard's new way the old one is taken", async (t) => {
  const before = (page) =>
    page.addInitScript(() => {
      Clipboard.prototype.writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
    });
  const { page } = await openPage(t, server.address, { before, context: PERMITTED });
  await person.mark(page, NEWS);
  await person.choose(page, "Copy JSON");
  await page.getByRole("status").filter({ hasText: "JSON copied." }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, (await person.download(page)).content);
});

test("the W3C annotations are a collection that points into the text", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.mark(page, EXAMPLES.Politics);
  const { annotations } = await person.exported(page);
  const { filename, content } = await person.download(page, /W3C/);
  assert.match(filename, /\.jsonld$/);
  const collection = JSON.parse(content);
  assert.equal(collection["@context"], "http://www.w3.org/ns/anno.jsonld");
  assert.equal(collection.type, "AnnotationCollection");
  assert.equal(collection.total, annotations.length);
  const points = [...EXAMPLES.Politics];
  for (const { target } of collection.first.items) {
    const quote = target.selector.find(({ type }) => type === "TextQuoteSelector");
    const position = target.selector.find(({ type }) => type === "TextPositionSelector");
    assert.equal(points.slice(position.start, position.end).join(""), quote.exact);
  }
});

test("what is hidden in the article is exported all the same", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.mark(page, NEWS);
  const { content } = await person.download(page);
  await switchKind(page, "Numbers");
  await page.locator("article mark[data-kind=quantity]").first().waitFor({ state: "detached" });
  assert.equal((await person.download(page)).content, content);
});
