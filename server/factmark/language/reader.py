"""Text to reading: the one door of this layer."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial

from factmark.language import pattern, reservation
from factmark.language.candidate import candidates
from factmark.language.chain import carrier
from factmark.language.clause import Clause, Marked
from factmark.language.date import days, quarter
from factmark.language.disambiguation import Labels, disambiguated
from factmark.language.en import demonym as en_demonym
from factmark.language.gazetteer import Found, Gazetteer, is_hangul
from factmark.language.kind import KindIndex
from factmark.language.ko import demonym as ko_demonym
from factmark.language.lexicon import Lexicon
from factmark.language.normalize import Normalized, normalize
from factmark.language.number import amounts
from factmark.language.office import is_plain_lead, leading
from factmark.language.passage import Passage, Passages, Wording, passage
from factmark.language.sentence import alone, lines, sentences_of_line
from factmark.language.short_name import short_names
from factmark.language.spot import Sentence, Spot
from factmark.language.statement import frames
from factmark.model.candidate import Candidate
from factmark.model.claim import Claim, Form
from factmark.model.document import Document, Language
from factmark.model.entity import EntityType
from factmark.model.interval import Interval
from factmark.model.mention import Mention
from factmark.model.predicate import PredicateKind
from factmark.model.reading import Reading
from factmark.model.span import Span
from factmark.model.statement import Argument, Basis, Modality, Polarity, Role, Statement, Tense

FORMER = frozenset({"en:former", "en:ex", "en:ex-", "ko:전", "ko:옛"})
"""Keys of words that put an office in the past."""

_ESTABLISHING = frozenset("report reported announce announced confirm confirmed disclose disclosed 발표하다 공시하다 밝히다 확인하다 보고하다".split())
"""Verbs of saying with which an organisation puts its own act or figure on record."""

_CONTENT = frozenset({Role.OBJECT, Role.TOPIC})
"""Parts with which a verb of saying or doing tells of an event of its own: criticised the purchase, 선거 운동을 하다."""

_MERE_WORDS = frozenset({"stress", "explain", "claim"})
"""Senses of speaking that tell of no deed beside the words: "stressed the importance of jobs"."""

_TELLING_PARTS = 2
"""Parts that a clause without a known name needs, to be more than a remark: somebody does something to something."""

LEAP_DAY = (2, 29)
"""The day that other years do not have."""

_UNCHECKABLE = frozenset({Modality.HYPOTHETICAL, Modality.QUESTIONED, Modality.ORDERED, Modality.OPINION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """All that reading needs to know: names of the fact base, words of the lexicon, and what each key is; `labels` tell whose label an ambiguous name is.

    `passages` are lines already read with it.
    """

    gazetteer: Gazetteer
    lexicon: Lexicon
    kinds: KindIndex
    labels: Labels = field(default_factory=dict[str, tuple[str, ...]])
    passages: Passages = field(default_factory=Passages, init=False, repr=False, compare=False)

    def names(self, line: str) -> Found:
        """The names of the fact base in the words of a line."""
        return self.passages.names(line, self.gazetteer.find)


def read(document: Document, knowledge: Knowledge) -> Reading:
    """Every sentence, mention and claim of a document, in text order, spans into its own text.

    A claim speaks of something known. Nothing is looked up: what facts say to it is for reconcile. Lines that were read before with the same
    knowledge are not read again; stand-ins are resolved anew, for they depend on the whole document.
    """
    normal = normalize(document.text)
    read_lines = passages(normal.text, document, knowledge)
    claims = _on_page(_claims_of(normal.text, read_lines, document, knowledge), normal, document)
    mentions = tuple(
        Mention(span=span, exact=span.of(document.text), entities=spot.keys)
        for each in read_lines
        for spot in each.names
        if not _is_syllable(spot, normal.text, knowledge)
        for span in (normal.original(spot.span),)
    )
    return Reading(
        document=document,
        sentences=tuple(normal.original(span) for each in read_lines for span in each.sentences),
        mentions=mentions,
        claims=tuple(sorted(_distinct(claims), key=lambda claim: (claim.span.start, -claim.span.end))),
        candidates=_candidates(normal, read_lines),
    )


def _is_syllable(spot: Spot, text: str, knowledge: Knowledge) -> bool:
    """True for 미 of 미·중 and 미 국방부, which tells the country in a claim and is no name to be marked, unless the fact base lists it."""
    surface = spot.span.of(text)
    return len(surface) == 1 and is_hangul(surface) and not knowledge.gazetteer.ids(surface)


def _candidates(normal: Normalized, read_lines: Iterable[Passage]) -> tuple[Candidate, ...]:
    """The names that the fact base lacks, with spans into the document's own text."""
    found = candidates(normal.text, (name for each in read_lines for name in each.unknown))
    return tuple(replace(each, places=tuple(normal.original(place) for place in each.places)) for each in found)


