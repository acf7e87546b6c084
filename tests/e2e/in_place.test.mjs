// A paragraph is edited where it stands, with the article in view and every decision on it.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { accept, progress, saved } from "./drafts.mjs";
import { openPage, startServer } from "./harness.mjs";
import * as person from "./person.mjs";
import { NEWS } from "./texts.mjs";

const server = await startServer({ after });

const field = (page) => page.getByRole("textbox", { name: "Paragraph" });
const gone = (page) => field(page).waitFor({ state: "detached" });
const isText = (page, text) =>
  page.waitForFunction((text) => document.querySelector("article")?.textContent === text, text);
const question = (page) => page.getByRole("dialog", { name: "Discard your changes to the paragraph?" });
const TWO = "The European Central Bank raised its key rate by 0.5 percentage points on Thursday. Christine Lagarde, its president, said that 3.4 million households would pay more.";

test("a double click selects a word, and its paragraph is edited in the article's type", async (t) => {
  const { page, watched } = await openPage(t, server.address);
  await person.mark(page, NEWS);
  await accept(page, 0);
  await progress(page, /^1 of \d+ reviewed/);
  const place = await person.placeOf(page, "households");
  const before = await page.locator(".paragraph", { hasText: "households" }).evaluate((one) => {
    const { fontFamily, fontSize, lineHeight } = getComputedStyle(one);
    return { type: [fontFamily, fontSize, lineHeight], top: one.getBoundingClientRect().top };
  });
  await page.mouse.dblclick(place.x, place.y);
  await page.getByRole("button", { name: "Edit paragraph" }).click();
  await field(page).waitFor();
  assert.equal(await field(page).inputValue(), TWO);
  assert.ok(await field(page).evaluate((one) => one === document.activeElement));
  const now = await field(page).evaluate((one) => {
    const { fontFamily, fontSize, lineHeight } = getComputedStyle(one);
    return { type: [fontFamily, fontSize, lineHeight], top: one.parentElement.getBoundingClientRect().top, fits: one.scrollHeight <= one.clientHeight + 1 };
  });
  assert.deepEqual(now.type, before.type);
  assert.ok(Math.abs(now.top - before.top) < 2, "the paragraph stays where it is");
  assert.ok(now.fits, "the field is as high as its words");
  await field(page).press("Control+End");
  await page.keyboard.insertText(" Angela Merkel left.");
  await page.keyboard.press("Enter");
  const edited = NEWS.replace(TWO, `${TWO} Angela Merkel left.`);
  await isText(page, edited);
  await gone(page);
  await page.locator("article mark", { hasText: "Angela Merkel" }).waitFor();
  await progress(page, /^1 of \d+ reviewed/);
  await page.keyboard.press("Control+z");
  await isText(page, NEWS);
  watched.assertQuiet();
});

test("with the keys alone: Shift+Enter, Escape with a question, a line break, and leaving", async (t) => {
  const { page, watched } = await openPage(t, server.address);
  await person.mark(page, NEWS);
  const lagarde = page.locator("article mark", { hasText: "Christine Lagarde" });
  await lagarde.focus();
  await page.keyboard.press("Shift+Enter");
  await field(page).waitFor();
  // The caret is where the keyboard was.
  await page.keyboard.insertText("Mrs ");
  assert.equal(await field(page).inputValue(), TWO.replace("Christine", "Mrs Christine"));
  await page.keyboard.press("Escape");
  await question(page).waitFor();
  await page.keyboard.press("Enter");
  await question(page).waitFor({ state: "detached" });
  assert.equal(await field(page).inputValue(), TWO.replace("Christine", "Mrs Christine"));
  assert.ok(await field(page).evaluate((one) => one === document.activeElement));
  await page.keyboard.press("Escape");
  await question(page).getByRole("button", { name: "Discard changes" }).click();
  await gone(page);
  assert.equal(await person.textOf(page), NEWS);
  await lagarde.focus();
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("Escape");
  await gone(page);
  await lagarde.focus();
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("Shift+Enter");
  await page.locator("article mark", { hasText: "White House" }).click();
  await isText(page, NEWS.replace("Thursday. Christine", "Thursday. \nChristine"));
  await gone(page);
  watched.assertQuiet();
});

test("what is typed in a paragraph is not lost with the page, with another article, or on the way to the box", async (t) => {
  const { page, watched } = await openPage(t, server.address);
  await person.mark(page, NEWS);
  await saved(page);
  const edited = NEWS.replace("Christine", "Mrs Christine");
  const type = async () => {
    await page.locator("article mark", { hasText: "Christine Lagarde" }).focus();
    await page.keyboard.press("Shift+Enter");
    await page.waitForFunction(() => document.activeElement?.matches("textarea"));
    await page.keyboard.insertText("Mrs ");
  };
  await type();
  await page.waitForFunction(() => localStorage.getItem("bluepencil.edited")?.includes("Mrs "));
  await page.reload();
  await page.getByRole("button", { name: /^Go on with/ }).click();
  await page.getByText("not marked again yet").waitFor();
  assert.equal(await person.box(page).inputValue(), edited);
  await page.getByRole("button", { name: "Back without changes" }).click();
  await page.getByRole("button", { name: "Discard changes" }).click();
  await person.article(page).waitFor();
  await type();
  await person.drop(page, { name: "next.txt", bytes: Buffer.from("René Müller met 12 ministers.") });
  await person.article(page).filter({ hasText: "René Müller" }).waitFor();
  await page.locator(".toasts").getByRole("button", { name: "Undo" }).click();
  assert.equal(await person.box(page).inputValue(), edited);
  // A text that is too long for an article stays in its paragraph.
  await page.getByRole("button", { name: "Back without changes" }).click();
  await page.getByRole("button", { name: "Discard changes" }).click();
  await type();
  await field(page).fill("word ".repeat(220_000));
  await field(page).press("Enter");
  await person.problem(page).filter({ hasText: "too long" }).waitFor();
  assert.equal((await field(page).inputValue()).length, 1_100_000);
  watched.assertQuiet();
});
