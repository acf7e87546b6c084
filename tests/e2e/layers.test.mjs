// What lies over what is said in one place: the layers of tokens.css.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

test("what lies over what is said in one place", () => {
  const folder = new URL("../../static/css/", import.meta.url);
  for (const name of readdirSync(folder)) {
    const layers = readFileSync(new URL(name, folder), "utf8").match(/z-index:[^;]*/g) ?? [];
    for (const layer of layers) assert.match(layer, /^z-index: var\(--layer-[a-z-]+\)$/, name);
  }
});
