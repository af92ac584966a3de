"""What a noun phrase denotes: keys, events with their arguments, modifiers, as the rest of the program sees them."""

from factmark.language.clause import BARE, GENITIVE, Marked, Phrase
from factmark.language.en.function_word import Tag
from factmark.language.en.inflection import noun_lemma
from factmark.language.en.phrase import Nominal
from factmark.language.en.title import TITLES, is_title
from factmark.language.en.word import PARTICIPLE, Word
from factmark.model.span import Span

_CURRENCY_LENGTH = 3
_TWO_SIDED = frozenset("import tariff duty sanction deal agreement talks trade war".split())
"""Event nouns whose country may be either side: Chinese imports are China's, or come from there."""
_SHARES = frozenset(("%", "pp"))
_MEASURES = frozenset("number couple handful pair group team series string host".split())
_UNITS = frozenset("unit units piece pieces copy copies item items".split())
"""Words before "of" that only measure: 15 million units of the console are consoles."""
_SHARING = frozenset(("of", "on", "for", "against", "over"))
"""Prepositions whose event noun belongs to the event before it: ban on exports."""


def keys_of(word: Word) -> tuple[str, ...]:
    """What a word denotes: entity or concept ids, else its lemma in English."""
    if word.token.spot is not None:
        return word.token.spot.keys
    if word.tag is Tag.NUMBER:
        unit = word.token.amount.quantity.unit if word.token.amount is not None else ""
        return ("money",) if len(unit) == _CURRENCY_LENGTH and unit.isupper() else (f"en:{unit or word.lower}",)
    if word.tag is Tag.NAME:
        return (f"en:{word.lower}",)
    return (f"en:{noun_lemma(word.lower)}",)


def frozen(nominal: Nominal, text: str) -> Phrase:
    """The phrase as the rest of the program sees it; made once, when nothing will be attached any more."""
    if nominal.phrase is None:
        nominal.phrase = _frozen(nominal, text)
    return nominal.phrase


def _frozen(nominal: Nominal, text: str) -> Phrase:
    span = Span(nominal.start, nominal.end)
    dependents = [Marked(marker=marker, phrase=frozen(inner, text)) for marker, inner in nominal.dependents]
    if nominal.possessor is not None:
        dependents.insert(0, Marked(marker=GENITIVE, phrase=frozen(nominal.possessor, text)))
    elif nominal.sentence[nominal.first].tag is Tag.POSSESSIVE and nominal.head != nominal.first:
        dependents.insert(0, Marked(marker=GENITIVE, phrase=_stand_in(nominal.sentence[nominal.first], text)))
    events, inherited = _all_events(nominal)
    if events:
        dependents = _bare(nominal, text) + dependents
    for inner in inherited:
        dependents = [marked for marked in dependents if marked.phrase.span.start != inner.start] + [*frozen(inner, text).dependents]
    return Phrase(
        span=span,
        words=span.of(text),
        keys=_head_keys(nominal),
        modifiers=_modifiers(nominal),
        events=events,
        dependents=tuple(dependents),
        conjuncts=tuple(frozen(conjunct, text) for conjunct in nominal.conjuncts) if _holder(nominal) is None else (),
        quantities=nominal.quantities(),
        is_pronoun=nominal.is_pronoun,
    )


def _all_events(nominal: Nominal) -> tuple[tuple[str, ...], tuple[Nominal, ...]]:
    """Its own events, then those it takes over from a dependent event noun ("ban on exports" -> ban, export), with these dependents."""
    events = nominal.events + nominal.inner_verbs
    if not nominal.events:
        return (events, ())
    inherited: list[Nominal] = []
    for marker, inner in nominal.dependents:
        if inner.events and marker in _SHARING and not inherited:
            inherited.append(inner)
            events += _all_events(inner)[0]
    return (events, tuple(inherited))


def _stand_in(word: Word, text: str) -> Phrase:
    span = Span(word.token.start, word.token.end)
    return Phrase(span=span, words=span.of(text), keys=(f"en:{word.lower}",), is_pronoun=True)


