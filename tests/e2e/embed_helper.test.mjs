// The host's side: embed.js as a script and as a module, from a page of another site.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { openPage, startServer } from "./harness.mjs";
import { inside, openEditor, openHelperPage } from "./helper_page.mjs";
import { startHost } from "./host.mjs";
import { NEWS } from "./texts.mjs";

const server = await startServer({ after });
const host = await startHost({ after });

const open = (t, options) => openHelperPage(t, server, host, options);

test("the helper is at most 4 kB, compressed", async () => {
  const source = await readFile(new URL("../../dist/embed.js", import.meta.url));
  const bytes = gzipSync(source, { level: 9 }).length;
  assert.ok(bytes <= 4096, `${bytes} bytes`);
});

test("open, load, hear of changes, save, open again", async (t) => {
  const { page } = await open(t);
  await openEditor(page);
  const loaded = await page.evaluate(async (text) => {
    globalThis.changes = [];
    editor.on("change", (change) => changes.push(change));
    return editor.load({ documentId: "7", text });
  }, NEWS);
  assert.ok(loaded.counts.person > 0 && loaded.documentId === "7");
  await inside(page).locator("article mark").first().click();
  await page.keyboard.press("a");
  await page.waitForFunction(() => changes.length === 1 && editor.modified);
  const saved = await page.evaluate(() => editor.save());
  assert.equal(saved.annotations[0].status, "accepted");
  assert.equal(await page.evaluate(() => editor.modified), false);
  const again = await page.evaluate(async (annotations) => {
    await editor.load({ annotations });
    return (await editor.state()).document;
  }, saved);
  assert.deepEqual(again, saved);
  const exported = await page.evaluate(() => editor.export("w3c"));
  assert.equal(exported.format, "w3c");
  const { undone, redone, chosen } = await page.evaluate(async () => {
    await editor.configure({ theme: "dark" });
    return { undone: await editor.undo(), redone: await editor.redo(), chosen: await editor.focus("a1") };
  });
  assert.ok(undone.revision === 0 && redone.revision === 0 && chosen.annotation.id === "a1");
});

test("what cannot be done rejects with its code", async (t) => {
  const { page } = await open(t);
  const code = (work) => page.evaluate(`(${work})().then(() => "done", (error) => error.name + " " + error.code)`);
  await openEditor(page);
  assert.equal(await code(() => editor.load({ text: " " })), "BluePencilError empty");
  assert.equal(await code(() => editor.export("json")), "BluePencilError not-loaded");
  assert.equal(await code(() => editor.request("explode")), "BluePencilError unknown-type");
  assert.equal(await code(() => (setTimeout(() => editor.close()), editor.load({ text: "a ".repeat(400000) }))), "BluePencilError closed");
  assert.equal(await code(() => editor.state()), "BluePencilError closed");
  const strange = { origins: "https://cms.example", timeout: 1500 };
  assert.equal(await code(`() => bluepencil.open(document.querySelector("main"), ${JSON.stringify(strange)})`), "BluePencilError no-answer");
});

test("an address that is not one of http is refused, and nothing of it runs in the host's page", async (t) => {
  const { page } = await open(t);
  const refused = [
    "javascript:parent.ran = 1", "JavaScript:parent.ran = 1", " java\tscript:parent.ran = 1", "java\nscript:parent.ran = 1", "\u0001javascript:parent.ran = 1",
    "data:text/html,<script>parent.ran = 1</script>", "about:blank", "file:///etc/passwd", "http://[",
  ];
  refused.push(await page.evaluate(() => URL.createObjectURL(new Blob(["<script>parent.ran = 1</script>"], { type: "text/html" }))));
  for (const src of refused) {
    const error = await page.evaluate((src) => bluepencil.open(document.querySelector("main"), { src, timeout: 500 }).catch(({ name, code }) => `${name} ${code}`), src);
    assert.equal(error, "BluePencilError bad-address", JSON.stringify(src));
  }
  assert.equal(await page.locator("iframe").count(), 0, "no frame is left");
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
});

test("a relative address is resolved against the base of the host's page", async (t) => {
  const { page } = await open(t);
  await page.evaluate((href) => document.head.append(Object.assign(document.createElement("base"), { href })), server.address);
  await openEditor(page, { src: "./" });
  assert.ok(await page.evaluate(async () => (await editor.load({ text: "Angela Merkel left." })).counts.person));
  assert.ok((await page.evaluate(() => editor.frame.src)).startsWith(server.address));
});

test("an element of the page that is called as the helper is does not keep it out", async (t) => {
  const { page } = await openPage(t, host.address);
  await page.evaluate(() => (document.querySelector("main").id = "bluepencil"));
  for (let count = 0; count < 2; count += 1) await page.addScriptTag({ url: `${server.address}embed.js` });
  await openEditor(page);
  assert.ok(await page.evaluate(async () => (await editor.load({ text: "Angela Merkel left." })).counts.person));
});

test("as a module, with a sandbox, and where the frame cannot know its host", async (t) => {
  const { page } = await open(t);
  const name = await page.evaluate(async (address) => {
    const { open, default: all } = await import(`${address}embed.mjs`);
    const editor = await open(document.querySelector("main"), { src: address, sandbox: "allow-scripts allow-downloads" });
    await editor.load({ text: "Angela Merkel left." });
    return [typeof all.BluePencilElement, (await editor.state()).document.entities[0].name];
  }, server.address);
  assert.deepEqual(name, ["function", "Angela Merkel"]);
  // A pattern, and no word of the host to the frame: the host speaks first.
  const silent = await startHost(t, { referrer: "no-referrer" });
  const { page: other } = await openPage(t, `http://cms.localhost:${new URL(silent.address).port}/`, {
    before: (page) => page.addInitScript(() => Object.defineProperty(Location.prototype, "ancestorOrigins", { value: undefined })),
  });
  await other.addScriptTag({ url: `${server.address}embed.js` });
  await openEditor(other, { origins: `http://*.localhost:${new URL(silent.address).port}` });
  assert.ok(await other.evaluate(async () => (await editor.load({ text: "Angela Merkel left." })).counts.person));
});

test("the height follows the article within its bounds, and settles", async (t) => {
  const { page } = await open(t);
  await openEditor(page, { height: { min: 200, max: 700 } });
  const height = () => page.evaluate(() => editor.frame.getBoundingClientRect().height);
  await page.evaluate(() => {
    globalThis.heights = [];
    editor.on("resize", ({ height }) => heights.push(height));
  });
  assert.equal(await height(), 200);
  await page.evaluate((text) => editor.load({ text }), NEWS);
  await page.waitForFunction(() => heights.length > 0);
  await page.waitForTimeout(800);
  assert.ok((await page.evaluate(() => heights.length)) <= 2);
  assert.equal(await height(), await page.evaluate(() => Math.min(700, heights.at(-1))));
  await page.evaluate((text) => editor.load({ text }), NEWS.repeat(10));
  await page.waitForFunction(() => heights.at(-1) > 2000);
  assert.equal(await height(), 700);
  await page.waitForTimeout(800);
  assert.ok((await page.evaluate(() => heights.length)) <= 4);
});

