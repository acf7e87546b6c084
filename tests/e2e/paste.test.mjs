// Whatever way a text comes into the box, it is marked, and stays as it was to the last character.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import * as person from "./person.mjs";
import { NEWS, ODD } from "./texts.mjs";

const server = await startServer({ after });

const WAYS = {
  "pasted with the keyboard": (page) => person.pasteWithKeys(page, { plain: NEWS }),
  "put in by a program": (page) => person.box(page).fill(NEWS),
  "dropped on the page": (page) => person.drop(page, { text: NEWS }),
  "typed, then sent with the button": async (page) => {
    await person.type(page, NEWS);
    assert.equal(await person.article(page).count(), 0, "typing alone marks nothing");
    await person.go(page).click();
  },
  "typed, then sent with Ctrl+Enter": async (page) => {
    await person.type(page, NEWS);
    await page.keyboard.press("Control+Enter");
  },
};

for (const [way, enter] of Object.entries(WAYS)) {
  test(`a text ${way} is marked`, async (t) => {
    const { page, watched } = await openPage(t, server.address);
    await person.box(page).waitFor();
    await enter(page);
    await person.article(page).waitFor();
    const document = await person.exported(page);
    await person.assertFaithful(page, NEWS, document);
    const kinds = new Set(document.annotations.map(({ kind }) => kind));
    assert.deepEqual([...kinds].sort(), ["institution", "person", "quantity"]);
    watched.assertQuiet();
  });
}

test("no character of a pasted text is changed", async (t) => {
  const { page, watched } = await openPage(t, server.address);
  for (const [what, text] of Object.entries(ODD)) {
    await t.test(what, async () => {
      await person.mark(page, text);
      const document = await person.exported(page);
      assert.ok(document.annotations.length > 0, "something is marked");
      await person.assertFaithful(page, text, document);
    });
    await page.getByRole("button", { name: "New article" }).click();
  }
  watched.assertQuiet();
});

test("a paste goes in at the cursor, and the text can be edited and marked again", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.box(page).focus();
  await page.keyboard.insertText("Angela Merkel ");
  await person.mark(page, "met 12 ministers.");
  assert.equal(await person.textOf(page), "Angela Merkel met 12 ministers.");
  await page.getByRole("button", { name: "Edit text" }).click();
  assert.equal(await person.box(page).inputValue(), "Angela Merkel met 12 ministers.");
  await person.box(page).press("Control+End");
  await page.keyboard.insertText(" Joe");
  await page.keyboard.insertText(" Biden");
  await page.keyboard.press("Control+Enter");
  await person.article(page).waitFor();
  await person.assertFaithful(page, "Angela Merkel met 12 ministers. Joe Biden", await person.exported(page));
});

test("the article that a new one replaces can be brought back", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.mark(page, NEWS);
  await page.getByRole("button", { name: "New article" }).click();
  assert.equal(await person.box(page).inputValue(), "");
  await page.getByRole("button", { name: "Undo" }).click();
  await person.article(page).waitFor();
  assert.equal(await person.textOf(page), NEWS);
});
