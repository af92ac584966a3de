"""A word with its class and the verb forms it may be."""

from dataclasses import dataclass

from factmark.language.en.function_word import Tag
from factmark.language.en.token import Token

BASE, THIRD, PAST, PARTICIPLE, ING = "base", "s", "past", "participle", "ing"
FINITE = frozenset((BASE, THIRD, PAST))
_TAG_OF_FORM = {PARTICIPLE: Tag.PARTICIPLE, ING: Tag.ING}
NOMINAL = frozenset((Tag.NAME, Tag.NOUN, Tag.NUMBER))


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A token with its class; `verbs` are the (lemma, form) readings that the class leaves open."""

    token: Token
    tag: Tag
    verbs: tuple[tuple[str, str], ...] = ()

    @property
    def lower(self) -> str:
        """The word in lower case."""
        return self.token.lower

    def lemma(self, *forms: str) -> str | None:
        """The likeliest verb lemma among readings in one of `forms`, or in any when none is given."""
        return next((lemma for lemma, form in self.verbs if not forms or form in forms), None)

    def may_be(self, *forms: str) -> bool:
        """True when some reading has one of these forms."""
        return any(form in forms for _, form in self.verbs)

    def as_noun(self) -> "Word":
        """The word read as a noun."""
        return Word(token=self.token, tag=Tag.NOUN)

    def as_verb(self, form: str) -> "Word":
        """The word read as a verb in that form; where finite forms look the same, the others are kept behind."""
        chosen = tuple(reading for reading in self.verbs if reading[1] == form)
        others = tuple(reading for reading in self.verbs if reading[1] != form) if form in FINITE else ()
        return Word(token=self.token, tag=_TAG_OF_FORM.get(form, Tag.VERB), verbs=chosen + others)
