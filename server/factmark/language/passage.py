"""A line of a text, read once: what is in it by itself, before the rest of the document says who "he" is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from factmark.language.clause import Clause, moved
from factmark.language.gazetteer import Found
from factmark.language.memo import Memo
from factmark.language.proper_name import ProperName
from factmark.language.spot import Sentence, Spot
from factmark.model.claim import Claim
from factmark.model.document import Language
from factmark.model.span import Span

REMEMBERED = 2048
"""Lines that are kept, and their places: some fifty articles."""

VARIANTS = 4
"""Ways in which the stand-ins of one clause were resolved whose claims are kept."""

_Claims = tuple[Claim, ...]


class Draft:
    """A clause as its sentence has it, and what it claims for each way in which its stand-ins were resolved."""

    __slots__ = ("_known", "clause")

    def __init__(self, clause: Clause, known: tuple[tuple[Clause, _Claims], ...] = ()) -> None:
        self.clause = clause
        self._known = known

    def claims(self, resolved: Clause, make: Callable[[Clause], _Claims]) -> _Claims:
        """What the clause claims when it is resolved like this; `make` works it out where it is not known."""
        for known, claims in self._known:
            if known is resolved or known == resolved:
                return claims
        claims = make(resolved)
        self._known = (*self._known[1 - VARIANTS :], (resolved, claims))
        return claims

    def moved(self, by: int) -> "Draft":
        """The same draft, `by` characters further on."""
        known = tuple((moved(clause, by), tuple(replace(claim, span=claim.span.moved(by)) for claim in claims)) for clause, claims in self._known)
        return Draft(moved(self.clause, by), known)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """What the sentences of a line were read as: their clauses, and names that the fact base does not know."""

    clauses: tuple[Clause, ...]
    names: tuple[ProperName, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """What one line holds, spans into the text; `day` is the last single day named up to its end, which "that day" means.

    `names` are those of the fact base, `unknown` others that look like names.
    """

    line: Span
    names: tuple[Spot, ...]
    unknown: tuple[ProperName, ...]
    sentences: tuple[Span, ...]
    drafts: tuple[Draft, ...]
    day: date | None

    def moved(self, by: int) -> "Passage":
        """The same passage, `by` characters further on."""
        return Passage(
            line=self.line.moved(by),
            names=tuple(replace(spot, span=spot.span.moved(by)) for spot in self.names),
            unknown=tuple(name.moved(by) for name in self.unknown),
            sentences=tuple(span.moved(by) for span in self.sentences),
            drafts=tuple(draft.moved(by) for draft in self.drafts),
            day=self.day,
        )


def passage(line: Span, spots: Iterable[Spot], parts: Iterable[Sentence], read: Parsed, *, day: date | None) -> Passage:
    """The passage that was made of a line: what was spotted in it, its sentences, and what they were read as."""
    return Passage(
        line=line,
        names=tuple(spot for spot in spots if spot.is_entity),
        unknown=read.names,
        sentences=tuple(part.span for part in parts),
        drafts=tuple(Draft(clause) for clause in read.clauses),
        day=day,
    )


@dataclass(frozen=True, slots=True)
class Wording:
    """All that a passage depends on beside names, lexicon and its place.

    Its words, what "yesterday" and "that day" in them mean, and which names
    in them the document settles.
    """

    words: str
    language: Language
    published: date | None
    day: date | None
    settled: tuple[Spot, ...] = ()


class Passages:
    """The passages read last with one lexicon and one gazetteer, found again wherever their line stands now."""

    __slots__ = ("_by_place", "_by_wording", "_names")

    def __init__(self) -> None:
        self._by_wording: Memo[Wording, Passage] = Memo(REMEMBERED)
        self._by_place: Memo[tuple[Wording, int], Passage] = Memo(REMEMBERED)
        self._names: Memo[str, Found] = Memo(REMEMBERED)

    def get(self, wording: Wording, line: Span, make: Callable[[], Passage]) -> Passage:
        """The passage with that wording at `line`; `make` reads it where it is not known."""
        place = (wording, line.start)
        here = self._by_place.get(place)
        if here is not None:
            return here
        elsewhere = self._by_wording.get(wording)
        if elsewhere is None:
            return self._by_place.keep(place, self._by_wording.keep(wording, make()))
        return self._by_place.keep(place, elsewhere.moved(line.start - elsewhere.line.start))

    def names(self, words: str, find: Callable[[str], Found]) -> Found:
        """The names in the words of a line, spans into them; `find` finds them where they are not known."""
        known = self._names.get(words)
        return self._names.keep(words, find(words)) if known is None else known

    def clear(self) -> None:
        """Forget all of them, for measuring."""
        self._by_wording.clear()
        self._by_place.clear()
        self._names.clear()
