// Where a person was: after the page was loaded again, and on the way to the box and back.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { button, saved } from "./drafts.mjs";
import { openPage, startServer } from "./harness.mjs";
import * as person from "./person.mjs";

const server = await startServer({ after });

const PARAGRAPHS = Array.from({ length: 90 }, (_, at) =>
  `Paragraph ${at + 1} says that Angela Merkel met ${at + 100} ministers of the European Union, and then goes on for some more words so that it has two lines.`);
const LONG = ["A long day of meetings", ...PARAGRAPHS].join("\n\n");

/** The words of the first paragraph below the bars. */
const firstSeen = (page) =>
  page.evaluate(() => {
    const line = document.querySelector(".bars").getBoundingClientRect().bottom;
    const paragraphs = [...document.querySelectorAll(".paragraph, .headline")];
    return paragraphs.find((one) => one.getBoundingClientRect().bottom > Math.max(0, line) + 1).textContent.match(/^(HERE )?Paragraph \d+/)?.[0];
  });

const scrollTo = (page, words) =>
  page.evaluate((words) => {
    const found = [...document.querySelectorAll(".paragraph")].find((one) => one.textContent.startsWith(words));
    found.scrollIntoView({ block: "center", behavior: "instant" });
  }, words);

const list = (page) => page.getByRole("tab", { selected: true });

test("an article is gone on with where it was left, and its text edited there", async (t) => {
  const { page, watched } = await openPage(t, server.address);
  await person.mark(page, LONG);
  await page.getByRole("tab", { name: /Institutions/ }).click();
  await scrollTo(page, "Paragraph 61 ");
  const before = await firstSeen(page);
  assert.match(before, /^Paragraph 5\d/);
  await saved(page);
  await page.reload();
  await page.getByRole("button", { name: /^Go on with/ }).click();
  await person.article(page).waitFor();
  await page.waitForFunction(() => scrollY > 1000);
  await page.waitForTimeout(200);
  assert.equal(await firstSeen(page), before);
  assert.match(await list(page).textContent(), /Institutions/);

  // The box: the caret is at the first paragraph in view, in view itself, and the box has most of the window.
  await button(page, "Edit text").click();
  const { height } = await person.box(page).boundingBox();
  assert.ok(height > 0.6 * page.viewportSize().height, `the box is ${height} high`);
  await page.keyboard.insertText("HERE ");
  const typed = await person.box(page).inputValue();
  assert.equal(typed.slice(typed.indexOf("HERE ") + 5).slice(0, before.length), before);
  const isScrolled = await person.box(page).evaluate((box) => box.scrollTop > 500 && box.scrollTop < box.scrollHeight - box.clientHeight);
  assert.ok(isScrolled, "the box shows the place");
  await button(page, "Mark the edited text").click();
  await person.article(page).filter({ hasText: "HERE" }).waitFor();
  await page.waitForTimeout(200);
  // The new word may make a paragraph a line longer, and the line at the top another one's.
  const number = (seen) => Number(seen.match(/\d+/)[0]);
  const seen = await firstSeen(page);
  assert.ok(Math.abs(number(seen) - number(before)) <= 1, `${before} → ${seen}`);

  // A chosen mark in view is where the caret is.
  await scrollTo(page, "Paragraph 20 ");
  const mark = page.locator(".paragraph", { hasText: "Paragraph 20 " }).locator("mark[data-kind=quantity]").first();
  await mark.click();
  const words = await mark.textContent();
  await button(page, "Edit text").click();
  await page.keyboard.insertText("THERE ");
  assert.ok((await person.box(page).inputValue()).includes(`THERE ${words}`));
  await button(page, "Back without changes").click();
  await page.getByRole("button", { name: "Discard changes" }).click();
  await person.article(page).waitFor();
  await saved(page);
  await page.reload();
  await page.getByRole("button", { name: /^Go on with/ }).click();
  await page.locator("article mark.is-chosen").first().waitFor();
  assert.match(await list(page).textContent(), /Numbers/);
  await page.waitForTimeout(200);
  assert.match(await firstSeen(page), /^Paragraph 1\d/);

  // With the article goes what is known of it.
  await button(page, "New article").click();
  await button(page, "Delete all").click();
  await page.getByText("All articles were deleted").waitFor();
  assert.equal(await page.evaluate(() => localStorage.getItem("bluepencil.places")), null);
  watched.assertQuiet();
});
