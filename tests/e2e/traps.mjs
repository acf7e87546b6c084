// The page's program, broken down in the ways in which programs do; what a person then sees is looked at by the tests.

import assert from "node:assert/strict";

/** For `before` of `openPage`: the tests reach the program's memory and see what it hands out. */
export const reachProgram = (page) => page.addInitScript(reachInside);

/** Before any script of the page, in the page and in its frames. */
export function reachInside() {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...values) => {
    const made = await instantiate(...values);
    globalThis.programMemory = (made.instance ?? made).exports.memory;
    return made;
  };
  let all;
  globalThis.copies = [];
  Object.defineProperty(globalThis, "bluepencil", {
    get: () => all,
    set(given) {
      const hold = (bytes, name) => {
        globalThis.copies.push(new TextDecoder().decode(bytes));
        given.lastCopy.hold(bytes, name);
      };
      all = { ...given, lastCopy: { ...given.lastCopy, hold } };
    },
  });
}

/** Nothing in the program's memory is what it was: whatever runs in it next is stopped by the browser. */
export const ruinMemory = (page) => page.evaluate(() => void new Uint8Array(programMemory.buffer).fill(0xff));

/** The browser refuses something that the program relies on, which makes it panic. */
export const refuseElements = (page) =>
  page.evaluate(() => {
    const { insertBefore } = Node.prototype;
    Node.prototype.insertBefore = () => {
      Node.prototype.insertBefore = insertBefore;
      throw new DOMException("not now", "InvalidStateError");
    };
  });

/** There is no room left on the stack for a function that the program calls. */
export const exhaustStack = (page) =>
  page.evaluate(() => {
    Date.now = () => {
      throw new RangeError("Maximum call stack size exceeded");
    };
  });

/** Something happens that the program hears of, unless a timer of its own has come before. */
export const poke = (page) => page.evaluate(() => document.querySelector("article mark")?.click());

/** Waits until a copy with a decision is outside of the program. */
export const acceptedIsCopied = (page) => page.waitForFunction(() => copies.some((json) => /"status":\s*"accepted"/.test(json)));

export const alertOf = (page) => page.getByRole("alertdialog", { name: "Blue Pencil has stopped" });
export const textBelow = (page, title) => page.getByRole("heading", { name: title }).locator("xpath=following-sibling::*");
export const button = (page, name) => alertOf(page).getByRole("button", { name });

/** No line of the console holds a word of the article. */
export function assertDiscreet({ errors }, words) {
  assert.ok(errors.length > 0, "the browser tells developers of the error");
  for (const error of errors) for (const word of words) assert.ok(!error.includes(word), error);
}
