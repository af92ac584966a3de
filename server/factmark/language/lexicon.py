"""The words of every predicate and concept: data files, read once, looked up by both languages' patterns.

The files' format is described in docs/lexicon.md; `load_lexicon` refuses what does not follow it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from factmark.errors import LexiconError
from factmark.language.clause import BARE, COMPLEMENT, GENITIVE, OBJECT, OBJECT2, SUBJECT
from factmark.language.en.inflection import noun_forms, verb_forms
from factmark.language.gazetteer import Gazetteer
from factmark.model.document import Language
from factmark.model.entity import Taxonomy
from factmark.model.predicate import Predicate, PredicateKind
from factmark.model.statement import Role

ACTOR_MARKER = "actor"
"""Marker of the phrase between an operator and its verb: refused to force *Google* to sell."""

_KINDS = {kind.value for kind in PredicateKind} | {"light", "speech"}
_DEFAULT_EN: Mapping[str, Role] = {
    SUBJECT: Role.SUBJECT, OBJECT: Role.OBJECT, OBJECT2: Role.RECIPIENT, COMPLEMENT: Role.OBJECT, ACTOR_MARKER: Role.ACTOR, "to": Role.RECIPIENT,
    "into": Role.RECIPIENT, "from": Role.ORIGIN, "with": Role.PARTNER, "in": Role.PLACE, "at": Role.PLACE, "as": Role.ATTRIBUTE, "about": Role.TOPIC,
    "over": Role.TOPIC, "on": Role.TOPIC, "of": Role.TOPIC, "for": Role.TOPIC, "through": Role.MEANS, "via": Role.MEANS, "by": Role.SUBJECT,
}  # fmt: skip
_DEFAULT_KO: Mapping[str, Role] = {
    "이": Role.SUBJECT, "은": Role.SUBJECT, "을": Role.OBJECT, "에": Role.RECIPIENT, "에게": Role.RECIPIENT, "으로": Role.RECIPIENT, "에서": Role.PLACE,
    "와": Role.PARTNER, "로부터": Role.ORIGIN, "대": Role.RECIPIENT, "으로서": Role.ATTRIBUTE, "통해": Role.MEANS, "관련": Role.TOPIC,
    COMPLEMENT: Role.OBJECT, ACTOR_MARKER: Role.ACTOR, "의해": Role.SUBJECT,
}  # fmt: skip
_NOUN_DEFAULT: Mapping[str, Role] = {GENITIVE: Role.SUBJECT, BARE: Role.OBJECT, "of": Role.OBJECT, "on": Role.OBJECT, "by": Role.SUBJECT}
_DEFAULTS = {Language.EN: _DEFAULT_EN, Language.KO: _DEFAULT_KO}


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """One way to word one sense: which predicate, and which marker fills which role.

    `lemma` holds every word of a multi-word verb: "take office", "패배를 인정하다". `conditions` name roles whose filler must be one of the keys.
    """

    predicate: str
    kind: str
    language: Language
    lemma: str
    is_noun: bool
    arguments: Mapping[str, Role]
    conditions: tuple[tuple[Role, frozenset[str]], ...] = ()

    def role(self, marker: str) -> Role | None:
        """The role a marker stands for here, or None where it has none."""
        own = self.arguments.get(marker)
        if own is not None:
            return own
        if self.is_noun and marker in _NOUN_DEFAULT:
            return _NOUN_DEFAULT[marker]
        return _DEFAULTS[self.language].get(marker)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Predicates and their usages; concepts with their names. Built by `load_lexicon`."""

    predicates: Mapping[str, Predicate]
    kinds: Mapping[str, str]
    concepts: Gazetteer
    concept_ids: frozenset[str]
    taxonomy: Mapping[str, tuple[str, ...]]
    types: Mapping[str, str]
    _phrases: Mapping[tuple[Language, str], tuple[tuple[str, ...], ...]]
    _verbs: Mapping[tuple[Language, str], tuple[Usage, ...]]
    _nouns: Mapping[tuple[Language, str], tuple[Usage, ...]]
    _verb_forms: Mapping[str, tuple[tuple[str, str], ...]]
    _noun_forms: Mapping[str, str]
    _representative: Mapping[tuple[str, int], str] = field(default_factory=dict)

    def verbs(self, language: Language, lemma: str) -> tuple[Usage, ...]:
        """Every usage of a verb lemma, or of a multi-word verb given whole."""
        return self._verbs.get((language, lemma), ())

    def nouns(self, language: Language, lemma: str) -> tuple[Usage, ...]:
        """Every usage of an event noun."""
        return self._nouns.get((language, lemma), ())

    def opposite(self, predicate: str) -> str | None:
        """The sense with the other sign on the same dimension, or None where the lexicon has none."""
        known = self.predicates.get(predicate)
        return None if known is None or known.sign == 0 else self._representative.get((known.dimension, -known.sign))

    def of(self, dimension: str, sign: int) -> str | None:
        """The first sense declared on a dimension with that sign."""
        return self._representative.get((dimension, sign))

    def closure(self) -> Taxonomy:
        """Which concept is a kind of which."""
        return Taxonomy(dict(self.taxonomy))

    def verb_lemmas(self, form: str) -> tuple[tuple[str, str], ...]:
        """English verb lemmas of a form with its tag: base, s, past, participle or ing."""
        return self._verb_forms.get(form, ())

    def verb_phrases(self, lemma: str) -> tuple[tuple[str, ...], ...]:
        """What follows in the English multi-word verbs that begin with `lemma`."""
        return self._phrases.get((Language.EN, lemma), ())

    def korean_phrases(self, lemma: str) -> tuple[tuple[str, ...], ...]:
        """The words before the verb in the Korean multi-word verbs that end in `lemma`: ("패배를",) for 인정하다."""
        return self._phrases.get((Language.KO, lemma), ())

    def is_event_noun(self, form: str) -> str | None:
        """The lemma of an English event noun, or None."""
        return self._noun_forms.get(form)

    def kind_of_verb(self, lemma: str) -> frozenset[str]:
        """The kinds of an English verb's senses: event, state, operator, change, light, speech."""
        return frozenset(usage.kind for usage in self.verbs(Language.EN, lemma))


