import { injectReader, onCommand, onMessage, onToolbarClick } from "~/shared/browser";
import { answer } from "./answer";
import { move } from "./move";
import { refuse } from "./refuse";

/** The worker sleeps when nothing happens and starts anew at the next event: nothing is kept between events. */
onToolbarClick((tabId) => {
  injectReader(tabId).catch(() => refuse(tabId));
});
onCommand((command, tabId) => void move(command, tabId));
onMessage(answer);
