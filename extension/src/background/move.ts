import { sendMove } from "~/shared/browser";
import type { Move } from "~/shared/messages";

/** The manifest's commands and where each goes. */
const STEPS: Readonly<Record<string, Move["step"]>> = { "next-claim": 1, "previous-claim": -1 };

/** Tells the page's reader to go to another claim; a page that was not read stays as it is. */
export async function move(command: string, tabId: number): Promise<void> {
  const step = STEPS[command];
  if (step !== undefined) await sendMove(tabId, { kind: "move", step });
}
