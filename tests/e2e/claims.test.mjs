// Who says a number, what is worth checking first, and which names are too unsure to show.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import { listTools } from "./marked.mjs";
import * as person from "./person.mjs";
import { EXAMPLES, NEWS } from "./texts.mjs";

const server = await startServer({ after });

const cards = (page) => page.getByRole("tabpanel").locator(".card");
const names = (page) => cards(page).locator(".card-name").allTextContents();

async function open(t, text, tab = "Numbers") {
  const { page, watched } = await openPage(t, server.address);
  await person.mark(page, text);
  const document = await person.exported(page);
  await page.getByRole("tab", { name: tab }).click();
  return { page, watched, ...document };
}

const numbersOf = (annotations) => annotations.filter(({ kind }) => kind === "quantity");

test("numbers are listed in text order, or those first that are most worth a check", async (t) => {
  const { page, annotations, watched } = await open(t, EXAMPLES.Disaster);
  const inOrder = numbersOf(annotations);
  const score = ({ quantity }) => quantity.checkWorthiness.score;
  const byWorth = inOrder.toSorted((a, b) => score(b) - score(a));
  const order = (await listTools(page)).getByRole("combobox", { name: "Order of the numbers" });
  const exact = (numbers) => numbers.map(({ quote }) => quote.exact).slice(0, 100);
  assert.deepEqual(await names(page), exact(inOrder));
  await order.selectOption("Most worth checking first");
  assert.deepEqual(await names(page), exact(byWorth));
  assert.match(await cards(page).first().textContent(), /Worth checking: (high|medium|low)/);
  await order.selectOption("In text order");
  assert.deepEqual(await names(page), exact(inOrder));
  watched.assertQuiet();
});

test("numbers of one type are listed, until one of another type is chosen", async (t) => {
  const { page, annotations } = await open(t, EXAMPLES.Economy);
  const all = numbersOf(annotations);
  const money = all.filter(({ quantity }) => quantity.type === "money");
  const other = all.find(({ quantity }) => quantity.type !== "money");
  const types = (await listTools(page)).getByLabel("Type of the numbers");
  await types.selectOption(`Money (${money.length})`);
  assert.deepEqual(await names(page), money.map(({ quote }) => quote.exact));
  await page.locator(`article mark[data-annotation=${other.id}]`).first().click();
  await page.waitForFunction((select) => select.value === "all", await types.elementHandle());
  assert.equal((await names(page)).length, all.length);
});

test("a card names the source, which leads to its own card", async (t) => {
  const { page, watched } = await open(t, NEWS);
  const households = cards(page).filter({ hasText: "3.4 million households" }).first();
  assert.match(await households.textContent(), /reported, “said”/);
  await households.getByText("Why").click();
  await households.getByText("Somebody with a name says it and can be asked.").waitFor();
  await households.getByRole("button", { name: "Christine Lagarde" }).click();
  await page.getByRole("tab", { name: "People", selected: true }).waitFor();
  const chosen = cards(page).and(page.locator("[aria-current=true]"));
  assert.equal(await chosen.locator(".card-name").textContent(), "Christine Lagarde");
  watched.assertQuiet();
});

/** The words that are coloured as the clause of a number. Those in marks keep the colours of their kinds. */
const clause = (page) =>
  page.evaluate(() => [...(CSS.highlights.get("clause") ?? [])].map((range) => range.toString()).join(""));

const clauseIs = (page, expected) =>
  page.waitForFunction(
    (words) => [...(CSS.highlights.get("clause") ?? [])].map((range) => range.toString()).join("") === words,
    expected,
  );

test("a number shows its clause when it is chosen, reached or pointed at, on its mark and on its card", async (t) => {
  const { page, annotations } = await open(t, NEWS);
  const number = numbersOf(annotations).find(({ quote }) => quote.exact.startsWith("3.4 million"));
  const other = numbersOf(annotations).find(({ quantity }) => quantity.claim.start !== number.quantity.claim.start);
  const wordsOf = ({ quantity: { claim } }) =>
    [...NEWS].filter((_, at) => claim.start <= at && at < claim.end && !annotations.some(({ span }) => span.start <= at && at < span.end)).join("");
  const mark = page.locator(`article mark[data-annotation=${number.id}]`);
  assert.equal(await clause(page), "");
  await mark.focus();
  await clauseIs(page, wordsOf(number));
  await page.keyboard.press("Enter");
  assert.equal(await clause(page), wordsOf(number));
  await page.locator(".card[aria-current=true] .card-name:focus").waitFor();
  await page.locator(`article mark[data-annotation=${other.id}]`).hover();
  await clauseIs(page, wordsOf(other));
  await page.getByRole("tab", { name: "Numbers" }).hover();
  await clauseIs(page, wordsOf(number));
  await cards(page).filter({ hasText: other.quote.exact }).first().hover();
  await clauseIs(page, wordsOf(other));
  await page.getByRole("tab", { name: "Numbers" }).hover();
  await mark.focus();
  await page.keyboard.press("Escape");
  await clauseIs(page, "");
  assert.equal(await person.textOf(page), NEWS);
});

test("names that are less sure than is wanted are hidden, with their marks", async (t) => {
  const { page, entities, annotations } = await open(t, EXAMPLES.Politics, "Institutions");
  const confidence = Object.fromEntries(annotations.map(({ id, confidence }) => [id, confidence]));
  const sureness = ({ mentions }) => Math.max(...mentions.map((id) => confidence[id]));
  const institutions = entities.filter(({ kind }) => kind === "institution");
  const unsure = institutions.filter((entity) => sureness(entity) < 0.95);
  const slider = (await listTools(page)).getByRole("slider", { name: "Confidence" });
  await page.getByText("All are shown").waitFor();
  await slider.focus();
  await page.keyboard.press("End");
  await page.getByText(`At least 95%: ${unsure.length} hidden`).waitFor();
  assert.equal((await names(page)).length, institutions.length - unsure.length);
  const hidden = unsure.flatMap(({ mentions }) => mentions);
  const marks = Object.keys(await person.marksOf(page));
  assert.deepEqual(hidden.filter((id) => marks.includes(id)), []);
  assert.equal(await person.textOf(page), EXAMPLES.Politics);
  await slider.focus();
  await page.keyboard.press("Home");
  await page.getByText("All are shown").waitFor();
  assert.equal((await names(page)).length, institutions.length);
});

test("a card tells what a number measures, and for what period and place it holds", async (t) => {
  const text = "Unemployment in the harbour towns rose to 5.2 percent in northern Spain during the first quarter of the year.";
  const { page, annotations, watched } = await open(t, text);
  const card = cards(page).filter({ hasText: "5.2 percent" }).first();
  const told = await card.locator(".statement").textContent();
  for (const part of ["measures Unemployment", "first quarter", "place: northern Spain"]) {
    assert.ok(told.includes(part), `${part} in “${told}”`);
  }
  const { quantity } = numbersOf(annotations).find(({ quote }) => quote.exact === "5.2 percent");
  assert.deepEqual(
    [quantity.measured.text, quantity.period.text, quantity.place.text],
    ["Unemployment", "the first quarter", "northern Spain"],
  );
  watched.assertQuiet();
});
