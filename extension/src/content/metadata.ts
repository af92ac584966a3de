/** The page's address as it names it itself, without a fragment; null when it is no web address. */
export function address(document: Document): string | null {
  const here = webAddress(document.location.href, document);
  const canonical = webAddress(
    document.querySelector<HTMLLinkElement>("link[rel~=canonical]")?.href,
    document,
  );
  const isFrontPage = canonical?.pathname === "/" && here?.pathname !== "/";
  const chosen = canonical === null || isFrontPage ? here : canonical;
  if (here === null || chosen === null) return null;
  chosen.hash = "";
  return chosen.href;
}

function webAddress(address: string | undefined, document: Document): URL | null {
  if (address === undefined || !URL.canParse(address, document.baseURI)) return null;
  const url = new URL(address, document.baseURI);
  return url.protocol === "http:" || url.protocol === "https:" ? url : null;
}

/** The article's title: the one meant for sharing, which carries no site name, or the window's. */
export function title(document: Document): string {
  return (meta(document, "og:title") ?? document.title).trim();
}

/** The share of Hangul among the letters above which a text is Korean, whatever the page declares. */
const KOREAN_SHARE = 0.2;

/** The language of the text, as far as the extension can tell; null leaves it to the server. */
export function textLanguage(document: Document, text: string): "ko" | "en" | null {
  const letters = text.match(/\p{Letter}/gu)?.length ?? 0;
  const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  if (letters > 0 && hangul / letters > KOREAN_SHARE) return "ko";
  return document.documentElement.lang.toLowerCase().startsWith("en") ? "en" : null;
}

/** Names under which pages state when an article was published, the most reliable first. */
const DATE_NAMES = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "datePublished",
  "parsely-pub-date",
  "pubdate",
  "dc.date.issued",
  "date",
];

/** Elements that state a moment, the article's own before any other's. */
const TIME_SELECTORS = ["[itemprop=datePublished][datetime]", "article time[datetime]", "time[datetime]"];

/** The day on which the article was published, YYYY-MM-DD; null when the page does not say. */
export function published(document: Document, language: "ko" | "en" | null): string | null {
  for (const moment of statedMoments(document)) {
    const day = calendarDay(moment, language);
    if (day !== null) return day;
  }
  return null;
}

function* statedMoments(document: Document): Generator<string> {
  for (const name of DATE_NAMES) yield meta(document, name) ?? "";
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    yield* datesPublished(json(script.textContent ?? ""));
  }
  for (const selector of TIME_SELECTORS)
    yield document.querySelector(selector)?.getAttribute("datetime") ?? "";
}

function meta(document: Document, name: string): string | null {
  const selector = `meta[property="${name}"], meta[name="${name}" i], meta[itemprop="${name}"]`;
  const content = document.querySelector<HTMLMetaElement>(selector)?.content.trim();
  return content === undefined || content === "" ? null : content;
}

/** JSON-LD as a value; null when a page wrote something else into its script, which many do. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Every `datePublished` in a JSON-LD value, however its graph is nested. */
function* datesPublished(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === "datePublished" && typeof member === "string") yield member;
    else yield* datesPublished(member);
  }
}

const DAY = /^\s*(\d{4})[-./]?\s?(\d{2})[-./]?\s?(\d{2})(?!\d{1,5}$)/;
const UNIVERSAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]00:?00)$/;
const KOREA_AHEAD_MS = 9 * 60 * 60 * 1000;

/** The local day of a moment. Korean pages that write universal time mean their readers' day, nine hours ahead. */
function calendarDay(moment: string, language: "ko" | "en" | null): string | null {
  if (language === "ko" && UNIVERSAL_TIME.test(moment) && !Number.isNaN(Date.parse(moment))) {
    return new Date(Date.parse(moment) + KOREA_AHEAD_MS).toISOString().slice(0, 10);
  }
  const parts = DAY.exec(moment);
  if (parts === null) return null;
  const day = `${parts[1]}-${parts[2]}-${parts[3]}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
}
