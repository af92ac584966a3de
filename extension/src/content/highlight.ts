import { RATINGS } from "~/shared/rating";
import { type Mark, rangeOf } from "./mark";
import type { Tone } from "./tone";

/** How far outside the window, in its heights, marks are kept drawn: one quick turn of the wheel. */
const MARGIN = "100%";

/**
 * Up to how many marks are simply all registered. Each registered range costs a frame that changes the page some
 * 0.01 ms, each one added or taken away while scrolling far more: near the window only is for longer pages.
 */
const FEW_MARKS = 500;

/** How often we look whether somebody else emptied the registry, which is the page's as much as ours. */
const LOOK_AGAIN_MS = 1_000;

/**
 * From how many marks in one paragraph on the browser is first asked for the character under the pointer. That costs
 * up to 2 ms, one mark's rectangles up to 0.03 ms; whole articles in one `div` hold hundreds of marks.
 */
const MANY_MARKS = 50;

/** The marks that are drawn now. */
export interface Drawing {
  /** The drawn marks under a point of the window, the innermost first. */
  at(target: Element, x: number, y: number): readonly Mark[];
  /** Where a mark stands in the window now, line by line; empty when the page dropped it. */
  rects(mark: Mark): readonly DOMRect[];
  /** Sets one mark off from the others, or none: the one that is being explained. */
  emphasise(mark: Mark | null): void;
}

/**
 * Draws marks with the CSS Custom Highlight API until the signal aborts; the page's DOM is not touched.
 *
 * On a long page only marks near the window are registered, for each range costs time in every frame that changes
 * the page; those that were left behind go together when they have become many. Their look is in highlight.css.
 */
export function drawHighlights(marks: readonly Mark[], tone: Tone, signal: AbortSignal): Drawing {
  const byBlock = grouped(marks);
  const ranges = new Map<Mark, Range>();
  const registry = openRegistry(tone, signal);

  const draw = (block: Element): void => {
    for (const mark of byBlock.get(block) ?? []) {
      const range = ranges.has(mark) ? null : rangeOf(mark);
      if (range === null) continue;
      ranges.set(mark, range);
      registry.get(layerOf(mark))?.add(range);
    }
  };
  const erase = (block: Element): void => {
    for (const mark of byBlock.get(block) ?? []) {
      const range = ranges.get(mark);
      if (range !== undefined) registry.get(layerOf(mark))?.delete(range);
      ranges.delete(mark);
    }
  };
  const left = new Set<Element>();
  const leave = (block: Element): void => {
    left.add(block);
    if (ranges.size <= FEW_MARKS) return;
    left.forEach(erase);
    left.clear();
  };
  const enter = (block: Element): void => {
    left.delete(block);
    draw(block);
  };
  if (marks.length <= FEW_MARKS) byBlock.forEach((_, block) => void draw(block));
  else watch([...byBlock.keys()], enter, leave, signal);

  return {
    at: (target, x, y) => {
      const here = [...ancestors(target)].flatMap((element) => byBlock.get(element) ?? []);
      const near = here.length > MANY_MARKS ? here.filter(holdsPoint(ranges, x, y)) : here;
      return near.filter((mark) => covers(ranges.get(mark), x, y)).sort((a, b) => a.length - b.length);
    },
    rects: (mark) => [...((ranges.get(mark) ?? rangeOf(mark))?.getClientRects() ?? [])],
    emphasise: (mark) => {
      const current = registry.get("current");
      const range = mark === null ? null : rangeOf(mark);
      current?.clear();
      if (range !== null) current?.add(range);
    },
  };
}

function grouped(marks: readonly Mark[]): ReadonlyMap<Element, readonly Mark[]> {
  const groups = new Map<Element, Mark[]>();
  for (const mark of marks) {
    const group = groups.get(mark.block);
    if (group === undefined) groups.set(mark.block, [mark]);
    else group.push(mark);
  }
  return groups;
}

function* ancestors(element: Element): Generator<Element> {
  for (let up: Element | null = element; up !== null; up = up.parentElement) yield up;
}

/** Whether a mark's range holds the character at the point; the point after its last character counts too. */
function holdsPoint(ranges: ReadonlyMap<Mark, Range>, x: number, y: number): (mark: Mark) => boolean {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null) return () => false;
  return (mark) => ranges.get(mark)?.isPointInRange(caret.offsetNode, caret.offset) === true;
}

function covers(range: Range | undefined, x: number, y: number): boolean {
  if (range === undefined) return false;
  return [...range.getClientRects()].some(
    (rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom,
  );
}

/** Draws what is in view at once, for marks would come a frame late otherwise, then follows the scrolling. */
function watch(
  blocks: readonly Element[],
  enter: (block: Element) => void,
  leave: (block: Element) => void,
  signal: AbortSignal,
): void {
  for (const block of blocks) {
    const { top, bottom } = block.getBoundingClientRect();
    if (bottom >= 0 && top <= window.innerHeight) enter(block);
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) (isIntersecting ? enter : leave)(target);
    },
    { rootMargin: `${MARGIN} 0px` },
  );
  for (const block of blocks) observer.observe(block);
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}

/** What we register, from the lowest painted to the highest: mentions, claims by rating, the one being explained. */
const LAYERS = ["mention", ...RATINGS, "current"] as const;
type Layer = (typeof LAYERS)[number];

const PREFIX: Readonly<Record<Tone, string>> = { light: "factmark-", dark: "factmark-dark-" };

/** Our names in the page's registry, put back when somebody clears it, taken away when the signal aborts. */
function openRegistry(tone: Tone, signal: AbortSignal): ReadonlyMap<Layer, Highlight> {
  const highlights = new Map(LAYERS.map((layer, rank) => [layer, ranked(rank)]));
  const register = (): void => {
    for (const [layer, highlight] of highlights) {
      const name = PREFIX[tone] + layer;
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  };
  register();
  const timer = setInterval(register, LOOK_AGAIN_MS);
  const close = (): void => {
    clearInterval(timer);
    for (const [layer, highlight] of highlights) {
      highlight.clear();
      CSS.highlights.delete(PREFIX[tone] + layer);
    }
  };
  signal.addEventListener("abort", close, { once: true });
  return highlights;
}

/** A highlight that is painted over those of lower rank. */
function ranked(rank: number): Highlight {
  const highlight = new Highlight();
  highlight.priority = rank;
  return highlight;
}

function layerOf({ found }: Mark): Layer {
  return found.kind === "claim" ? found.claim.verdict.rating : "mention";
}
