import styles from "./surface.css";
import type { Tone } from "./tone";

/** A place of our own over the page. */
export interface Surface {
  /** Where our elements go; no script and no style of the page reaches them. */
  readonly root: ShadowRoot;
  /** What the page sees of us in its events. */
  readonly host: HTMLElement;
  close(): void;
}

/**
 * Opens a surface in the browser's top layer, over everything the page shows.
 *
 * Its host is in the page's tree only until it is closed; the reasons are in docs/decisions/0101-card-surface.md.
 */
export function openSurface(tone: Tone, signal: AbortSignal): Surface {
  const host = document.createElement("factmark-surface");
  const root = host.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = [styleSheet()];
  host.dataset.tone = tone;
  host.popover = "manual";
  document.documentElement.append(host);
  host.showPopover();
  keepKeysFromPage(host);
  const close = (): void => host.remove();
  signal.addEventListener("abort", close, { once: true });
  return {
    root,
    host,
    close: () => {
      signal.removeEventListener("abort", close);
      close();
    },
  };
}

/** Keys pressed in our surface are not the page's shortcuts. */
function keepKeysFromPage(host: HTMLElement): void {
  for (const type of ["keydown", "keypress", "keyup"]) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
}

/** A sheet made by script: a `<style>` element would be subject to the page's Content Security Policy in Firefox. */
function styleSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
