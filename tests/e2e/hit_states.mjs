// What can be pressed around an article: the bars, what opens from them, the lists, and what floats over it.

import { assertHit } from "./hit.mjs";
import { decisions, foldTools, listTools, selectWords } from "./marked.mjs";

export const BARS = ".top-bar, .review-bar";

export const isPhone = (page) => page.viewportSize().width < 720;
export const button = (page, name) => page.getByRole("button", { name, exact: true });

/** Opens what a button opens, looks at it, and closes it with Escape. */
export async function assertOpened(page, opener, role, state) {
  await opener.click();
  const opened = page.getByRole(role);
  await opened.waitFor();
  await assertHit(page, role === "menu" ? ".menu" : "dialog[open]", state, { scrolls: role === "dialog" });
  await page.keyboard.press("Escape");
  await opened.waitFor({ state: "detached" });
}

/** Brings the lists up, where they are a sheet: by its handle, or by the decisions that stand in its place. */
async function showLists(page) {
  const show = button(page, "Show the lists");
  if (await show.isVisible()) await show.click();
  else if (await decisions(page).isVisible()) await button(page, "Details").click();
  await page.locator("#panel-list").waitFor();
}

/** The lists: their tabs, their tools, a card with its mentions and its fields, and what is decided on the chosen mark. */
export async function assertLists(page, state) {
  if (isPhone(page)) {
    await showLists(page);
    await assertOpened(page, button(page, "Export"), "menu", `${state}, menu over the lists`);
  }
  await assertHit(page, ".panel-head", state);
  for (const tab of ["People", "Numbers"]) {
    await page.getByRole("tab", { name: tab }).click();
    await listTools(page);
    await assertHit(page, ".panel-tools", `${state}, ${tab}, tools`, { scrolls: true });
    await foldTools(page);
    await page.locator(".card-name").first().click();
    await page.locator(".card[aria-current] .edit > summary").click();
    if (tab === "People") await page.locator(".card-count").first().click();
    await assertHit(page, ".panel", `${state}, ${tab}`, { scrolls: true });
    await page.locator(".card[aria-current] .edit > summary").click();
    await assertHit(page, ".decision-bar", `${state}, ${tab}, decisions`);
  }
  await page.getByRole("tab", { name: "Sources" }).click();
  const folded = page.locator(".source-card .card-name[aria-expanded=false]");
  if (!(await page.locator(".source-card .snippet").count())) await folded.first().click();
  await page.locator(".source-card .snippet").first().click();
  await assertHit(page, ".panel", `${state}, Sources`, { scrolls: true });
  if (isPhone(page)) await button(page, "Hide the lists").click();
}

/** The bars and all that opens from them, with the article at its head and scrolled down. */
async function assertBars(page, state) {
  const hide = button(page, "Hide the lists");
  if (await hide.isVisible()) await hide.click();
  await page.evaluate(() => scrollTo(0, 0));
  await assertHit(page, BARS, state);
  await assertOpened(page, button(page, "Export"), "menu", `${state}, menu`);
  for (const name of ["Settings", "Help and keys", /^Title and date/, /^(Sign off|Signed off)/]) {
    await assertOpened(page, page.getByRole("button", { name }), "dialog", `${state}, ${name}`);
  }
  await page.mouse.move(20, 300);
  await page.mouse.wheel(0, 600);
  await assertHit(page, BARS, `${state}, scrolled down`);
  await assertOpened(page, button(page, "Export"), "menu", `${state}, menu, scrolled down`);
}

/** What floats over the article: the search, what selected words offer, and a message. */
export async function assertFloating(page, state) {
  await page.evaluate(() => scrollTo(0, 0));
  await button(page, "Search").click();
  await page.getByRole("searchbox", { name: "Search in the article" }).fill("the");
  await assertHit(page, `.find-bar, ${BARS}`, `${state}, search`);
  await assertOpened(page, button(page, "Export"), "menu", `${state}, menu over the search`);
  await selectWords(page, "welcomed the");
  await assertHit(page, ".selection-bar, .find-bar", `${state}, selected words`);
  const toast = page.locator(".toasts > .notice");
  if (await toast.count()) await assertHit(page, ".toasts", `${state}, message`);
  await assertOpened(page, button(page, "Export"), "menu", `${state}, menu over all that floats`);
  await page.evaluate(() => getSelection().removeAllRanges());
  await button(page, "Close the search").click();
}

/** All of it. */
export async function assertAll(page, state) {
  await assertBars(page, state);
  await assertFloating(page, state);
  await assertLists(page, state);
}
