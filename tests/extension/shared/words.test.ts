import { describe, expect, test } from "vitest";
import { languageFor, wordsIn } from "~/shared/words";
import english from "../../../extension/_locales/en/messages.json";
import korean from "../../../extension/_locales/ko/messages.json";

const gaps = (message: string): string[] => (message.match(/\$\d/g) ?? []).sort();

describe("_locales", () => {
  test("both languages have the same sentences", () => {
    expect(Object.keys(korean).sort()).toEqual(Object.keys(english).sort());
  });

  test.each(Object.entries(english))("%s has the same gaps in both languages", (key, { message }) => {
    expect(gaps(korean[key as keyof typeof korean].message)).toEqual(gaps(message));
  });

  test("no Korean sentence was left in English", () => {
    const same = Object.keys(english).filter(
      (key) => english[key as keyof typeof english].message === korean[key as keyof typeof korean].message,
    );
    expect(same.sort()).toEqual([
      "badge_result",
      "extensionName",
      "options_language_en",
      "options_language_ko",
    ]);
  });
});

describe("say", () => {
  test("fills the gaps in order", () => {
    expect(wordsIn("en").say("options_reached", "0.1.0", 80)).toBe("Factmark 0.1.0 answers: 80 facts.");
    expect(wordsIn("ko").say("valid_between", "2022년", "2023년")).toBe("2022년 ~ 2023년");
  });

  test("what fills a gap is not read for gaps again", () => {
    expect(wordsIn("en").say("failure_refused", "$1 costs $2")).toBe("The server refused: $1 costs $2");
  });
});

test.each([
  ["slot", "object", "대상"],
  ["type", "organization", "기관·기업"],
  ["slot", "colour", "colour"],
] as const)("the %s %s is called %s in Korean", (group, name, word) => {
  expect(wordsIn("ko").name(group, name)).toBe(word);
});

test.each([
  ["2025", "2025", "2025년"],
  ["2025-07", "July 2025", "2025년 7월"],
  ["2025-07-18", "18 July 2025", "2025년 7월 18일"],
  ["soon", "soon", "soon"],
])("the date %s is written %s and %s", (iso, inEnglish, inKorean) => {
  expect(wordsIn("en").date(iso)).toBe(inEnglish);
  expect(wordsIn("ko").date(iso)).toBe(inKorean);
});

test.each([
  ["auto", "ko-KR", "ko"],
  ["auto", "ko", "ko"],
  ["auto", "en-US", "en"],
  ["auto", "fr", "en"],
  ["en", "ko-KR", "en"],
  ["ko", "en-US", "ko"],
] as const)("the choice %s in a browser in %s speaks %s", (choice, browser, language) => {
  expect(languageFor(choice, browser)).toBe(language);
});