@cache
def bundled_lexicon() -> Lexicon:
    """The lexicon that ships with the package; read once per process."""
    folder = files("factmark.language") / "lexicon"
    texts = {entry.name: entry.read_text("utf-8") for entry in folder.iterdir() if entry.name.endswith(".yaml")}
    return load_lexicon(texts)


def load_lexicon(texts: Mapping[str, str]) -> Lexicon:
    """The lexicon that files, given as name and YAML text, describe; names starting with `concepts` hold concepts.

    Raises:
        LexiconError: an entry has an unknown key, role or kind, or lacks what it needs.
    """
    predicates: dict[str, Predicate] = {}
    usages: list[Usage] = []
    concepts: list[tuple[str, dict[str, Any]]] = []
    for name in sorted(texts):
        for entry in _entries(name, texts[name]):
            if name.startswith("concepts"):
                concepts.append((name, entry))
                continue
            predicate = _predicate(name, entry)
            if predicate.id in predicates:
                raise LexiconError(f"{name}: predicate {predicate.id!r} is declared twice")
            predicates[predicate.id] = predicate
            usages.extend(_usages(name, entry))
    return _build(predicates, usages, concepts)


def _build(predicates: dict[str, Predicate], usages: list[Usage], concepts: list[tuple[str, dict[str, Any]]]) -> Lexicon:
    verbs: defaultdict[tuple[Language, str], list[Usage]] = defaultdict(list)
    nouns: defaultdict[tuple[Language, str], list[Usage]] = defaultdict(list)
    for usage in usages:
        (nouns if usage.is_noun else verbs)[usage.language, usage.lemma].append(usage)
    representative: dict[tuple[str, int], str] = {}
    for predicate in predicates.values():
        representative.setdefault((predicate.dimension, predicate.sign), predicate.id)
    return Lexicon(
        predicates=predicates,
        kinds={usage.predicate: usage.kind for usage in usages},
        concepts=Gazetteer(pair for name, entry in concepts for pair in _concept_names(name, entry)),
        concept_ids=frozenset(entry["id"] for _, entry in concepts),
        taxonomy={entry["id"]: tuple(entry["broader"]) for _, entry in concepts if entry.get("broader")},
        types={entry["id"]: entry["type"] for _, entry in concepts if entry.get("type")},
        _phrases=_heads(usages),
        _verbs={key: tuple(found) for key, found in verbs.items()},
        _nouns={key: tuple(found) for key, found in nouns.items()},
        _verb_forms=_english_verb_forms({lemma.split()[0]: None for language, lemma in verbs if language is Language.EN}),
        _noun_forms={form: lemma for language, lemma in nouns if language is Language.EN for form in (*_plurals(lemma), lemma)},
        _representative=representative,
    )


