// The built page starts in Firefox too, and so does its worker. What the page does is tested in Chromium: here only what
// differs between browsers counts (modules, the content security policy, the worker's import, WebAssembly itself).

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import puppeteer from "puppeteer-core";
import { startServer, startWorker } from "./harness.mjs";

const FIREFOX = process.env.BLUEPENCIL_FIREFOX ?? "/usr/bin/firefox-esr";

test("starts in Firefox, with its worker", { skip: !existsSync(FIREFOX) && "there is no Firefox" }, async (t) => {
  const server = await startServer(t, { base: "/some/deep/sub-path/" });
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: FIREFOX });
  t.after(() => browser.close());
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(server.address);
  await page.waitForSelector("textarea");
  const failure = await page.evaluate(startWorker);
  assert.equal(failure, null);
  assert.deepEqual(errors, []);
});
