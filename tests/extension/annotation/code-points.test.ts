import { expect, test } from "vitest";
import { codePoints } from "~/annotation/code-points";

test.each([
  ["plain text", "China wants H100", 16],
  ["Korean", "중국은 H100을 원한다", 13],
  ["emoji", "🚀 칩 🇰🇷", 6],
  ["NFD Korean", "한국".normalize("NFD"), 6],
  ["a lone surrogate", "a\uD800b", 3],
  ["nothing", "", 0],
])("length counts the code points of %s", (_, text, length) => {
  expect(codePoints(text).length).toBe(length);
  expect([...text]).toHaveLength(length);
});

test("an offset after emoji is moved by one unit for each of them", () => {
  const points = codePoints("🚀칩🚀칩");
  expect([0, 1, 2, 3, 4].map(points.toUtf16)).toEqual([0, 2, 3, 5, 6]);
});

test("every slice is what the text's code points say", () => {
  const text = "H20 🚀 수출 👩‍👧 النص عربي 𠮷野家 끝";
  const points = codePoints(text);
  const characters = [...text];
  for (let start = 0; start <= characters.length; start++) {
    for (let end = start; end <= characters.length; end++) {
      expect(points.slice(start, end)).toBe(characters.slice(start, end).join(""));
    }
  }
});
