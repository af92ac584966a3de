"""What is wrong with lexicon data: everything that would mislead a reading, not only what cannot be loaded."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from factmark.errors import LexiconError
from factmark.language.lexicon import Usage
from factmark.language.lexicon_file import Entry, concept_names, entries, holds_concepts, sense, usages_of
from factmark.model.document import Language
from factmark.model.entity import EntityType, Taxonomy
from factmark.model.predicate import Predicate
from factmark.model.statement import Role

_EN_WORDS = re.compile(r"[A-Za-z][A-Za-z' -]*")
_KO_VERB = re.compile(r"(?:[가-힣]+ )*[가-힣]+다")
_KO_NOUN = re.compile(r"[가-힣]+(?: [가-힣]+)*")
_GRAMMAR = frozenset({"light", "speech", "operator"})
"""Kinds that grammar tells apart by what follows; the others compete for the same place."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Fault:
    """One thing to mend: `file` and `entry` say where, `told` what is wrong and what to do."""

    file: str
    entry: str
    told: str

    def __str__(self) -> str:
        return f"{self.file}: {self.entry}: {self.told}" if self.entry else f"{self.file}: {self.told}"


@dataclass(slots=True)
class _Data:
    """All entries that could be read, and where each was declared."""

    faults: list[Fault] = field(default_factory=list[Fault])
    files: dict[str, str] = field(default_factory=dict[str, str])
    senses: dict[str, Predicate] = field(default_factory=dict[str, Predicate])
    usages: list[Usage] = field(default_factory=list[Usage])
    concepts: dict[str, Entry] = field(default_factory=dict[str, Entry])
    words: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    concept_files: dict[str, str] = field(default_factory=dict[str, str])

    def of_sense(self, key: str, told: str) -> Fault:
        return Fault(file=self.files[key], entry=key, told=told)

    def of_concept(self, key: str, told: str) -> Fault:
        return Fault(file=self.concept_files[key], entry=key, told=told)


def faults(texts: Mapping[str, str]) -> tuple[Fault, ...]:
    """The faults of lexicon files, given as name and YAML text; of two that clash the later one has the fault.

    Files that refer to each other are given together.
    """
    data = _Data()
    for name in texts:
        try:
            found = entries(name, texts[name])
        except LexiconError as error:
            data.faults.append(Fault(file=name, entry="", told=str(error).removeprefix(f"{name}: ")))
            continue
        for entry in found:
            _read(data, name, entry)
    for check in _CHECKS:
        data.faults.extend(check(data))
    return tuple(sorted(dict.fromkeys(data.faults)))


def _read(data: _Data, name: str, entry: Entry) -> None:
    key = str(entry["id"])
    known, place = (data.concepts, data.concept_files) if holds_concepts(name) else (data.senses, data.files)
    if key in known:
        data.faults.append(Fault(file=name, entry=key, told=f"is declared twice, first in {place[key]}; join the two"))
        return
    try:
        if holds_concepts(name):
            data.words.extend(concept_names(name, entry))
            data.concepts[key] = entry
        else:
            data.usages.extend(usages_of(name, entry))
            data.senses[key] = sense(name, entry)
        place[key] = name
    except LexiconError as error:
        data.faults.append(Fault(file=name, entry=key, told=str(error).removeprefix(f"{name}: {key}: ")))


def _unworded(data: _Data) -> Iterator[Fault]:
    """Senses and concepts without words in one of the languages."""
    worded = {(usage.predicate, usage.language) for usage in data.usages}
    for language in Language:
        told = f"has no words in {language.value}; add them"
        yield from (data.of_sense(key, told) for key in data.senses if (key, language) not in worded)
        yield from (data.of_concept(key, told) for key, entry in data.concepts.items() if not entry.get(language.value))


def _unlabelled(data: _Data) -> Iterator[Fault]:
    for each in data.senses.values():
        if each.id in (each.label_en, each.label_ko):
            yield data.of_sense(each.id, "has no label in one of the languages; add label: {en: …, ko: …}")


def _entailing(data: _Data) -> Iterator[Fault]:
    for each in data.senses.values():
        for other in (following.predicate for following in each.consequences):
            if other not in data.senses:
                yield data.of_sense(each.id, f"has the consequence {other!r}, which does not exist; name an existing sense")
        for other in each.entails:
            known = data.senses.get(other)
            if known is None:
                yield data.of_sense(each.id, f"entails {other!r}, which does not exist; name an existing sense")
            elif known.dimension == each.dimension and known.sign != each.sign:
                yield data.of_sense(each.id, f"entails {other!r}, its own opposite; drop it")


