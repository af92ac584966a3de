// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Drawing, drawHighlights } from "~/content/highlight";
import type { Mark } from "~/content/mark";
import { markedPage } from "../fixture/marked-page";
import { FakeObserver, stubHighlights, stubLayout } from "../fixture/page";

let registry: Map<string, Set<Range>>;
let controller: AbortController;
let marks: readonly Mark[];

beforeEach(() => {
  vi.useFakeTimers();
  registry = stubHighlights();
  vi.stubGlobal("IntersectionObserver", FakeObserver);
  stubLayout(() => [{ left: 10, top: 20, right: 110, bottom: 40 }]);
  controller = new AbortController();
  marks = markedPage().marks;
});

afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

const draw = (tone: "light" | "dark" = "light"): Drawing => drawHighlights(marks, tone, controller.signal);
const texts = (name: string): string[] => [...(registry.get(name) ?? [])].map(String);

describe("drawHighlights", () => {
  test("registers each claim under its rating and each name under mention", () => {
    draw();
    expect(texts("factmark-supported")).toEqual(["미국은 H20 수출을 승인했다."]);
    expect(texts("factmark-contradicted")).toEqual(["실적에는 45억 달러가 반영됐다."]);
    expect(texts("factmark-mention")).toEqual(["H100"]);
    expect(texts("factmark-disputed")).toEqual([]);
  });

  test("the page is the same to the letter", () => {
    const before = document.documentElement.outerHTML;
    draw();
    controller.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test("on a dark page the names are those of the dark look", () => {
    draw("dark");
    expect(texts("factmark-dark-outdated")).toEqual(["미국은 H20 수출을 금지하고 있다."]);
    expect([...registry.keys()].every((name) => name.startsWith("factmark-dark-"))).toBe(true);
  });

  test("what scrolls away is taken from the registry and put back when it returns", () => {
    draw();
    const target = marks[0]?.block;
    if (target === undefined) throw new Error("nothing is marked");
    FakeObserver.last?.report([{ target, isIntersecting: false }]);
    expect(texts("factmark-supported")).toEqual([]);
    expect(texts("factmark-contradicted")).toHaveLength(1);
    FakeObserver.last?.report([{ target, isIntersecting: true }]);
    expect(texts("factmark-supported")).toHaveLength(1);
  });

  test("paragraphs below the window are not drawn until they come near", () => {
    vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue({
      top: 5000,
      bottom: 5020,
    } as DOMRect);
    draw();
    expect(texts("factmark-supported")).toEqual([]);
    expect(FakeObserver.last?.observed).toContain(marks[0]?.block);
  });

  test("after somebody else clears the registry our marks come back", () => {
    draw();
    registry.clear();
    vi.advanceTimersByTime(1_000);
    expect(texts("factmark-supported")).toHaveLength(1);
  });

  test("names of others in the registry stay", () => {
    registry.set("search-results", new Set());
    draw();
    controller.abort();
    expect([...registry.keys()]).toEqual(["search-results"]);
  });

  test("after the end nothing is registered, watched or put back", () => {
    draw();
    controller.abort();
    vi.advanceTimersByTime(5_000);
    expect(registry.size).toBe(0);
    expect(FakeObserver.last?.isConnected).toBe(false);
  });
});

describe("at", () => {
  test("finds the drawn marks under a point, the innermost first", () => {
    const drawing = draw();
    const last = marks.findLast((mark) => mark.found.kind === "mention")?.block ?? document.body;
    expect(drawing.at(last, 50, 30).map((mark) => mark.length)).toEqual([4]);
    const claim = marks[0]?.block ?? document.body;
    expect(drawing.at(claim, 50, 30)).toEqual([marks[0]]);
  });

  test("is empty beside a mark and outside its paragraph", () => {
    const drawing = draw();
    expect(drawing.at(marks[0]?.block ?? document.body, 500, 30)).toEqual([]);
    expect(drawing.at(document.body, 50, 30)).toEqual([]);
  });
});

test("one mark at a time is set off from the others", () => {
  const drawing = draw();
  drawing.emphasise(marks[0] ?? null);
  drawing.emphasise(marks[1] ?? null);
  expect(texts("factmark-current")).toEqual(["실적에는 45억 달러가 반영됐다."]);
  drawing.emphasise(null);
  expect(texts("factmark-current")).toEqual([]);
});
