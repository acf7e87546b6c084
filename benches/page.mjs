// How many words a second the built page's worker reads in Chromium: names alone, everything, and everything with its
// JSON. A browser tells no processor time, so this is by the clock, by the marks that the worker leaves in its User
// Timing; the quickest of many rounds counts, since on a busy machine all others are too slow.
//
// In: the paths of articles; dist/ must be built. Out: lines `NAME<TAB>NUMBER`.

import { readFileSync } from "node:fs";
import { openPage, startServer } from "../tests/e2e/harness.mjs";

const ROUNDS = 60;

const texts = process.argv.slice(2).map((path) => readFileSync(path, "utf8"));
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);

// What the harness expects of a test: where to put what is to be done at its end.
const ending = [];
const run = { after: (end) => ending.push(end) };
const server = await startServer(run);
const { page } = await openPage(run, server.address);

// Its own worker, without what the page draws, once the page has what workers are made of.
await page.waitForFunction(() => globalThis.bluepencil?.module);
await page.evaluate(() => {
  const { module, glue, workerUrl } = globalThis.bluepencil;
  globalThis.reader = new Worker(workerUrl);
  globalThis.begun = performance.now();
  reader.postMessage({ type: "start", module, glue });
});
const first = await page.evaluate(read, { text: texts[0], request: 1 });
const worker = await busyWorker();
const { model } = await worker.evaluate(steps);
const quickest = { names: Infinity, analysis: Infinity, document: Infinity };
for (let round = 0; round < ROUNDS; round += 1) {
  const sums = { names: 0, analysis: 0, document: 0 };
  for (const text of texts) {
    await page.evaluate(read, { text, request: 1 });
    const took = await worker.evaluate(steps);
    for (const step of Object.keys(sums)) sums[step] += took[step] - took.model;
  }
  for (const step of Object.keys(sums)) quickest[step] = Math.min(quickest[step], sums[step]);
}

const perSecond = (milliseconds) => Math.round((words * 1000) / milliseconds);
console.log(`Blue Pencil, Chromium's wasm: names\t${perSecond(quickest.names)}`);
console.log(`Blue Pencil, Chromium's wasm: everything\t${perSecond(quickest.analysis)}`);
console.log(`Blue Pencil, Chromium's wasm: everything and its JSON\t${perSecond(quickest.document)}`);
console.log(`milliseconds to load the model in a new worker\t${Math.round(model)}`);
console.log(`milliseconds from a new worker to its first article\t${Math.round(first)}`);
for (const end of ending.reverse()) await end();
process.exit(0);

/** The worker that has read an article, the last: the page itself has others in waiting. */
async function busyWorker() {
  for (const worker of page.workers().toReversed()) {
    if (await worker.evaluate(() => performance.getEntriesByType("mark").length > 0)) return worker;
  }
  throw new Error("no worker has left its marks");
}

/** In the page: has an article read. The milliseconds since the worker was asked for. */
function read({ text, request }) {
  return new Promise((resolve, reject) => {
    reader.onerror = reject;
    reader.onmessage = ({ data }) => data.type === "done" && resolve(performance.now() - begun);
    reader.postMessage({ type: "analyse", build: "", request, text });
  });
}

/** In the worker: the milliseconds from the last request's beginning to the end of each step. */
function steps() {
  const marks = performance.getEntriesByType("mark");
  const begun = marks.find(({ name }) => name === "begin").startTime;
  return Object.fromEntries(marks.map(({ name, startTime }) => [name, startTime - begun]));
}
