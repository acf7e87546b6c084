// Everything can be done without a pointer, and the place of the keyboard is always seen.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import * as person from "./person.mjs";
import { NEWS } from "./texts.mjs";

const server = await startServer({ after });

/** What has the keyboard: its name, and whether a ring around it, or around the field that it is in, shows that. */
const focus = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const isRinged = (each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 1.5;
    };
    const around = [element, element.parentElement, element.closest(".sheet, label")].filter(Boolean);
    const name = element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent;
    return { name: name.replace(/\s+/g, " ").trim(), tag: element.localName, ringed: around.some(isRinged) };
  });

/** Presses Tab until what has the keyboard is called `name`; each stop on the way must be seen. */
async function tabTo(page, name, key = "Tab") {
  const passed = [];
  for (let steps = 0; steps < 40; steps += 1) {
    const at = await focus(page);
    if (name.test(at.name)) return at;
    await page.keyboard.press(key);
    const now = await focus(page);
    passed.push(now.name);
    if (now.tag !== "body") assert.ok(now.ringed, `the ring around “${now.name}”`);
  }
  assert.fail(`no stop called ${name} among ${passed.join(" | ")}`);
}

test("from paste to export with the keyboard alone", async (t) => {
  const { page, watched } = await openPage(t, server.address);
  await person.box(page).waitFor();
  assert.equal((await focus(page)).name, "Article", "the box has the keyboard from the start");
  await person.type(page, NEWS);
  await tabTo(page, /^Mark names and numbers$/);
  await page.keyboard.press("Enter");
  await person.article(page).waitFor();

  await tabTo(page, /^(People|Institutions|Numbers)\d+$/);
  await page.keyboard.press("End");
  await page.getByRole("tab", { name: "Sources", selected: true }).waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("tab", { name: "Numbers", selected: true }).waitFor();
  await tabTo(page, /^Numbers$/);
  await page.keyboard.press("Space");
  await page.locator("article mark[data-kind=quantity]").first().waitFor({ state: "detached" });
  await page.keyboard.press("Space");
  await page.locator("article mark[data-kind=quantity]").first().waitFor();

  await tabTo(page, /^Export$/, "Shift+Tab");
  const started = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  await page.getByRole("menu").waitFor();
  assert.match((await focus(page)).name, /^JSON/);
  await page.keyboard.press("ArrowDown");
  assert.match((await focus(page)).name, /^Copy JSON/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  const file = await started;
  assert.match(file.suggestedFilename(), /\.json$/);
  assert.equal((await focus(page)).name, "Export", "the keyboard is back where it was");
  watched.assertQuiet();
});

test("marks are walked with the arrows, Enter goes to the card, and Escape back and out", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.mark(page, NEWS);
  const { annotations } = await person.exported(page);
  const names = annotations.map(({ quote }) => quote.exact);
  const at = () => page.evaluate(() => document.activeElement.dataset.annotation);
  while ((await focus(page)).tag !== "mark") await tabTo(page, new RegExp(`^${names[0]}$`));
  assert.equal(await at(), "a1");
  const arrivesAt = (nth) => page.waitForFunction((id) => document.activeElement.dataset.annotation === id, `a${nth}`);
  for (const [index] of names.entries()) {
    await arrivesAt(index + 1);
    assert.ok((await focus(page)).ringed, names[index]);
    await page.keyboard.press("ArrowRight");
  }
  assert.equal(await at(), `a${names.length}`, "the last mark is the end");
  await page.keyboard.press("Home");
  await arrivesAt(1);
  await page.keyboard.press("End");
  await arrivesAt(names.length);
  await page.keyboard.press("Enter");
  await page.locator(`article mark[data-annotation=a${names.length}][aria-current=true]`).first().waitFor();
  const card = page.locator(".card[aria-current=true]");
  assert.equal(await card.count(), 1);
  await card.locator(".card-name:focus").waitFor();
  assert.ok((await focus(page)).ringed);
  await page.keyboard.press("Escape");
  await arrivesAt(names.length);
  assert.equal(await card.count(), 1, "which is still chosen");
  await page.keyboard.press("Escape");
  await page.locator(".card[aria-current=true]").waitFor({ state: "detached" });
  assert.equal(await page.locator("article mark[tabindex='0']").count(), 1, "the marks are one stop of the tab key");
});

test("the lists are reached, switched with the arrows, and used", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.mark(page, NEWS);
  await tabTo(page, /^(People|Institutions|Numbers)\d+$/);
  await page.keyboard.press("Home");
  for (const tab of ["Institutions", "Numbers", "Sources", "People"]) {
    await page.keyboard.press("ArrowRight");
    await page.getByRole("tab", { name: tab, selected: true }).waitFor();
    assert.match((await focus(page)).name, new RegExp(`^${tab}`));
  }
  await page.keyboard.press("Tab");
  assert.equal((await focus(page)).name, "People", "the switch of their marks");
  await page.keyboard.press("Tab");
  assert.equal((await focus(page)).name, "Filter people");
  await page.keyboard.press("Tab");
  assert.equal((await focus(page)).name, "Filter and order");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.match((await focus(page)).name, /^Which are listed/);
  await page.keyboard.press("Escape");
  assert.equal((await focus(page)).name, "Filter and order");
  await tabTo(page, /^Christine Lagarde$/);
  await page.keyboard.press("Enter");
  await page.locator("article mark.is-current").first().waitFor();
  assert.equal(await page.locator("article mark.is-current").first().textContent(), "Christine Lagarde");
  await tabTo(page, /^Next mention$/);
  await page.keyboard.press("Enter");
  await page.getByText("2 of 2", { exact: true }).waitFor();
});

test("the menu and messages are left with Escape, and what is said is announced", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.mark(page, NEWS);
  const live = page.locator("[aria-live=polite]");
  assert.match(await live.textContent(), /\d+ people, \d+ institutions? and \d+ numbers marked/);
  await page.getByRole("button", { name: "Export" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.getByRole("menu").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("menu").waitFor({ state: "detached" });
  assert.equal((await focus(page)).name, "Export");
  await page.locator("article mark[tabindex='0']").focus();
  await page.keyboard.press("Enter");
  await live.filter({ hasText: /institution, mention 1,|person, mention 1,/ }).waitFor({ state: "attached" });
});
