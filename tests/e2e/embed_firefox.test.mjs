// The embed protocol and the helper in Firefox too, from a page of another site: what differs between browsers is what windows
// tell of each other, what a frame without an origin may do, and forms with elements of their own.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, test } from "node:test";
import puppeteer from "puppeteer-core";
import { startServer } from "./harness.mjs";
import { editorAddress, startHost } from "./host.mjs";
import { NEWS } from "./texts.mjs";

const FIREFOX = process.env.BLUEPENCIL_FIREFOX ?? "/usr/bin/firefox-esr";
const SKIP = { skip: !existsSync(FIREFOX) && "there is no Firefox" };

const server = SKIP.skip ? undefined : await startServer({ after }, { base: "/some/path/" });
const host = SKIP.skip ? undefined : await startHost({ after });
let browser;
after(async () => (await browser)?.close());

/** A page of the host with the helper in it. */
async function open(t) {
  browser ??= puppeteer.launch({ browser: "firefox", executablePath: FIREFOX });
  const page = await (await browser).newPage();
  t.after(() => page.close());
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(host.address);
  await page.addScriptTag({ url: `${server.address}embed.js` });
  t.after(() => assert.deepEqual(errors, []));
  return page;
}

const frameOf = async (page) => (await page.waitForSelector("iframe")).contentFrame();

test("in Firefox: open, load, accept, save, open again", SKIP, async (t) => {
  const page = await open(t);
  const counts = await page.evaluate(async (text) => {
    globalThis.heights = [];
    globalThis.editor = await bluepencil.open(document.querySelector("main"), { theme: "dark", height: { max: 600 } });
    editor.on("resize", ({ height }) => heights.push(height));
    return (await editor.load({ documentId: "7", text })).counts;
  }, NEWS);
  assert.ok(counts.person > 0 && counts.quantity > 0);
  const frame = await frameOf(page);
  await frame.waitForSelector("html[data-theme=dark] article mark");
  await frame.focus("article mark");
  await page.keyboard.press("a");
  await page.waitForFunction(() => editor.modified);
  const saved = await page.evaluate(() => editor.save());
  assert.equal(saved.annotations[0].status, "accepted");
  assert.equal(saved.document.id, "7");
  const again = await page.evaluate(async (annotations) => {
    await editor.load({ annotations });
    return (await editor.state()).document;
  }, saved);
  assert.deepEqual(again, saved);
  const { undone, code } = await page.evaluate(async () => ({
    undone: await editor.undo(),
    code: await editor.focus("a999").catch(({ code }) => code),
  }));
  assert.deepEqual([undone.revision, code], [0, "unknown-annotation"]);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const heights = await page.evaluate(() => heights);
  assert.ok(heights.length >= 1 && heights.length <= 4, `at most two for each article: ${heights}`);
});

test("in Firefox: a frame without an origin, and a pattern of origins", SKIP, async (t) => {
  const page = await open(t);
  const names = await page.evaluate(async (port) => {
    const open = (options) => bluepencil.open(document.querySelector("main"), options);
    const editors = [await open({ sandbox: "allow-scripts allow-downloads" }), await open({ origins: `*` })];
    const names = [];
    for (const editor of editors) {
      await editor.load({ text: "Angela Merkel paid 3 million dollars." });
      names.push((await editor.state()).document.entities[0].name);
    }
    return names;
  }, new URL(host.address).port);
  assert.deepEqual(names, ["Angela Merkel", "Angela Merkel"]);
  const frame = await frameOf(page);
  assert.equal(await frame.$eval("article mark", (mark) => getComputedStyle(mark).textDecorationLine), "underline", "its styles are there");
});

test("in Firefox: an origin that is not in the list hears nothing and changes nothing", SKIP, async (t) => {
  const page = await open(t);
  const heard = await page.evaluate(async (src) => {
    const heard = [];
    const frame = document.createElement("iframe");
    addEventListener("message", ({ source, data }) => source === frame.contentWindow && heard.push(data));
    frame.src = src;
    document.querySelector("main").append(frame);
    for (let count = 0; count < 20; count += 1) {
      await new Promise((resolve) => setTimeout(resolve, 150));
      frame.contentWindow.postMessage({ ns: "bluepencil", v: 1, id: 1, type: "init", payload: {} }, "*");
      frame.contentWindow.postMessage({ ns: "bluepencil", v: 1, id: 2, type: "load", payload: { text: "Angela Merkel left." } }, "*");
    }
    return heard;
  }, editorAddress(server, "https://cms.example"));
  assert.deepEqual(heard, []);
  const frame = await frameOf(page);
  assert.equal((await frame.$$("article")).length, 0);
});

test("in Firefox: the document travels with a form", SKIP, async (t) => {
  const page = await open(t);
  await page.evaluate(
    async (src, text) => {
      document.querySelector("main").innerHTML = `<form><textarea id="body"></textarea><blue-pencil name="annotations" for="body"></blue-pencil></form>`;
      document.querySelector("textarea").value = text;
      const element = document.querySelector("blue-pencil");
      element.setAttribute("src", src);
      await element.reload();
    },
    server.address,
    NEWS,
  );
  const frame = await frameOf(page);
  await frame.waitForSelector("article mark");
  await frame.focus("article mark");
  await page.keyboard.press("r");
  await page.waitForFunction(() => new FormData(document.querySelector("form")).get("annotations") !== "");
  const posted = await page.evaluate(() => JSON.parse(new FormData(document.querySelector("form")).get("annotations")));
  assert.equal(posted.annotations[0].status, "rejected");
});
