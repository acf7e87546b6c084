// A text that takes long: the page stays with the person, who sees how far it is, can stop it, and gets the answer to the last
// text alone.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import * as person from "./person.mjs";
import { NEWS, long } from "./texts.mjs";
import { HOLDING, UNHURRIED, changeWorker, open } from "./worker_doubles.mjs";

const server = await startServer({ after });

const LONG = long(900_000).slice(0, 900_000);

const SECOND = "Joe Biden met 12 ministers.";

const bar = (page) => page.getByRole("progressbar");
const cancel = (page) => page.getByRole("button", { name: "Cancel" });

test("an article of 0.9 MB shows its progress, leaves the page alive, and is marked", async (t) => {
  // A busy machine may draw nothing while a quick worker tells of all its steps.
  const { page, watched } = await openPage(t, server.address, { before: changeWorker(UNHURRIED) });
  await person.box(page).waitFor();
  await page.evaluate(() => {
    globalThis.shares = [];
    const look = () => {
      const shown = document.querySelector("progress");
      if (shown) globalThis.shares.push(shown.value);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await person.paste(page, { plain: LONG });
  await bar(page).waitFor();
  await page.getByText("Reading…").waitFor();
  await person.article(page).waitFor({ timeout: 90_000 });
  // A page that stood still while the worker worked would have drawn no steps in between.
  const shares = await page.evaluate(() => globalThis.shares);
  assert.ok(new Set(shares).size >= 3, `the bar moved: ${[...new Set(shares)]}`);
  assert.deepEqual(shares, [...shares].sort((a, b) => a - b), "and never back");
  assert.equal(await person.textOf(page), LONG);
  assert.ok((await page.locator("article mark").count()) > 5000);
  await page.getByRole("tab", { name: "Numbers" }).click();
  // Within the list: to look for a name among 20,000 marks takes the tool that looks half a minute.
  await page.getByRole("tabpanel").getByRole("button", { name: "Later" }).click();
  await page.getByText(/^101–200 of /).waitFor();
  watched.assertQuiet();
});

test("while the worker works, the page answers; Cancel leaves the text in the box", async (t) => {
  const { page, watched } = await openPage(t, server.address, { before: changeWorker(HOLDING) });
  await person.paste(page, { plain: NEWS });
  await cancel(page).waitFor();
  assert.equal(await bar(page).evaluate((element) => element.max), 1);
  assert.equal(await person.go(page).count(), 0, "nothing else can be started");
  await page.evaluate(() => document.addEventListener("click", () => (globalThis.heard = true), { once: true }));
  await page.getByText("Your text never leaves this page").click();
  assert.ok(await page.evaluate(() => globalThis.heard));
  await cancel(page).click();
  await bar(page).waitFor({ state: "detached" });
  assert.equal(await person.box(page).inputValue(), NEWS);
  await open(page);
  await person.go(page).click();
  await person.article(page).waitFor();
  assert.equal(await person.textOf(page), NEWS);
  watched.assertQuiet();
});

test("Cancel stops the worker, and the next text is read at once by another", async (t) => {
  const countStops = () => {
    const { terminate } = Worker.prototype;
    globalThis.stopped = 0;
    Worker.prototype.terminate = function () {
      globalThis.stopped += 1;
      return terminate.call(this);
    };
  };
  const { page, watched } = await openPage(t, server.address, { before: (page) => page.addInitScript(countStops) });
  await page.waitForLoadState("networkidle");
  const before = page.workers();
  const loaded = watched.requests.length;
  assert.equal(before.length, 2, "one at work and one to take its place");
  await person.paste(page, { plain: LONG });
  await cancel(page).click();
  await page.waitForFunction(() => globalThis.stopped === 1);
  await person.box(page).selectText();
  await person.mark(page, NEWS);
  assert.equal(await person.textOf(page), NEWS);
  assert.deepEqual(watched.requests.slice(loaded), [], "nothing is fetched for it");
  watched.assertQuiet();
});

test("what was cancelled never comes", async (t) => {
  const { page } = await openPage(t, server.address, { before: changeWorker(HOLDING) });
  await noteArticles(page);
  await person.paste(page, { plain: NEWS });
  await cancel(page).click();
  await open(page);
  await person.box(page).selectText();
  await person.paste(page, { plain: SECOND });
  await person.article(page).waitFor();
  assert.deepEqual(await page.evaluate(() => globalThis.seen), [SECOND]);
});

test("of two texts only the answer to the second is shown", async (t) => {
  const { page, watched } = await openPage(t, server.address, { before: changeWorker(HOLDING) });
  await noteArticles(page);
  await person.paste(page, { plain: NEWS });
  await bar(page).waitFor();
  await person.drop(page, { name: "second.txt", bytes: Buffer.from(SECOND) });
  await page.waitForFunction((text) => document.querySelector("textarea")?.value === text, SECOND);
  await open(page);
  await person.article(page).waitFor();
  assert.deepEqual(await page.evaluate(() => globalThis.seen), [SECOND]);
  watched.assertQuiet();
});

/** Keeps in `seen` each text that stands in the page as an article, were it for a moment. */
async function noteArticles(page) {
  await person.box(page).waitFor();
  await page.evaluate(() => {
    globalThis.seen = [];
    const look = () => {
      const text = document.querySelector("article")?.textContent;
      if (text !== undefined && globalThis.seen.at(-1) !== text) globalThis.seen.push(text);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  });
}
