"""Pronouns and definite stand-ins resolved to what the document named before; in doubt they stay as they are."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from factmark.language.clause import COMPLEMENT, SUBJECT, Clause, Marked, Phrase, Voice
from factmark.language.en.inflection import noun_lemma
from factmark.language.en.named_head import ACTING_HEADS, CLASS_WORDS, PUBLIC_HEADS
from factmark.language.en.stand_in import (
    OBJECT_PRONOUNS,
    PERSON,
    PLACE,
    POSSESSIVES,
    PRONOUNS,
    SPEAKER_PRONOUNS,
    STAND_IN_HEADS,
    definite_head,
    is_office,
    stand_in_type,
)
from factmark.language.en.title import COMPANY_WORDS
from factmark.model.claim import Attribution, Form

Kinds = Callable[[str], frozenset[str]]
"""All that a key is: itself, what stands above it, and its entity type ("person", "organization", …)."""

WINDOW = 450
"""Characters back within which an antecedent is sought: three to four sentences of news, about as far as readers follow a pronoun."""

_ACTING = frozenset((SUBJECT, "actor"))
_THING = frozenset(("thing",))
"""The kind of a common noun such as "the rule", which "it" may mean."""
_INTRODUCING = frozenset("a an another other some several two three four many most all no".split())
"""First words of a phrase that brings in somebody or something new."""
_LINKS = frozenset("of in on at to for from by with that which who".split())
_ANOTHER = frozenset("other another second third next new rival first last previous former same neighbouring neighboring".split())
"""Words that may tell a thing from the one named before."""
_RECENT = frozenset((verb,) for verb in ("be", "cost", "run", "weigh", "feature"))
"""Verbs that speak of things as readily as of companies: there the last subject counts, whatever its type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Named:
    """Somebody named at `place`; an unlisted name has no kinds and blocks what it might be."""

    place: int
    key: str
    kinds: frozenset[str]
    is_acting: bool
    is_nested: bool = False
    """True inside another phrase: competition from [Lilly]."""

    def may_be(self, kind: str) -> bool:
        return not self.kinds or kind in self.kinds


def resolve(
    clauses: Iterable[Clause], kinds: Kinds, entities: Set[str], heads: Mapping[str, frozenset[str]] | None = None, starts: Sequence[int] = ()
) -> tuple[Clause, ...]:
    """The clauses of a whole document, in their order, with stand-ins replaced by the keys of those they stand for.

    Only keys in `entities` count as somebody named; `heads` are the last words of the names under which the document speaks of them,
    `starts` the places where its sentences begin. A resolved phrase is no longer `is_pronoun`; a resolved common noun keeps its own key behind the entity's.
    """
    ordered = tuple(clauses)
    return _Resolver(ordered, kinds, entities, heads or {}, starts).run(ordered)


