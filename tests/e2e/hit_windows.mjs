// Whoever presses a button hits it: nothing lies over a menu, a dialog or a bar, in no state of the page. A window is a file of its
// own (hit_*.test.mjs), as all of them take a slow machine minutes.
//
// On a phone the lists come up as a sheet over the article, on purpose: while it is up, the sheet, the menu and the dialogs are
// looked at, not the review bar and the article below it.

import { after, test } from "node:test";
import { goOn, list, openStored, putAway } from "./drafts.mjs";
import { openPage, startServer } from "./harness.mjs";
import { assertHit } from "./hit.mjs";
import { BARS, assertAll, assertFloating, assertLists, assertOpened, button, isPhone } from "./hit_states.mjs";
import { inside, load, openQuietly, startHost } from "./host.mjs";
import { selectWords } from "./marked.mjs";
import * as person from "./person.mjs";
import { NEWS } from "./texts.mjs";

const QUORBLE = `${NEWS}\nThe quorble vote is due. Nobody at the quorble spoke.\n`;

/** The tests in a window of that size. */
export async function pressEverywhere(width, height) {
  const server = await startServer({ after });
  const host = await startHost({ after });
  const context = { viewport: { width, height }, reducedMotion: "reduce" };

  test(`${width} px: the empty page, its articles and its messages`, async (t) => {
    const { page } = await openPage(t, server.address, { context });
    await person.box(page).waitFor();
    await assertHit(page, ".empty", "empty", { scrolls: true });
    await assertOpened(page, button(page, "Help"), "dialog", "help");
    await assertOpened(page, button(page, "Sources and licences"), "dialog", "sources");
    await person.paste(page, { plain: "\u{200b}" });
    await person.problem(page).waitFor();
    await assertHit(page, ".empty", "with a message", { scrolls: true });
    const { page: again } = await openStored(t, server, { context });
    await putAway(again);
    await list(again).waitFor();
    await assertHit(again, ".toasts", "put away, message");
    await assertHit(again, ".empty", "put away", { scrolls: true });
    await list(again).getByRole("button", { name: /^Rename/ }).click();
    await assertHit(again, ".drafts", "renaming", { scrolls: true });
    await again.reload();
    await goOn(again).waitFor();
    await assertHit(again, ".empty", "with an article to go on with", { scrolls: true });
  });

  test(`${width} px: an article before a decision, and with a message`, async (t) => {
    const { page } = await openPage(t, server.address, { context });
    await person.mark(page, QUORBLE);
    await assertAll(page, "undecided");
    // Words that stand elsewhere too: a message offers to mark them there, and stays.
    await selectWords(page, "quorble");
    await page.getByRole("toolbar", { name: "Selected words" }).getByRole("button", { name: "Institution" }).click();
    await button(page, "Mark them too").waitFor();
    await assertHit(page, `.toasts, .decision-bar, ${BARS}`, "with a message");
    await assertFloating(page, "with a message");
    // On a phone the message stands over the foot of the sheet until it is dismissed: what is left of the list is lower than a
    // field, which scrolls through it part by part.
    if (!isPhone(page)) await assertLists(page, "with a message");
  });

  test(`${width} px: an article after a decision, and signed off`, async (t) => {
    const { page } = await openPage(t, server.address, { context });
    await person.mark(page, QUORBLE);
    await page.locator("article mark").first().focus();
    await page.keyboard.press("a");
    await assertAll(page, "one decided");
    await button(page, "Sign off").click();
    await page.getByLabel("Your name").fill("Ada Checker of the Desk for Figures");
    await page.keyboard.press("Enter");
    await button(page, "Signed off by Ada Checker of the Desk for Figures").waitFor();
    await assertAll(page, "signed off");
  });

  test(`${width} px: two tabs with one article`, async (t) => {
    const { page, context: browser } = await openStored(t, server, { context });
    const other = await browser.newPage();
    await other.goto(server.address);
    await other.getByRole("button", { name: /^Go on with/ }).click();
    await page.getByText("open in another tab too").waitFor();
    await assertHit(page, `.toasts, ${BARS}`, "open elsewhere");
    await other.locator("article mark").first().focus();
    await other.keyboard.press("a");
    await button(page, "Keep both").waitFor();
    await assertHit(page, `.toasts, ${BARS}`, "changed elsewhere");
    await assertFloating(page, "changed elsewhere");
  });

  test(`${width} px: inside another page`, async (t) => {
    const { page } = await openQuietly(t, server, host, { size: [width, height - 100], context });
    await load(page, { text: NEWS, title: "Rates" });
    const frame = page.frames()[1];
    for (const state of ["undecided", "one decided"]) {
      await assertHit(frame, BARS, state);
      await button(inside(page), "Export").click();
      await inside(page).getByRole("menu").waitFor();
      await assertHit(frame, ".menu", `${state}, menu`);
      await page.keyboard.press("Escape");
      // On a phone the decisions stand in the place of the lists.
      await assertHit(frame, isPhone(page) && state !== "undecided" ? ".decision-bar" : ".tabs", state);
      await inside(page).locator("article mark").first().focus();
      await page.keyboard.press("a");
      await button(inside(page), "Save").waitFor();
    }
  });
}
