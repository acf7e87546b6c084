// What `embed.js` gives a page: `globalThis.bluepencil`, and the element `<blue-pencil>`. The same is exported by `embed.mjs`.

/** A kind of annotation. */
export type Kind = "person" | "institution" | "quantity";

/** A colour of CSS: `#hex`, a name, or a colour function; `light-dark()` follows the scheme. */
export type Colour = string;

/** Colours, type and corners. */
export interface ThemeVariables {
  scheme?: "system" | "light" | "dark";
  accent?: Colour;
  onAccent?: Colour;
  desk?: Colour;
  paper?: Colour;
  ink?: Colour;
  inkSoft?: Colour;
  line?: Colour;
  person?: Colour;
  institution?: Colour;
  quantity?: Colour;
  /** Font families that readers have; none is loaded. */
  font?: string;
  articleFont?: string;
  /** A length below 64px or 4rem. */
  radius?: string;
}

/** What a kind is called, at most 40 characters. */
export type Label = string | { one: string; many: string };

/** How the editor looks and what can be done in it. What is left out stays as it is. */
export interface Config {
  theme?: "system" | "light" | "dark" | ThemeVariables;
  /** The kinds that are marked and listed. */
  kinds?: Kind[];
  labels?: Partial<Record<Kind, Label>>;
  /** `review`: people decide on marks, and make or change none. */
  mode?: "edit" | "review";
  panels?: "both" | "article";
  /** The buttons that speak to you. */
  buttons?: ("save" | "exit")[];
  readOnly?: boolean;
  /** Whether single letters do something in the article. */
  shortcuts?: boolean;
  /** Your page's language, BCP 47, from which the direction follows. */
  language?: string;
  direction?: "ltr" | "rtl";
}

/** Where the editor comes from and how it stands in your page. */
export interface Options extends Config {
  /**
   * The address of Blue Pencil's page, `http:` or `https:` once it is resolved against your page's (any other is the error
   * `bad-address`, and no frame is made); the folder of `embed.js`, if nothing is said.
   */
  src?: string;
  /** Who may be the host, as the frame's `?origins=`; your page's own origin, if nothing is said. */
  origins?: string;
  /** The frame's `sandbox`, at least `allow-scripts`; none, if nothing is said. */
  sandbox?: string;
  /**
   * Its height follows the article between these, in CSS pixels: 320 and nine tenths of the window, if nothing is said.
   * `"fixed"`: that of the element around it.
   */
  height?: { min?: number; max?: number } | "fixed";
  /** What screen readers call the frame. */
  title?: string;
  /** Wait until it comes near the view. */
  lazy?: boolean;
  /** How long to wait for an answer once the frame has loaded, in milliseconds. */
  timeout?: number;
}

/** An article: `text`, `html`, or a document in `annotations`. */
export interface Article {
  documentId?: string | number;
  text?: string;
  html?: string;
  title?: string;
  /** ISO 8601. */
  date?: string;
  /** The document of an earlier save, as an object or as JSON text. */
  annotations?: BluePencilDocument | string;
  readOnly?: boolean;
}

/** The native document; `bluepencil-1.json` is its schema. */
export interface BluePencilDocument {
  format: "bluepencil";
  version: 1;
  document: { id: string; title: string | null; date: string | null; language: string; text: string; sha256: string };
  entities: { id: string; kind: "person" | "institution"; name: string; mentions: string[]; [field: string]: unknown }[];
  annotations: Annotation[];
  [field: string]: unknown;
}

/** An annotation of the native document. */
export interface Annotation {
  id: string;
  kind: Kind;
  /** In Unicode code points. */
  span: { start: number; end: number };
  /** In UTF-16 units, as `String.prototype.slice` counts. */
  utf16: { start: number; end: number };
  quote: { exact: string; prefix: string; suffix: string };
  status: "suggested" | "accepted" | "rejected";
  [field: string]: unknown;
}

export interface Counts {
  person: number;
  institution: number;
  quantity: number;
  total: number;
}

export interface Summary {
  counts: Counts;
  reviewed: number;
  total: number;
  signedOff: boolean;
  undo: string | null;
  redo: string | null;
}

export interface Change {
  revision: number;
  modified: boolean;
  summary: Summary | null;
}

export interface Loaded {
  documentId?: string;
  counts: Counts;
  /** What became of decisions on an earlier text. */
  carried?: { kept: number; reworded: number; lost: number; found: number };
  /** Kinds in the annotations that this version does not know: they are kept in the document and not shown. */
  unknownKinds?: string[];
}

