// How many words a second of processor time two well-known libraries read when asked for names: the measure that
// `benches/analysis.rs` takes of this project.
//
// In: the paths of articles. Out: a line `NAME<TAB>WORDS PER SECOND` for each library.

import { readFileSync } from "node:fs";
import compromise from "compromise";
import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const ENOUGH_MICROSECONDS = 2_000_000;

const texts = process.argv.slice(2).map((path) => readFileSync(path, "utf8"));
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);
const wink = winkNLP(winkModel);

report("wink-nlp: entities", (text) => wink.readDoc(text).entities().out());
report("compromise: people and organizations", (text) => {
  const doc = compromise(text);
  return [doc.people().out("array"), doc.organizations().out("array")];
});

function report(name, read) {
  const all = () => texts.forEach((text) => read(text));
  all();
  const start = process.cpuUsage();
  const used = () => {
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  let runs = 0;
  while (used() < ENOUGH_MICROSECONDS) {
    all();
    runs += 1;
  }
  console.log(`${name}\t${Math.round((words * runs) / (used() / 1e6))}`);
}
