// <blue-pencil> as a field of a form, in a page of another site.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import { startHost } from "./host.mjs";
import { NEWS } from "./texts.mjs";

const server = await startServer({ after });
const host = await startHost({ after });
const inside = (page, at = 0) => page.frameLocator("iframe").nth(at);

/** A blank page of a host that has loaded the helper. */
async function open(t, { path = "", options } = {}) {
  const { page, watched, context } = await openPage(t, host.address + path, { context: options });
  await page.addScriptTag({ url: `${server.address}embed.js` });
  t.after(() => {
    assert.deepEqual(watched.errors, []);
    assert.deepEqual(watched.violations, []);
  });
  return { page, watched, context };
}

const FORM = (attributes, after = "") => `
  <form action="/posted" method="get">
    <input name="title" value="Rates">
    <textarea id="body" name="body"></textarea>
    <blue-pencil name="annotations" src="${server.address}" for="body" document-id="42" ${attributes}></blue-pencil>
    <button>Publish</button>
  </form>${after}`;

async function openForm(t, attributes = "", text = NEWS) {
  const opened = await open(t);
  await opened.page.evaluate(
    ([html, text]) => {
      document.querySelector("main").innerHTML = html;
      document.querySelector("textarea").value = text;
    },
    [FORM(attributes), text],
  );
  // Put in before its text was there, it is asked to look again.
  await opened.page.evaluate(async () => {
    const element = document.querySelector("blue-pencil");
    await element.editor.ready;
    await element.reload();
  });
  return opened;
}

test("the document travels with the form, its last change included", async (t) => {
  const { page } = await openForm(t);
  const posted = () =>
    page.evaluate(() => {
      const form = document.querySelector("form");
      return new Promise((resolve) => {
        form.addEventListener("submit", function sent(event) {
          // The element may hold the form back until it has the last change.
          if (event.defaultPrevented) return;
          event.preventDefault();
          form.removeEventListener("submit", sent);
          resolve([...new FormData(form, event.submitter)]);
        });
        form.requestSubmit();
      });
    });
  await inside(page).locator("article mark").first().click();
  await page.keyboard.press("a");
  await inside(page).getByText("1 of").waitFor();
  const fields = Object.fromEntries(await posted());
  assert.deepEqual([fields.title, fields.body.trim()], ["Rates", NEWS.trim()]);
  const document = JSON.parse(fields.annotations);
  assert.equal(document.document.id, "42");
  assert.equal(document.annotations[0].status, "accepted");
  // Reset is the value that the page came with.
  await page.evaluate(() => document.querySelector("form").reset());
  assert.equal(await page.evaluate(() => document.querySelector("blue-pencil").value), "");
});

test("the element opens what the form came with, and follows its attributes and its fieldset", async (t) => {
  const { page } = await openForm(t);
  await inside(page).locator("article mark").first().click();
  await page.keyboard.press("r");
  const value = await page.evaluate(() => document.querySelector("blue-pencil").save());
  const { page: again } = await openForm(t, `value="${JSON.stringify(value).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`);
  await inside(again).getByText("1 of").waitFor();
  const root = inside(again).locator("html");
  await again.evaluate(() => document.querySelector("blue-pencil").setAttribute("theme", "dark"));
  await inside(again).locator("html[data-theme=dark]").waitFor({ state: "attached" });
  await again.evaluate(() => document.querySelector("blue-pencil").toggleAttribute("readonly", true));
  await inside(again).locator("html[data-access=read-only]").waitFor({ state: "attached" });
  await again.evaluate(() => document.querySelector("blue-pencil").toggleAttribute("readonly", false));
  await inside(again).locator("html[data-access=edit]").waitFor({ state: "attached" });
  await again.evaluate(() => {
    const form = document.querySelector("form");
    const set = document.createElement("fieldset");
    document.querySelector("blue-pencil").before(set);
    set.disabled = true;
    set.append(document.querySelector("blue-pencil"));
    return form;
  });
  await inside(again).locator("html[data-access=read-only]").waitFor({ state: "attached" });
  assert.equal(await root.getAttribute("dir"), "ltr");
});
