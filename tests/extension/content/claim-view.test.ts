// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { knowledgeOf, markView } from "~/content/claim-view";
import { factView, validity } from "~/content/fact-view";
import { wordsIn } from "~/shared/words";
import { markedPage } from "../fixture/marked-page";
import { claimOn, FACT } from "../fixture/reading";

const { marks, reading } = markedPage();
const view = (language: "ko" | "en", index = 0): HTMLElement => {
  const mark = marks[index];
  if (mark === undefined) throw new Error("no such mark");
  return markView(mark, knowledgeOf(reading, wordsIn(language)));
};

describe("a claim", () => {
  test("shows rating, explanation, speaker, evidence, fact and source in Korean", () => {
    const text = view("ko").textContent ?? "";
    for (const words of [
      "근거 있음",
      "기록과 일치한다.",
      "발언자: 젠슨 황",
      "대상",
      "일치",
      "China wants H100/H200.",
      "2023년 10월 17일부터",
      "시험일보 · 2025년 7월 18일",
      "중국은 H100을 원한다.",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("shows them in English", () => {
    const text = view("en", 1).textContent ?? "";
    for (const words of [
      "Contradicted",
      "The record agrees.",
      "Said by Jensen Huang",
      "Agrees",
      "Since 17 October 2023",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("that is open shows the nearest fact and what it leaves open", () => {
    const claim = claimOn("중국은 H100을 원한다.", "중국은 H100을 원한다", "unknown");
    const [mark] = marks;
    if (mark === undefined) throw new Error("no mark");
    const shown = markView({ ...mark, found: { kind: "claim", claim } }, knowledgeOf(reading, wordsIn("ko")));
    expect(shown.querySelector("details.near summary")?.textContent).toBe(
      "가까운 기록: China wants H100/H200. (확인되지 않은 것: 장소)",
    );
  });

  test("its rating has a sign beside the word", () => {
    expect(view("en").querySelector("h2 svg path")?.getAttribute("d")).not.toBe(
      view("en", 1).querySelector("h2 svg path")?.getAttribute("d"),
    );
  });

  test("the fact's statement and its link carry what they are", () => {
    expect(view("ko").querySelector(".statement")?.getAttribute("lang")).toBe("en");
    const link = view("ko").querySelector("a");
    expect(link?.href).toBe("https://news.example/a");
    expect(link?.rel).toBe("noopener noreferrer");
  });
});

test("a name shows what it stands for", () => {
  const index = marks.findIndex((mark) => mark.found.kind === "mention");
  expect(view("ko", index).textContent).toBe("H100제품 · H100");
});

test("an ambiguous name shows itself and claims nothing", () => {
  const found = { kind: "mention", mention: { start: 0, end: 2, exact: "삼성", entity: null } } as const;
  const [mark] = marks;
  if (mark === undefined) throw new Error("no mark");
  expect(markView({ ...mark, found }, knowledgeOf(reading, wordsIn("ko"))).textContent).toBe("삼성");
});

describe("a fact", () => {
  const words = wordsIn("en");

  test.each([
    ["2023-10-17", null, "Since 17 October 2023"],
    [null, "2025-07", "Until July 2025"],
    ["2022", "2023", "2022 to 2023"],
    ["2025-04-27", "2025-04-27", "On 27 April 2025"],
    [null, null, null],
  ])("valid from %s until %s says %s", (valid_from, valid_until, expected) => {
    expect(validity({ ...FACT, valid_from, valid_until }, words)).toBe(expected);
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "JaVaScRiPt:alert(1)", "file:///etc/passwd"])(
    "the address %s is shown as words, not as a link",
    (url) => {
      const source = { url, title: null, publisher: null, published: null, quote: null };
      const shown = factView({ ...FACT, sources: [source] }, words);
      expect(shown.querySelector("a")).toBeNull();
      expect(shown.textContent).toContain(url);
    },
  );

  test("a source of which only the address is known is that link and nothing else", () => {
    const source = { url: "https://a.example/1", title: "", publisher: "", published: null, quote: "" };
    const shown = factView({ ...FACT, sources: [source] }, words).querySelector("figure");
    expect(shown?.textContent).toBe("https://a.example/1 (opens in a new tab)");
    expect(shown?.querySelector("blockquote, .origin")).toBeNull();
  });

  test("markup in the server's words stays words", () => {
    const markup = '<img src=x onerror="alert(1)">';
    const source = {
      url: "https://a.example",
      title: markup,
      publisher: markup,
      published: null,
      quote: markup,
    };
    const shown = factView({ ...FACT, statement: markup, note: markup, sources: [source] }, words);
    expect(shown.querySelector("img")).toBeNull();
    expect(shown.querySelector(".statement")?.textContent).toBe(markup);
  });
});
