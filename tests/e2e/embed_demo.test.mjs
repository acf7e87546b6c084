// The demo's CMS, on another origin: a list of articles, a form, and the annotations that are posted with it.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { openPage, startServer } from "./harness.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const server = await startServer({ after });
const cms = spawn("node", ["static/demo/server.mjs", "--editor", server.address, "--port", "0"], { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
after(() => cms.kill());
const address = await (async () => {
  for await (const line of createInterface({ input: cms.stdout })) return line.match(/http:\S+/)[0];
})();

const inside = (page) => page.frameLocator("blue-pencil iframe");
const reviewed = (page, words) => inside(page).getByText(words).first().waitFor();

test("load, annotate, save, see it in the list, reopen, edit the text, save again", async (t) => {
  const { page, watched } = await openPage(t, address);
  assert.notEqual(new URL(address).hostname, new URL(server.address).hostname);
  assert.equal(await page.getByText("not annotated").count(), 3);
  await page.getByRole("link", { name: /Halvorsen/ }).click();
  const name = inside(page).locator("article mark").filter({ hasText: "Margarethe Ollenhauer" }).first();
  await name.click();
  await page.keyboard.press("a");
  // At once: the form waits for what was done last.
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Saved.").waitFor();
  await reviewed(page, "1 of");
  await page.getByRole("link", { name: "Articles" }).click();
  await page.getByText(/^1 of \d+ reviewed$/).waitFor();
  await page.getByRole("link", { name: /Halvorsen/ }).click();
  await reviewed(page, "1 of");
  await inside(page).locator("mark[data-status=accepted]").filter({ hasText: "Margarethe Ollenhauer" }).first().waitFor();
  // Another text: the decision comes along.
  const text = page.getByLabel("Text");
  await text.fill(`Two more unions joined the talks.\n\n${await text.inputValue()}`);
  await text.blur();
  await inside(page).getByText("more unions joined the talks").first().waitFor();
  await reviewed(page, "1 of");
  await inside(page).locator("article mark").filter({ hasText: "Two more unions" }).first().click();
  await page.keyboard.press("r");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Saved.").waitFor();
  await reviewed(page, "2 of");
  assert.match(await text.inputValue(), /^Two more unions/);
  assert.deepEqual(watched.errors, []);
  assert.deepEqual(watched.violations, [], "under the CMS's own policy too");
});
