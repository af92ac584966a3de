// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createToaster, type Toaster } from "~/content/toast";
import type { FailureKind } from "~/shared/failure";
import { tally } from "~/shared/rating";
import { wordsIn } from "~/shared/words";
import { showPage, watchSurfaces } from "../fixture/page";

let roots: ShadowRoot[];
let controller: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  roots = watchSurfaces();
  controller = new AbortController();
  showPage("<p>글</p>");
});

afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

const toaster = (language: "ko" | "en" = "ko"): Toaster =>
  createToaster(wordsIn(language), "light", controller.signal);
const frame = (): HTMLElement | null => roots.at(-1)?.querySelector<HTMLElement>(".toast") ?? null;
const isShown = (): boolean => document.querySelector("factmark-surface") !== null;
const said = (): string => {
  vi.advanceTimersByTime(100);
  return roots.at(-1)?.querySelector("[role]")?.textContent ?? "";
};

describe("a result", () => {
  test("is announced politely: the region is there before its words", () => {
    toaster().result(tally(["supported", "contradicted"]));
    const region = roots.at(-1)?.querySelector("[role=status]");
    expect(region?.textContent).toBe("");
    expect(said()).toBe("사실 기록과 비교한 주장 2건근거 있음 1근거와 어긋남 1");
  });

  test("goes by itself and leaves the page as it was", () => {
    const before = document.documentElement.outerHTML;
    toaster().result(tally([]));
    vi.advanceTimersByTime(6_100);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test("waits while the pointer is on it", () => {
    toaster().result(tally([]));
    frame()?.dispatchEvent(new Event("pointerenter"));
    vi.advanceTimersByTime(60_000);
    expect(isShown()).toBe(true);
    frame()?.dispatchEvent(new Event("pointerleave"));
    vi.advanceTimersByTime(6_100);
    expect(isShown()).toBe(false);
  });
});

describe("a failure", () => {
  test.each([
    ["unreachable", "http://127.0.0.1:8765 주소에서 응답하는 서버가 없습니다", true],
    ["stranger", "Factmark가 아닙니다", true],
    ["permission", "접속을 허용하지 않았습니다", true],
    ["no_text", "본문을 찾지 못했습니다", false],
    ["too_long", "너무 깁니다", false],
    ["refused", "서버가 요청을 거절했습니다: http://127.0.0.1:8765", false],
  ] as const)("%s is told clearly", (kind: FailureKind, words, isMendable) => {
    toaster().failed({ kind, detail: "http://127.0.0.1:8765" }, vi.fn());
    expect(said()).toContain(words);
    expect(frame()?.querySelector(".action") !== null).toBe(isMendable);
  });

  test("stays until it is closed", () => {
    toaster("en").failed({ kind: "slow", detail: "http://a" }, vi.fn());
    vi.advanceTimersByTime(600_000);
    expect(roots.at(-1)?.querySelector("[role=alert]")?.textContent).toContain("took too long");
    frame()?.querySelector<HTMLButtonElement>(".close")?.click();
    expect(isShown()).toBe(false);
  });

  test("opens the settings from its button", () => {
    const open = vi.fn();
    toaster().failed({ kind: "unreachable", detail: "http://a" }, open);
    vi.advanceTimersByTime(100);
    frame()?.querySelector<HTMLButtonElement>(".action")?.click();
    expect(open).toHaveBeenCalledOnce();
  });
});

test("a new note takes the place of the last", () => {
  const notes = toaster();
  notes.reading();
  notes.say("표시된 주장이 없습니다.");
  expect(document.querySelectorAll("factmark-surface")).toHaveLength(1);
  expect(said()).toBe("표시된 주장이 없습니다.");
});
