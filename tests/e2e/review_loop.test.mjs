// A whole review: one key a mark, on and on, and nothing that jumps or takes the keyboard away.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import { decide, decisions, focusedMark, markOf, named, openMarked, orderBy, reviewed, statusOf, undo } from "./marked.mjs";
import { assertOne } from "./one.mjs";
import * as person from "./person.mjs";
import { EXAMPLES, NEWS } from "./texts.mjs";

const server = await startServer({ after });

const end = (page) => page.getByRole("dialog", { name: "Review finished" });
const signOff = (page) => page.getByRole("dialog", { name: "Sign off" });
const bar = (page) => page.getByRole("region", { name: "Review" });
const boxOf = (locator) => locator.evaluate((element) => element.getBoundingClientRect().toJSON());
const isFocused = (locator) => locator.and(locator.page().locator(":focus")).waitFor();

test("a whole review takes as many keys as there are marks, and each leads to one mark", async (t) => {
  const { page, watched, ...document } = await openMarked(t, server, EXAMPLES.Economy);
  const total = document.annotations.length;
  const worth = ({ quantity }) => quantity?.checkWorthiness.score ?? 0;
  // Wherever the keyboard is not on something of its own.
  await page.evaluate(() => window.document.activeElement.blur());
  await page.keyboard.press("Space");
  let id = await assertOne(page, document);
  assert.equal(worth(document.annotations.find((each) => each.id === id)), Math.max(...document.annotations.map(worth)), "the space key begins with what matters");
  const seen = [];
  let keys = 0;
  for (;;) {
    seen.push(id);
    // Of a name that was removed once the other mentions come last: one of ten is removed.
    await page.keyboard.press(seen.length % 10 ? "a" : "r");
    keys += 1;
    if (seen.length === total) break;
    id = await assertOne(page, document, id);
  }
  assert.equal(keys, total);
  assert.equal(new Set(seen).size, total, "no mark came twice");
  await reviewed(page, `All ${total} reviewed`).waitFor();
  const removed = Math.floor(total / 10);
  await end(page).getByText(`${total - removed} marks kept, ${removed} removed.`).waitFor();
  await end(page).getByText(/^0 of \d+ numbers checked\.$/).waitFor();
  await isFocused(end(page).getByRole("button", { name: "Sign off" }));
  // The way back leads to what it takes back.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await isFocused(markOf(page, seen.at(-1)));
  assert.equal(await bar(page).getByText("Review summary").count(), 0);
  watched.assertQuiet();
});

test("keys that come faster than the page is drawn are about one mark each", async (t) => {
  const { page, ...document } = await openMarked(t, server);
  const total = document.annotations.length;
  await person.article(page).focus();
  await page.keyboard.press("Space");
  await assertOne(page, document);
  const keys = Array.from({ length: total - 1 }, (_, nth) => (nth % 2 ? "r" : "a"));
  await Promise.all(keys.map((key) => page.keyboard.press(key)));
  await reviewed(page, `${total - 1} of ${total} reviewed`).waitFor();
  const { annotations } = await person.exported(page);
  assert.equal(annotations.filter(({ status }) => status === "rejected").length, Math.floor((total - 1) / 2));
});

