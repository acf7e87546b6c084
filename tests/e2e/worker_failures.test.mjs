// The worker breaks down, does not start, or is of another build: the page says so, keeps the text, and offers a way on.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import * as person from "./person.mjs";
import { NEWS } from "./texts.mjs";
import { CRASHING, OTHER_BUILD, changeWorker } from "./worker_doubles.mjs";

const server = await startServer({ after });

const tryAgain = (page) => page.getByRole("button", { name: "Try again" });

async function failing(t, before) {
  const { page } = await openPage(t, server.address, { before });
  await person.paste(page, { plain: NEWS });
  await person.problem(page).waitFor();
  assert.equal(await person.article(page).count(), 0);
  assert.equal(await person.box(page).inputValue(), NEWS, "the text is kept");
  return page;
}

test("an answer of another build is refused, with the offer to load the page again", async (t) => {
  const page = await failing(t, changeWorker(OTHER_BUILD, { every: true }));
  assert.match(await person.problem(page).textContent(), /updated while this page was open.*Copy your text/);
  await page.unroute("**/worker.js*");
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Reload" }).click()]);
  await person.mark(page, NEWS);
});

test("a worker that broke down is replaced when asked", async (t) => {
  const page = await failing(t, changeWorker(CRASHING));
  assert.match(await person.problem(page).textContent(), /stopped unexpectedly.*still here/);
  await tryAgain(page).click();
  await person.article(page).waitFor();
  assert.equal(await person.textOf(page), NEWS);
  assert.equal(await person.problem(page).count(), 0);
});

test("a worker that breaks down each time leaves the page usable", async (t) => {
  const page = await failing(t, changeWorker(CRASHING, { every: true }));
  await tryAgain(page).click();
  await person.problem(page).waitFor();
  assert.equal(await person.box(page).inputValue(), NEWS);
  assert.ok(await person.go(page).isEnabled());
});

test("a worker that cannot be fetched is tried again when asked", async (t) => {
  const page = await failing(t, (page) => page.route("**/worker.js*", (route) => route.abort()));
  assert.match(await person.problem(page).textContent(), /Your text is still here/);
  await page.unroute("**/worker.js*");
  await tryAgain(page).click();
  await person.article(page).waitFor();
  assert.equal(await person.textOf(page), NEWS);
});

test("a message of an unknown shape is no answer", async (t) => {
  const page = await failing(t, changeWorker(`
    const post = postMessage.bind(globalThis);
    globalThis.postMessage = (message) => post({ type: "done", surprise: message });`));
  await tryAgain(page).click();
  await person.article(page).waitFor();
});

test("a document that contradicts its text is no answer", async (t) => {
  const page = await failing(t, changeWorker(`
    const post = postMessage.bind(globalThis);
    globalThis.postMessage = (message) =>
      post(message.document ? { ...message, document: message.document.replace("Lagarde", "Legarde") } : message);`));
  assert.match(await person.problem(page).textContent(), /still here/);
});
