// How many words a second the built page's worker reads in Chromium, the whole analysis and its JSON included. A
// browser tells no processor time, so this is by the clock: on a busy machine it is too low.
//
// In: the paths of articles; dist/ must be built. Out: lines `NAME<TAB>NUMBER`.

import { readFileSync } from "node:fs";
import { openPage, startServer } from "../tests/e2e/harness.mjs";

const texts = process.argv.slice(2).map((path) => readFileSync(path, "utf8"));
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);

// What the harness expects of a test: where to put what is to be done at its end.
const ending = [];
const run = { after: (end) => ending.push(end) };
const server = await startServer(run);
const { page } = await openPage(run, server.address);
const { first, seconds, runs } = await page.evaluate(measure, texts);
console.log(`Blue Pencil, Chromium's wasm: everything\t${Math.round((words * runs) / seconds)}`);
console.log(`milliseconds from a new worker to its first article, the model's loading included\t${Math.round(first)}`);
for (const end of ending.reverse()) await end();
process.exit(0);

/** Runs in the page: its own worker, without what the page draws. */
async function measure(texts) {
  const { module, glue, workerUrl } = globalThis.bluepencil;
  const begun = performance.now();
  const worker = new Worker(workerUrl);
  worker.postMessage({ type: "start", module, glue });
  let request = 0;
  const read = (text) =>
    new Promise((resolve, reject) => {
      worker.onerror = reject;
      worker.onmessage = ({ data }) => data.type === "done" && resolve();
      worker.postMessage({ type: "analyse", build: "", request: (request += 1), text });
    });
  await read(texts[0]);
  const first = performance.now() - begun;
  let runs = 0;
  const start = performance.now();
  while (performance.now() - start < 3000) {
    for (const text of texts) await read(text);
    runs += 1;
  }
  const seconds = (performance.now() - start) / 1000;
  worker.terminate();
  return { first, seconds, runs };
}
