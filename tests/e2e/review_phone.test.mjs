// A review with the thumb, on a phone of 360 × 740: what is decided with is in reach, large enough, and covered by nothing.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startServer } from "./harness.mjs";
import { assertHit } from "./hit.mjs";
import { decide, decisions, foldTools, listTools, markOf, openMarked, reviewed, selectWords } from "./marked.mjs";
import { assertOne } from "./one.mjs";
import * as person from "./person.mjs";
import { EXAMPLES } from "./texts.mjs";

const server = await startServer({ after });

const PHONE = { context: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, reducedMotion: "reduce" } };

const button = (page, name) => page.getByRole("button", { name, exact: true });
const list = (page) => page.locator("#panel-list");

/** What a finger presses in `scopes` and is lower or narrower than 44 px, and fields in which a phone would zoom. */
function small(scopes) {
  const isSeen = (item) => item.checkVisibility({ checkVisibilityCSS: true }) && !item.closest(".visually-hidden, [hidden]") && item.getClientRects().length > 0;
  const name = (item) => `${item.className || item.localName} “${(item.getAttribute("aria-label") ?? item.labels?.[0]?.textContent ?? item.textContent).trim().slice(0, 30)}”`;
  const items = [...document.querySelectorAll(scopes)].flatMap((scope) => [...scope.querySelectorAll("button, a[href], input, select, textarea, summary, [role=menuitem], [role=tab]")]);
  const found = [];
  for (const item of new Set(items.filter(isSeen))) {
    // A box to tick is pressed by its label too, and a field by the frame around it.
    const target = item.matches("[type=checkbox], [type=radio]") ? (item.closest("label") ?? item) : item.matches(".filter") ? item.parentElement : item;
    const { width, height } = target.getBoundingClientRect();
    // Half a pixel is the browser's rounding.
    if (width < 43.5 || height < 43.5) found.push(`${name(item)}: ${Math.round(width)} × ${Math.round(height)}`);
    const isField = item.matches("select, textarea, input:not([type=checkbox], [type=radio], [type=range])");
    if (isField && parseFloat(getComputedStyle(item).fontSize) < 16) found.push(`${name(item)}: type of ${getComputedStyle(item).fontSize}`);
  }
  return found;
}


test("a tap on a mark brings the decisions to the thumb, and they lead from mark to mark", async (t) => {
  const { page, watched, ...document } = await openMarked(t, server, EXAMPLES.Economy, PHONE);
  const number = document.annotations.find(({ kind }) => kind === "quantity");
  await markOf(page, number.id).tap();
  await decisions(page).waitFor();
  assert.equal(await list(page).isVisible(), false, "the lists stay down");
  for (const name of ["Keep", "Remove", "Confirmed", "Disputed", "Needs source"]) {
    const { left, right, top, bottom } = await decisions(page).getByRole("button", { name, exact: true }).evaluate((each) => each.getBoundingClientRect().toJSON());
    assert.ok(left >= 0 && right <= 360 && top >= 0 && bottom <= 740, `${name} is in the window`);
  }
  await assertHit(page, ".decision-bar", "decisions");
  let id = number.id;
  for (let done = 1; done <= 6; done += 1) {
    await decisions(page).getByRole("button", { name: done % 3 ? "Keep" : "Remove", exact: true }).tap();
    id = await assertOne(page, document, id);
    await reviewed(page, `${done} of ${document.annotations.length} reviewed`).waitFor();
    assert.equal(await list(page).isVisible(), false);
  }
  await assertHit(page, ".decision-bar", "after six of them");
  await decisions(page).getByRole("button", { name: "Details" }).tap();
  await list(page).waitFor();
  await assertHit(page, ".decision-bar, .tabs", "decisions below the lists");
  watched.assertQuiet();
});

