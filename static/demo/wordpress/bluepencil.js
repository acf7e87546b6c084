// Gives the box the post's text: the block editor's, the visual editor's, or that of the plain box.

(() => {
  const element = document.querySelector("blue-pencil");
  if (!element) return;

  /** The block editor has its text a while after the page has loaded. */
  async function blocks() {
    const { select, subscribe } = globalThis.wp.data;
    const isThere = () => select("core/editor").getCurrentPostId() !== null;
    if (!isThere()) {
      await new Promise((resolve) => {
        const stop = subscribe(() => isThere() && (stop(), resolve()));
      });
    }
    return select("core/editor").getEditedPostContent();
  }

  async function html() {
    if (document.body.classList.contains("block-editor-page")) return blocks();
    const visual = globalThis.tinymce?.get("content");
    if (visual && !visual.isHidden()) return visual.getContent();
    // The plain box leaves paragraphs out.
    return document.getElementById("content")?.value.replace(/\n{2,}/g, "<p>");
  }

  element.article = async () => ({ html: await html() });
  document.getElementById("bluepencil-again").addEventListener("click", () => element.reload());
  // It has looked for a text already, before it knew where.
  element.reload().catch(() => {});
})();
