"""Stand-ins of Korean news resolved to what the document named before: 그, 이 대통령, 황 CEO, 총재, 회사 측, 이 은행, 이를, and the subject left out.

A name that the fact base lacks may be meant as well as one it has: it makes a stand-in behind it uncertain.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace

from factmark.language.clause import ACTOR, COMPLEMENT, Clause, Phrase, Voice
from factmark.language.kind import AGENTS, OFFICE
from factmark.language.ko.emission import RUMOUR
from factmark.language.ko.named_head import ENDINGS, is_definite, names_ending
from factmark.language.lexicon import Lexicon
from factmark.language.proper_name import ProperName
from factmark.language.role import Kinds
from factmark.model.claim import Attribution, Form
from factmark.model.document import Language

WINDOW = 300
"""Characters back within which an antecedent is sought: three to four sentences of Korean news."""

_PERSON_PRONOUNS = frozenset({"그", "그녀", "본인"})
_COMPANY_WORDS = frozenset({"회사", "회사 측", "사측", "이 회사", "해당 회사", "업체", "해당 업체", "동사", "당사"})
_OTHER_COMPANY = re.compile(r"(?:경쟁|자회|협력|계열|협력업|스타트업|업체|기업|법인|회사)[사체]?(?:들)?(?:을|를|와|과|에|이|가|은|는|도|의)(?![가-힣])")
"""A company that is not named: 이 회사 behind it may mean that one."""

_MISTER = re.compile(r"([가-힣])\s?씨")
_THING_PRONOUNS = frozenset({"이", "이것", "그것"})
_SURNAME = re.compile(r"(?<![가-힣])([가-힣])\s?$")
_SUBJECTS = ("이", "은", ACTOR)


@dataclass(frozen=True, slots=True)
class _Named:
    place: int
    key: str
    is_acting: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A whole document: per id the names under which it speaks of somebody, and the `strangers`, names that the fact base lacks."""

    text: str
    surfaces: Mapping[str, frozenset[str]]
    strangers: tuple[ProperName, ...] = ()


def resolve(page: Page, clauses: Iterable[Clause], lexicon: Lexicon, kinds: Kinds, entities: Set[str]) -> tuple[Clause, ...]:
    """The clauses of a whole document, in their order, stand-ins replaced by the keys of those they stand for.

    A clause without a subject gets the last acting name as context: it may agree, never conflict.
    """
    resolver = _Resolver(page, lexicon, kinds, entities)
    found: list[Clause] = []
    for clause in clauses:
        resolved = resolver.resolved(clause, found)
        resolver.learn(resolved)
        found.append(resolved)
    return tuple(found)


