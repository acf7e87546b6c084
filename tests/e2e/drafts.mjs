// Articles that are kept in this browser: what is stored, and what the page shows of it.

import assert from "node:assert/strict";
import { openPage } from "./harness.mjs";
import * as person from "./person.mjs";
import { NEWS } from "./texts.mjs";

export const TITLE = "Central bank raises rates again";

/** Everything that is stored: `[{ id, meta, document }]`, the document parsed. Creates no database. */
export function stored(page) {
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
export async function storedAs(page, what, isWanted) {
  const end = Date.now() + Number(process.env.BLUEPENCIL_PATIENCE ?? 30_000);
  for (;;) {
    const found = await stored(page);
    if (isWanted(found)) return found;
    assert.ok(Date.now() < end, `${what}: ${JSON.stringify(found.map(({ meta }) => meta))}`);
    await page.waitForTimeout(20);
  }
}

export const reviewed = (count) => (found) => found.length > 0 && found.every(({ meta }) => meta.reviewed === count);

/** Keeps the nth mark. */
export async function accept(page, nth = 0) {
  const mark = page.locator("article mark").nth(nth);
  await mark.focus();
  await page.keyboard.press("a");
}

export const progress = (page, words) => page.locator(".review-progress").getByText(words).waitFor();
export const saved = (page) => page.locator(".saved").getByText("Saved in this browser").waitFor();
export const notSaved = (page) => page.locator(".saved").getByText("Not saved").waitFor();
export const list = (page) => page.getByRole("region", { name: "Your articles" });
export const rows = (page) => list(page).getByRole("listitem");
export const goOn = (page) => page.getByRole("button", { name: `Go on with “${TITLE}”` });
export const choice = (page) => page.getByRole("checkbox", { name: "Keep articles in this browser" });
export const button = (page, name) => page.getByRole("button", { name, exact: true });

export async function putAway(page) {
  await button(page, "New article").click();
  await person.box(page).waitFor();
}

/** A page with NEWS in work and stored. */
export async function openStored(t, server, options) {
  const opened = await openPage(t, server.address, options);
  await person.mark(opened.page, NEWS);
  await storedAs(opened.page, "the article", (found) => found.length === 1);
  return opened;
}
