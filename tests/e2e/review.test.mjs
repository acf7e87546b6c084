// A person goes through an article: keeps, removes, corrects, edits its text, takes steps back, signs off.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import { decide, focusedMark, foldTools, listTools, markOf, named, openMarked, orderBy, reviewed, selectWords, statusOf, undo } from "./marked.mjs";
import * as person from "./person.mjs";
import { EXAMPLES, NEWS } from "./texts.mjs";

const server = await startServer({ after });

const open = (t, text, options) => openMarked(t, server, text, options);

test("with the keyboard marks are kept and removed, which leads on, and each step is taken back", async (t) => {
  const { page, annotations, watched } = await open(t);
  const total = annotations.length;
  const [first, second, third] = annotations;
  const isFocused = ({ id }) => markOf(page, id).and(page.locator(":focus")).waitFor();
  await orderBy(page, "In text order");
  await reviewed(page, `0 of ${total} reviewed`).waitFor();
  await markOf(page, first.id).focus();
  await page.keyboard.press("a");
  await reviewed(page, `1 of ${total} reviewed`).waitFor();
  // The keyboard goes on.
  await isFocused(second);
  await page.keyboard.press("r");
  await reviewed(page, `2 of ${total} reviewed`).waitFor();
  assert.equal(await markOf(page, second.id).count(), 0, "what is removed leaves the text");
  await isFocused(third);
  await page.keyboard.press("Shift+A");
  await reviewed(page, `3 of ${total} reviewed`).waitFor();
  assert.equal(await focusedMark(page), third.id, "the keyboard stays");
  assert.equal(await statusOf(page, first.id), "accepted");
  assert.equal(await statusOf(page, second.id), "rejected");
  assert.equal(await person.textOf(page), NEWS);
  await person.article(page).focus();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await isFocused(second);
  await page.keyboard.press("Control+z");
  await reviewed(page, `0 of ${total} reviewed`).waitFor();
  await isFocused(first);
  await page.keyboard.press("Control+Shift+Z");
  await reviewed(page, `1 of ${total} reviewed`).waitFor();
  assert.equal(await statusOf(page, first.id), "accepted");
  watched.assertQuiet();
});

test("a review goes from mark to mark until all are decided on, and then says what came of it", async (t) => {
  const { page, annotations } = await open(t);
  await orderBy(page, "In text order");
  await page.getByRole("button", { name: "Start review" }).click();
  for (const [index, { id }] of annotations.entries()) {
    await page.locator(`article mark.is-current[data-annotation=${id}]`).first().waitFor();
    await decide(page, "Keep");
    const left = index + 1 === annotations.length ? `All ${annotations.length} reviewed` : `${index + 1} of ${annotations.length} reviewed`;
    await reviewed(page, left).waitFor();
  }
  const end = page.getByRole("dialog", { name: "Review finished" });
  await end.getByText(`${annotations.length} marks kept, 0 removed.`).waitFor();
  await page.keyboard.press("Escape");
  await end.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Review summary" }).click();
  await end.waitFor();
  await page.keyboard.press("Escape");
  const { annotations: now } = await person.exported(page);
  assert.ok(now.every(({ status }) => status === "accepted"));
});

test("all mentions of a name are decided on at once, and one step takes that back", async (t) => {
  const { page, entities, annotations } = await open(t);
  const lagarde = entities.find(({ name }) => name === "Christine Lagarde");
  await markOf(page, lagarde.mentions[0]).click();
  await page.getByRole("group", { name: `All ${lagarde.mentions.length}` }).getByRole("button", { name: "Remove" }).click();
  for (const id of lagarde.mentions) assert.equal(await markOf(page, id).count(), 0);
  const name = page.locator(".card-name").getByText("Christine Lagarde", { exact: true });
  const card = page.getByRole("tabpanel").locator(".card").filter({ has: name });
  assert.equal(await card.getAttribute("data-status"), "rejected", "it is still in the list");
  await page.locator(".toasts").getByRole("button", { name: "Undo" }).click();
  for (const id of lagarde.mentions) await markOf(page, id).waitFor();
  const now = await person.exported(page);
  assert.deepEqual(now.annotations, annotations);
  // One of them alone is removed at its mark, and comes back from the card.
  await markOf(page, lagarde.mentions[1]).click();
  await page.keyboard.press("Shift+R");
  await card.locator(".card-count").click();
  await card.locator("button.snippet").nth(1).click();
  await card.getByText("Removed", { exact: true }).waitFor();
  await card.getByRole("button", { name: "Keep after all" }).click();
  await markOf(page, lagarde.mentions[1]).waitFor();
  assert.equal(await statusOf(page, lagarde.mentions[1]), "accepted");
});

