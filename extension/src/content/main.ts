import { sendMessage } from "~/shared/browser";
import { startVisit, type Visit } from "./visit";

declare global {
  /** The visit of this page, kept in the extension's own world between two clicks. */
  var factmarkVisit: Visit | undefined;
}

/** Each click on the toolbar button runs this script: it reads the page, or takes the marks away again. */
const last = globalThis.factmarkVisit;
const isClearing = last?.isDrawn === true;
last?.end();
if (isClearing) {
  globalThis.factmarkVisit = undefined;
  void sendMessage({ kind: "cleared" });
} else {
  globalThis.factmarkVisit = startVisit();
}
