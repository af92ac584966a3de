"""Gazetteers of entities and of the lexicon's concepts, with the word borders of both languages."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from factmark.language.en import name_border
from factmark.language.en.inflection import noun_forms
from factmark.language.gazetteer import Borders, Gazetteer, fold
from factmark.language.ko.particle import behind_prefix, ends_name
from factmark.language.ko.short_form import short_forms
from factmark.language.normalize import normalize
from factmark.model.document import Language
from factmark.model.entity import Entity, EntityType


def _stands_apart(text: str, start: int, end: int) -> bool:
    return name_border.begins_name(text, start) and name_border.ends_name(text, end)


_INITIALS = re.compile(r"(?:[A-Z]\. ?){2,}")
_UNITED_STATES = ("United States", "U.S.", "US")


_BORDERS = Borders(behind_prefix=behind_prefix, ends=ends_name, stands_apart=_stands_apart, short_forms=short_forms)


def entity_gazetteer(entities: Iterable[Entity]) -> Gazetteer:
    """The gazetteer of the entities' names; English common nouns in their plural too. Concepts yield to a name inside them."""
    known = tuple(entities)
    common = frozenset(entity.id for entity in known if entity.type is EntityType.CONCEPT)
    return gazetteer_of((pair for entity in known for pair in names_of(entity)), common=common)


def gazetteer_of(names: Iterable[tuple[str, str]], *, common: frozenset[str] = frozenset()) -> Gazetteer:
    """The gazetteer of names in normalised form, given as pairs of name and entity id; those in `common` are concepts."""
    return Gazetteer(names, _BORDERS, common=common, is_open=True)


def shared_labels(entities: Iterable[Entity], gazetteer: Gazetteer) -> dict[str, tuple[str, ...]]:
    """Folded name that several entities have -> those whose label it is, none of them where nobody's is."""
    owners: dict[str, tuple[str, ...]] = {}
    for entity in entities:
        for name in entity.names:
            text = normalize(name.text).text if name.is_label else ""
            if text and len(gazetteer.ids(text)) > 1:
                owners[fold(text)] = tuple(dict.fromkeys((*owners.get(fold(text), ()), entity.id)))
    return owners


def changed_labels(labels: Mapping[str, tuple[str, ...]], names: Iterable[str], owners: Iterable[Entity], gazetteer: Gazetteer) -> dict[str, tuple[str, ...]]:
    """The shared labels after these names came or went; `owners` are all whose names fold to one of them, by id."""
    touched = frozenset(map(fold, names))
    kept = {name: ids for name, ids in labels.items() if name not in touched}
    return kept | {name: ids for name, ids in shared_labels(owners, gazetteer).items() if name in touched}


def concept_gazetteer(names: Iterable[tuple[str, str]]) -> Gazetteer:
    """The gazetteer of common nouns, given as pairs of word and concept id; English ones in their plural too."""
    pairs = [(form, key) for word, key in names for form in (word, *plurals(word))]
    return Gazetteer(pairs, _BORDERS)


def plurals(words: str) -> tuple[str, ...]:
    """The plural forms of an English noun phrase; none for acronyms and other scripts."""
    head, _, last = words.rpartition(" ")
    if not (last.isascii() and last.isalpha()) or last.isupper():
        return ()
    return tuple(f"{head} {form}".strip() for form in noun_forms(last))


def names_of(entity: Entity) -> Iterator[tuple[str, str]]:
    """The entity's names in normalised form, each with its id, as a gazetteer takes them."""
    for name in entity.names:
        text = normalize(name.text).text
        yield (name.text if name.text == text else text), entity.id
        for form in spellings(text) if name.language is Language.EN else ():
            yield form, entity.id
        if name.language is Language.EN and text.rsplit(" ", 1)[-1].islower():
            for form in plurals(text):
                yield form, entity.id


def spellings(name: str) -> tuple[str, ...]:
    """Other ways in which news spells an English name: Jose for José, JK for J. K., U.S. Treasury for US Treasury, the Guardian inside a sentence."""
    found: dict[str, None] = {}
    plain = name if name.isascii() else "".join(char for char in unicodedata.normalize("NFD", name) if not unicodedata.combining(char))
    if plain.isascii() and plain != name:
        found[plain] = None
    initials = None if plain.startswith(_UNITED_STATES) else _INITIALS.match(plain)
    if initials is not None:
        letters, rest = re.findall("[A-Z]", initials[0]), plain[initials.end() :]
        found |= dict.fromkeys(f"{form} {rest}" for form in ("".join(letters), ".".join((*letters, "")), " ".join(f"{each}." for each in letters)))
    for own in _UNITED_STATES:
        if plain.startswith(f"{own} "):
            found |= dict.fromkeys(f"{other} {plain[len(own) + 1 :]}" for other in _UNITED_STATES if other != own)
    if plain.startswith("The "):
        found[f"the {plain[4:]}"] = None
    return tuple(form for form in found if form != name)