test("everything listed is decided on at once, and the lists leave out what is done", async (t) => {
  const { page, annotations } = await open(t);
  const numbers = annotations.filter(({ kind }) => kind === "quantity");
  const total = annotations.length;
  const listed = (count) => page.waitForFunction((count) => document.querySelectorAll(".card").length === count, count);
  await page.getByRole("tab", { name: "Numbers" }).click();
  const cards = page.getByRole("tabpanel").locator(".card");
  await cards.first().locator(".card-name").click();
  await decide(page, "Confirmed");
  const which = async (option) => (await listTools(page)).getByRole("combobox", { name: "Which are listed" }).selectOption(option);
  await which("Not checked");
  await listed(numbers.length - 1);
  await page.getByText(`${numbers.length - 1} of ${numbers.length} numbers`, { exact: true }).waitFor();
  const all = async () => (await listTools(page)).getByRole("button", { name: `Keep all ${numbers.length - 1}` }).click();
  await all();
  await reviewed(page, `${numbers.length - 1} of ${total} reviewed`).waitFor();
  await page.locator(".toasts").getByRole("button", { name: "Undo" }).click();
  await reviewed(page, `0 of ${total} reviewed`).waitFor();
  await all();
  await which("Not reviewed");
  await listed(1);
  await foldTools(page);
  await cards.first().locator(".card-name").click();
  await page.keyboard.press("a");
  await reviewed(page, `${numbers.length} of ${total} reviewed`).waitFor();
  await page.getByRole("tab", { name: "Numbers" }).click();
  await page.getByText("Nothing is left to do among the numbers.").waitFor();
  await page.getByRole("button", { name: "Show all" }).click();
  await listed(numbers.length);
});

test("selected words are marked, and elsewhere too when that is wanted", async (t) => {
  const text = `${NEWS}\nThe quorble vote is due. Nobody at the quorble spoke.\n`;
  const { page, annotations } = await open(t, text);
  assert.equal(named(annotations, "quorble"), undefined);
  await selectWords(page, "uorbl");
  await page.getByRole("toolbar", { name: "Selected words" }).getByRole("button", { name: "Institution" }).click();
  await page.getByText("“quorble” stands in one more place.").waitFor();
  await page.getByRole("button", { name: "Mark them too" }).click();
  await page.waitForFunction(() => [...document.querySelectorAll("article mark")].filter((mark) => mark.textContent === "quorble").length === 2);
  const now = await person.exported(page);
  const added = now.annotations.filter(({ quote }) => quote.exact === "quorble");
  assert.deepEqual(added.map(({ kind, origin, status }) => [kind, origin, status]), [
    ["institution", "person", "accepted"],
    ["institution", "person", "accepted"],
  ]);
  assert.equal(new Set(added.map(({ entity }) => entity)).size, 1, "one institution");
  assert.equal(await person.textOf(page), text);
  await undo(page).click();
  await undo(page).click();
  await page.waitForFunction(() => !document.querySelector("article").innerHTML.includes(">quorble</mark>"));
  assert.deepEqual((await person.exported(page)).annotations, annotations);
});

test("a mark's kind and words are changed with the keyboard", async (t) => {
  const { page, annotations } = await open(t);
  const biden = named(annotations, "Joe Biden");
  await markOf(page, biden.id).focus();
  await page.keyboard.press("2");
  await page.waitForFunction((id) => document.querySelector(`mark[data-annotation=${id}]`)?.dataset.kind === "institution", biden.id);
  await page.keyboard.press("e");
  await page.getByText("Enter is done").waitFor();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await page.waitForFunction((id) => document.querySelector(`mark[data-annotation=${id}]`)?.textContent === "Biden and", biden.id);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Delete");
  await page.waitForFunction((id) => !document.querySelector(`mark[data-annotation=${id}]`), biden.id);
  await page.waitForFunction(() => document.activeElement?.matches("article mark"));
  for (let step = 0; step < 4; step++) await page.keyboard.press("Control+z");
  await page.waitForFunction((id) => document.querySelector(`mark[data-annotation=${id}]`)?.dataset.kind === "person", biden.id);
  assert.deepEqual((await person.exported(page)).annotations, annotations);
});

