// A small CMS with Blue Pencil in it: a list of articles, and a form for each, of which the annotations are one field.
//
//   node static/demo/server.mjs --editor http://127.0.0.1:8080/ [--port 8090]
//
// `cargo xtask demo` starts it together with the page. Articles are kept in memory: this is to be read and tried, not used.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { bodyOf } from "./body.mjs";

const HERE = new URL("./", import.meta.url);

const { values } = parseArgs({ options: { editor: { type: "string" }, port: { type: "string", default: "8090" } } });
if (!values.editor) throw new Error("say where Blue Pencil is: --editor http://127.0.0.1:8080/");
const EDITOR = new URL(values.editor);

const articles = new Map(
  [["disaster", "2025-06-08"], ["economy", "2026-03-04"], ["politics", "2025-10-14"]].map(([id, date]) => {
    const text = readFileSync(new URL(`../examples/${id}.txt`, HERE), "utf8");
    const [title, ...body] = text.split("\n");
    // The author's name stands in the CMS.
    const words = body.filter((line) => !line.startsWith("By ")).join("\n").trim();
    return [id, { id, title, date, body: words, annotations: "" }];
  }),
);

/** What the CMS's own pages may do: the helper's script and frame come from the editor's host, and nothing is inline. */
const POLICY = [
  "default-src 'none'", `script-src 'self' ${EDITOR.origin}`, "style-src 'self'", "img-src data:", `frame-src ${EDITOR.origin}`,
  "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
].join("; ");

const escape = (text) => String(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt()};`);

const layout = (title, main, current) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – The Daily Example</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/cms.css">
<script src="${escape(new URL("embed.js", EDITOR))}"></script>
<script type="module" src="/cms.js"></script>
</head>
<body>
<header class="bar"><a class="name" href="/">The Daily Example</a><nav><a href="/"${current ? "" : ' aria-current="page"'}>Articles</a></nav></header>
<main>${main}</main>
</body>
</html>
`;

/** How far the review of an article is, from the annotations that were posted. */
function progress({ annotations }) {
  if (!annotations) return "not annotated";
  const all = JSON.parse(annotations).annotations;
  const reviewed = all.filter(({ status, verdict }) => status !== "suggested" || verdict);
  return `${reviewed.length} of ${all.length} reviewed`;
}

const list = () =>
  layout(
    "Articles",
    `<h1>Articles</h1>
<table>
<thead><tr><th scope="col">Title</th><th scope="col">Date</th><th scope="col">Names and numbers</th></tr></thead>
<tbody>${[...articles.values()]
      .map((article) => `<tr><td><a href="/articles/${article.id}">${escape(article.title)}</a></td><td>${article.date}</td><td>${progress(article)}</td></tr>`)
      .join("")}</tbody>
</table>`,
  );

const form = (article, isSaved) =>
  layout(
    article.title,
    `${isSaved ? '<p class="saved" role="status">Saved.</p>' : ""}
<form method="post" action="/articles/${article.id}">
<div class="head">
<h1>Edit article</h1>
<button class="primary">Save</button>
</div>
<div class="fields">
<label>Title<input name="title" value="${escape(article.title)}" required></label>
<label>Date<input name="date" type="date" value="${article.date}"></label>
</div>
<label>Text<textarea id="body" name="body" rows="8" required>
${escape(article.body)}</textarea></label>
<h2>Names and numbers</h2>
<blue-pencil name="annotations" src="${escape(EDITOR)}" for="body" document-id="${article.id}" article-title="${escape(article.title)}" date="${article.date}" lang="en"
  title="Names and numbers in the article" value="${escape(article.annotations)}"></blue-pencil>
</form>`,
    true,
  );

const FILES = { "/cms.css": "text/css", "/cms.js": "text/javascript" };

async function answer(request, url) {
  if (FILES[url.pathname]) return { type: FILES[url.pathname], body: readFileSync(new URL(`.${url.pathname}`, HERE)) };
  if (url.pathname === "/") return { body: list() };
  const article = articles.get(url.pathname.match(/^\/articles\/([a-z]+)$/)?.[1]);
  if (!article) return { status: 404, body: layout("Not found", "<h1>There is no such page</h1>") };
  if (request.method !== "POST") return { body: form(article, url.searchParams.has("saved")) };
  const fields = new URLSearchParams(await bodyOf(request));
  const annotations = fields.get("annotations") ?? "";
  // Whatever comes from outside is read before it is kept.
  if (annotations && JSON.parse(annotations).format !== "bluepencil") return { status: 400, body: "not annotations" };
  Object.assign(article, {
    title: fields.get("title"),
    date: fields.get("date"),
    // Forms are posted with the line breaks of the 1970s.
    body: fields.get("body").replaceAll("\r\n", "\n"),
    annotations,
  });
  return { status: 303, location: `${url.pathname}?saved`, body: "" };
}

const server = createServer(async (request, response) => {
  const reply = await answer(request, new URL(request.url, "http://localhost")).catch((error) => ({ status: 400, body: error.message }));
  response.writeHead(reply.status ?? 200, {
    "Content-Type": `${reply.type ?? "text/html"}; charset=utf-8`,
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    ...(reply.location && { Location: reply.location }),
  });
  response.end(reply.body);
});
server.listen(Number(values.port), "127.0.0.1", () => {
  // Another name than the editor's: to a browser that is another site, as in earnest.
  console.log(`The CMS is at http://localhost:${server.address().port}/`);
});
