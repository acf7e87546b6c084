// Whatever goes wrong in the frame, the host's request is answered, once.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startServer } from "./harness.mjs";
import { QUIET, ask, greet, heard, hears, inside, openHost, startHost } from "./host.mjs";
import { NEWS } from "./texts.mjs";
import { BREAKING_SECOND, CRASHING, CRASHING_AT_START, FAILING, HOLDING, OTHER_BUILD, changeWorker } from "./worker_doubles.mjs";

const server = await startServer({ after });
const host = await startHost({ after });

/** A host with an editor in it whose worker has something wrong about it. */
async function open(t, before) {
  const { page } = await openHost(t, server, host, { before });
  await greet(page);
  return page;
}

/** Says all of it in one breath; each is `[id, type, payload]`. */
const sayAll = (page, ...requests) =>
  page.evaluate((requests) => {
    for (const [id, type, payload] of requests) frame.contentWindow.postMessage({ ns: "bluepencil", v: 1, id, type, payload }, "*");
  }, requests);

/** The one answer to a request. */
async function answer(page, id) {
  await hears(page, undefined, ({ replyTo }) => replyTo === id);
  await page.waitForTimeout(QUIET);
  const answers = (await heard(page)).filter(({ replyTo }) => replyTo === id);
  assert.equal(answers.length, 1, `${id}: ${JSON.stringify(answers)}`);
  return answers[0];
}

const WORKERS = {
  "breaks down": changeWorker(CRASHING),
  "breaks down over what waited for it to start": changeWorker(CRASHING_AT_START),
  "says that it failed": changeWorker(FAILING),
  "is of another build": changeWorker(OTHER_BUILD),
  "cannot be fetched": (page) => page.route("**/worker.js*", (route) => route.abort(), { times: 2 }),
};

for (const [name, before] of Object.entries(WORKERS)) {
  test(`a load is answered when the worker ${name}, and can be sent again`, async (t) => {
    const page = await open(t, before);
    await sayAll(page, ["first", "load", { text: NEWS }]);
    const { type, payload } = await answer(page, "first");
    assert.deepEqual([type, payload.code], ["error", "analysis-failed"]);
    await inside(page).getByRole("alert").waitFor();
    for (let tries = 0; tries < 3; tries += 1) {
      if ((await ask(page, "load", { text: NEWS })).type === "loaded") return;
    }
    assert.fail("it cannot be sent again");
  });
}

test("steps are answered also where nothing comes of them", async (t) => {
  const page = await open(t, changeWorker(HOLDING, { every: true }));
  const release = () => page.frames()[1].evaluate(() => new BroadcastChannel("gate").postMessage("open"));
  await sayAll(page, ["first", "load", { text: NEWS }]);
  await page.waitForTimeout(QUIET);
  await release();
  assert.equal((await answer(page, "first")).type, "loaded");
  await inside(page).locator("article mark").first().click();
  await page.keyboard.press("a");
  await hears(page, "change");

  await sayAll(page, ["lock", "setConfig", { readOnly: true }], ["locked", "undo"]);
  assert.equal((await answer(page, "locked")).payload.code, "read-only");
  await ask(page, "setConfig", { readOnly: false });

  await sayAll(page, ["back", "undo"], ["forth", "redo"], ["back again", "undo"]);
  for (const id of ["back", "forth", "back again"]) assert.equal((await answer(page, id)).type, "change", id);
  await ask(page, "redo");

  // Another article is being read: nothing is in view that could be taken back.
  const { payload: { document } } = await ask(page, "getState");
  await sayAll(page, ["second", "load", { text: `${NEWS}\n\nAnd so on.` }], ["meanwhile", "undo"]);
  assert.equal((await answer(page, "meanwhile")).type, "change");
  assert.equal((await answer(page, "second")).type, "loaded");

  await ask(page, "load", { annotations: document });
  await inside(page).locator("article mark").nth(1).click();
  await page.keyboard.press("a");
  await hears(page, "change", ({ replyTo, payload }) => !replyTo && payload.revision === 1 && payload.summary.reviewed === 2);
  await sayAll(page, ["just before", "undo"], ["third", "load", { annotations: document }], ["just after", "redo"]);
  // Whether the page was drawn in between is the browser's business.
  const { type, payload } = await answer(page, "just before");
  assert.ok(type === "change" || payload.code === "superseded", type);
  assert.equal((await answer(page, "third")).type, "loaded");
  assert.equal((await answer(page, "just after")).type, "change");
});

test("steps are answered after an article that could not be read", async (t) => {
  const page = await open(t, changeWorker(BREAKING_SECOND, { every: true }));
  assert.equal((await ask(page, "load", { text: NEWS })).type, "loaded");
  await inside(page).locator("article mark").first().click();
  await page.keyboard.press("a");
  await hears(page, "change");
  assert.equal((await ask(page, "load", { text: "Another 7 words." })).payload.code, "analysis-failed");
  await sayAll(page, ["undo", "undo"], ["redo", "redo"]);
  for (const id of ["undo", "redo"]) assert.equal((await answer(page, id)).type, "change", id);
});

test("the same document twice in one breath, and a text behind it", async (t) => {
  const page = await open(t);
  await ask(page, "load", { text: NEWS });
  const { payload: { document } } = await ask(page, "getState");
  const same = { annotations: document };
  await sayAll(page, ["one", "load", same], ["two", "load", same], ["three", "load", { text: NEWS }], ["four", "load", { text: " " }]);
  for (const id of ["one", "two"]) {
    const { type, payload } = await answer(page, id);
    assert.ok(type === "loaded" || payload.code === "superseded", id);
  }
  assert.equal((await answer(page, "four")).payload.code, "empty");
  assert.equal((await answer(page, "three")).type, "loaded", "an article that is refused leaves the one before on its way");
  for (const id of ["five", "six"]) {
    await sayAll(page, [id, "load", same]);
    assert.equal((await answer(page, id)).type, "loaded");
  }
});
