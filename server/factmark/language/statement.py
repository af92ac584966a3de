"""Clauses to frames: senses, roles, and operators folded over their event.

수출 통제 해제 and "approved exports" both become permit(supply): an operator that ends a restriction permits.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from factmark.language.chain import Link, links
from factmark.language.clause import Clause
from factmark.language.lexicon import Lexicon
from factmark.language.role import Kinds, Sense, filled, senses
from factmark.model.document import Language
from factmark.model.predicate import Predicate, PredicateKind
from factmark.model.quantity import Quantity
from factmark.model.statement import Argument, Modality, Polarity, Role, Statement

MAX_ALTERNATIVES = 3
"""Further senses of one clause that are kept; more only cost time, news verbs rarely have more in use."""

UNDERGO = "light-undergo"
"""The lexicon's light sense of receiving: 승인을 받다, won approval."""

_VANISHING = frozenset({"aspect", "realization", "expect", "intention"})
"""Dimensions of operators that leave nothing but their event."""

COPULA = "be"
"""The lexicon's sense of the copula."""

EARN = "earn"
"""The lexicon's sense of making a profit; with an amount it is a level: posted a profit of $3 billion."""

REACH = "reach-level"
"""The lexicon's sense of standing at an amount."""

ENDING = "end-of-"
"""What stands before the event that an operator wants, plans or forbids to end."""

OVERTAKE, EXCEED = "overtake", "exceed"
"""The lexicon's senses of getting past somebody and past an amount: surpassed its rival, surpassed $5 trillion."""

UNIT = "business-unit"
"""The concept of a division of a company."""

EVENT = "event:"
"""Begins the key of an event that is what another one is about: talks on a sale."""

_LEVELS = frozenset({"reach-level", "excess", "level"})
"""Dimensions on which an owner has a level."""

_TRANSPARENT = "announce"
"""The dimension of operators that only make known."""

_FORWARD = {"plan": Modality.PLANNED, "decide": Modality.PLANNED, "expect": Modality.PREDICTED}
"""Operators that only look ahead to their event."""

_REFUSALS = frozenset({"reject", "refuse", "fail"})
"""Operators that deny the verb they govern: refused to sell, failed to agree."""


def frames(clause: Clause, lexicon: Lexicon, language: Language, kinds: Kinds) -> tuple[Statement, ...]:
    """The frames a clause allows, the likeliest first; none where it has no predicate at all."""
    chain = links(clause, lexicon, language)
    if not chain:
        return ()
    has_money = any(quantity.is_money for quantity in (*clause.quantities, *_phrase_quantities(clause)))
    carried = [_carried(chain[index + 1 :], kinds) for index in range(len(chain))]
    choices = [senses(link, language, kinds, carried=inner, has_money=has_money) for link, inner in zip(chain, carried, strict=True)]
    first = [choice[0] for choice in choices]
    words = " ".join(link.lemma for link in chain)
    others = [[*first[:index], other, *first[index + 1 :]] for index, choice in enumerate(choices) for other in choice[1 : MAX_ALTERNATIVES + 1]]
    return tuple(dict.fromkeys(_statement(each, clause, lexicon, words) for each in (first, *others)))


def _carried(inner: list[Link], kinds: Kinds) -> frozenset[str] | None:
    """What the next event of a chain is, for senses that ask for a kind of object; None for the last link."""
    if not inner:
        return None
    return frozenset(key for usage in inner[0].usages for key in (usage.predicate, *kinds(usage.predicate)))


@dataclass(slots=True)
class _Fold:
    """What the operators of a chain come to, read from the outside in.

    An odd number of `flips` turns the sign of the operator, one of `inner_flips` what it is over: "urged it to stop selling" urges no
    selling. An operator over another one ("opposes the ban") takes that one as its event.
    """

    modality: Modality
    polarity: Polarity
    operator: str | None = None
    stop: str | None = None
    event: str | None = None
    flips: int = 0
    inner_flips: int = 0
    arguments: list[Argument] = field(default_factory=list[Argument])