test("the mouse on Keep alone goes through a review, and the letters work after each click", async (t) => {
  const { page, ...document } = await openMarked(t, server);
  const total = document.annotations.length;
  await page.getByRole("button", { name: "Start review" }).click();
  let id = await assertOne(page, document);
  for (let done = 1; done < total; done += 1) {
    if (done % 3) await decide(page, "Keep");
    else await page.keyboard.press("a");
    id = await assertOne(page, document, id);
    await reviewed(page, `${done} of ${total} reviewed`).waitFor();
  }
  await decide(page, "Keep");
  await end(page).getByText(`${total} marks kept, 0 removed.`).waitFor();
  await end(page).getByRole("button", { name: "Check the numbers" }).click();
  await end(page).waitFor({ state: "detached" });
  const numbers = await bar(page).getByText(/^0 of \d+ numbers checked$/).textContent();
  const checkable = Number(numbers.match(/of (\d+)/)[1]);
  id = await assertOne(page, document);
  for (let done = 1; done < checkable; done += 1) {
    await page.keyboard.press("c");
    id = await assertOne(page, document, id);
    await bar(page).getByText(`${done} of ${checkable} numbers checked`).waitFor();
  }
  await decide(page, "Confirmed");
  await end(page).getByText(`${checkable} of ${checkable} numbers checked.`).waitFor();
  await end(page).getByRole("button", { name: "Sign off" }).click();
  assert.equal(await signOff(page).getByText("Still open:").count(), 0);
  await signOff(page).getByRole("button", { name: "Sign off", exact: true }).waitFor();
});

test("the letters are about the chosen mark wherever the last click was, and Enter and Escape lead to its card and back", async (t) => {
  const { page, ...document } = await openMarked(t, server);
  await orderBy(page, "In text order");
  const [first, second, third] = document.annotations;
  await page.getByRole("button", { name: "Start review" }).click();
  assert.equal(await assertOne(page, document), first.id);
  await page.getByRole("tab", { name: "Numbers" }).click();
  await page.keyboard.press("a");
  assert.equal(await assertOne(page, document, first.id), second.id);
  await page.getByRole("button", { name: "Next to review" }).click();
  assert.equal(await assertOne(page, document, second.id), third.id);
  await page.keyboard.press("Shift+R");
  await markOf(page, third.id).waitFor({ state: "detached" });
  assert.deepEqual([await statusOf(page, first.id), await statusOf(page, second.id), await statusOf(page, third.id)], ["accepted", "suggested", "rejected"]);
  // A click on a name in the list: its first mention is chosen.
  const lagarde = document.entities.find(({ name }) => name === "Christine Lagarde");
  await page.getByRole("tab", { name: "People" }).click();
  const name = page.getByRole("tabpanel").getByRole("button", { name: "Christine Lagarde", exact: true });
  await name.click();
  await page.keyboard.press("Shift+A");
  await page.waitForFunction((id) => window.document.querySelector(`mark[data-annotation=${id}]`).dataset.status === "accepted", lagarde.mentions[0]);
  await isFocused(markOf(page, lagarde.mentions[0]));
  await page.keyboard.press("Enter");
  await isFocused(name);
  await page.keyboard.press("Escape");
  await isFocused(markOf(page, lagarde.mentions[0]));
  await page.keyboard.press("Space");
  await isFocused(name);
  await page.keyboard.press("a");
  const next = await assertOne(page, document, lagarde.mentions[0]);
  // From the decisions the way back is the same.
  await decisions(page).getByRole("button", { name: "Remove" }).focus();
  await page.keyboard.press("Escape");
  await isFocused(markOf(page, next));
  await page.keyboard.press("Escape");
  await decisions(page).waitFor({ state: "detached" });
  await isFocused(person.article(page));
  await page.keyboard.press("Space");
  await assertOne(page, document);
  // What is typed right after a click goes into the window's field, not to the marks.
  const before = await person.exported(page);
  await page.getByRole("button", { name: "Sign off" }).click();
  await page.keyboard.type("Ada Checker");
  assert.equal(await signOff(page).getByLabel("Your name").inputValue(), "Ada Checker");
  await page.keyboard.press("Escape");
  await signOff(page).waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^Title and date/ }).click();
  await page.keyboard.type("Rates, again. ");
  assert.match(await page.getByLabel("Title", { exact: true }).inputValue(), /Rates, again\. /);
  await page.keyboard.press("Escape");
  assert.deepEqual((await person.exported(page)).annotations, before.annotations);
});

