"""Clauses to frames: senses, roles, and operators folded over their event.

수출 통제 해제 and "approved exports" both become permit(supply): an operator that ends a restriction permits.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import count

from factmark.language.clause import ACTOR, BARE, GENITIVE, Clause, Marked, Phrase, Voice
from factmark.language.kind import AGENTS
from factmark.language.lexicon import Lexicon, Usage
from factmark.model.document import Language
from factmark.model.predicate import Predicate, PredicateKind
from factmark.model.statement import Argument, Modality, Polarity, Role, Statement

Kinds = Callable[[str], frozenset[str]]
"""All that a key is: itself, its concepts above, its entity type."""

MAX_ALTERNATIVES = 3
"""Further senses of one clause that are kept; more only cost time, news verbs rarely have more in use."""

_SUBJECTS = frozenset({"subj", "이", "은"})
_PASSIVE_AGENTS = frozenset({"by", "의해", "에게", "로부터"})
_CARRIERS = ("을", "obj", "에", "으로", "on", "in", "into", "to", "of", "with", "은", "bare")
UNDERGO = "light-undergo"
"""The lexicon's light sense of receiving: 승인을 받다, won approval."""

_TRANSPARENT = frozenset({"announce", "disclose", "confirm"})
_FORWARD = {"plan": Modality.PLANNED, "expect": Modality.PREDICTED}
"""Operators that only look ahead to their event."""

_REFUSALS = frozenset({"reject", "refuse", "fail"})
"""Operators that deny the verb they govern: refused to sell, failed to agree."""

MONEY = "money"
"""The concept of sums of money; as a phrase's head it adds nothing to its amount."""


@dataclass(frozen=True, slots=True)
class _Link:
    """One predicate word of a chain with its own arguments, and the senses it may have."""

    lemma: str
    usages: tuple[Usage, ...]
    arguments: tuple[Marked, ...]
    is_passive: bool


@dataclass(frozen=True, slots=True)
class _Sense:
    """A link with its sense chosen and its arguments in roles."""

    predicate: str
    kind: str
    arguments: tuple[Argument, ...]


def frames(clause: Clause, lexicon: Lexicon, language: Language, kinds: Kinds) -> tuple[Statement, ...]:
    """The frames a clause allows, the likeliest first; none where it has no predicate at all."""
    links = _links(clause, lexicon, language)
    if not links:
        return ()
    choices = [_senses(link, lexicon, language, kinds, carried=_carried(links[index + 1 :], kinds)) for index, link in enumerate(links)]
    first = [choice[0] for choice in choices]
    words = " ".join(link.lemma for link in links)
    found = [_fold(first, clause, lexicon, words)]
    for index, choice in enumerate(choices):
        for other in choice[1 : MAX_ALTERNATIVES + 1]:
            found.append(_fold([*first[:index], other, *first[index + 1 :]], clause, lexicon, words))
    return tuple(dict.fromkeys(found))


def _links(clause: Clause, lexicon: Lexicon, language: Language) -> list[_Link]:
    if not clause.verbs:
        phrase = clause.arguments[0].phrase
        return _noun_links(phrase, clause.arguments[1:], lexicon, language)
    links = [_Link(lemma, lexicon.verbs(language, lemma), (), False) for lemma in clause.verbs]
    outer = tuple(marked for marked in clause.arguments if marked.marker == ACTOR)
    own = clause.arguments if len(links) == 1 else tuple(marked for marked in clause.arguments if marked.marker != ACTOR)
    is_passive = clause.voice is Voice.PASSIVE
    carrier = _carrier(links[-1], own, is_passive=is_passive)
    rest = tuple(marked for marked in own if marked is not carrier)
    if len(links) > 1:
        subjects = tuple(marked for marked in rest if marked.marker in _SUBJECTS)
        links[0] = replace(links[0], arguments=subjects + outer, is_passive=is_passive)
        links[-1] = replace(links[-1], arguments=tuple(marked for marked in rest if marked not in subjects))
    else:
        links[0] = replace(links[0], arguments=rest, is_passive=is_passive)
    if carrier is not None:
        links.extend(_noun_links(carrier.phrase, (), lexicon, language))
    return links


