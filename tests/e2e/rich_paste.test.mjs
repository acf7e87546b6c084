// What comes with its formatting from another program is the same article, and brings nothing else into the page.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { CMS, GOOGLE_DOCS, PARAGRAPHS, PLAIN, WORD } from "./clipboards.mjs";
import { openPage, startServer } from "./harness.mjs";
import * as person from "./person.mjs";

const server = await startServer({ after });

const SOURCES = {
  "plain text": { plain: PLAIN },
  Word: { plain: PLAIN, html: WORD },
  "Google Docs": { plain: PLAIN, html: GOOGLE_DOCS },
  "a content management system": { plain: PLAIN, html: CMS },
  "a program that gives only HTML": { html: WORD },
};

const HANDS = { "told by the browser": person.paste, "with the keyboard": person.pasteWithKeys };

for (const [hand, paste] of Object.entries(HANDS)) {
  test(`an article has the same paragraphs wherever it was copied, ${hand}`, async (t) => {
    const { page, watched } = await openPage(t, server.address);
    await person.box(page).waitFor();
    for (const [source, clipboard] of Object.entries(SOURCES)) {
      await t.test(source, async () => {
        await paste(page, clipboard);
        await person.article(page).waitFor();
        const shown = await person.article(page).locator("> *").allTextContents();
        assert.deepEqual(shown.map((paragraph) => paragraph.trim()), PARAGRAPHS);
        await assertOnlyMarks(page);
        const document = await person.exported(page);
        assert.equal(document.document.title, PARAGRAPHS[0]);
        await person.assertFaithful(page, document.document.text, document);
      });
      await page.getByRole("button", { name: "New article" }).click();
    }
    watched.assertQuiet();
  });
}

/** In the article stand paragraphs and marks, with no style or handler of their own, and nothing that loads or runs. */
async function assertOnlyMarks(page) {
  const found = await person.article(page).evaluate((element) => {
    const inside = [...element.querySelectorAll("*")];
    const attributes = inside.flatMap((each) => each.getAttributeNames());
    return { elements: [...new Set(inside.map((each) => each.localName))].sort(), attributes: [...new Set(attributes)] };
  });
  assert.deepEqual(found.elements, ["h1", "mark", "p"]);
  for (const name of found.attributes) assert.doesNotMatch(name, /^(style|on.*|href|src|id)$/);
  assert.equal(await page.locator("img, iframe, a[href]").count(), 0);
}

test("a tag with any number of attributes is pasted", async (t) => {
  const { page, watched } = await openPage(t, server.address);
  await person.box(page).waitFor();
  const html = `<p${' data-a="b"'.repeat(30_000)}>Angela Merkel met 12 ministers.</p>`;
  await person.paste(page, { html });
  await person.article(page).waitFor();
  assert.equal((await person.textOf(page)).trim(), "Angela Merkel met 12 ministers.");
  watched.assertQuiet();
});

test("markup in plain text is text", async (t) => {
  const { page, watched } = await openPage(t, server.address);
  const text = "<p>Angela Merkel met <b>12</b> ministers.</p><img src=x onerror=alert(1)>";
  await person.mark(page, text);
  assert.equal(await person.textOf(page), text);
  assert.equal(await page.locator("article b, article img").count(), 0);
  watched.assertQuiet();
});