test("a card takes another name, a note, references and a verdict, and says what is wrong with a reference", async (t) => {
  const { page, annotations, watched } = await open(t);
  const number = annotations.find(({ quote }) => quote.exact.includes("3.4 million"));
  await markOf(page, number.id).click();
  const panel = page.getByRole("tabpanel");
  await decide(page, "Disputed");
  await panel.getByText("Edit, note, references").click();
  await panel.getByLabel("Note").fill("The bank says 3.1 million.");
  await panel.getByLabel("References", { exact: true }).fill("word ".repeat(700));
  await panel.getByLabel("Note").focus();
  await person.problem(page).waitFor();
  assert.equal(await panel.getByLabel("References", { exact: true }).inputValue(), "word ".repeat(700), "what was refused can be mended");
  await panel.getByLabel("References", { exact: true }).fill("https://bank.example/report");
  await page.locator("article mark").first().hover();
  assert.equal(await panel.getByLabel("References", { exact: true }).inputValue(), "https://bank.example/report", "typing outlives the pointer's way");
  await panel.getByLabel("Note").focus();
  await panel.getByRole("link", { name: "https://bank.example/report" }).waitFor();
  const checked = (await person.exported(page)).annotations.find(({ id }) => id === number.id);
  assert.equal(checked.verdict, "disputed");
  assert.equal(checked.note, "The bank says 3.1 million.");
  assert.deepEqual(checked.references, [{ text: "https://bank.example/report", url: "https://bank.example/report" }]);
  assert.deepEqual(checked.links, ["https://bank.example/report"]);
  const lagarde = named(annotations, "Christine Lagarde");
  await markOf(page, lagarde.id).click();
  await panel.getByText("Edit, note, references").click();
  await panel.getByLabel("Name").fill("Christine Madeleine Lagarde");
  await panel.getByLabel("Name").press("Tab");
  await panel.getByRole("button", { name: "Christine Madeleine Lagarde", exact: true }).waitFor();
  const { entities } = await person.exported(page);
  assert.equal(entities.find(({ id }) => id === lagarde.entity).name, "Christine Madeleine Lagarde");
  watched.assertQuiet();
});

test("decisions come along when the text is edited, and what fits nowhere is listed", async (t) => {
  const { page, annotations } = await open(t);
  const [biden, lagarde] = ["Joe Biden", "Christine Lagarde"].map((name) => named(annotations, name));
  for (const { id } of [biden, lagarde]) {
    await markOf(page, id).focus();
    await page.keyboard.press("a");
  }
  await page.getByRole("button", { name: "Edit text" }).click();
  const edited = `A new first line.\n\n${NEWS.replace("Joe Biden and the White House", "The White House")}`;
  await person.box(page).fill(edited);
  await page.getByRole("button", { name: "Mark the edited text" }).click();
  await person.article(page).waitFor();
  assert.equal(await person.textOf(page), edited);
  const now = await person.exported(page);
  const kept = now.annotations.find(({ id }) => id === lagarde.id);
  assert.deepEqual([kept.quote.exact, kept.status], ["Christine Lagarde", "accepted"]);
  assert.equal(now.annotations.some(({ id }) => id === biden.id), false);
  const lost = page.getByRole("region", { name: "Lost marks" });
  assert.match(await lost.textContent(), /Joe Biden/);
  await selectWords(page, "The White House");
  await lost.getByRole("button", { name: "Put it here" }).click();
  await lost.waitFor({ state: "detached" });
  await markOf(page, biden.id).waitFor();
  await undo(page).click();
  await lost.waitFor();
  await undo(page).click();
  await page.waitForFunction((text) => document.querySelector("article").textContent === text, NEWS);
  assert.equal(await statusOf(page, biden.id), "accepted");
});