export interface State extends Change {
  documentId?: string;
  document: BluePencilDocument | null;
}

export interface Exported {
  format: string;
  mime: string;
  filename: string;
  data: string;
}

/** What can be heard of, and what comes with it. */
export interface Events {
  ready: { versions: number[]; capabilities: string[] };
  loaded: Loaded;
  change: Change;
  autosave: { revision: number; document: BluePencilDocument };
  save: { revision: number; document: BluePencilDocument; exit: boolean };
  selection: { annotation: Annotation | null };
  resize: { height: number };
  exit: { modified: boolean };
  error: { code: string; message: string };
}

/** An open editor. A request that cannot be done rejects with a `BluePencilError`. */
export interface Editor {
  readonly frame: HTMLIFrameElement;
  /** Whether there is something that was not stored. */
  readonly modified: boolean;
  readonly ready: Promise<Editor>;
  load(article: Article): Promise<Loaded>;
  state(): Promise<State>;
  /** The document as it is now, which then counts as stored; `null` without an article. */
  save(): Promise<BluePencilDocument | null>;
  /** Says that what there is now is stored, or is not. */
  stored(isStored?: boolean): Promise<Change>;
  /** In the format of this name: `json`, if nothing is said, `w3c`, or another that `bluepencil formats` lists. */
  export(format?: string): Promise<Exported>;
  configure(config: Config): Promise<Change>;
  /** Chooses an annotation and brings it into view; `null` lets go. */
  focus(annotationId?: string | null): Promise<{ annotation: Annotation | null }>;
  undo(): Promise<Change>;
  redo(): Promise<Change>;
  /** Any request of the protocol. */
  request(type: string, payload?: unknown): Promise<unknown>;
  /** Hears of an event until the function that comes back is called. */
  on<T extends keyof Events>(type: T, hear: (detail: Events[T]) => void): () => void;
  off<T extends keyof Events>(type: T, hear: (detail: Events[T]) => void): void;
  /** Takes the editor away, with everything that listened to it. */
  close(): void;
}

/**
 * Why a request was not done: one of the protocol's codes (after `crashed` open a new editor), `bad-address`, `no-answer` or
 * `closed`.
 */
export declare class BluePencilError extends Error {
  readonly code: string;
}

/**
 * `<blue-pencil name src for value>`: an editor that is a field of a form; its value is the document as JSON text.
 *
 * Attributes: those of `Options` in small letters (`src`, `origins`, `sandbox`, `title`, `loading="lazy"`, `height="fixed"`,
 * `min-height`, `max-height`, `theme`, `mode`, `panels`, `kinds`, `buttons`, `readonly`, `lang`, `dir`), `for` (the id of the field or
 * element with the words), `text`, `format="html"`, `document-id`, `article-title`, `date`, `value`. A `<script
 * type="application/json">` inside stands for `value`. A form that is sent waits for the last change, five seconds at most. Events: `bluepencil-` and the name of one in `Events`.
 */
export declare class BluePencilElement extends HTMLElement {
  /** Wishes that no attribute has, to be set before the element is put into the page. */
  options?: Options;
  /** Parts of the article that no attribute has, or what finds them each time that they are needed. */
  article?: Article | (() => Article | Promise<Article>);
  readonly editor?: Editor;
  readonly form: HTMLFormElement | null;
  value: string;
  /** Loads the article again, with the words that its field holds now. */
  reload(): Promise<Loaded | undefined>;
  save(): Promise<BluePencilDocument | null>;
}

/** Opens an editor in `element`; resolves once it listens, rejects with a `BluePencilError` where it cannot. */
export declare function open(element: Element, options?: Options): Promise<Editor>;

declare const bluepencil: Readonly<{
  open: typeof open;
  BluePencilElement: typeof BluePencilElement;
  BluePencilError: typeof BluePencilError;
}>;
export default bluepencil;

declare global {
  // eslint-disable-next-line no-var
  var bluepencil: Readonly<{
    open: typeof import("./embed.js").open;
    BluePencilElement: typeof import("./embed.js").BluePencilElement;
    BluePencilError: typeof import("./embed.js").BluePencilError;
  }>;
  interface HTMLElementTagNameMap {
    "blue-pencil": import("./embed.js").BluePencilElement;
  }
}
