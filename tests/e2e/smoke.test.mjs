// The built page starts: at the root and below a path, quietly, in its worker too, and says so when it cannot.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage, startServer, startWorker } from "./harness.mjs";

for (const base of ["/", "/some/deep/sub-path/"]) {
  test(`starts at ${base} without a complaint or a request to anyone else`, async (t) => {
    const server = await startServer(t, { base });
    assert.equal(new URL(server.address).pathname, base);
    const { page, watched } = await openPage(t, server.address);
    await page.getByLabel("Article", { exact: true }).waitFor();
    const wasm = watched.requests.filter((url) => url.endsWith(".wasm"));
    assert.equal(wasm.length, 1, "the module is fetched once");
    watched.assertQuiet();
  });
}

test("the server sends the policy with every answer", async (t) => {
  const server = await startServer(t);
  for (const path of ["", "worker.js", "missing"]) {
    const { headers } = await fetch(server.address + path);
    assert.match(headers.get("Content-Security-Policy"), /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
    assert.equal(headers.get("X-Content-Type-Options"), "nosniff");
    assert.equal(headers.get("Referrer-Policy"), "no-referrer");
  }
});

test("the policy stops an inline script, and the harness sees it", async (t) => {
  const server = await startServer(t);
  const { page, watched } = await openPage(t, server.address);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "globalThis.intruder = true";
    document.body.append(script);
  });
  assert.equal(await page.evaluate(() => globalThis.intruder), undefined);
  await assert.doesNotReject(async () => {
    while (watched.violations.length === 0) await page.waitForTimeout(10);
  });
});

test("a worker starts from what the page left for it, with nothing fetched or compiled again", async (t) => {
  const server = await startServer(t);
  const { page, watched } = await openPage(t, server.address);
  await page.getByLabel("Article", { exact: true }).waitFor();
  assert.equal(await page.evaluate(startWorker), null);
  assert.equal(watched.requests.filter((url) => url.endsWith(".wasm")).length, 1);
  watched.assertQuiet();
});

test("a worker that cannot start says so", async (t) => {
  const server = await startServer(t);
  const { page } = await openPage(t, server.address);
  const answer = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const worker = new Worker(new URL("worker.js", document.baseURI));
        worker.onmessage = ({ data }) => resolve(data);
        worker.postMessage({ type: "start", module: null, glue: new URL("missing.js", document.baseURI).href });
      }),
  );
  assert.equal(answer.type, "failed");
  assert.match(answer.message, /missing\.js/);
});

const broken = {
  "is not WebAssembly": (route) => route.fulfill({ contentType: "application/wasm", body: "not wasm" }),
  "is missing": (route) => route.fulfill({ status: 404, body: "" }),
  "cannot be fetched": (route) => route.abort(),
};
for (const [what, answer] of Object.entries(broken)) {
  test(`a module that ${what} gives a message to read`, async (t) => {
    const server = await startServer(t);
    const before = (page) => page.route("**/*.wasm", answer);
    const { page } = await openPage(t, server.address, { before });
    const message = page.getByRole("alert");
    await message.waitFor();
    assert.match(await message.textContent(), /could not start.*WebAssembly.*reason/);
  });
}

test("a wrong media type is no reason to fail", async (t) => {
  const server = await startServer(t);
  const before = (page) =>
    page.route("**/*.wasm", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
    });
  const { page } = await openPage(t, server.address, { before });
  await page.getByLabel("Article", { exact: true }).waitFor();
});

test("without JavaScript the page says what it needs", async (t) => {
  const server = await startServer(t);
  const { page } = await openPage(t, server.address, { context: { javaScriptEnabled: false } });
  // By its element: Playwright's text search leaves <noscript> out.
  const message = page.locator("noscript p");
  await message.waitFor();
  assert.match(await message.textContent(), /needs JavaScript/);
});
