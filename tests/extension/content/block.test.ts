// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { textMap } from "~/annotation/text-map";
import { isText } from "~/content/article";
import { textBlocks } from "~/content/block";
import { showPage } from "../fixture/page";

/** The text of the whole body, by blocks. */
function blocksOf(html: string): string[] {
  showPage(html);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = new Set<Text>();
  while (walker.nextNode() !== null) if (isText(walker.currentNode)) texts.add(walker.currentNode);
  return textMap(textBlocks(document.body, texts))
    .text.split("\n\n")
    .filter((block) => block !== "");
}

describe("textBlocks", () => {
  test.each([
    ["paragraphs", "<p>하나.</p><p>둘.</p>", ["하나.", "둘."]],
    ["bare div with two line breaks", "<div>하나.<br><br>둘.<br> <br>셋.</div>", ["하나.", "둘.", "셋."]],
    ["a single line break", "<div>제목은<br>두 줄이다</div>", ["제목은\n두 줄이다"]],
    ["line breaks at the ends", "<div><br>하나.<br></div>", ["하나."]],
    ["a block inside bare text", "<div>앞<p>가운데</p>뒤</div>", ["앞", "가운데", "뒤"]],
    ["inline elements", "<p>미국이 <b>엔비</b><i>디아</i>의</p>", ["미국이 엔비디아의"]],
    [
      "lists and tables",
      "<ul><li>하나<li>둘</ul><table><tr><td>셋<td>넷</table>",
      ["하나", "둘", "셋", "넷"],
    ],
    ["an element the style sheet made a block", '<span style="display:block">하나</span>둘', ["하나", "둘"]],
    ["a large first letter", '<p><span style="float:left">엔</span>비디아는</p>', ["엔비디아는"]],
    ["a div that runs on in the line", '<p>칩 <b style="display:inline-block">H20</b>은</p>', ["칩 H20은"]],
  ])("%s", (_, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });

  test.each([
    ["not displayed", '<p>보인다.</p><p style="display:none">숨었다.</p>'],
    ["invisible", '<p>보인다.</p><p style="visibility:hidden">숨었다.</p>'],
    ["marked hidden", "<p>보인다.</p><p hidden>숨었다.</p>"],
    [
      "for screen readers only",
      '<p>보인다.<span style="position:absolute;clip:rect(0,0,0,0)">숨었다.</span></p>',
    ],
    ["inside a hidden parent", '<p>보인다.</p><div style="display:none"><p>숨었다.</p></div>'],
    ["a script", "<p>보인다.<script>숨었다()</script></p>"],
    ["a button", "<p>보인다.<button>숨었다</button></p>"],
    ["the reading of a Chinese character", "<p>보인다.<ruby><rt>숨었다</rt></ruby></p>"],
  ])("text that is %s is left out", (_, html) => {
    expect(blocksOf(html)).toEqual(["보인다."]);
  });

  test("an element that is not displayed does not part its paragraph", () => {
    expect(blocksOf('<p>미국 <span style="display:none">광고</span>정부가</p>')).toEqual(["미국 정부가"]);
  });
});
