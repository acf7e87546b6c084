// A desk beside Ghost, whose own editor takes no plugins: it lists Ghost's posts, shows the names and numbers of one, and keeps
// what was decided in a folder of its own, a file for each post. Of Ghost it only reads.
//
//   node static/demo/ghost/desk.mjs --ghost https://news.example --key ID:SECRET --editor https://tools.example/bluepencil/ --store annotations
//
// The key is the Admin API key of a custom integration (Ghost: Settings, Integrations). `--api` is `admin` for Ghost 5 and later, and
// `v4/admin` for Ghost 4. The desk listens on this machine alone (`--port`, 8092): put it behind what guards your other tools.

import { createHmac } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bodyOf } from "../body.mjs";

const text = (fallback) => ({ type: "string", default: fallback });
const { values } = parseArgs({ options: { ghost: text(), key: text(), editor: text(), store: text("annotations"), api: text("admin"), port: text("8092") } });
for (const name of ["ghost", "key", "editor"]) if (!values[name]) throw new Error(`say --${name}`);
const [keyId, secret] = values.key.split(":");
const EDITOR = new URL(values.editor);
mkdirSync(values.store, { recursive: true });

/** A token of the Admin API, good for five minutes. */
function token() {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const now = Math.floor(Date.now() / 1000);
  const words = `${part({ alg: "HS256", typ: "JWT", kid: keyId })}.${part({ iat: now, exp: now + 300, aud: `/${values.api}/` })}`;
  return `${words}.${createHmac("sha256", Buffer.from(secret, "hex")).update(words).digest("base64url")}`;
}

async function ask(path) {
  const address = new URL(`/ghost/api/${values.api}/${path}`, values.ghost);
  const response = await fetch(address, { headers: { Authorization: `Ghost ${token()}`, "Accept-Version": "v5.0" } });
  if (!response.ok) throw new Error(`Ghost answers with status ${response.status}`);
  return (await response.json()).posts;
}

const escape = (words) => String(words ?? "").replace(/[&<>"']/g, (character) => `&#${character.charCodeAt()};`);
// Only what is an id of Ghost's becomes the name of a file.
const fileOf = (id) => join(values.store, `${id.match(/^[0-9a-f]{24}$/)[0]}.json`);
const stored = (id) => {
  try {
    return readFileSync(fileOf(id), "utf8");
  } catch {
    return "";
  }
};

const page = (title, main) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title><link rel="icon" href="data:,"><script src="${escape(new URL("embed.js", EDITOR))}"></script><main>${main}</main></html>`;

const list = (posts) =>
  page("Posts", `<h1>Posts</h1><ul>${posts.map(({ id, title, status }) => `<li><a href="/posts/${id}">${escape(title)}</a> (${escape(status)}${stored(id) && ", annotated"})</li>`).join("")}</ul>`);

const desk = ({ id, title, html, published_at, created_at }) =>
  page(
    title,
    `<p><a href="/">All posts</a></p><h1>${escape(title)}</h1><form method="post">
<textarea id="post" hidden>
${escape(html)}</textarea>
<blue-pencil name="annotations" src="${escape(EDITOR)}" for="post" format="html" document-id="${id}" article-title="${escape(title)}"
  date="${escape((published_at ?? created_at).slice(0, 10))}" value="${escape(stored(id))}"></blue-pencil>
<p><button>Save</button></p></form>`,
  );

async function answer(request) {
  if (request.url === "/") return { body: list(await ask("posts/?limit=50&fields=id,title,status")) };
  const id = request.url.match(/^\/posts\/([0-9a-f]{24})$/)?.[1];
  if (!id) return { status: 404, body: page("Not found", "<h1>There is no such page</h1>") };
  if (request.method !== "POST") return { body: desk((await ask(`posts/${id}/?formats=html`))[0]) };
  const annotations = new URLSearchParams(await bodyOf(request)).get("annotations");
  if (JSON.parse(annotations).format !== "bluepencil") throw new Error("these are no annotations");
  writeFileSync(fileOf(id), annotations);
  return { status: 303, location: request.url, body: "" };
}

const server = createServer(async (request, response) => {
  const reply = await answer(request).catch((error) => ({ status: 400, body: page("Error", `<p>${escape(error.message)}</p>`) }));
  response.writeHead(reply.status ?? 200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": `default-src 'none'; script-src ${EDITOR.origin}; frame-src ${EDITOR.origin}; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    "Cache-Control": "no-store",
    ...(reply.location && { Location: reply.location }),
  });
  response.end(reply.body);
});
server.listen(Number(values.port), "127.0.0.1", () => console.log(`The desk is at http://localhost:${server.address().port}/`));