def _entries(name: str, text: str) -> list[dict[str, Any]]:
    try:
        loaded = yaml.load(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise LexiconError(f"{name}: not valid YAML: {error}") from error
    if not isinstance(loaded, list) or not all(isinstance(entry, dict) and entry.get("id") for entry in loaded):
        raise LexiconError(f"{name}: needs a list of entries, each with an id")
    return loaded


_MEMBERS = {"id", "kind", "dimension", "sign", "exhaustive", "functional", "entails", "label", "en", "ko"}


def _predicate(name: str, entry: dict[str, Any]) -> Predicate:
    unknown = entry.keys() - _MEMBERS
    if unknown:
        raise LexiconError(f"{name}: {entry['id']}: unknown key {min(unknown)!r}")
    kind = entry.get("kind", "event")
    if kind not in _KINDS:
        raise LexiconError(f"{name}: {entry['id']}: unknown kind {kind!r}; use one of {', '.join(sorted(_KINDS))}")
    label = entry.get("label", {})
    return Predicate(
        id=entry["id"],
        dimension=entry.get("dimension", entry["id"]),
        sign=entry.get("sign", 1),
        kind=PredicateKind(kind) if kind not in ("light", "speech") else PredicateKind.EVENT,
        entails=tuple(entry.get("entails", ())),
        functional=entry.get("functional"),
        is_exhaustive=bool(entry.get("exhaustive", False)),
        label_en=label.get("en", entry["id"]),
        label_ko=label.get("ko", entry["id"]),
    )


def _usages(name: str, entry: dict[str, Any]) -> Iterator[Usage]:
    for language in Language:
        for pattern in entry.get(language.value) or ():
            unknown = pattern.keys() - {"verbs", "nouns", "args", "when"}
            if unknown:
                raise LexiconError(f"{name}: {entry['id']}: unknown key {min(unknown)!r} under {language.value}")
            try:
                arguments = {str(marker): Role(role) for marker, role in (pattern.get("args") or {}).items()}
                conditions = tuple((Role(role), frozenset(keys)) for role, keys in (pattern.get("when") or {}).items())
            except ValueError as error:
                raise LexiconError(f"{name}: {entry['id']}: {error}") from error
            for is_noun in (False, True):
                for words in pattern.get("nouns" if is_noun else "verbs") or ():
                    for lemma, noun in _words(str(words), language, is_noun=is_noun):
                        yield Usage(
                            predicate=entry["id"], kind=entry.get("kind", "event"), language=language, lemma=lemma, is_noun=noun,
                            arguments=arguments, conditions=conditions,
                        )  # fmt: skip


def _words(words: str, language: Language, *, is_noun: bool) -> Iterator[tuple[str, bool]]:
    yield words, is_noun
    stem = words.removesuffix("하다")
    if language is Language.KO and not is_noun and stem != words and len(stem) > 1 and " " not in stem:
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


def _concept_names(name: str, entry: dict[str, Any]) -> Iterator[tuple[str, str]]:
    unknown = entry.keys() - {"id", "en", "ko", "broader", "type"}
    if unknown:
        raise LexiconError(f"{name}: {entry['id']}: unknown key {min(unknown)!r}")
    for word in entry.get("en") or ():
        yield str(word), entry["id"]
        for form in _plurals(str(word)):
            yield form, entry["id"]
    for word in entry.get("ko") or ():
        yield str(word), entry["id"]


def _plurals(words: str) -> tuple[str, ...]:
    head, _, last = words.rpartition(" ")
    if not last.isalpha() or last.isupper():
        return ()
    return tuple(f"{head} {form}".strip() for form in noun_forms(last))


def _english_verb_forms(lemmas: Iterable[str]) -> dict[str, tuple[tuple[str, str], ...]]:
    forms: defaultdict[str, dict[tuple[str, str], None]] = defaultdict(dict)
    for lemma in lemmas:
        for form, tag in verb_forms(lemma):
            forms[form][lemma, tag] = None
    return {form: tuple(found) for form, found in forms.items()}
