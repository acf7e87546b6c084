// A page of another origin, and another site, with Blue Pencil in it: what a host says and hears, without `embed.js` and with it.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { openPage } from "./harness.mjs";

const BLANK = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title><main></main>`;

/**
 * Serves `pages` (`{ "/path": html }`, and a blank page everywhere else) on a free port. Resolves to `{ address, close }`. The
 * address is one of `localhost`: to a browser that is another site than the editor's 127.0.0.1.
 */
export async function startHost(t, pages = {}) {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url, "http://localhost").pathname] ?? BLANK;
    const headers = { "Content-Type": "text/html; charset=utf-8", "Referrer-Policy": pages.referrer ?? "strict-origin-when-cross-origin" };
    response.writeHead(200, headers).end(page);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => server.close();
  t.after(close);
  return { address: `http://localhost:${server.address().port}/`, close };
}

/** The address of the editor in `server`, for hosts of `origins`. */
export function editorAddress(server, origins) {
  const address = new URL(server.address);
  address.searchParams.set("embed", "1");
  if (origins !== undefined) address.searchParams.set("origins", origins);
  return address.href;
}

/**
 * Opens a page of `host` with the editor of `server` in it. Resolves to `{ page, watched, frame, context }`. `sandbox` is the frame's,
 * `origins` its list; the page's own origin, if nothing is said.
 */
export async function openHost(t, server, host, { origins, sandbox, path = "", before, context: options, size = [1100, 700] } = {}) {
  const address = host.address + path;
  const { page, watched, context, close } = await openPage(t, address, { before, context: options });
  const src = editorAddress(server, origins ?? new URL(host.address).origin);
  await page.evaluate(putFrame, { src, sandbox, size });
  return { page, watched, context, close, src };
}

/** The same, for pages that neither complain nor break the host's policy. */
export async function openQuietly(t, ...details) {
  const opened = await openHost(t, ...details);
  t.after(() => assertNoComplaint(opened.watched));
  return opened;
}

/** Nothing in the console, and nothing against a policy; requests to the editor's origin are the host's own. */
export function assertNoComplaint({ errors, violations }) {
  assert.deepEqual(errors, []);
  assert.deepEqual(violations, []);
}

/** In the host page: a frame, and what is heard. */
function putFrame({ src, sandbox, size }) {
  globalThis.heard ??= [];
  const frame = document.createElement("iframe");
  frame.title = "Editor";
  if (sandbox !== undefined) frame.setAttribute("sandbox", sandbox);
  frame.allow = "clipboard-write";
  [frame.width, frame.height] = size;
  addEventListener("message", (event) => {
    if (event.source === frame.contentWindow) heard.push({ origin: event.origin, ...event.data });
  });
  globalThis.frame = frame;
  frame.src = src;
  document.querySelector("main").append(frame);
}

/** Everything that the frame has said, of a type if one is given. */
export const heard = async (page, type) =>
  (await page.evaluate(() => globalThis.heard)).filter((message) => !type || message.type === type);

/** Waits until the frame says something of `type` for which `is` is true; the last such message. */
export async function hears(page, type, is = () => true) {
  const end = Date.now() + Number(process.env.BLUEPENCIL_PATIENCE ?? 30_000);
  for (;;) {
    const found = (await heard(page, type)).filter(is).at(-1);
    if (found) return found;
    if (Date.now() > end) assert.fail(`no ${type}: ${JSON.stringify((await heard(page)).map(({ type, payload }) => [type, payload?.code]))}`);
    await page.waitForTimeout(20);
  }
}

/** Says something to the frame, in an envelope or as it is. */
export const say = (page, message) =>
  page.evaluate((message) => frame.contentWindow.postMessage(message, "*"), message);

let last = 0;

/** Asks the frame, and resolves to its answer. */
export async function ask(page, type, payload, envelope = {}) {
  const id = `q${(last += 1)}`;
  await say(page, { ns: "bluepencil", v: 1, id, type, payload, ...envelope });
  return hears(page, undefined, (message) => message.replyTo === id);
}

/** The handshake. */
export async function greet(page, config = {}) {
  await hears(page, "ready");
  const ready = await ask(page, "init", { config });
  assert.equal(ready.type, "ready");
  return ready;
}

/** The handshake and an article. */
export async function load(page, article, config) {
  await greet(page, config);
  const loaded = await ask(page, "load", article);
  assert.equal(loaded.type, "loaded", JSON.stringify(loaded.payload));
  return loaded;
}

/** The frame, for what a person does in it. */
export const inside = (page) => page.frameLocator("iframe[title=Editor]");

/** A text of about `count` words, from the page's examples. */
export function words(texts, count) {
  const all = texts.join("\n\n").split(/(?<=\s)/);
  const some = [];
  while (some.length < count) some.push(...all.slice(0, count - some.length));
  return some.join("");
}

/** The origin of a host or a server. */
export const originOf = ({ address }) => new URL(address).origin;
/** Long enough, in milliseconds, for an answer that should not come. */
export const QUIET = 500;

/** What a hostile page says: all that could change something. */
export const ATTACK = ["init", "load", "setConfig", "undo", "status", "focus", "getState", "export"].map((type) => ({
  ns: "bluepencil",
  v: 1,
  id: `evil-${type}`,
  type,
  payload: {
    config: { readOnly: true, buttons: [] },
    text: "Mallory paid 1 million.",
    readOnly: true,
    modified: true,
    annotationId: null,
    format: "json",
  },
}));