def _statement(chain: list[Sense], clause: Clause, lexicon: Lexicon, words: str) -> Statement:
    """One statement from a chain of senses, the outermost first; signs of operators multiply."""
    fold = _Fold(modality=clause.modality, polarity=clause.polarity)
    for index, sense in enumerate(chain[:-1]):
        known = lexicon.predicates.get(sense.predicate)
        if sense.predicate == UNDERGO:
            fold.arguments.extend(_undergone(sense.arguments, chain[index + 1]))
        elif sense.kind == "operator" and (known is None or known.dimension not in _VANISHING):
            fold.arguments.extend(_inner_arguments(sense.arguments, has_operator=fold.operator is not None))
        else:
            fold.arguments.extend(_handed_over(sense.arguments, _taker(chain[index + 1 :], lexicon)))
        if sense.kind == "light" and index + 1 < len(clause.verbs) and fold.modality is Modality.ASSERTED:
            fold.modality = Modality.PLANNED
        if known is not None and sense.kind not in ("light", "speech"):
            _fold(fold, known, lexicon, governs_verb=index + 1 < len(clause.verbs))
    core = chain[-1]
    if fold.event not in (None, core.predicate) and _is_about_another(fold.event, lexicon):
        fold.arguments.append(Argument(role=Role.TOPIC, key=f"{EVENT}{core.predicate}", words=words.rsplit(" ", 1)[-1]))
    operator, predicate = _resolve(fold, fold.event or core.predicate, lexicon)
    has_subject = any(argument.role is Role.SUBJECT for argument in fold.arguments)
    has_operator = operator is not None and (operator != fold.stop or has_subject)
    inner = _inner_arguments(core.arguments, has_operator=has_operator)
    quantities = tuple(dict.fromkeys([*clause.quantities, *_phrase_quantities(clause)]))
    predicate, arguments = _of_level(predicate, (*fold.arguments, *inner), quantities, lexicon)
    return Statement(
        predicate=predicate if operator is None else operator,
        event=None if operator is None else predicate,
        arguments=tuple(dict.fromkeys([*arguments, *_context(clause)])),
        polarity=fold.polarity,
        modality=fold.modality,
        tense=clause.tense,
        quantities=quantities,
        time=clause.times[0] if clause.times else None,
        words=words,
    )


def _is_about_another(event: str | None, lexicon: Lexicon) -> bool:
    """True for an event that acts on nothing itself, so that the one inside only says what it is about: talks on a sale."""
    known = None if event is None else lexicon.predicates.get(event)
    return known is not None and known.kind is PredicateKind.EVENT


def _fold(fold: _Fold, known: Predicate, lexicon: Lexicon, *, governs_verb: bool) -> None:
    """Take one operator in: it looks ahead, denies, turns the sign, or is the operator itself."""
    if known.dimension == _TRANSPARENT:
        return
    if known.dimension == "aspect":
        is_inner = fold.operator is not None
        fold.inner_flips += is_inner and known.sign < 0
        fold.flips += not is_inner and known.sign < 0
        fold.stop = known.id if known.sign < 0 and not is_inner else fold.stop
    elif known.id in _FORWARD:
        fold.modality = _FORWARD[known.id] if fold.modality in (Modality.ASSERTED, Modality.PLANNED) else fold.modality
    elif known.id in _REFUSALS and governs_verb:
        fold.polarity = Polarity.AFFIRMED if fold.polarity is Polarity.NEGATED else Polarity.NEGATED
    elif known.dimension == "realization" and known.sign > 0:
        return
    elif fold.operator is None:
        fold.operator = known.id
    elif lexicon.predicates[fold.operator].dimension == known.dimension:
        fold.flips += (known.sign < 0) + fold.inner_flips
        fold.inner_flips = 0
    elif fold.event is None:
        fold.event = known.id


def _taker(inner: list[Sense], lexicon: Lexicon) -> Sense:
    """The next sense with parts of its own: who "gave an order against buying" orders, and does not buy."""
    dimensions = [getattr(lexicon.predicates.get(sense.predicate), "dimension", "") for sense in inner]
    own = (sense for sense, dimension in zip(inner, dimensions, strict=True) if sense.kind != "light" and dimension not in _VANISHING)
    return next(own, inner[-1])


