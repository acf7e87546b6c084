// The embed protocol, spoken by hand from a page of another site.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startServer } from "./harness.mjs";
import { ask, greet, heard, hears, inside, load, openQuietly, say, startHost } from "./host.mjs";
import { NEWS } from "./texts.mjs";

const server = await startServer({ after }, { base: "/some/path/" });
const host = await startHost({ after });

const open = (t, options) => openQuietly(t, server, host, options);

/** What the document says of the annotation with these words. */
const annotation = (document, words) => document.annotations.find(({ quote }) => quote.exact === words);

test("handshake, article, work, save", async (t) => {
  const { page } = await open(t);
  const ready = await hears(page, "ready");
  assert.equal(ready.origin, new URL(server.address).origin);
  assert.deepEqual(ready.payload.versions, [1]);
  assert.ok(ready.payload.capabilities.includes("load"));
  assert.equal((await heard(page)).length, 1, "nothing but the greeting before the host is known");
  const loaded = await load(page, { documentId: "42", text: NEWS, title: "Rates", date: "2022-07-21" });
  assert.equal(loaded.payload.documentId, "42");
  const marks = await inside(page).locator("article mark[role=button]").count();
  assert.equal(loaded.payload.counts.total, marks);
  await inside(page).locator("article mark").filter({ hasText: "Christine Lagarde" }).first().click();
  const { payload: { annotation: chosen } } = await hears(page, "selection");
  assert.equal(chosen.quote.exact, "Christine Lagarde");
  await page.keyboard.press("a");
  const { payload: change } = await hears(page, "change");
  assert.deepEqual([change.revision, change.modified, change.summary.reviewed], [1, true, 1]);
  const { payload: saved } = await hears(page, "autosave");
  assert.equal(saved.revision, 1);
  assert.equal(annotation(saved.document, "Christine Lagarde").status, "accepted");
  const { payload: state } = await ask(page, "getState");
  assert.deepEqual(state.document, saved.document);
  assert.equal(state.document.document.id, "42");
  assert.equal(state.document.document.title, "Rates");
  assert.equal(state.document.document.date, "2022-07-21");
  assert.equal(state.document.document.text, NEWS);
  const { payload: stored } = await ask(page, "status", { modified: false });
  assert.equal(stored.modified, false);
  // Opened again, it is as it was, and nothing is analysed again.
  const again = await ask(page, "load", { documentId: "42", text: NEWS, annotations: saved.document });
  assert.equal(again.payload.carried, undefined);
  assert.deepEqual((await ask(page, "getState")).payload.document, saved.document);
  assert.deepEqual((await ask(page, "getState")).payload.revision, 0);
});

test("each request is answered once, with its id", async (t) => {
  const { page } = await open(t);
  await load(page, { text: NEWS });
  const { payload: { document } } = await ask(page, "getState");
  const [first] = document.annotations;
  const answers = {
    getState: [undefined, "state"],
    export: [{ format: "w3c" }, "export"],
    setConfig: [{ theme: "dark" }, "change"],
    focus: [{ annotationId: first.id }, "selection"],
    status: [{ modified: true }, "change"],
    undo: [undefined, "change"],
    redo: [undefined, "change"],
    init: [{ config: {} }, "ready"],
  };
  for (const [type, [payload, expected]] of Object.entries(answers)) {
    const answer = await ask(page, type, payload);
    assert.equal(answer.type, expected, `${type}: ${JSON.stringify(answer.payload)}`);
    await page.waitForTimeout(30);
    assert.equal((await heard(page)).filter(({ replyTo }) => replyTo === answer.replyTo).length, 1, type);
  }
  // A number is an id too, and a request without one is answered without one.
  await say(page, { ns: "bluepencil", v: 1, id: 0, type: "getState" });
  await hears(page, "state", ({ replyTo }) => replyTo === 0);
  await say(page, { ns: "bluepencil", v: 1, type: "getState" });
  await hears(page, "state", (message) => !("replyTo" in message));
});

