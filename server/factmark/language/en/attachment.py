"""Where a prepositional phrase belongs: to the noun before it, to the verb, or to the clause that follows."""

from factmark.language.en.frame import Frame, resolved_time
from factmark.language.en.function_word import TIME_PREPOSITIONS, Tag
from factmark.language.en.group import Shape
from factmark.language.en.item import Item, Kind
from factmark.language.en.periphrasis import ALLEGING, CONTROL
from factmark.language.en.phrase import Nominal
from factmark.language.en.state import State
from factmark.language.en.title import is_title
from factmark.model.quantity import Quantity, QuantityKind

_RELATIONAL = {
    "in": frozenset("stake share interest monopoly majority investment confidence decline increase rise drop fall change role".split()),
    "to": frozenset("access exposure ambassador adviser advisor threat damage supplier envoy aide".split()),
    "with": frozenset("ties relations relationship war agreement deal contract pact talks partnership".split()),
    "for": frozenset("spokesman spokeswoman spokesperson lawyer analyst demand minister secretary candidate".split()),
    "at": frozenset("analyst professor economist president director".split()),
    "on": frozenset("tariff tariffs duty duties tax taxes curb curbs limit limits sanction sanctions restriction restrictions".split()),
    "between": frozenset("deal agreement talks war relations ties".split()),
}
"""Nouns that keep a preposition to themselves, by preposition."""
_GERUND_CHAIN = frozenset(("from", "into", "of"))
_BARE_AMOUNT_UNITS = frozenset(("%", "pp", ""))


def attaches(nominal: Nominal, preposition: str) -> bool:
    """True when a phrase with this preposition belongs to the noun."""
    if preposition == "of":
        return True
    if preposition in TIME_PREPOSITIONS:
        return False
    return bool(nominal.events) or nominal.head_word.lower in _RELATIONAL.get(preposition, ())


def host_of(state: State, preposition: str) -> Nominal | None:
    """The noun phrase read last, or one that it hangs on, that takes this preposition."""
    nominal = state.nominal
    while nominal is not None:
        if attaches(nominal, preposition):
            return nominal
        nominal = nominal.host
    return None


def add_day(state: State, item: Item, preposition: str) -> None:
    """Gives the date to the verb read last, or keeps it for the one to come."""
    day = item.word.token.day
    frame = state.scope.frame
    if day is not None and day.interval is not None:
        times = frame.times if frame is not None else state.scope.times
        times.append(resolved_time(day.interval, preposition))
    if frame is not None:
        frame.end = max(frame.end, item.word.token.end)


def add_amount(frame: Frame, nominal: Nominal, preposition: str) -> None:
    """Gives the verb an amount that is not its object: by 25 basis points, to 2 %, 5.5 %."""
    for quantity in nominal.quantities():
        frame.quantities.append(_as_change(quantity) if preposition == "by" else quantity)
    frame.end = max(frame.end, nominal.end)


def _as_change(quantity: Quantity) -> Quantity:
    if quantity.kind is not QuantityKind.VALUE:
        return quantity
    return Quantity(low=quantity.low, high=quantity.high, unit=quantity.unit, kind=QuantityKind.CHANGE, words=quantity.words)


def is_bare_amount(nominal: Nominal) -> bool:
    """True for an amount that measures the verb rather than being its object: rose 5.5 %."""
    return nominal.is_amount and all(quantity.unit in _BARE_AMOUNT_UNITS for quantity in nominal.quantities()) and bool(nominal.quantities())


def add_phrase(state: State, nominal: Nominal, preposition: str, *, follows_nominal: bool) -> None:
    """Ties "preposition + noun phrase" to the noun before it, the verb, or the coming clause."""
    frame = state.scope.frame
    is_charge = frame is not None and preposition in ALLEGING.get(frame.verb, ()) and frame.object() is not None
    host = host_of(state, preposition) if follows_nominal and not is_charge else None
    before_verb = frame is None and state.scope.subject is not None and follows_nominal
    if nominal.head_word.lower in ("time", "times") and preposition in ("for", "at"):
        return
    if state.is_aside and frame is not None and host is None and follows_nominal and preposition not in TIME_PREPOSITIONS:
        host = _description(state.nominal)
    if host is not None and (person := _person_behind(nominal)) is not None and is_title(host.head_word.lower):
        _name_holder(state, host, person)
    if state.is_aside and frame is not None and host is None:
        frame.context.append(nominal)
        state.keep(nominal)
        return
    if nominal.is_amount and frame is not None and preposition != "of" and nominal.quantities():
        add_amount(frame, nominal, preposition)
        state.keep(nominal)
        return
    if host is None and before_verb and preposition not in TIME_PREPOSITIONS:
        host = _beside_subject(state)
    if host is not None:
        host.dependents.append((preposition, nominal))
        nominal.host = host
    elif frame is not None:
        frame.arguments.append((preposition, nominal))
    else:
        state.scope.leading.append((preposition, nominal))
    if frame is not None and not state.is_aside:
        frame.end = max(frame.end, nominal.end)
    state.keep(nominal)


def _description(nominal: Nominal | None) -> Nominal | None:
    """The apposition that the phrase read last is, or hangs on."""
    while nominal is not None and nominal.named is None:
        nominal = nominal.host
    return nominal


def _person_behind(nominal: Nominal) -> Nominal | None:
    """The name that runs on behind a place without a comma, taken out of the phrase: ambassador to Japan [Kim Min-jae]."""
    sentence = nominal.sentence
    first = sentence[nominal.first]
    if (
        nominal.last - nominal.first < len("Japan Kim".split())
        or first.token.spot is None
        or not all(word.tag is Tag.NAME for word in sentence[nominal.first : nominal.last])
    ):
        return None
    person = Nominal(sentence=sentence, first=nominal.first + 1, last=nominal.last, head=nominal.head)
    nominal.last, nominal.head, nominal.events = nominal.first + 1, nominal.first, ()
    return person


def _name_holder(state: State, office: Nominal, person: Nominal) -> None:
    """Puts the holder in the place of the office, which becomes an apposition."""
    scope, frame = state.scope, state.scope.frame
    if scope.subject is office:
        scope.subject = person
    if frame is not None:
        frame.arguments = [(marker, person if other is office else other) for marker, other in frame.arguments]
    state.describe(person, office)
    state.keep(person)


def _beside_subject(state: State) -> Nominal | None:
    """The subject, or the apposition to it that was read last."""
    subject = state.scope.subject
    beside = _description(state.nominal)
    return beside if subject is not None and beside in subject.appositions else subject


def takes_gerund(state: State, preposition: str, item: Item | None) -> bool:
    """True when the verb read last and this gerund are one chain: barred Nvidia from [selling], accused it of [selling]."""
    frame = state.scope.frame
    if frame is None or item is None or item.group is None or item.group.shape is not Shape.ING or frame.sink is not None:
        return False
    return preposition in _GERUND_CHAIN and frame.object() is not None and frame.object() is state.nominal


def takes_infinitive(state: State, frame: Frame) -> bool:
    """True when the object of the verb read last does what the infinitive says."""
    held = frame.object()
    if held is None or frame.actor is not None:
        return False
    return frame.verb in CONTROL or "operator" in state.words.kind_of_verb(frame.verb)


def is_particle(state: State, place: int) -> bool:
    """True when nothing that a preposition could govern follows."""
    return state.kind(state.after(place)) not in (Kind.NOMINAL, Kind.DAY, Kind.GROUP, Kind.RELATIVE, Kind.WHOSE, Kind.SUBORDINATOR)
