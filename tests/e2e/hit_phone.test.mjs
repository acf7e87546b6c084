import { pressEverywhere } from "./hit_windows.mjs";

await pressEverywhere(360, 740);
