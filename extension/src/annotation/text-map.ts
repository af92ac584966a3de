import { type CodePoints, codePoints } from "./code-points";

/** Blocks of a page's text are told apart by an empty line; the server splits on it. */
export const BLOCK_SEPARATOR = "\n\n";

/** A run of a block's raw text as it stands in one node, or a line break that stands in none. */
export type Run<N> = { readonly node: N; readonly raw: string } | "line-break";

/** A place in the page: a node and a UTF-16 offset into its data. */
export interface Place<N> {
  readonly node: N;
  readonly offset: number;
}

/** Where a stretch of the text lies in the page. Both ends lie in nodes that hold some of its characters. */
export interface Stretch<N> {
  readonly start: Place<N>;
  readonly end: Place<N>;
}

/** A page's text and the way back from its code-point offsets to the nodes it came from. */
export interface TextMap<N> {
  readonly text: string;
  readonly points: CodePoints;
  /** Null when the offsets are outside the text, empty, or hold no character of any node. */
  locate(start: number, end: number): Stretch<N> | null;
}

/** Characters `[start, start + length)` of the text, all standing one after the other in one node. */
interface Segment<N> {
  readonly node: N;
  readonly start: number;
  readonly offset: number;
  readonly length: number;
}

/**
 * The text of blocks with white space as it is seen: runs of it are one space, none at the ends of a line.
 *
 * A block without visible characters is left out. Lone surrogates and NUL, which JSON readers refuse, become
 * U+FFFD; no offset moves by it. The text is not normalised: NFD stays NFD.
 */
export function textMap<N>(blocks: Iterable<readonly Run<N>[]>): TextMap<N> {
  const segments: Segment<N>[] = [];
  let text = "";
  for (const block of blocks) {
    const joint = text === "" ? "" : BLOCK_SEPARATOR;
    const seen = collapse(block, text.length + joint.length);
    if (seen.text === "") continue;
    text += joint + seen.text;
    segments.push(...seen.segments);
  }
  const points = codePoints(text);
  return { text, points, locate: (start, end) => locate(segments, points, start, end) };
}

/** White space that CSS collapses, and the line separators of plain text; a no-break space is a character. */
const WORD = /[^ \t\n\r\f]+/g;

interface Collapsed<N> {
  readonly text: string;
  readonly segments: readonly Segment<N>[];
}

function collapse<N>(block: readonly Run<N>[], base: number): Collapsed<N> {
  const segments: Segment<N>[] = [];
  let text = "";
  let gap = "";
  for (const piece of pieces(block)) {
    if (typeof piece === "string") {
      gap = gap === LINE_BREAK ? gap : piece;
      continue;
    }
    if (text !== "") text += gap;
    gap = "";
    segments.push({
      node: piece.node,
      start: base + text.length,
      offset: piece.offset,
      length: piece.word.length,
    });
    text += piece.word;
  }
  return { text: readable(text), segments: joined(segments) };
}

const SPACE = " ";
const LINE_BREAK = "\n";

/** A word of a run and where it begins there, or the space or line break between two words. */
type Piece<N> =
  | { readonly node: N; readonly offset: number; readonly word: string }
  | typeof SPACE
  | typeof LINE_BREAK;

function* pieces<N>(block: readonly Run<N>[]): Generator<Piece<N>> {
  for (const run of block) {
    if (run === "line-break") yield LINE_BREAK;
    else yield* words(run.node, run.raw);
  }
}

function* words<N>(node: N, raw: string): Generator<Piece<N>> {
  let offset = 0;
  for (const { index, 0: word } of raw.matchAll(WORD)) {
    if (index > offset) yield SPACE;
    yield { node, offset: index, word };
    offset = index + word.length;
  }
  if (offset < raw.length) yield SPACE;
}

/** The text with every character that JSON readers refuse replaced by one of the same width. */
export function readable(text: string): string {
  return text.replace(/\p{Surrogate}|\0/gu, "\uFFFD");
}

/** Neighbours that differ by one collapsed space of one node are one segment: most paragraphs need just one. */
function joined<N>(segments: readonly Segment<N>[]): readonly Segment<N>[] {
  const kept: Segment<N>[] = [];
  for (const segment of segments) {
    const last = kept.at(-1);
    const shift = last === undefined ? null : last.offset - last.start;
    if (last !== undefined && last.node === segment.node && shift === segment.offset - segment.start) {
      kept[kept.length - 1] = { ...last, length: segment.start + segment.length - last.start };
    } else {
      kept.push(segment);
    }
  }
  return kept;
}

function locate<N>(
  segments: readonly Segment<N>[],
  points: CodePoints,
  start: number,
  end: number,
): Stretch<N> | null {
  if (start < 0 || start >= end || end > points.length) return null;
  const from = points.toUtf16(start);
  const until = points.toUtf16(end);
  const first = segments[firstEndingAfter(segments, from)];
  const last = lastStartingBefore(segments, until);
  if (first === undefined || last === undefined || first.start >= until) return null;
  return {
    start: { node: first.node, offset: first.offset + Math.max(0, from - first.start) },
    end: { node: last.node, offset: last.offset + Math.min(last.length, until - last.start) },
  };
}

/** The segment that holds the character before the offset, or the one before a gap that does. */
function lastStartingBefore<N>(segments: readonly Segment<N>[], offset: number): Segment<N> | undefined {
  const index = firstEndingAfter(segments, offset - 1);
  const holder = segments[index];
  return holder !== undefined && holder.start < offset ? holder : segments[index - 1];
}

/** Index of the first segment that ends after the offset; the number of segments when none does. */
function firstEndingAfter<N>(segments: readonly Segment<N>[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const segment = segments[middle];
    if (segment !== undefined && segment.start + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
