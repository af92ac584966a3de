import { Readability } from "@mozilla/readability";

/** Numbers the elements of the copy that Readability works on; the page itself never carries it. */
const ORDER = "data-factmark-order";

/** Parts of a page that are never its article's text, wherever they stand. */
export const OUTSIDE =
  "nav, aside, script, style, noscript, template, svg, math, iframe, object, button, select, textarea, rt, rp, " +
  "[hidden], [role=navigation], [role=complementary], [role=search], [role=dialog], [aria-modal=true]";

const EXCLUDED = `${OUTSIDE}, footer`;

/**
 * The page's own text nodes that make up its article, headline included.
 *
 * Readability decides on a copy; where it finds nothing, every text of the body outside `OUTSIDE` counts.
 */
export function articleTexts(document: Document): ReadonlySet<Text> {
  const found = [...readabilityTexts(document)].filter((text) => !isOutside(text));
  return found.length === 0 ? bodyTexts(document) : new Set([...headlineTexts(document), ...found]);
}

function readabilityTexts(document: Document): ReadonlySet<Text> {
  const copy = document.cloneNode(true) as Document;
  const originals = [...document.querySelectorAll("*")];
  for (const [index, element] of copy.querySelectorAll("*").entries()) {
    element.setAttribute(ORDER, String(index));
  }
  const article = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  return article?.content == null ? new Set() : liveTexts(article.content, originals);
}

/**
 * The live text nodes behind the copy's.
 *
 * Readability moves text and, when it starts over, builds the copy anew from HTML: nodes cannot be matched by
 * identity, but each text still stands under an element that carries its number.
 */
function liveTexts(content: Node, originals: readonly Element[]): ReadonlySet<Text> {
  const live = new Set<Text>();
  for (const copied of textsIn(content)) {
    const owner = originals[Number(copied.parentElement?.closest(`[${ORDER}]`)?.getAttribute(ORDER))];
    if (owner === undefined) continue;
    const original = firstLike(childTexts(owner), copied, live) ?? firstLike(textsIn(owner), copied, live);
    if (original !== undefined) live.add(original);
  }
  return live;
}

function firstLike(candidates: Iterable<Text>, copied: Text, taken: ReadonlySet<Text>): Text | undefined {
  for (const candidate of candidates) {
    if (candidate.data === copied.data && !taken.has(candidate)) return candidate;
  }
  return undefined;
}

function* childTexts(element: Element): Generator<Text> {
  for (const child of element.childNodes) if (isText(child)) yield child;
}

/** The text nodes under a node that hold more than white space, in document order. */
function* textsIn(root: Node): Generator<Text> {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isText(node) && !isBlank(node)) yield node;
  }
}

/** The headline: Readability leaves it out of the article, but it claims more than most paragraphs. */
function headlineTexts(document: Document): readonly Text[] {
  const title = squeezed(document.title + metaTitle(document));
  const headline = [...document.querySelectorAll("h1")].find((element) => {
    const words = squeezed(element.textContent ?? "");
    return words !== "" && title.includes(words) && element.closest(EXCLUDED) === null;
  });
  return headline === undefined ? [] : [...textsIn(headline)];
}

function metaTitle(document: Document): string {
  return document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? "";
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}

function bodyTexts(document: Document): ReadonlySet<Text> {
  if (document.body === null) return new Set();
  return new Set([...textsIn(document.body)].filter((text) => !isOutside(text)));
}

function isOutside(text: Text): boolean {
  return text.parentElement?.closest(EXCLUDED) != null;
}

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** Whether a text is nothing but white space. */
export function isBlank(text: Text): boolean {
  return text.data.trim() === "";
}
