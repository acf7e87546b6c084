// A person uses the page: pastes, looks, chooses, takes the annotations away. With the keyboard alone where that is the point.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { openPage, startServer } from "./harness.mjs";

const ARTICLE = `Leaders hold video call

US President Joe Biden and Russian leader Vladimir Putin spoke for about two hours on Tuesday, the White House said. Biden warned of “strong economic measures”.

Intelligence findings estimate that Russia could send up to 175,000 troops. <b>Nothing</b> here is a tag & all of it is text.
`;

/** Opens the page with the article in it. */
async function openArticle(t, options = {}) {
  const server = await startServer(t);
  const opened = await openPage(t, server.address, options);
  await opened.page.getByLabel("Article", { exact: true }).fill(ARTICLE);
  await opened.page.locator("article mark").first().waitFor();
  return opened;
}

/** Pastes as a browser does: an event with what is on the clipboard. */
async function paste(page, carried) {
  await page.getByLabel("Article", { exact: true }).evaluate((box, carried) => {
    const clipboardData = new DataTransfer();
    for (const [type, data] of Object.entries(carried)) clipboardData.setData(type, data);
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, carried);
}

async function axe(page) {
  const source = await readFile(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
  // By evaluate: the policy would stop a script element.
  await page.evaluate(source);
  const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ["violations"] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}

test("a pasted article is marked at once, its text is unaltered, and nothing is asked for", async (t) => {
  const server = await startServer(t);
  const { page, watched } = await openPage(t, server.address);
  // The worker is fetched as part of the page.
  await page.waitForLoadState("networkidle");
  const before = watched.requests.length;
  await paste(page, { "text/html": "<p>Joe Biden spoke.</p><p>Ann Lee answered.</p>", "text/plain": "unused" });
  await page.locator("article mark").first().waitFor();
  assert.equal((await page.locator("article").textContent()).trim(), "Joe Biden spoke.\n\nAnn Lee answered.");
  assert.deepEqual(watched.requests.slice(before), []);
  watched.assertQuiet();
});

test("the text in the page is the text that was put in, character for character", async (t) => {
  const { page, watched } = await openArticle(t);
  assert.equal(await page.locator("article").textContent(), ARTICLE);
  assert.equal(await page.locator("article b").count(), 0);
  watched.assertQuiet();
});

test("typing waits for the button", async (t) => {
  const server = await startServer(t);
  const { page } = await openPage(t, server.address);
  const button = page.getByRole("button", { name: "Mark names and numbers" });
  assert.ok(await button.isDisabled());
  await page.getByLabel("Article", { exact: true }).pressSequentially("Joe Biden spoke.");
  assert.equal(await page.locator("article").count(), 0);
  await page.keyboard.press("Control+Enter");
  await page.locator("article mark").waitFor();
});

test("the JSON names the marks", async (t) => {
  const { page } = await openArticle(t, { context: { acceptDownloads: true } });
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "JSON", exact: true }).click();
  const download = await downloading;
  assert.equal(download.suggestedFilename(), "leaders-hold-video-call.json");
  const document = JSON.parse(await readFile(await download.path(), "utf8"));
  assert.equal(document.document.text, ARTICLE);
  for (const { id, kind, quote } of document.annotations) {
    const mark = page.locator(`mark[data-annotation="${id}"]`).first();
    assert.equal(await mark.getAttribute("data-kind"), kind);
    assert.ok(quote.exact.startsWith(await mark.textContent()));
  }
});

test("a name in the list leads through its mentions", async (t) => {
  const { page } = await openArticle(t);
  const name = page.getByRole("button", { name: "Joe Biden", exact: true }).and(page.locator(".card-name"));
  await name.click();
  await page.getByText("1 of 2", { exact: true }).waitFor();
  await name.click();
  await page.getByText("2 of 2", { exact: true }).waitFor();
  assert.equal(await page.locator("mark.is-current").textContent(), "Biden");
});

test("a kind is switched off and on, and its marks with it", async (t) => {
  const { page } = await openArticle(t);
  const people = page.locator('mark[data-kind="person"]');
  const before = await people.count();
  const toggle = page.getByRole("button", { name: /^People/ });
  await toggle.click();
  assert.equal(await toggle.getAttribute("aria-pressed"), "false");
  assert.equal(await people.count(), 0);
  assert.equal(await page.locator("article").textContent(), ARTICLE);
  await toggle.click();
  assert.equal(await people.count(), before);
});

test("an article that was put away comes back", async (t) => {
  const { page } = await openArticle(t);
  await page.getByRole("button", { name: "New article" }).click();
  assert.equal(await page.getByLabel("Article", { exact: true }).inputValue(), "");
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await page.locator("article").textContent(), ARTICLE);
  await page.getByRole("button", { name: "Edit text" }).click();
  assert.equal(await page.getByLabel("Article", { exact: true }).inputValue(), ARTICLE);
});

test("a file is opened, and a picture is refused with a message", async (t) => {
  const server = await startServer(t);
  const { page } = await openPage(t, server.address);
  const input = page.locator('input[type="file"]');
  await input.setInputFiles({ name: "photo.png", mimeType: "image/png", buffer: Buffer.from([137, 80, 78, 71]) });
  await page.getByRole("alert").getByText("photo.png").waitFor();
  await input.setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("Joe Biden ate at a caf\xe9.", "latin1") });
  await page.locator("article mark").waitFor();
  assert.equal(await page.locator("article").textContent(), "Joe Biden ate at a café.");
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing to complain of, ${colorScheme}`, async (t) => {
    const { page } = await openArticle(t, { context: { colorScheme } });
    assert.deepEqual(await axe(page), []);
    await page.locator("article mark").first().click();
    await page.getByRole("button", { name: "Export", exact: true }).click();
    assert.deepEqual(await axe(page), []);
    await page.keyboard.press("Escape");
    await page.getByRole("tab", { name: /Numbers/ }).click();
    assert.deepEqual(await axe(page), []);
    await page.getByRole("button", { name: "New article" }).click();
    assert.deepEqual(await axe(page), []);
  });
}

for (const width of [320, 360, 768, 1440, 2560]) {
  test(`nothing reaches past the window's edge at ${width} pixels`, async (t) => {
    const { page } = await openArticle(t, { context: { viewport: { width, height: 800 } } });
    const reach = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(await reach(), 0);
    await page.getByRole("button", { name: "Edit text" }).click();
    assert.equal(await reach(), 0);
  });
}
