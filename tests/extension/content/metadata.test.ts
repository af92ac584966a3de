// @vitest-environment jsdom
import { afterEach, describe, expect, test } from "vitest";
import { address, published, textLanguage, title } from "~/content/metadata";
import { showPage } from "../fixture/page";

const here = "https://news.example/2025/07/18/h20";

afterEach(() => history.replaceState(null, "", here));

describe("address", () => {
  test.each([
    ["", here],
    ['<link rel="canonical" href="/a?id=1#top">', "https://news.example/a?id=1"],
    ['<link rel="canonical" href="https://www.news.example/a">', "https://www.news.example/a"],
    ['<link rel="canonical" href="https://news.example/">', here],
    ['<link rel="canonical" href="mailto:desk@news.example">', here],
    ['<link rel="canonical" href="">', here],
  ])("with %s it is %s", (head, expected) => {
    showPage("", { head });
    history.replaceState(null, "", `${here}#comments`);
    expect(address(document)).toBe(expected);
  });
});

test.each([
  ["<title>H20 승인 - 시험일보</title>", "H20 승인 - 시험일보"],
  ['<title>H20 승인 - 시험일보</title><meta property="og:title" content=" H20 승인 ">', "H20 승인"],
  ['<title>H20 승인</title><meta property="og:title" content="">', "H20 승인"],
])("%s gives the title %s", (head, expected) => {
  showPage("", { head });
  expect(title(document)).toBe(expected);
});

test.each([
  ["ko", "중국은 H100을 원한다.", "ko"],
  ["en", "중국은 H100을 원한다.", "ko"],
  ["en", "중국은 원한다.".normalize("NFD"), "ko"],
  ["en-US", "China wants the H100.", "en"],
  ["en", "Lee (이재명) said that China wants the H100.", "en"],
  ["ko", "China wants the H100.", null],
  ["de", "China will den H100.", null],
  ["", "2025", null],
] as const)("a page that declares %j with the text %j is read as %j", (lang, text, expected) => {
  showPage("", { lang });
  expect(textLanguage(document, text)).toBe(expected);
});

describe("published", () => {
  const jsonLd = (value: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  test.each([
    ["Open Graph", '<meta property="article:published_time" content="2025-07-18T09:00:00+09:00">'],
    ["a name", '<meta name="Date" content="2025-07-18">'],
    ["microdata", '<meta itemprop="datePublished" content="2025-07-18T00:10">'],
    ["a Korean way of writing", '<meta name="pubdate" content="2025.07.18 09:12">'],
    ["digits only", '<meta name="pubdate" content="20250718091200">'],
    ["JSON-LD", jsonLd({ "@type": "NewsArticle", datePublished: "2025-07-18" })],
    [
      "a graph of JSON-LD",
      jsonLd({ "@graph": [{}, { "@type": "NewsArticle", datePublished: "2025-07-18" }] }),
    ],
    [
      "a list of JSON-LD after a broken one",
      `<script type="application/ld+json">{</script>${jsonLd([{ datePublished: "2025-07-18T01:00:00Z" }])}`,
    ],
  ])("is found in %s", (_, head) => {
    showPage("", { head });
    expect(published(document, "ko")).toBe("2025-07-18");
  });

  test("the article's own time element comes before any other", () => {
    showPage(
      '<time datetime="2020-01-01">old</time><article><time datetime="2025-07-18">18일</time></article>',
    );
    expect(published(document, "ko")).toBe("2025-07-18");
  });

  test("universal time on a Korean page means the day in Korea", () => {
    showPage("", { head: '<meta property="article:published_time" content="2025-07-17T23:30:00Z">' });
    expect(published(document, "ko")).toBe("2025-07-18");
    expect(published(document, "en")).toBe("2025-07-17");
  });

  test.each(["2025-13-40", "18 July", "1752796800", "", "2025-02-30"])("%j is no date", (content) => {
    showPage("", { head: `<meta name="date" content="${content}">` });
    expect(published(document, "en")).toBeNull();
  });

  test("a bad date does not hide a good one", () => {
    showPage("", { head: `<meta name="date" content="today">${jsonLd({ datePublished: "2025-07-18" })}` });
    expect(published(document, "en")).toBe("2025-07-18");
  });
});
