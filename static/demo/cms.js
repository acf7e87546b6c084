// What the CMS's form does beyond posting: a changed text is marked anew, and nobody leaves with something unsaved by accident.

const editor = document.querySelector("blue-pencil");
const form = editor?.closest("form");
let isUnsaved = false;

editor?.addEventListener("bluepencil-change", ({ detail }) => (isUnsaved ||= detail.modified));
form?.addEventListener("input", () => (isUnsaved = true));
form?.addEventListener("submit", ({ defaultPrevented }) => {
  if (!defaultPrevented) isUnsaved = false;
});
form?.querySelector("#body").addEventListener("change", () => editor.reload());
addEventListener("beforeunload", (event) => isUnsaved && event.preventDefault());
