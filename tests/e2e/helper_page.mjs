// A page of a host that has loaded embed.js.

import { openPage } from "./harness.mjs";
import { assertNoComplaint } from "./host.mjs";

/** The nth editor's frame, for what a person does in it. */
export const inside = (page, at = 0) => page.frameLocator("iframe").nth(at);

/** A blank page of `host` that has loaded the helper from `server`. Resolves to `{ page, watched, context }`. */
export async function openHelperPage(t, server, host, { path = "", options } = {}) {
  const { page, watched, context } = await openPage(t, host.address + path, { context: options });
  await page.addScriptTag({ url: `${server.address}embed.js` });
  t.after(() => assertNoComplaint(watched));
  return { page, watched, context };
}

/** Opens an editor in the page, as its `editor`. */
export const openEditor = (page, options = {}) =>
  page.evaluate(async (options) => {
    globalThis.editor = await bluepencil.open(document.querySelector("main"), options);
  }, options);
