"""Lexicon data files (YAML) to a `Lexicon`; docs/lexicon.md describes the format, and what does not follow it is refused."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, cast

import yaml

from factmark.errors import LexiconError
from factmark.language.en.inflection import verb_forms
from factmark.language.lexicon import Lexicon, Usage
from factmark.language.name import concept_gazetteer, plurals
from factmark.language.word_yaml import load_words
from factmark.model.document import Language
from factmark.model.predicate import Consequence, Predicate, PredicateKind
from factmark.model.statement import Role

Entry = dict[str, Any]
"""One entry as the file has it; its members are checked one by one."""

_KINDS = {kind.value for kind in PredicateKind} | {"light", "speech"}


@cache
def bundled_lexicon() -> Lexicon:
    """The lexicon that ships with the package; read once per process."""
    return load_lexicon(bundled_texts())


def bundled_texts() -> dict[str, str]:
    """The files of the bundled lexicon as name and YAML text, in the order of their names."""
    folder = files("factmark.language") / "lexicon"
    found = sorted((entry for entry in folder.iterdir() if entry.name.endswith(".yaml")), key=lambda entry: entry.name)
    return {entry.name: entry.read_text("utf-8") for entry in found}


def load_lexicon(texts: Mapping[str, str]) -> Lexicon:
    """The lexicon that files, given as name and YAML text, describe; names starting with `concepts` hold concepts.

    Raises:
        LexiconError: an entry has an unknown key, role or kind, or lacks what it needs.
    """
    predicates: dict[str, Predicate] = {}
    usages: list[Usage] = []
    concepts: list[tuple[str, Entry]] = []
    for name in sorted(texts):
        for entry in entries(name, texts[name]):
            if holds_concepts(name):
                concepts.append((name, entry))
                continue
            predicate = sense(name, entry)
            if predicate.id in predicates:
                raise LexiconError(f"{name}: predicate {predicate.id!r} is declared twice")
            predicates[predicate.id] = predicate
            usages.extend(usages_of(name, entry))
    return _build(predicates, usages, concepts)


def _build(predicates: dict[str, Predicate], usages: list[Usage], concepts: list[tuple[str, Entry]]) -> Lexicon:
    verbs: defaultdict[tuple[Language, str], list[Usage]] = defaultdict(list)
    nouns: defaultdict[tuple[Language, str], list[Usage]] = defaultdict(list)
    for usage in usages:
        listed = (nouns if usage.is_noun else verbs)[usage.language, usage.lemma]
        if usage not in listed:
            listed.append(usage)
    representative: dict[tuple[str, int], str] = {}
    for predicate in predicates.values():
        representative.setdefault((predicate.dimension, predicate.sign), predicate.id)
    return Lexicon(
        predicates=predicates,
        kinds={usage.predicate: usage.kind for usage in usages},
        concepts=concept_gazetteer(pair for name, entry in concepts for pair in concept_names(name, entry)),
        concept_ids=frozenset(entry["id"] for _, entry in concepts),
        taxonomy={entry["id"]: tuple(entry["broader"]) for _, entry in concepts if entry.get("broader")},
        types={entry["id"]: entry["type"] for _, entry in concepts if entry.get("type")},
        phrases_=_heads(usages),
        verbs_={key: tuple(found) for key, found in verbs.items()},
        nouns_={key: tuple(found) for key, found in nouns.items()},
        verb_forms_=_english_verb_forms({lemma.split()[0]: None for language, lemma in verbs if language is Language.EN}),
        noun_forms_={form: lemma for language, lemma in nouns if language is Language.EN for form in (*plurals(lemma), lemma)},
        representative_=representative,
    )


def holds_concepts(name: str) -> bool:
    """True for a file of common nouns, False for one of senses."""
    return name.startswith("concepts")


def entries(name: str, text: str) -> list[Entry]:
    """The entries of one file, their members unchecked.

    Raises:
        LexiconError: it is not a list of entries with ids.
    """
    try:
        loaded = load_words(text)
    except yaml.YAMLError as error:
        raise LexiconError(f"{name}: not valid YAML: {error}") from error
    listed = cast("list[object]", loaded) if isinstance(loaded, list) else []
    known = [cast("Entry", entry) for entry in listed if isinstance(entry, dict)]
    if not known or len(known) < len(listed) or not all(entry.get("id") for entry in known):
        raise LexiconError(f"{name}: needs a list of entries, each with an id")
    return known


_MEMBERS = {"id", "kind", "dimension", "sign", "exhaustive", "symmetric", "functional", "entails", "consequences", "label", "en", "ko"}


def sense(name: str, entry: Entry) -> Predicate:
    """The predicate that an entry declares.

    Raises:
        LexiconError: it has an unknown key or kind.
    """
    unknown = entry.keys() - _MEMBERS
    if unknown:
        raise LexiconError(f"{name}: {entry['id']}: unknown key {min(unknown)!r}")
    kind = entry.get("kind", "event")
    if kind not in _KINDS:
        raise LexiconError(f"{name}: {entry['id']}: unknown kind {kind!r}; use one of {', '.join(sorted(_KINDS))}")
    label = entry.get("label", {})
    return Predicate(
        id=entry["id"],
        dimension=str(entry.get("dimension", entry["id"])),
        sign=entry.get("sign", 1),
        kind=PredicateKind(kind) if kind not in ("light", "speech") else PredicateKind.EVENT,
        entails=tuple(entry.get("entails", ())),
        consequences=tuple(_consequences(name, entry)),
        functional=entry.get("functional"),
        is_exhaustive=bool(entry.get("exhaustive", False)),
        is_symmetric=bool(entry.get("symmetric", False)),
        label_en=label.get("en", entry["id"]),
        label_ko=label.get("ko", entry["id"]),
    )


def _consequences(name: str, entry: Entry) -> Iterator[Consequence]:
    for predicate, roles in cast("dict[str, dict[str, str]]", entry.get("consequences") or {}).items():
        try:
            yield Consequence(predicate=predicate, roles=tuple((Role(role), Role(becomes)) for role, becomes in roles.items()))
        except ValueError as error:
            raise LexiconError(f"{name}: {entry['id']}: {error}") from error


def usages_of(name: str, entry: Entry) -> Iterator[Usage]:
    """Every wording of an entry.

    Raises:
        LexiconError: a pattern has an unknown key or role.
    """
    for language in Language:
        for pattern in cast("list[Entry]", entry.get(language.value) or []):
            unknown = pattern.keys() - {"verbs", "nouns", "args", "when", "nominal"}
            if unknown:
                raise LexiconError(f"{name}: {entry['id']}: unknown key {min(unknown)!r} under {language.value}")
            try:
                arguments = {marker: Role(role) for marker, role in cast("dict[str, str]", pattern.get("args") or {}).items()}
                conditions = tuple((Role(role), frozenset(keys)) for role, keys in cast("dict[str, list[str]]", pattern.get("when") or {}).items())
            except ValueError as error:
                raise LexiconError(f"{name}: {entry['id']}: {error}") from error
            for is_noun in (False, True):
                makes_noun = language is Language.KO and not is_noun and bool(pattern.get("nominal", True))
                for words in pattern.get("nouns" if is_noun else "verbs") or ():
                    for lemma, noun in _words(str(words), is_noun=is_noun, makes_noun=makes_noun):
                        yield Usage(
                            predicate=entry["id"], kind=entry.get("kind", "event"), language=language, lemma=lemma, is_noun=noun,
                            arguments=arguments, conditions=conditions,
                        )  # fmt: skip


def _words(words: str, *, is_noun: bool, makes_noun: bool) -> Iterator[tuple[str, bool]]:
    yield words, is_noun
    stem = words.removesuffix("하다")
    if makes_noun and stem != words and len(stem) > 1 and " " not in stem:
        yield stem, True


def _heads(usages: list[Usage]) -> dict[tuple[Language, str], tuple[tuple[str, ...], ...]]:
    phrases: defaultdict[tuple[Language, str], dict[tuple[str, ...], None]] = defaultdict(dict)
    for usage in usages:
        parts = usage.lemma.split()
        if len(parts) > 1 and not usage.is_noun:
            is_korean = usage.language is Language.KO
            head, rest = (parts[-1], parts[:-1]) if is_korean else (parts[0], parts[1:])
            phrases[usage.language, head][tuple(rest)] = None
    return {key: tuple(sorted(found, key=len, reverse=True)) for key, found in phrases.items()}


def concept_names(name: str, entry: Entry) -> Iterator[tuple[str, str]]:
    """The words of a concept, each with its id.

    Raises:
        LexiconError: it has an unknown key.
    """
    unknown = entry.keys() - {"id", "en", "ko", "broader", "type"}
    if unknown:
        raise LexiconError(f"{name}: {entry['id']}: unknown key {min(unknown)!r}")
    for word in (*(entry.get("en") or ()), *(entry.get("ko") or ())):
        yield str(word), entry["id"]


def _english_verb_forms(lemmas: Iterable[str]) -> dict[str, tuple[tuple[str, str], ...]]:
    forms: defaultdict[str, dict[tuple[str, str], None]] = defaultdict(dict)
    for lemma in lemmas:
        for form, tag in verb_forms(lemma):
            forms[form][lemma, tag] = None
    return {form: tuple(found) for form, found in forms.items()}
