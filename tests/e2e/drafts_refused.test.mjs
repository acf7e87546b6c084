// A browser that lets nothing be stored, or has no room: it is said, and work goes on.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { accept, button, list, notSaved, progress, putAway, reviewed, saved, stored, storedAs } from "./drafts.mjs";
import { openPage, startServer } from "./harness.mjs";
import * as person from "./person.mjs";
import { NEWS } from "./texts.mjs";

const server = await startServer({ after });

const REFUSALS = {
  "there is no database": [() => Object.defineProperty(globalThis, "indexedDB", { value: undefined }), /does not let this page store/],
  "asking for the database throws": [
    () =>
      Object.defineProperty(globalThis, "indexedDB", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      }),
    /does not let this page store/,
  ],
  "the database cannot be opened": [
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("denied", "SecurityError");
      };
    },
    /does not let this page store/,
  ],
  "there is no room": [
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
    /no room left/,
  ],
  "nothing at all can be stored": [
    () => {
      for (const name of ["indexedDB", "localStorage", "BroadcastChannel"]) {
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
        });
      }
    },
    /does not let this page store/,
  ],
};

for (const [name, [refuse, words]] of Object.entries(REFUSALS)) {
  test(`${name}: it is said once, and work goes on`, async (t) => {
    const { page, watched } = await openPage(t, server.address, { before: (page) => page.addInitScript(refuse) });
    await person.mark(page, NEWS);
    await person.problem(page).filter({ hasText: words }).waitFor();
    await notSaved(page);
    await button(page, "Dismiss").click();
    await accept(page);
    await progress(page, "1 of");
    await page.waitForTimeout(1000);
    assert.equal(await person.problem(page).count(), 0, "once");
    assert.equal((await person.exported(page)).document.text, NEWS);
    await putAway(page);
    await list(page).getByText(words).waitFor();
    watched.assertQuiet();
  });
}

test("a browser whose room is used up says so, and stores again when there is room", async (t) => {
  const { page, context } = await openPage(t, server.address);
  const client = await context.newCDPSession(page);
  const { origin } = new URL(server.address);
  await client.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await person.mark(page, NEWS);
  await person.problem(page).filter({ hasText: /no room left/ }).waitFor();
  await notSaved(page);
  await client.send("Storage.overrideQuotaForOrigin", { origin });
  await accept(page);
  await storedAs(page, "with room", reviewed(1));
  await saved(page);
});