test("leaving the box without changes leaves everything as it was", async (t) => {
  const { page, annotations } = await open(t);
  await markOf(page, annotations[0].id).focus();
  await page.keyboard.press("a");
  await page.getByRole("button", { name: "Edit text" }).click();
  await person.box(page).fill("Something else entirely.");
  await page.getByRole("button", { name: "Back without changes" }).click();
  await page.getByRole("button", { name: "Discard changes" }).click();
  await person.article(page).waitFor();
  assert.equal(await person.textOf(page), NEWS);
  assert.equal(await statusOf(page, annotations[0].id), "accepted");
});

test("from paste to a signed-off export with the keyboard alone", async (t) => {
  const { page, watched } = await openPage(t, server.address, { context: { acceptDownloads: true } });
  await person.pasteWithKeys(page, { plain: NEWS });
  await person.article(page).waitFor();
  const all = await page.locator("article mark[role=button]").count();
  await page.keyboard.press("Space");
  for (let index = 0; index < all; index++) {
    await page.waitForFunction(() => document.activeElement?.matches("article mark.is-current"));
    await page.keyboard.press("a");
    await reviewed(page, index + 1 === all ? `All ${all} reviewed` : `${index + 1} of ${all} reviewed`).waitFor();
  }
  await page.getByRole("dialog", { name: "Review finished" }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Sign off" }).waitFor();
  await page.keyboard.insertText("Ada Checker");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Signed off by Ada Checker" }).waitFor();
  await page.getByRole("button", { name: "Export" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menu").waitFor();
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const document = JSON.parse(await readFile(await (await download).path(), "utf8"));
  assert.equal(document.signOff.name, "Ada Checker");
  assert.equal(document.signOff.changedSince, false);
  assert.match(document.signOff.at, /^20\d\d-/);
  assert.ok(document.annotations.every(({ status }) => status === "accepted"));
  await page.locator("article mark").first().focus();
  await page.keyboard.press("r");
  await page.getByRole("button", { name: "Changed since sign-off" }).waitFor();
  watched.assertQuiet();
});

test("the help lists every key, and Escape gives the keyboard back", async (t) => {
  const { page } = await open(t, EXAMPLES.Economy);
  const mark = page.locator("article mark").first();
  await mark.focus();
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Help" });
  await help.getByText("Next mark to review", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "detached" });
  assert.ok(await mark.evaluate((element) => element === document.activeElement));
});

test("on paper marks have numbers, and the sheet after the article says what became of them", async (t) => {
  const { page, annotations } = await open(t);
  const number = annotations.find(({ quote }) => quote.exact.includes("3.4 million"));
  await markOf(page, number.id).click();
  const panel = page.getByRole("tabpanel");
  await decide(page, "Needs source");
  await panel.getByText("Edit, note, references").click();
  await panel.getByLabel("Note").fill("Ask the bank.");
  await panel.getByLabel("Note").press("Tab");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  const nth = annotations.indexOf(number) + 1;
  const sheet = page.locator(".print-lists");
  const row = sheet.getByRole("row").filter({ hasText: "Ask the bank." });
  await row.waitFor();
  assert.match(await row.textContent(), new RegExp(`${nth}3.4 million.*Christine Lagarde.*Needs sourceAsk the bank.$`));
  const [sentence] = NEWS.match(/[^.\n]*3\.4 million[^.\n]*\./);
  assert.ok((await sheet.textContent()).includes(sentence.trim()), sentence);
  const head = await sheet.locator("header").innerText();
  assert.match(head, /^Not signed off$/m);
  assert.match(head, /^1 of \d+ numbers checked, 1 needs a source$/m);
  assert.match(head, /^0 of \d+ marks reviewed$/m);
  await sheet.locator(".print-names").getByRole("cell", { name: "Christine Lagarde", exact: true }).waitFor();
  const shown = await markOf(page, number.id).evaluate((mark) => getComputedStyle(mark, "::after").content);
  assert.equal(shown, `"${nth}"`);
  assert.equal(await page.locator(".review-bar").isVisible(), false);
});
