import type { Fact, Source } from "~/api/reading";
import { element } from "~/shared/element";
import type { Words } from "~/shared/words";

/** A fact of the record: its statement, when it holds, a note, and every source with its quote. */
export function factView(fact: Fact, words: Words): HTMLElement {
  const period = validity(fact, words);
  return element(
    "section",
    { class: "fact" },
    element("h3", {}, words.say("card_fact")),
    element("p", { class: "statement", lang: fact.language }, fact.statement),
    period === null ? null : element("p", { class: "period" }, period),
    fact.note ? element("p", { class: "note" }, fact.note) : null,
    ...fact.sources.map((source) => sourceView(source, words)),
  );
}

/** When a fact holds, in words; null when the record says neither a first nor a last day. */
export function validity({ valid_from: from, valid_until: until }: Fact, words: Words): string | null {
  if (from === null) return until === null ? null : words.say("valid_until", words.date(until));
  if (until === null) return words.say("valid_since", words.date(from));
  if (from === until) return words.say("valid_on", words.date(from));
  return words.say("valid_between", words.date(from), words.date(until));
}

function sourceView(source: Source, words: Words): HTMLElement {
  const published = source.published ? words.date(source.published) : null;
  const origin = [source.publisher, published].filter(Boolean).join(" · ");
  return element(
    "figure",
    { class: "source", "aria-label": words.say("card_source") },
    source.quote ? element("blockquote", {}, source.quote) : null,
    element(
      "figcaption",
      {},
      sourceLink(source, words),
      origin === "" ? null : element("span", { class: "origin" }, origin),
    ),
  );
}

/** A link to the source; plain text where its address is none that a reader should be sent to. */
function sourceLink({ url, title }: Source, words: Words): HTMLElement {
  const label = title || url;
  if (!/^https?:\/\//i.test(url)) return element("span", {}, label);
  const hint = element("span", { class: "unseen" }, ` ${words.say("card_opens_tab")}`);
  return element("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, label, hint);
}