test("what cannot be done is an error with a code", async (t) => {
  const { page } = await open(t);
  await hears(page, "ready");
  const code = async (...request) => {
    const answer = await ask(page, ...request);
    assert.equal(answer.type, "error", JSON.stringify(answer));
    return answer.payload.code;
  };
  assert.equal(await code("load", { text: NEWS }), "not-initialised");
  assert.equal(await code("init", {}, { v: 2 }), "unsupported-version");
  await greet(page);
  for (const type of ["export", "focus", "status", "undo"]) {
    const payload = { export: {}, focus: { annotationId: "a1" }, status: { modified: false } }[type];
    assert.equal(await code(type, payload), "not-loaded", type);
  }
  assert.equal((await ask(page, "getState")).payload.document, null);
  assert.equal(await code("load", {}), "invalid-payload");
  assert.equal(await code("load", { text: " " }), "empty");
  assert.equal(await code("load", { text: "a ".repeat(600_000) }), "too-large");
  assert.equal(await code("load", { text: NEWS, annotations: { format: "other" } }), "annotations-refused");
  assert.equal(await code("explode", {}), "unknown-type");
  assert.equal(await code("undo", {}, { v: "1" }), "malformed");
  assert.equal(await code("setConfig", { theme: { accent: "url(https://evil.example/)" } }), "invalid-payload");
  const loaded = await ask(page, "load", { text: NEWS });
  assert.equal(loaded.type, "loaded", "an error leaves everything as it was");
  assert.equal(await code("focus", { annotationId: "a99999" }), "unknown-annotation");
  assert.equal(await code("focus", { annotationId: "<b>" }), "unknown-annotation");
  assert.equal(await code("export", { format: "pdf" }), "unknown-format");
  // What has no JSON.
  await page.evaluate(() => {
    const circle = { ns: "bluepencil", v: 1, id: "round", type: "load" };
    circle.payload = circle;
    frame.contentWindow.postMessage(circle, "*");
  });
  const { payload } = await hears(page, "error", ({ replyTo }) => replyTo === "round");
  assert.equal(payload.code, "malformed");
  // What is not of the protocol is nobody's business.
  const before = (await heard(page)).length;
  for (const other of ["bluepencil", null, 7, ["bluepencil"], { ns: "other", type: "undo" }, { type: "undo" }]) await say(page, other);
  await page.waitForTimeout(200);
  assert.equal((await heard(page)).length, before);
});

test("undo and redo from the host, and what is taken back is not modified", async (t) => {
  const { page } = await open(t);
  await load(page, { text: NEWS });
  await inside(page).locator("article mark").first().click();
  await page.keyboard.press("r");
  await hears(page, "change");
  const { payload: undone } = await ask(page, "undo");
  assert.deepEqual([undone.revision, undone.modified, undone.summary.reviewed], [2, false, 0]);
  const { payload: redone } = await ask(page, "redo");
  assert.deepEqual([redone.revision, redone.modified, redone.summary.reviewed], [3, true, 1]);
  assert.equal((await ask(page, "redo")).payload.revision, 3, "there is nothing more to do again");
});

test("another text keeps the decisions whose words are still there, and says what was lost", async (t) => {
  const { page } = await open(t);
  await load(page, { text: NEWS });
  for (const name of ["Christine Lagarde", "Joe Biden"]) {
    await inside(page).locator("article mark").filter({ hasText: name }).first().click();
    await page.keyboard.press("a");
    await hears(page, "change", ({ payload }) => payload.summary.reviewed >= (name === "Joe Biden" ? 2 : 1));
    // The decisions on what comes next lie over the words below it.
    await page.keyboard.press("Escape");
  }
  const { payload: { document } } = await ask(page, "getState");
  const text = `A new first line.\n\n${NEWS.replace("Joe Biden and the White House welcomed the step; ", "")}`;
  const { payload } = await ask(page, "load", { text, annotations: JSON.stringify(document) });
  assert.equal(payload.carried.kept, 1);
  assert.equal(payload.carried.lost, 1);
  const { payload: { document: carried } } = await ask(page, "getState");
  assert.equal(carried.document.text, text);
  assert.equal(annotation(carried, "Christine Lagarde").status, "accepted");
  assert.equal(carried.orphans.length, 1);
});

test("HTML is read as a reader would see it, and never becomes HTML", async (t) => {
  const { page } = await open(t);
  await load(page, { html: "<h1>Rates</h1><p>Angela Merkel &amp; 12 ministers</p><script>evil()</script><p>&lt;img src=x onerror=evil()&gt; met.</p>" });
  const text = await inside(page).locator("article").evaluate((article) => article.textContent);
  assert.equal(text.trim(), "Rates\n\nAngela Merkel & 12 ministers\n\n<img src=x onerror=evil()> met.");
  assert.equal(await inside(page).locator("article img, article script").count(), 0);
});

test("a tag with any number of attributes, and kinds of a later version, are answered", async (t) => {
  const { page } = await open(t);
  const html = `<p${' a="b"'.repeat(30_000)}>Angela Merkel met 12 ministers.</p>`;
  await load(page, { html });
  const { document } = (await ask(page, "getState")).payload;
  assert.equal(document.document.text, "Angela Merkel met 12 ministers.");
  const later = { id: "a90", kind: "place", span: { start: 0, end: 6 } };
  const loaded = await ask(page, "load", { annotations: { ...document, annotations: [...document.annotations, later] } });
  assert.deepEqual(loaded.payload.unknownKinds, ["place"]);
  const again = (await ask(page, "getState")).payload.document;
  assert.deepEqual(again.annotations.at(-1), later);
});

test("formats are those of the command line", async (t) => {
  const { page } = await open(t);
  await load(page, { text: NEWS, title: "Über Rates" });
  const { payload: json } = await ask(page, "export", {});
  assert.deepEqual([json.format, json.mime, json.filename], ["json", "application/vnd.bluepencil+json", "über-rates.json"]);
  assert.deepEqual(JSON.parse(json.data), (await ask(page, "getState")).payload.document);
  const { payload: w3c } = await ask(page, "export", { format: "w3c" });
  assert.equal(JSON.parse(w3c.data)["@context"] !== undefined, true);
});

