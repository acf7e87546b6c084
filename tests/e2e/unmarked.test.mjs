// A text in the box that is not marked yet, or not again, is not lost with the page.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import { named, openMarked, statusOf } from "./marked.mjs";
import * as person from "./person.mjs";
import { NEWS } from "./texts.mjs";

const server = await startServer({ after });

const local = (page) => page.evaluate(() => Object.keys(localStorage));
const boxes = async (page) => (await local(page)).filter((name) => !["bluepencil.places", "bluepencil.hint-keys"].includes(name));
const kept = (page, name) => page.waitForFunction((name) => localStorage.getItem(name) !== null, name);
const saved = (page) => page.locator(".saved").getByText("Saved in this browser").waitFor();
const goOn = (page) => page.getByRole("button", { name: /^Go on with/ });

test("what is typed comes back after a crash, and is let go when it is marked", async (t) => {
  const { page, watched } = await openPage(t, server.address);
  await person.type(page, "Joe Biden met 12 ministers.");
  await kept(page, "bluepencil.box");
  await page.reload();
  await page.waitForFunction(() => document.querySelector("textarea")?.value === "Joe Biden met 12 ministers.");
  await person.go(page).click();
  await person.article(page).waitFor();
  assert.deepEqual(await boxes(page), []);
  await saved(page);
  await page.reload();
  await goOn(page).waitFor();
  assert.equal(await person.box(page).inputValue(), "");
  watched.assertQuiet();
});

test("the last keystroke before the page goes away is kept too", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.box(page).focus();
  await page.keyboard.insertText("Half a sentence ");
  await page.reload();
  await page.waitForFunction(() => document.querySelector("textarea")?.value === "Half a sentence ");
  await person.box(page).fill("");
  assert.deepEqual(await boxes(page), []);
});

test("an article whose text was being changed comes back with the change, and with every decision", async (t) => {
  const { page, annotations } = await openMarked(t, server);
  const biden = named(annotations, "Joe Biden");
  await page.locator(`mark[data-annotation=${biden.id}]`).focus();
  await page.keyboard.press("a");
  await saved(page);
  await page.getByRole("button", { name: "Edit text" }).click();
  const edited = `A line before.\n\n${NEWS}`;
  await person.box(page).fill(edited);
  await kept(page, "bluepencil.edited");
  await page.reload();
  await goOn(page).click();
  await page.getByText("not marked again yet").waitFor();
  assert.equal(await person.box(page).inputValue(), edited);
  await page.getByRole("button", { name: "Mark the edited text" }).click();
  await person.article(page).waitFor();
  assert.equal(await person.textOf(page), edited);
  assert.equal(await statusOf(page, biden.id), "accepted");
  assert.deepEqual(await boxes(page), []);
});

test("nothing is kept of the box where articles are not kept, and nothing after “Delete all”", async (t) => {
  const { page } = await openMarked(t, server);
  await saved(page);
  await page.getByRole("button", { name: "New article" }).click();
  await person.type(page, "A secret.");
  await kept(page, "bluepencil.box");
  await page.getByRole("button", { name: "Delete all" }).click();
  await page.getByText("All articles were deleted").waitFor();
  assert.deepEqual(await local(page), []);
  await page.getByRole("checkbox", { name: "Keep articles" }).uncheck();
  await person.type(page, "Another one.");
  // Longer than typing is gathered.
  await page.waitForTimeout(600);
  assert.deepEqual(await local(page), ["bluepencil.drafts"]);
});
