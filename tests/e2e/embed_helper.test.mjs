// The host's side: embed.js as a script, as a module and as an element of a form, from a page of another site.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { openPage, startServer } from "./harness.mjs";
import { startHost, words } from "./host.mjs";
import { EXAMPLES, NEWS } from "./texts.mjs";

const server = await startServer({ after });
const host = await startHost({ after });
const inside = (page, at = 0) => page.frameLocator("iframe").nth(at);

/** A blank page of a host that has loaded the helper. */
async function open(t, { path = "", options } = {}) {
  const { page, watched, context } = await openPage(t, host.address + path, { context: options });
  await page.addScriptTag({ url: `${server.address}embed.js` });
  t.after(() => {
    assert.deepEqual(watched.errors, []);
    assert.deepEqual(watched.violations, []);
  });
  return { page, watched, context };
}

const openEditor = (page, options = {}) =>
  page.evaluate(async (options) => {
    globalThis.editor = await bluepencil.open(document.querySelector("main"), options);
  }, options);

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

const FORM = (attributes, after = "") => `
  <form action="/posted" method="get">
    <input name="title" value="Rates">
    <textarea id="body" name="body"></textarea>
    <blue-pencil name="annotations" src="${server.address}" for="body" document-id="42" ${attributes}></blue-pencil>
    <button>Publish</button>
  </form>${after}`;

async function openForm(t, attributes = "", text = NEWS) {
  const opened = await open(t);
  await opened.page.evaluate(
    ([html, text]) => {
      document.querySelector("main").innerHTML = html;
      document.querySelector("textarea").value = text;
    },
    [FORM(attributes), text],
  );
  // Put in before its text was there, it is asked to look again.
  await opened.page.evaluate(async () => {
    const element = document.querySelector("blue-pencil");
    await element.editor.ready;
    await element.reload();
  });
  return opened;
}

test("the document travels with the form, its last change included", async (t) => {
  const { page } = await openForm(t);
  const posted = () =>
    page.evaluate(() => {
      const form = document.querySelector("form");
      return new Promise((resolve) => {
        form.addEventListener("submit", function sent(event) {
          // The element may hold the form back until it has the last change.
          if (event.defaultPrevented) return;
          event.preventDefault();
          form.removeEventListener("submit", sent);
          resolve([...new FormData(form, event.submitter)]);
        });
        form.requestSubmit();
      });
    });
  await inside(page).locator("article mark").first().click();
  await page.keyboard.press("a");
  await inside(page).getByText("1 of").waitFor();
  const fields = Object.fromEntries(await posted());
  assert.deepEqual([fields.title, fields.body.trim()], ["Rates", NEWS.trim()]);
  const document = JSON.parse(fields.annotations);
  assert.equal(document.document.id, "42");
  assert.equal(document.annotations[0].status, "accepted");
  // Reset is the value that the page came with.
  await page.evaluate(() => document.querySelector("form").reset());
  assert.equal(await page.evaluate(() => document.querySelector("blue-pencil").value), "");
});

test("the element opens what the form came with, and follows its attributes and its fieldset", async (t) => {
  const { page } = await openForm(t);
  await inside(page).locator("article mark").first().click();
  await page.keyboard.press("r");
  const value = await page.evaluate(() => document.querySelector("blue-pencil").save());
  const { page: again } = await openForm(t, `value="${JSON.stringify(value).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`);
  await inside(again).getByText("1 of").waitFor();
  const root = inside(again).locator("html");
  await again.evaluate(() => document.querySelector("blue-pencil").setAttribute("theme", "dark"));
  await inside(again).locator("html[data-theme=dark]").waitFor({ state: "attached" });
  await again.evaluate(() => document.querySelector("blue-pencil").toggleAttribute("readonly", true));
  await inside(again).locator("html[data-access=read-only]").waitFor({ state: "attached" });
  await again.evaluate(() => document.querySelector("blue-pencil").toggleAttribute("readonly", false));
  await inside(again).locator("html[data-access=edit]").waitFor({ state: "attached" });
  await again.evaluate(() => {
    const form = document.querySelector("form");
    const set = document.createElement("fieldset");
    document.querySelector("blue-pencil").before(set);
    set.disabled = true;
    set.append(document.querySelector("blue-pencil"));
    return form;
  });
  await inside(again).locator("html[data-access=read-only]").waitFor({ state: "attached" });
  assert.equal(await root.getAttribute("dir"), "ltr");
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
  const late = await measured();
  assert.equal(page.frames().length, 1);
  for (const what of ["frames", "documents", "listeners"]) assert.ok(late[what] <= early[what] + 1, `${what}: ${early[what]} → ${late[what]}`);
  assert.ok(late.nodes <= early.nodes + 20, `nodes: ${early.nodes} → ${late.nodes}`);
  assert.ok(late.heap < early.heap + 1_000_000, `heap: ${early.heap} → ${late.heap}`);
});

test("two in a page, and ten, are independent", async (t) => {
  const { page, watched } = await open(t);
  const names = ["Angela Merkel", "Joe Biden", "Emmanuel Macron", "Ursula Burns", "Tim Cook", "Boris Johnson", "Barack Obama", "Theresa May", "Bill Gates", "Jane Fonda"];
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
