// Opens the built page (dist/) in Debian's Chromium for the end-to-end tests.
//
//   import { openPage, startServer } from "./harness.mjs";
//
//   test("…", async (t) => {
//     const server = await startServer(t, { base: "/some/path/" });   // { address }; `base` defaults to "/"
//     const { page, watched } = await openPage(t, server.address);     // a Playwright page in a fresh profile
//     await page.getByLabel("Article").fill("…");
//     watched.assertQuiet();      // no error, no CSP violation, no request to another origin
//   });
//
// Both end with the test `t` that they are given, or with the whole file where it is `{ after }` of node:test; `close` ends them
// sooner. All pages of a file share one browser. `openPage` takes `{ before }`, an async function that gets the page before it
// loads (routes, init scripts), and `{ context }`, Playwright's options for the context (viewport, colorScheme,
// acceptDownloads …). `watched` keeps `errors`, `violations` and `requests` (every address asked for). `startWorker` is for
// `page.evaluate`. What is waited for longer than $BLUEPENCIL_PATIENCE milliseconds (30,000) has failed. `cargo xtask test page cli e2e` builds and runs; for one file alone: `node --test tests/e2e/NAME.test.mjs`.
//
// What a person does with the page is in `person.mjs`, what they paste in `texts.mjs`.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

// Works as root and without a GPU, and keeps the browser from calling anyone on its own account.
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Serves dist/ on a free port of this machine. Resolves to `{ address, close }`. */
export async function startServer(t, { base = "/" } = {}) {
  const [program, ...first] = process.env.BLUEPENCIL_XTASK
    ? [process.env.BLUEPENCIL_XTASK]
    : ["cargo", "xtask"];
  const server = spawn(program, [...first, "serve", "--no-build", "--port", "0", "--base", base], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const close = () => server.kill();
  t.after(close);
  return { address: await firstAddress(server), close };
}

async function firstAddress(server) {
  const failed = new Promise((_, reject) => {
    server.once("error", reject);
    server.once("exit", (status) => reject(new Error(`the server ended with status ${status}`)));
  });
  const announced = (async () => {
    for await (const line of createInterface({ input: server.stdout })) {
      const address = line.match(/http:\S+/)?.[0];
      if (address) return address;
    }
  })();
  return Promise.race([announced, failed]);
}

/** Opens `address` in a fresh profile. Resolves to `{ page, context, watched, close }` when the page has loaded. */
export async function openPage(t, address, { before, context: options } = {}) {
  browser ??= launch();
  const context = await (await browser).newContext(options);
  context.setDefaultTimeout(Number(process.env.BLUEPENCIL_PATIENCE ?? 30_000));
  const close = () => context.close();
  t.after(close);
  const page = await context.newPage();
  const watched = await watch(context, page, address);
  await before?.(page);
  await page.goto(address);
  return { page, context, watched, close };
}

let browser;
after(async () => (await browser)?.close());

function launch() {
  return chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
}

function chromiumPath() {
  // The shell is Chromium without the browser's own windows, toolbars and menus, which cost as much processor time as the page.
  const installed = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"].map((name) => `/usr/bin/${name}`);
  const candidates = [process.env.BLUEPENCIL_CHROMIUM, ...installed];
  const found = candidates.find((path) => path && existsSync(path));
  assert.ok(found, "no Chromium: run `cargo xtask setup`, or set BLUEPENCIL_CHROMIUM");
  return found;
}

/** Keeps what the page complains of and asks for, from before its first byte. */
async function watch(context, page, address) {
  const watched = { errors: [], violations: [], requests: [] };
  page.on("pageerror", (error) => watched.errors.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) watched.errors.push(message.text());
  });
  context.on("request", (request) => watched.requests.push(request.url()));
  await context.exposeFunction("reportViolation", (violation) => watched.violations.push(violation));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      globalThis.reportViolation(`${violatedDirective} blocked ${blockedURI}`);
    });
  });
  const ours = new URL(address).origin;
  watched.foreign = () => watched.requests.filter((url) => /^(https?|wss?):/.test(url) && new URL(url).origin !== ours);
  watched.assertQuiet = () => {
    assert.deepEqual(watched.errors, [], "errors and warnings in the console");
    assert.deepEqual(watched.violations, [], "violations of the content security policy");
    assert.deepEqual(watched.foreign(), [], "requests to other origins");
  };
  return watched;
}

/**
 * For `page.evaluate`: starts one more worker as the page starts its own. Resolves to what went wrong, or null when nothing has
 * within a second: the module answers only messages of its own protocol, so a start shows by the lack of a failure.
 */
export function startWorker() {
  return new Promise((resolve) => {
    const { module, glue, workerUrl } = globalThis.bluepencil;
    const worker = new Worker(workerUrl);
    worker.onmessage = ({ data }) => data.type === "failed" && resolve(data.message);
    worker.onerror = (event) => resolve(event.message);
    worker.postMessage({ type: "start", module, glue });
    setTimeout(() => resolve(null), 1000);
  });
}