class _Resolver:
    """Knows who was named where, and adds whom it resolved."""

    __slots__ = ("_entities", "_heads", "_kinds", "_named", "_offices", "_others", "_starts", "_surnames")

    def __init__(self, clauses: tuple[Clause, ...], kinds: Kinds, entities: Set[str], heads: Mapping[str, frozenset[str]], starts: Sequence[int]) -> None:
        self._starts = starts
        self._kinds = kinds
        self._heads = {key: words for key, words in heads.items() if PERSON not in kinds(key)}
        self._others: list[tuple[int, str]] = []
        self._entities = entities
        self._named: list[_Named] = []
        self._surnames: dict[str, set[str]] = {}
        self._offices: dict[str, set[str]] = {}
        for clause in clauses:
            self._learn(clause)
        self._named.sort(key=lambda named: named.place)

    def run(self, clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
        return tuple(self._clause(clause) for clause in clauses)

    def _learn(self, clause: Clause) -> None:
        for marked in clause.arguments:
            self._learn_phrase(marked.phrase, is_acting=marked.marker in _ACTING)
        for phrase in clause.context:
            self._learn_phrase(phrase, is_acting=False)
        said = clause.attribution
        if said is not None and said.speaker is not None and said.speaker in self._entities:
            self._add(clause.span.start, said.speaker, is_acting=True)
        subject = _argument(clause, SUBJECT)
        office = _argument(clause, COMPLEMENT)
        if clause.form is Form.APPOSITION and subject is not None and office is not None and office.keys:
            self._offices.setdefault(office.keys[0], set()).add(subject.keys[0])

    def _learn_phrase(self, phrase: Phrase, *, is_acting: bool, is_nested: bool = False) -> None:
        key = phrase.keys[0] if phrase.keys else ""
        if key in self._entities:
            self._add(phrase.span.start, key, is_acting=is_acting, is_nested=is_nested)
            words = phrase.words.split()
            if len(words) > 1 and PERSON in self._kinds(key):
                for surname in (words[0].lower(), words[-1].lower()):
                    self._surnames.setdefault(surname, set()).add(key)
        elif not phrase.is_pronoun and _is_unlisted_name(phrase, key):
            self._others.append((phrase.span.start, noun_lemma(key.split()[-1].removeprefix("en:"))))
            self._named.append(_Named(place=phrase.span.start, key=key, kinds=frozenset(), is_acting=is_acting))
        elif is_acting and phrase.words.lower().startswith(("the ", "a ", "an ", "this ")):
            self._named.append(_Named(place=phrase.span.start, key=key, kinds=_THING, is_acting=True))
        opener, _, rest = phrase.words.lower().partition(" ")
        if opener in _INTRODUCING and rest:
            self._others.append((phrase.span.start, noun_lemma(_head_word(phrase))))
        for inner in _inside(phrase):
            is_joined = inner in phrase.conjuncts
            self._learn_phrase(inner, is_acting=is_acting and is_joined, is_nested=is_nested or not is_joined)

    def _add(self, place: int, key: str, *, is_acting: bool, is_nested: bool = False) -> None:
        self._named.append(_Named(place=place, key=key, kinds=self._kinds(key), is_acting=is_acting, is_nested=is_nested))

    def _clause(self, clause: Clause) -> Clause:
        """The clause resolved: its subject first, because the rest may refer to it."""
        own: list[str] = []
        arguments: list[Marked] = []
        for marked in clause.arguments:
            phrase = self._phrase(marked.phrase, clause, own)
            if marked.marker in _ACTING and phrase.keys:
                own.append(phrase.keys[0])
                if phrase is not marked.phrase and own[-1] in self._entities:
                    self._note(phrase)
            arguments.append(replace(marked, phrase=phrase))
        return replace(
            clause,
            arguments=tuple(arguments),
            context=tuple(self._phrase(phrase, clause, own) for phrase in clause.context),
            attribution=self._attribution(clause),
        )

    def _note(self, phrase: Phrase) -> None:
        self._named = [named for named in self._named if named.place != phrase.span.start]
        self._add(phrase.span.start, phrase.keys[0], is_acting=True)
        self._named.sort(key=lambda named: named.place)

    def _phrase(self, phrase: Phrase, clause: Clause, own: list[str]) -> Phrase:
        """The phrase resolved, with everything in it; `own` are those acting in the clause, whom an object pronoun cannot mean."""
        key = self._meant(phrase, clause, own)
        dependents = tuple(replace(marked, phrase=self._phrase(marked.phrase, clause, own)) for marked in phrase.dependents)
        conjuncts = tuple(self._phrase(conjunct, clause, own) for conjunct in phrase.conjuncts)
        if dependents != phrase.dependents or conjuncts != phrase.conjuncts:
            phrase = replace(phrase, dependents=dependents, conjuncts=conjuncts)
        if key is None:
            return phrase
        kept = () if phrase.is_pronoun or phrase.keys[0].startswith("en:") else phrase.keys
        return replace(phrase, keys=(key, *kept), is_pronoun=False)

    def _meant(self, phrase: Phrase, clause: Clause, own: list[str]) -> str | None:
        """The key that the phrase stands for, or None when it is no stand-in or in doubt."""
        word = phrase.words.lower()
        if phrase.is_pronoun:
            return self._pronoun(word, phrase, clause, own)
        key = phrase.keys[0] if phrase.keys else ""
        if key in self._entities:
            return None
        place = self._classified(phrase)
        if place is not None:
            return place
        if key.removeprefix("en:") in self._surnames:
            return self._titled(phrase, self._surnames[key.removeprefix("en:")])
        if is_office(phrase.words) and len(self._offices.get(key, ())) == 1:
            return next(iter(self._offices[key]))
        return None if phrase.dependents else self._namesake(phrase) or self._of_kind(phrase, clause, own)

    def _classified(self, phrase: Phrase) -> str | None:
        """The place before the word for what it is: the Kowloon West [district]."""
        if _head_word(phrase) not in CLASS_WORDS:
            return None
        named = [key for key in phrase.modifiers if key in self._entities and PLACE in self._kinds(key)]
        return named[0] if len(named) == 1 else None

    def _titled(self, phrase: Phrase, persons: set[str]) -> str | None:
        """President Lee: of several of the name the one whom the document gives that office; a name alone that is still open stays so."""
        holders = persons & {key for office in phrase.modifiers for key in self._offices.get(office, ())}
        return next(iter(holders)) if len(holders) == 1 else None

    def _namesake(self, phrase: Phrase) -> str | None:
        """The one named before whose name ends in the word: "the dam" after the Xiluodu Dam, unless another dam was spoken of since."""
        found = definite_head(phrase.words)
        if found is None or any(word in _ANOTHER or word[0].isupper() for word in found[1]):
            return None
        place = phrase.span.start
        named = [named for named in self._named if named.place < place and found[0] in self._heads.get(named.key, ())]
        if len({each.key for each in named}) != 1 or any(word == found[0] and named[0].place < other < place for other, word in self._others):
            return None
        return named[0].key

    def _of_kind(self, phrase: Phrase, clause: Clause, own: list[str]) -> str | None:
        """Whom a definite phrase stands for by what it is; a company is no ministry, and a union only what is called one."""
        kind = stand_in_type(phrase.words)
        head = (definite_head(phrase.words) or ("", ()))[0]
        if kind is None or head in ACTING_HEADS:
            return None
        unfit = [key for key, words in self._heads.items() if head in COMPANY_WORDS and words & PUBLIC_HEADS]
        key = self._nearest(phrase.span.start, (kind,), excluded=[*own, *unfit])
        return None if key is None or self._is_doubtful(key, phrase.span.start, kind, clause) else key

    def _is_doubtful(self, key: str, place: int, kind: str, clause: Clause) -> bool:
        """True where somebody unnamed of the kind was brought in since ("a rival firm"), or a speaker of the kind may speak of their own."""
        said = clause.attribution
        speaker = said.speaker if said is not None else None
        if speaker is not None and speaker != key and kind in self._kinds(speaker):
            return True
        last = max(named.place for named in self._named if named.key == key and named.place < place)
        return any(last < other < place and STAND_IN_HEADS.get(word) == kind for other, word in self._others)

    def _pronoun(self, word: str, phrase: Phrase, clause: Clause, own: list[str]) -> str | None:
        kinds = PRONOUNS.get(word, ())
        if word in POSSESSIVES:
            acting = [key for key in reversed(own) if self._agrees(key, kinds)]
            if acting:
                return acting[0]
        said = clause.attribution
        speaker = said.speaker if said is not None else None
        if speaker is not None and self._agrees(speaker, SPEAKER_PRONOUNS.get(word, ())) and speaker not in own and not _may_be_thing(word, clause):
            return speaker
        excluded = own if word in OBJECT_PRONOUNS else []
        place = phrase.span.start
        if PERSON not in kinds:
            last = next((named for named in reversed(self._before(place, excluded)) if named.is_acting and named.kinds & {*kinds, *_THING}), None)
            if last is not None and last.kinds == _THING:
                return None
            if last is not None and (clause.voice is Voice.PASSIVE or clause.verbs[:1] in _RECENT):
                kinds = tuple(kind for kind in kinds if kind in last.kinds)
        return self._nearest(place, kinds, excluded=excluded)

    def _agrees(self, key: str, kinds: tuple[str, ...]) -> bool:
        return key in self._entities and not self._kinds(key).isdisjoint(kinds)

    def _nearest(self, place: int, kinds: tuple[str, ...], *, excluded: list[str]) -> str | None:
        """The one antecedent that nothing rivals, tried type by type."""
        before = self._before(place, excluded)
        begins = self._sentence_start(place)
        for kind in kinds:
            fitting = [named for named in before if named.may_be(kind)]
            if fitting:
                near = [named for named in fitting if named.place >= begins]
                return (_unrivalled(near) if any(named.is_acting for named in near) else None) or _unrivalled(fitting)
        return None

    def _sentence_start(self, place: int) -> int:
        index = bisect_right(self._starts, place)
        return self._starts[index - 1] if index else place

    def _before(self, place: int, excluded: list[str]) -> list[_Named]:
        return [named for named in self._named if place - WINDOW <= named.place < place and named.key not in excluded]

    def _attribution(self, clause: Clause) -> Attribution | None:
        said = clause.attribution
        if said is None or said.speaker is not None:
            return said
        word = said.words.lower()
        kind = stand_in_type(said.words)
        kinds = PRONOUNS.get(word, (kind,) if kind is not None else ())
        key = self._nearest(clause.span.start, kinds, excluded=[])
        return said if key is None else replace(said, speaker=key)


def _unrivalled(fitting: list[_Named]) -> str | None:
    """The last one acting, where nobody else of the type was named after it and no unlisted name could be meant."""
    keys = {named.key for named in fitting}
    if len(keys) == 1:
        return fitting[-1].key if fitting[-1].kinds else None
    acting = [named for named in fitting if named.is_acting]
    if not acting:
        return None
    last = acting[-1]
    rivals = {named.key for named in acting if named.place > last.place - WINDOW // 2} - {last.key}
    later = {named.key for named in fitting if named.place > last.place and not named.is_nested} - {last.key}
    return last.key if last.kinds and not rivals and not later else None


def _is_unlisted_name(phrase: Phrase, key: str) -> bool:
    """True when the head is written with a capital but nothing is known of it."""
    place = phrase.words.lower().find(key.removeprefix("en:")) if key.startswith("en:") else -1
    return place >= 0 and phrase.words[place].isupper()


def _head_word(phrase: Phrase) -> str:
    """The last word of the phrase before what hangs on it."""
    words = phrase.words.lower().split()
    end = next((place for place, word in enumerate(words) if place > 1 and word in _LINKS), len(words))
    return words[end - 1].strip(",")


def _may_be_thing(word: str, clause: Clause) -> bool:
    """True for "it is the first drug …", where "it" is what the speaker talks about."""
    return word == "it" and clause.verbs == ("be",)


def _inside(phrase: Phrase) -> Iterator[Phrase]:
    yield from (marked.phrase for marked in phrase.dependents)
    yield from phrase.conjuncts


def _argument(clause: Clause, marker: str) -> Phrase | None:
    return next((marked.phrase for marked in clause.arguments if marked.marker == marker), None)
