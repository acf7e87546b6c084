// Everything that a number states is corrected on its card, by keyboard and by pointer, and set back to what was read.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { goOn, saved } from "./drafts.mjs";
import { startServer } from "./harness.mjs";
import { ask, hears, inside, load, openQuietly, startHost } from "./host.mjs";
import { markOf, named, openMarked, undo } from "./marked.mjs";
import * as person from "./person.mjs";
import { NEWS } from "./texts.mjs";

const server = await startServer({ after });
const host = await startHost({ after });

const HOUSEHOLDS = "3.4 million households";
const current = (page) => page.locator(".number-card[aria-current=true]");
const chip = (page, name) => current(page).getByRole("button", { name });
const list = (page, name) => current(page).getByRole("combobox", { name });

/** What the exported document says of the number. */
const quantity = async (page, id) => (await person.exported(page)).annotations.find((each) => each.id === id).quantity;

/** What is next selected in the list of a chip. */
async function choose(page, name, option) {
  await list(page, name).selectOption(option);
  await current(page).getByRole("button", { name: /^Set back/ }).first().waitFor();
}

test("a number's value, unit, hedge, speaker and the rest are corrected on its card", async (t) => {
  const { page, annotations, watched } = await openMarked(t, server);
  const number = named(annotations, HOUSEHOLDS);
  await markOf(page, number.id).click();
  await current(page).waitFor();
  // By keyboard: Enter opens, what is wrong is said and stays typed, Escape lets go, Enter applies.
  await chip(page, /^Value: 3,400,000/).focus();
  await page.keyboard.press("Enter");
  const field = current(page).getByRole("textbox", { name: "Value" });
  await field.waitFor();
  assert.equal(await field.inputValue(), "3,400,000");
  await page.keyboard.type("12 to 10");
  await page.keyboard.press("Enter");
  await person.problem(page).getByText("The lower end 12 is above the upper end 10.").waitFor();
  assert.equal(await field.inputValue(), "12 to 10", "what was refused can be mended");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "Value: 3,400,000");
  await page.keyboard.press("Enter");
  await page.keyboard.type("3.5 million");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "Value: 3,500,000, read as: 3,400,000");
  // From lists, and with words that the text does not have.
  await choose(page, /^Hedge/, "at most");
  await choose(page, /^Put as/, "estimate");
  await choose(page, /^In whose words/, "quoted");
  await chip(page, /^Speaker/).click();
  await page.keyboard.type("an aide in the bank");
  await page.keyboard.press("Enter");
  await list(page, "Named or not").selectOption("unnamed source");
  await chip(page, /^Time/).click();
  await page.keyboard.type("by 2030");
  await page.keyboard.press("Enter");
  await chip(page, /^Time: by 2030/).waitFor();
  const corrected = await quantity(page, number.id);
  assert.deepEqual(
    [corrected.value, corrected.approximator.operator, corrected.modality, corrected.typed],
    ["3500000", "<=", "estimate", { time: "by 2030", speaker: { text: "an aide in the bank", named: false } }],
  );
  const { value, modality, approximator, attribution } = corrected.proposed;
  assert.deepEqual([value, modality, approximator, attribution.speaker.text], ["3400000", "forecast", null, "Christine Lagarde"]);
  assert.equal((await person.exported(page)).annotations.find(({ id }) => id === number.id).status, "accepted");
  // Somebody of the article is proposed by name and becomes the one it is.
  await chip(page, /^Speaker/).click();
  await page.keyboard.type("Joe Biden");
  await page.keyboard.press("Enter");
  await current(page).getByRole("button", { name: "Show Joe Biden" }).waitFor();
  const biden = named(annotations, "Joe Biden").entity;
  assert.equal((await quantity(page, number.id)).attribution.speaker.entity, biden);
  // Back to what was read, step by step and field by field.
  await undo(page).click();
  await chip(page, /^Speaker: an aide/).waitFor();
  const back = current(page).getByRole("button", { name: /^Set back/ });
  for (let left = await back.count(); left > 0; left = await back.count()) {
    await back.first().click();
    await page.waitForFunction((count) => document.querySelectorAll(".number-card[aria-current=true] [aria-label^='Set back']").length < count, left);
  }
  assert.deepEqual(await quantity(page, number.id), number.quantity);
  watched.assertQuiet();
});

test("a corrected number keeps what was corrected when the text is edited, in the list, on paper and in a draft", async (t) => {
  const { page, annotations, watched } = await openMarked(t, server);
  const number = named(annotations, HOUSEHOLDS);
  await markOf(page, number.id).click();
  await chip(page, /^Value/).click();
  await page.keyboard.type("3,500,000");
  await page.keyboard.press("Enter");
  await choose(page, /^Type/, "ratio");
  await page.getByRole("button", { name: "Edit text" }).click();
  await person.box(page).fill(NEWS.replace("Christine Lagarde, its president, said", "On Friday Christine Lagarde, its president, said"));
  await person.go(page).or(page.getByRole("button", { name: /Mark|Done/ })).first().click();
  await person.article(page).waitFor();
  const { value, type, proposed } = await quantity(page, number.id);
  assert.deepEqual([value, type, proposed], ["3500000", "ratio", { type: "count", value: "3400000" }]);
  await page.getByRole("tab", { name: "Numbers" }).click();
  const card = page.locator(".number-card", { hasText: HOUSEHOLDS }).first();
  assert.match(await card.locator(".statement").textContent(), /3,500,000/);
  assert.equal(await card.locator("[title='read as: 3,400,000']").count() > 0, true);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.locator(".print-lists").getByText("3,500,000 (read as: 3,400,000)").waitFor({ state: "attached" });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await saved(page);
  await page.reload();
  await goOn(page).click();
  await person.article(page).waitFor();
  const again = await quantity(page, number.id);
  assert.deepEqual([again.value, again.type, again.proposed], [value, type, proposed]);
  watched.assertQuiet();
});

test("where a host wants decisions only, the sentence is words", async (t) => {
  const { page } = await openQuietly(t, server, host);
  await load(page, { text: NEWS }, { mode: "review" });
  const frame = inside(page);
  await frame.locator("article mark").filter({ hasText: "3.4 million" }).click();
  const card = frame.locator(".number-card[aria-current=true]");
  await card.getByText(HOUSEHOLDS).first().waitFor();
  assert.equal(await card.locator(".chip").count(), 0);
  assert.match(await card.locator(".statement").textContent(), /3,400,000 households/);
  await ask(page, "setConfig", { mode: "edit" });
  await card.locator(".chip").first().waitFor();
  await card.getByRole("button", { name: /^Value/ }).click();
  await card.getByRole("textbox", { name: "Value" }).fill("3.5 million");
  await page.keyboard.press("Enter");
  await hears(page, "change");
  const { payload } = await ask(page, "getState");
  const quantity = payload.document.annotations.find(({ quote }) => quote.exact === HOUSEHOLDS).quantity;
  assert.deepEqual([quantity.value, quantity.proposed], ["3500000", { value: "3400000" }]);
});