def passages(text: str, document: Document, knowledge: Knowledge) -> list[Passage]:
    """What each line of the document's normalised text holds; "that day" in one is the last single day that an earlier one named."""
    found: list[Passage] = []
    day: date | None = None
    settled = _settled_names(text, knowledge)
    for line in lines(text):
        own = tuple(replace(spot, span=spot.span.moved(-line.start)) for spot in settled if line.contains(spot.span))
        wording = Wording(line.of(text), document.language, document.published, day, own)
        found.append(knowledge.passages.get(wording, line, partial(_passage, text, line, document, knowledge, wording)))
        day = found[-1].day
    return found


def _settled_names(text: str, knowledge: Knowledge) -> tuple[Spot, ...]:
    """The names that only the whole document can tell: short forms of what it names in full, and ambiguous ones that it makes plain."""
    found = tuple((span.moved(line.start), keys) for line in lines(text) for span, keys in knowledge.names(line.of(text)))
    return (*short_names(text, found, knowledge.kinds, knowledge.lexicon.is_concept), *disambiguated(text, found, knowledge.labels, knowledge.kinds))


def _passage(text: str, line: Span, document: Document, knowledge: Knowledge, wording: Wording) -> Passage:
    own = alone(text, line)
    spots = [replace(spot, span=spot.span.moved(line.start)) for spot in spots_of(line.of(text), knowledge, wording.settled)]
    told = [spot.told(own, document.language) for spot in spots]
    parts, day = _sentences_of_line(own, line, told, document, wording.day)
    return passage(line, spots, parts, pattern.parsed(own, parts, knowledge.lexicon, knowledge.kinds, document.language), day=day)


def _claims_of(text: str, read_lines: list[Passage], document: Document, knowledge: Knowledge) -> Iterator[Claim]:
    """The claims of all clauses, with spans into the normalised text."""
    drafts = [(each.line, draft) for each in read_lines for draft in each.drafts]
    found = pattern.resolved(text, read_lines, knowledge.lexicon, knowledge.kinds, document.language)
    for (line, draft), clause in zip(drafts, found, strict=True):
        if all(line.contains(marked.phrase.span) for marked in clause.arguments):
            yield from draft.claims(clause, partial(_claims_of_line, text, line, document, knowledge))
        else:
            yield from _claims(clause, text, document, knowledge)


def _claims_of_line(text: str, line: Span, document: Document, knowledge: Knowledge, clause: Clause) -> tuple[Claim, ...]:
    return tuple(_claims(clause, alone(text, line), document, knowledge))


def _on_page(claims: Iterable[Claim], normal: Normalized, document: Document) -> Iterator[Claim]:
    """The claims with spans into the document's own text."""
    if normal.text == document.text:
        yield from claims
        return
    for claim in claims:
        span = normal.original(claim.span)
        yield replace(claim, span=span, exact=span.of(document.text))


