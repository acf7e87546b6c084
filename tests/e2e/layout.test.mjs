// The page fits every window, from a phone to a wall, and text of twice the size.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import { decisions } from "./marked.mjs";
import * as person from "./person.mjs";
import { EXAMPLES, GERMAN } from "./texts.mjs";

const server = await startServer({ after });

const WINDOWS = [
  [320, 568],
  [360, 740],
  [768, 1024],
  [1440, 900],
  [2560, 1440],
];

/** Nothing reaches past the window's side, and no words are cut off at the edge of a box that cannot be scrolled. */
async function assertFits(page, state) {
  const found = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const beyond = [...document.querySelectorAll("body *")]
      .filter((element) => element.checkVisibility() && !element.closest(".visually-hidden, svg"))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > clientWidth + 1 || left < -1);
      });
    return { scrollWidth, clientWidth, beyond: beyond.map((element) => element.outerHTML.slice(0, 120)) };
  });
  assert.ok(found.scrollWidth <= found.clientWidth, `${state}: ${found.scrollWidth} px in ${found.clientWidth}`);
  assert.deepEqual(found.beyond, [], state);
}

/** Each visible line of the article is on top where it stands, unless bar or lists cover it as they do while scrolling. */
async function assertUncovered(page, state) {
  await page.evaluate(() => scrollTo(0, 0));
  const covering = await page.evaluate(() => {
    const bars = [...document.querySelectorAll(".top-bar, .review-bar")];
    const bar = Math.max(...bars.map((each) => each.getBoundingClientRect().bottom));
    const panel = document.querySelector(".panel").getBoundingClientRect();
    const isSheet = panel.left < document.querySelector(".article").getBoundingClientRect().right;
    const bottom = isSheet ? panel.top : innerHeight;
    const found = [];
    for (const paragraph of document.querySelectorAll(".article > *")) {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      for (const { left, right, top, bottom: end } of range.getClientRects()) {
        if (top < bar || end > bottom || right - left < 4) continue;
        for (const x of [left + 2, (left + right) / 2, right - 2]) {
          const hit = document.elementFromPoint(x, (top + end) / 2);
          if (!paragraph.contains(hit)) found.push(hit?.outerHTML.slice(0, 100));
        }
      }
    }
    return found;
  });
  assert.deepEqual(covering, [], `${state}: what lies over the article`);
}

/** Each tab of the lists can be seen and pressed, however the bars above wrap. */
async function assertTabsUncovered(page, state) {
  const covered = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("[role=tab]")].filter((tab) => {
        const { x, y, width, height } = tab.getBoundingClientRect();
        return [0.1, 0.9].some((share) => !tab.contains(document.elementFromPoint(x + width / 2, y + height * share)));
      }).length,
    );
  assert.equal(await covered(), 0, state);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  assert.equal(await covered(), 0, `${state}, scrolled down`);
  await page.evaluate(() => scrollTo(0, 0));
}

/** Whoever reads on has most of the window to read in, however large the type. */
async function assertRoom(page, state) {
  await page.mouse.wheel(0, 1500);
  const share = await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const bars = [...document.querySelectorAll(".top-bar, .review-bar")];
    return Math.max(...bars.map((each) => each.getBoundingClientRect().bottom)) / innerHeight;
  });
  assert.ok(share < 0.4, `${state}: the bars take ${Math.round(share * 100)} % of the window`);
  await page.evaluate(() => scrollTo(0, 0));
}

for (const [width, height] of WINDOWS) {
  for (const size of [100, 200]) {
    test(`${width} × ${height}, text ${size} %`, async (t) => {
      const { page, watched } = await openPage(t, server.address, { context: { viewport: { width, height } } });
      await person.box(page).waitFor();
      await page.evaluate((size) => document.documentElement.style.setProperty("font-size", `${size}%`), size);
      await assertFits(page, "empty");
      await person.paste(page, { plain: "\u{200b}" });
      await person.problem(page).waitFor();
      await assertFits(page, "with a message");
      await person.mark(page, EXAMPLES.Politics);
      await assertFits(page, "with an article");
      await assertUncovered(page, "with an article");
      await assertTabsUncovered(page, "with an article");
      await assertRoom(page, "with an article");
      await page.getByRole("tab", { name: "Numbers" }).click();
      await page.locator(".card-name").first().click();
      await assertFits(page, "with a card chosen");
      // On a phone the lists lie over the page, and in large type over the bar.
      const hide = page.getByRole("button", { name: "Hide the lists" });
      if (await hide.isVisible()) await hide.click();
      await page.getByRole("button", { name: "Export" }).click();
      await page.getByRole("menu").waitFor();
      await assertFits(page, "with the menu open");
      await page.keyboard.press("Escape");
      watched.assertQuiet();
    });
  }
}

test("on a phone the lists come up from below, and go down again", async (t) => {
  const { page } = await openPage(t, server.address, { context: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } });
  await person.mark(page, EXAMPLES.Economy);
  const list = page.locator("#panel-list");
  assert.equal(await list.isVisible(), false, "the article has the screen for itself");
  await page.getByRole("button", { name: "Show the lists" }).tap();
  await list.waitFor();
  await page.getByRole("tab", { name: "People" }).tap();
  await page.locator(".card-name").first().tap();
  const chosen = page.locator("article mark.is-current").first();
  await page.waitForFunction((mark) => mark.contains(document.elementFromPoint(mark.getClientRects()[0].x + 3, mark.getClientRects()[0].y + 3)), await chosen.elementHandle());
  await assertFits(page, "with the lists up");
  await page.getByRole("button", { name: "Hide the lists" }).tap();
  await list.waitFor({ state: "hidden" });
  await chosen.tap();
  await decisions(page).waitFor();
  assert.equal(await list.isVisible(), false, "a mark is decided on beside the article");
  await decisions(page).getByRole("button", { name: "Details" }).tap();
  await list.waitFor();
});

test("a warning and a word without end fit a phone", async (t) => {
  const { page } = await openPage(t, server.address, { context: { viewport: { width: 360, height: 740 } } });
  await person.mark(page, `${GERMAN} Donau${"dampfschifffahrts".repeat(20)}gesellschaft zahlte 12${"000".repeat(60)} Euro.`);
  await page.getByRole("note").waitFor();
  await assertFits(page, "German");
});

test("nothing moves unasked where motion is unwanted", async (t) => {
  const { page } = await openPage(t, server.address, { context: { reducedMotion: "reduce" } });
  await person.mark(page, EXAMPLES.Politics);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("body *")].filter((element) => parseFloat(getComputedStyle(element).transitionDuration) > 0.01).length,
  );
  assert.equal(moving, 0);
});
