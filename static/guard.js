// Keeps everything out of a WebAssembly program that has broken down. After a trap nothing in it can be trusted: the functions
// that were running never ended, and what they held stays held.
// In: the program's exports. Out: the same exports, and a call of `onBreak` when one of them breaks.

/** What wasm-bindgen throws at the door of a closure, before any of the program has run. */
const REFUSED = /^closure invoked recursively or after being dropped/;

/**
 * The exports behind a guard. The first exception that comes out of one of them ends them all: a trap, a stack that ran over, or
 * what a function of the browser threw through the program. Later calls (timers, listeners, observers) return at once.
 * Errors of other scripts never pass here.
 */
export function guarded(exports, onBreak) {
  let isBroken = false;
  const guard = ([name, value]) => {
    if (typeof value !== "function") return [name, value];
    const call = (...values) => {
      if (isBroken) return undefined;
      try {
        return value(...values);
      } catch (error) {
        if (isRefusal(error)) throw error;
        // Calls nest: the outer ones see the same exception. What the browser does of its own comes first, so that a key
        // at which the program breaks still gets into the box.
        if (!isBroken) setTimeout(onBreak);
        isBroken = true;
        throw fitForLog(error);
      }
    };
    return [name, call];
  };
  return Object.fromEntries(Object.entries(exports).map(guard));
}

const isRefusal = (error) => error instanceof Error && REFUSED.test(error.message);

/** The browser's own errors name no words of an article; what others say might, and the browser logs what is thrown. */
function fitForLog(error) {
  const isBrowsers = error instanceof WebAssembly.RuntimeError || error instanceof RangeError || error?.name === "InternalError";
  return isBrowsers ? error : new Error("an exception went through the program");
}
