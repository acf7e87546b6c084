// Starts the page: compiles the WebAssembly once, hands it to the page, and keeps what a worker needs to run the same module.
// In: the `data-js` and `data-wasm` addresses on this script's own tag. Out: `globalThis.bluepencil` and a running page, or a
// message that a person can read, also when the program breaks down later.

const NEEDS = "It needs a current browser with WebAssembly, such as Firefox, Chrome, Edge or Safari.";

/** The address of a script beside this one, of the same build: a cached one of an earlier build never meets this page. */
const beside = (name) => new URL(name + new URL(import.meta.url).search, import.meta.url).href;

async function boot() {
  const { js, wasm } = document.querySelector("script[data-js][data-wasm]").dataset;
  const glue = new URL(js, document.baseURI).href;
  const parts = Promise.all(["guard.js", "last_copy.js", "broken_down.js", "host_told.js"].map((name) => import(beside(name))));
  const module = await compile(new URL(wasm, document.baseURI));
  const [{ guarded }, left, { showBrokenDown }, { tellHost }] = await parts;
  // The page makes its worker with `new Worker(workerUrl)` and posts it `{type: "start", module, glue}`. It hands its article
  // to `lastCopy`, for the case that it breaks down.
  globalThis.bluepencil = Object.freeze({ module, glue, workerUrl: beside("worker.js"), lastCopy: left.lastCopy });
  const page = await import(glue);
  await start(page, module, guarded, () => {
    tellHost(left.host);
    showBrokenDown(left);
  });
}

/** Starts the program behind its guard. The bindings make the instance themselves, so what they call for it is stood in for, once. */
async function start(page, module, guarded, breakDown) {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...values) => {
    WebAssembly.instantiate = instantiate;
    const { exports } = await instantiate(...values);
    return { module, instance: { exports: guarded(exports, onBreak) } };
  };
  const started = page.default({ module_or_path: module });
  // Of a program that breaks down before it has started, boot's own message tells.
  const onBreak = () => started.then(breakDown, () => {});
  await started;
}

async function compile(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} is not there (status ${response.status})`);
  // A host that sends another media type makes compileStreaming refuse; the bytes are the same.
  return response.headers.get("Content-Type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

function showFailure(reason) {
  const message = document.createElement("p");
  message.className = "boot-failure";
  message.setAttribute("role", "alert");
  message.textContent = `Blue Pencil could not start. ${NEEDS} The reason given: ${reason}.`;
  const status = document.getElementById("boot-status");
  if (status) status.replaceWith(message);
  else document.body.prepend(message);
}

boot().catch((error) => {
  console.error(error);
  showFailure(error instanceof Error ? error.message : String(error));
});