def _functional(data: _Data) -> Iterator[Fault]:
    roles = {role.value for role in Role} | {"time"}
    for each in data.senses.values():
        if each.functional is not None and each.functional not in roles:
            yield data.of_sense(each.id, f"functional {each.functional!r} is neither a role nor time; use one of {', '.join(sorted(roles))}")


def _one_sided(data: _Data) -> Iterator[Fault]:
    """Dimensions that promise an opposite, by a sign or by a name of their own, and have none."""
    members: defaultdict[str, list[Predicate]] = defaultdict(list)
    for each in data.senses.values():
        members[each.dimension].append(each)
    for dimension, found in members.items():
        signs = {each.sign for each in found}
        if -1 in signs and 1 not in signs:
            yield data.of_sense(found[0].id, f"dimension {dimension!r} has a negative sense and no positive one; add it or drop the sign")
        elif len(found) == 1 and dimension != found[0].id:
            yield data.of_sense(found[0].id, f"is alone on dimension {dimension!r}; add its opposite or drop the dimension")


def _conditions(data: _Data) -> Iterator[Fault]:
    types = {str(entry["type"]) for entry in data.concepts.values() if entry.get("type")}
    known = {*data.concepts, *data.senses, *types, *(kind.value for kind in EntityType)}
    for usage in data.usages:
        for _, keys in usage.conditions:
            for key in sorted(keys - known):
                yield data.of_sense(usage.predicate, f"when: {key!r} is no concept, type or sense; name one that exists")


def _broader(data: _Data) -> Iterator[Fault]:
    taxonomy = Taxonomy({key: tuple(entry.get("broader") or ()) for key, entry in data.concepts.items()})
    for key, entry in data.concepts.items():
        for other in entry.get("broader") or ():
            if other not in data.concepts:
                yield data.of_concept(key, f"broader {other!r} is no concept; name one that exists")
            elif key == other or key in taxonomy.ancestors(other):
                yield data.of_concept(key, f"broader {other!r} leads back to itself; break the circle")


def _spelling(data: _Data) -> Iterator[Fault]:
    """Words that no text can hold: not composed, a Korean verb without 다, letters of another script."""
    for usage in data.usages:
        pattern = _EN_WORDS if usage.language is Language.EN else _KO_NOUN if usage.is_noun else _KO_VERB
        if pattern.fullmatch(usage.lemma) is None or not unicodedata.is_normalized("NFC", usage.lemma):
            yield data.of_sense(usage.predicate, f"{usage.lemma!r} is no dictionary form in {usage.language.value}; spell it as a text has it")


def _ambiguous(data: _Data) -> Iterator[Fault]:
    """Words that two senses share under the same pattern, so that only their order decides."""
    shared: defaultdict[str, dict[str, Usage]] = defaultdict(dict)
    for usage in data.usages:
        shared[_wording(usage)].setdefault(usage.predicate, usage)
    for found in shared.values():
        for usage in list(found.values())[1:]:
            first = next(iter(found))
            told = f"{usage.lemma!r} stands in {first!r} with the same pattern; tell them apart by when, or drop it from one"
            if usage.predicate in data.senses:
                yield data.of_sense(usage.predicate, told)


def _wording(usage: Usage) -> str:
    arguments = sorted((marker, role.value) for marker, role in usage.arguments.items())
    conditions = sorted((role.value, sorted(keys)) for role, keys in usage.conditions)
    place = usage.kind if usage.kind in _GRAMMAR else "event"
    return f"{usage.language} {'noun' if usage.is_noun else 'verb'} {usage.lemma} {place} {arguments} {conditions}"


def _shared_names(data: _Data) -> Iterator[Fault]:
    """Words of two concepts: the first would always win."""
    owners: dict[str, str] = {}
    for word, key in data.words:
        owner = owners.setdefault(word.casefold(), key)
        if owner != key and key in data.concept_files:
            yield data.of_concept(key, f"{word!r} is a word of {owner!r} too; keep it in one")


_CHECKS: tuple[Callable[[_Data], Iterator[Fault]], ...] = (
    _unworded, _unlabelled, _entailing, _functional, _one_sided, _conditions, _broader, _spelling, _ambiguous, _shared_names,
)  # fmt: skip
