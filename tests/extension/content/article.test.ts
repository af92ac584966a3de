// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { articleTexts } from "~/content/article";
import { longArticle, pageText, showPage } from "../fixture/page";

const CLAIM = "미국 정부가 엔비디아의 H20 대중 수출을 승인했다.";

describe("articleTexts", () => {
  test("are the page's own nodes, and the page is the same to the letter afterwards", () => {
    showPage(
      `<nav><a href="/">홈</a></nav><article>${longArticle(CLAIM)}</article><footer>회사 소개</footer>`,
    );
    const before = document.documentElement.outerHTML;
    const texts = articleTexts(document);
    expect([...texts].every((text) => text.isConnected && text.ownerDocument === document)).toBe(true);
    expect([...texts].map((text) => text.data)).toContain(CLAIM);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test("leave out menus, side columns and what belongs to no article", () => {
    showPage(
      `<nav>정치 경제</nav><aside>많이 본 뉴스</aside><main>${longArticle(CLAIM)}</main>
       <script>var x = "스크립트";</script><footer>저작권자</footer>`,
    );
    expect(pageText()).toContain(CLAIM);
    expect(pageText()).not.toMatch(/정치|많이 본|스크립트|저작권자/);
  });

  test("the same words in a menu and in the article are the article's", () => {
    showPage(`<nav><a href="/"><p>${CLAIM}</p></a></nav><article>${longArticle(CLAIM)}</article>`);
    const hits = [...articleTexts(document)].filter((text) => text.data === CLAIM);
    expect(hits.map((text) => text.parentElement?.closest("nav, article")?.localName)).toEqual(["article"]);
  });

  test("a short article is found although Readability starts over for it", () => {
    showPage(`<div class="comment-body"><p>${CLAIM}</p><p>${CLAIM}</p></div>`);
    expect(pageText()).toBe(`${CLAIM}\n\n${CLAIM}`);
  });

  test("inline elements of a paragraph are mapped too", () => {
    showPage(
      `<article>${longArticle('미국이 <b>엔비디아</b>의 <a href="/h20">H20</a> 수출을 승인했다.')}</article>`,
    );
    expect(pageText()).toContain("미국이 엔비디아의 H20 수출을 승인했다.");
  });

  test("the headline belongs to them", () => {
    showPage(`<header><h1>中, 여전히 H100 원한다</h1></header><article>${longArticle(CLAIM)}</article>`, {
      head: "<title>中, 여전히 H100 원한다 - 시험일보</title>",
    });
    expect(pageText()).toMatch(/^中, 여전히 H100 원한다\n\n미국 정부가/);
  });

  test("a site's name in large letters is no headline", () => {
    showPage(`<h1>시험일보 경제</h1><article>${longArticle(CLAIM)}</article>`, {
      head: "<title>H20 승인</title>",
    });
    expect(pageText()).not.toContain("시험일보");
  });

  test("where no article is found the body's own text counts, without menus", () => {
    showPage("<nav>메뉴</nav><span>짧은 글.</span><aside>옆</aside><script>1</script>");
    expect(pageText()).toBe("짧은 글.");
  });

  test("an empty page has none", () => {
    showPage("<nav>메뉴</nav>");
    expect(articleTexts(document).size).toBe(0);
  });
});
