// The examples open with one click and show what the page does.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import * as person from "./person.mjs";
import { EXAMPLES } from "./texts.mjs";

const server = await startServer({ after });

for (const [topic, text] of Object.entries(EXAMPLES)) {
  test(`the example “${topic}” opens with people, institutions and numbers`, async (t) => {
    const { page, watched } = await openPage(t, server.address);
    const button = page.getByRole("button", { name: topic });
    const headline = text.split("\n")[0];
    assert.ok((await button.textContent()).includes(headline), "the button shows the headline");
    await button.click();
    await page.getByRole("heading", { level: 1, name: headline }).waitFor();
    await person.assertFaithful(page, text, await person.exported(page));
    for (const [kind, tab] of [["person", "People"], ["institution", "Institutions"], ["quantity", "Numbers"]]) {
      assert.ok((await page.locator(`article mark[data-kind=${kind}]`).count()) >= 3, `${kind} in the text`);
      await page.getByRole("tab", { name: tab }).click();
      const cards = page.getByRole("tabpanel", { name: tab }).locator(".card");
      await cards.first().waitFor();
      assert.ok((await cards.count()) >= 3, `${kind} in the panel`);
      const first = await cards.first().locator(".card-name").textContent();
      assert.ok(first.trim().length > 0 && text.includes(first), `“${first}” is of the text`);
    }
    watched.assertQuiet();
  });
}

test("the page offers three examples", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.box(page).waitFor();
  assert.equal(await page.locator(".examples button").count(), 3);
});
