// What a person sees when the program has broken down: what happened, what is kept, and how to save the rest.
// In: the exports of last_copy.js. Nothing of the program runs any more. Text only ever becomes text nodes.

/** Puts the message and the words in the place of the page, and the keyboard on the first button. */
export function showBrokenDown({ copy, place, keepTyped, wordsOnPage, isEmbedded }) {
  const words = wordsOnPage();
  const isKept = words.isTyped && keepTyped(words.text);
  const state = { ...words, isKept, copy, place: place.words, isEmbedded: isEmbedded() };
  const said = element("p", { role: "status", className: "trap-said" });
  const buttons = element("div", { className: "trap-buttons" }, ...actions(state, said));
  const alert = element(
    "section",
    { className: "trap-alert", role: "alertdialog" },
    element("h1", { id: "trap-title" }, "Blue Pencil has stopped"),
    element("div", { id: "trap-words" }, ...explain(state).map((line) => element("p", {}, line))),
    buttons,
    said,
  );
  alert.setAttribute("aria-labelledby", "trap-title");
  alert.setAttribute("aria-describedby", "trap-words");
  const page = element("main", { className: "trap" }, alert, ...shown(state));
  (document.getElementById("app") ?? document.body).replaceChildren(page);
  // A file that misses a button would replace the page, and the words with it.
  for (const type of ["dragover", "drop"]) addEventListener(type, (event) => event.preventDefault());
  scrollTo(0, 0);
  buttons.querySelector("button")?.focus();
}

/** What happened and what to do, in paragraphs. */
function explain({ text, isTyped, isKept, copy, place, isEmbedded }) {
  const sent = isEmbedded ? "Nothing was sent anywhere but to the page around this one." : "Nothing was sent anywhere.";
  const lines = [`An error inside this page ended the program, and nothing that was on the page reacts any more. ${sent}`];
  if (copy.bytes) lines.push(explainCopy(copy, isEmbedded));
  if (isTyped && text) {
    lines.push(isKept
      ? "What you typed is below, and kept in this browser: it is in the box again when you reload."
      : "What you typed is below, and nowhere else: copy or download it before you reload.");
  } else if (text && !copy.bytes) {
    lines.push("The text is below, and nowhere else: copy or download it before you reload.");
  }
  if (isEmbedded) lines.push("The page around this one has been told. Reload that page to go on.");
  if (place) lines.push(`If you report this, say where it happened: ${place}`);
  return lines;
}

function explainCopy(copy, isEmbedded) {
  const time = copy.made.toLocaleTimeString("en-GB");
  const last = "What you did in the last two seconds before the error may be missing from it.";
  if (isEmbedded) return `“Download JSON” has the article with your decisions as they were at ${time}. ${last}`;
  return copy.isStored
    ? `The article is saved in this browser with your decisions as they were at ${time}. Reload to go on with it. ${last}`
    : `The last changes may not be saved in this browser. Before you reload, download the JSON: it has the article with your decisions as they were at ${time}. ${last}`;
}

/** The buttons that have something to do. */
function actions({ text, copy, isEmbedded }, said) {
  const say = (words) => said.replaceChildren(words);
  const button = (label, act, kind = "") => {
    const made = element("button", { type: "button", className: `button ${kind}` }, label);
    made.addEventListener("click", act);
    return made;
  };
  const name = copy.name.replace(/\.json$/, "") || "article";
  return [
    copy.bytes && button("Download JSON", () => download(copy.bytes, "application/vnd.bluepencil+json", `${name}.json`), "primary"),
    text && button("Copy the text", async () => say((await copied(text)) ? "Text copied." : "The browser did not let this page use the clipboard.")),
    text && button("Download the text", () => download(text, "text/plain;charset=utf-8", `${name}.txt`)),
    // Inside another page a reload would lose the article, which comes from there.
    !isEmbedded && button("Reload the page", () => location.reload()),
  ].filter(Boolean);
}

/** The words themselves, to be read, selected and printed. */
function shown({ text, isTyped, note }) {
  const part = (title, words) => element("section", {}, element("h2", {}, title), element("div", { className: "trap-text" }, words));
  return [
    note && part("What you were writing in a field", note),
    text && part(isTyped ? "The text in the box" : "The article", text),
  ].filter(Boolean);
}

function download(content, type, name) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = element("a", { href: address, download: name });
  // Firefox follows only a link that is in the page.
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the content after the click; a minute is long enough for any disk.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Outside a secure context, and in frames that may not, there is only the old way.
    const holder = element("textarea", { value: text, className: "visually-hidden" });
    const { activeElement } = document;
    document.body.append(holder);
    holder.select();
    const isCopied = document.execCommand("copy");
    holder.remove();
    activeElement?.focus();
    return isCopied;
  }
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
