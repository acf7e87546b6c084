// What a person does with the page, and what they then see.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

/** The box to paste into. */
export const box = (page) => page.getByLabel("Article", { exact: true });

/** The marked article. */
export const article = (page) => page.locator("article.article");

/** The message about what went wrong. */
export const problem = (page) => page.getByRole("alert");

/** The button that marks what was typed. */
export const go = (page) => page.getByRole("button", { name: "Mark names and numbers" });

/** Pastes as the browser tells a page of it: `{ plain, html }` on the clipboard, to the last character. */
export async function paste(page, { plain, html }) {
  await box(page).evaluate(
    (target, { plain, html }) => {
      const clipboardData = new DataTransfer();
      if (plain !== undefined) clipboardData.setData("text/plain", plain);
      if (html !== undefined) clipboardData.setData("text/html", html);
      target.focus();
      target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    { plain, html },
  );
}

/** Pastes with the keyboard what another program put on the clipboard. */
export async function pasteWithKeys(page, { plain, html }) {
  await page.evaluate(({ plain, html }) => {
    const copy = (event) => {
      if (plain !== undefined) event.clipboardData.setData("text/plain", plain);
      if (html !== undefined) event.clipboardData.setData("text/html", html);
      event.preventDefault();
    };
    document.addEventListener("copy", copy, { once: true });
    document.execCommand("copy");
  }, { plain, html });
  await box(page).focus();
  await page.keyboard.press("Control+V");
}

/** Types a text, a word at a time: more in one stroke would count as a paste. */
export async function type(page, text) {
  await box(page).focus();
  for (const piece of text.split(/(\n)|(?<= )/).filter(Boolean)) {
    if (piece === "\n") await page.keyboard.press("Enter");
    else await page.keyboard.insertText(piece);
  }
}

/** Drops something on the page: `{ text }`, or a file `{ name, type, bytes }`, the bytes in a Buffer. */
export async function drop(page, { text, name, type = "", bytes }) {
  await page.evaluate(
    ({ text, name, type, binary }) => {
      const dataTransfer = new DataTransfer();
      if (text !== undefined) dataTransfer.setData("text/plain", text);
      else dataTransfer.items.add(new File([Uint8Array.from(binary, (byte) => byte.charCodeAt(0))], name, { type }));
      const target = document.querySelector("h1, article");
      for (const event of ["dragenter", "dragover", "drop"]) {
        target.dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    { text, name, type, binary: bytes?.toString("latin1") },
  );
}

/** Opens a file with the button below the box. */
export async function openFile(page, name, bytes, mimeType = "") {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

/** Pastes `text` and waits for the marked article. */
export async function mark(page, text) {
  await paste(page, { plain: text });
  await article(page).waitFor();
}

/** The article's text as it stands in the page, to the last character. */
export const textOf = (page) => article(page).evaluate((element) => element.textContent);

/** Every annotation in the page: `{ a1: { kind, text } }`, the text put together from all its marks. */
export function marksOf(page) {
  return article(page).evaluate((element) => {
    const marks = {};
    for (const mark of element.querySelectorAll("mark")) {
      const { annotation, kind } = mark.dataset;
      marks[annotation] ??= { kind, text: "" };
      marks[annotation].text += mark.textContent;
    }
    return marks;
  });
}

/** Chooses `item` in the menu under "Export". */
export async function choose(page, item) {
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Downloads in the format that the menu calls `item`. Resolves to `{ filename, content }`. */
export async function download(page, item = /^JSON/) {
  const started = page.waitForEvent("download");
  await choose(page, item);
  const file = await started;
  return { filename: file.suggestedFilename(), content: await readFile(await file.path(), "utf8") };
}

/** The downloaded JSON, parsed. */
export const exported = async (page) => JSON.parse((await download(page)).content);

/** What the page shows is what it exports: the text and every mark, in both units of offsets. */
export async function assertFaithful(page, text, document) {
  assert.equal(await textOf(page), text, "the article's text");
  assert.equal(document.document.text, text, "the exported text");
  const points = [...text];
  const expected = {};
  for (const { id, kind, span, utf16, quote } of document.annotations) {
    assert.equal(points.slice(span.start, span.end).join(""), quote.exact, `${id} in code points`);
    assert.equal(text.slice(utf16.start, utf16.end), quote.exact, `${id} in UTF-16 units`);
    expected[id] = { kind, text: quote.exact };
  }
  assert.deepEqual(await marksOf(page), expected);
}

/**
 * A place in the middle of a stretch of the article's words, scrolled into the window where nobody sees it. It is that of one
 * letter, as the words may be broken over two lines. The place is given once nothing moves it any more.
 */
export function placeOf(page, words) {
  return page.evaluate(async (words) => {
    const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(words);
      if (at < 0) continue;
      const letter = at + Math.max(0, Math.floor(words.length / 2) - 1);
      const range = document.createRange();
      range.setStart(node, letter);
      range.setEnd(node, letter + 1);
      const middle = () => {
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      };
      const { x, y } = middle();
      const isSeen = node.parentElement.contains(document.elementFromPoint(x, y));
      if (!isSeen) scrollBy({ top: y - innerHeight / 2, behavior: "instant" });
      let place = middle();
      for (let still = 0; still < 3; still += 1) {
        await new Promise(requestAnimationFrame);
        const { x, y } = middle();
        if (x !== place.x || y !== place.y) still = -1;
        place = { x, y };
      }
      return place;
    }
    throw new Error(`not in one piece of the article: ${words}`);
  }, words);
}
