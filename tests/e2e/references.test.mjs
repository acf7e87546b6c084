// What a person refers to, as it was typed: links, calls, documents.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startServer } from "./harness.mjs";
import { ask, inside, load, openQuietly, startHost } from "./host.mjs";
import { markOf, named, openMarked } from "./marked.mjs";
import * as person from "./person.mjs";
import { NEWS } from "./texts.mjs";

const server = await startServer({ after });
const host = await startHost({ after });

const panel = (page) => page.getByRole("tabpanel");
const field = (page) => panel(page).getByLabel("References", { exact: true }).and(page.getByRole("textbox"));

test("links, calls and documents stand beside a number and a name, one a line, as typed", async (t) => {
  const { page, annotations, watched } = await openMarked(t, server);
  const number = named(annotations, "3.4 million households");
  await markOf(page, number.id).click();
  await panel(page).getByText("Edit, note, references").click();
  assert.equal(await field(page).getAttribute("placeholder"), "A link, a call, a document: one a line");
  await field(page).fill("  Call with the press office, 3 May\n\njavascript:alert(1)\nReport, p. 4 (https://bank.example/report)\n");
  await panel(page).getByLabel("Note").focus();
  const link = panel(page).getByRole("link", { name: "https://bank.example/report" });
  await link.waitFor();
  assert.deepEqual(
    await link.evaluate(({ href, rel, target }) => [href, rel, target]),
    ["https://bank.example/report", "noopener noreferrer", "_blank"],
  );
  assert.equal(await panel(page).locator(".references a").count(), 1, "nothing else is a link");
  const expected = [
    { text: "Call with the press office, 3 May" },
    { text: "javascript:alert(1)" },
    { text: "Report, p. 4 (https://bank.example/report)", url: "https://bank.example/report" },
  ];
  let document = await person.exported(page);
  const kept = document.annotations.find(({ id }) => id === number.id);
  assert.deepEqual([kept.references, kept.links], [expected, ["https://bank.example/report"]]);
  // Too much is refused in words, and nothing that was typed is lost.
  const many = Array.from({ length: 51 }, (_, at) => `Book ${at}`).join("\n");
  await field(page).fill(many);
  await panel(page).getByLabel("Note").focus();
  await person.problem(page).getByText("There are 51 references, and 50 at most are kept.").waitFor();
  assert.equal(await field(page).inputValue(), many);
  await field(page).fill("A book");
  await panel(page).getByLabel("Note").focus();
  await page.getByRole("button", { name: /^Undo: Change the references/ }).first().waitFor();
  // A name has its own, and the filter finds it.
  const lagarde = named(annotations, "Christine Lagarde");
  await markOf(page, lagarde.id).click();
  await panel(page).getByText("Edit, note, references").click();
  await field(page).fill("Yearbook of the bank");
  await panel(page).getByLabel("Note").focus();
  document = await person.exported(page);
  assert.deepEqual(document.entities.find(({ id }) => id === lagarde.entity).references, [{ text: "Yearbook of the bank" }]);
  await page.keyboard.press("Escape");
  await page.getByRole("searchbox", { name: /^Filter/ }).fill("yearbook");
  await page.waitForFunction(() => document.querySelectorAll("[role=tabpanel] .card").length === 1);
  watched.assertQuiet();
});

test("links of an earlier document are references, and are written again", async (t) => {
  const { page } = await openQuietly(t, server, host);
  await load(page, { text: NEWS });
  const { payload: { document } } = await ask(page, "getState");
  const number = named(document.annotations, "3.4 million households");
  number.links = ["https://bank.example/old"];
  await ask(page, "load", { text: NEWS, annotations: document });
  const frame = inside(page);
  await frame.locator(`article mark[data-annotation=${number.id}]`).first().click();
  await frame.getByRole("tabpanel").getByRole("link", { name: "https://bank.example/old" }).waitFor();
  const { payload: again } = await ask(page, "getState");
  const kept = named(again.document.annotations, "3.4 million households");
  assert.deepEqual(kept.references, [{ text: "https://bank.example/old", url: "https://bank.example/old" }]);
  assert.deepEqual(kept.links, ["https://bank.example/old"]);
});
