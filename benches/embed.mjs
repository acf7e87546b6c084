// The page inside another one, in Chromium and from another site: how long it takes from `bluepencil.open` to the marks of an
// article of 1,000 words, and what one, two and ten editors on a page cost in memory. Memory is the proportional set size of all
// renderer processes, shared pages counted once; time is by the clock, so on a busy machine it is too long.
//
// In: dist/ must be built. Out: lines `NAME<TAB>NUMBER`.

import { readFileSync } from "node:fs";
import { openPage, startServer } from "../tests/e2e/harness.mjs";
import { startHost, words } from "../tests/e2e/host.mjs";
import { EXAMPLES } from "../tests/e2e/texts.mjs";

const OPENINGS = 12;

// What the harness expects of a test: where to put what is to be done at its end.
const ending = [];
const run = { after: (end) => ending.push(end) };
const server = await startServer(run);
const host = await startHost(run);
const text = words(Object.values(EXAMPLES), 1_000);

let { page, context } = await hostPage();
const times = [];
for (let count = 0; count <= OPENINGS; count += 1) {
  times.push(await page.evaluate(openOnce, text));
  await page.waitForTimeout(300);
}
const [cold, ...warm] = times;
const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
console.log(`milliseconds from open to the marks of 1,000 words, first time\t${Math.round(cold.marks)}`);
console.log(`milliseconds from open to the marks of 1,000 words, warm, median of ${OPENINGS}\t${Math.round(median(warm.map(({ marks }) => marks)))}`);
console.log(`  of these until the page listens\t${Math.round(median(warm.map(({ ready }) => ready)))}`);
console.log(`messages about the height until it is settled, most of ${OPENINGS}\t${Math.max(...warm.map(({ resizes }) => resizes))}`);

// A page that nothing was opened in before.
await context.close();
({ page, context } = await hostPage());
await page.waitForTimeout(1000);
const before = await memory();
let open = 0;
for (const wanted of [1, 2, 10]) {
  while (open < wanted) {
    await page.evaluate(openAndKeep, text);
    open += 1;
  }
  await page.waitForTimeout(1500);
  console.log(`megabytes of memory for ${wanted} on a page\t${Math.round((await memory()) - before)}`);
}
for (const end of ending.reverse()) await end();
process.exit(0);

async function hostPage() {
  const opened = await openPage(run, host.address);
  await opened.page.addScriptTag({ url: `${server.address}embed.js` });
  return opened;
}

/** Runs in the host's page. */
async function openOnce(text) {
  const begun = performance.now();
  let resizes = 0;
  const editor = await bluepencil.open(document.querySelector("main"));
  editor.on("resize", () => (resizes += 1));
  const ready = performance.now() - begun;
  await editor.load({ text });
  const marks = performance.now() - begun;
  await new Promise((resolve) => setTimeout(resolve, 700));
  editor.close();
  return { ready, marks, resizes };
}

async function openAndKeep(text) {
  const editor = await bluepencil.open(document.querySelector("main"), { height: { max: 400 } });
  await editor.load({ text });
}

/** Megabytes of all renderers. */
async function memory() {
  const session = await context.browser().newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  const sizes = renderers.map(({ id }) => Number(readFileSync(`/proc/${id}/smaps_rollup`, "utf8").match(/^Pss:\s+(\d+) kB/m)[1]));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
