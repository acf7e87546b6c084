// Articles are kept in this browser: each change, after a crash, and in a list.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { TITLE, accept, button, choice, goOn, list, openStored, progress, putAway, reviewed, rows, saved, stored, storedAs } from "./drafts.mjs";
import { openPage, startServer } from "./harness.mjs";
import * as person from "./person.mjs";
import { EXAMPLES, NEWS } from "./texts.mjs";

const server = await startServer({ after });

test("every change is stored within a second, with what the page exports", async (t) => {
  const { page, watched } = await openStored(t, server);
  await saved(page);
  for (let count = 1; count <= 3; count += 1) {
    const start = Date.now();
    await accept(page, count);
    await storedAs(page, "the decision", reviewed(count));
    console.log(`stored after ${Date.now() - start} ms`);
  }
  await page.keyboard.press("Control+z");
  const [{ meta, document }] = await storedAs(page, "what was taken back", reviewed(2));
  assert.deepEqual(document, await person.exported(page));
  assert.equal(meta.title, TITLE);
  assert.equal(meta.total, document.annotations.length);
  watched.assertQuiet();
});

test("after a reload the article is offered at the top and is as it was", async (t) => {
  const { page, watched } = await openStored(t, server);
  await accept(page);
  await storedAs(page, "the decision", reviewed(1));
  const before = await person.exported(page);
  await page.reload();
  assert.equal(await page.title(), "Blue Pencil");
  await goOn(page).click();
  await person.article(page).waitFor();
  assert.deepEqual(await person.exported(page), before);
  await saved(page);
  assert.equal((await stored(page)).length, 1);
  await accept(page, 1);
  await storedAs(page, "the next decision, in the same article", reviewed(2));
  await putAway(page);
  assert.equal(await goOn(page).count(), 0, "who has put an article away is not asked to go on");
  watched.assertQuiet();
});

test("a change right before the page goes away is stored", async (t) => {
  const { page, context } = await openStored(t, server);
  await accept(page);
  await progress(page, "1 of");
  await page.reload();
  await storedAs(page, "after a reload", reviewed(1));
  await goOn(page).click();
  await person.article(page).waitFor();
  await accept(page, 1);
  await progress(page, "2 of");
  await page.close({ runBeforeUnload: true });
  const second = await context.newPage();
  await second.goto(server.address);
  await storedAs(second, "after the tab was closed", reviewed(2));
});

test("the list says what is stored", async (t) => {
  const { page, watched } = await openStored(t, server);
  await accept(page);
  const [{ meta }] = await storedAs(page, "the decision", reviewed(1));
  await putAway(page);
  await page.getByRole("button", { name: "Politics" }).click();
  await storedAs(page, "the second article", (found) => found.length === 2);
  await putAway(page);
  await rows(page).nth(1).waitFor();
  const words = await rows(page).nth(1).innerText();
  assert.ok(words.includes(TITLE), words);
  assert.ok(words.includes(`1 of ${meta.total} reviewed`), words);
  assert.match(words, /\d{1,2} \w+ 20\d\d, \d\d:\d\d/);
  assert.ok(words.includes(`${Math.ceil(meta.bytes / 1000)} kB`), words);
  await rows(page).nth(1).getByRole("button", { name: TITLE, exact: true }).click();
  await person.article(page).waitFor();
  assert.equal(await person.textOf(page), NEWS);
  await progress(page, `1 of ${meta.total} reviewed`);
  watched.assertQuiet();
});

test("an edited text stays in its article, and an article that is brought back is the same", async (t) => {
  const { page } = await openStored(t, server);
  await accept(page);
  await button(page, "Edit text").click();
  await person.box(page).fill(NEWS.replace("About 1,200", "Some 1,300"));
  await button(page, "Mark the edited text").click();
  await person.article(page).waitFor();
  await storedAs(page, "the edited text", ([first, second]) => first.document.document.text.includes("1,300") && !second);
  await putAway(page);
  await button(page, "Undo").click();
  await person.article(page).waitFor();
  await accept(page, 2);
  await storedAs(page, "one article", reviewed(2));
  assert.equal((await stored(page)).length, 1);
});

