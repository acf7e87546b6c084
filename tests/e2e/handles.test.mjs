// The handles of the chosen mark: with the mouse, a finger, and in text that runs from right to left.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startServer } from "./harness.mjs";
import { markOf, named, openMarked, undo } from "./marked.mjs";
import * as person from "./person.mjs";

const server = await startServer({ after });

const handle = (page, edge) => page.locator(`.handle[data-edge=${edge}]`);

/** The middle of an element. */
async function middleOf(locator) {
  const { x, y, width, height } = await locator.boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}

async function drag(page, edge, words) {
  // Looking for the words may scroll the page: the handle's place comes after it.
  const to = await person.placeOf(page, words);
  const from = await middleOf(handle(page, edge));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
}

const wordsAre = (page, id, words) =>
  page.waitForFunction(
    ({ id, words }) => [...document.querySelectorAll(`article mark[data-annotation=${id}]`)].map((mark) => mark.textContent).join("") === words,
    { id, words },
  );

test("each handle stands at its end of a mark that is broken over lines", async (t) => {
  const { page, annotations } = await openMarked(t, server);
  const { id } = named(annotations, "Christine Lagarde");
  // Of a name of two words some width of the article breaks it.
  for (let width = 20; width < 60; width += 1) {
    await page.locator("article").evaluate((article, width) => article.style.setProperty("max-width", `${width}ch`), width);
    if ((await markOf(page, id).evaluate((mark) => mark.getClientRects().length)) === 2) break;
  }
  await markOf(page, id).focus();
  await handle(page, "end").waitFor();
  const off = await markOf(page, id).evaluate((mark) => {
    const [first, last] = mark.getClientRects();
    const middle = (edge) => {
      const { x, y, width, height } = mark.querySelector(`[data-edge=${edge}]`).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const [start, end] = [middle("start"), middle("end")];
    return { start: Math.hypot(start.x - first.left, start.y - first.bottom), end: Math.hypot(end.x - last.right, end.y - last.bottom) };
  });
  assert.ok(off.start < 30 && off.end < 30, JSON.stringify(off));
});

test("a chosen mark is stretched and shrunk with the mouse, in whole words, and stays chosen", async (t) => {
  const { page, annotations, watched } = await openMarked(t, server);
  const biden = named(annotations, "Joe Biden");
  assert.equal(await handle(page, "end").count(), 0);
  await markOf(page, biden.id).click();
  await drag(page, "end", "welcom");
  assert.equal(await page.evaluate(() => [...CSS.highlights.get("stretch")].join("")), "Joe Biden and the White House welcomed", "what it would be is shown");
  await wordsAre(page, biden.id, "Joe Biden");
  const nearer = await person.placeOf(page, " and the ");
  await page.mouse.move(nearer.x, nearer.y);
  await page.mouse.up();
  await wordsAre(page, biden.id, "Joe Biden and");
  assert.equal(await page.evaluate(() => CSS.highlights.has("stretch")), false);
  assert.equal(await markOf(page, biden.id).getAttribute("aria-current"), "true");
  await drag(page, "start", "Biden");
  await page.mouse.up();
  await wordsAre(page, biden.id, "Biden and");
  const now = (await person.exported(page)).annotations.find(({ id }) => id === biden.id);
  assert.deepEqual([now.quote.exact, now.status], ["Biden and", "accepted"]);
  await undo(page).click();
  await undo(page).click();
  assert.deepEqual((await person.exported(page)).annotations, annotations);
  watched.assertQuiet();
});

test("a mark cannot be drawn past its other end, and keeps a word", async (t) => {
  const { page, annotations } = await openMarked(t, server);
  const lagarde = named(annotations, "Christine Lagarde");
  await markOf(page, lagarde.id).click();
  await drag(page, "start", "its president");
  await page.mouse.up();
  await page.waitForFunction(() => !CSS.highlights.has("stretch"));
  const [now] = (await person.exported(page)).annotations.filter(({ id }) => id === lagarde.id);
  assert.ok("Christine Lagarde".endsWith(now.quote.exact) && now.quote.exact.length > 0, now.quote.exact);
});

test("with a finger the handles are drawn too, and the article stays where it is", async (t) => {
  const phone = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
  const { page, context, annotations } = await openMarked(t, server, undefined, { context: phone });
  const biden = named(annotations, "Joe Biden");
  await markOf(page, biden.id).tap();
  const to = await person.placeOf(page, " and the ");
  const from = await middleOf(handle(page, "end"));
  const scrolled = await page.evaluate(() => scrollY);
  const touch = await context.newCDPSession(page);
  const send = (type, points) => touch.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  await send("touchStart", [from]);
  for (const share of [0.3, 0.7, 1]) {
    await send("touchMove", [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]);
  }
  await send("touchEnd", []);
  await wordsAre(page, biden.id, "Joe Biden and");
  assert.equal(await page.evaluate(() => scrollY), scrolled);
});

test("in text from right to left a mark ends on its left", async (t) => {
  const text = "الخبر الأول\n\nقال Joe Biden ان 12 شخصا جاءوا.\n";
  const { page, annotations } = await openMarked(t, server, text);
  const biden = named(annotations, "Joe Biden");
  assert.ok(biden, "the name is marked");
  assert.equal(await person.textOf(page), text);
  const paragraph = page.locator("article p").last();
  assert.equal(await paragraph.evaluate((element) => getComputedStyle(element).direction), "rtl");
  await markOf(page, biden.id).click();
  const [start, end] = [await middleOf(handle(page, "start")), await middleOf(handle(page, "end"))];
  assert.ok(start.x > end.x, `${start.x} > ${end.x}`);
  await page.keyboard.press("e");
  await page.getByText("Enter is done").waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await wordsAre(page, biden.id, "Joe");
});
