// @vitest-environment jsdom
import { expect, test } from "vitest";
import { readPage } from "~/content/read-page";
import { longArticle, showPage } from "../fixture/page";

test("a page becomes a request with everything it says of itself", () => {
  showPage(`<article>${longArticle("중국은 H100을 원한다. 🚀")}</article>`, {
    head: '<title>H100</title><meta property="article:published_time" content="2025-07-18T09:00:00+09:00">',
  });
  const page = readPage(document);
  expect(page).toMatchObject({
    ok: true,
    value: {
      request: {
        url: "https://news.example/2025/07/18/h20",
        title: "H100",
        language: "ko",
        published: "2025-07-18",
        text: expect.stringMatching(/^중국은 H100을 원한다\. 🚀\n\n시장에서는/),
      },
    },
  });
});

test("what the page does not say is not in the request", () => {
  showPage(`<article>${longArticle("Rien.")}</article>`.replace(/[가-힣]/g, "x"), { lang: "fr" });
  const page = readPage(document);
  expect(page.ok && Object.keys(page.value.request).sort()).toEqual(["text", "title", "url"]);
});

test("a page without article text is told as such", () => {
  showPage("<nav>메뉴</nav><p hidden>숨은 글</p>");
  expect(readPage(document)).toEqual({ ok: false, failure: { kind: "no_text", detail: "" } });
});

test("a title with half a character is sent whole", () => {
  showPage(longArticle("중국은 H100을 원한다."), { head: "<title></title>" });
  document.title = "칩 \uD83D";
  const page = readPage(document);
  expect(page.ok && page.value.request.title).toBe("칩 \uFFFD");
});
