import { element } from "~/shared/element";
import { type Knowledge, markView } from "./claim-view";
import type { Drawing } from "./highlight";
import type { Mark } from "./mark";
import { anchorOf, type Near, place, widestCard } from "./placement";
import { closeSign } from "./sign";
import { openSurface, type Surface } from "./surface";
import type { Tone } from "./tone";

/** The card that explains the marks under the pointer or the one the keyboard went to. */
export interface Card {
  /** Explains the marks, the innermost first, beside the first. */
  show(marks: readonly Mark[], options: ShowOptions): void;
  hide(): void;
  readonly isOpen: boolean;
  /** Whether the keyboard is in the card; such a card stays when the pointer leaves. */
  readonly hasFocus: boolean;
  /** Whether an event of the page happened in the card. */
  isTarget(target: EventTarget | null): boolean;
}

export interface ShowOptions {
  readonly near: Near;
  /** Set when the keyboard asked: the card takes the focus and says its position, such as "2 / 5". */
  readonly position: string | null;
}

/** A card for the drawing's marks, at most one at a time; it goes with the signal. */
export function createCard(drawing: Drawing, knowledge: Knowledge, tone: Tone, signal: AbortSignal): Card {
  let open: OpenCard | null = null;
  const hide = (): void => {
    if (open === null) return;
    const { surface, returnTo } = open;
    const hadFocus = document.activeElement === surface.host;
    open = null;
    surface.close();
    drawing.emphasise(null);
    if (hadFocus && returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
  };
  const settle = (): void => {
    if (open !== null && !settled(open, drawing)) hide();
  };
  follow(settle, signal);
  onEscape(() => open !== null, hide, signal);
  return {
    show: (marks, { near, position }) => {
      const [mark] = marks;
      if (mark === undefined) return;
      const surface = open?.surface ?? openSurface(tone, signal);
      const returnTo = open?.returnTo ?? document.activeElement;
      const frame = cardFrame(marks, knowledge, position, hide);
      surface.root.querySelector("[role=dialog]")?.remove();
      surface.root.append(frame);
      open = { surface, frame, mark, near, returnTo };
      drawing.emphasise(mark);
      settle();
      if (position !== null) frame.focus({ preventScroll: true });
    },
    hide,
    get isOpen() {
      return open !== null;
    },
    get hasFocus() {
      return open !== null && document.activeElement === open.surface.host;
    },
    isTarget: (target) => open !== null && target === open.surface.host,
  };
}

interface OpenCard {
  readonly surface: Surface;
  readonly frame: HTMLElement;
  readonly mark: Mark;
  readonly near: Near;
  /** What had the focus before the card took it. */
  readonly returnTo: Element | null;
}

function cardFrame(
  marks: readonly Mark[],
  knowledge: Knowledge,
  position: string | null,
  hide: () => void,
): HTMLElement {
  const { words } = knowledge;
  const close = element(
    "button",
    { type: "button", class: "close", "aria-label": words.say("card_close") },
    closeSign(),
  );
  close.addEventListener("click", hide);
  const views = marks.map((mark) => markView(mark, knowledge));
  const summary = views[0]?.querySelector("h2")?.textContent ?? "";
  const label = [words.say("card_label"), position, summary].filter(Boolean).join(", ");
  return element(
    "div",
    { role: "dialog", class: "card", tabindex: "-1", lang: words.language, "aria-label": label },
    element("div", { class: "views" }, ...views),
    element("div", { class: "corner" }, position === null ? null : element("span", {}, position), close),
  );
}

/** Puts the card beside its mark; false when that has left the window or the page. */
function settled({ frame, mark, near }: OpenCard, drawing: Drawing): boolean {
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const anchor = anchorOf(drawing.rects(mark), near, view.height);
  if (anchor === null) return false;
  frame.style.maxHeight = "";
  frame.style.maxWidth = `${widestCard(view)}px`;
  const card = { width: frame.offsetWidth, height: frame.offsetHeight };
  const { left, top, maxHeight } = place(anchor, card, view);
  frame.style.left = `${left}px`;
  frame.style.top = `${top}px`;
  frame.style.maxHeight = `min(${maxHeight}px, var(--max-height))`;
  return true;
}

/** Calls back, once per frame, when what the card stands beside may have moved. */
function follow(settle: () => void, signal: AbortSignal): void {
  let frame = 0;
  const later = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(settle);
  };
  window.addEventListener("scroll", later, { capture: true, passive: true, signal });
  window.addEventListener("resize", later, { signal });
  signal.addEventListener("abort", () => cancelAnimationFrame(frame), { once: true });
}

/** Escape closes the card before the page sees the key. */
function onEscape(isOpen: () => boolean, hide: () => void, signal: AbortSignal): void {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen()) return;
    event.stopPropagation();
    event.preventDefault();
    hide();
  };
  window.addEventListener("keydown", press, { capture: true, signal });
}
