// The program in a frame breaks down: the host hears it, whatever it had asked is answered, and nobody else hears anything.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";
import { startServer } from "./harness.mjs";
import { ask, hears, heard, inside, load, openHost, originOf, say, startHost } from "./host.mjs";
import { NEWS } from "./texts.mjs";
import { acceptedIsCopied, reachProgram, ruinMemory } from "./traps.mjs";

const server = await startServer({ after });
const host = await startHost({ after });

const frameOf = (page) => page.frames().find((frame) => frame.url().includes("embed=1"));
const alertIn = (page) => inside(page).getByRole("alertdialog", { name: "Blue Pencil has stopped" });

test("the host is told once, and each later request is answered", async (t) => {
  const { page } = await openHost(t, server, host, { before: reachProgram });
  await load(page, { documentId: "42", text: NEWS });
  await inside(page).locator("article mark").first().focus();
  await page.keyboard.press("a");
  await acceptedIsCopied(frameOf(page));
  const { payload } = await ask(page, "getState");
  await ruinMemory(frameOf(page));
  await say(page, { ns: "bluepencil", v: 1, id: "open", type: "getState" });
  const told = await hears(page, "error");
  assert.deepEqual([told.origin, told.v, told.replyTo, told.payload.code], [originOf(server), 1, undefined, "crashed"]);
  const answer = await ask(page, "getState");
  assert.deepEqual([answer.type, answer.payload.code], ["error", "crashed"]);
  assert.ok((await heard(page)).every(({ payload }) => !/Lagarde/.test(JSON.stringify(payload?.message ?? ""))));
  assert.match(await alertIn(page).textContent(), /page around this one has been told/);
  assert.equal(await inside(page).getByRole("button", { name: "Reload the page" }).count(), 0, "the host has the article");
  const [file] = await Promise.all([page.waitForEvent("download"), inside(page).getByRole("button", { name: "Download JSON" }).click()]);
  assert.deepEqual(JSON.parse(await readFile(await file.path(), "utf8")), payload.document);
});

test("only the host hears of it", async (t) => {
  const { page } = await openHost(t, server, host, { before: reachProgram });
  await load(page, { text: NEWS });
  // The same window with a page of another origin is not the host any more.
  const other = await startHost(t);
  await page.evaluate((src) => {
    const beside = document.createElement("iframe");
    beside.name = "beside";
    beside.src = src;
    document.body.append(beside);
  }, other.address);
  const beside = await (await page.waitForSelector("iframe[name=beside]")).contentFrame();
  await beside.evaluate(() => {
    globalThis.heard = [];
    addEventListener("message", ({ data }) => heard.push(data));
    setInterval(() => parent.frames[0].postMessage({ ns: "bluepencil", v: 1, id: 1, type: "getState" }, "*"), 50);
  });
  await ruinMemory(frameOf(page));
  await say(page, { ns: "bluepencil", v: 1, id: "open", type: "getState" });
  await hears(page, "error");
  await ask(page, "getState");
  assert.deepEqual(await beside.evaluate(() => heard), []);
});

test("the helper ends what was asked, with a reason", async (t) => {
  const { page } = await openHost(t, server, host, { before: reachProgram });
  await page.addScriptTag({ url: `${server.address}embed.js` }).catch(() => {});
  const codes = await page.evaluate(async ({ src, text }) => {
    document.querySelector("main").replaceChildren();
    const helper = globalThis.bluepencil;
    const editor = await helper.open(document.querySelector("main"), { src });
    await editor.load({ text });
    globalThis.codes = [];
    globalThis.editor = editor;
    editor.on("error", ({ code }) => globalThis.codes.push(code));
    return globalThis.codes;
  }, { src: server.address, text: NEWS });
  assert.deepEqual(codes, []);
  await ruinMemory(frameOf(page));
  const refused = await page.evaluate(async () => {
    const code = (asked) => asked.catch(({ code }) => code);
    return [...(await Promise.all([code(editor.state()), code(editor.undo())])), await code(editor.state()), ...codes];
  });
  assert.deepEqual(refused, ["crashed", "crashed", "crashed", "crashed"]);
});