def _distinct(claims: Iterable[Claim]) -> list[Claim]:
    """Each claim once, in order; only those of one stretch are compared."""
    found: dict[Span, list[Claim]] = {}
    for claim in claims:
        same = found.setdefault(claim.span, [])
        if claim not in same:
            same.append(claim)
    return [claim for same in found.values() for claim in same]


def parse_statement(document: Document, knowledge: Knowledge) -> tuple[Statement, ...]:
    """The frames of one plain sentence, the likeliest first: how a fact's wording becomes a statement."""
    reading = read(document, knowledge)
    claims = reading.claims
    established = _main(claim for claim in claims if _is_established(claim, knowledge))
    if established is not None:
        led = leading(established.statement, knowledge.kinds)
        every = dict.fromkeys((established.statement, *established.alternatives, *_some(led)))
        return tuple(_with_lost(each, reading) for each in every)
    alleged = _main(claims)
    saying = None if alleged is None else alleged.saying()
    return () if saying is None else (saying,)


def _some(statement: Statement | None) -> tuple[Statement, ...]:
    return () if statement is None else (statement,)


def _with_lost(statement: Statement, reading: Reading) -> Statement:
    """The frame with the names of its sentence that it lost, as context: a resolution on *Russia* says nothing of another one."""
    named = statement.names()
    lost = [mention for mention in reading.mentions if named.isdisjoint(mention.entities)]
    context = tuple(Argument(role=Role.CONTEXT, key=mention.entities[0], words=mention.exact, also=mention.entities[1:]) for mention in lost)
    return replace(statement, arguments=(*statement.arguments, *context)) if context else statement


def _main(claims: Iterable[Claim]) -> Claim | None:
    """The claim of the longest whole clause, or of the longest stretch where there is none."""
    found = tuple(claims)
    whole = [claim for claim in found if claim.form is Form.SENTENCE] or found
    return max(whole, key=lambda claim: len(claim.span), default=None)


def _is_established(claim: Claim, knowledge: Knowledge) -> bool:
    """False for what somebody only alleged: a curated fact about an allegation is a fact about who said it, and none of its content.

    A person puts on record what they do themselves; an organisation speaks for what it has found or done.
    """
    if claim.attribution is None:
        return True
    speaker = claim.attribution.speaker
    is_own = any(argument.key == speaker for argument in claim.statement.of(Role.SUBJECT))
    is_person = speaker is not None and EntityType.PERSON in knowledge.kinds(speaker)
    return claim.attribution.cue.split(" ")[0] in _ESTABLISHING and (is_own or not is_person) and not _exonerates(claim, speaker, knowledge)


def _exonerates(claim: Claim, speaker: str | None, knowledge: Knowledge) -> bool:
    """True for a denial that speaks of nobody but the speaker: that no data leaked is no more than the bank's word; that it will not do so is its plan."""
    statement = claim.statement
    if statement.polarity is not Polarity.NEGATED or statement.modality is not Modality.ASSERTED:
        return False
    named = {key for argument in statement.arguments for key in (argument.key, *argument.also) if key in knowledge.kinds.entities}
    return not named - {speaker}


def spots_of(text: str, knowledge: Knowledge, settled: tuple[Spot, ...] = ()) -> list[Spot]:
    """The names of the fact base and the lexicon's concepts in a normalised text, in order; a concept yields to a name.

    `settled` are the names in it that only the whole document can tell.
    """
    full = [Spot(span=span, keys=keys, is_entity=True) for span, keys in knowledge.names(text)]
    entities = sorted([*(spot for spot in full if not any(spot.span.overlaps(other.span) for other in settled)), *settled], key=lambda spot: spot.span)
    taken = [spot.span for spot in entities]
    concepts: list[Spot] = []
    index = 0
    for span, keys in knowledge.lexicon.concepts.find(text):
        while index < len(taken) and taken[index].end <= span.start:
            index += 1
        if index == len(taken) or not taken[index].overlaps(span):
            concepts.append(Spot(span=span, keys=keys[:1], is_entity=False))
    known = sorted([*entities, *concepts], key=lambda spot: spot.span)
    adjectives = _adjectives(text, known, knowledge)
    return sorted([*known, *adjectives], key=lambda spot: spot.span) if adjectives else known


