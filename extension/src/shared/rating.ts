/** How a claim stands to the fact base; the closed list of the server, in the order in which counts are shown. */
export const RATINGS = [
  "supported",
  "partly",
  "contradicted",
  "outdated",
  "disputed",
  "unknown",
  "not_checkable",
] as const;

export type Rating = (typeof RATINGS)[number];

/** Whether a fact speaks to the claim at all: these are counted on the badge and visited by the keyboard. */
export const SPOKEN_TO: Readonly<Record<Rating, boolean>> = {
  supported: true,
  partly: true,
  contradicted: true,
  outdated: true,
  disputed: true,
  unknown: false,
  not_checkable: false,
};

/** How many claims have each rating. */
export type Tally = Readonly<Record<Rating, number>>;

/** The number of claims per rating; a rating that no claim has counts zero. */
export function tally(ratings: Iterable<Rating>): Tally {
  const counts = Object.fromEntries(RATINGS.map((rating) => [rating, 0])) as Record<Rating, number>;
  for (const rating of ratings) counts[rating] += 1;
  return counts;
}

/** How many claims our facts speak to. */
export function spokenTo(counts: Tally): number {
  return RATINGS.filter((rating) => SPOKEN_TO[rating]).reduce((sum, rating) => sum + counts[rating], 0);
}
