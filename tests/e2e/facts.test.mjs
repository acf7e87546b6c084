// Title and date of the article are changed in the page.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startServer } from "./harness.mjs";
import { openMarked, undo } from "./marked.mjs";
import * as person from "./person.mjs";
import { NEWS } from "./texts.mjs";

const server = await startServer({ after });

const button = (page) => page.getByRole("button", { name: /^Title and date/ });
const dialog = (page) => page.getByRole("dialog", { name: "Title and date" });

async function change(page, { title, date }) {
  await button(page).click();
  if (title !== undefined) await dialog(page).getByLabel("Title").fill(title);
  if (date !== undefined) await dialog(page).getByLabel("Date of the article").fill(date);
  await page.keyboard.press("Enter");
  await dialog(page).waitFor({ state: "detached" });
}

test("title and date go into the JSON, the file's name and the window's, and each step is taken back", async (t) => {
  const { page, document: before, watched } = await openMarked(t, server);
  await change(page, { title: "Rates: what the bank did", date: "2021-12-07" });
  await page.getByRole("button", { name: "Title and date: Rates: what the bank did, 7 December 2021" }).waitFor();
  assert.equal(await page.title(), "Rates: what the bank did – Blue Pencil");
  const { filename, content } = await person.download(page);
  assert.equal(filename, "rates-what-the-bank-did.json");
  const { document } = JSON.parse(content);
  assert.deepEqual([document.title, document.date, document.text], ["Rates: what the bank did", "2021-12-07", NEWS]);
  assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), `${before.title}\n\n`, "the headline stays one");
  await undo(page).click();
  await undo(page).click();
  const again = (await person.exported(page)).document;
  assert.deepEqual([again.title, again.date], [before.title, before.date]);
  watched.assertQuiet();
});

test("an article may have neither, and Escape changes nothing", async (t) => {
  const phone = { viewport: { width: 360, height: 740 } };
  const { page } = await openMarked(t, server, undefined, { context: phone });
  await change(page, { title: " " });
  await page.getByRole("button", { name: "Title and date: Untitled" }).waitFor();
  assert.equal((await person.exported(page)).document.title, null);
  await button(page).click();
  await dialog(page).getByLabel("Title").fill("Never kept");
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });
  assert.ok(await button(page).evaluate((element) => element === document.activeElement), "the keyboard is back");
  assert.equal((await person.exported(page)).document.title, null);
});
