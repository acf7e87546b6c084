export * from "./embed.js";
export { default } from "./embed.js";