def _adjectives(text: str, known: list[Spot], knowledge: Knowledge) -> list[Spot]:
    """The adjectives of countries that the fact base knows, where nothing else is known: Israeli courts."""
    starts = {spot.span.start for spot in known}
    ids = knowledge.gazetteer.ids
    adjectives = (*en_demonym.demonyms(text, ids, starts.__contains__), *ko_demonym.demonyms(text, ids))
    found = (Spot(span=span, keys=keys, is_entity=False, is_adjective=True) for span, keys in adjectives)
    return [spot for spot in found if not any(spot.span.overlaps(other.span) for other in known)]


def sentences_of(text: str, spots: list[Spot], document: Document) -> list[Sentence]:
    """The sentences of a document's normalised text with what is in them, given what was spotted in it."""
    found: list[Sentence] = []
    day: date | None = None
    for line in lines(text):
        parts, day = _sentences_of_line(alone(text, line), line, spots, document, day)
        found.extend(parts)
    return found


def _sentences_of_line(text: str, line: Span, spots: list[Spot], document: Document, day: date | None) -> tuple[list[Sentence], date | None]:
    """The sentences of a line, and the last single day named up to its end; `day` is the one before it."""
    found: list[Sentence] = []
    starts = [spot.span.start for spot in spots]
    for span in sentences_of_line(text, line, document.language):
        inside = days(text, span, document.language, document.published, anchor=day)
        found.append(
            Sentence(
                span=span,
                spots=tuple(spot for spot in spots[bisect_left(starts, span.start) : bisect_left(starts, span.end)] if spot.span.end <= span.end),
                amounts=amounts(text, span, document.language),
                days=inside,
            )
        )
        single = [each.interval.first for each in inside if each.interval is not None and each.interval.first == each.interval.last]
        day = single[-1] if single else day
    return found, day


def _claims(clause: Clause, text: str, document: Document, knowledge: Knowledge) -> Iterator[Claim]:
    found = frames(clause, knowledge.lexicon, document.language, knowledge.kinds)
    wording = _wording(clause, text, document.language)
    found = tuple(_settled(each, clause, wording, document) for each in found)
    led = leading(found[0], knowledge.kinds) if found and is_plain_lead(found[0]) else None
    if found and _says_something(found[0], clause.form, knowledge) and _is_about_something(found[0], clause.form, knowledge):
        yield Claim(
            span=clause.span, exact=clause.span.of(text), statement=found[0], form=clause.form, alternatives=(*found[1:], *_some(led)),
            attribution=clause.attribution, is_checkable=found[0].modality not in _UNCHECKABLE, is_remark=_is_remark(clause, found[0]),
        )  # fmt: skip
    carried = carrier(clause, knowledge.lexicon, document.language)
    for marked in clause.arguments if clause.verbs else clause.arguments[1:]:
        if marked.phrase is carried:
            continue
        for nominal in _nominal(marked, clause):
            yield from _claims(nominal, text, document, knowledge)


@dataclass(frozen=True, slots=True)
class _Wording:
    """What the words of a clause say beside its frame."""

    is_denied: bool
    is_exclusive: bool
    is_partial: bool
    is_bygone: bool
    quarter: int | None
    basis: Basis | None


def _wording(clause: Clause, text: str, language: Language) -> _Wording:
    words = clause.span.of(text)
    return _Wording(
        is_denied=reservation.is_denied_before(text, clause.span.start),
        is_exclusive=reservation.is_exclusive(text, clause.span, language) or reservation.is_only_quoted(text, clause.span),
        is_partial=reservation.is_partial(words, language),
        is_bygone=clause.form is Form.RELATIVE and reservation.is_bygone(words, language),
        quarter=quarter(words, language),
        basis=reservation.basis(words, language),
    )