def _carrier(link: _Link, arguments: tuple[Marked, ...], *, is_passive: bool) -> Marked | None:
    """The argument whose event nouns an operator or light verb acts on."""
    if not any(usage.kind in ("operator", "light", "change") for usage in link.usages):
        return None
    wanted = ("이", "subj", "은", *_CARRIERS) if is_passive else _CARRIERS
    intransitive = any(usage.arguments.get("이") is Role.OBJECT or usage.arguments.get("subj") is Role.OBJECT for usage in link.usages)
    if intransitive:
        wanted = (*wanted, "이", "subj", "은")
    for marker in wanted:
        for marked in arguments:
            if marked.marker == marker and marked.phrase.events:
                return marked
    return None


def _noun_links(phrase: Phrase, further: tuple[Marked, ...], lexicon: Lexicon, language: Language) -> list[_Link]:
    links = [_Link(lemma, lexicon.nouns(language, lemma) or lexicon.verbs(language, lemma), (), False) for lemma in phrase.events]
    if not links:
        return []
    genitives = tuple(marked for marked in phrase.dependents if marked.marker == GENITIVE)
    others = tuple(marked for marked in phrase.dependents if marked.marker != GENITIVE)
    outermost, innermost = genitives[:1], genitives[1:]
    subjects = tuple(marked for marked in further if marked.marker in _SUBJECTS)
    rest = tuple(marked for marked in further if marked.marker not in _SUBJECTS)
    links[0] = replace(links[0], arguments=links[0].arguments + outermost + subjects)
    links[-1] = replace(links[-1], arguments=links[-1].arguments + _as_bare(innermost) + others + rest)
    return links


def _as_bare(genitives: tuple[Marked, ...]) -> tuple[Marked, ...]:
    """The second genitive is what the event is done to: 엔비디아의 H20의 수출."""
    return tuple(replace(marked, marker=BARE) for marked in genitives)


def _carried(inner: list[_Link], kinds: Kinds) -> frozenset[str] | None:
    """What the next event of a chain is, for senses that ask for a kind of object; None for the last link."""
    if not inner:
        return None
    return frozenset(key for usage in inner[0].usages for key in (usage.predicate, *kinds(usage.predicate)))


def _senses(link: _Link, lexicon: Lexicon, language: Language, kinds: Kinds, *, carried: frozenset[str] | None) -> list[_Sense]:
    numbers = count(1)
    if not link.usages:
        fallback = Usage(predicate=f"{language}:{link.lemma}", kind="event", language=language, lemma=link.lemma, is_noun=False, arguments={})
        return [_Sense(fallback.predicate, "event", tuple(_arguments(link, fallback, kinds, numbers)))]
    met: list[_Sense] = []
    open_: list[_Sense] = []
    for usage in link.usages:
        arguments = tuple(_arguments(link, usage, kinds, numbers))
        sense = _Sense(usage.predicate, usage.kind, arguments)
        if not usage.conditions:
            open_.append(sense)
        elif all(_is_met(role, keys, arguments, kinds) or (carried is not None and keys & carried) for role, keys in usage.conditions):
            met.append(sense)
    found = met + open_
    if not found:
        usage = link.usages[0]
        found = [_Sense(f"{language}:{link.lemma}", usage.kind, tuple(_arguments(link, usage, kinds, numbers)))]
    operators = [sense for sense in found if (sense.kind in ("operator", "light")) is (carried is not None)]
    return operators + [sense for sense in found if sense not in operators]


def _is_met(role: Role, keys: frozenset[str], arguments: tuple[Argument, ...], kinds: Kinds) -> bool:
    return any(kinds(key) & keys for argument in arguments if argument.role is role for key in (argument.key, *argument.also))


