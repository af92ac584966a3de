import { element } from "~/shared/element";
import { type Failure, MENDED_IN_SETTINGS } from "~/shared/failure";
import { RATINGS, SPOKEN_TO, type Tally } from "~/shared/rating";
import { headline } from "~/shared/summary";
import type { Words } from "~/shared/words";
import { closeSign, ratingSign } from "./sign";
import { openSurface } from "./surface";
import type { Tone } from "./tone";

/** How long the result of a reading stays in the page's corner. Failures stay until they are closed. */
const RESULT_STAYS_MS = 6_000;

/** A note in the corner of the window. */
export interface Toast {
  close(): void;
}

interface Note {
  readonly role: "status" | "alert";
  readonly content: readonly Node[];
  /** Null for a note that stays until it is closed. */
  readonly staysMs: number | null;
}

/** Shows notes one after the other: a new one takes the place of the last. */
export interface Toaster {
  reading(): void;
  result(counts: Tally): void;
  failed(failure: Failure, openSettings: () => void): void;
  /** Says one sentence. */
  say(sentence: string): void;
  close(): void;
}

export function createToaster(words: Words, tone: Tone, signal: AbortSignal): Toaster {
  let toast: Toast | null = null;
  const show = (note: Note): void => {
    toast?.close();
    if (signal.aborted) return;
    toast = openToast(note, words, tone, signal);
  };
  const paragraph = (text: string): HTMLElement => element("p", {}, text);
  return {
    reading: () => show({ role: "status", content: [paragraph(words.say("toast_reading"))], staysMs: null }),
    result: (counts) =>
      show({
        role: "status",
        content: [element("p", { class: "headline" }, headline(counts, words)), countsView(counts, words)],
        staysMs: RESULT_STAYS_MS,
      }),
    failed: (failure, openSettings) =>
      show({ role: "alert", content: failureView(failure, words, openSettings), staysMs: null }),
    say: (sentence) => show({ role: "status", content: [paragraph(sentence)], staysMs: RESULT_STAYS_MS }),
    close: () => toast?.close(),
  };
}

function countsView(counts: Tally, words: Words): HTMLElement {
  const shown = RATINGS.filter((rating) => SPOKEN_TO[rating] && counts[rating] > 0);
  const items = shown.map((rating) =>
    element(
      "li",
      { "data-rating": rating },
      ratingSign(rating),
      `${words.say(`rating_${rating}`)} `,
      element("b", {}, String(counts[rating])),
    ),
  );
  return element("ul", { class: "counts", hidden: items.length === 0 ? "" : null }, ...items);
}

function failureView(failure: Failure, words: Words, openSettings: () => void): readonly Node[] {
  const title = element("p", { class: "headline" }, words.say("failure_title"));
  const text = element("p", {}, words.say(`failure_${failure.kind}`, failure.detail));
  if (!MENDED_IN_SETTINGS[failure.kind]) return [title, text];
  const button = element("button", { type: "button", class: "action" }, words.say("toast_settings"));
  button.addEventListener("click", openSettings);
  return [title, text, button];
}

function openToast({ role, content, staysMs }: Note, words: Words, tone: Tone, signal: AbortSignal): Toast {
  const surface = openSurface(tone, signal);
  const shut = element(
    "button",
    { type: "button", class: "close", "aria-label": words.say("card_close") },
    closeSign(),
  );
  const live = element("div", { role, class: "note" });
  const frame = element(
    "div",
    { class: "toast", lang: words.language },
    live,
    element("div", { class: "corner" }, shut),
  );
  surface.root.append(frame);
  // A live region is announced when it changes, not when it appears: it has to be there, empty, first.
  const announce = window.setTimeout(() => live.append(...content), 50);
  const stay = staysMs === null ? null : leaveAfter(staysMs, frame, () => close());
  const close = (): void => {
    window.clearTimeout(announce);
    stay?.abort();
    surface.close();
  };
  shut.addEventListener("click", close);
  signal.addEventListener("abort", close, { once: true });
  return { close };
}

/** Counts down while neither the pointer nor the keyboard is on the frame; aborting it stops it for good. */
function leaveAfter(delayMs: number, frame: HTMLElement, leave: () => void): AbortController {
  const controller = new AbortController();
  const { signal } = controller;
  let timer = window.setTimeout(leave, delayMs);
  const pause = (): void => window.clearTimeout(timer);
  const resume = (): void => {
    pause();
    timer = window.setTimeout(leave, delayMs);
  };
  for (const type of ["pointerenter", "focusin"]) frame.addEventListener(type, pause, { signal });
  for (const type of ["pointerleave", "focusout"]) frame.addEventListener(type, resume, { signal });
  signal.addEventListener("abort", pause, { once: true });
  return controller;
}
