import { RATINGS, SPOKEN_TO, spokenTo, type Tally } from "./rating";
import type { Words } from "./words";

/** One line that says how many claims our facts speak to, such as "3 claims compared with our facts". */
export function headline(counts: Tally, words: Words): string {
  const total = spokenTo(counts);
  if (total === 0) return words.say("toast_none");
  return total === 1 ? words.say("toast_one") : words.say("toast_some", total);
}

/** The counts in words, such as "Supported 2 · Outdated 1"; the headline when there are none. */
export function summary(counts: Tally, words: Words): string {
  const parts = RATINGS.filter((rating) => SPOKEN_TO[rating] && counts[rating] > 0).map(
    (rating) => `${words.say(`rating_${rating}`)} ${counts[rating]}`,
  );
  return parts.length === 0 ? headline(counts, words) : parts.join(" · ");
}
