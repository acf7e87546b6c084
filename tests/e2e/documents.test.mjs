// An article that was exported is gone on with elsewhere: opened, or its decisions merged onto another state of the text.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { accept, button, progress, stored, storedAs } from "./drafts.mjs";
import { openPage, startServer } from "./harness.mjs";
import * as person from "./person.mjs";
import { EXAMPLES, NEWS } from "./texts.mjs";

const server = await startServer({ after });

const isShown = (page, words) => person.article(page).filter({ hasText: words }).waitFor();
const said = (page, words) => page.locator(".toasts").getByText(words).waitFor();
const undo = (page) => page.locator(".toasts").getByRole("button", { name: "Undo" }).click();
const question = (page) => page.getByRole("dialog", { name: "Open the article of this file?" });
const answer = (page, name) => question(page).getByRole("button", { name }).click();
const file = (content) => ({ name: "exported.json", type: "application/json", bytes: Buffer.from(content) });

/** NEWS with decisions: two names accepted, the first number rejected. */
async function exported(t) {
  const { page, close } = await openPage(t, server.address);
  await person.mark(page, NEWS);
  await accept(page, 0);
  await page.locator("article mark[data-kind=person]").first().focus();
  await page.keyboard.press("a");
  await page.locator("article mark[data-kind=quantity]").first().focus();
  await page.keyboard.press("r");
  await progress(page, /^3 of \d+ reviewed/);
  const { content } = await person.download(page);
  await close();
  return content;
}

const statuses = (document) => document.annotations.map(({ quote, status }) => `${quote.exact} ${status}`);

test("exported JSON opens again by drop, button and paste, with every decision", async (t) => {
  const content = await exported(t);
  const { page, watched } = await openPage(t, server.address);
  await person.box(page).waitFor();
  const ways = [
    () => person.drop(page, file(content)),
    () => person.openFile(page, "exported.json", content, "application/json"),
    () => person.paste(page, { plain: content }),
  ];
  for (const open of ways) {
    await open();
    await isShown(page, "Christine Lagarde");
    await progress(page, /^3 of \d+ reviewed/);
    assert.deepEqual(statuses(await person.exported(page)), statuses(JSON.parse(content)));
    assert.equal(await person.textOf(page), NEWS);
    await button(page, "New article").click();
    assert.equal(await person.box(page).inputValue(), "");
  }
  // Each is an article of its own.
  await storedAs(page, "three articles", (found) => found.length === 3);
  watched.assertQuiet();
});

test("over an open article a document is asked about, opened instead, and taken back", async (t) => {
  const content = await exported(t);
  const { page, watched } = await openPage(t, server.address);
  await person.mark(page, EXAMPLES.Economy);
  const before = await person.textOf(page);
  await person.drop(page, file(content));
  await question(page).waitFor();
  assert.match(await question(page).textContent(), /Central bank raises rates again.*3 decisions/);
  // Nothing of it stands in the article in view.
  assert.equal(await question(page).getByRole("button", { name: "Merge onto this text" }).count(), 0);
  await page.keyboard.press("Enter");
  await question(page).waitFor({ state: "detached" });
  assert.equal(await person.textOf(page), before);
  await person.drop(page, file(content));
  await answer(page, "Open it instead");
  await isShown(page, "Christine Lagarde");
  await progress(page, /^3 of \d+ reviewed/);
  await said(page, "The article was put away.");
  await undo(page);
  await page.waitForFunction((text) => document.querySelector("article")?.textContent === text, before);
  watched.assertQuiet();
});

test("the decisions of a document are merged onto the text, onto a changed one too, and can be taken back", async (t) => {
  const content = await exported(t);
  const { page, watched } = await openPage(t, server.address);
  const changed = `A line before.\n\n${NEWS.replace("The European Central Bank raised its key rate by 0.5 percentage points on Thursday. ", "")}`;
  await person.mark(page, changed);
  const lagarde = page.locator("article mark", { hasText: "Christine Lagarde" });
  await lagarde.focus();
  await page.keyboard.press("r");
  await progress(page, /^1 of \d+ reviewed/);
  await page.evaluate((json) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", json);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, content);
  await answer(page, "Merge onto this text");
  // The accepted bank and the rejected points are gone with their sentence; Lagarde was decided on here.
  await said(page, "No decision was taken over. 1 of yours stayed as it is. 2 found no place: see “Lost marks”.");
  await undo(page);
  await button(page, "New article").click();
  await person.mark(page, NEWS);
  await person.drop(page, file(content));
  await answer(page, "Merge onto this text");
  await said(page, "3 decisions were taken over.");
  await progress(page, /^3 of \d+ reviewed/);
  assert.deepEqual(statuses(await person.exported(page)), statuses(JSON.parse(content)));
  await page.keyboard.press("Control+z");
  await progress(page, /^0 of \d+ reviewed/);
  watched.assertQuiet();
});

test("JSON that cannot be opened says why, and nothing is lost", async (t) => {
  const content = await exported(t);
  const { page } = await openPage(t, server.address);
  await person.mark(page, NEWS);
  const bad = [
    [content.slice(0, 2000), /broken: EOF.*line \d+ column \d+/],
    ['{"type": "FeatureCollection"}', /not an article that Blue Pencil exported/],
    [content.replace("percentage points", "percentage pounds"), /SHA-256/],
    [content.replace('"version": 1', '"version": 9'), /version 9/],
  ];
  for (const [json, message] of bad) {
    await person.drop(page, file(json));
    await person.problem(page).filter({ hasText: message }).waitFor();
    assert.equal(await person.textOf(page), NEWS);
  }
  await button(page, "New article").click();
  await page.locator(".toasts").getByRole("button", { name: "Dismiss" }).click();
  await person.type(page, "My notes. ");
  await person.paste(page, { plain: bad[1][0] });
  await person.problem(page).filter({ hasText: bad[1][1] }).waitFor();
  assert.equal(await person.box(page).inputValue(), "My notes. ");
  assert.equal((await stored(page)).length, 1);
});
