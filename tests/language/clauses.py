"""Clauses written by hand over a small lexicon, for tests of what happens behind the patterns."""

from typing import Any

from tests.reconcile.cast import ENTITIES

from factmark.language.clause import Clause, Marked, Phrase
from factmark.language.kind import KindIndex
from factmark.language.lexicon_file import load_lexicon
from factmark.model.claim import Form
from factmark.model.span import Span
from factmark.model.statement import Statement

PREDICATES = """
- {id: supply, label: {en: supplies, ko: 공급하다}, en: [{verbs: [supply], nouns: [supply]}], ko: [{verbs: [공급하다]}]}
- id: export
  label: {en: exports, ko: 수출하다}
  en: [{verbs: [export], nouns: [export]}]
  ko: [{verbs: [수출하다]}]
- id: buy
  label: {en: buys, ko: 사다}
  en: [{verbs: [buy], args: {from: origin}}]
  ko: [{verbs: [구매하다]}]
- id: sell
  label: {en: sells, ko: 팔다}
  en: [{verbs: [sell], nouns: [sale]}, {verbs: [fetch], args: {subj: object}}]
  ko: [{verbs: [판매하다]}, {verbs: [팔리다], args: {이: object}}]
- id: permit
  kind: operator
  dimension: permission
  exhaustive: true
  label: {en: permits, ko: 허용하다}
  en: [{verbs: [approve, allow], nouns: [approval], args: {for: object}}]
  ko: [{verbs: [승인하다, 허용하다]}]
- id: bar
  kind: operator
  dimension: permission
  sign: -1
  label: {en: bars, ko: 금지하다}
  en: [{verbs: [ban, bar], nouns: [ban], args: {"on": object}}, {verbs: [control], nouns: [control]}]
  ko: [{verbs: [금지하다, 통제하다]}]
- {id: start, kind: operator, dimension: aspect, label: {en: starts, ko: 시작하다}, en: [{verbs: [start, resume]}], ko: [{verbs: [시작하다, 재개하다]}]}
- id: stop
  kind: operator
  dimension: aspect
  sign: -1
  label: {en: stops, ko: 중단하다}
  en: [{verbs: [stop, lift]}]
  ko: [{verbs: [중단하다, 해제하다]}]
- {id: plan, kind: operator, label: {en: plans, ko: 계획하다}, en: [{verbs: [plan], nouns: [plan]}], ko: [{verbs: [계획하다]}]}
- {id: reject, kind: operator, label: {en: rejects, ko: 거부하다}, en: [{verbs: [refuse, reject]}], ko: [{verbs: [거부하다]}]}
- {id: announce, kind: operator, label: {en: announces, ko: 발표하다}, en: [{verbs: [announce]}], ko: [{verbs: [발표하다]}]}
- id: oppose
  kind: operator
  dimension: stance
  sign: -1
  label: {en: opposes, ko: 반대하다}
  en: [{verbs: [oppose]}]
  ko: [{verbs: [반대하다], args: {에: object}}]
- {id: support, kind: operator, dimension: stance, label: {en: supports, ko: 지지하다}, en: [{verbs: [support]}], ko: [{verbs: [지지하다]}]}
- {id: be, kind: state, label: {en: is, ko: 이다}, en: [{verbs: [be]}], ko: [{verbs: [이다]}]}
- id: cut-rate
  kind: change
  dimension: level
  sign: -1
  label: {en: cuts, ko: 인하하다}
  en: [{verbs: [cut], when: {object: [rate]}}]
  ko: [{verbs: [인하하다]}, {verbs: [내리다], when: {object: [rate]}}]
- id: dismiss
  label: {en: cuts off, ko: 자르다}
  en: [{verbs: [cut]}]
  ko: [{verbs: [자르다]}]
- {id: light-do, kind: light, label: {en: does, ko: 하다}, en: [{verbs: [make]}], ko: [{verbs: [내리다]}]}
- {id: light-undergo, kind: light, label: {en: undergoes, ko: 받다}, en: [{verbs: [receive]}], ko: [{verbs: [받다]}]}
- {id: say, kind: speech, label: {en: says, ko: 말하다}, en: [{verbs: [say]}], ko: [{verbs: [말하다]}]}
"""
CONCEPTS = """
- {id: rate, en: [rate], ko: [비율]}
- {id: policy-rate, en: [interest rate], ko: [기준금리], broader: [rate]}
- {id: money, en: [money], ko: [돈], type: money}
- {id: office, en: [office], ko: [직책]}
- {id: chief-executive, en: [CEO], ko: [최고경영자], broader: [office]}
"""
LEXICON = load_lexicon({"predicates.yaml": PREDICATES, "concepts.yaml": CONCEPTS})
KINDS = KindIndex(ENTITIES, LEXICON)


def phrase(*keys: str, **parts: Any) -> Phrase:
    """A phrase that denotes `keys`; its words are the first key."""
    return Phrase(span=Span(0, 1), words=keys[0] if keys else "", keys=keys, **parts)


def marked(**phrases: Any) -> tuple[Marked, ...]:
    """Phrases by marker; a string is the phrase of that key. Korean particles are markers too: marked(은="nvidia")."""
    return tuple(Marked(marker=marker, phrase=phrase(given) if isinstance(given, str) else given) for marker, given in phrases.items())


def event(*nouns: str, **dependents: Any) -> Phrase:
    """A noun phrase of events, the outermost first: event("ban", "export", of="h20")."""
    return phrase(f"en:{nouns[0]}", events=nouns, dependents=marked(**dependents))


def clause(*verbs: str, arguments: tuple[Marked, ...] = (), form: Form = Form.SENTENCE, **parts: Any) -> Clause:
    """A clause of those verbs, the outermost first."""
    return Clause(span=Span(0, 1), form=form, verbs=verbs, arguments=arguments, **parts)


def outline(statement: Statement) -> str:
    """The frame in one line: predicate(event) role=key …, then what is not plain."""
    head = statement.predicate if statement.event is None else f"{statement.predicate}({statement.event})"
    parts = [head, *(f"{argument.role.value}={argument.key}" for argument in statement.arguments)]
    parts += ["no"] if statement.polarity.value == "negated" else []
    parts += [statement.modality.value] if statement.modality.value != "asserted" else []
    return " ".join(parts)