test("with the lists up selected words can be marked, and the search is covered by nothing", async (t) => {
  const { page } = await openMarked(t, server, "A report\n\nNobody at the quorble spoke to Joe Biden.\n", PHONE);
  await button(page, "Show the lists").tap();
  await list(page).waitFor();
  await selectWords(page, "quorble");
  await assertHit(page, ".selection-bar", "selected words");
  await page.getByRole("toolbar", { name: "Selected words" }).getByRole("button", { name: "Institution" }).tap();
  await page.locator("article mark[data-kind=institution]").getByText("quorble", { exact: true }).waitFor();
  await decisions(page).waitFor();
  const hide = button(page, "Hide the lists");
  if (await hide.isVisible()) await hide.tap();
  await button(page, "Search").tap();
  await page.getByRole("searchbox", { name: "Search in the article" }).fill("the");
  await assertHit(page, ".find-bar", "search");
});

test("in a window of 360 × 225, as at 400 %, the tabs of the lists are in view", async (t) => {
  const { page } = await openMarked(t, server, EXAMPLES.Politics, { context: { ...PHONE.context, viewport: { width: 360, height: 225 } } });
  const assertTabs = async (state) => {
    await list(page).waitFor();
    const tabs = await page.getByRole("tab").evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
    for (const { top, bottom, left, right } of tabs) assert.ok(top >= 0 && bottom <= 225 && left >= 0 && right <= 360, `${state}: ${top} to ${bottom}`);
    await assertHit(page, ".tabs", state);
  };
  await button(page, "Show the lists").tap();
  await assertTabs("at the start");
  await page.getByRole("tab", { name: "Numbers" }).tap();
  await page.locator(".card-name").first().tap();
  await assertTabs("with a number chosen");
  await button(page, "Hide the lists").tap();
  await assertHit(page, ".decision-bar", "decisions");
});

test("whatever is pressed is large enough for a finger, and no field makes the phone zoom", async (t) => {
  const { page } = await openMarked(t, server, EXAMPLES.Economy, PHONE);
  const found = {};
  const look = async (scopes, state) => {
    const all = await page.evaluate(small, scopes);
    if (all.length) found[state] = all;
  };
  await look(".top-bar, .review-bar, .panel", "the bars");
  await page.locator("article mark[data-kind=quantity]").first().tap();
  await look(".decision-bar, .review-bar", "decisions");
  await decisions(page).getByRole("button", { name: "Details" }).tap();
  for (const tab of ["People", "Numbers"]) {
    await page.getByRole("tab", { name: tab }).tap();
    await listTools(page);
    await look(".panel", `${tab}, tools`);
    await foldTools(page);
    await page.locator(".card-name").first().tap();
    await page.locator(".card[aria-current] .edit > summary").tap();
    if (tab === "People") await page.locator(".card-count").first().tap();
    await look(".panel, .decision-bar", `${tab}, a card`);
  }
  await button(page, "Hide the lists").tap();
  await selectWords(page, "the");
  await look(".selection-bar", "selected words");
  await page.evaluate(() => getSelection().removeAllRanges());
  await button(page, "Search").tap();
  await page.getByRole("searchbox", { name: "Search in the article" }).fill("the");
  await look(".find-bar", "search");
  await button(page, "Close the search").tap();
  await button(page, "Export").tap();
  await page.getByRole("menu").waitFor();
  await look(".menu", "menu");
  await page.keyboard.press("Escape");
  for (const [name, title] of [["Settings", "settings"], ["Help and keys", "help"], [/^Title and date/, "title"], ["Sign off", "sign-off"]]) {
    await page.getByRole("button", { name }).tap();
    await page.getByRole("dialog").waitFor();
    await look("dialog[open]", title);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
  await button(page, "New article").tap();
  await look(".empty, .toasts", "at the box");
  await person.mark(page, "A report\n\nJoe Biden left.\n");
  await markOf(page, "a1").tap();
  await decide(page, "Keep");
  await page.getByRole("dialog", { name: "Review finished" }).waitFor();
  await look("dialog[open]", "the end");
  assert.deepEqual(found, {});
});
