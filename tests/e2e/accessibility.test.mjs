// axe finds nothing serious in any state of the page, in light and in dark.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import * as person from "./person.mjs";
import { EXAMPLES, GERMAN } from "./texts.mjs";
import { CRASHING, HOLDING, changeWorker } from "./worker_doubles.mjs";

const server = await startServer({ after });

const AXE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

const PHONE = { viewport: { width: 360, height: 740 } };

async function assertAccessible(page) {
  // What is still fading in would be judged by the colour of the moment.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  const serious = violations.filter(({ impact }) => ["serious", "critical"].includes(impact));
  const told = serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} (${failureSummary})`).join("; ")}`);
  assert.deepEqual(told, []);
}

const marked = (page) => person.mark(page, EXAMPLES.Politics);

const STATES = {
  empty: { reach: (page) => person.box(page).waitFor() },
  "with a text typed": { reach: (page) => person.box(page).pressSequentially("Joe Biden") },
  "with an error": {
    async reach(page) {
      await person.paste(page, { plain: "\u{200b}" });
      await person.problem(page).waitFor();
    },
  },
  "with an error that offers to try again": {
    before: changeWorker(CRASHING),
    async reach(page) {
      await person.paste(page, { plain: EXAMPLES.Politics });
      await person.problem(page).waitFor();
    },
  },
  "with work under way": {
    before: changeWorker(HOLDING),
    async reach(page) {
      await person.paste(page, { plain: EXAMPLES.Politics });
      await page.getByRole("progressbar").waitFor();
    },
  },
  "with an article": { reach: marked },
  "with a German article": { reach: (page) => person.mark(page, GERMAN) },
  "with a kind switched off": {
    async reach(page) {
      await marked(page);
      await page.getByRole("list", { name: "Marks" }).getByRole("button", { name: "People" }).click();
    },
  },
  "with a card chosen and open": {
    async reach(page) {
      await marked(page);
      await page.locator(".card-name").first().click();
      await page.locator(".card-count").first().click();
    },
  },
  "with a number chosen": {
    async reach(page) {
      await marked(page);
      await page.getByRole("tab", { name: "Numbers" }).click();
      await page.locator(".card-name").first().click();
    },
  },
  "with a filter that nothing passes": {
    async reach(page) {
      await marked(page);
      await page.getByRole("searchbox").fill("nobody");
    },
  },
  "with the menu open": {
    async reach(page) {
      await marked(page);
      await page.getByRole("button", { name: "Export" }).click();
      await page.getByRole("menu").waitFor();
    },
  },
  "with a message over the article": {
    async reach(page) {
      await marked(page);
      await person.drop(page, { name: "photo.png", bytes: Buffer.from("x") });
      await person.problem(page).waitFor();
    },
  },
  "with an article put away": {
    async reach(page) {
      await marked(page);
      await page.getByRole("button", { name: "New article" }).click();
      await page.getByRole("button", { name: "Undo" }).waitFor();
    },
  },
  "on a phone": { context: PHONE, reach: marked },
  "on a phone with the lists up": {
    context: PHONE,
    async reach(page) {
      await marked(page);
      await page.getByRole("button", { name: "Show the lists" }).click();
      await page.locator(".card-name").first().click();
    },
  },
};

for (const colorScheme of ["light", "dark"]) {
  for (const [state, { context, before, reach }] of Object.entries(STATES)) {
    test(`${state} (${colorScheme})`, async (t) => {
      const { page } = await openPage(t, server.address, { before, context: { colorScheme, ...context } });
      await reach(page);
      await assertAccessible(page);
    });
  }
}