class _Resolver:
    """Remembers who was named where as the document goes on."""

    __slots__ = ("_entities", "_kinds", "_lexicon", "_named", "_offices", "_page", "_said", "_surnames", "_titles")

    def __init__(self, page: Page, lexicon: Lexicon, kinds: Kinds, entities: Set[str]) -> None:
        self._page = page
        self._lexicon = lexicon
        self._kinds = kinds
        self._entities = entities
        self._named: list[_Named] = []
        self._offices: defaultdict[str, set[str]] = defaultdict(set)
        self._surnames: defaultdict[str, list[str]] = defaultdict(list)
        self._titles: defaultdict[str, set[str]] = defaultdict(set)
        self._said: tuple[int, Attribution] | None = None

    def learn(self, clause: Clause) -> None:
        """Remember everybody the clause names, and who said it."""
        if clause.attribution is not None and clause.attribution.speaker is not None:
            self._said = clause.span.end, clause.attribution
        for marked in clause.arguments:
            for phrase in _inside(marked.phrase):
                self._learn_phrase(phrase, is_acting=marked.marker in _SUBJECTS and phrase in (marked.phrase, *marked.phrase.conjuncts))
        if clause.form is Form.APPOSITION and len(clause.arguments) > 1:
            self._offices[clause.arguments[1].phrase.keys[0]].add(clause.arguments[0].phrase.keys[0])

    def _learn_phrase(self, phrase: Phrase, *, is_acting: bool) -> None:
        key = phrase.keys[0] if phrase.keys else ""
        if key not in self._entities or phrase.is_pronoun:
            return
        self._named.append(_Named(phrase.span.start, key, is_acting))
        if "person" in self._kinds(key):
            for title in phrase.modifiers:
                self._titles[title].add(key)
            for word in (phrase.name or phrase.words).split():
                for surname in (word[0], word) if len(word) in (2, 3, 4) else (word,):
                    if key not in self._surnames[surname]:
                        self._surnames[surname].append(key)

    def resolved(self, clause: Clause, before: list[Clause]) -> Clause:
        """The clause with its stand-ins replaced as far as they are certain."""
        phrases = [marked.phrase if marked.marker == COMPLEMENT else self._phrase(marked.phrase) for marked in clause.arguments]
        said = self._attribution(clause)
        if said is not clause.attribution or any(phrase is not marked.phrase for phrase, marked in zip(phrases, clause.arguments, strict=True)):
            arguments = tuple(replace(marked, phrase=phrase) for phrase, marked in zip(phrases, clause.arguments, strict=True))
            clause = replace(clause, arguments=arguments, attribution=said)
        clause = self._with_event(clause, before)
        has_subject = any(marked.marker in _SUBJECTS for marked in clause.arguments)
        if clause.verbs and (clause.voice is Voice.PASSIVE or not has_subject):
            clause = replace(clause, context=(*clause.context, *self._left_out(clause)))
        return clause

    def _left_out(self, clause: Clause) -> Iterator[Phrase]:
        """Who acted last, and the last thing named: what a reader supplies for a subject that is not there."""
        near = [named for named in self._named if clause.span.start - WINDOW < named.place < clause.span.start]
        acting = next((named for named in reversed(near) if named.is_acting), None)
        thing = next((named for named in reversed(near) if not self._kinds(named.key) & AGENTS), None)
        for named in (acting, thing):
            if named is not None:
                yield Phrase(span=clause.span, words="", keys=(named.key,))

    def _phrase(self, phrase: Phrase) -> Phrase:
        key = self._meant(phrase)
        if key is None:
            return phrase
        kept = tuple(each for each in phrase.keys if not each.startswith("ko:"))
        return replace(phrase, keys=(key, *kept), is_pronoun=False)

    def _meant(self, phrase: Phrase) -> str | None:
        key = phrase.keys[0] if phrase.keys else ""
        if not key or key in self._entities:
            return None
        if phrase.is_pronoun:
            return self._nearest(phrase.span.start, "person") if phrase.words in _PERSON_PRONOUNS else None
        if OFFICE in self._kinds(key):
            return self._titled(phrase, key)
        mister = _MISTER.fullmatch(phrase.words)
        if mister is not None:
            return self._of_surname(mister[1], phrase.span.start)
        if phrase.words in _COMPANY_WORDS:
            return self._company(phrase)
        return self._namesake(phrase)

    def _titled(self, phrase: Phrase, office: str) -> str | None:
        """이 대통령, 황 CEO: the person of that surname; a bare office: whoever the document says holds it."""
        place = phrase.span.start
        before = _SURNAME.search(self._page.text, max(0, place - 2), place)
        inside = next((each[3:] for each in phrase.modifiers if each.startswith("ko:") and len(each) == 4), None)
        surname = inside if inside is not None else before.group(1) if before is not None else None
        if surname is not None:
            return self._of_surname(surname, place, office)
        holders = self._offices[office]
        if len(holders) != 1 or phrase.modifiers:
            return None
        holder = next(iter(holders))
        last = max((named.place for named in self._named if named.key == holder), default=0)
        return None if self._has_stranger("person", last, place) else holder

    def _of_surname(self, surname: str, place: int, office: str = "") -> str | None:
        """The one person of that surname, or of several the one with that title; none where an unknown one of the name stands before."""
        persons = self._surnames.get(surname, [])
        if len(persons) > 1:
            persons = [key for key in persons if key in self._titles[office]]
        namesakes = (name for name in self._page.strangers if name.kind == "person" and name.span.start < place)
        is_shared = any(name.words.startswith(surname) or name.words.endswith(f" {surname}") for name in namesakes)
        return persons[0] if len(persons) == 1 and not is_shared else None

    def _has_stranger(self, kind: str, start: int, end: int) -> bool:
        return any(start < name.span.start < end and name.kind in (kind, None) for name in self._page.strangers)

    def _company(self, phrase: Phrase) -> str | None:
        """이 회사: the only company near by; 회사 측: the one that acts."""
        place = phrase.span.start
        key = self._nearest(place, "organization")
        if key is None or not (is_definite(self._page.text, place) or phrase.words[:2] in ("이 ", "해당", "동사")):
            return key
        near = [named for named in self._named if place - WINDOW < named.place < place and "organization" in self._kinds(named.key)]
        is_other = _OTHER_COMPANY.search(self._page.text, near[-1].place, place) is not None
        return None if is_other or {named.key for named in near} != {key} else key

    def _namesake(self, phrase: Phrase) -> str | None:
        """이 은행, 해당 법원: the one named before whose name ends so, where nobody else's does."""
        endings = ENDINGS.get(phrase.words.removeprefix("해당 "))
        place = phrase.span.start
        if endings is None or not (is_definite(self._page.text, place) or phrase.words.startswith("해당 ")):
            return None
        keys = {named.key for named in self._named if named.place < place and any(each.endswith(endings) for each in self._page.surfaces.get(named.key, ()))}
        if len(keys) != 1:
            return None
        key = next(iter(keys))
        others = names_ending(self._page.text, endings, place) - self._page.surfaces[key]
        return None if others else key

    def _nearest(self, place: int, kind: str) -> str | None:
        """The last one of that kind named as acting, when nobody else of the kind acted near by and no stranger came in since."""
        near = [named for named in self._named if place - WINDOW < named.place < place and kind in self._kinds(named.key)]
        acting = [named for named in near if named.is_acting]
        keys = {named.key for named in acting[-2:]} or {named.key for named in near}
        if len(keys) != 1 or self._has_stranger(kind, (acting or near)[-1].place, place):
            return None
        return next(iter(keys))

    def _attribution(self, clause: Clause) -> Attribution | None:
        said = clause.attribution
        if said is None or said.speaker is not None:
            return said
        if not said.words:
            return self._carried(said, clause.span.start)
        words = said.words.split()
        if words[-1] in _PERSON_PRONOUNS:
            key = self._last("person")
        elif said.words in _COMPANY_WORDS:
            key = self._last("organization")
        else:
            key = (self._of_surname(words[0], clause.span.start) if len(words) > 1 else None) or self._holder(words[-1])
        return said if key is None else replace(said, speaker=key)

    def _carried(self, said: Attribution, place: int) -> Attribution:
        """고도 했다: who spoke last speaks on, as long as nobody else is named as the source."""
        if not said.cue.endswith("다") or said.cue == RUMOUR.cue:
            return said
        if self._said is not None and place - self._said[0] <= WINDOW:
            return replace(said, speaker=self._said[1].speaker, words=self._said[1].words)
        person = self._nearest(place, "person")
        return said if person is None else replace(said, speaker=person)

    def _last(self, kind: str) -> str | None:
        return self._nearest(self._named[-1].place + 1, kind) if self._named else None

    def _holder(self, word: str) -> str | None:
        found = self._lexicon.concepts.find(word)
        holders = self._offices.get(found[0][1][0], set[str]()) if found else set[str]()
        return next(iter(holders)) if len(holders) == 1 else None

    def _with_event(self, clause: Clause, before: list[Clause]) -> Clause:
        """이마저도 불허하자: 이 is what the last clause said, when the verb acts on events."""
        stand_in = next((marked for marked in clause.arguments if marked.phrase.words in _THING_PRONOUNS and marked.marker in ("을", "도")), None)
        if stand_in is None or len(clause.verbs) != 1 or not self._acts_on_events(clause.verbs[0]):
            return clause
        antecedent = next((each for each in reversed(before) if each.verbs and each.form is Form.SENTENCE), None)
        if antecedent is None or clause.span.start - antecedent.span.end > WINDOW or len(antecedent.verbs) != 1:
            return clause
        own = tuple(marked for marked in clause.arguments if marked is not stand_in)
        meant = tuple(replace(marked, marker=ACTOR) if marked.marker in ("이", "은") else marked for marked in antecedent.arguments)
        return replace(clause, verbs=(*clause.verbs, *antecedent.verbs), arguments=(*own, *meant))

    def _acts_on_events(self, lemma: str) -> bool:
        return any(usage.kind == "operator" for usage in self._lexicon.verbs(Language.KO, lemma))


def _inside(phrase: Phrase) -> Iterator[Phrase]:
    yield phrase
    for marked in phrase.dependents:
        yield from _inside(marked.phrase)
    for conjunct in phrase.conjuncts:
        yield from _inside(conjunct)
