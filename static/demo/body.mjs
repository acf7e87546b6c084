// What a form posted, read by servers that trust nobody.

const MAX_BODY_BYTES = 20_000_000;

/** The body of `request` as text. Throws when it is too large, or comes from a page of another site. */
export async function bodyOf(request) {
  const { origin, host } = request.headers;
  if (origin && (!URL.canParse(origin) || new URL(origin).host !== host)) throw new Error("posted from elsewhere");
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) throw new Error("too much was posted");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
