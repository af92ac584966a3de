"""Which words of a clause make its predicate: verbs, then the event nouns that an operator or light verb hands over to."""

from dataclasses import dataclass, replace

from factmark.language.clause import ACTOR, ALONE, BARE, GENITIVE, OBJECT, Clause, Marked, Phrase, Voice
from factmark.language.lexicon import Lexicon, Usage
from factmark.model.document import Language
from factmark.model.statement import Role

SUBJECTS = frozenset({"subj", "이", "은"})
"""Markers of a subject or topic."""

_CARRIERS = ("을", "obj", "에", "으로", "on", "in", "into", "to", "of", "with", "은", "bare")
"""Markers of the phrase whose event noun the verb acts on, the likeliest first."""

_CAUSES = frozenset(("에", "으로", "with", "on"))
"""Those of them by which a rise or fall comes about: 수출 통제로 물가가 오르다, rose on export controls."""

_ACTING = frozenset({"operator", "light", "change"})
"""Kinds of predicate that act on an event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One predicate word of a chain with its own arguments, and the senses it may have."""

    lemma: str
    usages: tuple[Usage, ...]
    arguments: tuple[Marked, ...] = ()
    is_passive: bool = False


def links(clause: Clause, lexicon: Lexicon, language: Language) -> list[Link]:
    """The chain of a clause, the outermost word first; empty where nothing in it is a predicate."""
    if not clause.verbs:
        phrase = clause.arguments[0].phrase
        return _noun_links(phrase, clause.arguments[1:], lexicon, language)
    chain = [Link(lemma=lemma, usages=lexicon.verbs(language, lemma)) for lemma in clause.verbs]
    outer = tuple(marked for marked in clause.arguments if marked.marker == ACTOR)
    own = clause.arguments if len(chain) == 1 else tuple(marked for marked in clause.arguments if marked.marker != ACTOR)
    is_passive = clause.voice is Voice.PASSIVE
    carrying = _carrier(chain[-1], own, is_passive=is_passive)
    rest = tuple(marked for marked in own if marked is not carrying)
    if len(chain) > 1:
        subjects = tuple(marked for marked in rest if marked.marker in SUBJECTS)
        chain[0] = replace(chain[0], arguments=subjects + outer, is_passive=is_passive)
        chain[-1] = replace(chain[-1], arguments=tuple(marked for marked in rest if marked not in subjects))
    else:
        chain[0] = replace(chain[0], arguments=rest, is_passive=is_passive)
    if carrying is not None:
        chain.extend(_noun_links(carrying.phrase, (), lexicon, language))
    return chain


def carrier(clause: Clause, lexicon: Lexicon, language: Language) -> Phrase | None:
    """The phrase whose event the clause's verb acts on: what is lifted in "lifted the ban" is no claim of its own."""
    if not clause.verbs:
        return None
    lemma = clause.verbs[-1]
    link = Link(lemma=lemma, usages=lexicon.verbs(language, lemma))
    found = _carrier(link, clause.arguments, is_passive=clause.voice is Voice.PASSIVE)
    return None if found is None else found.phrase


def _carrier(link: Link, arguments: tuple[Marked, ...], *, is_passive: bool) -> Marked | None:
    """The argument whose event nouns an operator or light verb acts on."""
    if not any(usage.kind in _ACTING for usage in link.usages):
        return None
    is_change = all(usage.kind == "change" for usage in link.usages)
    carriers = tuple(marker for marker in _CARRIERS if not (is_change and marker in _CAUSES))
    wanted = ("이", "subj", "은", *carriers) if is_passive else carriers
    if any(_takes_subject(usage, arguments) for usage in link.usages):
        wanted = (*wanted, "이", "subj", "은")
    for marker in wanted:
        for marked in arguments:
            if marked.marker == marker and marked.phrase.events:
                return marked
    return None


def _takes_subject(usage: Usage, arguments: tuple[Marked, ...]) -> bool:
    """True where the subject undergoes it: 판매가 시작되다, and with no object beside it, the sale began."""
    if any(usage.arguments.get(marker) is Role.OBJECT for marker in ("이", "subj")):
        return True
    return ALONE in usage.arguments and not any(marked.marker in (OBJECT, "을") for marked in arguments)


def _noun_links(phrase: Phrase, further: tuple[Marked, ...], lexicon: Lexicon, language: Language) -> list[Link]:
    chain = [Link(lemma=lemma, usages=lexicon.nouns(language, lemma) or lexicon.verbs(language, lemma)) for lemma in phrase.events]
    if not chain:
        return []
    genitives = tuple(marked for marked in phrase.dependents if marked.marker == GENITIVE)
    others = tuple(marked for marked in phrase.dependents if marked.marker != GENITIVE)
    outermost, innermost = genitives[:1], genitives[1:]
    subjects = tuple(marked for marked in further if marked.marker in SUBJECTS)
    rest = tuple(marked for marked in further if marked.marker not in SUBJECTS)
    chain[0] = replace(chain[0], arguments=chain[0].arguments + outermost + subjects)
    chain[-1] = replace(chain[-1], arguments=chain[-1].arguments + _as_bare(innermost) + others + rest)
    return chain


def _as_bare(genitives: tuple[Marked, ...]) -> tuple[Marked, ...]:
    """The second genitive is what the event is done to: 엔비디아의 H20의 수출."""
    return tuple(replace(marked, marker=BARE) for marked in genitives)
