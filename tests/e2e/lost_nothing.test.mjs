// Nothing that a person typed or opened is lost: edits of the text, what is dropped or pasted over them, and exports.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { button, openStored, progress } from "./drafts.mjs";
import { openPage, startServer } from "./harness.mjs";
import * as person from "./person.mjs";
import { NEWS } from "./texts.mjs";

const server = await startServer({ after });

const OTHER = "René Müller met 12 ministers of the European Union in Paris.";
const PERMITTED = { permissions: ["clipboard-read", "clipboard-write"] };

const notice = (page, words) => page.locator(".toasts").getByText(words).waitFor();
const undo = (page) => page.locator(".toasts").getByRole("button", { name: "Undo" }).click();
const isShown = (page, words) => person.article(page).filter({ hasText: words }).waitFor();

/** Pastes with the keyboard, wherever it is. */
async function pasteOver(page, { plain, html }) {
  await page.evaluate(({ plain, html }) => {
    const copy = (event) => {
      event.clipboardData.setData("text/plain", plain);
      if (html) event.clipboardData.setData("text/html", html);
      event.preventDefault();
    };
    document.addEventListener("copy", copy, { once: true });
    document.execCommand("copy");
  }, { plain, html });
  await page.keyboard.press("Control+V");
}

test("an export says under which name it is saved, also where there is no headline", async (t) => {
  const { page, watched } = await openPage(t, server.address);
  await person.mark(page, NEWS);
  await person.download(page);
  await notice(page, "Saved as central-bank-raises-rates-again.json");
  await person.download(page, /W3C/);
  await notice(page, "Saved as central-bank-raises-rates-again.jsonld");
  await page.keyboard.press("Escape");
  await pasteOver(page, { plain: `${OTHER} `.repeat(4) });
  await isShown(page, "René Müller");
  const { filename } = await person.download(page);
  assert.equal(filename, "rené-müller-met-12-ministers-of-the-european-union-in-paris.json");
  await notice(page, `Saved as ${filename}`);
  watched.assertQuiet();
});

test("the changed text is not left without a question, and a file does not take its place for good", async (t) => {
  const { page, watched } = await openPage(t, server.address);
  await person.mark(page, NEWS);
  await page.locator("article mark").first().focus();
  await page.keyboard.press("a");
  await progress(page, /^1 of \d+ reviewed/);
  await button(page, "Edit text").click();
  const back = button(page, "Back without changes");
  await back.click();
  await isShown(page, "Christine Lagarde");
  await button(page, "Edit text").click();
  await person.box(page).press("Control+End");
  await page.keyboard.insertText("The end.");
  await back.click();
  const question = page.getByRole("dialog", { name: "Discard your changes to the text?" });
  await question.waitFor();
  // The keyboard is on the answer that keeps them.
  await page.keyboard.press("Enter");
  await question.waitFor({ state: "detached" });
  assert.equal(await person.box(page).inputValue(), `${NEWS}The end.`);
  await back.click();
  await page.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });
  assert.equal(await person.box(page).inputValue(), `${NEWS}The end.`);

  await person.drop(page, { name: "next.txt", bytes: Buffer.from(OTHER) });
  await isShown(page, "René Müller");
  await notice(page, "The article was put away.");
  await undo(page);
  assert.equal(await person.box(page).inputValue(), `${NEWS}The end.`);
  await button(page, "Mark the edited text").click();
  await isShown(page, "The end.");
  await progress(page, /^1 of \d+ reviewed/);

  await button(page, "Edit text").click();
  await person.box(page).press("Control+End");
  await page.keyboard.insertText(" Really.");
  await back.click();
  await question.getByRole("button", { name: "Discard changes" }).click();
  await isShown(page, "The end.");
  assert.equal(await person.textOf(page), `${NEWS}The end.`);
  watched.assertQuiet();
});

test("a paste over the article takes its place as a drop does, and can be undone", async (t) => {
  const { page, watched } = await openPage(t, server.address, { context: PERMITTED });
  await person.mark(page, NEWS);
  await pasteOver(page, { plain: "x", html: `<p>${OTHER}</p><p>Second <b>paragraph</b>.</p>` });
  await isShown(page, "René Müller");
  assert.equal(await person.textOf(page), `${OTHER}\n\nSecond paragraph.`);
  await notice(page, "The article was put away.");
  await undo(page);
  await isShown(page, "Christine Lagarde");
  // In a field it is the field's.
  await page.getByRole("searchbox").first().focus();
  await pasteOver(page, { plain: "Lagarde" });
  assert.equal(await page.getByRole("searchbox").first().inputValue(), "Lagarde");
  assert.equal(await person.textOf(page), NEWS);
  // What cannot be read leaves everything as it is.
  await person.drop(page, { name: "long.txt", bytes: Buffer.from("word ".repeat(250_000)) });
  await person.problem(page).filter({ hasText: "too long" }).waitFor();
  assert.equal(await person.textOf(page), NEWS);
  watched.assertQuiet();
});

test("a text that was never marked comes back after an example took its place", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.type(page, "My notes on the bank");
  await page.getByRole("list").getByRole("button", { name: /Economy|retailer/i }).first().click();
  await person.article(page).waitFor();
  await notice(page, "The text in the box was put away.");
  await undo(page);
  assert.equal(await person.box(page).inputValue(), "My notes on the bank");
});

test("an edit that was put away with its article is there when that is opened again", async (t) => {
  const { page } = await openStored(t, server);
  await button(page, "Edit text").click();
  await person.box(page).press("Control+End");
  await page.keyboard.insertText("The end.");
  await person.drop(page, { name: "next.txt", bytes: Buffer.from(OTHER) });
  await isShown(page, "René Müller");
  await button(page, "New article").click();
  await page.getByRole("region", { name: "Your articles" }).getByRole("button", { name: "Central bank raises rates again", exact: true }).click();
  await button(page, "Mark the edited text").waitFor();
  assert.equal(await person.box(page).inputValue(), `${NEWS}The end.`);
});
