// What the tests paste.

import { readFileSync, readdirSync } from "node:fs";

const ROOT = new URL("../../", import.meta.url);

/** The page's examples, by the topic that its button names. */
export const EXAMPLES = Object.fromEntries(
  ["Disaster", "Economy", "Politics"].map((topic) => [
    topic,
    readFileSync(new URL(`static/examples/${topic.toLowerCase()}.txt`, ROOT), "utf8"),
  ]),
);

/** A short article with every kind in it. */
export const NEWS = `Central bank raises rates again

The European Central Bank raised its key rate by 0.5 percentage points on Thursday. Christine Lagarde, its president, said that 3.4 million households would pay more.

Lagarde spoke in Frankfurt. Joe Biden and the White House welcomed the step; the European Commission did not comment. About 1,200 people protested outside the bank, police said.
`;

/** The same with every character that a program on the way has been known to lose or replace. */
export const ODD = {
  "no-break spaces": "Angela\u{a0}Merkel met 12\u{a0}ministers and paid €\u{202f}3.5\u{a0}million to the European\u{a0}Union.",
  "soft hyphens": "An\u{ad}gela Mer\u{ad}kel told the Euro\u{ad}pean Com\u{ad}mis\u{ad}sion that 1,200 people came.",
  "zero-width characters": "Angela\u{200b} Merkel\u{200d} sent \u{2060}12\u{200c} letters to the White\u{200b} House.\u{feff} Then she left.",
  "smart quotation marks": "“We’ve lost 40 percent,” said Joe O’Neill of ‘Greenpeace’. „Nein“, said «Merkel».",
  emoji: "🌊🌊 Joe Biden 👩‍🚒 sent 500 people 🙇🏽‍♀️ to the Red Cross 🚑 in 𝒯𝑒𝓍𝒶𝓈; Biden 😀 paid $3 million 🏴󠁧󠁢󠁳󠁣󠁴󠁿.",
  "combining marks": "Rene\u{301}e Dvor\u{30c}a\u{301}kova\u{301} asked the European Union for 3 million euros; Dvor\u{30c}a\u{301}kova\u{301} left.",
  "CRLF line ends": "Merkel meets ministers\r\n\r\nAngela Merkel met 12 ministers.\r\nThey agreed on 3 percent.\r\n\r\nMerkel left.\r\n",
  "odd line ends": "Angela Merkel met 12 ministers.\u{2028}They agreed.\u{2029}Merkel left at 10:50.\n\n\n\n\tJoe Biden stayed.   \n \n",
  "white space around": "\n\n   Angela Merkel met 12 ministers of the European Union.  \n\n\n",
  "text that looks like markup": "<b>Angela Merkel</b> & 12 <script>alert(1)</script> &amp; &#8364;5 <mark data-annotation=\"a1\">Joe Biden</mark>",
  "right-to-left words": "Angela Merkel met بنيامين نتنياهو and 12 others, said \u{202b}שלום\u{202c} to the White House.",
};

export const GERMAN =
  "Die Bundesregierung hat am Donnerstag angekündigt, dass die Preise für Strom und Gas im kommenden Jahr deutlich sinken sollen. Bundeskanzlerin Angela Merkel sagte in Berlin, es gehe um 12 Millionen Haushalte. Die Opposition kritisierte den Vorschlag und forderte, dass auch die Länder und Gemeinden beteiligt werden.";

/** What a person sees who opens a picture as text. */
export const BINARY = "\u{fffd}PNG\r\n\u{1a}\n\u{0}\u{0}\u{0}\rIHDR\u{0}\u{0}\u{1}\u{fffd}\u{fffd}".repeat(40);

/** An article of at least `bytes`, of ever new paragraphs. */
export function long(bytes) {
  const parts = [];
  for (let length = 0, number = 1; length < bytes; number += 1) {
    const part = `Report ${number}\n\n${EXAMPLES.Politics}\n${EXAMPLES.Economy}\n${EXAMPLES.Disaster}\n`;
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  return parts.join("");
}

/** The articles of tests/corpus, without their expectations. */
export function corpus() {
  const folder = new URL("tests/corpus/", ROOT);
  const names = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  return Object.fromEntries(names.map((name) => [name, withoutMarkup(readFileSync(new URL(name, folder), "utf8"))]));
}

function withoutMarkup(file) {
  const [, article] = file.match(/^```article\n(.*?)\n```$/ms);
  const plain = article.replace(/\\u\{(\p{AHex}+)\}|\\([[\]\\])|\[|\](?:\{[^}]*\})?/gu, (_, hex, escaped) =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (escaped ?? ""),
  );
  // The command line takes a byte order mark at the start for a mark and not for text.
  return plain.replace(/^\u{feff}/u, "");
}

/** The gold articles beside the checkout, where they are. */
export function gold() {
  const folder = new URL("../shared/gold/", ROOT);
  let names = [];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch {
    return {};
  }
  return Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8")).text]));
}
