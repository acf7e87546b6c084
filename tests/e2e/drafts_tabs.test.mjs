// Two tabs with one article: neither writes over the other's changes.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { TITLE, accept, button, choice, goOn, notSaved, openStored, progress, putAway, reviewed, saved, stored, storedAs } from "./drafts.mjs";
import { startServer } from "./harness.mjs";
import * as person from "./person.mjs";

const server = await startServer({ after });

/** Two tabs of one browser with the same article in work. */
async function two(t, options) {
  const { page: first, context } = await openStored(t, server, options);
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
  const { page: first, context } = await openStored(t, server);
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
