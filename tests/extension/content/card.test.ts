// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Card, createCard } from "~/content/card";
import { knowledgeOf } from "~/content/claim-view";
import { type Drawing, drawHighlights } from "~/content/highlight";
import { followPointer } from "~/content/hover";
import type { Mark } from "~/content/mark";
import { navigation } from "~/content/navigation";
import { wordsIn } from "~/shared/words";
import { markedPage } from "../fixture/marked-page";
import { FakeObserver, stubHighlights, stubLayout, watchSurfaces } from "../fixture/page";

let roots: ShadowRoot[];
let controller: AbortController;
let marks: readonly Mark[];
let drawing: Drawing;
let card: Card;
let before: string;

/** Paragraphs stand 100 px apart, each one line of 20 px. */
function rectsOf(range: Range): readonly Partial<DOMRect>[] {
  const paragraphs = [...document.querySelectorAll("p")];
  const index = paragraphs.findIndex((paragraph) => paragraph.contains(range.startContainer));
  return [{ left: 10, right: 400, top: index * 100, bottom: index * 100 + 20 }];
}

beforeEach(() => {
  vi.useFakeTimers();
  stubHighlights();
  vi.stubGlobal("IntersectionObserver", FakeObserver);
  stubLayout(rectsOf);
  roots = watchSurfaces();
  controller = new AbortController();
  const page = markedPage();
  marks = page.marks;
  before = document.documentElement.outerHTML;
  drawing = drawHighlights(marks, "light", controller.signal);
  card = createCard(drawing, knowledgeOf(page.reading, wordsIn("ko")), "light", controller.signal);
});

afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

const shown = (): string => roots.at(-1)?.querySelector("[role=dialog]")?.textContent ?? "";
const host = (): Element | null => document.querySelector("factmark-surface");
const html = (): string => document.documentElement.outerHTML;
const press = (key: string): KeyboardEvent => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event;
};
const point = (type: string, index: number, options: MouseEventInit = {}): void => {
  const target = index < 0 ? document.body : (document.querySelectorAll("p")[index] ?? document.body);
  target.dispatchEvent(
    new MouseEvent(type, { bubbles: true, clientX: 50, clientY: index * 100 + 10, ...options }),
  );
};

describe("the card", () => {
  test("is in the page only while it is shown", () => {
    card.show(marks.slice(0, 1), { near: { line: 0, x: null }, position: null });
    expect(host()?.parentElement).toBe(document.documentElement);
    expect(host()?.shadowRoot).toBeNull();
    expect(shown()).toContain("근거 있음");
    card.hide();
    expect(html()).toBe(before);
  });

  test("explains all marks it is given, in their order", () => {
    card.show(marks.slice(0, 2), { near: { line: 0, x: null }, position: null });
    const ratings = [...(roots.at(-1)?.querySelectorAll("h2") ?? [])].map((heading) => heading.textContent);
    expect(ratings).toEqual(["근거 있음", "근거와 어긋남"]);
  });

  test("says what it is to those who do not see it", () => {
    card.show(marks.slice(0, 1), { near: { line: 0, x: null }, position: "1 / 3" });
    const dialog = roots.at(-1)?.querySelector("[role=dialog]");
    expect(dialog?.getAttribute("aria-label")).toBe("사실 기록과 비교한 결과, 1 / 3, 근거 있음");
    expect(dialog?.getAttribute("lang")).toBe("ko");
  });

  test("closes with its button", () => {
    card.show(marks.slice(0, 1), { near: { line: 0, x: null }, position: null });
    roots.at(-1)?.querySelector<HTMLButtonElement>("button.close")?.click();
    expect(card.isOpen).toBe(false);
    expect(html()).toBe(before);
  });

  test("closes with Escape, which the page does not see", () => {
    card.show(marks.slice(0, 1), { near: { line: 0, x: null }, position: null });
    expect(press("Escape").defaultPrevented).toBe(true);
    expect(card.isOpen).toBe(false);
    expect(press("Escape").defaultPrevented).toBe(false);
  });

  test("gives the focus back to what had it", () => {
    const link = document.createElement("a");
    link.href = "/";
    document.querySelector("p")?.append(link);
    link.focus();
    card.show(marks.slice(0, 1), { near: { line: 0, x: null }, position: "1 / 3" });
    expect(document.activeElement).toBe(host());
    press("Escape");
    expect(document.activeElement).toBe(link);
  });

  test("closes when what it explains leaves the window", () => {
    card.show(marks.slice(0, 1), { near: { line: 0, x: null }, position: null });
    stubLayout(() => [{ left: 0, right: 10, top: -90, bottom: -70 }]);
    window.dispatchEvent(new Event("scroll"));
    vi.advanceTimersByTime(50);
    expect(card.isOpen).toBe(false);
  });

  test("goes with the visit", () => {
    card.show(marks.slice(0, 1), { near: { line: 0, x: null }, position: null });
    controller.abort();
    expect(html()).toBe(before);
  });
});

