/** Space left free between the card and the mark it explains, and between the card and the window's edge, in px. */
const GAP_PX = 6;
const EDGE_PX = 8;

/** The smallest height at which a card is still worth showing below the mark instead of above it, in px. */
const COMFORTABLE_PX = 220;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the card stands beside. */
export interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the card stands in the window, and how high it may be. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Which part of a mark is meant: one of its lines, from 0, and where on it the pointer is; null for its start. */
export interface Near {
  readonly line: number;
  readonly x: number | null;
}

/** A place beside the anchor, below it where there is room, that never covers it or leaves the window. */
export function place(anchor: Anchor, card: Size, view: Size): Placement {
  const roomBelow = view.height - anchor.bottom - GAP_PX - EDGE_PX;
  const roomAbove = anchor.top - GAP_PX - EDGE_PX;
  const isBelow = roomBelow >= Math.min(card.height, COMFORTABLE_PX) || roomBelow >= roomAbove;
  const maxHeight = Math.max(0, isBelow ? roomBelow : roomAbove);
  const height = Math.min(card.height, maxHeight);
  return {
    left: Math.max(EDGE_PX, Math.min(anchor.left, view.width - card.width - EDGE_PX)),
    top: isBelow ? anchor.bottom + GAP_PX : anchor.top - GAP_PX - height,
    maxHeight,
  };
}

/** How wide a card may be in the window, in px. */
export function widestCard(view: Size): number {
  return view.width - 2 * EDGE_PX;
}

/** The share of the window's height up to which a whole mark stays uncovered; of a longer one only the line. */
const WHOLE_MARK_SHARE = 0.35;

/** How far to the left of the pointer a card begins, in px: the way into the card is straight down. */
const LEAD_PX = 48;

/** What a card is to stand beside, given the mark's lines; null when none of it is in the window. */
export function anchorOf(lines: readonly DOMRect[], near: Near, viewHeight: number): Anchor | null {
  const line = lines[near.line] ?? lines[0];
  if (line === undefined || line.bottom < 0 || line.top > viewHeight) return null;
  const top = Math.min(...lines.map((each) => each.top));
  const bottom = Math.max(...lines.map((each) => each.bottom));
  const isWhole = bottom - top <= viewHeight * WHOLE_MARK_SHARE && top >= 0 && bottom <= viewHeight;
  const left = near.x === null ? line.left : Math.max(line.left, near.x - LEAD_PX);
  return isWhole ? { left, top, bottom } : { left, top: line.top, bottom: line.bottom };
}
