import type { Card } from "./card";
import type { Drawing } from "./highlight";
import type { Mark } from "./mark";

/** How long the pointer rests on a mark before its card opens: passing over a text must not flicker. */
const OPEN_AFTER_MS = 150;

/** How long a card stays after the pointer left its mark: long enough to reach the card. */
const CLOSE_AFTER_MS = 300;

/** Opens the card for the marks under the pointer, or under a tap, and closes it when the pointer goes away. */
export function followPointer(drawing: Drawing, card: Card, signal: AbortSignal): void {
  let timer = 0;
  let shown: readonly Mark[] = [];
  const plan = (act: () => void, delayMs: number): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(act, delayMs);
  };
  const close = (): void => {
    if (!card.hasFocus) card.hide();
  };
  const open = (marks: readonly Mark[], x: number, y: number): void => {
    shown = marks;
    card.show(marks, { near: { line: lineAt(marks, drawing, y), x }, position: null });
  };
  const stay = (): void => window.clearTimeout(timer);
  const meet = ({ target, x, y }: Point, delayMs: number): void => {
    const marks = target instanceof Element ? explained(drawing.at(target, x, y)) : [];
    const isAtCard = card.isTarget(target) || (card.isOpen && isSame(marks, shown));
    if (isAtCard) stay();
    else if (marks.length === 0) plan(close, CLOSE_AFTER_MS);
    else plan(() => open(marks, x, y), delayMs);
  };
  const rest = oncePerFrame((point: Point) => {
    if (!card.hasFocus) meet(point, OPEN_AFTER_MS);
  }, signal);
  const move = (event: PointerEvent): void => {
    if (event.buttons === 0) rest(pointOf(event));
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener("pointermove", move, options);
  window.addEventListener("click", (event) => meet(pointOf(event), 0), options);
  signal.addEventListener("abort", stay, { once: true });
}

/** What an event says of the pointer. Taken at once: the browser takes the target back after the event. */
interface Point {
  readonly target: EventTarget | null;
  readonly x: number;
  readonly y: number;
}

function pointOf({ target, clientX, clientY }: MouseEvent): Point {
  return { target, x: clientX, y: clientY };
}

/** The claims of what is under the pointer; a name is explained only where it stands in no claim. */
function explained(marks: readonly Mark[]): readonly Mark[] {
  const claims = marks.filter((mark) => mark.found.kind === "claim");
  return claims.length === 0 ? marks : claims;
}

function isSame(left: readonly Mark[], right: readonly Mark[]): boolean {
  return left.length === right.length && left.every((mark, index) => mark === right[index]);
}

/** Which line of the innermost mark is at the height. */
function lineAt(marks: readonly Mark[], drawing: Drawing, y: number): number {
  const [mark] = marks;
  const rects = mark === undefined ? [] : drawing.rects(mark);
  return Math.max(
    0,
    rects.findIndex((rect) => rect.top <= y && y <= rect.bottom),
  );
}

/** Only the last value of each frame: finding what lies under the pointer asks the browser for its layout. */
function oncePerFrame<T>(listener: (value: T) => void, signal: AbortSignal): (value: T) => void {
  let frame = 0;
  signal.addEventListener("abort", () => cancelAnimationFrame(frame), { once: true });
  return (value) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => listener(value));
  };
}
