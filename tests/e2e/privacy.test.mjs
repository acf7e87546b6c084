// Nothing leaves the browser: after loading the page asks for nothing, and works with the network gone.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import { kindSwitch } from "./marked.mjs";
import * as person from "./person.mjs";
import { NEWS } from "./texts.mjs";
import { HOLDING, changeWorker, open } from "./worker_doubles.mjs";

const PERMITTED = { permissions: ["clipboard-read", "clipboard-write"] };

/** All that a person does with an article. */
async function session(page) {
  await person.pasteWithKeys(page, { plain: NEWS });
  await person.article(page).waitFor();
  await page.locator("article mark").first().click();
  for (const name of ["People", "Institutions", "Numbers"]) {
    const eye = await kindSwitch(page, name);
    await eye.click();
    await eye.click();
    await page.locator(".card-name").first().click();
  }
  const { content } = await person.download(page);
  await person.choose(page, "Copy JSON");
  await page.getByRole("status").filter({ hasText: "JSON copied." }).waitFor();
  await person.download(page, /W3C/);
  await page.getByRole("button", { name: "Edit text" }).click();
  await person.box(page).press("Control+Enter");
  await person.article(page).waitFor();
  assert.equal((await person.download(page)).content, content);
  await page.getByRole("button", { name: "New article" }).click();
  await person.openFile(page, "a.txt", Buffer.from(NEWS));
  await person.article(page).waitFor();
  await page.getByRole("button", { name: "New article" }).click();
  await page.getByRole("button", { name: "Politics" }).click();
  await person.article(page).waitFor();
}

for (const base of ["/", "/some/deep/sub-path/"]) {
  test(`a whole session at ${base} without the network`, async (t) => {
    const server = await startServer({ after }, { base });
    const { page, context, watched } = await openPage(t, server.address, { context: PERMITTED });
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    const loaded = [...watched.requests];
    assert.ok(loaded.some((url) => url.includes("worker.js")), "the worker is loaded with the page");
    for (const url of loaded) assert.ok(url.startsWith(server.address), `${url} is below the page's own address`);
    await session(page);
    const later = watched.requests.slice(loaded.length);
    assert.deepEqual(later.filter((url) => !url.startsWith("blob:")), [], "requests after loading");
    watched.assertQuiet();
  });
}

test("nothing is kept in the browser but the articles, and nothing at all if that is switched off", async (t) => {
  const server = await startServer(t);
  const { page, context } = await openPage(t, server.address, { context: PERMITTED });
  await person.mark(page, NEWS);
  await person.download(page);
  await page.getByText("Saved in this browser").waitFor();
  const looked = () => page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  const nothing = { local: [], session: 0, caches: 0, workers: 0 };
  // Where in an article a person was is kept with the articles.
  assert.deepEqual(await looked(), { ...nothing, local: ["bluepencil.places"], databases: ["bluepencil"] });
  assert.deepEqual(await context.cookies(), []);
  await page.reload();
  assert.equal(await person.box(page).inputValue(), "");
  await page.getByRole("button", { name: "Delete all" }).click();
  await page.getByText("All articles were deleted").waitFor();
  await page.getByRole("checkbox", { name: "Keep articles" }).uncheck();
  await person.mark(page, NEWS);
  await person.download(page);
  assert.deepEqual(await looked(), { ...nothing, local: ["bluepencil.drafts"], databases: ["bluepencil"] });
});

test("an article that is given up while it is read can be read again without the network", async (t) => {
  const server = await startServer(t);
  const { page, context } = await openPage(t, server.address, { before: changeWorker(HOLDING) });
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await person.paste(page, { plain: NEWS });
  await page.getByRole("button", { name: "Cancel" }).click();
  await open(page);
  await person.box(page).selectText();
  await person.mark(page, NEWS);
  assert.equal(await person.textOf(page), NEWS);
});
