// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Drawing, drawHighlights } from "~/content/highlight";
import type { Mark } from "~/content/mark";
import { markedPage, oneBlock } from "../fixture/marked-page";
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

  test("after the end nothing is registered or put back", () => {
    draw();
    controller.abort();
    vi.advanceTimersByTime(5_000);
    expect(registry.size).toBe(0);
  });
});

describe("on a page with very many marks", () => {
  const claims = Array.from({ length: 520 }, (_, index) => `${index}번째 주장은 이렇다.`);
  const show = (top: number): void => {
    vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue({
      top,
      bottom: top + 20,
    } as DOMRect);
    marks = markedPage(claims.map((words) => [words, "partly"])).marks;
    draw();
  };
  const report = (indexes: readonly number[], isIntersecting: boolean): void => {
    FakeObserver.last?.report(
      indexes.flatMap((index) => ({ target: marks[index]?.block, isIntersecting }) as never),
    );
  };
  const range = (from: number, to: number): number[] =>
    Array.from({ length: to - from }, (_, index) => from + index);

  test("what is in the window is drawn at once, without waiting for a frame", () => {
    show(10);
    expect(texts("factmark-partly")).toHaveLength(520);
  });

  test("what is below the window is drawn when it comes near", () => {
    show(5_000);
    expect(texts("factmark-partly")).toEqual([]);
    report([7], true);
    expect(texts("factmark-partly")).toEqual(["7번째 주장은 이렇다."]);
  });

  test("what was left behind goes when it has become much, and comes back when it is near again", () => {
    show(5_000);
    report(range(0, 400), true);
    report(range(0, 400), false);
    expect(texts("factmark-partly")).toHaveLength(400);
    report(range(400, 520), true);
    report([400], false);
    expect(texts("factmark-partly")).toEqual(range(401, 520).map((index) => `${index}번째 주장은 이렇다.`));
    report([3], true);
    expect(texts("factmark-partly").at(-1)).toBe("3번째 주장은 이렇다.");
  });

  test("after the end nothing is watched", () => {
    show(5_000);
    controller.abort();
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

describe("at, in an article that is one block", () => {
  const claims = Array.from({ length: 60 }, (_, index) => `${index}번째 주장은 이렇다.`);

  test("asks for the character under the pointer before it measures marks", () => {
    marks = oneBlock(claims);
    const drawing = draw();
    const wanted = marks[41];
    const measure = vi.spyOn(Range.prototype, "getClientRects");
    document.caretPositionFromPoint = () => {
      const { node, offset } = wanted?.stretch.start ?? { node: document.body, offset: 0 };
      return { offsetNode: node, offset: offset + 1 } as unknown as CaretPosition;
    };
    expect(drawing.at(wanted?.block ?? document.body, 50, 30)).toEqual([wanted]);
    expect(measure).toHaveBeenCalledOnce();
  });

  test("finds nothing where the browser finds no character", () => {
    marks = oneBlock(claims);
    document.caretPositionFromPoint = () => null;
    expect(draw().at(marks[0]?.block ?? document.body, 50, 30)).toEqual([]);
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
