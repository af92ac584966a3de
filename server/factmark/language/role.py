"""The senses of a link, each with the link's arguments in roles."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count

from factmark.language.chain import SUBJECTS, Link
from factmark.language.clause import ALONE, BARE, GENITIVE, Marked, Phrase
from factmark.language.kind import AGENTS
from factmark.language.lexicon import Usage
from factmark.model.document import Language
from factmark.model.statement import Argument, Role

Kinds = Callable[[str], frozenset[str]]
"""All that a key is: itself, its concepts above, its entity type."""

MONEY = "money"
"""The concept of sums of money; as a phrase's head it adds nothing to its amount."""

_PASSIVE_AGENTS = frozenset({"by", "의해", "에게", "로부터"})
_MONEY = frozenset({"money"})
"""The lexicon's concept that senses ask for which go with an amount of it."""

_HANDING_OVER = frozenset({"operator", "light"})


@dataclass(frozen=True, slots=True)
class Sense:
    """A link with its sense chosen and its arguments in roles; `agent` is the role its active subject plays."""

    predicate: str
    kind: str
    arguments: tuple[Argument, ...]
    agent: Role = Role.SUBJECT


def senses(link: Link, language: Language, kinds: Kinds, *, carried: frozenset[str] | None, has_money: bool = False) -> list[Sense]:
    """The senses a link may have, the likeliest first, never none; `carried` is what the next event of the chain is, None for the last link.

    With `has_money` the clause names an amount of it, which is the object of a verb that has no other: raised $5 billion.

    A sense whose conditions are met goes before one without conditions; an unknown word is a predicate of its own language.
    """
    numbers = count(1)
    if not link.usages:
        fallback = Usage(predicate=f"{language}:{link.lemma}", kind="event", language=language, lemma=link.lemma, is_noun=False, arguments={})
        return [Sense(fallback.predicate, "event", tuple(_arguments(link, fallback, kinds, numbers, is_last=carried is None)))]
    met: list[Sense] = []
    open_: list[Sense] = []
    for usage in link.usages:
        arguments = tuple(_arguments(link, usage, kinds, numbers, is_last=carried is None))
        sense = Sense(usage.predicate, usage.kind, arguments, _agent(usage))
        if not usage.conditions:
            open_.append(sense)
        elif all(
            _is_met(role, keys, arguments, kinds) or keys & (carried or _counted(role, arguments, has_money=has_money)) for role, keys in usage.conditions
        ):
            met.append(sense)
    found = met + open_
    if not found:
        usage = link.usages[0]
        found = [Sense(f"{language}:{link.lemma}", usage.kind, tuple(_arguments(link, usage, kinds, numbers, is_last=carried is None)))]
    operators = [sense for sense in found if (sense.kind in _HANDING_OVER) is (carried is not None)]
    return operators + [sense for sense in found if sense not in operators]


def _agent(usage: Usage) -> Role:
    role = usage.role("subj" if usage.language is Language.EN else "이")
    return Role.SUBJECT if role is None else role


def _is_met(role: Role, keys: frozenset[str], arguments: tuple[Argument, ...], kinds: Kinds) -> bool:
    return any(kinds(key) & keys for argument in arguments if argument.role is role for key in (argument.key, *argument.also))


def _counted(role: Role, arguments: tuple[Argument, ...], *, has_money: bool) -> frozenset[str]:
    is_object = role is Role.OBJECT and not any(argument.role is role for argument in arguments)
    return _MONEY if has_money and is_object else frozenset()


def _arguments(link: Link, usage: Usage, kinds: Kinds, numbers: Iterator[int], *, is_last: bool) -> Iterator[Argument]:
    markers = {marked.marker for marked in link.arguments}
    bare = [marked for marked in link.arguments if marked.marker == BARE]
    for marked in link.arguments:
        role = _role(marked, usage, markers, is_passive=link.is_passive)
        if link.is_passive and marked.marker == "에" and "에" not in usage.arguments and _is_agent(marked.phrase, kinds):
            role = _agent(usage)
        elif marked.marker == BARE and usage.is_noun and role is Role.OBJECT:
            role = _bare_role(marked, bare, link.arguments, kinds)
        elif not _is_agent(marked.phrase, kinds) and not marked.phrase.is_pronoun:
            is_alone = not link.is_passive and not any(usage.role(other) is Role.OBJECT for other in markers)
            role = _thing_role(role, marked.marker, usage, is_alone=is_alone and is_last, is_topic_alone=is_alone and "이" not in markers)
        yield from filled(role, marked.phrase, next(numbers))


