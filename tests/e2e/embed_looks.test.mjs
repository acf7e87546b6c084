// How the page fits into its host: themes, words, what is shown and what may be done, narrow frames, direction, the keyboard.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startServer } from "./harness.mjs";
import { ask, hears, inside, load, openQuietly, startHost } from "./host.mjs";
import { NEWS } from "./texts.mjs";

const server = await startServer({ after });
const host = await startHost({ after });

const open = (t, options) => openQuietly(t, server, host, options);

const style = (locator, name) => locator.evaluate((element, name) => getComputedStyle(element)[name], name);
const marks = (page) => inside(page).locator("article mark[role=button]");

test("a theme of variables is seen, and later parts of it", async (t) => {
  const { page } = await open(t);
  const theme = {
    scheme: "light", accent: "rgb(120, 10, 60)", paper: "#fffff0", ink: "#101010", person: "rebeccapurple",
    font: "Georgia, serif", articleFont: "\"Liberation Mono\", monospace", radius: "0",
  };
  await load(page, { text: NEWS }, { theme });
  const frame = inside(page);
  const button = frame.getByRole("button", { name: "Export" });
  assert.equal(await style(button, "backgroundColor"), "rgb(120, 10, 60)");
  assert.equal(await style(button, "borderRadius"), "0px");
  assert.match(await style(button, "fontFamily"), /^Georgia/);
  assert.equal(await style(frame.locator(".working"), "backgroundColor"), "rgb(255, 255, 240)");
  assert.match(await style(frame.locator("article"), "fontFamily"), /Liberation Mono/);
  const person = frame.locator("article mark[data-kind=person]").first();
  assert.equal(await style(person, "textDecorationColor"), "rgb(102, 51, 153)");
  // A scheme by name: the host's own colours are gone.
  await ask(page, "setConfig", { theme: "dark" });
  await frame.locator("html[data-theme=dark]").waitFor({ state: "attached" });
  assert.equal(await style(frame.locator(".working"), "backgroundColor"), "rgb(27, 30, 36)");
  assert.equal(await style(button, "borderRadius"), "8px");
});

test("own words for kinds, and only the kinds that are wanted", async (t) => {
  const { page } = await open(t);
  const labels = { person: { one: "Name", many: "Names" }, institution: "Bodies" };
  await load(page, { text: NEWS }, { labels, kinds: ["person", "institution"] });
  const frame = inside(page);
  assert.deepEqual(await frame.getByRole("tab").allTextContents().then((all) => all.map((text) => text.replace(/\d+/, ""))), ["Names", "Bodies", "Sources"]);
  assert.equal(await frame.locator("article mark[data-kind=quantity]").count(), 0);
  assert.equal(await frame.locator("article mark[data-kind=person]").first().getAttribute("data-label"), "Name");
  const { payload: { document } } = await ask(page, "getState");
  assert.ok(document.annotations.some(({ kind }) => kind === "quantity"), "the document holds all of them");
  await ask(page, "setConfig", { kinds: ["quantity"], labels: { quantity: "Figures" } });
  await frame.getByRole("tab", { name: /Figures/ }).waitFor();
  assert.equal(await frame.getByRole("tab").count(), 2, "that list and the sources");
  assert.ok((await frame.locator("article mark[data-kind=quantity]").count()) > 0);
  assert.equal(await frame.locator("article mark[data-kind=person]").count(), 0);
});

test("read-only: nothing can be changed, by whatever means", async (t) => {
  const { page } = await open(t);
  await load(page, { text: NEWS, readOnly: true });
  const frame = inside(page);
  await marks(page).first().click();
  for (const key of ["a", "r", "2", "Delete"]) await page.keyboard.press(key);
  await page.keyboard.press("Control+Z");
  await frame.getByText("This article is read-only.").first().waitFor();
  for (const name of ["Keep", "Remove", "Save", "Sign off", "Start review", "Next to review"]) {
    assert.equal(await frame.getByRole("button", { name, exact: true }).count(), 0, name);
  }
  assert.equal((await ask(page, "undo")).payload.code, "read-only");
  const { payload } = await ask(page, "getState");
  assert.deepEqual([payload.revision, payload.summary.reviewed], [0, 0]);
  // The host lets go.
  await ask(page, "setConfig", { readOnly: false });
  await marks(page).first().focus();
  await page.keyboard.press("a");
  await hears(page, "change", ({ payload }) => payload.summary?.reviewed === 1);
  // Read-only was the article's own.
  await ask(page, "load", { text: NEWS, readOnly: true });
  await frame.locator("html[data-access=read-only]").waitFor({ state: "attached" });
  await ask(page, "load", { text: NEWS });
  await frame.locator("html[data-access=edit]").waitFor({ state: "attached" });
});

