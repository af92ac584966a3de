import { postReading } from "~/api/client";
import type { Reading, ReadingRequest } from "~/api/reading";
import {
  browserLanguage,
  loadSettings,
  mayReach,
  openSettings,
  removeReaderStyle,
  setBadge,
} from "~/shared/browser";
import { failure, type Outcome } from "~/shared/failure";
import type { Answers, Message } from "~/shared/messages";
import { spokenTo, tally } from "~/shared/rating";
import { summary } from "~/shared/summary";
import { languageFor, wordsIn } from "~/shared/words";

type Table = {
  readonly [K in Message["kind"]]: (message: Message & { kind: K }, tabId: number) => Promise<Answers[K]>;
};

const TABLE: Table = {
  read: ({ request }, tabId) => read(request, tabId),
  cleared: async (_, tabId) => {
    const { language } = await loadSettings();
    const { say } = wordsIn(languageFor(language, browserLanguage()));
    await removeReaderStyle(tabId);
    await setBadge(tabId, { text: "", title: say("actionTitle") });
    return null;
  },
  "open-settings": async () => {
    await openSettings();
    return null;
  },
};

/** What the service worker answers to a message of a page's reader. */
export function answer<K extends Message["kind"]>(
  message: Message & { kind: K },
  tabId: number,
): Promise<Answers[K]> {
  return TABLE[message.kind](message, tabId);
}

/** Sends the page's text to the configured server, and nowhere else. */
async function read(request: ReadingRequest, tabId: number): Promise<Outcome<Reading>> {
  const { server, language } = await loadSettings();
  if (!(await mayReach(server))) return failure("permission", server);
  const outcome = await postReading(server, request);
  if (!outcome.ok) return outcome;
  const counts = tally(outcome.value.claims.map((claim) => claim.verdict.rating));
  const words = wordsIn(languageFor(language, browserLanguage()));
  const text = spokenTo(counts) === 0 ? "" : String(spokenTo(counts));
  await setBadge(tabId, { text, title: words.say("badge_result", summary(counts, words)) });
  return outcome;
}
