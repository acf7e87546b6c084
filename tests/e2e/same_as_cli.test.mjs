// The page's download is, byte for byte, what the command line prints for the same text.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { annotate } from "./cli.mjs";
import { openPage, startServer } from "./harness.mjs";
import * as person from "./person.mjs";
import { EXAMPLES, GERMAN, NEWS, ODD, corpus, gold } from "./texts.mjs";

const server = await startServer({ after });

const WORDS = { "a short article": NEWS, "a German article": GERMAN, "one word": "Merkel", "one digit": "7" };

for (const [what, texts, missing] of [
  ["the examples", EXAMPLES],
  ["odd characters", { ...ODD, ...WORDS }],
  ["the test articles", corpus()],
  ["the gold articles", gold(), "there are no gold articles beside this checkout"],
]) {
  const skip = Object.keys(texts).length === 0 && missing;
  test(`${what} come out as on the command line`, { skip }, async (t) => {
    const { page, watched } = await openPage(t, server.address);
    for (const [name, text] of Object.entries(texts)) {
      await t.test(name, async () => {
        await person.mark(page, text);
        const { content } = await person.download(page);
        assert.equal(content, annotate(text));
        await person.assertFaithful(page, text, JSON.parse(content));
      });
      await page.getByRole("button", { name: "New article" }).click();
    }
    watched.assertQuiet();
  });
}

test("an example that is chosen comes out as its file does", async (t) => {
  const { page } = await openPage(t, server.address);
  await page.getByRole("button", { name: "Economy" }).click();
  await person.article(page).waitFor();
  assert.equal((await person.download(page)).content, annotate(EXAMPLES.Economy));
});

test("the W3C annotations come out as on the command line", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.mark(page, EXAMPLES.Politics);
  const { content } = await person.download(page, /W3C/);
  assert.equal(content, annotate(EXAMPLES.Politics, "--format", "w3c"));
});
