import { RATINGS } from "~/shared/rating";
import { count, listOf, mapOf, oneOf, optional, record, type Shape, type Shaped, text } from "./shape";

/** What one compared slot came to. */
export const RESULTS = ["match", "differs", "missing", "tolerated"] as const;
export type Result = (typeof RESULTS)[number];

const evidence = record({
  slot: text,
  claim: optional(text),
  fact: optional(text),
  result: oneOf(RESULTS),
});
export type Evidence = Shaped<typeof evidence>;

/** A fact that is near an open claim; `missing` is the slot that it leaves open. */
const relatedFact = record({ fact: text, missing: text });

const verdict = record({
  rating: oneOf(RATINGS),
  facts: listOf(text),
  evidence: listOf(evidence),
  explanation: record({ en: text, ko: text }),
  related: listOf(relatedFact),
});
export type Verdict = Shaped<typeof verdict>;

const attribution = record({ speaker: optional(text), cue: optional(text) });
export type Attribution = Shaped<typeof attribution>;

/** A name on the page; its entity is null while the name is ambiguous. */
const mention = record({ start: count, end: count, exact: text, entity: optional(text) });
export type Mention = Shaped<typeof mention>;

const claim = record({
  start: count,
  end: count,
  exact: text,
  attribution: optional(attribution),
  verdict,
});
export type Claim = Shaped<typeof claim>;

const source = record({
  url: text,
  title: optional(text),
  publisher: optional(text),
  published: optional(text),
  quote: optional(text),
});
export type Source = Shaped<typeof source>;

const fact = record({
  id: text,
  statement: text,
  language: optional(text),
  valid_from: optional(text),
  valid_until: optional(text),
  sources: listOf(source),
  note: optional(text),
});
export type Fact = Shaped<typeof fact>;

const entity = record({ id: text, type: text, label: mapOf(text) });
export type Entity = Shaped<typeof entity>;

/**
 * The part of a reading that the extension shows, as the server sends it.
 *
 * Offsets are code points, half-open, into `document.text`.
 */
export const reading = record({
  id: text,
  factbase: text,
  document: record({ language: text, text }),
  mentions: listOf(mention),
  claims: listOf(claim),
  facts: listOf(fact),
  entities: listOf(entity),
});
export type Reading = Shaped<typeof reading>;

/** What a page sends to be read. A member that the page does not say is absent. */
export interface ReadingRequest {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly language?: "ko" | "en";
  readonly published?: string;
}

/** What the server says of itself. */
export const health = record({ status: text, version: text, factbase: text, facts: count });
export type Health = Shaped<typeof health>;

/** RFC 9457: an answer that says what was wrong with the request. */
export const problem: Shape<{
  readonly status: number;
  readonly title: string;
  readonly detail: string | null;
}> = record({ status: count, title: text, detail: optional(text) });
export type Problem = Shaped<typeof problem>;
