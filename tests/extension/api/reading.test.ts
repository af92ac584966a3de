import { describe, expect, test } from "vitest";
import { reading } from "~/api/reading";

/** An answer with every member that the server promises, those that the extension does not read included. */
const ANSWER = {
  id: "0f0e7ab6-5f3c-4c53-9f0e-3f1c1f3e8d55",
  factbase: "7",
  engine: "factmark/0.1.0",
  document: {
    url: "https://news.example/a",
    title: "H20",
    language: "ko",
    published: "2025-07-18",
    text: "미국이 H20을 허용했다.",
  },
  mentions: [{ start: 4, end: 7, exact: "H20", entity: "h20", annotation: "http://host/api/annotations/1" }],
  claims: [
    {
      start: 0,
      end: 14,
      exact: "미국이 H20을 허용했다.",
      statement: {
        subject: "us-gov",
        predicate: "permit",
        event: "supply",
        objects: ["h20"],
        polarity: "affirmed",
        modality: "asserted",
        quantity: null,
        quantities: [],
        time: { first: "2025-07-16", last: "2025-07-16" },
      },
      attribution: { speaker: "jensen-huang", cue: "말했다" },
      verdict: {
        rating: "supported",
        facts: ["us-allows-h20"],
        evidence: [{ slot: "object", claim: "H20", fact: null, result: "missing" }],
        explanation: { en: "It agrees.", ko: "일치한다." },
        related: [],
      },
      annotation: "http://host/api/annotations/2",
    },
  ],
  facts: [
    {
      id: "us-allows-h20",
      statement: "The United States allows exports of the H20.",
      language: "en",
      valid_from: "2025-07-15",
      valid_until: null,
      sources: [
        { url: "https://a.example", title: "A", publisher: "B", published: "2025-07-15", quote: "…" },
      ],
      note: null,
    },
  ],
  entities: [{ id: "h20", type: "product", label: { en: "H20" } }],
};

const [CLAIM] = ANSWER.claims;

describe("reading", () => {
  test("keeps what is shown and leaves the rest unread", () => {
    const value = reading(ANSWER);
    expect(value.claims[0]).toEqual({
      start: 0,
      end: 14,
      exact: "미국이 H20을 허용했다.",
      attribution: { speaker: "jensen-huang", cue: "말했다" },
      verdict: CLAIM?.verdict,
    });
    expect(value.facts).toEqual(ANSWER.facts);
  });

  test("a claim that nobody is quoted for has no attribution", () => {
    const value = reading({ ...ANSWER, claims: [{ ...CLAIM, attribution: null }] });
    expect(value.claims[0]?.attribution).toBeNull();
  });

  test.each([
    [
      "a missing explanation",
      { verdict: { ...CLAIM?.verdict, explanation: { en: "x" } } },
      "/claims/0/verdict/explanation/ko",
    ],
    ["an offset that is no number", { start: "0" }, "/claims/0/start"],
    ["a negative offset", { end: -1 }, "/claims/0/end"],
    [
      "a result outside the list",
      { verdict: { ...CLAIM?.verdict, evidence: [{ slot: "x", result: "maybe" }] } },
      "/claims/0/verdict/evidence/0/result",
    ],
  ])("%s is refused where it stands", (_, change, pointer) => {
    expect(() => reading({ ...ANSWER, claims: [{ ...CLAIM, ...change }] })).toThrow(
      expect.objectContaining({ pointer }),
    );
  });
});
