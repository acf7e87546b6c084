// Hosts, openers and frames without an origin.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import { ATTACK, QUIET, editorAddress, heard, hears, inside, load, openHost, originOf, say, startHost } from "./host.mjs";
import { NEWS } from "./texts.mjs";

const server = await startServer({ after });
const host = await startHost({ after });

test("a host without an origin only if null is named, and the frame's answers reach it", async (t) => {
  for (const [origins, isHeard] of [["null", true], [originOf(host), false], ["*", false]]) {
    const inner = `<!doctype html><main></main><script>
      globalThis.heard = [];
      const frame = document.createElement("iframe");
      frame.src = ${JSON.stringify("SRC")}.replace("SRC", new URLSearchParams(location.search).get("src"));
      addEventListener("message", (event) => {
        if (event.source !== frame.contentWindow) return frame.contentWindow.postMessage(event.data, "*");
        parent.postMessage({ told: event.data, origin }, "*");
      });
      document.querySelector("main").append(frame);
    </script>`;
    const outer = await startHost(t, { "/inner": inner });
    const { page } = await openPage(t, outer.address);
    const src = editorAddress(server, origins === originOf(host) ? originOf(outer) : origins);
    await page.evaluate((src) => {
      globalThis.heard = [];
      addEventListener("message", ({ data }) => data.told && heard.push({ ...data.told, host: data.origin }));
      const middle = document.createElement("iframe");
      middle.setAttribute("sandbox", "allow-scripts");
      middle.src = `inner?src=${encodeURIComponent(src)}`;
      globalThis.frame = middle;
      document.querySelector("main").append(middle);
    }, src);
    if (isHeard) {
      const { host: origin } = await hears(page, "ready");
      assert.equal(origin, "null");
      await load(page, { text: NEWS });
    } else {
      await page.waitForTimeout(1500);
      for (const message of ATTACK) await say(page, message);
      await page.waitForTimeout(QUIET);
      assert.deepEqual(await heard(page), [], `origins=${origins}`);
    }
  }
});

test("a sandboxed opener is a stranger", async (t) => {
  const { page, context } = await openPage(t, host.address);
  const [editor] = await Promise.all([
    context.waitForEvent("page"),
    page.evaluate(
      ([src, attack]) => {
        globalThis.heard = [];
        addEventListener("message", ({ data }) => heard.push(data));
        const opener = document.createElement("iframe");
        opener.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
        opener.srcdoc = `<script>
          const editor = open(${JSON.stringify(src)});
          addEventListener("message", ({ data }) => parent.postMessage(data, "*"));
          setInterval(() => { for (const message of ${JSON.stringify(attack)}) editor.postMessage(message, "*"); }, 50);
        </script>`;
        document.body.append(opener);
      },
      [editorAddress(server, originOf(host)), ATTACK],
    ),
  ]);
  await editor.locator("#app > *").first().waitFor();
  await page.waitForTimeout(1000);
  assert.deepEqual(await page.evaluate(() => heard), []);
  assert.equal(await editor.locator("article").count(), 0);
});

for (const sandbox of ["allow-scripts allow-downloads", "allow-scripts allow-downloads allow-same-origin"]) {
  test(`works with sandbox="${sandbox}"`, async (t) => {
    const context = { permissions: ["clipboard-read", "clipboard-write"], acceptDownloads: true };
    const { page, watched } = await openHost(t, server, host, { sandbox, context });
    const isNameless = !sandbox.includes("same-origin");
    const ready = await hears(page, "ready");
    assert.equal(ready.origin, isNameless ? "null" : originOf(server));
    await load(page, { text: NEWS });
    await inside(page).locator("article mark").filter({ hasText: "Christine Lagarde" }).first().click();
    await page.keyboard.press("a");
    await hears(page, "autosave");
    await inside(page).getByRole("button", { name: "Export" }).click();
    const download = page.waitForEvent("download");
    await inside(page).getByRole("menuitem", { name: /^JSON/ }).click();
    assert.match((await download).suggestedFilename(), /\.json$/);
    await inside(page).getByRole("button", { name: "Export" }).click();
    await inside(page).getByRole("menuitem", { name: "Copy JSON" }).click();
    await inside(page).getByText("JSON copied.").waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /"format": "bluepencil"/);
    assert.deepEqual(watched.violations, []);
    assert.deepEqual(watched.errors, []);
  });
}
