// Names are made one and taken apart by dragging them in the list, and by the fields of their cards.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startServer } from "./harness.mjs";
import { markOf, named, openMarked, undo } from "./marked.mjs";
import * as person from "./person.mjs";

const server = await startServer({ after });

const list = (page) => page.getByRole("tabpanel");
const card = (page, name) => list(page).locator(".card").filter({ has: page.locator(".card-name").getByText(name, { exact: true }) });
const toast = (page) => page.locator(".toasts");

/** Opens NEWS with the list of people in view. */
async function open(t) {
  const opened = await openMarked(t, server);
  await opened.page.getByRole("tab", { name: "People" }).click();
  return opened;
}

const entityOf = ({ entities }, name) => entities.find((entity) => entity.name === name);

test("a name that is dragged onto another is the same, and one step takes that back", async (t) => {
  const { page, watched, ...before } = await open(t);
  const [biden, lagarde] = ["Joe Biden", "Christine Lagarde"].map((name) => entityOf(before, name));
  await card(page, "Joe Biden").locator(".grip").dragTo(card(page, "Christine Lagarde"));
  await toast(page).getByText("Make Joe Biden and Christine Lagarde one: done.").waitFor();
  const now = await person.exported(page);
  assert.equal(entityOf(now, "Joe Biden"), undefined);
  const merged = entityOf(now, "Christine Lagarde");
  assert.equal(merged.id, lagarde.id);
  assert.deepEqual(new Set(merged.mentions), new Set([...biden.mentions, ...lagarde.mentions]));
  // The message of the export has taken the place of the one with the way back.
  await undo(page).click();
  await card(page, "Joe Biden").waitFor();
  assert.deepEqual((await person.exported(page)).entities, before.entities);
  watched.assertQuiet();
});

test("a name that is dropped on itself or on the article stays as it was", async (t) => {
  const { page, ...before } = await open(t);
  await card(page, "Joe Biden").locator(".grip").dragTo(card(page, "Joe Biden"));
  await card(page, "Joe Biden").locator(".grip").dragTo(person.article(page));
  assert.equal(await page.locator(".is-drop-target").count(), 0);
  assert.equal(await person.textOf(page), before.document.text);
  assert.deepEqual((await person.exported(page)).entities, before.entities);
});

/** The mention of `name` in its card's list, after its card was opened. */
async function mention(page, name, nth) {
  await card(page, name).locator(".card-count").click();
  return card(page, name).locator(".mention").nth(nth).locator(".grip");
}

test("a mention that is dragged out of its card is somebody else, one dragged onto another card is theirs", async (t) => {
  const { page, ...before } = await open(t);
  const lagarde = entityOf(before, "Christine Lagarde");
  assert.equal(lagarde.mentions.length, 2);
  const grip = await mention(page, "Christine Lagarde", 1);
  await grip.hover();
  await page.mouse.down();
  await page.mouse.move(0, 0);
  const { x, y, width, height } = await grip.boundingBox();
  await page.mouse.move(x + width + 20, y + height);
  const zone = page.getByText("Drop the mention here if it is someone else");
  await zone.waitFor();
  const place = await zone.boundingBox();
  // A browser tells a place only of the second move over it.
  for (const step of [40, 60]) await page.mouse.move(place.x + step, place.y + 20);
  await page.mouse.up();
  await card(page, "Lagarde").waitFor();
  await zone.waitFor({ state: "detached" });
  const split = await person.exported(page);
  assert.deepEqual(entityOf(split, "Lagarde").mentions, [lagarde.mentions[1]]);
  await (await mention(page, "Lagarde", 0)).dragTo(card(page, "Joe Biden"));
  await toast(page).getByText("Move “Lagarde” to Joe Biden: done.").waitFor();
  const moved = await person.exported(page);
  assert.ok(entityOf(moved, "Joe Biden").mentions.includes(lagarde.mentions[1]));
  assert.equal(entityOf(moved, "Lagarde"), undefined);
  for (let step = 0; step < 2; step++) await page.keyboard.press("Control+z");
  await card(page, "Lagarde").waitFor({ state: "detached" });
  assert.deepEqual((await person.exported(page)).entities, before.entities);
});

/** From the mark with the keyboard to its card. */
async function toCard(page) {
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.matches(".card[aria-current] .card-name"));
}

test("the fields of a card do the same with the keyboard alone", async (t) => {
  const { page, ...before } = await open(t);
  const second = entityOf(before, "Christine Lagarde").mentions[1];
  await markOf(page, second).focus();
  await toCard(page);
  await list(page).locator("summary", { hasText: "Edit, note, references" }).focus();
  await page.keyboard.press("Enter");
  const names = list(page).getByRole("combobox", { name: "This mention is" });
  await names.focus();
  // The first letter chooses, and what follows would not be the list's any more.
  await page.keyboard.press("j");
  await toast(page).getByText("Move “Lagarde” to Joe Biden: done.").waitFor();
  assert.ok(entityOf(await person.exported(page), "Joe Biden").mentions.includes(second));
  await page.keyboard.press("Control+z");
  await page.waitForFunction((id) => document.activeElement?.dataset.annotation === id, second);
  await markOf(page, named(before.annotations, "Joe Biden").id).focus();
  await toCard(page);
  await card(page, "Joe Biden").locator("summary", { hasText: "Edit, note, references" }).focus();
  await page.keyboard.press("Enter");
  await card(page, "Joe Biden").getByRole("combobox", { name: "Same as" }).focus();
  await page.keyboard.press("c");
  await toast(page).getByText("Make Joe Biden and Christine Lagarde one: done.").waitFor();
  await markOf(page, second).focus();
  await toCard(page);
  await list(page).locator("summary", { hasText: "Edit, note, references" }).focus();
  await page.keyboard.press("Enter");
  await list(page).getByRole("button", { name: "This mention is someone else" }).focus();
  await page.keyboard.press("Enter");
  await card(page, "Lagarde").waitFor();
});
