// The pictures of README, docs/screenshot-light.png and docs/screenshot-dark.png: an example article with some of it decided, a
// number chosen, and its card. `cargo xtask screenshot` builds the page and makes them; dist/ must be built.

import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { openPage, startServer } from "../tests/e2e/harness.mjs";
import * as person from "../tests/e2e/person.mjs";
import { EXAMPLES } from "../tests/e2e/texts.mjs";
import { small } from "./small_png.mjs";

/** The example, the words of its mark that is chosen, and how many marks are accepted before. */
const [TOPIC, CHOSEN, ACCEPTED] = ["Economy", "up to 4,200 jobs", 5];

/** A README is loaded by everybody who passes by. */
const MOST_BYTES = 250_000;

// What the harness expects of a test: where to put what is to be done at its end.
const ending = [];
const run = { after: (end) => ending.push(end) };
const server = await startServer(run);
for (const colorScheme of ["light", "dark"]) {
  const context = { viewport: { width: 1440, height: 900 }, colorScheme, reducedMotion: "reduce" };
  const { page } = await openPage(run, server.address, { context });
  await person.mark(page, EXAMPLES[TOPIC]);
  await decide(page);
  const path = fileURLToPath(new URL(`screenshot-${colorScheme}.png`, import.meta.url));
  const picture = small(await page.screenshot());
  await writeFile(path, picture);
  console.log(`${path}: ${picture.length} bytes`);
  if (picture.length > MOST_BYTES) process.exitCode = 1;
}
for (const end of ending.reverse()) await end();
process.exit();

/** Some marks are accepted, one is chosen; nothing of it is in motion any more. */
async function decide(page) {
  await page.locator("article mark").first().focus();
  for (let count = 0; count < ACCEPTED; count += 1) await page.keyboard.press("a").then(() => page.keyboard.press("n"));
  await page.locator("article mark", { hasText: CHOSEN }).first().click();
  await page.evaluate(() => scrollTo(0, 0));
  await page.locator(".saved").getByText("Saved").waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
}
