import type { Attribution, Claim, Entity, Evidence, Fact, Mention, Reading } from "~/api/reading";
import { element } from "~/shared/element";
import type { Words } from "~/shared/words";
import { factView } from "./fact-view";
import type { Mark } from "./mark";
import { ratingSign, resultSign } from "./sign";

/** What a card needs to know to explain a mark. */
export interface Knowledge {
  readonly words: Words;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly entities: ReadonlyMap<string, Entity>;
}

export function knowledgeOf(reading: Reading, words: Words): Knowledge {
  return {
    words,
    facts: new Map(reading.facts.map((fact) => [fact.id, fact])),
    entities: new Map(reading.entities.map((entity) => [entity.id, entity])),
  };
}

/** The explanation of one mark: a claim with its verdict, or what a name stands for. */
export function markView({ found }: Mark, knowledge: Knowledge): HTMLElement {
  return found.kind === "claim" ? claimView(found.claim, knowledge) : mentionView(found.mention, knowledge);
}

function claimView(claim: Claim, knowledge: Knowledge): HTMLElement {
  const { words, facts } = knowledge;
  const { rating, explanation, evidence, facts: cited, related } = claim.verdict;
  const known = cited.map((id) => facts.get(id)).filter((fact) => fact !== undefined);
  return element(
    "article",
    { class: "claim", "data-rating": rating },
    element("h2", {}, ratingSign(rating), words.say(`rating_${rating}`)),
    element("blockquote", { class: "exact", "aria-label": words.say("card_claim") }, claim.exact),
    speakerView(claim.attribution, knowledge),
    element("p", { class: "explanation" }, explanation[words.language]),
    evidence.length === 0 ? null : evidenceView(evidence, words),
    ...known.map((fact) => factView(fact, words)),
    ...related.map((near) => nearView(near, knowledge)),
  );
}

/** A fact that an open claim comes near to, folded, with what it leaves open. */
function nearView(
  { fact: id, missing }: Claim["verdict"]["related"][number],
  { words, facts }: Knowledge,
): HTMLElement | null {
  const fact = facts.get(id);
  if (fact === undefined) return null;
  const open = element("small", {}, words.say("card_open_slot", words.name("slot", missing)));
  return element(
    "details",
    { class: "near" },
    element("summary", {}, words.say("card_near"), ": ", fact.statement, " ", open),
    factView(fact, words),
  );
}

function speakerView(attribution: Attribution | null, { words, entities }: Knowledge): HTMLElement | null {
  const speaker = attribution?.speaker ?? null;
  if (speaker === null) return null;
  const entity = entities.get(speaker);
  const name = entity === undefined ? speaker : nameOf(entity, words);
  return element("p", { class: "speaker" }, words.say("card_speaker", name));
}

/** The deciding words, slot by slot: what the article says against what the record says. */
function evidenceView(evidence: readonly Evidence[], words: Words): HTMLElement {
  const heads = (["slot", "claim", "fact", "result"] as const).map((column) =>
    element("th", { scope: "col" }, words.say(`card_column_${column}`)),
  );
  return element(
    "table",
    { class: "evidence" },
    element("caption", {}, words.say("card_evidence")),
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...evidence.map((slot) => slotView(slot, words))),
  );
}

function slotView({ slot, claim, fact, result }: Evidence, words: Words): HTMLElement {
  return element(
    "tr",
    { "data-result": result },
    element("th", { scope: "row" }, words.name("slot", slot)),
    element("td", {}, said(claim, words)),
    element("td", {}, said(fact, words)),
    element("td", { class: "result" }, resultSign(result), words.say(`result_${result}`)),
  );
}

function said(value: string | null, words: Words): HTMLElement {
  const isSilent = value === null || value === "";
  return element("span", isSilent ? { class: "silent" } : {}, isSilent ? words.say("card_nothing") : value);
}

function mentionView(mention: Mention, { words, entities }: Knowledge): HTMLElement {
  const entity = mention.entity === null ? undefined : entities.get(mention.entity);
  const other = entity?.label[words.language === "ko" ? "en" : "ko"];
  return element(
    "article",
    { class: "mention", "aria-label": words.say("card_mention") },
    element("h2", {}, entity === undefined ? mention.exact : nameOf(entity, words)),
    entity === undefined
      ? null
      : element("p", { class: "kind" }, [words.name("type", entity.type), other].filter(Boolean).join(" · ")),
  );
}

function nameOf(entity: Entity, words: Words): string {
  return entity.label[words.language] ?? Object.values(entity.label)[0] ?? entity.id;
}
