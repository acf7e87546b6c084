import { pressEverywhere } from "./hit_windows.mjs";

await pressEverywhere(1440, 900);
