// Many editors, one after the other and beside each other, lazy ones and long articles, in a page of another site.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startServer } from "./harness.mjs";
import { inside, openEditor, openHelperPage } from "./helper_page.mjs";
import { startHost, words } from "./host.mjs";
import { EXAMPLES, NEWS } from "./texts.mjs";

const server = await startServer({ after });
const host = await startHost({ after });

const open = (t, options) => openHelperPage(t, server, host, options);

test("a lazy editor loads when it comes near the view", async (t) => {
  const { page, watched } = await open(t);
  await page.evaluate(() => {
    document.querySelector("main").style.paddingTop = "20000px";
    globalThis.opening = bluepencil.open(document.querySelector("main"), { lazy: true });
  });
  await page.waitForTimeout(700);
  assert.deepEqual(watched.requests.filter((url) => url.endsWith(".wasm")), []);
  await page.evaluate(() => document.querySelector("iframe").scrollIntoView());
  assert.ok(await page.evaluate(async () => (await (await opening).load({ text: "Angela Merkel left." })).counts.person));
});

test("fifty editors opened and closed leave nothing behind", async (t) => {
  const { page, context } = await open(t);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  const once = () =>
    page.evaluate(async (text) => {
      const editor = await bluepencil.open(document.querySelector("main"));
      editor.on("change", () => {});
      await editor.load({ text });
      editor.close();
    }, NEWS);
  const measured = async () => {
    await devtools.send("HeapProfiler.collectGarbage");
    const { metrics } = await devtools.send("Performance.getMetrics");
    const metric = (name) => metrics.find((metric) => metric.name === name).value;
    return { frames: metric("Frames"), documents: metric("Documents"), nodes: metric("Nodes"), listeners: metric("JSEventListeners"), heap: metric("JSHeapUsedSize") };
  };
  for (let count = 0; count < 3; count += 1) await once();
  const early = await measured();
  for (let count = 0; count < 50; count += 1) await once();
  // A busy browser lets go of a frame some time after it was closed.
  const most = { frames: early.frames + 1, documents: early.documents + 1, listeners: early.listeners + 1, nodes: early.nodes + 20, heap: early.heap + 1_000_000 };
  const tooMany = (late) => Object.keys(most).filter((what) => late[what] > most[what]).map((what) => `${what}: ${early[what]} → ${late[what]}`);
  let left;
  for (let tries = 0; tries < 20; tries += 1) {
    left = [...tooMany(await measured()), ...(page.frames().length === 1 ? [] : [`${page.frames().length} frames`])];
    if (left.length === 0) break;
    await page.waitForTimeout(500);
  }
  assert.deepEqual(left, []);
});

test("two in a page, and ten, are independent", async (t) => {
  const { page, watched } = await open(t);
  const names = ["Angela Merkel", "Joe Biden", "Emmanuel Macron", "Ursula Burns", "Tim Cook", "Boris Johnson", "Barack Obama", "David Cameron", "Bill Gates", "Jane Fonda"];
  const seen = await page.evaluate(async (names) => {
    globalThis.editors = await Promise.all(names.map(() => bluepencil.open(document.querySelector("main"), { height: { max: 320 } })));
    await Promise.all(editors.map((editor, at) => editor.load({ documentId: at, text: `${names[at]} paid ${at + 3} million dollars.` })));
    const states = await Promise.all(editors.map((editor) => editor.state()));
    return states.map(({ documentId, document }) => [documentId, document.entities[0].name]);
  }, names);
  assert.deepEqual(seen, names.map((name, at) => [String(at), name]));
  await inside(page, 1).locator("article mark").first().click();
  await page.keyboard.press("a");
  await page.waitForFunction(() => editors[1].modified);
  const modified = await page.evaluate(async () => (await Promise.all(editors.map((editor) => editor.state()))).map(({ modified }) => modified));
  assert.deepEqual(modified, names.map((_, at) => at === 1));
  await page.evaluate(() => editors[0].close());
  assert.equal(await page.evaluate(async () => (await editors[9].state()).document.entities[0].name), "Jane Fonda");
  watched.requests.length = 0;
});

test("a long article is loaded and saved whole", async (t) => {
  const { page } = await open(t);
  await openEditor(page);
  const text = words(Object.values(EXAMPLES), 10_000);
  const document = await page.evaluate(async (text) => {
    await editor.load({ text });
    return editor.save();
  }, text);
  assert.equal(document.document.text, text);
  for (const { utf16, quote } of document.annotations) assert.equal(text.slice(utf16.start, utf16.end), quote.exact);
});
