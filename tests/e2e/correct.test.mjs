// What the machine had otherwise is corrected: what is marked, of what kind, whose name it is; and each step has its name.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startServer } from "./harness.mjs";
import { markOf, named, openMarked, reviewed, selectWords, undo } from "./marked.mjs";
import * as person from "./person.mjs";
import { EXAMPLES, NEWS } from "./texts.mjs";

const server = await startServer({ after });

const bar = (page) => page.getByRole("toolbar", { name: "Selected words" });
const panel = (page) => page.getByRole("tabpanel");
const redo = (page) => page.getByRole("button", { name: /^Redo/ });

test("just the selected letters are marked where that is wanted, without the spaces around them", async (t) => {
  const { page } = await openMarked(t, server, `${NEWS}\nThe quorble vote is due.\n`);
  await selectWords(page, " quorb");
  await bar(page).getByRole("checkbox", { name: "Whole words" }).uncheck();
  await bar(page).getByRole("button", { name: "Person" }).click();
  await page.locator("article mark[data-kind=person]").getByText("quorb", { exact: true }).waitFor();
  const added = named((await person.exported(page)).annotations, "quorb");
  assert.deepEqual([added.kind, added.origin], ["person", "person"]);
});

test("marks that overlap are all shown, each with a line of its own, and none is lost", async (t) => {
  const { page, watched } = await openMarked(t, server);
  await selectWords(page, "Biden and the White");
  await bar(page).getByRole("button", { name: "Institution" }).click();
  await page.waitForFunction(() => document.querySelector("mark.is-current"));
  const document = await person.exported(page);
  await person.assertFaithful(page, NEWS, document);
  const [crossing, biden, house] = ["Biden and the White", "Joe Biden", "White House"].map((words) => named(document.annotations, words));
  assert.ok(crossing && biden && house);
  const lines = await page.evaluate(() => {
    const inner = document.querySelector("article mark mark");
    return [inner.parentElement, inner].map((mark) => parseFloat(getComputedStyle(mark).textUnderlineOffset));
  });
  assert.ok(lines[1] > lines[0], "one line below the other");
  const buttons = await person.article(page).getByRole("button").evaluateAll((marks) => marks.map(({ dataset }) => dataset.annotation));
  assert.equal(new Set(buttons).size, buttons.length, "the keyboard comes to each of them once");
  for (const { id } of [crossing, biden, house]) assert.ok(buttons.includes(id));
  watched.assertQuiet();
});

test("kind, roles, a note and a source of a name are changed on its card, by name and step by step", async (t) => {
  const { page, annotations, entities } = await openMarked(t, server);
  const lagarde = named(annotations, "Christine Lagarde");
  await markOf(page, lagarde.id).click();
  await panel(page).getByText("Edit, note, references").click();
  await panel(page).getByLabel("Roles").fill("President of the bank; economist");
  await panel(page).getByLabel("Note").fill("Check her office.");
  await panel(page).getByLabel("References", { exact: true }).fill("https://bank.example/lagarde");
  await panel(page).getByLabel("Name").focus();
  await panel(page).getByRole("link", { name: "https://bank.example/lagarde" }).waitFor();
  await panel(page).getByRole("combobox", { name: "Kind", exact: true }).selectOption("Institution");
  await page.waitForFunction((id) => document.querySelector(`mark[data-annotation=${id}]`).dataset.kind === "institution", lagarde.id);
  const entity = (await person.exported(page)).entities.find(({ id }) => id === lagarde.entity);
  assert.deepEqual(
    [entity.kind, entity.roles, entity.note, entity.links],
    ["institution", ["President of the bank", "economist"], "Check her office.", ["https://bank.example/lagarde"]],
  );
  const names = [];
  for (let step = 0; step < 4; step++) {
    names.push((await undo(page).getAttribute("aria-label")).replace("Undo: ", ""));
    await undo(page).click();
  }
  assert.equal(new Set(names).size, 4, names.join("; "));
  for (const name of names) assert.match(name, /Lagarde/);
  assert.equal(await redo(page).getAttribute("aria-label"), `Redo: ${names.at(-1)}`);
  assert.deepEqual((await person.exported(page)).entities, entities);
  for (let step = 0; step < 4; step++) await page.keyboard.press("Control+y");
  assert.deepEqual((await person.exported(page)).entities.find(({ id }) => id === lagarde.entity), entity);
});

test("a review goes by worth, by sureness, or through one kind alone", async (t) => {
  const { page, annotations } = await openMarked(t, server, EXAMPLES.Politics);
  const route = page.getByRole("combobox", { name: "Order of the review" });
  const chosen = async () => {
    await page.getByRole("button", { name: /^(Start|Next to) review/ }).click();
    await page.locator("article mark.is-current").first().waitFor();
    return page.locator("article mark.is-current").first().getAttribute("data-annotation");
  };
  const worth = ({ quantity }) => quantity?.checkWorthiness?.score ?? -1;
  const most = Math.max(...annotations.map(worth));
  await route.selectOption("Most worth checking first");
  const first = await chosen();
  assert.equal(worth(annotations.find(({ id }) => id === first)), most);
  await page.keyboard.press("Escape");
  await route.selectOption("Least certain first");
  await person.article(page).locator("mark").first().focus();
  await page.keyboard.press("Escape");
  const least = Math.min(...annotations.flatMap(({ confidence }) => confidence ?? []));
  const unsure = await chosen();
  assert.equal(annotations.find(({ id }) => id === unsure).confidence, least);
  await person.article(page).locator("mark").first().focus();
  await page.keyboard.press("Escape");
  await route.selectOption("Institutions only");
  const institutions = annotations.filter(({ kind }) => kind === "institution");
  for (const { id } of institutions.slice(0, 3)) {
    assert.equal(await chosen(), id);
    await page.keyboard.press("Shift+A");
  }
  await reviewed(page, `3 of ${annotations.length} reviewed`).waitFor();
});

test("a drawn, removed and deleted mark never takes the keyboard's place with it", async (t) => {
  const { page, annotations } = await openMarked(t, server);
  await page.locator("article mark").first().focus();
  const press = async (keys) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForFunction(() => document.activeElement?.closest("article"));
    }
  };
  await press(["r", "Delete", "r", "Delete", "2", "e", "ArrowRight", "Enter"]);
  assert.ok((await person.exported(page)).annotations.length < annotations.length);
  await page.locator("article mark").first().focus();
  await press(["Control+z", "Control+z"]);
});
