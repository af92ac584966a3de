/** Space left free between the card and the line it explains, and between the card and the window's edge, in px. */
const GAP_PX = 6;
const EDGE_PX = 8;

/** The smallest height at which a card is still worth showing below the line instead of above it, in px. */
const COMFORTABLE_PX = 220;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect {
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

/** A place beside the line, below it where there is room, that never covers the line or leaves the window. */
export function place(line: Rect, card: Size, view: Size): Placement {
  const roomBelow = view.height - line.bottom - GAP_PX - EDGE_PX;
  const roomAbove = line.top - GAP_PX - EDGE_PX;
  const isBelow = roomBelow >= Math.min(card.height, COMFORTABLE_PX) || roomBelow >= roomAbove;
  const maxHeight = Math.max(0, isBelow ? roomBelow : roomAbove);
  const height = Math.min(card.height, maxHeight);
  return {
    left: Math.max(EDGE_PX, Math.min(line.left, view.width - card.width - EDGE_PX)),
    top: isBelow ? line.bottom + GAP_PX : line.top - GAP_PX - height,
    maxHeight,
  };
}