test("review only: decisions and notes, but no other marks", async (t) => {
  const { page } = await open(t);
  await load(page, { text: NEWS }, { mode: "review" });
  const frame = inside(page);
  await marks(page).first().click();
  await page.keyboard.press("Delete");
  await frame.getByText("Marks can be decided on here").first().waitFor();
  await page.keyboard.press("1");
  await page.keyboard.press("a");
  const { payload } = await hears(page, "change");
  assert.deepEqual([payload.revision, payload.summary.reviewed], [1, 1]);
  await frame.getByText("Note, references").click();
  assert.equal(await frame.getByRole("button", { name: "Delete this mark" }).count(), 0);
  await frame.getByLabel("Note").fill("asked her office");
  await page.keyboard.press("Tab");
  await hears(page, "change", ({ payload }) => payload.revision === 2);
  await frame.locator("article").evaluate((article) => {
    const range = document.createRange();
    range.selectNodeContents(article.querySelector("p:last-of-type"));
    getSelection().addRange(range);
  });
  await page.waitForTimeout(200);
  assert.equal(await frame.getByRole("toolbar", { name: "Selected words" }).count(), 0);
});

test("the article alone", async (t) => {
  const { page } = await open(t);
  await load(page, { text: NEWS }, { panels: "article" });
  assert.equal(await inside(page).getByRole("tab").count(), 0);
  const width = await inside(page).locator(".column").evaluate((column) => column.clientWidth / innerWidth);
  assert.ok(width > 0.9, String(width));
  await ask(page, "setConfig", { panels: "both" });
  await inside(page).getByRole("tab").first().waitFor();
});

test("letters can be switched off, and the arrows stay", async (t) => {
  const { page } = await open(t);
  await load(page, { text: NEWS }, { shortcuts: false });
  await marks(page).first().focus();
  await page.keyboard.press("a");
  await page.keyboard.press("ArrowRight");
  const second = await marks(page).nth(1).getAttribute("data-annotation");
  await inside(page).locator(`mark[data-annotation="${second}"]:focus`).waitFor();
  assert.equal((await ask(page, "getState")).payload.revision, 0);
});

for (const width of [320, 480, 768]) {
  test(`nothing is cut off in a frame of ${width} px`, async (t) => {
    const { page } = await open(t, { size: [width, 560] });
    await load(page, { text: NEWS });
    const frame = inside(page);
    const overflow = () => frame.locator("html").evaluate((html) => Math.max(0, html.scrollWidth - innerWidth));
    assert.equal(await overflow(), 0);
    await marks(page).first().click();
    await frame.getByRole("button", { name: "Keep", exact: true }).click();
    await hears(page, "change");
    assert.equal(await overflow(), 0);
    for (const name of ["Save", "Close", "Export"]) {
      const box = await frame.getByRole("button", { name, exact: true }).evaluate((button) => button.getBoundingClientRect().toJSON());
      assert.ok(box.left >= 0 && box.right <= width, `${name}: ${JSON.stringify(box)}`);
    }
  });
}

test("the host's language decides the direction; English stays readable in it", async (t) => {
  const { page } = await open(t);
  await load(page, { text: NEWS }, { language: "ar" });
  const frame = inside(page);
  assert.equal(await frame.locator("html").getAttribute("dir"), "rtl");
  const sides = await frame.locator(".desk").evaluate((desk) => [desk.querySelector(".column"), desk.querySelector(".panel")].map((part) => part.getBoundingClientRect().left));
  assert.ok(sides[0] > sides[1], "the lists are on the left");
  const paragraph = frame.locator("article .paragraph").nth(0);
  assert.equal(await style(paragraph, "unicodeBidi"), "plaintext");
  await ask(page, "setConfig", { direction: "ltr" });
  await frame.locator("html[dir=ltr]").waitFor({ state: "attached" });
});

test("the keyboard goes in, through and out again, and loading does not take it", async (t) => {
  const { page } = await open(t);
  await page.evaluate(() => {
    for (const [id, where] of [["before", "afterbegin"], ["after", "beforeend"]]) {
      const input = document.createElement("input");
      input.id = id;
      document.body.insertAdjacentElement(where, input);
    }
    document.querySelector("#before").focus();
  });
  await load(page, { text: NEWS }, { panels: "article" });
  // The two pages are in processes of their own: on its way from one to the other the keyboard is nowhere for a moment.
  const at = async () => {
    await page.waitForFunction(() => document.activeElement !== document.body);
    return page.evaluate(() => document.activeElement.id || document.activeElement.tagName);
  };
  assert.equal(await at(), "before", "the keyboard stays with the host");
  await page.keyboard.press("Tab");
  assert.equal(await at(), "IFRAME");
  let isOnMark = false;
  for (let count = 0; count < 40 && (await at()) === "IFRAME"; count += 1) {
    isOnMark ||= await inside(page).locator("article mark:focus").count().then(Boolean);
    await page.keyboard.press("Tab");
  }
  assert.equal(await at(), "after");
  assert.ok(isOnMark, "the marks were on the way");
  for (let count = 0; count < 41 && (await at()) !== "before"; count += 1) await page.keyboard.press("Shift+Tab");
  assert.equal(await at(), "before");
});
