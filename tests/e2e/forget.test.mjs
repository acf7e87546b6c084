// "Delete everything stored here": after a question nothing of this page is left in the browser, in no tab.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { accept, button, openStored, saved, stored, storedAs } from "./drafts.mjs";
import { startServer } from "./harness.mjs";
import * as person from "./person.mjs";
import { EXAMPLES } from "./texts.mjs";

const server = await startServer({ after });

const settings = (page) => page.getByRole("dialog", { name: "Settings" });
const keptNames = (page) =>
  page.evaluate(() => [localStorage, sessionStorage].flatMap((storage) => Object.keys(storage).filter((name) => name.startsWith("bluepencil."))));

test("everything stored is deleted after a question, and the open article is stored again only when it is changed", async (t) => {
  const { page, context, watched } = await openStored(t, server);
  await saved(page);
  const other = await context.newPage();
  await other.goto(server.address);
  await person.mark(other, EXAMPLES.Politics);
  await storedAs(other, "both articles", (found) => found.length === 2);
  await saved(other);
  await page.bringToFront();
  await button(page, "Settings").click();
  await settings(page).getByRole("combobox", { name: "Theme", exact: true }).selectOption("Dark");
  assert.ok((await keptNames(page)).includes("bluepencil.theme"));

  await button(page, "Delete everything stored here").click();
  await settings(page).getByText("Delete 2 articles, ").waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === "Keep it");
  const { bottom, height } = await button(page, "Keep it").evaluate((keep) => ({ bottom: keep.getBoundingClientRect().bottom, height: innerHeight }));
  assert.ok(bottom < height, "the answers are in view");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.textContent === "Delete everything stored here");
  assert.equal((await stored(page)).length, 2);

  await page.keyboard.press("Enter");
  await button(page, "Delete everything").click();
  await page.getByText("Everything stored here was deleted. The open article is not stored again until you change it.").waitFor();
  await settings(page).waitFor({ state: "detached" });
  assert.deepEqual(await stored(page), []);
  assert.deepEqual(await keptNames(page), []);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "system");

  await other.bringToFront();
  await other.mouse.wheel(0, 400);
  await other.reload();
  await person.box(other).waitFor();
  assert.deepEqual(await stored(other), []);
  await other.close();
  await page.mouse.wheel(0, 400);
  await page.waitForTimeout(1000);
  assert.deepEqual(await stored(page), [], "nothing was changed");
  assert.deepEqual(await keptNames(page), [], "no place is kept either");

  await accept(page);
  await storedAs(page, "the article, once it is changed", (found) => found.length === 1 && found[0].meta.reviewed === 1);
  watched.assertQuiet();
});
