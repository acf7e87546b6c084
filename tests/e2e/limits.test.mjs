// What is no English article of ordinary length gets a message that a person understands, and the page goes on.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import * as person from "./person.mjs";
import { BINARY, GERMAN, NEWS } from "./texts.mjs";

const server = await startServer({ after });

/** After whatever went wrong, an article is marked as ever. */
async function assertUsable(page, watched) {
  await person.box(page).selectText();
  await person.mark(page, NEWS);
  assert.equal(await person.textOf(page), NEWS);
  assert.equal(await person.problem(page).count(), 0, "the old message is gone");
  watched.assertQuiet();
}

const REFUSED = {
  "white space": { text: " \n\t\n  ", message: /There is no text here/ },
  "characters that nobody sees": { text: "\u{200b}\u{a0}\u{ad}\u{2060}", message: /There is no text here/ },
  "the inside of a picture": { text: BINARY, message: /This is not text.*picture.*PDF.*Word/ },
  "5 MB": { text: "Angela Merkel paid 12 euros. ".repeat(175_000), message: /too long: 5\.1 MB of at most 1\.0 MB.*in parts/ },
};

for (const [what, { text, message }] of Object.entries(REFUSED)) {
  test(`a paste of ${what} is refused with its reason, and stays in the box`, async (t) => {
    const { page, watched } = await openPage(t, server.address);
    await person.box(page).waitFor();
    await person.pasteWithKeys(page, { plain: text });
    await person.problem(page).waitFor();
    assert.match(await person.problem(page).textContent(), message);
    // A box has no carriage returns.
    assert.equal(await person.box(page).inputValue(), text.replaceAll("\r\n", "\n").replaceAll("\r", "\n"));
    await page.getByRole("button", { name: "Dismiss" }).click();
    await person.problem(page).waitFor({ state: "detached" });
    await assertUsable(page, watched);
  });
}

test("an empty box cannot be sent, and says so when it is sent with the keyboard", async (t) => {
  const { page, watched } = await openPage(t, server.address);
  await person.box(page).focus();
  assert.ok(await person.go(page).isDisabled());
  await page.keyboard.press("Control+Enter");
  await person.problem(page).waitFor();
  assert.match(await person.problem(page).textContent(), /There is no text here/);
  await assertUsable(page, watched);
});

test("a paste of nothing changes nothing", async (t) => {
  const { page, watched } = await openPage(t, server.address);
  await person.box(page).focus();
  await page.keyboard.insertText("Angela Merkel");
  await person.paste(page, { plain: "" });
  await person.paste(page, { html: "<p> </p><img src='x.png'>" });
  assert.equal(await person.box(page).inputValue(), "Angela Merkel");
  assert.equal(await person.article(page).count(), 0);
  watched.assertQuiet();
});

test("a German article is marked, with a word of warning", async (t) => {
  const { page, watched } = await openPage(t, server.address);
  await person.mark(page, GERMAN);
  assert.match(await page.getByRole("note").textContent(), /in German.*reads English.*may be wrong/);
  assert.equal(await person.article(page).getAttribute("lang"), "de");
  assert.equal(await person.textOf(page), GERMAN);
  watched.assertQuiet();
});

test("an English article carries no warning", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.mark(page, NEWS);
  assert.equal(await page.getByRole("note").count(), 0);
});

test("an article in which nothing is found says so in each list", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.mark(page, "It rained all day, and nobody went out.");
  for (const [tab, words] of [["People", "people"], ["Institutions", "institutions"], ["Numbers", "numbers"]]) {
    await page.getByRole("tab", { name: tab }).click();
    await page.getByText(`No ${words} were found in this article.`).waitFor();
  }
});
