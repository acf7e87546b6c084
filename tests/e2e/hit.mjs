// Whether what can be pressed is what a pointer meets: nothing lies over it, or over a part of it.

import assert from "node:assert/strict";

/** What a person presses, types in or ticks. */
const ITEMS = "button, a[href], input, select, textarea, summary, label, [role=menuitem], [role=tab]";

/**
 * Each visible item in `scopes`, a selector, is met all over: at points of a grid that begins 2 px inside its sides, but for the
 * corners that are rounded away, where a browser lets a pointer through. An item out of view is first scrolled into it. With
 * `scrolls`, one that is covered at the edge of what scrolls counts as met where it is met in the middle or at the top: a person
 * scrolls on. Bars, menus and messages get no such second look. `frame` is a page or a frame of one.
 */
export async function assertHit(frame, scopes, state, { scrolls = false } = {}) {
  const { count, missed } = await frame.evaluate(findMissed, { scopes, items: ITEMS, scrolls });
  assert.ok(count > 0, `${state}: nothing to press in ${scopes}`);
  assert.deepEqual(missed, [], `${state}: what is met instead`);
}

/** In the page: how many items there are, and those that something else is met in place of. */
async function findMissed({ scopes, items, scrolls }) {
  const isSeen = (item) => item.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: false }) && !item.closest(".visually-hidden, [hidden]");
  const name = (element) => element && `${element.tagName.toLowerCase()}.${element.className.baseVal ?? element.className} “${(element.getAttribute("aria-label") ?? element.textContent).slice(0, 40)}”`;

  /** Numbers from one to the other, no more than 8 apart: nothing that lies over an item is smaller than that. */
  function steps(from, to) {
    const count = Math.ceil(Math.max(0, to - from) / 8) + 1;
    return Array.from({ length: count }, (_, at) => from + (count > 1 ? ((to - from) * at) / (count - 1) : 0));
  }

  /** Whether a point of a box is cut off by its round corners. */
  function isCutOff({ left, top, right, bottom, width, height }, radius, x, y) {
    const round = Math.min(radius, width / 2, height / 2);
    const [across, down] = [round - Math.min(x - left, right - x), round - Math.min(y - top, bottom - y)];
    return across > 0 && down > 0 && Math.hypot(across, down) > round - 1;
  }

  /** The first point at which something else is met. */
  function missOf(item) {
    const radius = parseFloat(getComputedStyle(item).borderTopLeftRadius) || 0;
    for (const box of item.getClientRects()) {
      // A thread of a box is all edge.
      if (box.width < 5 || box.height < 5) continue;
      for (const x of steps(box.left + 2, box.right - 2)) {
        for (const y of steps(box.top + 2, box.bottom - 2)) {
          if (isCutOff(box, radius, x, y)) continue;
          const met = document.elementFromPoint(x, y);
          if (!item.contains(met)) return `${name(item)} at ${Math.round(x - box.left)}, ${Math.round(y - box.top)} of ${Math.round(box.width)} × ${Math.round(box.height)}: ${name(met) ?? "out of view"}`;
        }
      }
    }
  }

  const found = [...document.querySelectorAll(scopes)].flatMap((scope) => [...scope.querySelectorAll(items)]).filter(isSeen);
  const missed = [];
  for (const item of found) {
    let miss;
    for (const block of scrolls ? ["nearest", "center", "start"] : ["nearest"]) {
      item.scrollIntoView({ block, inline: "nearest", behavior: "instant" });
      miss = missOf(item);
      if (!miss) break;
    }
    if (miss) missed.push(miss);
  }
  return { count: found.length, missed };
}
