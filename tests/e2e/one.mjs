// The mark that a review has come to: announced, focused, outlined, decided on, and its card open: always the same one.

import assert from "node:assert/strict";

/** For `page.evaluate`: where each of them is. */
export function places() {
  const ids = (selector) => [...new Set([...document.querySelectorAll(selector)].map(({ dataset }) => dataset.annotation))].join(" ");
  const words = (selector) => [...document.querySelectorAll(selector)].map((each) => each.textContent).join(" | ");
  return {
    focused: document.activeElement?.dataset.annotation ?? document.activeElement?.outerHTML.slice(0, 100),
    outlined: ids("article mark.is-current"),
    bar: document.querySelector(".decision-bar")?.getAttribute("aria-label"),
    card: words(".card[aria-current=true] .card-name"),
    announced: document.querySelector("[aria-live=polite]").textContent.split(" Next: ").at(-1),
  };
}

/** Where each of them has to be, of the exported `document`, while the annotation called `id` is chosen. */
export function placesOf({ annotations, entities }, id) {
  const { quote, entity, kind } = annotations.find((each) => each.id === id);
  const bearer = entities.find((each) => each.id === entity);
  const name = bearer?.name ?? quote.exact;
  const noun = { person: "person", institution: "institution", quantity: "number" }[kind];
  const which = bearer ? `, mention ${bearer.mentions.indexOf(id) + 1}, ${bearer.mentions.length} in all` : "";
  return { focused: id, outlined: id, bar: `Decide on “${quote.exact}”`, card: name, announced: `${name}, ${noun}${which}` };
}

/** They are where they have to be; of a number the announcement names the source too. */
export function assertSame(found, expected) {
  const announced = found.announced.slice(0, expected.announced.length);
  assert.deepEqual({ ...found, announced }, expected);
}

/**
 * Waits until another mark is outlined than that of `before`. It is also focused, announced, decided on and in view, and its card
 * is open. Resolves to its annotation's id.
 */
export async function assertOne(page, document, before = null) {
  await page.waitForFunction((before) => {
    const id = window.document.querySelector("article mark.is-current")?.dataset.annotation;
    return id && id !== before;
  }, before);
  const id = await page.locator("article mark.is-current").first().getAttribute("data-annotation");
  const expected = placesOf(document, id);
  await page.waitForFunction((id) => window.document.activeElement?.dataset.annotation === id, id);
  assertSame(await page.evaluate(places), expected);
  await page.waitForFunction((id) => {
    const { left, right, top, bottom } = window.document.querySelector(`article mark[data-annotation=${id}]`).getClientRects()[0];
    const met = window.document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return met?.closest(`mark[data-annotation=${id}], .handle`);
  }, id);
  return id;
}
