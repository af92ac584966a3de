import type { Place, Stretch, TextMap } from "~/annotation/text-map";
import type { Claim, Mention, Reading } from "~/api/reading";
import { failure, type Outcome, success } from "~/shared/failure";
import { isBlockLevel } from "./block";

/** A claim or a mention of a reading, and where it stands in the page. */
export interface Mark {
  readonly found:
    | { readonly kind: "claim"; readonly claim: Claim }
    | { readonly kind: "mention"; readonly mention: Mention };
  readonly stretch: Stretch<Text>;
  /** The paragraph it stands in: what is watched for coming into view, and where the pointer is met. */
  readonly block: Element;
  /** The data of the text nodes at both ends as they were read, to tell a page that changed since. */
  readonly ends: { readonly start: string; readonly end: string };
  /** Length of its text in code points: the shorter of two marks is the inner one. */
  readonly length: number;
}

/**
 * The marks of a reading in the order of the text, claims before the mentions in them.
 *
 * Fails when the answer is about another text than the page's: a mark in a wrong place is worse than none.
 */
export function marksOf(reading: Reading, map: TextMap<Text>): Outcome<readonly Mark[]> {
  if (reading.document.text !== map.text) return failure("mismatch", "/document/text");
  const misplaced =
    misplacedItem("claims", reading.claims, map) ?? misplacedItem("mentions", reading.mentions, map);
  if (misplaced !== null) return failure("mismatch", misplaced);
  const claims = reading.claims.map((claim) => mark({ kind: "claim", claim }, claim, map));
  const mentions = reading.mentions.map((mention) => mark({ kind: "mention", mention }, mention, map));
  return success([...claims, ...mentions].filter((found) => found !== null).sort(inTextOrder));
}

type Item = Claim | Mention;

function misplacedItem(list: string, items: readonly Item[], map: TextMap<Text>): string | null {
  const index = items.findIndex(({ start, end, exact }) => {
    return exact === "" || map.points.slice(start, end) !== exact;
  });
  return index === -1 ? null : `/${list}/${index}/exact`;
}

function mark(found: Mark["found"], item: Item, map: TextMap<Text>): Mark | null {
  const stretch = map.locate(item.start, item.end);
  const block = stretch === null ? null : paragraphOf(stretch);
  if (stretch === null || block === null) return null;
  const ends = { start: stretch.start.node.data, end: stretch.end.node.data };
  return { found, stretch, block, ends, length: item.end - item.start };
}

/** The nearest block-level element that holds both ends. */
function paragraphOf({ start, end }: Stretch<Text>): Element | null {
  let element = start.node.parentElement;
  while (
    element !== null &&
    !(element.contains(end.node) && isBlockLevel(element, getComputedStyle(element)))
  ) {
    element = element.parentElement;
  }
  return element;
}

function inTextOrder(a: Mark, b: Mark): number {
  const { start: left } = a.stretch;
  const { start: right } = b.stretch;
  if (left.node === right.node) return left.offset - right.offset || b.length - a.length;
  return isBefore(left, right) ? -1 : 1;
}

function isBefore(left: Place<Text>, right: Place<Text>): boolean {
  return (left.node.compareDocumentPosition(right.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** A live range over the mark; null when the page has changed there since it was read. */
export function rangeOf({ stretch: { start, end }, ends }: Mark): Range | null {
  const isThere = start.node.isConnected && end.node.isConnected;
  if (!isThere || start.node.data !== ends.start || end.node.data !== ends.end) return null;
  const range = new Range();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