def _handed_over(arguments: tuple[Argument, ...], core: Sense) -> Iterator[Argument]:
    """Whoever starts, completes, plans or makes an event takes the part of its agent, unless the event names one."""
    has_agent = any(argument.role is core.agent for argument in core.arguments)
    for argument in arguments:
        yield replace(argument, role=core.agent) if argument.role is Role.SUBJECT and not has_agent else argument


def _undergone(arguments: tuple[Argument, ...], inner: Sense) -> Iterator[Argument]:
    """Who receives an approval is its beneficiary, who gives it its subject; of other events the part stays open."""
    role = {"operator": Role.ACTOR, "speech": Role.OBJECT}.get(inner.kind, Role.CONTEXT)
    moved = {Role.SUBJECT: role, Role.ORIGIN: Role.SUBJECT}
    for argument in arguments:
        yield replace(argument, role=moved.get(argument.role, argument.role))


def _resolve(fold: _Fold, core: str, lexicon: Lexicon) -> tuple[str | None, str]:
    """The operator and the event that remain: ending a ban permits, ending an export stays an ending, also of what is only asked for."""
    if fold.inner_flips % 2:
        is_operator = (inner := lexicon.predicates.get(core)) is not None and inner.kind is PredicateKind.OPERATOR
        core = (lexicon.opposite(core) if is_operator else None) or f"{ENDING}{core}"
    if not fold.flips % 2:
        return fold.operator, core
    if fold.operator is not None:
        return lexicon.opposite(fold.operator) or fold.operator, core
    known = lexicon.predicates.get(core)
    opposite = lexicon.opposite(core) if known is not None and known.kind is PredicateKind.OPERATOR else None
    return (None, opposite) if opposite is not None else (fold.stop, core)


def _of_level(predicate: str, arguments: tuple[Argument, ...], quantities: tuple[Quantity, ...], lexicon: Lexicon) -> tuple[str, tuple[Argument, ...]]:
    """A level and whose it is, however it is worded: "its profit was 7 trillion won", "it posted a profit of 7 trillion won".

    The one whose level it is becomes the subject, the level the object; "is" with an amount reaches that level.
    """
    has_object = any(argument.role is Role.OBJECT for argument in arguments)
    if quantities and (predicate == EARN or (predicate == COPULA and not has_object)):
        predicate = REACH
    if quantities and predicate == OVERTAKE and not has_object:
        predicate = EXCEED
    known = lexicon.predicates.get(predicate)
    if known is None or not (known.kind is PredicateKind.CHANGE or known.dimension in _LEVELS):
        return predicate, arguments
    roles = {argument.role for argument in arguments}
    moved = Role.SUBJECT if Role.OBJECT not in roles else Role.OBJECT if Role.SUBJECT not in roles else None
    level = next((each for each in arguments if each.role is moved and each.key in lexicon.concept_ids and _owners(each, lexicon)), None)
    if level is None:
        return predicate, arguments
    owner = _owners(level, lexicon)[0]
    split = (replace(level, role=Role.OBJECT, also=tuple(key for key in level.also if key != owner)), replace(level, role=Role.SUBJECT, key=owner, also=()))
    return predicate, tuple(new for each in arguments for new in (split if each is level else (each,)))


def _owners(level: Argument, lexicon: Lexicon) -> list[str]:
    """Names beside a level: Samsung's profit; a part of somebody's business is somebody else's."""
    if UNIT in level.also:
        return []
    return [key for key in level.also if key[2:3] != ":" and key not in lexicon.concept_ids]


def _inner_arguments(arguments: tuple[Argument, ...], *, has_operator: bool) -> Iterator[Argument]:
    for argument in arguments:
        yield replace(argument, role=Role.ACTOR) if has_operator and argument.role is Role.SUBJECT else argument


def _context(clause: Clause) -> Iterator[Argument]:
    for phrase in clause.context:
        yield from filled(Role.CONTEXT, phrase, 0)


def _phrase_quantities(clause: Clause) -> Iterator[Quantity]:
    for marked in clause.arguments:
        yield from marked.phrase.quantities
        for member in (*marked.phrase.conjuncts, *(inner.phrase for inner in marked.phrase.dependents)):
            yield from member.quantities
