// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { type TextMap, textMap } from "~/annotation/text-map";
import { articleTexts } from "~/content/article";
import { textBlocks } from "~/content/block";
import { type Mark, marksOf, rangeOf } from "~/content/mark";
import { longArticle, showPage } from "../fixture/page";
import { claimOn, readingOf } from "../fixture/reading";

function mapOf(html: string): TextMap<Text> {
  showPage(html);
  return textMap(textBlocks(document.body, articleTexts(document)));
}

function marksIn(map: TextMap<Text>, ...words: readonly string[]): readonly Mark[] {
  const outcome = marksOf(
    readingOf(
      map.text,
      words.map((each) => claimOn(map.text, each)),
    ),
    map,
  );
  return outcome.ok ? outcome.value : [];
}

describe("marksOf", () => {
  test("a claim over inline elements is ranged exactly, after emoji too", () => {
    const map = mapOf(longArticle("🚀🚀 미국이 <b>엔비</b>디아의 <i>칩을</i> 승인했다. 끝."));
    const [mark] = marksIn(map, "엔비디아의 칩을 승인했다.");
    expect(mark && rangeOf(mark)?.toString()).toBe("엔비디아의 칩을 승인했다.");
    expect(mark?.block.localName).toBe("p");
  });

  test("marks follow the text, and a claim comes before the mention it begins with", () => {
    const map = mapOf(longArticle("H100을 원한다.", "칩 H100은 비싸다."));
    const found = marksIn(map, "칩 H100은 비싸다.", "H100을 원한다.").map(({ found }) =>
      found.kind === "claim" ? found.claim.exact : found.mention.exact,
    );
    expect(found).toEqual(["H100을 원한다.", "H100", "칩 H100은 비싸다.", "H100"]);
  });

  test("a claim over a line break of the page is one mark", () => {
    const map = mapOf(`<article><div>중국은 H100을<br>원한다. ${"긴 글이다. ".repeat(60)}</div></article>`);
    const [mark] = marksIn(map, "중국은 H100을\n원한다.");
    expect(mark && rangeOf(mark)?.toString()).toBe("중국은 H100을원한다.");
  });

  test("an answer about another text is refused, not drawn", () => {
    const map = mapOf(longArticle("중국은 H100을 원한다."));
    expect(marksOf(readingOf(`${map.text} `, []), map)).toMatchObject({
      ok: false,
      failure: { kind: "mismatch", detail: "/document/text" },
    });
  });

  test("offsets that do not lead to the claim's words are refused, not drawn", () => {
    const map = mapOf(longArticle("🚀 중국은 H100을 원한다."));
    const claim = claimOn(map.text, "중국은 H100을 원한다.");
    const inUtf16 = { ...claim, start: claim.start + 1, end: claim.end + 1 };
    expect(marksOf(readingOf(map.text, [inUtf16]), map)).toMatchObject({
      failure: { kind: "mismatch", detail: "/claims/0/exact" },
    });
  });
});

describe("rangeOf", () => {
  test("a page that changed its words since has no range for them", () => {
    const map = mapOf(longArticle("중국은 H100을 원한다."));
    const [mark] = marksIn(map, "중국은 H100을 원한다.");
    if (mark === undefined) throw new Error("the claim was not marked");
    mark.stretch.start.node.data = "중국은 H200을 원한다.";
    expect(rangeOf(mark)).toBeNull();
  });

  test("a paragraph that was taken out of the page has none either", () => {
    const map = mapOf(longArticle("중국은 H100을 원한다."));
    const [mark] = marksIn(map, "중국은 H100을 원한다.");
    mark?.block.remove();
    expect(mark && rangeOf(mark)).toBeNull();
  });
});