def _arguments(link: _Link, usage: Usage, kinds: Kinds, numbers: Iterator[int]) -> Iterator[Argument]:
    markers = {marked.marker for marked in link.arguments}
    bare = [marked for marked in link.arguments if marked.marker == BARE]
    for marked in link.arguments:
        role = _role(marked, usage, markers, is_passive=link.is_passive)
        if marked.marker == BARE and usage.is_noun and role is Role.OBJECT:
            role = _bare_role(marked, bare, kinds)
        elif marked.marker == GENITIVE and role is Role.SUBJECT and not marked.phrase.is_pronoun and not _is_agent(marked.phrase, kinds):
            role = Role.OBJECT
        elif marked.marker == "으로" and role is Role.RECIPIENT and "으로" not in usage.arguments and not _is_agent(marked.phrase, kinds):
            role = Role.CONTEXT
        elif marked.marker == "은" and role is Role.SUBJECT and not markers & {"이", "을"} and not link.is_passive and not usage.is_noun:
            role = role if _is_agent(marked.phrase, kinds) or usage.kind == "state" else Role.OBJECT
        yield from _fill(role, marked.phrase, next(numbers))


def _role(marked: Marked, usage: Usage, markers: set[str], *, is_passive: bool) -> Role:
    marker = marked.marker
    if marker == "은":
        if "이" not in markers:
            marker = "이"
        elif usage.role("이") is Role.SUBJECT:
            return Role.CONTEXT if "을" in markers else Role.OBJECT
    if is_passive and marker in _PASSIVE_AGENTS:
        return Role.SUBJECT
    role = usage.role(marker)
    if is_passive and marker in ("이", "subj") and role in (Role.SUBJECT, Role.ACTOR):
        return Role.OBJECT
    return Role.CONTEXT if role is None else role


def _bare_role(marked: Marked, bare: list[Marked], kinds: Kinds) -> Role:
    if marked.phrase.keys and marked.phrase.keys[0][2:3] == ":":
        return Role.CONTEXT
    if not _is_agent(marked.phrase, kinds):
        return Role.OBJECT
    if len(bare) > 1 and marked is not bare[-1] and not _is_agent(bare[-1].phrase, kinds):
        return Role.ACTOR
    return Role.CONTEXT


def _is_agent(phrase: Phrase, kinds: Kinds) -> bool:
    return any(kinds(key) & AGENTS for key in phrase.keys[:1])


def _fill(role: Role, phrase: Phrase, number: int) -> Iterator[Argument]:
    members = (phrase, *phrase.conjuncts)
    for member in members:
        if member.keys and not (member.quantities and member.keys[0] == MONEY):
            inner = () if member.events else tuple(key for marked in member.dependents for key in marked.phrase.keys)
            yield Argument(
                role=role, key=member.keys[0], words=member.words, also=tuple(dict.fromkeys((*member.keys[1:], *member.modifiers, *inner))),
                coordination=number if len(members) > 1 else 0, is_definite=not member.is_pronoun,
            )  # fmt: skip


