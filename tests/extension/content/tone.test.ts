// @vitest-environment jsdom
import { expect, test } from "vitest";
import { toneAt } from "~/content/tone";

test.each([
  ["rgb(26, 34, 48)", "light"],
  ["rgb(221, 228, 238)", "dark"],
  ["rgb(255, 255, 255)", "dark"],
  ["rgb(0, 0, 0)", "light"],
] as const)("text in %s stands on a %s page", (color, tone) => {
  document.body.style.color = color;
  expect(toneAt(document.body)).toBe(tone);
});
