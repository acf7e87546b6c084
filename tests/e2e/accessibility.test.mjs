// axe finds nothing serious in any state of the page, in light and in dark.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { openPage, startServer } from "./harness.mjs";
import { decide, listTools, switchKind } from "./marked.mjs";
import * as person from "./person.mjs";
import { EXAMPLES, GERMAN } from "./texts.mjs";
import { alertOf, poke, reachProgram, ruinMemory } from "./traps.mjs";
import { CRASHING, HOLDING, changeWorker } from "./worker_doubles.mjs";

const server = await startServer({ after });

const AXE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

async function axe(page, options) {
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), options);
  const serious = violations.filter(({ impact }) => ["serious", "critical"].includes(impact));
  return serious.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`));
}

/** In light all rules are looked at, in dark those that colours can break, with forced colours the colours themselves. */
async function assertAccessible(page, state) {
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  assert.deepEqual(await axe(page, {}), [], `${state}, light`);
  await page.emulateMedia({ colorScheme: "dark", forcedColors: "none" });
  assert.deepEqual(await axe(page, { runOnly: ["color-contrast"] }), [], `${state}, dark`);
  for (const colorScheme of ["dark", "light"]) {
    await page.emulateMedia({ colorScheme, forcedColors: "active" });
    assert.deepEqual(await page.evaluate(illegible), [], `${state}, ${colorScheme}, forced colours`);
  }
}

/**
 * For `page.evaluate`: the words whose contrast to what is behind them is under 4.5. axe cannot tell where colours are forced: it
 * reads the colour by which letters are filled, and that one is the author's.
 */
function illegible() {
  const rgb = (colour) => colour.match(/[\d.]+/g).map(Number);
  const luminance = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((part) => (part <= 10.31475 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    const [r, g, b, alpha = 1] = rgb(getComputedStyle(element).backgroundColor);
    if (alpha === 1) return [r, g, b];
    const below = element.parentElement ? behind(element.parentElement) : [255, 255, 255];
    return [r, g, b].map((part, at) => part * alpha + below[at] * (1 - alpha));
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const isOff = element.closest(":disabled, [aria-disabled=true], .visually-hidden, script, style, noscript");
    if (!node.data.trim() || isOff || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const [one, other] = [rgb(getComputedStyle(element).color), behind(element)].map(luminance);
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5) found.push(`${node.data.trim().slice(0, 60)} (${element.className}): ${contrast.toFixed(2)}`);
  }
  return found;
}

/** What is still fading in would be judged by the colour of the moment. */
const STILL = { reducedMotion: "reduce" };

const marked = (page) => person.mark(page, EXAMPLES.Politics);

/** What a person does, step by step; each step leaves the page in the state that its name says. */
const WAYS = {
  "at the box": {
    empty: (page) => person.box(page).waitFor(),
    "with a text typed": (page) => person.box(page).pressSequentially("Joe Biden"),
    "with an error": async (page) => {
      await person.box(page).selectText();
      await person.paste(page, { plain: "\u{200b}" });
      await person.problem(page).waitFor();
    },
  },
  "with an article": {
    marked,
    "with a card chosen and open": async (page) => {
      await page.locator(".card-name").first().click();
      await page.locator(".card-count").first().click();
    },
    "with a number chosen": async (page) => {
      await page.getByRole("tab", { name: "Numbers" }).click();
      await page.locator(".card-name").first().click();
    },
    "with a filter that nothing passes": (page) => page.getByRole("searchbox").fill("nobody"),
    "with the list's tools folded out": (page) => listTools(page),
    "with a kind switched off": (page) => switchKind(page, "People"),
    "with a mark kept, one removed and a card's fields open": async (page) => {
      await page.locator("article mark").first().focus();
      await page.keyboard.press("a");
      await page.keyboard.press("r");
      await page.locator("article mark").first().click();
      await page.getByText("Edit, note, references").click();
    },
    "with the sources in view": async (page) => {
      await page.getByRole("tab", { name: "Sources" }).click();
      await page.getByRole("tabpanel", { name: "Sources" }).waitFor();
    },
    "with a source open and one of its statements gone to": async (page) => {
      await page.locator(".source-card .card-name").first().click();
      await page.locator(".source-card .snippet").first().click();
    },
    "with words found": async (page) => {
      await page.getByRole("button", { name: "Search", exact: true }).click();
      await page.getByRole("searchbox", { name: "Search in the article" }).fill("the");
    },
    "with words selected": async (page) => {
      await page.keyboard.press("Escape");
      await page.evaluate(() => getSelection().selectAllChildren(document.querySelector("article p")));
      await page.getByRole("toolbar", { name: "Selected words" }).waitFor();
    },
    "with marks and notes searched": async (page) => {
      await page.evaluate(() => getSelection().removeAllRanges());
      await page.getByRole("button", { name: "Search", exact: true }).click();
      await page.getByRole("combobox", { name: "Where is searched" }).selectOption("in marks, notes and references");
      await page.getByRole("searchbox", { name: "Search in the article" }).fill("president");
    },
    "with a paragraph edited in place": async (page) => {
      await page.keyboard.press("Escape");
      await page.locator("article mark").first().focus();
      await page.keyboard.press("Shift+Enter");
      await page.getByRole("textbox", { name: "Paragraph" }).waitFor();
    },
    "with a question about it": async (page) => {
      await page.keyboard.insertText("More. ");
      await page.keyboard.press("Escape");
      await page.getByRole("dialog", { name: "Discard your changes to the paragraph?" }).waitFor();
    },
    "with title and date open": async (page) => {
      await page.getByRole("button", { name: "Discard changes" }).click();
      await page.getByRole("button", { name: /^Title and date/ }).click();
      await page.getByRole("dialog", { name: "Title and date" }).waitFor();
    },
    "with the sources open": async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Help and keys" }).click();
      await page.getByRole("dialog", { name: "Help" }).getByRole("button", { name: "Sources and licences" }).click();
      await page.getByRole("dialog", { name: "Sources and licences" }).waitFor();
    },
    "with the help open": async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Help and keys" }).click();
      await page.getByRole("dialog", { name: "Help" }).waitFor();
    },
    "with the settings open": async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Settings" }).click();
      await page.getByRole("dialog", { name: "Settings" }).waitFor();
    },
    "with a letter that is taken": async (page) => {
      await page.getByRole("dialog").getByLabel("Keep the mark and go on", { exact: true }).focus();
      await page.keyboard.type("r");
      await page.getByText("is taken").waitFor();
    },
    "with colours for every colour vision": async (page) => {
      await page.getByRole("combobox", { name: "Colours of the marks" }).selectOption("Blue, yellow, grey: for every colour vision");
      await page.keyboard.press("Escape");
      await page.locator("article mark").first().click();
    },
    "without colours": async (page) => {
      await page.getByRole("button", { name: "Settings" }).click();
      await page.getByRole("combobox", { name: "Colours of the marks" }).selectOption("No colours, strong contrast");
      await page.keyboard.press("Escape");
      await page.getByRole("tab", { name: "Institutions" }).click();
    },
    "without colours, with the sources in view": (page) => page.getByRole("tab", { name: "Sources" }).click(),
    "with the sign-off open": async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Sign off" }).click();
      await page.getByRole("dialog", { name: "Sign off" }).waitFor();
    },
    "with a lost mark": async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Edit text" }).click();
      await person.box(page).fill("Nothing of all that is left here.");
      await page.getByRole("button", { name: "Mark the edited text" }).click();
      await page.getByRole("region", { name: "Lost marks" }).waitFor();
    },
    "with the menu open": async (page) => {
      await page.getByRole("button", { name: "Export" }).click();
      await page.getByRole("menu").waitFor();
    },
    "with a message over it": async (page) => {
      await page.keyboard.press("Escape");
      await person.drop(page, { name: "photo.png", bytes: Buffer.from("x") });
      await person.problem(page).waitFor();
    },
    "put away": async (page) => {
      await page.getByRole("button", { name: "New article" }).click();
      await page.getByRole("button", { name: "Undo" }).waitFor();
    },
    "with a review at its end": async (page) => {
      await person.mark(page, "A report\n\nJoe Biden left.\n");
      await page.getByRole("button", { name: "Start review" }).click();
      await decide(page, "Keep");
      await page.getByRole("dialog", { name: "Review finished" }).waitFor();
    },
    "in German": async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "New article" }).click();
      await person.mark(page, GERMAN);
    },
  },
  "on a phone": {
    marked,
    "with the lists up": async (page) => {
      await page.getByRole("button", { name: "Show the lists" }).click();
      await page.locator(".card-name").first().click();
    },
    "with a source open": async (page) => {
      await page.getByRole("tab", { name: "Sources" }).click();
      await page.locator(".source-card .card-name").first().click();
      await page.locator(".source-card .snippet").first().click();
    },
    "with a number to decide on": async (page) => {
      await page.getByRole("button", { name: "Hide the lists" }).click();
      await page.locator("article mark[data-kind=quantity]").first().click();
      await decide(page, "Disputed");
    },
  },
  "with work under way": {
    "the bar": async (page) => {
      await person.paste(page, { plain: EXAMPLES.Politics });
      await page.getByRole("progressbar").waitFor();
    },
  },
  "with a worker that broke down": {
    "the offer to try again": async (page) => {
      await person.paste(page, { plain: EXAMPLES.Politics });
      await page.getByRole("button", { name: "Try again" }).waitFor();
    },
  },
  "with a program that broke down": {
    "its last words": async (page) => {
      await marked(page);
      await ruinMemory(page);
      await poke(page);
      await alertOf(page).waitFor();
    },
  },
};

const OPTIONS = {
  "on a phone": { context: { ...STILL, viewport: { width: 360, height: 740 } } },
  "with work under way": { before: changeWorker(HOLDING) },
  "with a worker that broke down": { before: changeWorker(CRASHING) },
  "with a program that broke down": { before: reachProgram },
};

for (const [way, states] of Object.entries(WAYS)) {
  test(`nothing serious ${way}`, async (t) => {
    const { page } = await openPage(t, server.address, { context: STILL, ...OPTIONS[way] });
    await page.evaluate(AXE);
    for (const [state, reach] of Object.entries(states)) {
      await reach(page);
      await assertAccessible(page, state);
    }
  });
}
