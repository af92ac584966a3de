import { onCommand, onMessage, onToolbarClick } from "~/shared/browser";
import { answer } from "./answer";
import { enter } from "./enter";
import { move } from "./move";
import { refuse } from "./refuse";

/** The worker sleeps when nothing happens and starts anew at the next event: nothing is kept between events. */
onToolbarClick(async (tabId) => {
  if (!(await enter(tabId))) await refuse(tabId);
});
onCommand(move);
onMessage(answer);
