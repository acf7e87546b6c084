// A marked article and what a person looks at and takes hold of in it.

import { openPage } from "./harness.mjs";
import * as person from "./person.mjs";
import { NEWS } from "./texts.mjs";

/** Opens a page of `server` with `text` marked. Resolves to the page and to what it exports. */
export async function openMarked(t, server, text = NEWS, options = {}) {
  const { page, context, watched } = await openPage(t, server.address, options);
  await person.mark(page, text);
  return { page, context, watched, ...(await person.exported(page)) };
}

export const markOf = (page, id) => page.locator(`article mark[data-annotation=${id}]`).first();
export const named = (annotations, exact) => annotations.find(({ quote }) => quote.exact === exact);
export const statusOf = async (page, id) => (await person.exported(page)).annotations.find((each) => each.id === id)?.status;
export const reviewed = (page, words) => page.getByRole("region", { name: "Review" }).getByText(words, { exact: true });
export const undo = (page) => page.getByRole("button", { name: /^Undo/ }).first();
export const focusedMark = (page) => page.evaluate(() => document.activeElement?.dataset?.annotation ?? null);

/** Selects words of the article as a pointer does. */
export async function selectWords(page, words) {
  await page.evaluate((words) => {
    const article = document.querySelector("article.article");
    const all = article.textContent;
    const start = all.indexOf(words);
    if (start < 0) throw new Error(`not in the article: ${words}`);
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let at = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const end = at + node.data.length;
      if (at <= start && start < end) range.setStart(node, start - at);
      if (at < start + words.length && start + words.length <= end) range.setEnd(node, start + words.length - at);
      at = end;
    }
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }, words);
  await page.getByRole("toolbar", { name: "Selected words" }).waitFor();
}
