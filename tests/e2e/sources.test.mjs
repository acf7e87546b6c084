// Who speaks in the article: the sources with what they say, and the way from there into the text.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { button, saved } from "./drafts.mjs";
import { openPage, startServer } from "./harness.mjs";
import { inside, load, openQuietly, startHost } from "./host.mjs";
import { undo } from "./marked.mjs";
import * as person from "./person.mjs";

const server = await startServer({ after });
const host = await startHost({ after });

const VOICES = `Council debates the bridge

Mayor Ingrid Solberg said that the old bridge would close in May. “We cannot wait any longer,” Solberg said. “The steel is tired.”

Two engineers said that the repair could take 3 years. According to the council’s report, 400 lorries cross the bridge each day.

The builder Harald Moe said that nothing had been signed. Some ships have reportedly been turned away.
`;

/** More of the article, in which nobody speaks. */
const SILENCE = Array.from({ length: 60 }, (_, at) => `The bridge has ${at + 20} rivets in this part, and the paint on them is old.\n`).join("\n");

const tab = (page, name) => page.getByRole("tab", { name });
const source = (page, name) => page.getByRole("tabpanel", { name: "Sources" }).locator(".source-card").filter({ has: page.getByRole("button", { name, exact: true }) });
const head = (page, name) => source(page, name).getByRole("button", { name, exact: true });
const statements = (page, name) => source(page, name).getByRole("list").getByRole("button");
const names = (page) => page.locator(".source-card .card-name").allTextContents();
const announced = (page, words) => page.locator("[aria-live=polite]").filter({ hasText: words }).waitFor({ state: "attached" });

/** Waits until these words are tinted. Those in marks keep the colours of their kinds. */
const tinted = (page, expected) =>
  page.waitForFunction((words) => [...(CSS.highlights.get("statement") ?? [])].map(String).join("|") === words, expected);

/** Waits until a tinted stretch is in the window, with nothing over it. */
const inView = (page) =>
  page.waitForFunction(() => {
    const [first] = CSS.highlights.get("statement") ?? [];
    const { left, top, right, bottom } = first?.getClientRects()[0] ?? {};
    return document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.closest(".article");
  });

async function open(t, text = VOICES, options = {}) {
  const { page, watched } = await openPage(t, server.address, options);
  await person.mark(page, text);
  await tab(page, /^Sources/).click();
  await page.getByRole("tabpanel", { name: "Sources" }).waitFor();
  return { page, watched };
}

test("the list tells who speaks, how often, how much, and as what", async (t) => {
  const { page, watched } = await open(t);
  assert.match(await tab(page, /^Sources/).textContent(), /^Sources4$/);
  assert.deepEqual(await names(page), ["Ingrid Solberg", "Council’s report", "Two engineers", "Harald Moe", "No source given"]);
  const panel = await page.getByRole("tabpanel").innerText();
  assert.match(panel, /^4 sources, 2 of them named$/m);
  assert.match(panel, /^39 of the article’s \d+ words are attributed \(\d+%\), 9 of them in quotation marks\.$/m);
  assert.deepEqual(await page.getByRole("list", { name: "Whose words, by kind of source" }).getByRole("listitem").allTextContents(), [
    "People 51%",
    "Documents 18%",
    "Groups 15%",
    "Unclear 15%",
  ]);
  const told = async (name) => (await source(page, name).innerText()).replaceAll(/\s+/g, " ");
  assert.match(await told("Ingrid Solberg"), /16 words .*Person, named · Mayor .*Speaks twice 9 quoted 7 reported/);
  assert.match(await told("Council’s report"), /7 words Document, not named Speaks once all reported/);
  assert.match(await told("Two engineers"), /6 words Group, not named Speaks once all reported/);
  assert.match(await told("No source given"), /6 words Said once all reported/);
  assert.equal(await page.getByRole("searchbox").count(), 0, "the filter is of marks");
  watched.assertQuiet();
});

test("a source is opened, and one goes through what it says", async (t) => {
  const { page } = await open(t, `${SILENCE}\n${VOICES}`, { context: { viewport: { width: 1100, height: 500 } } });
  const solberg = head(page, "Ingrid Solberg");
  assert.equal(await solberg.getAttribute("aria-expanded"), "false");
  await solberg.click();
  assert.equal(await solberg.getAttribute("aria-expanded"), "true");
  assert.deepEqual(await statements(page, "Ingrid Solberg").allTextContents(), [
    "the old bridge would close in Mayreported, “said”",
    "“We cannot wait any longer,” … “The steel is tired.”quoted, “said”",
  ]);
  await tinted(page, "");
  await statements(page, "Ingrid Solberg").last().click();
  await tinted(page, "“We cannot wait any longer,”|“The steel is tired.”");
  await inView(page);
  await announced(page, "Ingrid Solberg, 2 of 2, quoted, “said”: “We cannot wait any longer,” … “The steel is tired.”");
  assert.equal(await statements(page, "Ingrid Solberg").last().getAttribute("aria-current"), "true");
  await source(page, "Ingrid Solberg").getByRole("button", { name: "Next statement" }).click();
  await source(page, "Ingrid Solberg").getByText("1 of 2").waitFor();
  await tinted(page, "the old bridge would close in May");
  await source(page, "Ingrid Solberg").getByRole("button", { name: "Previous statement" }).click();
  await source(page, "Ingrid Solberg").getByText("2 of 2").waitFor();
  await head(page, "No source given").click();
  await statements(page, "No source given").click();
  await tinted(page, "Some ships have|been turned away");
  assert.equal(await solberg.getAttribute("aria-expanded"), "true", "others stay open");
  await head(page, "No source given").click();
  await tinted(page, "");
});