def name_start(nominal: Nominal) -> int:
    """The place of the first word of the name at the head; an unlisted name may have several (John Smith)."""
    place = nominal.head
    while (
        place > nominal.first
        and nominal.head_word.token.spot is None
        and nominal.head_word.tag is Tag.NAME
        and nominal.sentence[place - 1].tag is Tag.NAME
        and nominal.sentence[place - 1].token.spot is None
        and nominal.sentence[place - 1].lower not in TITLES
    ):
        place -= 1
    return place


def _counted(nominal: Nominal) -> Nominal | None:
    """What a number or a word of measure counts: thousands of [employees], 3 million units of the [console]; None where it says what it is itself."""
    part = next((inner for marker, inner in nominal.dependents if marker == "of"), None)
    if part is None or part.is_amount or part.is_pronoun:
        return None
    if nominal.is_amount:
        amount = nominal.head_word.token.amount
        return None if amount is None or amount.quantity.unit in _SHARES or len(amount.quantity.unit) == _CURRENCY_LENGTH else part
    word = nominal.head_word.lower
    return part if word in _MEASURES or (word in _UNITS and nominal.quantities()) else None


def _head_keys(nominal: Nominal) -> tuple[str, ...]:
    counted = _counted(nominal)
    if counted is not None:
        return _head_keys(counted)
    holder = _holder(nominal)
    if holder is not None:
        return (*_head_keys(holder), *_own_keys(nominal))
    return _own_keys(nominal)


def _holder(nominal: Nominal) -> Nominal | None:
    """The one name set beside an office: the founder, [Kim Min-jae]."""
    names = [other for other in nominal.appositions if other.is_name]
    is_office = not nominal.is_name and len(names) == 1 and is_title(nominal.head_word.lower)
    return names[0] if is_office else None


def _own_keys(nominal: Nominal) -> tuple[str, ...]:
    place = name_start(nominal)
    if place < nominal.head:
        words = nominal.sentence[place : nominal.head + 1]
        return ("en:" + " ".join(word.lower for word in words),)
    if nominal.is_pronoun:
        return (f"en:{nominal.head_word.lower}",)
    keys = keys_of(nominal.head_word)
    if not _is_adjective(nominal.head_word):
        return keys
    shared = next((other for other in nominal.conjuncts if not _is_adjective(other.head_word)), None)
    return (f"en:{nominal.head_word.lower}" if shared is None else keys_of(shared.head_word)[0], *keys)


def _modifier_words(nominal: Nominal) -> list[Word]:
    place = name_start(nominal)
    return [word for word in nominal.sentence[nominal.first : place] if word.tag in (Tag.NAME, Tag.NOUN) or _is_measure(word)]


def _is_measure(word: Word) -> bool:
    """True for a number that tells one kind of a thing from another: 2-nanometer chips, 12-layer memory."""
    return "-" in word.lower and word.lower[0].isdigit() and word.token.amount is None and word.token.day is None


def _modifiers(nominal: Nominal) -> tuple[str, ...]:
    return tuple(key for word in _modifier_words(nominal) for key in keys_of(word))


def _bare(nominal: Nominal, text: str) -> list[Marked]:
    """The known nouns directly before an event noun as its arguments: [H20] exports; of a word nothing knows it is not said whether it is one."""
    found: list[Marked] = []
    for word in _modifier_words(nominal):
        is_event = noun_lemma(word.lower) in nominal.events[1:]
        if is_event or word.may_be(PARTICIPLE) or (word.tag is not Tag.NAME and word.token.spot is None):
            continue
        span = Span(word.token.start, word.token.end)
        marker = GENITIVE if _is_adjective(word) and nominal.events[-1] not in _TWO_SIDED else BARE
        found.append(Marked(marker=marker, phrase=Phrase(span=span, words=span.of(text), keys=keys_of(word))))
    return found


def _is_adjective(word: Word) -> bool:
    return word.token.spot is not None and word.token.spot.is_adjective
