// The built page starts in Firefox too, and so does its worker, and a person can review there. What the page does is
// tested in Chromium: here only what differs between browsers counts (modules, the content security policy, the
// worker's import, WebAssembly itself, focus, dialogs, highlights).

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import puppeteer from "puppeteer-core";
import { startServer, startWorker } from "./harness.mjs";
import { places } from "./one.mjs";
import { placeOf } from "./person.mjs";
import { NEWS } from "./texts.mjs";
import { reachInside, ruinMemory } from "./traps.mjs";

const FIREFOX = process.env.BLUEPENCIL_FIREFOX ?? "/usr/bin/firefox-esr";

const SKIP = { skip: !existsSync(FIREFOX) && "there is no Firefox" };

/** A page of Firefox with the box in it, and the errors that it reports. */
async function open(t, before) {
  const server = await startServer(t, { base: "/some/deep/sub-path/" });
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: FIREFOX });
  t.after(() => browser.close());
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await before?.(page);
  await page.goto(server.address);
  await page.waitForSelector("textarea");
  return { page, errors };
}

test("starts in Firefox, with its worker", SKIP, async (t) => {
  const { page, errors } = await open(t);
  const failure = await page.evaluate(startWorker);
  assert.equal(failure, null);
  assert.deepEqual(errors, []);
});

test("in Firefox marks are kept, removed and taken back, and the text is edited and signed off", SKIP, async (t) => {
  const { page, errors } = await open(t);
  const fill = (text) =>
    page.$eval(
      "textarea",
      (box, text) => {
        box.value = text;
        box.dispatchEvent(new Event("input", { bubbles: true }));
      },
      text,
    );
  const says = (words) => page.waitForFunction((words) => document.querySelector(".review-bar")?.textContent.includes(words), {}, words);
  await fill(NEWS);
  await page.waitForSelector("article mark");
  const total = await page.$$eval("article mark[role=button]", (marks) => marks.length);
  const name = await page.$$eval("article mark", (marks) => marks.find((mark) => mark.textContent === "Christine Lagarde").dataset.annotation);
  await page.focus(`mark[data-annotation=${name}]`);
  await page.keyboard.press("a");
  await says(`1 of ${total} reviewed`);
  await page.keyboard.press("r");
  await says(`2 of ${total} reviewed`);
  await page.waitForFunction(() => document.activeElement?.matches("article mark"));
  await page.keyboard.down("Control");
  await page.keyboard.press("z");
  await page.keyboard.up("Control");
  await says(`1 of ${total} reviewed`);
  await page.locator("::-p-text(Edit text)").click();
  await page.waitForSelector("textarea");
  await fill(`A line before.\n\n${NEWS}`);
  await page.locator("::-p-text(Mark the edited text)").click();
  await page.waitForSelector(`article mark[data-annotation=${name}][data-status=accepted]`);
  await page.locator("::-p-text(Sign off)").click();
  await page.waitForSelector("dialog[open] input");
  await page.type("dialog input", "Ada Checker");
  await page.keyboard.press("Enter");
  await says("Signed off by Ada Checker");
  assert.deepEqual(errors, []);
});

test("in Firefox a review takes a key a mark, each leads to one mark, and the last to the sign-off", SKIP, async (t) => {
  const { page, errors } = await open(t);
  await page.$eval("textarea", (box, text) => {
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }, NEWS);
  await page.waitForSelector("article mark");
  const total = await page.$$eval("article mark[role=button]", (marks) => marks.length);
  await page.focus(".article");
  await page.keyboard.press(" ");
  const seen = new Set();
  for (let keys = 0; keys < total; keys += 1) {
    await page.waitForFunction((seen) => document.activeElement.matches("mark.is-current") && !seen.includes(document.activeElement.dataset.annotation), {}, [...seen]);
    const { focused, outlined, bar, card, announced } = await page.evaluate(places);
    const words = await page.evaluate(() => document.activeElement.textContent);
    assert.deepEqual([outlined, bar], [focused, `Decide on “${words}”`]);
    assert.ok(card && announced.startsWith(`${card}, `), `${announced} and ${card}`);
    seen.add(focused);
    await page.keyboard.press("a");
  }
  assert.equal(seen.size, total);
  await page.waitForFunction(() => document.querySelector("dialog[open]") && document.activeElement.textContent === "Sign off");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.matches("dialog input"));
  await page.keyboard.type("Ada Checker");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector(".review-bar").textContent.includes("Signed off by Ada Checker"));
  assert.deepEqual(errors, []);
});