def _thing_role(role: Role, marker: str, usage: Usage, *, is_alone: bool, is_topic_alone: bool) -> Role:
    """The part of a phrase that cannot act: a possessor, a topic or a subject alone is then what it is done to, and 으로 gives a reason."""
    if is_alone and marker in SUBJECTS and role is Role.SUBJECT:
        role = usage.arguments.get(ALONE, role)
    if marker == GENITIVE and role is Role.SUBJECT:
        return Role.OBJECT
    if marker == "으로" and role is Role.RECIPIENT and "으로" not in usage.arguments:
        return Role.CONTEXT
    if marker == "은" and role is Role.SUBJECT and is_topic_alone and not usage.is_noun and usage.kind != "state":
        return Role.OBJECT
    return role


def _role(marked: Marked, usage: Usage, markers: set[str], *, is_passive: bool) -> Role:
    marker = marked.marker
    if marker == "은":
        if "이" not in markers:
            marker = "이"
        elif usage.role("이") is Role.SUBJECT:
            return Role.CONTEXT if "을" in markers else Role.OBJECT
    if is_passive and marker in _PASSIVE_AGENTS:
        return _agent(usage)
    if is_passive and marker == "이" and "을" in markers and "에게" in usage.arguments:
        return usage.arguments["에게"]
    role = usage.role(marker)
    if is_passive and marker in ("이", "subj") and role is not Role.OBJECT:
        return usage.role("obj" if marker == "subj" else "을") or Role.OBJECT
    return Role.CONTEXT if role is None else role


def _bare_role(marked: Marked, bare: list[Marked], arguments: tuple[Marked, ...], kinds: Kinds) -> Role:
    """The part of a noun before an event noun: a thing is its object, an agent before a thing acts, a country right before it is where to."""
    if marked.phrase.keys and marked.phrase.keys[0][2:3] == ":":
        return Role.CONTEXT
    if not _is_agent(marked.phrase, kinds):
        return Role.OBJECT
    if len(bare) > 1 and marked is not bare[-1] and not _is_agent(bare[-1].phrase, kinds):
        return Role.ACTOR
    has_thing = any(other.marker in (GENITIVE, BARE) and not _is_agent(other.phrase, kinds) for other in arguments)
    is_place = "place" in kinds(marked.phrase.keys[0])
    return Role.RECIPIENT if is_place and has_thing and marked is bare[-1] else Role.CONTEXT


def _is_agent(phrase: Phrase, kinds: Kinds) -> bool:
    return any(kinds(key) & AGENTS for key in phrase.keys[:1])


def filled(role: Role, phrase: Phrase, number: int) -> Iterator[Argument]:
    """The arguments that a phrase and its conjuncts make; `number` is the coordination's, used where there are several."""
    members = (phrase, *phrase.conjuncts)
    for member in members:
        if member.keys and not (member.quantities and member.keys[0] == MONEY):
            inner = tuple(_inside(member))
            yield Argument(
                role=role, key=member.keys[0], words=member.words, also=tuple(dict.fromkeys((*member.keys[1:], *member.modifiers, *inner))),
                coordination=number if len(members) > 1 else 0, is_definite=not member.is_pronoun,
            )  # fmt: skip


def _inside(phrase: Phrase) -> Iterator[str]:
    """The keys of what stands inside a phrase, with what narrows that in turn: 15% of its *H20* *revenue*."""
    for marked in phrase.dependents:
        yield from marked.phrase.keys
        yield from marked.phrase.modifiers
        yield from (key for inner in marked.phrase.dependents if inner.marker == GENITIVE for key in inner.phrase.keys)