test("whether a mark is right and whether its fact is are two questions, and the sign-off lists what is open of both", async (t) => {
  const { page, annotations } = await openMarked(t, server);
  const total = annotations.length;
  const number = annotations.find(({ quote }) => quote.exact.includes("3.4 million"));
  await markOf(page, number.id).click();
  const checked = (count) => bar(page).getByText(new RegExp(`^${count} of \\d+ numbers checked$`));
  await checked(0).waitFor();
  const numbers = Number((await checked(0).textContent()).match(/of (\d+)/)[1]);
  await page.keyboard.press("c");
  await checked(1).waitFor();
  await page.keyboard.press("c");
  await checked(0).waitFor();
  await page.keyboard.press("d");
  await checked(1).waitFor();
  await reviewed(page, `0 of ${total} reviewed`).waitFor();
  assert.equal(await focusedMark(page), number.id, "the keyboard stays");
  const fact = decisions(page).getByRole("group", { name: "Is the fact right?" });
  assert.deepEqual(await fact.getByRole("button", { pressed: true }).allTextContents().then((all) => all.map((words) => words.slice(0, 8))), ["Disputed"]);
  await page.keyboard.press("a");
  await reviewed(page, `1 of ${total} reviewed`).waitFor();
  await checked(1).waitFor();
  const { status, verdict } = (await person.exported(page)).annotations.find(({ id }) => id === number.id);
  assert.deepEqual([status, verdict], ["accepted", "disputed"]);
  // Of a name only the first question is asked.
  await markOf(page, named(annotations, "Joe Biden").id).click();
  assert.equal(await fact.count(), 0);
  await page.getByRole("button", { name: "Sign off" }).click();
  assert.deepEqual(await signOff(page).getByRole("listitem").allTextContents(), [
    `${total - 1} of ${total} marks not reviewed`,
    `${numbers - 1} of ${numbers} numbers not checked`,
    "1 number disputed",
  ]);
  await page.keyboard.type("Ada");
  await signOff(page).getByRole("button", { name: "Sign off all the same" }).click();
  await page.getByRole("button", { name: "Signed off by Ada" }).waitFor();
});

test("nothing jumps: not what is pressed twice, not the lists when all is done, not the article under the search", async (t) => {
  const { page, ...document } = await openMarked(t, server);
  const total = document.annotations.length;
  const biden = named(document.annotations, "Joe Biden");
  await markOf(page, biden.id).click();
  const keep = decisions(page).getByRole("button", { name: "Keep" });
  const before = await boxOf(keep);
  await page.keyboard.press("Shift+A");
  await page.waitForFunction((id) => window.document.querySelector(`mark[data-annotation=${id}]`).dataset.status === "accepted", biden.id);
  assert.deepEqual(await boxOf(keep), before);
  await undo(page).click();
  await reviewed(page, `0 of ${total} reviewed`).waitFor();
  assert.deepEqual(await boxOf(keep), before);
  await page.keyboard.press("Escape");
  const still = [".bars", ".panel-head", ".panel-tools", ".panel-count", ".panel-list"].map((selector) => page.locator(selector));
  const paragraph = person.article(page).locator("> *").first();
  const places = () => Promise.all([...still, paragraph].map(boxOf));
  await page.getByRole("tab", { name: "People" }).click();
  const open = await places();
  await person.article(page).focus();
  await page.keyboard.press("Space");
  for (let id = null, done = 1; done <= total; done += 1) {
    id = await assertOne(page, document, id);
    await page.keyboard.press("a");
  }
  await end(page).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("tab", { name: "People" }).click();
  assert.deepEqual(await places(), open, "when all is decided");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await page.getByRole("searchbox", { name: "Search in the article" }).fill("the");
  assert.deepEqual(await places(), open, "while the search is open");
});