test("focus brings an annotation into view and opens its card, without taking the keyboard", async (t) => {
  const { page } = await open(t, { size: [1100, 400] });
  const long = `${NEWS}\n\n${"More words of no interest at all. ".repeat(300)}\n\nUrsula Burns closed the meeting.`;
  await load(page, { text: long });
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement("input"));
    field.focus();
  });
  const { payload: { document } } = await ask(page, "getState");
  const { payload } = await ask(page, "focus", { annotationId: annotation(document, "Ursula Burns").id });
  assert.equal(payload.annotation.quote.exact, "Ursula Burns");
  const mark = inside(page).locator("article mark").filter({ hasText: "Ursula Burns" });
  await inside(page).locator("article mark.is-current").waitFor();
  await assert.doesNotReject(async () => {
    for (;;) {
      const top = await mark.evaluate((mark) => mark.getBoundingClientRect().top);
      if (top > 0 && top < 400) return;
      await page.waitForTimeout(20);
    }
  });
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "INPUT");
  assert.equal((await ask(page, "focus", { annotationId: null })).payload.annotation, null);
});

test("Save, Save and close, Close and Ctrl+S", async (t) => {
  const { page } = await open(t);
  await load(page, { text: NEWS });
  const button = (name) => inside(page).getByRole("button", { name, exact: true });
  await button("Saved").waitFor();
  await inside(page).locator("article mark").first().click();
  await page.keyboard.press("a");
  await button("Save").click();
  const { payload: saved } = await hears(page, "save");
  assert.deepEqual([saved.revision, saved.exit], [1, false]);
  assert.equal(saved.document.annotations[0].status, "accepted");
  await ask(page, "status", { modified: false });
  await button("Saved").waitFor();
  await page.keyboard.press("Control+S");
  while ((await heard(page, "save")).length < 2) await page.waitForTimeout(20);
  await inside(page).locator("article mark").nth(1).click();
  await page.keyboard.press("a");
  await button("Save and close").click();
  await hears(page, "save", ({ payload }) => payload.exit);
  await button("Close").click();
  assert.equal((await hears(page, "exit")).payload.modified, true);
  await ask(page, "setConfig", { buttons: [] });
  await button("Close").waitFor({ state: "detached" });
  assert.equal(await button("Save").count(), 0);
});

test("a later article takes the place of one that is still being read", async (t) => {
  const { page } = await open(t);
  await greet(page);
  await page.evaluate((text) => {
    const send = (id, text) => frame.contentWindow.postMessage({ ns: "bluepencil", v: 1, id, type: "load", payload: { text } }, "*");
    send("first", text.repeat(300));
    send("second", text);
  }, NEWS);
  assert.equal((await hears(page, undefined, ({ replyTo }) => replyTo === "first")).payload.code, "superseded");
  assert.equal((await hears(page, undefined, ({ replyTo }) => replyTo === "second")).type, "loaded");
  assert.equal((await ask(page, "getState")).payload.document.document.text, NEWS);
});

test("the height settles in at most two messages, whatever the host makes of it", async (t) => {
  const { page } = await open(t, { size: [900, 300] });
  await page.evaluate(() => {
    addEventListener("message", ({ data }) => {
      if (data.type === "resize") frame.height = data.payload.height;
    });
  });
  await load(page, { text: NEWS.repeat(6) });
  await hears(page, "resize");
  await page.waitForTimeout(1000);
  const heights = await heard(page, "resize");
  assert.ok(heights.length <= 2, JSON.stringify(heights.map(({ payload }) => payload.height)));
  assert.ok(heights.at(-1).payload.height > 600);
  const overflow = await inside(page).locator("html").evaluate((html) => html.scrollHeight - html.clientHeight);
  assert.ok(overflow <= 1, "all of the article is seen");
  // Half as wide it is higher, whatever the fonts, though the lists no longer stand beside it; and it settles again.
  await page.evaluate(() => (frame.width = 280));
  await hears(page, "resize", ({ payload }) => payload.height > heights.at(-1).payload.height);
  await page.waitForTimeout(1000);
  assert.ok((await heard(page, "resize")).length <= heights.length + 2);
});

test("nothing is stored in the frame, and storage that throws breaks nothing", async (t) => {
  const refuse = () => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    }
  };
  for (const before of [undefined, (page) => page.addInitScript(refuse)]) {
    const { page } = await open(t, { before });
    await load(page, { text: NEWS });
    await inside(page).locator("article mark").first().click();
    await page.keyboard.press("a");
    await hears(page, "autosave");
    if (!before) {
      // The browser may refuse even to be asked: then there is nothing either.
      const stored = await page.frames()[1].evaluate(() =>
        Promise.allSettled([(async () => Object.keys(localStorage))(), (async () => indexedDB.databases())()]),
      );
      for (const { value = [] } of stored) assert.deepEqual(value, []);
    }
  }
});
