// embed.js as a module: `import { open } from ".../embed.mjs"`.
import "./embed.js";

export const { open, BluePencilElement, BluePencilError } = globalThis.bluepencil;
export default globalThis.bluepencil;