test("words are marked with the keyboard alone: M, arrows, a kind's key", async (t) => {
  const { page } = await openMarked(t, server, "A report\n\nNobody at the quorble vote spoke to Joe Biden.\n");
  const selected = () => page.evaluate(() => getSelection().toString());
  await person.article(page).focus();
  await page.keyboard.press("m");
  assert.equal(await selected(), "A");
  for (const [key, words] of [
    ["ArrowDown", "Nobody"],
    ["ArrowRight", "at"],
    ["ArrowRight", "the"],
    ["ArrowRight", "quorble"],
    ["Shift+ArrowRight", "quorble vote"],
    ["ArrowLeft", "quorble"],
    ["Shift+ArrowRight", "quorble vote"],
  ]) {
    await page.keyboard.press(key);
    assert.equal(await selected(), words, key);
  }
  await page.keyboard.press("2");
  const mark = page.locator("article mark.is-current[data-kind=institution]");
  await mark.getByText("quorble vote", { exact: true }).waitFor();
  assert.equal(await selected(), "");
  const added = named((await person.exported(page)).annotations, "quorble vote");
  assert.deepEqual([added.kind, added.origin], ["institution", "person"]);
  await page.keyboard.press("m");
  assert.equal(await selected(), "spoke", "it begins after what is chosen");
  await page.keyboard.press("Escape");
  assert.equal(await selected(), "");
  await isFocused(mark);
  // Wherever the last click was.
  await page.getByRole("tab", { name: "Institutions" }).click();
  await page.keyboard.press("m");
  await page.keyboard.press("ArrowRight");
  assert.equal(await selected(), "to");
  await page.getByRole("tab", { name: "Institutions", selected: true }).waitFor();
});

test("an article without a headline has a heading of its own, and one with a headline no second", async (t) => {
  const { page } = await openPage(t, server.address);
  await person.mark(page, "Joe Biden met 12 ministers of the European Union on Thursday, and they agreed, as he told everybody who asked him that evening.\n\nThen he left.\n");
  const headings = page.getByRole("heading", { level: 1 });
  assert.equal(await headings.count(), 1);
  assert.match(await headings.textContent(), /\w/);
  await page.getByRole("button", { name: "New article" }).click();
  await person.mark(page, NEWS);
  assert.deepEqual((await headings.allTextContents()).map((words) => words.trim()), ["Central bank raises rates again"]);
});

test("with forced colours suggested, kept and chosen marks are legible, light and dark", async (t) => {
  const { page, annotations } = await openMarked(t, server, NEWS, { context: { forcedColors: "active" } });
  const [kept, chosen] = ["Christine Lagarde", "Joe Biden"].map((words) => named(annotations, words));
  await markOf(page, kept.id).click();
  await page.keyboard.press("Shift+A");
  await markOf(page, chosen.id).click();
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    for (const [state, selector] of [
      ["suggested", "mark[data-status=suggested]:not(.is-chosen)"],
      ["kept", "mark[data-status=accepted]:not(.is-chosen)"],
      ["chosen", "mark.is-current"],
    ]) {
      const ratio = await page.locator(`article ${selector}`).first().evaluate(contrast);
      assert.ok(ratio >= 4.5, `${state}, ${colorScheme}: ${ratio.toFixed(2)}`);
    }
    await page.keyboard.press("Shift+A");
    const ratio = await page.locator("article mark.is-current[data-status=accepted]").first().evaluate(contrast);
    assert.ok(ratio >= 4.5, `chosen and kept, ${colorScheme}: ${ratio.toFixed(2)}`);
    await page.keyboard.press("Control+z");
  }
});

/** In the page: the contrast of an element's words against what is behind them, as WCAG has it. */
function contrast(element) {
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const behind = [];
  for (let each = element; each; each = each.parentElement) behind.unshift(getComputedStyle(each).backgroundColor);
  const paint = (colours) => {
    for (const colour of colours) {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([red, green, blue]) => {
    const linear = (part) => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const lights = [paint(["Canvas", ...behind]), paint([getComputedStyle(element).color])].map(luminance);
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}
