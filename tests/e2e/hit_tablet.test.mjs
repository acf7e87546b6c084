import { pressEverywhere } from "./hit_windows.mjs";

await pressEverywhere(768, 1024);
