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
/** The decisions on the chosen mark. */
export const decisions = (page) => page.getByRole("group", { name: /^Decide on/ });

/** Presses one of them: "Keep", "Disputed". */
export const decide = (page, name) => decisions(page).getByRole("button", { name, exact: true }).click();

/** Goes through the review in another order. */
export const orderBy = (page, order) => page.getByRole("combobox", { name: "Order of the review" }).selectOption(order);

/** What a list is narrowed and ordered by, folded out over the list. */
export async function listTools(page) {
  await foldTools(page, true);
  return page.locator("#list-tools");
}

/** Folds it out, or up again. */
export async function foldTools(page, isOut = false) {
  const fold = page.getByRole("button", { name: "Filter and order" });
  if ((await fold.getAttribute("aria-expanded")) !== String(isOut)) await fold.click();
}

/** The switch that hides the marks of a kind, with the kind's list in view. */
export async function kindSwitch(page, name) {
  await page.getByRole("tab", { name }).click();
  return page.getByRole("list", { name: "Marks" }).getByRole("button", { name });
}

/** Hides the marks of a kind, or shows them again. */
export const switchKind = async (page, name) => (await kindSwitch(page, name)).click();

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
