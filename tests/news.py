"""A small pack and two short articles of our own, for tests that read a page from end to end."""

PACK = """\
pack: test-chips
title: {en: Chips, ko: 반도체}
license: CC0-1.0
entities:
  - {id: us-gov, type: organization, label: {en: US government, ko: 미국 정부}, aliases: {en: [the US government], ko: [美 정부]}}
  - {id: china, type: place, label: {en: China, ko: 중국}}
  - {id: nvidia, type: organization, label: {en: Nvidia, ko: 엔비디아}}
  - {id: intel, type: organization, label: {en: Intel, ko: 인텔}}
  - {id: h20, type: product, label: {en: H20, ko: H20}}
facts:
  - id: us-approves-h20
    statement: The US government approved H20 exports to China.
    valid_from: 2025-07-14
    sources:
      - {url: "https://news.example/h20", title: Approved, publisher: News, published: 2025-07-15, quote: licenses will be approved}
  - id: us-buys-intel
    statement: 미국 정부는 인텔 지분 10%를 인수했다.
    valid_from: 2025-08-22
    sources:
      - {url: "https://news.example/intel", title: 지분 인수, publisher: 뉴스, published: 2025-08-23, quote: 인텔의 지분 10%를 인수}
"""

KOREAN = "미국 정부는 지난 7월 H20의 대중 수출을 승인했다.\n\n미국 정부는 인텔 지분 10%를 인수했다. 날씨는 맑았다."
ENGLISH = "The US government approved H20 exports to China in July.\n\nThe US government bought a 10% stake in Intel."
PUBLISHED = "2025-09-01"

KOREAN_PAGE = f"""<!doctype html>
<html lang="ko"><head><meta charset="utf-8"><title>미국, H20 수출 승인 - 어느 신문</title>
<meta property="og:title" content="미국, H20 수출 승인"><meta property="article:published_time" content="2025-08-31T23:30:00Z">
<link rel="canonical" href="https://news.example/ko/1"></head>
<body><nav><a href="/">처음</a></nav><div id="articleBody">{"<br><br>".join(KOREAN.split(chr(10) * 2))}<br><br>
두 번째 단락에서는 수출이 다시 시작된 뒤의 반응을 전한다. 업계는 물량이 늘어날 것으로 기대했다. 전문가들의 의견은 서로 엇갈렸다.</div>
<footer>무단 전재 금지</footer></body></html>"""
