// The page's program breaks down: the page says so, says nothing false, and lets nobody go without what they did.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";
import { accept, goOn, openStored, progress, reviewed, saved, storedAs } from "./drafts.mjs";
import { openPage, startServer } from "./harness.mjs";
import * as person from "./person.mjs";
import { NEWS } from "./texts.mjs";
import { acceptedIsCopied, alertOf, assertDiscreet, button, exhaustStack, poke, reachProgram, refuseElements, ruinMemory, textBelow } from "./traps.mjs";
import { changeWorker } from "./worker_doubles.mjs";

const server = await startServer({ after });
const CLI = process.env.BLUEPENCIL_CLI ?? new URL("../../target/release/bluepencil", import.meta.url).pathname;
const NAMES = ["Lagarde", "Biden", "bank"];

/** A page with an accepted mark, stored, and a program that can be broken. */
async function openAccepted(t, options) {
  const opened = await openStored(t, server, { before: reachProgram, ...options });
  await accept(opened.page);
  await storedAs(opened.page, "the decision", reviewed(1));
  await saved(opened.page);
  return { ...opened, document: await person.exported(opened.page) };
}

/** The file that comes of `act`. */
async function fileOf(page, act) {
  const [file] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path(), "utf8") };
}

test("a broken page says what happened, hands out the decisions, and comes back with them", async (t) => {
  const { page, watched, document } = await openAccepted(t);
  await ruinMemory(page);
  await poke(page);
  await alertOf(page).waitFor();
  assert.match(await alertOf(page).textContent(), /ended the program.*Nothing was sent.*saved in this browser with your decisions as they were at \d\d:\d\d:\d\d.*Reload to go on/);
  assert.equal(await page.getByText("Saved in this browser", { exact: true }).count(), 0);
  assert.equal(await page.locator(".saved, article.article").count(), 0, "nothing that looks alive");
  assert.equal(await textBelow(page, "The article").textContent(), NEWS);
  assert.ok(await button(page, "Download JSON").evaluate((each) => each === globalThis.document.activeElement));
  const { name, content } = await fileOf(page, () => page.keyboard.press("Enter"));
  assert.match(name, /^central-bank.*\.json$/);
  assert.deepEqual(JSON.parse(content), document);
  assert.equal(document.annotations.filter(({ status }) => status === "accepted").length, 1);
  const { status, stdout, stderr } = spawnSync(CLI, ["convert", "--from", "json", "--to", "json", "-"], { input: content, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  assert.deepEqual(JSON.parse(stdout), document);
  assertDiscreet(watched, NAMES);
  for (const _ of ["Copy the text", "Download the text", "Reload the page"]) await page.keyboard.press("Tab");
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  await goOn(page).click();
  await progress(page, "1 of ");
  assert.deepEqual(await person.exported(page), document);
});

test("what was typed is kept to the last key, copied, and in the box again", async (t) => {
  const context = { permissions: ["clipboard-read", "clipboard-write"] };
  const { page, watched } = await openPage(t, server.address, { before: reachProgram, context });
  await person.type(page, "Joe Biden met 12 ");
  await ruinMemory(page);
  await page.keyboard.insertText("ministers.");
  await alertOf(page).waitFor();
  assert.match(await alertOf(page).textContent(), /What you typed is below, and kept in this browser/);
  assert.equal(await textBelow(page, "The text in the box").textContent(), "Joe Biden met 12 ministers.");
  assert.equal(await button(page, "Download JSON").count(), 0, "there is no article yet");
  await button(page, "Copy the text").click();
  await page.getByText("Text copied.").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "Joe Biden met 12 ministers.");
  const { name, content } = await fileOf(page, () => button(page, "Download the text").click());
  assert.deepEqual([name, content], ["article.txt", "Joe Biden met 12 ministers."]);
  assertDiscreet(watched, NAMES);
  await Promise.all([page.waitForEvent("load"), button(page, "Reload the page").click()]);
  await page.waitForFunction(() => document.querySelector("textarea")?.value === "Joe Biden met 12 ministers.");
});

test("a text that was being changed is kept beside the article's decisions", async (t) => {
  const { page, document } = await openAccepted(t);
  await page.getByRole("button", { name: "Edit text" }).click();
  await person.box(page).fill(`A line before.\n\n${NEWS}`);
  await page.waitForFunction(() => localStorage.getItem("bluepencil.edited") !== null);
  await ruinMemory(page);
  // The program hears of the key before it is in the box.
  await page.keyboard.press("!");
  await alertOf(page).waitFor();
  const typed = await textBelow(page, "The text in the box").textContent();
  assert.deepEqual([typed.length, typed.includes("!"), typed.startsWith("A line before.")], [NEWS.length + 17, true, true]);
  const { content } = await fileOf(page, () => button(page, "Download JSON").click());
  assert.deepEqual(JSON.parse(content), document);
  await Promise.all([page.waitForEvent("load"), button(page, "Reload the page").click()]);
  await goOn(page).click();
  await page.getByText("not marked again yet").waitFor();
  assert.equal(await person.box(page).inputValue(), typed);
});

test("where articles are not kept, the page says that it is the last place, and hands the article out", async (t) => {
  const { page } = await openPage(t, server.address, { before: reachProgram });
  await page.getByRole("checkbox", { name: "Keep articles" }).uncheck();
  await person.mark(page, NEWS);
  await accept(page);
  await acceptedIsCopied(page);
  const document = await person.exported(page);
  await ruinMemory(page);
  await poke(page);
  await alertOf(page).waitFor();
  assert.match(await alertOf(page).textContent(), /may not be saved in this browser\. Before you reload, download the JSON/);
  const { content } = await fileOf(page, () => button(page, "Download JSON").click());
  assert.deepEqual(JSON.parse(content), document);
});

test("what was being written in a field is shown", async (t) => {
  const { page } = await openAccepted(t);
  await page.getByRole("button", { name: "Sign off" }).click();
  await page.getByRole("dialog").getByRole("textbox").first().fill("Ada Chec");
  await ruinMemory(page);
  await page.keyboard.insertText("ker");
  await alertOf(page).waitFor();
  assert.equal(await textBelow(page, "What you were writing in a field").textContent(), "Ada Checker");
});

test("a panic tells its place to the person, and its words to nobody", async (t) => {
  const { page, watched } = await openAccepted(t);
  await refuseElements(page);
  await page.getByRole("button", { name: "Help and keys" }).click();
  await alertOf(page).waitFor();
  assert.match(await alertOf(page).textContent(), /say where it happened: \S+\.rs:\d+:\d+/);
  assertDiscreet(watched, [...NAMES, "panicked"]);
});

test("a stack that ran over ends the program too", async (t) => {
  const { page } = await openAccepted(t);
  await exhaustStack(page);
  await accept(page, 1);
  await alertOf(page).waitFor();
});

test("nothing of a broken program runs any more", async (t) => {
  const { page, watched } = await openAccepted(t);
  await ruinMemory(page);
  await poke(page);
  await alertOf(page).waitFor();
  const told = watched.errors.length;
  await page.keyboard.press("?");
  await page.setViewportSize({ width: 360, height: 640 });
  await page.evaluate(() => {
    for (const type of ["pagehide", "blur", "message"]) dispatchEvent(new Event(type));
    document.dispatchEvent(new Event("visibilitychange"));
  });
  // Longer than anything that the program has put off.
  await page.waitForTimeout(1500);
  assert.equal(watched.errors.length, told);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "fits a narrow screen");
  await page.emulateMedia({ media: "print" });
  assert.deepEqual([await alertOf(page).isVisible(), await textBelow(page, "The article").isVisible()], [false, true]);
});

test("errors of other scripts are none of the page's", async (t) => {
  const { page, watched } = await openAccepted(t);
  const body = `Promise.reject(new WebAssembly.RuntimeError("theirs")); throw new WebAssembly.RuntimeError("unreachable");`;
  await page.route("**/extension.js", (route) => route.fulfill({ contentType: "text/javascript", body }));
  await page.addScriptTag({ url: `${server.address}extension.js` });
  await accept(page, 1);
  await progress(page, "2 of ");
  assert.equal(watched.errors.length, 2);
  assert.equal(await page.getByRole("alertdialog").count(), 0);
});

test("a trap in the worker is the worker's alone", async (t) => {
  const before = changeWorker(`addEventListener("message", ({ data }) => {
    if (data.type === "analyse") throw new WebAssembly.RuntimeError("unreachable");
  });`);
  const { page } = await openPage(t, server.address, { before });
  await person.paste(page, { plain: NEWS });
  await person.problem(page).waitFor();
  await page.getByRole("button", { name: "Try again" }).click();
  await person.article(page).waitFor();
  assert.equal(await page.getByRole("alertdialog").count(), 0);
});
