// The three kinds are told apart by colour and by underline, named, counted, and switched on and off.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import { kindSwitch, switchKind } from "./marked.mjs";
import * as person from "./person.mjs";
import { EXAMPLES } from "./texts.mjs";

const server = await startServer({ after });

const KINDS = { person: "People", institution: "Institutions", quantity: "Numbers" };

/** The first mark of a kind that neither holds another one nor is held by one. */
const plainMark = (page, kind) => page.locator(`article mark[data-kind=${kind}]:not(mark mark, :has(mark))`).first();

test("the tabs count each kind, and the lists what they list", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.mark(page, EXAMPLES.Politics);
  const { entities, annotations } = await person.exported(page);
  const rows = {
    person: entities.filter(({ kind }) => kind === "person").length,
    institution: entities.filter(({ kind }) => kind === "institution").length,
    quantity: annotations.filter(({ kind }) => kind === "quantity").length,
  };
  for (const [kind, name] of Object.entries(KINDS)) {
    assert.ok(rows[kind] > 0, `${name} in the example`);
    const tab = page.getByRole("tab", { name });
    assert.equal((await tab.textContent()).replace(/\s/g, ""), `${name}${rows[kind]}`);
    await tab.click();
    const found = annotations.filter((annotation) => annotation.kind === kind);
    const back = found.filter(({ quantity }) => quantity?.anaphoric).length;
    const words = kind === "quantity" ? `${rows[kind] - back} numbers, ${back} more only refer back` : `${found.length} mentions of ${rows[kind]} ${name.toLowerCase()}`;
    await page.getByText(words, { exact: true }).waitFor();
  }
});

test("each kind's marks are switched off and on again, the text unmoved", async (t) => {
  const { page, watched } = await openPage(t, server.address);
  await person.mark(page, EXAMPLES.Politics);
  const all = await person.marksOf(page);
  for (const [kind, name] of Object.entries(KINDS)) {
    await t.test(name, async () => {
      const others = Object.fromEntries(Object.entries(all).filter(([, mark]) => mark.kind !== kind));
      const eye = await kindSwitch(page, name);
      assert.equal(await eye.getAttribute("aria-pressed"), "true");
      await eye.click();
      await page.locator(`article mark[data-kind=${kind}]`).first().waitFor({ state: "detached" });
      assert.equal(await eye.getAttribute("aria-pressed"), "false");
      assert.deepEqual(await person.marksOf(page), others);
      assert.equal(await person.textOf(page), EXAMPLES.Politics);
      await eye.click();
      await page.locator(`article mark[data-kind=${kind}]`).first().waitFor();
      assert.deepEqual(await person.marksOf(page), all);
    });
  }
  watched.assertQuiet();
});

for (const colorScheme of ["light", "dark"]) {
  test(`kinds differ in colour and in underline (${colorScheme})`, async (t) => {
    const { page } = await openPage(t, server.address, { context: { colorScheme } });
    await person.mark(page, EXAMPLES.Politics);
    const looks = [];
    for (const kind of Object.keys(KINDS)) {
      looks.push(
        await plainMark(page, kind).evaluate((mark) => {
          const style = getComputedStyle(mark);
          return {
            tint: style.backgroundColor,
            underline: style.textDecorationStyle,
            colour: style.textDecorationColor,
            line: style.textDecorationLine,
          };
        }),
      );
    }
    for (const { line } of looks) assert.equal(line, "underline");
    for (const property of ["tint", "underline", "colour"]) {
      const values = looks.map((look) => look[property]);
      assert.equal(new Set(values).size, 3, `${property}: ${values}`);
    }
  });
}

test("each mark says what it is, to the pointer and to a screen reader", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.mark(page, EXAMPLES.Politics);
  for (const [kind, word] of Object.entries({ person: "Person", institution: "Institution", quantity: "Number" })) {
    const mark = plainMark(page, kind);
    await mark.hover();
    const said = await mark.evaluate((element) => ({
      label: getComputedStyle(element, "::after").content,
      described: document.getElementById(element.getAttribute("aria-describedby"))?.textContent,
    }));
    assert.match(said.label, new RegExp(`^"${word}"`));
    assert.equal(said.described, word);
  }
});

test("what is chosen stays chosen while another kind is switched, and is let go with its own", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.mark(page, EXAMPLES.Politics);
  await plainMark(page, "person").click();
  await page.locator("article mark.is-current").waitFor();
  await switchKind(page, "Numbers");
  await page.locator("article mark[data-kind=quantity]").first().waitFor({ state: "detached" });
  assert.equal(await page.locator("article mark[aria-current]").count(), 1);
  await switchKind(page, "People");
  await page.locator("article mark[data-kind=person]").first().waitFor({ state: "detached" });
  assert.equal(await page.locator("article mark[aria-current], .card[aria-current]").count(), 0);
});
