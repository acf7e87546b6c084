// Articles are kept in this browser: each change, after a crash, and never over another tab's changes.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import * as person from "./person.mjs";
import { EXAMPLES, NEWS } from "./texts.mjs";

const server = await startServer({ after });

const TITLE = "Central bank raises rates again";

/** Everything that is stored: `[{ id, meta, document }]`, the document parsed. Creates no database. */
function stored(page) {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes("bluepencil")) return [];
    const done = (request) => new Promise((resolve, reject) => ((request.onsuccess = () => resolve(request.result)), (request.onerror = () => reject(request.error))));
    const database = await done(indexedDB.open("bluepencil"));
    const transaction = database.transaction(["metas", "articles"]);
    const [ids, metas, texts] = await Promise.all([
      done(transaction.objectStore("metas").getAllKeys()),
      done(transaction.objectStore("metas").getAll()),
      done(transaction.objectStore("articles").getAll()),
    ]);
    database.close();
    return ids.map((id, at) => ({ id, meta: metas[at], document: JSON.parse(new TextDecoder().decode(texts[at])) }));
  });
}

/** Waits until what is stored is as wanted, and resolves to it. */
async function storedAs(page, what, isWanted) {
  const end = Date.now() + Number(process.env.BLUEPENCIL_PATIENCE ?? 30_000);
  for (;;) {
    const found = await stored(page);
    if (isWanted(found)) return found;
    assert.ok(Date.now() < end, `${what}: ${JSON.stringify(found.map(({ meta }) => meta))}`);
    await page.waitForTimeout(20);
  }
}

const reviewed = (count) => (found) => found.length > 0 && found.every(({ meta }) => meta.reviewed === count);

/** Accepts the nth mark. */
async function accept(page, nth = 0) {
  const mark = page.locator("article mark").nth(nth);
  await mark.focus();
  await page.keyboard.press("a");
}

const progress = (page, words) => page.locator(".review-progress").getByText(words).waitFor();
const saved = (page) => page.locator(".saved").getByText("Saved in this browser").waitFor();
const notSaved = (page) => page.locator(".saved").getByText("Not saved").waitFor();
const list = (page) => page.getByRole("region", { name: "Your articles" });
const rows = (page) => list(page).getByRole("listitem");
const goOn = (page) => page.getByRole("button", { name: `Go on with “${TITLE}”` });
const choice = (page) => page.getByRole("checkbox", { name: "Keep articles in this browser" });
const button = (page, name) => page.getByRole("button", { name, exact: true });

async function putAway(page) {
  await button(page, "New article").click();
  await person.box(page).waitFor();
}

/** A page with NEWS in work and stored. */
async function open(t, options) {
  const opened = await openPage(t, server.address, options);
  await person.mark(opened.page, NEWS);
  await storedAs(opened.page, "the article", (found) => found.length === 1);
  return opened;
}

test("every change is stored within a second, with what the page exports", async (t) => {
  const { page, watched } = await open(t);
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
  const { page, watched } = await open(t);
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
  const { page, context } = await open(t);
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
  const { page, watched } = await open(t);
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
  const { page } = await open(t);
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
  const { page, watched } = await open(t);
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

const REFUSALS = {
  "there is no database": [() => Object.defineProperty(globalThis, "indexedDB", { value: undefined }), /does not let this page store/],
  "asking for the database throws": [
    () =>
      Object.defineProperty(globalThis, "indexedDB", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      }),
    /does not let this page store/,
  ],
  "the database cannot be opened": [
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("denied", "SecurityError");
      };
    },
    /does not let this page store/,
  ],
  "there is no room": [
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
    /no room left/,
  ],
  "nothing at all can be stored": [
    () => {
      for (const name of ["indexedDB", "localStorage", "BroadcastChannel"]) {
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
        });
      }
    },
    /does not let this page store/,
  ],
};

for (const [name, [refuse, words]] of Object.entries(REFUSALS)) {
  test(`${name}: it is said once, and work goes on`, async (t) => {
    const { page, watched } = await openPage(t, server.address, { before: (page) => page.addInitScript(refuse) });
    await person.mark(page, NEWS);
    await person.problem(page).filter({ hasText: words }).waitFor();
    await notSaved(page);
    await button(page, "Dismiss").click();
    await accept(page);
    await progress(page, "1 of");
    await page.waitForTimeout(1000);
    assert.equal(await person.problem(page).count(), 0, "once");
    assert.equal((await person.exported(page)).document.text, NEWS);
    await putAway(page);
    await list(page).getByText(words).waitFor();
    watched.assertQuiet();
  });
}

