"""Claims that noun phrases make by themselves: events they name, and who somebody is."""

from dataclasses import replace

from factmark.language.clause import COMPLEMENT, OBJECT, SUBJECT, Clause, Marked
from factmark.language.en.denotation import frozen, name_start
from factmark.language.en.function_word import Tag
from factmark.language.en.phrase import Nominal
from factmark.language.en.state import State
from factmark.language.en.title import FORMER, describes_name, is_title
from factmark.model.claim import Form
from factmark.model.span import Span
from factmark.model.statement import Modality, Polarity

_MANY = 100
"""From so many on a number of what somebody has is the number of all."""
_NOT_COUNTED = frozenset("year month week day hour minute second quarter point degree km m mile".split())
_UNREAL_MARKERS = frozenset("for without against as like unlike including such_as".replace("_", " ").split())


def clauses_of_nominals(state: State, clauses: list[Clause]) -> list[Clause]:
    """Nominal claims and appositions; a nominal claim only where no clause of `clauses` says the same or puts it in doubt."""
    found = [clause for nominal in state.nominals for clause in _appositions(nominal, state.text)]
    found += [_staff(nominal, state.text) for nominal in state.nominals if _counts_all(nominal)]
    taken = [marked.phrase.span for clause in clauses for marked in clause.arguments if marked.marker in (OBJECT, COMPLEMENT)]
    doubtful = [clause.span for clause in clauses if clause.modality is not Modality.ASSERTED or clause.polarity is Polarity.NEGATED]
    form = Form.NOMINAL if state.frames else Form.HEADLINE
    for nominal in state.nominals:
        if not nominal.events or nominal.is_negative or _is_inside_event(nominal) or _is_unreal(nominal, state):
            continue
        phrase = frozen(nominal, state.text)
        if any(phrase.span == span for span in taken) or any(span.contains(phrase.span) for span in doubtful) or not _has_entity(nominal):
            continue
        found.append(Clause(span=phrase.span, form=form, verbs=(), arguments=(Marked(marker=COMPLEMENT, phrase=phrase),)))
    return found


def _counts_all(nominal: Nominal) -> bool:
    """True for the whole number of what belongs to somebody: its 12,000 employees; a few may be a part, and what lies somewhere is one."""
    is_owned = nominal.possessor is not None or nominal.sentence[nominal.first].tag is Tag.POSSESSIVE
    amounts = nominal.quantities()
    if not is_owned or nominal.is_amount or nominal.dependents or len(amounts) != 1 or nominal.events:
        return False
    (amount,) = amounts
    is_counted = amount.unit.isalpha() and amount.unit.islower() and amount.unit not in _NOT_COUNTED
    return is_counted and amount.low is not None and amount.low >= _MANY


def _staff(nominal: Nominal, text: str) -> Clause:
    phrase = frozen(nominal, text)
    return Clause(span=phrase.span, form=Form.NOMINAL, verbs=("be",), arguments=(Marked(marker=SUBJECT, phrase=phrase),))


def _is_inside_event(nominal: Nominal) -> bool:
    host = nominal.host
    while host is not None:
        if host.events or host.inner_verbs:
            return True
        host = host.host
    return False


def _is_unreal(nominal: Nominal, state: State) -> bool:
    """True under a preposition or in an infinitive that leaves open whether the event took place."""
    for frame in state.frames:
        for marker, other in frame.arguments:
            if other is nominal and (marker in _UNREAL_MARKERS or not frame.is_emitted):
                return True
    return False


def _has_entity(nominal: Nominal) -> bool:
    own = nominal.sentence[nominal.first : nominal.last]
    if any(word.token.spot is not None and word.token.spot.is_entity for word in own):
        return True
    inner = [other for _, other in nominal.dependents] + ([nominal.possessor] if nominal.possessor is not None else [])
    return any(_has_entity(other) for other in inner)


def _appositions(nominal: Nominal, text: str) -> list[Clause]:
    if not nominal.is_name and not nominal.appositions:
        return []
    found = [clause for other in nominal.appositions for clause in _identities(nominal, other, text)]
    titled = _titled(nominal)
    if titled is not None:
        found += [_identity(titled[1], office, text) for office in _apart(titled[0])]
    return [clause for clause in found if clause is not None]


def _identities(one: Nominal, other: Nominal, text: str) -> list[Clause | None]:
    """The clauses "one is the other" where exactly one of the two is a name and the other says what it is."""
    if one.is_name == other.is_name or any(each.is_pronoun or each.is_amount or each.events for each in (one, other)):
        return []
    name, description = (one, other) if one.is_name else (other, one)
    return [_identity(name, each, text) for each in _apart(description)]


def _apart(description: Nominal) -> list[Nominal]:
    """An office somebody holds and one of before are two claims: founder and former chief executive."""
    members = [description, *description.conjuncts]
    if len({member.sentence[member.first].lower in FORMER for member in members}) == 1:
        return [replace(description, appositions=[], phrase=None)]
    return [replace(member, appositions=[], conjuncts=[], phrase=None) for member in members]


def _identity(name: Nominal, description: Nominal, text: str) -> Clause | None:
    span = Span(min(name.start, description.start), max(name.end, description.end))
    subject, complement = frozen(name, text), frozen(description, text)
    if subject.keys == complement.keys:
        return None
    arguments = (Marked(marker=SUBJECT, phrase=subject), Marked(marker=COMPLEMENT, phrase=complement))
    return Clause(span=span, form=Form.APPOSITION, verbs=("be",), arguments=arguments)


def _titled(nominal: Nominal) -> tuple[Nominal, Nominal] | None:
    """Commerce Secretary | Howard Lutnick: the office and the name, or None when no office stands before the name."""
    if not nominal.is_name:
        return None
    start = name_start(nominal)
    before = nominal.sentence[start - 1]
    if start == nominal.first or not describes_name(before.lower) or (before.tag is Tag.NAME and not is_title(before.lower)):
        return None
    sentence = nominal.sentence
    joint = next((place for place in range(nominal.first, start) if sentence[place].tag is Tag.COORDINATOR), None)
    office = Nominal(sentence=sentence, first=nominal.first, last=joint or start, head=(joint or start) - 1, possessor=nominal.possessor)
    if joint is not None:
        office.conjuncts.append(Nominal(sentence=sentence, first=joint + 1, last=start, head=start - 1))
    return (office, Nominal(sentence=sentence, first=start, last=nominal.head + 1, head=nominal.head))
