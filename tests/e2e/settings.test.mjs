// What a person sets stays set in this browser: looks, keys, and which marks are shown.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startServer } from "./harness.mjs";
import { listTools, openMarked, reviewed, switchKind } from "./marked.mjs";
import * as person from "./person.mjs";
import { EXAMPLES, NEWS } from "./texts.mjs";

const server = await startServer({ after });

const dialog = (page) => page.getByRole("dialog", { name: "Settings" });

async function openSettings(page) {
  await page.getByRole("button", { name: "Settings" }).click();
  await dialog(page).waitFor();
}

async function close(page) {
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });
}

const all = (page) => page.locator("article mark[role=button]").count();

test("colours, size of type and keys are set, and stay set", async (t) => {
  const { page } = await openMarked(t, server);
  const paper = () => page.evaluate(() => getComputedStyle(document.querySelector(".working")).backgroundColor);
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector(".article")).fontSize));
  const [light, plain] = [await paper(), await size()];
  await openSettings(page);
  await dialog(page).getByRole("combobox", { name: "Theme", exact: true }).selectOption("Dark");
  await dialog(page).getByRole("combobox", { name: "Text size" }).selectOption("150 %");
  await dialog(page).getByRole("checkbox", { name: /^Single letters/ }).uncheck();
  await close(page);
  assert.notEqual(await paper(), light);
  assert.ok(Math.abs((await size()) - 1.5 * plain) < 0.5);
  const mark = page.locator("article mark").first();
  await mark.focus();
  await page.keyboard.press("r");
  await page.keyboard.press("ArrowRight");
  assert.equal(await mark.count(), 1);
  await reviewed(page, `0 of ${await all(page)} reviewed`).waitFor();
  await page.reload();
  await person.mark(page, NEWS);
  assert.notEqual(await paper(), light);
});

test("marks have other colours, or none, and each kind its own line in all of them", async (t) => {
  const { page } = await openMarked(t, server);
  const looks = () =>
    page.evaluate(() =>
      ["person", "institution", "quantity"].map((kind) => {
        const { textDecorationColor, textDecorationStyle } = getComputedStyle(document.querySelector(`article mark[data-kind=${kind}]`));
        return { colour: textDecorationColor, line: textDecorationStyle };
      }),
    );
  const lines = ["solid", "double", "dotted"];
  const first = await looks();
  const seen = new Set([JSON.stringify(first)]);
  for (const [name, colours] of [["Blue, yellow, grey: for every colour vision", 3], ["No colours, strong contrast", 1]]) {
    await openSettings(page);
    await dialog(page).getByRole("combobox", { name: "Colours of the marks" }).selectOption(name);
    await close(page);
    const now = await looks();
    assert.deepEqual(now.map(({ line }) => line), lines, name);
    assert.equal(new Set(now.map(({ colour }) => colour)).size, colours, name);
    seen.add(JSON.stringify(now));
  }
  assert.equal(seen.size, 3, "no palette is another's");
  await page.reload();
  await person.mark(page, NEWS);
  assert.equal(new Set((await looks()).map(({ colour }) => colour)).size, 1);
});

test("a letter is changed, a taken one is refused with its reason, and all come back", async (t) => {
  const { page, watched } = await openMarked(t, server);
  const total = await all(page);
  await openSettings(page);
  const letters = dialog(page).getByRole("group", { name: "Letters" });
  const keep = letters.getByLabel("Keep the mark and go on", { exact: true });
  await keep.focus();
  await page.keyboard.type("r");
  await letters.getByText("“r” is taken: Remove the mark and go on.").waitFor();
  assert.equal(await keep.inputValue(), "a");
  await page.keyboard.type("j");
  await letters.getByRole("alert").filter({ hasText: "taken" }).waitFor({ state: "detached" });
  assert.equal(await keep.inputValue(), "j");
  await close(page);
  const mark = page.locator("article mark").first();
  await mark.focus();
  await page.keyboard.press("a");
  await page.keyboard.press("j");
  await reviewed(page, `1 of ${total} reviewed`).waitFor();
  assert.equal(await mark.getAttribute("data-status"), "accepted");
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Help" });
  assert.match(await help.locator(".keys > div").filter({ hasText: /Keep the mark and go on$/ }).textContent(), /^jKeep the mark and go on$/);
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "detached" });
  await page.reload();
  await person.mark(page, NEWS);
  await page.locator("article mark").first().focus();
  await page.keyboard.press("j");
  await reviewed(page, `1 of ${total} reviewed`).waitFor();
  await openSettings(page);
  await letters.getByRole("button", { name: "Reset shortcuts" }).click();
  assert.equal(await keep.inputValue(), "a");
  await close(page);
  await page.locator("article mark").first().focus();
  await page.keyboard.press("n");
  await page.waitForFunction((first) => document.activeElement?.dataset.annotation !== first, await mark.getAttribute("data-annotation"));
  await page.keyboard.press("a");
  await reviewed(page, `2 of ${total} reviewed`).waitFor();
  watched.assertQuiet();
});

test("kinds that are not to be shown are hidden here and in the next article, and stay in the lists", async (t) => {
  const { page } = await openMarked(t, server, EXAMPLES.Politics);
  const shown = () => page.evaluate(() => [...new Set([...document.querySelectorAll("article mark")].map(({ dataset }) => dataset.kind))].sort());
  assert.deepEqual(await shown(), ["institution", "person", "quantity"]);
  await openSettings(page);
  await dialog(page).getByRole("checkbox", { name: "Numbers" }).uncheck();
  await close(page);
  assert.deepEqual(await shown(), ["institution", "person"]);
  assert.equal(await person.textOf(page), EXAMPLES.Politics);
  await page.reload();
  await person.mark(page, NEWS);
  assert.deepEqual(await shown(), ["institution", "person"]);
  await page.getByRole("tab", { name: "Numbers" }).click();
  assert.ok((await page.getByRole("tabpanel").locator(".card").count()) > 0);
  await switchKind(page, "Numbers");
  assert.deepEqual(await shown(), ["institution", "person", "quantity"], "the switch beside the tabs is for this one");
});

test("how sure names must be is remembered, and the list says what that hides", async (t) => {
  const { page, entities, annotations } = await openMarked(t, server, EXAMPLES.Politics);
  const confidence = Object.fromEntries(annotations.map(({ id, confidence }) => [id, confidence]));
  const sureness = ({ mentions }) => Math.max(...mentions.map((id) => confidence[id]));
  const unsure = entities.filter((entity) => entity.kind === "institution" && sureness(entity) < 0.95);
  assert.ok(unsure.length > 0);
  await openSettings(page);
  await dialog(page).getByRole("slider", { name: "Confidence of names" }).focus();
  await page.keyboard.press("End");
  await dialog(page).getByText("Names of at least 95%").waitFor();
  await close(page);
  const isHidden = async () => {
    await page.getByRole("tab", { name: "Institutions" }).click();
    await (await listTools(page)).getByText(`At least 95%: ${unsure.length} hidden`).waitFor();
    const marks = Object.keys(await person.marksOf(page));
    assert.deepEqual(unsure.flatMap(({ mentions }) => mentions).filter((id) => marks.includes(id)), []);
  };
  await isHidden();
  await page.reload();
  await person.mark(page, EXAMPLES.Politics);
  await isHidden();
});