test("articles are renamed, duplicated, deleted, and had back", async (t) => {
  const { page, watched } = await openStored(t, server);
  await accept(page);
  await storedAs(page, "the decision", reviewed(1));
  await putAway(page);
  await page.getByRole("button", { name: `Rename “${TITLE}”` }).click();
  const name = page.getByRole("textbox", { name: "Name of the article" });
  assert.equal(await name.inputValue(), TITLE);
  await name.fill("Rates, second reading");
  await page.keyboard.press("Enter");
  await rows(page).getByRole("button", { name: "Rates, second reading", exact: true }).click();
  await person.article(page).waitFor();
  await accept(page, 1);
  const [{ meta }] = await storedAs(page, "a renamed article's decision", reviewed(2));
  assert.equal(meta.name, "Rates, second reading");
  await putAway(page);
  await page.getByRole("button", { name: "Duplicate “Rates, second reading”" }).click();
  await rows(page).getByRole("button", { name: "Copy of Rates, second reading", exact: true }).waitFor();
  const both = await stored(page);
  assert.deepEqual(both[0].document, both[1].document);
  await page.getByRole("button", { name: "Delete “Rates, second reading”" }).click();
  await page.getByText("The article was deleted from this browser.").waitFor();
  assert.equal(await rows(page).count(), 1);
  assert.equal((await stored(page)).length, 1);
  await button(page, "Undo").click();
  await rows(page).nth(1).waitFor();
  assert.deepEqual(await stored(page), both);
  await button(page, "Delete all").click();
  await page.getByText("All articles were deleted from this browser.").waitFor();
  assert.equal(await rows(page).count(), 0);
  assert.deepEqual(await stored(page), []);
  await button(page, "Undo").click();
  await rows(page).nth(1).waitFor();
  assert.deepEqual(await stored(page), both);
  watched.assertQuiet();
});

test("switched off, nothing is stored, and the choice is remembered", async (t) => {
  const { page } = await openPage(t, server.address);
  await choice(page).uncheck();
  await person.mark(page, NEWS);
  await accept(page);
  await progress(page, "1 of");
  // Longer than any change waits to be stored.
  await page.waitForTimeout(1500);
  assert.deepEqual(await stored(page), []);
  assert.equal(await page.locator(".saved").count(), 0);
  await page.reload();
  await choice(page).waitFor();
  assert.equal(await choice(page).isChecked(), false);
  assert.deepEqual(await stored(page), []);
  await choice(page).check();
  await person.mark(page, NEWS);
  await storedAs(page, "switched on again", (found) => found.length === 1);
});

test("inside another page nothing is stored or offered", async (t) => {
  const { page } = await openPage(t, `${server.address}?embed=1`);
  await person.mark(page, NEWS);
  await accept(page);
  await progress(page, "1 of");
  await page.waitForTimeout(1500);
  assert.equal(await page.evaluate(async () => (await indexedDB.databases()).length), 0);
  await putAway(page);
  assert.equal(await list(page).count(), 0);
});

test("what cannot be read says so in the list, and can be deleted", async (t) => {
  const { page } = await openStored(t, server);
  await page.evaluate(async () => {
    const done = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const database = await done(indexedDB.open("bluepencil"));
    const transaction = database.transaction(["metas", "articles"], "readwrite");
    const [id] = await done(transaction.objectStore("metas").getAllKeys());
    transaction.objectStore("articles").put(new TextEncoder().encode('{"format":"odd"}'), id);
    transaction.objectStore("metas").put({ odd: true }, "odd");
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  });
  await page.reload();
  await rows(page).getByText("This entry cannot be read.").waitFor();
  await rows(page).getByRole("button", { name: TITLE, exact: true }).click();
  await person.problem(page).filter({ hasText: "cannot be read" }).waitFor();
  await page.getByRole("button", { name: `Delete “${TITLE}”` }).click();
  await page.getByRole("button", { name: "Delete “the entry that cannot be read”" }).click();
  await storedAs(page, "nothing", ({ length }) => length === 0);
});

test("sixty articles are listed", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.mark(page, EXAMPLES.Politics);
  await storedAs(page, "the article", ({ length }) => length === 1);
  await page.evaluate(async () => {
    const done = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const database = await done(indexedDB.open("bluepencil"));
    const transaction = database.transaction(["metas", "articles"], "readwrite");
    const [metas, articles] = ["metas", "articles"].map((name) => transaction.objectStore(name));
    const [[meta], [article]] = await Promise.all([done(metas.getAll()), done(articles.getAll())]);
    for (let number = 1; number < 60; number += 1) {
      metas.put({ ...meta, title: `Article ${number}`, changed: meta.changed - number * 60_000 }, `copy-${number}`);
      articles.put(article, `copy-${number}`);
    }
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  });
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...details) {
      globalThis.opened ??= performance.now();
      return open.apply(this, details);
    };
    new MutationObserver((_, observer) => {
      if (!document.querySelector(".draft")) return;
      globalThis.listed = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await button(page, "Show all 60").click();
  assert.equal(await rows(page).count(), 60);
  const time = await page.evaluate(() => globalThis.listed - globalThis.opened);
  console.log(`60 articles listed ${time.toFixed(0)} ms after they were asked for`);
});
