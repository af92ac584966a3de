/** Where the astral characters of a text stand, so that offsets on the wire and in the DOM can be exchanged. */
export interface CodePoints {
  /** Number of code points in the text. */
  readonly length: number;
  /** The UTF-16 offset of a code-point offset between 0 and `length`. */
  toUtf16(codePoint: number): number;
  /** The text between two code-point offsets, half-open. */
  slice(start: number, end: number): string;
}

/**
 * The exchange between code-point and UTF-16 offsets of one text, each in the logarithm of its emoji.
 *
 * A lone surrogate counts as one code point, as it does for `String.prototype.codePointAt`.
 */
export function codePoints(text: string): CodePoints {
  const astral = astralOffsets(text);
  const toUtf16 = (codePoint: number): number => codePoint + countBelow(astral, codePoint);
  return {
    length: text.length - astral.length,
    toUtf16,
    slice: (start, end) => text.slice(toUtf16(start), toUtf16(end)),
  };
}

/** The code-point offsets, ascending, of characters that take two UTF-16 units. */
function astralOffsets(text: string): readonly number[] {
  return Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), (match, before) => match.index - before);
}

/** How many of the ascending numbers are smaller than the limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