test("keys are enough", async (t) => {
  const { page } = await open(t);
  await tab(page, /^Numbers/).click();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("tab", { name: /^Sources/, selected: true }).waitFor();
  await page.keyboard.press("Tab");
  const focused = () => page.evaluate(() => document.activeElement.textContent);
  assert.equal(await focused(), "Ingrid Solberg", "nothing else is between the tab and the first source");
  await page.keyboard.press("Enter");
  await statements(page, "Ingrid Solberg").first().focus();
  await page.keyboard.press("Enter");
  await announced(page, "Ingrid Solberg, 1 of 2");
  await page.keyboard.press("ArrowRight");
  await announced(page, "Ingrid Solberg, 2 of 2");
  await page.waitForFunction(() => document.activeElement.matches(".snippet[aria-current=true]"));
  assert.match(await focused(), /^“We cannot wait/, "the keyboard comes along");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement.matches(".article"));
  await page.keyboard.press("n");
  await page.waitForFunction(() => document.activeElement.textContent === "Solberg");
  await page.getByRole("tab", { name: /^People/, selected: true }).waitFor();
  await tinted(page, "");
});

test("Escape in the article lets go of a statement", async (t) => {
  const { page } = await open(t);
  await head(page, "Harald Moe").click();
  await statements(page, "Harald Moe").click();
  await tinted(page, "nothing had been signed");
  await page.keyboard.press("Escape");
  await tinted(page, "nothing had been signed");
  await page.keyboard.press("Escape");
  await tinted(page, "");
  await tab(page, /^Sources/).and(page.locator("[aria-selected=true]")).waitFor();
});

test("a person leads to what they say, and back", async (t) => {
  const { page } = await open(t);
  await head(page, "Ingrid Solberg").click();
  await page.getByRole("button", { name: "Show in People: Ingrid Solberg" }).click();
  await page.getByRole("tab", { name: /^People/, selected: true }).waitFor();
  await page.locator(".card[aria-current=true]").getByRole("button", { name: "Speaks twice, 16 words" }).click();
  await announced(page, "Ingrid Solberg, 1 of 2");
  await source(page, "Ingrid Solberg").and(page.locator("[aria-current=true]")).waitFor();
});

test("the list follows a changed kind, undo and an edited text", async (t) => {
  const { page } = await open(t);
  await head(page, "Harald Moe").click();
  await page.getByRole("button", { name: "Show in People: Harald Moe" }).click();
  await page.keyboard.press("2");
  await tab(page, /^Sources/).click();
  await source(page, "Harald Moe").getByText("Institution, named").waitFor();
  await undo(page).click();
  await tab(page, /^Sources/).click();
  await source(page, "Harald Moe").getByText("Person, named").waitFor();
  await button(page, "Edit text").click();
  await person.box(page).fill(VOICES.replace("The builder Harald Moe said that nothing had been signed. ", "“Nothing,” Ingrid Solberg said. "));
  await button(page, "Mark the edited text").click();
  await source(page, "Ingrid Solberg").getByText("17 words").waitFor();
  assert.deepEqual(await names(page), ["Ingrid Solberg", "Council’s report", "Two engineers", "No source given"]);
});

test("where nobody speaks, the list says what would count", async (t) => {
  const { page } = await open(t, SILENCE);
  await page.getByText("Nobody is quoted or reported in this article.").waitFor();
  await page.getByText("What counts is what somebody says").waitFor();
  assert.match(await tab(page, /^Sources/).textContent(), /^Sources0$/);
});

test("the sources are on paper", async (t) => {
  const { page } = await open(t);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  const table = page.locator(".print-sources");
  await table.waitFor();
  const cells = (row) => row.getByRole("cell").allTextContents();
  assert.deepEqual(await cells(table.getByRole("row").filter({ hasText: "Ingrid Solberg" })), ["Ingrid Solberg", "Mayor", "Person", "yes", "2", "16", "9"]);
  assert.deepEqual(await cells(table.getByRole("row").last()), ["No source given", "", "", "no", "1", "6", "0"]);
});

test("on a phone the sheet has the sources, and what is said is seen above it", async (t) => {
  const { page, watched } = await open(t, `${SILENCE}\n${VOICES}`, { context: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } });
  const tabs = await page.getByRole("tab").evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
  assert.deepEqual(tabs, tabs.map(() => tabs[0]), "the tabs are one row");
  await head(page, "Harald Moe").tap();
  await statements(page, "Harald Moe").tap();
  await tinted(page, "nothing had been signed");
  await inView(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  assert.equal(wide, false, "nothing is wider than the phone");
  watched.assertQuiet();
});

test("an article is gone on with at its sources", async (t) => {
  const { page } = await open(t);
  await saved(page);
  await page.reload();
  await page.getByRole("button", { name: /^Go on with/ }).click();
  await page.getByRole("tab", { name: /^Sources/, selected: true }).waitFor();
  await source(page, "Harald Moe").waitFor();
});

test("in a frame the sources are there, and nothing is stored", async (t) => {
  const { page } = await openQuietly(t, server, host);
  await load(page, { text: VOICES });
  const frame = inside(page);
  await frame.getByRole("tab", { name: /^Sources/ }).click();
  await frame.getByText("4 sources, 2 of them named").waitFor();
  const stored = await frame.locator("body").evaluate(() => Object.keys(localStorage));
  assert.deepEqual(stored, []);
});

test("a paragraph that is edited in place is not tinted", async (t) => {
  const { page } = await open(t);
  await head(page, "Harald Moe").click();
  await statements(page, "Harald Moe").click();
  await tinted(page, "nothing had been signed");
  const place = await person.placeOf(page, "builder");
  await page.mouse.dblclick(place.x, place.y);
  await button(page, "Edit paragraph").click();
  await page.getByRole("textbox", { name: "Paragraph" }).waitFor();
  await tinted(page, "");
});