describe("the pointer", () => {
  beforeEach(() => followPointer(drawing, card, controller.signal));

  test("opens the card after it rested on a mark", () => {
    point("pointermove", 0);
    vi.advanceTimersByTime(100);
    expect(card.isOpen).toBe(false);
    vi.advanceTimersByTime(200);
    expect(shown()).toContain("미국은 H20 수출을 승인했다.");
  });

  test("opens nothing when it only passes, presses or stands beside", () => {
    point("pointermove", 0);
    vi.advanceTimersByTime(50);
    point("pointermove", 6);
    vi.advanceTimersByTime(1_000);
    point("pointermove", 0, { buttons: 1 });
    vi.advanceTimersByTime(1_000);
    point("pointermove", 0, { clientX: 700 });
    vi.advanceTimersByTime(1_000);
    expect(card.isOpen).toBe(false);
  });

  test("closes it a moment after it left, but not on the way into the card", () => {
    point("pointermove", 0);
    vi.advanceTimersByTime(300);
    point("pointermove", -1);
    vi.advanceTimersByTime(200);
    host()?.dispatchEvent(new MouseEvent("pointermove", { bubbles: true }));
    vi.advanceTimersByTime(2_000);
    expect(card.isOpen).toBe(true);
    point("pointermove", -1);
    vi.advanceTimersByTime(400);
    expect(card.isOpen).toBe(false);
  });

  test("a tap opens the card at once", () => {
    point("click", 1);
    vi.advanceTimersByTime(1);
    expect(shown()).toContain("근거와 어긋남");
  });

  test("on a name outside a claim the name is explained", () => {
    const index = [...document.querySelectorAll("p")].findIndex((paragraph) =>
      paragraph.textContent?.includes("H100"),
    );
    stubLayout((range) =>
      rectsOf(range)[0]?.top === index * 100 ? [{ left: 10, right: 400, top: 0, bottom: 20 }] : [],
    );
    point("pointermove", index, { clientY: 10 });
    vi.advanceTimersByTime(300);
    expect(shown()).toContain("제품");
  });
});

describe("the keyboard", () => {
  test("goes through the claims our facts speak to, around the end, and back", () => {
    const go = navigation(marks, drawing, card);
    const visited = [1, 1, 1, 1, -1, -1].map((step) => {
      expect(go(step === 1 ? 1 : -1)).toBe(true);
      return roots.at(-1)?.querySelector(".exact")?.textContent;
    });
    const [first, second, , fourth] = [
      "미국은 H20 수출을 승인했다.",
      "실적에는 45억 달러가 반영됐다.",
      "",
      "미국은 H20 수출을 금지하고 있다.",
    ];
    expect(visited).toEqual([first, second, fourth, first, fourth, second]);
  });

  test("takes the focus into the card, one surface for the whole walk", () => {
    const go = navigation(marks, drawing, card);
    go(1);
    go(1);
    expect(document.querySelectorAll("factmark-surface")).toHaveLength(1);
    expect(document.activeElement).toBe(host());
    expect(card.hasFocus).toBe(true);
    expect(shown()).toContain("2 / 3");
  });

  test("starts at the first claim in the window, not above it", () => {
    stubLayout((range) =>
      rectsOf(range).map((rect) => ({ ...rect, top: (rect.top ?? 0) - 50, bottom: (rect.bottom ?? 0) - 50 })),
    );
    navigation(marks, drawing, card)(1);
    expect(shown()).toContain("실적에는 45억 달러가 반영됐다.");
  });

  test("brings a claim outside the window into it", () => {
    stubLayout((range) => rectsOf(range).map((rect) => ({ ...rect, top: 5_000, bottom: 5_020 })));
    navigation(marks, drawing, card)(1);
    expect(window.scrollBy).toHaveBeenCalledWith({
      top: 5_000 - window.innerHeight * 0.3,
      behavior: "instant",
    });
  });

  test("goes through all claims where our facts speak to none", () => {
    const { marks: others, reading } = markedPage([["전문가들은 협상을 내다봤다.", "not_checkable"]]);
    const otherDrawing = drawHighlights(others, "light", controller.signal);
    const otherCard = createCard(
      otherDrawing,
      knowledgeOf(reading, wordsIn("en")),
      "light",
      controller.signal,
    );
    expect(navigation(others, otherDrawing, otherCard)(1)).toBe(true);
    expect(shown()).toContain("Not checkable");
  });

  test("has nowhere to go on a page without claims", () => {
    const names = marks.filter((mark) => mark.found.kind === "mention");
    expect(navigation(names, drawing, card)(1)).toBe(false);
  });
});
