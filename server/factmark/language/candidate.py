"""The names of a document that the fact base lacks, each once under its fullest form, for a curator to look at.

A name is proposed where something beside its look says that it is one; a single word of which nothing tells the kind must be there twice.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from factmark.language.en.name_word import COMPANY_SUFFIXES
from factmark.language.gazetteer import fold
from factmark.language.proper_name import ProperName
from factmark.model.candidate import Candidate
from factmark.model.entity import EntityType

MENTIONS_WITHOUT_KIND = 2
"""How often a name of one word must stand in a document when nothing tells what it names."""

_Groups = dict[str, list[ProperName]]
"""Names by their words without case."""


def candidates(text: str, names: Iterable[ProperName]) -> tuple[Candidate, ...]:
    """The names found in a normalised text as candidates, those named most often first; spans into that text."""
    groups: _Groups = defaultdict(list)
    for name in names:
        groups[fold(name.words)].append(name)
    fuller = _fuller(groups)
    merged: _Groups = defaultdict(list)
    for key, group in groups.items():
        merged[_fullest(key, fuller)].extend(group)
    found = (_candidate(sorted(group, key=lambda name: name.span)) for group in merged.values() if _is_proposed(text, group))
    return tuple(sorted(found, key=lambda each: (-each.count, each.places[0])))


def _fuller(groups: _Groups) -> dict[str, str]:
    """Short form -> the one fuller name that it can stand for: Scherer after Robert W. Scherer, Avco after Avco Corp."""
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for key, group in groups.items():
        for short in _shorts(key.split(), {name.kind for name in group}):
            owners[short].add(key)
    return {short: next(iter(keys)) for short, keys in owners.items() if len(keys) == 1 and short in groups}


def _shorts(words: Sequence[str], kinds: set[EntityType | None]) -> Iterator[str]:
    if len(words) > 1 and kinds & {EntityType.PERSON, None}:
        yield words[-1]
    if len(words) > 1 and words[-1] in COMPANY_SUFFIXES:
        yield " ".join(words[:-1])


def _fullest(key: str, fuller: dict[str, str]) -> str:
    """Every step leads to more words, so it ends."""
    while key in fuller:
        key = fuller[key]
    return key


def _is_proposed(text: str, group: list[ProperName]) -> bool:
    """False where no place is sure, where nothing tells the kind of what is named once, and for a word that the text writes small too."""
    if not any(name.is_sure for name in group):
        return False
    if len(group) < MENTIONS_WITHOUT_KIND and group[0].kind is None and " " not in group[0].words:
        return False
    words = {name.words for name in group}
    return not all(each.istitle() and " " not in each and re.search(rf"(?<!\w){each.lower()}(?!\w)", text) for each in words)


def _candidate(group: list[ProperName]) -> Candidate:
    fullest = max(group, key=lambda name: len(name.words))
    return Candidate(name=fullest.words, kind=_kind(fullest, group), places=tuple(name.span for name in group))


def _kind(fullest: ProperName, group: list[ProperName]) -> EntityType:
    """What most places tell; somebody whose last name alone goes on is a person."""
    kinds = Counter(name.kind for name in group if name.kind is not None)
    if kinds:
        return kinds.most_common(1)[0][0]
    is_shortened = any(fullest.words.endswith(f" {name.words}") for name in group)
    return EntityType.PERSON if is_shortened else EntityType.OTHER
