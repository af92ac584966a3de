import type { Reading, ReadingRequest } from "~/api/reading";
import type { Outcome } from "./failure";

/** What a page's content script asks of the service worker. */
export type Message =
  | { readonly kind: "read"; readonly request: ReadingRequest }
  | { readonly kind: "cleared" }
  | { readonly kind: "open-settings" };

/** What the service worker answers, per kind of message. */
export interface Answers {
  readonly read: Outcome<Reading>;
  readonly cleared: null;
  readonly "open-settings": null;
}

/** What the service worker tells a page: go to the next claim (1) or the previous one (-1). */
export interface Move {
  readonly kind: "move";
  readonly step: 1 | -1;
}