test("in Firefox words are marked, marks are drawn longer, words are found, and all of it is there after a reload", SKIP, async (t) => {
  const { page, errors } = await open(t);
  await page.$eval("textarea", (box, text) => {
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }, `${NEWS}\nNobody at the quorble spoke.\n`);
  await page.waitForSelector("article mark");
  const wordsAre = (id, words) =>
    page.waitForFunction((id, words) => [...document.querySelectorAll(`mark[data-annotation=${id}]`)].map((mark) => mark.textContent).join("") === words, {}, id, words);
  // Words are marked with the mouse.
  const quorble = await placeOf(page, "quorble");
  await page.mouse.click(quorble.x, quorble.y, { count: 2 });
  await page.waitForFunction(() => getSelection().toString().trim() === "quorble");
  await page.locator(".selection-bar ::-p-text(Institution)").click();
  await page.waitForFunction(() => [...document.querySelectorAll("article mark[data-kind=institution]")].some((mark) => mark.textContent === "quorble"));
  // A handle is drawn to the next word but one.
  const biden = await page.$$eval("article mark", (marks) => marks.find((mark) => mark.textContent === "Joe Biden").dataset.annotation);
  await page.click(`mark[data-annotation=${biden}]`);
  const handle = await page.waitForSelector(".handle[data-edge=end]");
  // Looking for the words may scroll the page: the handle's place comes after it.
  const to = await placeOf(page, " and the ");
  const box = await handle.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 1, to.y, { steps: 4 });
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
  await wordsAre(biden, "Joe Biden and");
  // A search, in the text and in the marks.
  await page.focus("article mark");
  await page.keyboard.press("/");
  await page.waitForSelector("#find");
  await page.type("#find", "bank");
  await page.waitForFunction(() => /^1 of \d+$/.test(document.querySelector(".find-said").textContent));
  await page.select(".find-bar select", "marks");
  await page.waitForFunction(() => document.querySelector("mark.is-current")?.textContent.toLowerCase().includes("bank"));
  await page.keyboard.press("Escape");
  // All is stored, and comes back.
  await page.waitForFunction(() => document.querySelector(".saved")?.textContent.startsWith("Saved"));
  await page.reload();
  await (await page.waitForSelector(".masthead button")).click();
  await page.waitForSelector("article mark");
  await wordsAre(biden, "Joe Biden and");
  assert.ok(await page.$$eval("article mark", (marks) => marks.some((mark) => mark.textContent === "quorble")));
  assert.deepEqual(errors, []);
});

test("in Firefox a program that breaks down says so, and the typed text is there after a reload", SKIP, async (t) => {
  const { page, errors } = await open(t, (page) => page.evaluateOnNewDocument(reachInside));
  await page.type("textarea", "Joe Biden met ");
  await ruinMemory(page);
  await page.type("textarea", "1");
  const words = await (await page.waitForSelector("[role=alertdialog]")).evaluate((alert) => alert.textContent);
  assert.match(words, /Blue Pencil has stopped.*kept in this browser/s);
  assert.equal(await page.$eval(".trap-text", (each) => each.textContent), "Joe Biden met 1");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Copy the text");
  for (const error of errors) assert.ok(!error.includes("Biden"), error);
  await Promise.all([page.waitForNavigation(), page.locator("::-p-text(Reload the page)").click()]);
  await page.waitForFunction(() => document.querySelector("textarea")?.value === "Joe Biden met 1");
});
