// Blue Pencil in a page of yours: `bluepencil.open(element, options)` and `<blue-pencil>`. A plain script; as a module it is
// embed.mjs. What everything is called and means: embed.d.ts; what travels between the pages: docs/embed.md.
(() => {
  "use strict";
  // An element with this id is there under its name too.
  if (globalThis.bluepencil?.open) return;
  const NS = "bluepencil";
  const SCRIPT = document.currentScript?.src;
  const CONFIG = ["theme", "kinds", "labels", "mode", "panels", "buttons", "readOnly", "shortcuts", "language", "direction"];
  const ARTICLE = ["documentId", "text", "html", "title", "date", "annotations", "readOnly"];
  // Forms that wait for their editors (for this many milliseconds at most), and those that are on their way.
  const ASKED = new WeakSet();
  const SENT = new WeakSet();
  const PATIENCE = 5000;
  const pick = (names, from) => Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]));

  class BluePencilError extends Error {
    constructor(code, message) {
      super(message);
      this.name = "BluePencilError";
      this.code = code;
    }
  }

  class Editor {
    #frame = document.createElement("iframe");
    #asked = new Map();
    #listeners = new Map();
    #last = 0;
    #origin;
    #height;
    #config;
    #knocking;
    modified = false;

    constructor(element, { src, origins = origin, sandbox, height = {}, title = "Blue Pencil", lazy = false, timeout = 20000, ...config }) {
      let url = new URL("about:blank");
      try {
        url = new URL(src ?? SCRIPT?.replace(/[^/]*$/, "") ?? ".", document.baseURI);
      } catch {}
      url.searchParams.set("embed", "1");
      url.searchParams.set("origins", origins);
      // A frame without an origin cannot be addressed by one.
      const isNameless = sandbox !== undefined && !/allow-same-origin/.test(sandbox);
      this.#origin = isNameless ? "*" : url.origin;
      this.#height = height;
      this.#config = pick(CONFIG, config);
      const frame = this.#frame;
      Object.assign(frame, { title, allow: "clipboard-write", loading: lazy ? "lazy" : "eager" });
      if (sandbox !== undefined) frame.setAttribute("sandbox", sandbox);
      // Property by property: a policy may forbid style attributes.
      Object.assign(frame.style, { display: "block", width: "100%", border: 0, height: height === "fixed" ? "100%" : `${height.min ?? 320}px` });
      addEventListener("message", this.#hear);
      const ready = new Promise((...ends) => this.#asked.set(0, ends));
      const fail = (code, message) => this.#settle(0, 1, new BluePencilError(code, message));
      frame.onload = () => {
        // A frame that cannot tell who is around it waits for us to knock.
        clearInterval(this.#knocking);
        const until = Date.now() + timeout;
        this.#knocking = setInterval(() => {
          if (Date.now() < until) return this.#init();
          fail("no-answer", `no Blue Pencil at ${url} that takes messages of ${origin}`);
        }, 400);
      };
      this.ready = ready.then(() => this);
      this.ready.catch(() => clearInterval(this.#knocking));
      // A frame runs `javascript:` in the host's page.
      if (/^https?:$/.test(url.protocol)) {
        frame.src = url.href;
        element.append(frame);
      } else {
        fail("bad-address", `no address of http or https: ${src}`);
        this.close();
      }
    }

    get frame() {
      return this.#frame;
    }

    #hear = ({ source, origin, data }) => {
      // The frame's own window, with its own page, and nobody else.
      if (source !== this.#frame.contentWindow || (origin !== this.#origin && this.#origin !== "*") || data?.ns !== NS) return;
      const { type, replyTo, payload } = data;
      if (type === "ready") {
        if (replyTo === undefined) this.#init();
        else clearInterval(this.#knocking);
      }
      if (type === "loaded") this.modified = false;
      if (type === "change") this.modified = payload.modified;
      if (type === "resize") this.#fit(payload.height);
      const error = type === "error" && new BluePencilError(payload.code, payload.message);
      // A frame that broke down answers nothing any more.
      if (error?.code === "crashed") this.#endAll(error);
      this.#settle(replyTo, error, error || payload);
      // An error that answers is told to who asked.
      if (!error || replyTo === undefined) for (const hear of [...(this.#listeners.get(type) ?? [])]) hear(payload);
    };

    #init() {
      this.#post("init", { config: this.#config }, 0);
    }

    #post(type, payload, id) {
      this.#frame.contentWindow?.postMessage({ ns: NS, v: 1, id, type, payload }, this.#origin);
    }

    #settle(id, isError, value) {
      this.#asked.get(id)?.[isError ? 1 : 0](value);
      this.#asked.delete(id);
    }

    #fit(height) {
      const { min = 320, max = innerHeight * 0.9 } = this.#height;
      if (this.#height !== "fixed") this.#frame.style.height = `${Math.round(Math.max(min, Math.min(max, height)))}px`;
    }

    on(type, hear) {
      if (!this.#listeners.has(type)) this.#listeners.set(type, new Set());
      this.#listeners.get(type).add(hear);
      return () => this.off(type, hear);
    }

    off(type, hear) {
      this.#listeners.get(type)?.delete(hear);
    }

    request(type, payload) {
      return new Promise((...ends) => {
        const id = (this.#last += 1);
        this.#asked.set(id, ends);
        if (this.#frame.isConnected) this.#post(type, payload, id);
        else this.close();
      });
    }

    load(article) {
      return this.request("load", pick(ARTICLE, article));
    }

    state() {
      return this.request("getState");
    }

    async save() {
      const { document } = await this.state();
      if (document) await this.stored();
      return document;
    }

    stored(isStored = true) {
      return this.request("status", { modified: !isStored });
    }

    export(format = "json") {
      return this.request("export", { format });
    }

    configure(config) {
      const wishes = pick(CONFIG, config);
      Object.assign(this.#config, wishes);
      return this.request("setConfig", wishes);
    }

    focus(annotationId = null) {
      return this.request("focus", { annotationId });
    }

    undo() {
      return this.request("undo");
    }

    redo() {
      return this.request("redo");
    }

    close() {
      removeEventListener("message", this.#hear);
      clearInterval(this.#knocking);
      this.#frame.remove();
      this.#endAll(new BluePencilError("closed", "this editor is closed"));
      this.#listeners.clear();
    }

    #endAll(error) {
      for (const id of [...this.#asked.keys()]) this.#settle(id, 1, error);
    }
  }

  const open = (element, options = {}) => new Editor(element, options).ready;

  class BluePencilElement extends HTMLElement {
    static formAssociated = true;
    static observedAttributes = ["theme", "mode", "panels", "readonly"];
    #internals = this.attachInternals();
    #value = "";
    #form;
    #isBehind = false;
    #isReady = false;
    #loading;

    #get(name) {
      return this.getAttribute(name) ?? undefined;
    }

    #config() {
      const list = (name) => this.#get(name)?.match(/[^\s,]+/g) ?? undefined;
      return {
        theme: this.#get("theme"), mode: this.#get("mode"), panels: this.#get("panels"), language: this.#get("lang"), direction: this.#get("dir"),
        kinds: list("kinds"), buttons: list("buttons") ?? [], readOnly: this.matches("[readonly], :disabled"), ...this.options,
      };
    }

    connectedCallback() {
      this.style.display ||= "block";
      if (!this.#value) this.#set(this.#get("value") ?? this.querySelector("script[type='application/json']")?.textContent.trim());
      const height = this.#get("height") ?? { min: this.#get("min-height"), max: this.#get("max-height") };
      const editor = new Editor(this, {
        src: this.#get("src"), origins: this.#get("origins"), sandbox: this.#get("sandbox"), title: this.#get("title"),
        lazy: this.#get("loading") === "lazy", height, ...this.#config(),
      });
      this.editor = editor;
      for (const type of ["ready", "loaded", "change", "autosave", "save", "exit", "selection", "error"]) {
        editor.on(type, (detail) => {
          if (detail.document) this.#keep(detail.document);
          if (type === "ready") this.#isReady = true;
          if (type === "change") this.#isBehind = detail.modified;
          this.#tell(type, detail);
        });
      }
      this.reload().catch((error) => error.code === "closed" || this.#tell("error", error));
    }

    disconnectedCallback() {
      this.editor?.close();
      this.editor = undefined;
      this.#isReady = false;
    }

    attributeChangedCallback() {
      this.editor?.ready.then((editor) => editor.configure(this.#config())).catch(() => {});
    }

    formAssociatedCallback(form) {
      this.#form = form;
      form?.addEventListener("submit", BluePencilElement.#send, true);
    }

    formDisabledCallback() {
      this.attributeChangedCallback();
    }

    formResetCallback() {
      this.value = this.#get("value");
    }

    // A form is sent with the last change in it.
    static #send = async (event) => {
      const { currentTarget: form, submitter, defaultPrevented } = event;
      const editors = [...form.elements].filter((field) => #isReady in field && field.#isReady);
      if (defaultPrevented || SENT.has(form) || !editors.length) return;
      event.preventDefault();
      // Listeners hear of it once it is whole.
      event.stopImmediatePropagation();
      if (ASKED.has(form)) return;
      ASKED.add(form);
      const saved = editors.map((editor) => editor.#loading.catch(() => {}).then(() => editor.save()));
      await Promise.race([Promise.allSettled(saved), new Promise((done) => setTimeout(done, PATIENCE))]);
      ASKED.delete(form);
      SENT.add(form);
      form.requestSubmit(submitter?.form === form ? submitter : null);
      SENT.delete(form);
    };

    #tell(type, detail) {
      this.dispatchEvent(new CustomEvent(`bluepencil-${type}`, { detail, bubbles: true }));
    }

    #set(value) {
      this.#value = value ? String(value) : "";
      this.#internals.setFormValue(this.#value);
    }

    #keep(document) {
      this.#isBehind = false;
      this.#set(JSON.stringify(document));
    }

    reload() {
      return (this.#loading = this.#reload());
    }

    async #reload() {
      const editor = await this.editor?.ready;
      if (!editor) return;
      // What was decided meanwhile comes along.
      if (this.#isBehind) await this.save();
      const field = document.getElementById(this.#get("for"));
      const isHtml = this.#get("format") === "html" || (field && field.value === undefined);
      const article = {
        documentId: this.#get("document-id"), title: this.#get("article-title"), date: this.#get("date"),
        [isHtml ? "html" : "text"]: field ? (field.value ?? field.innerHTML) : this.#get("text"), annotations: this.#value || undefined,
        ...(await (typeof this.article === "function" ? this.article() : this.article)),
      };
      if (article.text || article.html || article.annotations) return editor.load(article);
    }

    async save() {
      const document = await this.editor.save();
      if (document) this.#keep(document);
      return document;
    }

    get value() {
      return this.#value;
    }

    set value(value) {
      this.#set(value);
      this.reload().catch((error) => this.#tell("error", error));
    }

    get form() {
      return this.#form ?? null;
    }
  }

  if (!customElements.get("blue-pencil")) customElements.define("blue-pencil", BluePencilElement);
  globalThis.bluepencil = Object.freeze({ open, BluePencilElement, BluePencilError });
})();
