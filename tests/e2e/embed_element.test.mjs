// <blue-pencil> as a field of a form, in a page of another site.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startServer } from "./harness.mjs";
import { inside, openHelperPage } from "./helper_page.mjs";
import { startHost } from "./host.mjs";
import { NEWS } from "./texts.mjs";

const server = await startServer({ after });
const host = await startHost({ after });

const open = (t, options) => openHelperPage(t, server, host, options);

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

/** A host that sends its forms itself, and looks at nothing but what it is given. */
const watchPosts = (page) =>
  page.evaluate(() => {
    globalThis.posts = [];
    document.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      posts.push([...new FormData(event.target, event.submitter)]);
    });
  });

test("the document travels with the form, its last change included", async (t) => {
  const { page } = await openForm(t);
  await watchPosts(page);
  await inside(page).locator("article mark").first().click();
  await page.keyboard.press("a");
  // At once, before a word of it can have come out of the frame; and again, as the impatient do.
  await page.evaluate(() => ["", ""].forEach(() => document.querySelector("form").requestSubmit()));
  await page.waitForFunction(() => posts.length > 0);
  const [fields, ...more] = await page.evaluate(() => posts.map(Object.fromEntries));
  assert.deepEqual(more, []);
  assert.deepEqual([fields.title, fields.body.trim()], ["Rates", NEWS.trim()]);
  const document = JSON.parse(fields.annotations);
  assert.equal(document.document.id, "42");
  assert.equal(document.annotations[0].status, "accepted");
  // Reset is the value that the page came with.
  await page.evaluate(() => document.querySelector("form").reset());
  assert.equal(await page.evaluate(() => document.querySelector("blue-pencil").value), "");
});

test("two editors in one form each send their last change, with the button that was pressed", async (t) => {
  const { page } = await openForm(t);
  await page.evaluate(async () => {
    const second = document.querySelector("blue-pencil").cloneNode();
    second.setAttribute("name", "also");
    document.querySelector("button").name = "do";
    document.querySelector("button").value = "publish";
    document.querySelector("button").before(second);
    await second.editor.ready;
    await second.reload();
  });
  await watchPosts(page);
  for (const at of [0, 1]) {
    await inside(page, at).locator("article mark").nth(at).click();
    await page.keyboard.press("a");
  }
  await page.evaluate(() => document.querySelector("button").click());
  await page.waitForFunction(() => posts.length > 0);
  const posts = await page.evaluate(() => posts.map(Object.fromEntries));
  assert.equal(posts.length, 1);
  assert.equal(posts[0].do, "publish");
  for (const [at, name] of ["annotations", "also"].entries()) {
    assert.equal(JSON.parse(posts[0][name]).annotations[at].status, "accepted", name);
  }
});

test("a form is sent with what there is when the editor has not come, or answers no more", async (t) => {
  const { page } = await openForm(t);
  await watchPosts(page);
  // A page that hears nothing, as after a crash.
  await page.evaluate(async (deaf) => {
    const { frame } = document.querySelector("blue-pencil").editor;
    await new Promise((resolve) => {
      frame.addEventListener("load", resolve, { once: true });
      frame.src = deaf;
    });
    document.querySelector("form").requestSubmit();
  }, `${server.address}boot.js`);
  assert.equal(await page.evaluate(() => posts.length), 0);
  await page.waitForFunction(() => posts.length === 1, null, { timeout: 10_000 });
  await page.evaluate(() => {
    const element = document.querySelector("blue-pencil");
    element.before(element);
    document.querySelector("form").requestSubmit();
  });
  assert.equal(await page.evaluate(() => posts.length), 2, "it is not there yet, and is not waited for");
});

test("an address that would run in the host's page is refused with an event, and the form is sent without the editor", async (t) => {
  const { page } = await open(t);
  const codes = await page.evaluate(async () => {
    const codes = [];
    addEventListener("bluepencil-error", ({ detail }) => codes.push(detail.code));
    for (const src of ["javascript:parent.ran = 1", "JAVA\nSCRIPT:parent.ran = 1", "data:text/html,<script>parent.ran = 1</script>"]) {
      const form = document.createElement("form");
      const element = document.createElement("blue-pencil");
      element.setAttribute("src", src);
      element.setAttribute("name", "annotations");
      form.append(element);
      document.querySelector("main").append(form);
      await element.reload().catch(({ code }) => codes.push(code));
      await element.save().catch(({ code }) => codes.push(code));
    }
    return codes;
  });
  assert.deepEqual(codes, Array(3).fill(["bad-address", "bad-address", "closed"]).flat());
  assert.equal(await page.locator("iframe").count(), 0);
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
  await watchPosts(page);
  assert.equal(await page.evaluate(() => (document.querySelector("form").requestSubmit(), posts.length)), 1);
});

test("the element opens what the form came with, and follows its attributes and its fieldset", async (t) => {
  const { page } = await openForm(t);
  await inside(page).locator("article mark").first().click();
  await page.keyboard.press("r");
  const value = await page.evaluate(() => document.querySelector("blue-pencil").save());
  const { page: again } = await openForm(t, `value="${JSON.stringify(value).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`);
  await inside(again).getByText(/^1 of \d+ reviewed$/).waitFor();
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
