"""The words of every predicate and concept, as both languages' patterns look them up."""

from collections.abc import Mapping
from dataclasses import dataclass

from factmark.language.clause import ACTOR, BARE, COMPLEMENT, GENITIVE, OBJECT, OBJECT2, SUBJECT
from factmark.language.gazetteer import Gazetteer
from factmark.model.document import Language
from factmark.model.predicate import Predicate
from factmark.model.statement import Role

_DEFAULT_EN: Mapping[str, Role] = {
    SUBJECT: Role.SUBJECT, OBJECT: Role.OBJECT, OBJECT2: Role.RECIPIENT, COMPLEMENT: Role.OBJECT, ACTOR: Role.ACTOR, "to": Role.RECIPIENT,
    "into": Role.RECIPIENT, "from": Role.ORIGIN, "with": Role.PARTNER, "in": Role.PLACE, "at": Role.PLACE, "as": Role.ATTRIBUTE, "about": Role.TOPIC,
    "over": Role.TOPIC, "on": Role.TOPIC, "of": Role.TOPIC, "for": Role.TOPIC, "through": Role.MEANS, "via": Role.MEANS, "by": Role.SUBJECT,
}  # fmt: skip
_DEFAULT_KO: Mapping[str, Role] = {
    "이": Role.SUBJECT, "은": Role.SUBJECT, "을": Role.OBJECT, "에": Role.RECIPIENT, "에게": Role.RECIPIENT, "으로": Role.RECIPIENT, "에서": Role.PLACE,
    "와": Role.PARTNER, "로부터": Role.ORIGIN, "대": Role.RECIPIENT, "으로서": Role.ATTRIBUTE, "통해": Role.MEANS, "관련": Role.TOPIC,
    COMPLEMENT: Role.OBJECT, ACTOR: Role.ACTOR, "의해": Role.SUBJECT,
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
    """Predicates and their usages; concepts with their names. Built by `lexicon_file.load_lexicon`."""

    predicates: Mapping[str, Predicate]
    kinds: Mapping[str, str]
    concepts: Gazetteer
    concept_ids: frozenset[str]
    taxonomy: Mapping[str, tuple[str, ...]]
    types: Mapping[str, str]
    phrases_: Mapping[tuple[Language, str], tuple[tuple[str, ...], ...]]
    verbs_: Mapping[tuple[Language, str], tuple[Usage, ...]]
    nouns_: Mapping[tuple[Language, str], tuple[Usage, ...]]
    verb_forms_: Mapping[str, tuple[tuple[str, str], ...]]
    noun_forms_: Mapping[str, str]
    representative_: Mapping[tuple[str, int], str]

    def verbs(self, language: Language, lemma: str) -> tuple[Usage, ...]:
        """Every usage of a verb lemma, or of a multi-word verb given whole."""
        return self.verbs_.get((language, lemma), ())

    def nouns(self, language: Language, lemma: str) -> tuple[Usage, ...]:
        """Every usage of an event noun."""
        return self.nouns_.get((language, lemma), ())

    def is_concept(self, word: str) -> bool:
        """True for a common noun that a concept names as it stands."""
        return any(len(span) == len(word) for span, _ in self.concepts.find(word))

    def opposite(self, predicate: str) -> str | None:
        """The sense with the other sign on the same dimension, or None where the lexicon has none."""
        known = self.predicates.get(predicate)
        return None if known is None or known.sign == 0 else self.representative_.get((known.dimension, -known.sign))

    def of(self, dimension: str, sign: int) -> str | None:
        """The first sense declared on a dimension with that sign."""
        return self.representative_.get((dimension, sign))

    def verb_lemmas(self, form: str) -> tuple[tuple[str, str], ...]:
        """English verb lemmas of a form with its tag: base, s, past, participle or ing."""
        return self.verb_forms_.get(form, ())

    def verb_phrases(self, lemma: str) -> tuple[tuple[str, ...], ...]:
        """What follows in the English multi-word verbs that begin with `lemma`."""
        return self.phrases_.get((Language.EN, lemma), ())

    def korean_phrases(self, lemma: str) -> tuple[tuple[str, ...], ...]:
        """The words before the verb in the Korean multi-word verbs that end in `lemma`: ("패배를",) for 인정하다."""
        return self.phrases_.get((Language.KO, lemma), ())

    def is_event_noun(self, form: str) -> str | None:
        """The lemma of an English event noun, or None."""
        return self.noun_forms_.get(form)

    def kind_of_verb(self, lemma: str) -> frozenset[str]:
        """The kinds of an English verb's senses: event, state, operator, change, light, speech."""
        return frozenset(usage.kind for usage in self.verbs(Language.EN, lemma))
