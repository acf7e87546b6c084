// Starts the page: compiles the WebAssembly once, hands it to the page, and keeps what a worker needs to run the same module.
// In: the `data-js` and `data-wasm` addresses on this script's own tag. Out: `globalThis.bluepencil` and a running page, or a
// message that a person can read.

const NEEDS = "It needs a current browser with WebAssembly, such as Firefox, Chrome, Edge or Safari.";

async function boot() {
  const { js, wasm } = document.querySelector("script[data-js][data-wasm]").dataset;
  const glue = new URL(js, document.baseURI).href;
  const module = await compile(new URL(wasm, document.baseURI));
  // The page makes its worker with `new Worker(workerUrl)` and posts it `{type: "start", module, glue}`.
  globalThis.bluepencil = Object.freeze({
    module,
    glue,
    workerUrl: new URL("worker.js" + new URL(import.meta.url).search, import.meta.url).href,
  });
  const page = await import(glue);
  await page.default({ module_or_path: module });
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