def _settled(statement: Statement, clause: Clause, wording: _Wording, document: Document) -> Statement:
    """The frame with what its words add: an apposition speaks of today, a former office of before, "not all" of nothing certain."""
    if clause.form is Form.APPOSITION and statement.tense is not Tense.PAST:
        is_former = any(key in FORMER for argument in statement.arguments for key in argument.also)
        statement = replace(statement, tense=Tense.PAST if is_former else Tense.PRESENT)
    if clause.form is Form.APPOSITION and statement.tense is Tense.PAST and document.published is not None:
        statement = replace(statement, time=Interval(last=document.published - timedelta(days=1)))
    if statement.tense is Tense.PAST and statement.modality is Modality.ASSERTED:
        statement = replace(statement, time=_before_publication(statement.time, document.published))
    if wording.quarter is not None or wording.basis is not None:
        statement = replace(statement, quarter=wording.quarter, basis=wording.basis)
    if wording.is_denied:
        statement = replace(statement, polarity=Polarity.AFFIRMED if statement.polarity is Polarity.NEGATED else Polarity.NEGATED)
    if wording.is_exclusive or wording.is_bygone or (wording.is_partial and statement.polarity is Polarity.NEGATED):
        statement = replace(statement, modality=Modality.POSSIBLE)
    return statement


def _before_publication(time: Interval | None, published: date | None) -> Interval | None:
    """What was so "until July" was so until the last July, not the next."""
    if time is None or time.last is None or published is None or time.last <= published or (time.first is not None and time.first <= published):
        return time
    return Interval(first=_year_earlier(time.first), last=_year_earlier(time.last))


def _year_earlier(day: date | None) -> date | None:
    return None if day is None else day.replace(year=day.year - 1, day=28 if (day.month, day.day) == LEAP_DAY else day.day)


def _nominal(marked: Marked, clause: Clause) -> Iterator[Clause]:
    """What a noun phrase inside a clause presupposes: H20 수출 중단은, the ban on exports."""
    for phrase in (marked.phrase, *marked.phrase.conjuncts):
        if phrase.events and phrase.dependents:
            yield Clause(
                span=phrase.span, form=Form.NOMINAL, verbs=(), arguments=(replace(marked, phrase=phrase),), attribution=clause.attribution,
                modality=clause.modality if clause.modality in _UNCHECKABLE else Modality.ASSERTED,
            )  # fmt: skip


def _is_remark(clause: Clause, statement: Statement) -> bool:
    """True for a forecast, and for what somebody says of how things are to them; the article's own words are no remark."""
    return statement.modality is Modality.PREDICTED or (clause.is_remark and clause.attribution is not None)


def _says_something(statement: Statement, form: Form, knowledge: Knowledge) -> bool:
    """False for a verb of saying or a light verb whose content was not found, and for a bare event noun: "H20 sales" asserts nothing."""
    if form is Form.NOMINAL and statement.event is None and not statement.quantities:
        known = knowledge.lexicon.predicates.get(statement.predicate)
        return known is not None and known.kind is PredicateKind.OPERATOR
    if statement.predicate in _MERE_WORDS:
        return False
    if knowledge.lexicon.kinds.get(statement.predicate) in ("light", "speech"):
        return form is Form.SENTENCE and bool(statement.of(Role.SUBJECT)) and any(argument.role in _CONTENT for argument in statement.arguments)
    return True


def _is_about_something(statement: Statement, form: Form, knowledge: Knowledge) -> bool:
    """True when a clause names an entity or has several parts, or a known predicate speaks of a known concept or an amount."""
    own = [argument for argument in statement.arguments if argument.role is not Role.CONTEXT]
    if any(key in knowledge.kinds.entities for argument in own for key in (argument.key, *argument.also)):
        return True
    if form is Form.SENTENCE and len(own) >= _TELLING_PARTS:
        return True
    is_known = statement.predicate in knowledge.lexicon.predicates
    return is_known and (bool(statement.quantities) or any(argument.key[2:3] != ":" for argument in own))
