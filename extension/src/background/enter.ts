import { injectReader } from "~/shared/browser";

/**
 * How long to wait before each attempt to enter a page, in ms.
 *
 * The click allows it, but the page's process may hear of that a moment after we do: of 20 clicks in Chromium 156
 * on pages just loaded, 3 were refused at first.
 */
const ATTEMPTS_MS = [0, 100, 300];

/** Brings the reader into the tab's page; false when the browser lets no extension in, with its reason logged. */
export async function enter(tabId: number): Promise<boolean> {
  for (const delayMs of ATTEMPTS_MS) {
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    try {
      await injectReader(tabId);
      return true;
    } catch (error) {
      console.info("Factmark was not let into the page:", error instanceof Error ? error.message : error);
    }
  }
  return false;
}
