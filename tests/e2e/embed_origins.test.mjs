// Whom the frame listens to and speaks to: its host, and nobody else.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import { ATTACK, QUIET, ask, editorAddress, heard, hears, inside, load, openHost, originOf, say, startHost } from "./host.mjs";
import { NEWS } from "./texts.mjs";

const server = await startServer({ after });
const host = await startHost({ after });
const stranger = await startHost({ after });

/** In a frame that a hostile page has in the host's page: it attacks the editor beside it. */
const hostile = `<!doctype html><script>
  globalThis.got = [];
  addEventListener("message", ({ data }) => got.push(data));
  addEventListener("load", () => setInterval(() => {
    for (const window of [parent, ...Array.from({ length: parent.length }, (_, index) => parent[index])]) {
      if (window !== self) for (const message of ${JSON.stringify(ATTACK)}) window.postMessage(message, "*");
    }
  }, 50));
</script>`;

async function standsAsItWas(page) {
  const { payload } = await ask(page, "getState");
  assert.equal(payload.document.document.text, NEWS);
  assert.deepEqual([payload.revision, payload.modified], [0, false]);
  await inside(page).getByRole("button", { name: "Saved" }).waitFor();
  const strange = (await heard(page)).filter(({ replyTo }) => String(replyTo).startsWith("evil"));
  assert.deepEqual(strange, []);
}

test("a page whose origin is not in the list hears nothing and changes nothing", async (t) => {
  for (const origins of [originOf(stranger), "", "null", "https://*.example.org", "http://localhost"]) {
    const { page } = await openHost(t, server, host, { origins });
    const frame = page.frames()[1];
    await frame.locator("#app > *").first().waitFor();
    for (const message of ATTACK) await say(page, message);
    await page.waitForTimeout(QUIET);
    assert.deepEqual(await heard(page), [], `origins=${origins}`);
    assert.equal(await frame.locator("article").count(), 0);
  }
});

test("by default the host is of the frame's own origin", async (t) => {
  // The editor's own page may hold no frame: another one of its origin does.
  const address = `${server.address}cms`;
  const blank = { contentType: "text/html", body: "<!doctype html><title>Host</title><main></main>" };
  const { page } = await openPage(t, address, { before: (page) => page.route(address, (route) => route.fulfill(blank)) });
  const src = editorAddress(server);
  await page.evaluate((src) => {
    globalThis.heard = [];
    globalThis.frame = document.createElement("iframe");
    frame.src = src;
    addEventListener("message", (event) => event.source === frame.contentWindow && heard.push(event.data));
    document.querySelector("main").append(frame);
  }, src);
  await load(page, { text: NEWS });
});

test("origins by pattern and by wildcard", async (t) => {
  const port = new URL(host.address).port;
  const page = async (origins, address) => {
    const opened = await openHost(t, server, { ...host, address: address ?? host.address }, { origins });
    return opened.page;
  };
  await load(await page(`http://*.localhost:${port}`, `http://cms.localhost:${port}/`), { text: NEWS });
  await load(await page("*"), { text: NEWS });
  const apex = await page(`http://*.localhost:${port}`);
  await apex.waitForTimeout(QUIET);
  for (const message of ATTACK) await say(apex, message);
  await apex.waitForTimeout(QUIET);
  assert.deepEqual(await heard(apex), []);
});

test("a frame beside the editor changes nothing, before the host is known and after", async (t) => {
  const { address } = await startHost(t, { "/hostile": hostile });
  const own = await startHost(t, { "/hostile": hostile });
  for (const [what, src] of [["of another origin", `${address}hostile`], ["of the host's own origin", `${own.address}hostile`]]) {
    const { page, src: editor } = await openHost(t, server, own, { origins: originOf(own) });
    await page.evaluate((src) => {
      const beside = document.createElement("iframe");
      beside.src = src;
      document.body.append(beside);
    }, src);
    await hears(page, "ready");
    await page.waitForTimeout(QUIET);
    assert.deepEqual((await heard(page)).map(({ type }) => type), ["ready"], what);
    await load(page, { text: NEWS });
    await page.waitForTimeout(QUIET);
    await standsAsItWas(page);
    const beside = page.frames().find((frame) => frame.url() === src);
    assert.deepEqual((await beside.evaluate(() => got)).filter((data) => data?.ns && data.type === "state"), [], `${what}: the editor at ${editor} told it something`);
  }
});

test("the first host stays the host: another allowed origin in its place is a stranger", async (t) => {
  // The editor as a window of its own, whose opener goes on to another page: the same window with another origin.
  const origins = `${originOf(host)},${originOf(stranger)}`;
  const { page, context } = await openPage(t, host.address);
  const [editor] = await Promise.all([
    context.waitForEvent("page"),
    page.evaluate((src) => {
      globalThis.heard = [];
      addEventListener("message", ({ data }) => heard.push(data));
      globalThis.frame = { contentWindow: open(src) };
    }, editorAddress(server, origins)),
  ]);
  await load(page, { text: NEWS });
  await page.goto(stranger.address);
  await page.evaluate(() => {
    globalThis.heard = [];
    addEventListener("message", ({ source, data }) => {
      globalThis.editor = source;
      heard.push(data);
    });
  });
  // The page that took the host's place gets hold of the editor, as it would by its window's name.
  await editor.evaluate(() => opener.postMessage("here I am", "*"));
  await page.waitForFunction(() => globalThis.editor);
  await page.evaluate((messages) => messages.forEach((message) => editor.postMessage(message, "*")), ATTACK);
  await editor.locator("article mark").first().click();
  await editor.keyboard.press("a");
  await editor.getByText(/^1 of \d+ reviewed$/).waitFor();
  await page.waitForTimeout(1500);
  assert.deepEqual(await page.evaluate(() => heard), ["here I am"], "no answer, no change, no document");
  assert.equal(await editor.locator("article").evaluate((article) => article.textContent), NEWS);
  await editor.getByRole("button", { name: "Save", exact: true }).waitFor();
});
