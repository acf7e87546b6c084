// Tells the page around this one that the program has broken down, and answers whatever it asks from then on: docs/embed.md.
// In: the window that is the host, and to which origin it is addressed, as the program has found them.

const NAMESPACE = "bluepencil";
const PAYLOAD = {
  code: "crashed",
  message: "the frame broke down and answers nothing that was asked of it; load the frame again",
};

/** Says so once, and again to each request. Without a host there is nobody to tell. */
export function tellHost(host) {
  if (!host.window) return;
  tell(host);
  addEventListener("message", ({ source, origin, data }) => {
    const isHost = source === host.window && (origin === host.origin || (origin === "null" && host.origin === "*"));
    if (isHost && data?.ns === NAMESPACE) tell(host, data.id);
  });
}

/** A request's name is a string or a number; others get an answer without. */
function tell(host, id) {
  const reply = ["string", "number"].includes(typeof id) ? { replyTo: id } : {};
  host.window.postMessage({ ns: NAMESPACE, v: 1, ...reply, type: "error", payload: PAYLOAD }, host.origin);
}
