// What is there to save when the program has broken down: the last JSON of the article in work, the text in the page, and who
// the host is. The program hands these out while it works; nothing here asks it for anything.

/** The last JSON that was made of the article in work: `bytes` is null where there is none. */
export const copy = { bytes: null, name: "", made: null, isStored: false };

/** Where in the program it broke down, where the program could say so: a file of its source and a line. */
export const place = { words: "" };

/** The page around this one, once it is known: its window, and to which origin everything is addressed. */
export const host = { window: null, origin: null };

/** The field that was typed in last, for as long as the copy may lack what it says. */
let field = null;

addEventListener("input", ({ target }) => {
  if (["text", "textarea"].includes(target.type) && target.id !== "article") field = target;
}, true);

/** What the program calls, as `bluepencil.lastCopy`. */
export const lastCopy = Object.freeze({
  hold(bytes, name) {
    Object.assign(copy, { bytes, name, made: new Date(), isStored: false });
    if (field !== document.activeElement) field = null;
  },
  isStored() {
    copy.isStored = true;
  },
  letGo() {
    Object.assign(copy, { bytes: null, isStored: false });
  },
  brokeAt(words) {
    place.words = words;
  },
  serve(window, origin) {
    Object.assign(host, { window, origin });
  },
});

/** The words on the page: `{ text, isTyped, note }`, `isTyped` where they stand in the box. Empty where there are none. */
export function wordsOnPage() {
  const box = document.getElementById("article");
  const note = field?.value ?? "";
  if (box) return { text: box.value, isTyped: true, note };
  const article = document.querySelector("article.article")?.textContent;
  return { text: article ?? textOf(copy.bytes), isTyped: false, note };
}

function textOf(bytes) {
  return bytes ? JSON.parse(new TextDecoder().decode(bytes)).document.text : "";
}

/**
 * Keeps the typed text where the program looks for it when it starts (src/app/drafts/unmarked.rs). The program does so too, but
 * a moment after each key. Returns whether it is kept.
 */
export function keepTyped(text) {
  try {
    if (!text || isEmbedded() || localStorage.getItem("bluepencil.drafts") === "off") return false;
    if (!copy.bytes) {
      localStorage.setItem("bluepencil.box", text);
      return true;
    }
    const edited = JSON.parse(localStorage.getItem("bluepencil.edited"));
    if (!edited) return false;
    localStorage.setItem("bluepencil.edited", JSON.stringify({ ...edited, text }));
    return true;
  } catch {
    // A browser that keeps nothing, or has no room.
    return false;
  }
}

export const isEmbedded = () => new URLSearchParams(location.search).get("embed") === "1";
