// Article and lists follow each other: what is chosen in one is found in the other.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import * as person from "./person.mjs";
import { EXAMPLES, NEWS } from "./texts.mjs";

const server = await startServer({ after });

/** A window in which neither the article nor a list is seen whole. */
const SMALL = { viewport: { width: 1100, height: 500 } };

const cards = (page) => page.getByRole("tabpanel").locator(".card");
const card = (page, name) => cards(page).filter({ has: page.getByRole("button", { name, exact: true }) }).first();
const mentions = (page, entity) => entity.mentions.map((id) => page.locator(`article mark[data-annotation=${id}]`).first());

async function open(t, text = EXAMPLES.Politics) {
  const { page } = await openPage(t, server.address, { context: SMALL });
  await person.mark(page, text);
  return { page, ...(await person.exported(page)) };
}

/** Waits until an element is in the window, with nothing over it. */
async function assertInView(page, locator) {
  await page.waitForFunction((element) => {
    const { left, top, right, bottom } = element.getClientRects()[0];
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return element.contains(hit);
  }, await locator.elementHandle());
}

const outlineOf = (locator) => locator.evaluate((mark) => getComputedStyle(mark).outlineStyle);

for (const [kind, tab] of [["person", "People"], ["institution", "Institutions"]]) {
  test(`choosing from “${tab}” outlines every mention and scrolls to the first, then to the next`, async (t) => {
    const { page, entities } = await open(t);
    const entity = entities.filter((entity) => entity.kind === kind && entity.mentions.length > 1).at(-1);
    assert.ok(entity, "one that is named more than once");
    await page.getByRole("tab", { name: tab }).click();
    const name = card(page, entity.name).locator(".card-name");
    const [first, second, ...others] = mentions(page, entity);
    assert.equal(await outlineOf(first), "none");
    await name.click();
    await assertInView(page, first);
    for (const mention of [first, second, ...others]) assert.equal(await outlineOf(mention), "solid");
    const chosen = await page.locator("article mark.is-chosen").evaluateAll((marks) => marks.map((mark) => mark.dataset.annotation));
    assert.deepEqual([...new Set(chosen)].sort(), [...entity.mentions].sort(), "and nobody else's");
    assert.equal(await first.getAttribute("aria-current"), "true");
    await name.click();
    await assertInView(page, second);
    assert.equal(await second.getAttribute("aria-current"), "true");
    assert.match(await card(page, entity.name).textContent(), new RegExp(`2 of ${entity.mentions.length}`));
    await page.getByRole("button", { name: "Previous mention" }).click();
    await assertInView(page, first);
    assert.equal(await first.getAttribute("aria-current"), "true");
  });

  test(`choosing a mark opens its card in “${tab}”`, async (t) => {
    const { page, entities } = await open(t);
    await page.getByRole("tab", { name: "Numbers" }).click();
    const entity = entities.findLast((entity) => entity.kind === kind);
    const [mention] = mentions(page, entity);
    await mention.click();
    await page.getByRole("tab", { name: tab, selected: true }).waitFor();
    const chosen = cards(page).and(page.locator("[aria-current=true]"));
    assert.equal(await chosen.locator(".card-name").textContent(), entity.name);
    await assertInView(page, chosen.locator(".card-name"));
    assert.equal(await outlineOf(mention), "solid");
    await page.keyboard.press("Escape");
    await chosen.waitFor({ state: "detached" });
  });
}

test("numbers are chosen from the list and from the article", async (t) => {
  const { page, annotations } = await open(t);
  const numbers = annotations.filter(({ kind }) => kind === "quantity");
  await page.getByRole("tab", { name: "Numbers" }).click();
  const words = (listed) => listed.map(({ quote }) => quote.exact);
  // A number that only refers back to something said before is listed when that is wanted.
  const stated = numbers.filter(({ quantity }) => !quantity.anaphoric);
  assert.deepEqual(await cards(page).locator(".card-name").allTextContents(), words(stated));
  await page.getByText(`${stated.length} numbers, ${numbers.length - stated.length} more only refer back`, { exact: true }).waitFor();
  await page.getByRole("button", { name: "Show them" }).click();
  await page.waitForFunction((count) => document.querySelectorAll(".card").length === count, numbers.length);
  assert.deepEqual(await cards(page).locator(".card-name").allTextContents(), words(numbers));
  const mark = ({ id }) => page.locator(`article mark[data-annotation=${id}]`).first();
  await cards(page).last().locator(".card-name").click();
  await assertInView(page, mark(numbers.at(-1)));
  assert.equal(await outlineOf(mark(numbers.at(-1))), "solid");
  await page.getByRole("tab", { name: "People" }).click();
  await mark(numbers[0]).click();
  const chosen = cards(page).and(page.locator("[aria-current=true]"));
  assert.equal(await chosen.locator(".card-name").textContent(), numbers[0].quote.exact);
  await assertInView(page, chosen.locator(".card-name"));
});

test("a card tells what is known: mentions, other names, what a figure comes to", async (t) => {
  const { page, entities } = await open(t, NEWS);
  const lagarde = entities.find(({ name }) => name === "Christine Lagarde");
  assert.deepEqual(lagarde.aliases, ["Lagarde"]);
  await page.getByRole("tab", { name: "People" }).click();
  const found = card(page, "Christine Lagarde");
  assert.match(await found.textContent(), /Also Lagarde/);
  await found.getByRole("button", { name: `${lagarde.mentions.length} mentions of Christine Lagarde` }).click();
  const snippets = found.locator("button.snippet");
  assert.deepEqual(await snippets.locator("b").allTextContents(), ["Christine Lagarde", "Lagarde"]);
  await snippets.last().click();
  assert.equal(await mentions(page, lagarde).at(-1).getAttribute("aria-current"), "true");
  await page.getByRole("tab", { name: "Numbers" }).click();
  const households = cards(page).filter({ hasText: "3.4 million households" }).first();
  assert.match(await households.textContent(), /3,400,000 households/, "its value and what is counted");
  assert.match(await households.textContent(), /count/, "its type");
});

test("the filter leaves the rows that hold its words", async (t) => {
  const { page } = await open(t, NEWS);
  await page.getByRole("tab", { name: "People" }).click();
  const filter = page.getByRole("searchbox");
  await filter.fill("lagar");
  await cards(page).filter({ hasText: "Joe Biden" }).waitFor({ state: "detached" });
  assert.deepEqual(await cards(page).locator(".card-name").allTextContents(), ["Christine Lagarde"]);
  await filter.fill("nobody by that name");
  await page.getByText("None of the people holds “nobody by that name”.").waitFor();
});
