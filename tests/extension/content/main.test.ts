// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Reading, ReadingRequest } from "~/api/reading";
import type { Message } from "~/shared/messages";
import { stubBrowser } from "../fixture/browser";
import {
  FakeObserver,
  longArticle,
  showPage,
  stubHighlights,
  stubLayout,
  watchSurfaces,
} from "../fixture/page";
import { claimOn, readingOf } from "../fixture/reading";

const CLAIM = "미국 정부가 H20의 대중 수출을 승인했다.";

let chrome: ReturnType<typeof stubBrowser>;
let registry: Map<string, Set<Range>>;
let roots: ShadowRoot[];
let before: string;
let respond: (request: ReadingRequest) => unknown;

/** Runs the script as a click does, and waits until it has done its work. */
async function click(): Promise<void> {
  vi.resetModules();
  await import("~/content/main");
  await vi.advanceTimersByTimeAsync(200);
}

const sent = (): readonly Message[] =>
  chrome.runtime.sendMessage.mock.calls.map(([message]) => message as Message);
const readingWith = (change: Partial<Reading>) => (request: ReadingRequest) => ({
  ok: true,
  value: { ...readingOf(request.text, [claimOn(request.text, CLAIM)]), ...change },
});
const note = (): string => roots.at(-1)?.querySelector(".note")?.textContent ?? "";

beforeEach(() => {
  vi.useFakeTimers();
  chrome = stubBrowser({ stored: { language: "ko" } });
  respond = readingWith({});
  chrome.runtime.sendMessage.mockImplementation(async (message) => {
    const asked = message as Message;
    return asked.kind === "read" ? respond(asked.request) : null;
  });
  registry = stubHighlights();
  vi.stubGlobal("IntersectionObserver", FakeObserver);
  stubLayout(() => [{ left: 0, right: 10, top: 10, bottom: 30 }]);
  roots = watchSurfaces();
  showPage(`<article>${longArticle(`🚀 ${CLAIM}`)}</article>`);
  before = document.documentElement.outerHTML;
});

afterEach(() => {
  globalThis.factmarkVisit?.end();
  globalThis.factmarkVisit = undefined;
  history.replaceState(null, "", "/2025/07/18/h20");
  vi.useRealTimers();
});

describe("the first click", () => {
  test("sends the article and draws what comes back", async () => {
    await click();
    expect(sent()).toEqual([{ kind: "read", request: expect.objectContaining({ language: "ko" }) }]);
    expect([...(registry.get("factmark-supported") ?? [])].map(String)).toEqual([CLAIM]);
    expect(note()).toContain("사실 기록과 비교한 주장 1건");
  });

  test("leaves the page as it was once the note has gone", async () => {
    await click();
    await vi.advanceTimersByTimeAsync(7_000);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test("says that it is reading only when that takes a while", async () => {
    respond = () => new Promise((resolve) => setTimeout(() => resolve({ ok: true, value: {} }), 60_000));
    await click();
    expect(roots).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(400);
    expect(note()).toBe("이 페이지를 읽고 있습니다…");
  });

  test("shows a failure and draws nothing", async () => {
    respond = () => ({ ok: false, failure: { kind: "unreachable", detail: "http://127.0.0.1:8765" } });
    await click();
    expect(note()).toContain("응답하는 서버가 없습니다");
    expect(registry.size).toBe(0);
  });

  test("draws nothing of an answer about another text", async () => {
    respond = readingWith({ document: { language: "ko", text: "다른 글" } });
    await click();
    expect(note()).toContain("/document/text");
    expect(registry.size).toBe(0);
  });

  test("sends nothing of a page without text", async () => {
    showPage("<nav>메뉴</nav>");
    await click();
    expect(sent()).toEqual([]);
    expect(note()).toContain("본문을 찾지 못했습니다");
  });
});

describe("another click", () => {
  test("takes the marks away and says so to the worker", async () => {
    await click();
    await click();
    expect(registry.size).toBe(0);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(sent().at(-1)).toEqual({ kind: "cleared" });
    expect(chrome.runtime.onMessage.size()).toBe(0);
  });

  test("and one more reads again", async () => {
    await click();
    await click();
    await click();
    expect(sent().map(({ kind }) => kind)).toEqual(["read", "cleared", "read"]);
    expect(registry.get("factmark-supported")?.size).toBe(1);
  });

  test("after a failure tries again", async () => {
    respond = () => ({ ok: false, failure: { kind: "unreachable", detail: "" } });
    await click();
    respond = readingWith({});
    await click();
    expect(registry.get("factmark-supported")?.size).toBe(1);
    expect(document.querySelectorAll("factmark-surface")).toHaveLength(1);
  });

  test("on a page that moved on without loading reads the new article", async () => {
    await click();
    history.pushState(null, "", "/2025/07/19/next");
    await click();
    expect(sent().map(({ kind }) => kind)).toEqual(["read", "read"]);
  });

  test("while the server is still thinking does not draw twice", async () => {
    const answers: ((value: unknown) => void)[] = [];
    let request: ReadingRequest | null = null;
    respond = (asked) => {
      request = asked;
      return new Promise((resolve) => answers.push(resolve));
    };
    await click();
    await click();
    const value = request === null ? null : readingWith({})(request);
    for (const resolve of answers) resolve(value);
    await vi.advanceTimersByTimeAsync(200);
    expect(registry.get("factmark-supported")?.size).toBe(1);
    expect(document.querySelectorAll("factmark-surface")).toHaveLength(1);
    globalThis.factmarkVisit?.end();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(registry.size).toBe(0);
  });
});

test("the worker's command moves through the claims", async () => {
  await click();
  chrome.runtime.onMessage.fire({ kind: "move", step: 1 });
  expect(roots.at(-1)?.querySelector(".exact")?.textContent).toBe(CLAIM);
});