def _fold(chain: list[_Sense], clause: Clause, lexicon: Lexicon, words: str) -> Statement:
    """One statement from a chain of senses, the outermost first; signs of operators multiply."""
    operator: str | None = None
    modality, polarity, flips = clause.modality, clause.polarity, 0
    stop: str | None = None
    arguments: list[Argument] = []
    for index, sense in enumerate(chain[:-1]):
        known = lexicon.predicates.get(sense.predicate)
        arguments.extend(_undergone(sense.arguments, chain[index + 1]) if sense.predicate == UNDERGO else sense.arguments)
        if sense.kind in ("light", "speech") or known is None or known.dimension in _TRANSPARENT:
            continue
        if known.dimension == "aspect":
            flips += known.sign < 0
            stop = known.id if known.sign < 0 else stop
        elif known.id in _FORWARD:
            modality = _FORWARD[known.id] if modality in (Modality.ASSERTED, Modality.PLANNED) else modality
        elif known.id in _REFUSALS and index + 1 < len(clause.verbs):
            polarity = _flip(polarity)
        elif known.dimension == "success":
            polarity = _flip(polarity) if known.sign < 0 else polarity
        elif operator is None:
            operator = known.id
        else:
            flips += _is_negative(known) and _is_negative(lexicon.predicates.get(operator))
    core = chain[-1]
    operator, predicate = _resolve(operator, core.predicate, flips, stop, lexicon)
    has_subject = any(argument.role is Role.SUBJECT for argument in arguments)
    inner = _inner_arguments(core.arguments, has_operator=operator is not None and (operator != stop or has_subject))
    inner = _with_owner(tuple(inner), arguments, core, lexicon)
    return Statement(
        predicate=predicate if operator is None else operator,
        event=None if operator is None else predicate,
        arguments=tuple(dict.fromkeys([*arguments, *inner, *_context(clause)])),
        polarity=polarity,
        modality=modality,
        tense=clause.tense,
        quantities=tuple(dict.fromkeys([*clause.quantities, *_phrase_quantities(clause)])),
        time=clause.times[0] if clause.times else None,
        words=words,
    )  # fmt: skip


def _undergone(arguments: tuple[Argument, ...], inner: _Sense) -> Iterator[Argument]:
    """Who receives an approval is its beneficiary, who gives it its subject; of other events the part stays open."""
    role = Role.ACTOR if inner.kind == "operator" else Role.CONTEXT
    moved = {Role.SUBJECT: role, Role.ORIGIN: Role.SUBJECT}
    for argument in arguments:
        yield replace(argument, role=moved.get(argument.role, argument.role))


def _resolve(operator: str | None, core: str, flips: int, stop: str | None, lexicon: Lexicon) -> tuple[str | None, str]:
    if not flips % 2:
        return operator, core
    if operator is not None:
        return lexicon.opposite(operator) or operator, core
    known = lexicon.predicates.get(core)
    opposite = lexicon.opposite(core) if known is not None and known.kind.value == "operator" else None
    return (None, opposite) if opposite is not None else (stop, core)


def _with_owner(inner: tuple[Argument, ...], outer: list[Argument], core: _Sense, lexicon: Lexicon) -> tuple[Argument, ...]:
    """Whose level moves is the subject: "Samsung's profit fell" and "Samsung's" alone both say it of Samsung."""
    known = lexicon.predicates.get(core.predicate)
    if known is None or known.kind is not PredicateKind.CHANGE or any(argument.role is Role.SUBJECT for argument in (*inner, *outer)):
        return inner
    level = next((argument for argument in inner if argument.role is Role.OBJECT and argument.also), None)
    return inner if level is None else (*inner, Argument(role=Role.CONTEXT, key=level.also[0], words=level.words, also=level.also[1:]))


def _inner_arguments(arguments: tuple[Argument, ...], *, has_operator: bool) -> Iterator[Argument]:
    for argument in arguments:
        yield replace(argument, role=Role.ACTOR) if has_operator and argument.role is Role.SUBJECT else argument


def _is_negative(known: Predicate | None) -> bool:
    return known is not None and known.sign < 0


def _flip(polarity: Polarity) -> Polarity:
    return Polarity.AFFIRMED if polarity is Polarity.NEGATED else Polarity.NEGATED


def _context(clause: Clause) -> Iterator[Argument]:
    for phrase in clause.context:
        yield from _fill(Role.CONTEXT, phrase, 0)


def _phrase_quantities(clause: Clause) -> Iterator:
    for marked in clause.arguments:
        yield from marked.phrase.quantities
        for member in (*marked.phrase.conjuncts, *(inner.phrase for inner in marked.phrase.dependents)):
            yield from member.quantities
