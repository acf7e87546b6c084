// The page's worker with something wrong or slow about it, for what the page does then: bodies for `page.route`.

/** Puts `script` before the first worker that is started; with `every`, before all of them. */
export function changeWorker(script, { every = false } = {}) {
  return async (page) => {
    let started = 0;
    await page.route("**/worker.js*", async (route) => {
      started += 1;
      if (started > 1 && !every) return route.continue();
      const response = await route.fetch();
      return route.fulfill({ response, body: `${script}\n${await response.text()}` });
    });
  };
}

/** It answers as a worker of a later build. */
export const OTHER_BUILD = `
  const post = postMessage.bind(globalThis);
  globalThis.postMessage = (message) => post(message.build ? { ...message, build: "another" } : message);`;

/** It breaks down over the first text. */
export const CRASHING = `
  addEventListener("message", ({ data }) => {
    if (data.type === "analyse") throw new Error("broken down");
  });`;

/** It breaks down over the second text. */
export const BREAKING_SECOND = `
  let texts = 0;
  addEventListener("message", ({ data }) => {
    if (data.type === "analyse" && (texts += 1) === 2) throw new Error("broken down");
  });`;

/** It starts once a text waits for it, and breaks down over that. */
export const CRASHING_AT_START = `
  let held;
  addEventListener("message", (event) => {
    if (event.data.type === "start" && !held) {
      held = event.data;
      event.stopImmediatePropagation();
    }
    if (event.data.type === "analyse") {
      event.data.text = 7;
      setTimeout(() => dispatchEvent(new MessageEvent("message", { data: held })));
    }
  });`;

/** It says of the first text that nothing can be done. */
export const FAILING = `
  const post = postMessage.bind(globalThis);
  let isFirst = true;
  globalThis.postMessage = (message) => {
    if (!isFirst || message.type !== "done") return post(message);
    isFirst = false;
    post({ ...message, type: "failed", code: "too-long", message: "This cannot be read." });
  };`;

/** It keeps its answers to itself until \`open\` is called, and tells of progress only by halves. */
export const HOLDING = `
  const post = postMessage.bind(globalThis);
  let held = [];
  globalThis.postMessage = (message) => {
    if (message.type === "progress" || held === null) return post(message);
    held.push(message);
    post({ ...message, type: "progress", share: 0.5, document: undefined });
  };
  new BroadcastChannel("gate").onmessage = () => {
    const answers = held;
    held = null;
    for (const answer of answers) post(answer);
  };`;

/** It works as fast as it can, and tells of each step a few frames after the one before. */
export const UNHURRIED = `
  const post = postMessage.bind(globalThis);
  let told = Promise.resolve();
  globalThis.postMessage = (message) => {
    told = told.then(() => post(message)).then(() => new Promise((resolve) => setTimeout(resolve, 30)));
  };`;

/** Lets a holding worker's answers go. */
export const open = (page) => page.evaluate(() => new BroadcastChannel("gate").postMessage("open"));