test("a browser whose room is used up says so, and stores again when there is room", async (t) => {
  const { page, context } = await openPage(t, server.address);
  const client = await context.newCDPSession(page);
  const { origin } = new URL(server.address);
  await client.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await person.mark(page, NEWS);
  await person.problem(page).filter({ hasText: /no room left/ }).waitFor();
  await notSaved(page);
  await client.send("Storage.overrideQuotaForOrigin", { origin });
  await accept(page);
  await storedAs(page, "with room", reviewed(1));
  await saved(page);
});

/** Two tabs of one browser with the same article in work. */
async function two(t, options) {
  const { page: first, context } = await open(t, options);
  await saved(first);
  const second = await context.newPage();
  await second.goto(server.address);
  await goOn(second).click();
  await person.article(second).waitFor();
  return { first, second };
}

const asked = (page) => person.problem(page).filter({ hasText: "changed in another tab" });

test("two tabs with one article notice each other, and the later one is asked", async (t) => {
  const { first, second } = await two(t);
  for (const page of [first, second]) await page.getByText("open in another tab too").waitFor();
  await accept(first);
  await asked(second).waitFor();
  await storedAs(first, "the first tab's decision", reviewed(1));
  await accept(second, 3);
  await accept(second, 4);
  await notSaved(second);
  assert.equal((await stored(first))[0].meta.reviewed, 1);
  await button(second, "Keep both").click();
  await saved(second);
  const found = await storedAs(first, "both", ({ length }) => length === 2);
  assert.deepEqual(found.map(({ meta }) => meta.reviewed).sort(), [1, 2]);
  assert.ok(found.some(({ meta }) => meta.name === `${TITLE} (second version)`));
  await accept(first, 1);
  await storedAs(first, "each its own", (found) => found.every(({ meta }) => meta.reviewed === 2));
  assert.equal(await asked(second).count(), 0);
});

test("the other tab's version is shown, or replaced, if that is chosen", async (t) => {
  const { first, second } = await two(t);
  await accept(first);
  await asked(second).waitFor();
  await button(second, "Show that version").click();
  await progress(second, "1 of");
  await saved(second);
  await accept(second, 3);
  await storedAs(second, "the second tab's decision", reviewed(2));
  await asked(first).waitFor();
  await button(first, "Replace it with this one").click();
  await storedAs(first, "replaced", reviewed(1));
  await asked(second).waitFor();
});

test("tabs that cannot hear each other do not replace each other's changes either", async (t) => {
  const deafen = (page) => page.context().addInitScript(() => delete globalThis.BroadcastChannel);
  const { first, second } = await two(t, { before: deafen });
  await accept(first);
  await storedAs(first, "the first tab's decision", reviewed(1));
  await accept(second, 3);
  await accept(second, 4);
  await asked(second).waitFor();
  assert.equal((await stored(first))[0].meta.reviewed, 1);
});

test("what was changed in both tabs is kept twice if the later one is put away without a choice", async (t) => {
  const { first, second } = await two(t);
  await accept(first);
  await asked(second).waitFor();
  await accept(second, 3);
  await accept(second, 4);
  await notSaved(second);
  await putAway(second);
  const found = await storedAs(first, "both", ({ length }) => length === 2);
  assert.deepEqual(found.map(({ meta }) => meta.reviewed).sort(), [1, 2]);
});

test("an article that is deleted in another tab does not come back unasked", async (t) => {
  const { page: first, context } = await open(t);
  const second = await context.newPage();
  await second.goto(server.address);
  await button(second, "Delete all").click();
  await person.problem(first).filter({ hasText: "deleted in another tab" }).waitFor();
  await accept(first);
  await notSaved(first);
  assert.deepEqual(await stored(first), []);
  await button(first, "Save it again").click();
  await storedAs(first, "again", reviewed(1));
});

test("what cannot be read says so in the list, and can be deleted", async (t) => {
  const { page } = await open(t);
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
