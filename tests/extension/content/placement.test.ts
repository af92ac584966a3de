import { describe, expect, test } from "vitest";
import { anchorOf, place } from "~/content/placement";

const VIEW = { width: 1000, height: 800 };
const CARD = { width: 400, height: 300 };
const line = (left: number, top: number): DOMRect =>
  ({ left, top, bottom: top + 20, right: left + 300 }) as DOMRect;

describe("place", () => {
  test("stands below what it explains where there is room", () => {
    expect(place({ left: 100, top: 100, bottom: 120 }, CARD, VIEW)).toMatchObject({ left: 100, top: 126 });
  });

  test("stands above it near the bottom of the window, without covering it", () => {
    const { top } = place({ left: 100, top: 700, bottom: 720 }, CARD, VIEW);
    expect(top + CARD.height).toBe(694);
  });

  test.each([
    [950, 592],
    [-50, 8],
  ])("with its anchor at %s it stays inside the window", (left, expected) => {
    expect(place({ left, top: 100, bottom: 120 }, CARD, VIEW).left).toBe(expected);
  });

  test("is made lower where neither side has room for all of it", () => {
    const view = { width: 390, height: 300 };
    const { top, maxHeight } = place({ left: 0, top: 40, bottom: 60 }, CARD, view);
    expect(top).toBe(66);
    expect(top + maxHeight).toBeLessThanOrEqual(view.height);
  });
});

describe("anchorOf", () => {
  test("a claim of a few lines stays uncovered as a whole", () => {
    const anchor = anchorOf([line(10, 100), line(10, 130)], { line: 0, x: null }, 800);
    expect(anchor).toEqual({ left: 10, top: 100, bottom: 150 });
  });

  test("of a long claim only the line under the pointer does", () => {
    const lines = Array.from({ length: 20 }, (_, index) => line(10, 100 + index * 30));
    expect(anchorOf(lines, { line: 3, x: null }, 800)).toEqual({ left: 10, top: 190, bottom: 210 });
  });

  test("the card begins near the pointer, but not before the line", () => {
    expect(anchorOf([line(10, 100)], { line: 0, x: 250 }, 800)?.left).toBe(202);
    expect(anchorOf([line(10, 100)], { line: 0, x: 20 }, 800)?.left).toBe(10);
  });

  test.each([
    ["above the window", [line(10, -50)]],
    ["below the window", [line(10, 900)]],
    ["gone from the page", []],
  ])("a mark %s is no anchor", (_, lines) => {
    expect(anchorOf(lines, { line: 0, x: null }, 800)).toBeNull();
  });
});
