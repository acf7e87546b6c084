// Words are found: in the text, and in what is marked, noted and given as a source.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startServer } from "./harness.mjs";
import { markOf, openMarked } from "./marked.mjs";
import * as person from "./person.mjs";
import { NEWS } from "./texts.mjs";

const server = await startServer({ after });

const said = (page, words) => page.locator(".find-said").getByText(words, { exact: true });
const current = (page) => page.evaluate(() => [...(CSS.highlights.get("found-current") ?? [])].map(String).join("|"));

test("words are found in the text, from place to place", async (t) => {
  const { page } = await openMarked(t, server);
  await person.article(page).focus();
  await page.keyboard.press("/");
  const field = page.getByRole("searchbox", { name: "Search in the article" });
  await field.fill("BANK");
  const places = NEWS.match(/bank/gi).length;
  await said(page, `1 of ${places}`).waitFor();
  assert.equal((await current(page)).toLowerCase(), "bank");
  assert.equal(await page.evaluate(() => CSS.highlights.get("found").size), places);
  await field.press("Enter");
  await said(page, `2 of ${places}`).waitFor();
  await field.press("Shift+Enter");
  await field.fill("no such words");
  await page.getByText("Not found").waitFor();
  await field.press("Escape");
  await field.waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => CSS.highlights.has("found")), false);
  assert.ok(await page.evaluate(() => document.activeElement.matches(".article")));
});

test("words are found in names, notes and sources, whose cards come into view, and the keyboard stays in the field", async (t) => {
  const { page, annotations, entities, watched } = await openMarked(t, server);
  const number = annotations.find(({ quote }) => quote.exact.includes("3.4 million"));
  const panel = page.getByRole("tabpanel");
  await markOf(page, number.id).click();
  await panel.getByText("Edit, note, references").click();
  await panel.getByLabel("Note").fill("Ask the Bundesbank.");
  await panel.getByLabel("References", { exact: true }).fill("https://bank.example/report");
  await panel.getByLabel("Note").focus();
  await panel.getByRole("link", { name: "https://bank.example/report" }).waitFor();
  await page.getByRole("button", { name: "Search", exact: true }).click();
  const field = page.getByRole("searchbox", { name: "Search in the article" });
  await field.fill("bundesbank");
  await page.getByText("Not found").waitFor();
  await page.getByRole("combobox", { name: "Where is searched" }).selectOption("in marks, notes and references");
  await said(page, "1 of 1").waitFor();
  assert.equal(await current(page), number.quote.exact);
  await markOf(page, number.id).and(page.locator("[aria-current=true]")).waitFor();
  const lagarde = entities.find(({ name }) => name === "Christine Lagarde");
  await field.fill("christine lagarde");
  await said(page, `1 of ${lagarde.mentions.length}`).waitFor();
  await page.getByRole("tab", { name: "People", selected: true }).waitFor();
  await field.press("Enter");
  await said(page, `2 of ${lagarde.mentions.length}`).waitFor();
  assert.equal(await current(page), "Lagarde", "a mention by another name is one too");
  await markOf(page, lagarde.mentions[1]).and(page.locator("[aria-current=true]")).waitFor();
  assert.ok(await field.evaluate((element) => element === document.activeElement));
  await page.getByRole("button", { name: "Close the search" }).click();
  await field.waitFor({ state: "detached" });
  assert.ok(await page.evaluate(() => document.activeElement.matches(".article")), "the keyboard is in the article");
  watched.assertQuiet();
});
