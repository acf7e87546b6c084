// A newsroom's known names are never asked about: their marks are kept when an article is read, in one step.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { button, progress } from "./drafts.mjs";
import { openPage, startServer } from "./harness.mjs";
import { openEditor, openHelperPage } from "./helper_page.mjs";
import { startHost } from "./host.mjs";
import { named, openMarked, statusOf, undo } from "./marked.mjs";
import * as person from "./person.mjs";
import { NEWS } from "./texts.mjs";

const server = await startServer({ after });
const host = await startHost({ after });

const settings = (page) => page.getByRole("dialog", { name: "Settings" });
const never = (page) => button(page, "Never ask about this name");
const toast = (page, words) => page.locator(".toasts").getByText(words).waitFor();

/** The states of all mentions of the one whose name it is. */
async function statuses(page, name) {
  const { entities, annotations } = await person.exported(page);
  const { id } = entities.find((entity) => entity.name === name);
  return annotations.filter(({ entity }) => entity === id).map(({ status }) => status);
}

test("a name goes on the list from its card, is kept in the next article, and comes off again", async (t) => {
  const { page, watched, annotations } = await openMarked(t, server);
  const { id } = named(annotations, "Christine Lagarde");
  await page.locator(`mark[data-annotation=${id}]`).click();
  await page.getByText("Edit, note, references").click();
  assert.equal(await never(page).getAttribute("aria-pressed"), "false");
  await never(page).click();
  assert.equal(await never(page).getAttribute("aria-pressed"), "true");
  assert.ok((await statuses(page, "Christine Lagarde")).every((status) => status === "accepted"));

  await button(page, "New article").click();
  await person.mark(page, `${NEWS}\nIn May Christine Lagarde spoke again.\n`);
  const count = (await statuses(page, "Christine Lagarde")).length;
  assert.ok(count > 1);
  assert.ok((await statuses(page, "Christine Lagarde")).every((status) => status === "accepted"));
  await progress(page, new RegExp(`^${count} of \\d+ reviewed`));
  await undo(page).click();
  assert.ok((await statuses(page, "Christine Lagarde")).every((status) => status === "suggested"));

  await page.locator("article mark", { hasText: "Christine Lagarde" }).first().click();
  await page.getByText("Edit, note, references").click();
  await never(page).click();
  assert.equal(await never(page).getAttribute("aria-pressed"), "false");
  await page.reload();
  await person.mark(page, NEWS);
  assert.equal(await statusOf(page, named((await person.exported(page)).annotations, "Christine Lagarde").id), "suggested");
  watched.assertQuiet();
});

test("the list stands in the settings, is shared with other tabs, and names what it kept", async (t) => {
  const { page, context, watched } = await openMarked(t, server);
  await button(page, "Settings").click();
  const people = settings(page).getByRole("textbox", { name: "People" });
  await people.fill("  Christine   Lagarde\n\nnobody here");
  await settings(page).getByRole("textbox", { name: "Institutions" }).fill("European Central Bank");
  assert.equal(await people.inputValue(), "  Christine   Lagarde\n\nnobody here");
  const other = await context.newPage();
  await other.goto(server.address);
  await person.mark(other, NEWS);
  await toast(other, /^Kept \d+ marks of 2 known names\.$/);
  await other.locator(".toasts").getByRole("button", { name: "Undo" }).click();
  assert.ok((await statuses(other, "European Central Bank")).every((status) => status === "suggested"));

  await people.fill("");
  await settings(page).getByRole("textbox", { name: "Institutions" }).fill("");
  await button(other, "New article").click();
  await person.mark(other, NEWS);
  assert.ok((await statuses(other, "European Central Bank")).every((status) => status === "suggested"));
  watched.assertQuiet();
});

test("names that come with an edited text are kept too, and what was reopened is asked about", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.mark(page, NEWS);
  await button(page, "Settings").click();
  await settings(page).getByRole("textbox", { name: "People" }).fill("Angela Merkel\nChristine Lagarde");
  await page.keyboard.press("Escape");
  await button(page, "Edit text").click();
  await person.box(page).fill(`${NEWS}\nAngela Merkel was not there.\n`);
  await button(page, "Mark the edited text").click();
  await toast(page, /Kept 1 mark of a known name\.$/);
  assert.deepEqual(await statuses(page, "Angela Merkel"), ["accepted"]);
  assert.ok((await statuses(page, "Christine Lagarde")).every((status) => status === "suggested"));
});

test("an article of another page is left to that page", async (t) => {
  const { page } = await openHelperPage(t, server, host);
  await openEditor(page);
  const frame = page.frames()[1];
  await frame.evaluate(() => localStorage.setItem("bluepencil.known-names", "person\tChristine Lagarde\n"));
  await page.evaluate(() => editor.close());
  await openEditor(page);
  const document = await page.evaluate(async (text) => {
    await editor.load({ text });
    return editor.save();
  }, NEWS);
  assert.ok(document.annotations.every(({ status }) => status === "suggested"));
});
