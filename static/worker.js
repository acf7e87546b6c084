// Runs the page's own WebAssembly module beside the page, so that reading a long article never holds up typing.
// In: `{type: "start", module, glue}` once, then any messages. Out: whatever the module's `worker_handle` posts, or
// `{type: "failed", message}` when it cannot start, or breaks down over what waited for that.
// A classic script: a module worker cannot start from a page that was opened from a disk.
"use strict";

const waiting = [];
let handle = (data) => waiting.push(data);

addEventListener("message", ({ data }) => {
  if (data?.type === "start") start(data);
  else handle(data);
});
addEventListener("messageerror", () => postMessage({ type: "failed", message: "a message was not carried" }));

// What is thrown in here is no error that the page would hear of: it is told.
async function start({ module, glue }) {
  try {
    const engine = await import(glue);
    await engine.default({ module_or_path: module });
    // No message can come in between: from here on this function runs to its end first.
    while (waiting.length > 0) engine.worker_handle(waiting.shift());
    handle = engine.worker_handle;
  } catch (error) {
    postMessage({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}
