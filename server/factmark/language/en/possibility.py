"""What each word of a sentence can be before its neighbours are asked."""

from factmark.language.en.common_verb import common_readings
from factmark.language.en.function_word import CLOSED, Tag
from factmark.language.en.inflection import noun_lemma, verb_readings
from factmark.language.en.title import TITLES
from factmark.language.en.token import Token
from factmark.language.en.word import Word
from factmark.language.en.words import Words

_TITLE_SHARE = 0.8
"""Above this share of capitalised longer words that are no names a line is in title case, and capitals no longer mark names."""
_NUMERALS = frozenset("one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion trillion".split())
_COMMON_ENDINGS = ("ing", "tion", "sion", "ment", "ness", "ism", "ity", "ance", "ence")
"""Ends of nouns that a capital at the beginning of a sentence makes no name: Sentencing is due."""
_NOT_GERUNDS = frozenset(
    "existing remaining leading morning evening ceiling sterling sibling lightning wedding thing something anything nothing everything".split()
)
_LOOK_LIKE_ACRONYMS = frozenset(("us", "it", "who", "may"))
_NOT_ADVERBS = frozenset(
    "ally anomaly apply assembly bully comply costly daily deadly early family fly imply italy july likely monopoly monthly multiply only quarterly rally "
    "rely reply supply tally weekly yearly".split()
)
"""Words in -ly that are no adverbs."""


def possibilities(tokens: tuple[Token, ...], words: Words) -> list[Word]:
    """One word per token, with every verb reading that its form allows."""
    reader = _Reader(tokens, words)
    return [reader.word(place) for place in range(len(tokens))]


class _Reader:
    """Looks at one token at a time; neighbours only tell an apostrophe from a quotation mark and a name from a first word."""

    __slots__ = ("_is_title", "_tokens", "_words")

    def __init__(self, tokens: tuple[Token, ...], words: Words) -> None:
        self._tokens = tokens
        self._words = words
        long = [token for token in tokens if token.text[:1].isalpha() and len(token.text) > 3]
        telling = [token for token in long if not token.is_spotted or token.text.islower()]
        self._is_title = len(long) > 2 and sum(token.text[0].isupper() for token in telling) > _TITLE_SHARE * len(telling)

    def word(self, place: int) -> Word:
        """The word there with its closed class, or noun or name with the verbs it may be a form of."""
        token = self._tokens[place]
        if token.day is not None:
            return Word(token=token, tag=Tag.DAY)
        if token.amount is not None:
            return Word(token=token, tag=Tag.NUMBER)
        if token.spot is not None:
            return self._spotted(token)
        tag = self._closed_class(place, token)
        if tag is not None:
            return Word(token=token, tag=tag, verbs=(("be", ""),) if tag is Tag.BE else ())
        return self._open_class(place, token)

    def _open_class(self, place: int, token: Token) -> Word:
        """A word of the open classes: noun or name for now, with the verb readings it could have."""
        if not token.text[:1].isalnum() and not token.text[1:].isalnum():
            return Word(token=token, tag=Tag.QUOTE if token.text in "'\"" else Tag.BREAK)
        if token.text[0].isdigit() or token.lower in _NUMERALS:
            return Word(token=token, tag=Tag.NUMBER)
        if token.lower.endswith("ly") and token.lower not in _NOT_ADVERBS and "-" not in token.lower:
            return Word(token=token, tag=Tag.ADVERB)
        is_office = self._is_office(place, token)
        is_name = token.is_capitalised and place > 0 and not is_office and not self._is_title and not self._after_opening(place)
        readings = () if is_name and token.text[0].isupper() else self._readings(token.lower)
        is_common = place == 0 and token.lower.endswith(_COMMON_ENDINGS)
        known = bool(readings) or is_common or is_office or self._words.is_event_noun(token.lower) is not None
        is_name = is_name or (token.is_capitalised and not known and not self._is_plural_at_start(place, token))
        return Word(token=token, tag=Tag.NAME if is_name else Tag.NOUN, verbs=readings)

    def _is_office(self, place: int, token: Token) -> bool:
        """True for a title that only its rank writes with a capital: Director of, Head of."""
        ahead = self._tokens[place + 1].lower if place + 1 < len(self._tokens) else ""
        return token.lower in TITLES and ahead in ("of", "for", "at")

    def _after_opening(self, place: int) -> bool:
        return place > 0 and self._tokens[place - 1].lower in ('"', "``", "\u201c", ":", "'")

    def _is_plural_at_start(self, place: int, token: Token) -> bool:
        """True for an unlisted plural that only begins the sentence: Officials said."""
        ahead = self._tokens[place + 1] if place + 1 < len(self._tokens) else None
        return place == 0 and noun_lemma(token.lower) != token.lower and (ahead is None or not ahead.is_capitalised)

    def _readings(self, form: str) -> tuple[tuple[str, str], ...]:
        if form.startswith("-") or form in _NOT_GERUNDS:
            return ()
        listed = self._words.verb_lemmas(form)
        return listed or common_readings(form) or (() if form.startswith("un") and form.endswith("ed") else verb_readings(form))

    def _apostrophe(self, place: int) -> Tag:
        before = self._tokens[place - 1].lower if place else ""
        is_verb = CLOSED.get(before) in (Tag.PRONOUN, Tag.RELATIVE, Tag.THAT) or before in ("what", "here")
        return Tag.BE if is_verb else Tag.GENITIVE

    def _is_plural_genitive(self, place: int) -> bool:
        """True for the apostrophe of "officials' comments"; one that closes a quotation has its opening before."""
        before = self._tokens[place - 1] if place else None
        ahead = self._tokens[place + 1] if place + 1 < len(self._tokens) else None
        if before is None or ahead is None or before.end != self._tokens[place].start or not before.lower.endswith("s") or not ahead.text[0].isalnum():
            return False
        return not any(token.lower == "'" and token.start > other.end for other, token in zip(self._tokens, self._tokens[1:place], strict=False))

    def _spotted(self, token: Token) -> Word:
        is_word = " " not in token.text and (token.text.islower() or self._is_title)
        is_name = token.spot is not None and token.spot.is_entity and not token.text.islower()
        return Word(token=token, tag=Tag.NAME if is_name else Tag.NOUN, verbs=self._readings(token.lower) if is_word else ())

    def _closed_class(self, place: int, token: Token) -> Tag | None:
        if token.lower == "'s":
            return self._apostrophe(place)
        if token.lower == "'":
            return Tag.GENITIVE if self._is_plural_genitive(place) else Tag.QUOTE
        is_acronym = token.text.isupper() and token.lower in _LOOK_LIKE_ACRONYMS
        return None if is_acronym else CLOSED.get(token.lower)
