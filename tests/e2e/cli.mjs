// The command line, which must answer as the page does.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PROGRAM = process.env.BLUEPENCIL_CLI ?? fileURLToPath(new URL("../../target/release/bluepencil", import.meta.url));

/** What `bluepencil annotate` prints for `text`, byte for byte. */
export function annotate(text, ...options) {
  assert.ok(existsSync(PROGRAM), "no command line: run `cargo xtask test cli`, or set BLUEPENCIL_CLI");
  const { status, stdout, stderr } = spawnSync(PROGRAM, ["annotate", "-", ...options], {
    input: text,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  assert.equal(status, 0, stderr);
  return stdout;
}
