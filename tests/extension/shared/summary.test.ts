import { expect, test } from "vitest";
import { spokenTo, tally } from "~/shared/rating";
import { headline, summary } from "~/shared/summary";
import { wordsIn } from "~/shared/words";

const COUNTS = tally(["supported", "unknown", "contradicted", "supported", "not_checkable"]);

test("claims without a fact are counted but not among those our facts speak to", () => {
  expect(COUNTS).toMatchObject({ supported: 2, contradicted: 1, unknown: 1, not_checkable: 1, outdated: 0 });
  expect(spokenTo(COUNTS)).toBe(3);
});

test("the summary names the ratings that occur, in both languages", () => {
  expect(summary(COUNTS, wordsIn("en"))).toBe("Supported 2 · Contradicted 1");
  expect(summary(COUNTS, wordsIn("ko"))).toBe("근거 있음 2 · 근거와 어긋남 1");
});

test("the headline counts one, several and none", () => {
  const en = wordsIn("en");
  expect(headline(tally(["partly"]), en)).toBe("1 claim compared with our facts");
  expect(headline(COUNTS, en)).toBe("3 claims compared with our facts");
  expect(headline(tally(["unknown"]), en)).toBe("No claim on this page touches our facts.");
  expect(summary(tally([]), en)).toBe("No claim on this page touches our facts.");
});
