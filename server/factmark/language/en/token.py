"""A sentence as words, in which a name, an amount or a date is one word."""

import re
from dataclasses import dataclass

from factmark.language.en.function_word import CLOSED, PHRASE_STARTS, PHRASE_WORDS
from factmark.language.spot import Amount, Day, Sentence, Spot

_WORD = re.compile(
    r"""(?:[A-Z]\.){2,}                                   # U.S.
    | (?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Inc|Corp|Co|Ltd|Jr|Sr|St|Prof|Rev|Lt|Col|Sgt|No|vs)\.(?=\s)
    | \d+-[a-z]+(?:-\w+)*                                # 2-nanometer
    | (?<=\w)-\w+(?:-\w+)*                               # Trump[-backed]
    | \w+(?=n't\b) | n't\b
    | '(?:s|ll|re|ve|d|m)\b
    | [$€£₩¥]?\d[\d,.]*\d%?|[$€£₩¥]?\d%?(?!\w)
    | \w+(?:[-&.]\w+)*(?:'(?!s\b|ll\b|re\b|ve\b|d\b|m\b)\w+)*
    | \.\.\.|--|``|''|\S""",
    re.VERBOSE,
)
_HYPHEN_BEFORE = re.compile(r"\w-$")
_HYPHEN_AFTER = re.compile(r"-\w")
_CURRENCY_LENGTH = 3
_MEASURE = re.compile(r"%|pp|[A-Z]{3}|")
"""Units whose words belong to the number; of a counted unit the last word is the noun that is counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """One word; at most one of `spot`, `amount` and `day` says what was spotted there."""

    start: int
    end: int
    text: str
    lower: str
    spot: Spot | None = None
    amount: Amount | None = None
    day: Day | None = None

    @property
    def is_spotted(self) -> bool:
        """True when something was understood here before the grammar was read."""
        return self.spot is not None or self.amount is not None or self.day is not None

    @property
    def is_capitalised(self) -> bool:
        """True when the word starts with a capital letter or holds one, as in iPhone."""
        return self.text != self.lower


def tokens(text: str, sentence: Sentence) -> tuple[Token, ...]:
    """The words of the sentence in text order; spotted stretches are never split, fixed phrases are one word."""
    found: list[Token] = []
    place = sentence.span.start
    for token in _spotted(text, sentence):
        if token.start < place:
            continue
        found.extend(_plain(text, place, token.start))
        found.append(token)
        place = token.end
    found.extend(_plain(text, place, sentence.span.end))
    return _with_phrases(text, found)


def _spotted(text: str, sentence: Sentence) -> list[Token]:
    """The stretches that are one word each; where two overlap, names and money win over other amounts and dates, and these over concepts."""
    ranked: list[tuple[int, int, int, Token]] = []
    for spot in sentence.spots:
        if not spot.is_entity and _is_inside_compound(text, spot.span.start, spot.span.end):
            continue
        ranked.append((0 if spot.is_entity else 2, spot.span.start, spot.span.end, _token(text, spot.span.start, spot.span.end, spot=spot)))
    for amount in sentence.amounts:
        end = _number_end(text, amount)
        rank = 0 if len(amount.quantity.unit) == _CURRENCY_LENGTH and amount.quantity.unit.isupper() else 1
        ranked.append((rank, amount.span.start, end, _token(text, amount.span.start, end, amount=amount)))
    ranked.extend((1, day.span.start, day.span.end, _token(text, day.span.start, day.span.end, day=day)) for day in sentence.days)
    ranked.sort(key=lambda item: (item[0], item[1], -item[2]))
    kept: list[Token] = []
    for _, start, end, token in ranked:
        if start < end and not any(start < other.end and other.start < end for other in kept):
            kept.append(token)
    return sorted(kept, key=lambda token: token.start)


def _is_inside_compound(text: str, start: int, end: int) -> bool:
    """True for a concept that is half of a hyphenated word: far-[right]."""
    return bool(_HYPHEN_BEFORE.search(text, max(0, start - 2), start) or _HYPHEN_AFTER.match(text, end))


def _number_end(text: str, amount: Amount) -> int:
    """Where the number ends and the counted noun begins ("47 seats" -> after 47)."""
    words = amount.span.of(text)
    if _MEASURE.fullmatch(amount.quantity.unit) or not words[-1:].isalpha() or " " not in words:
        return amount.span.end
    return amount.span.start + len(words.rpartition(" ")[0].rstrip())


def _token(text: str, start: int, end: int, *, spot: Spot | None = None, amount: Amount | None = None, day: Day | None = None) -> Token:
    words = text[start:end]
    return Token(start=start, end=end, text=words, lower=words.lower(), spot=spot, amount=amount, day=day)


def _plain(text: str, start: int, end: int) -> list[Token]:
    return [_token(text, match.start(), match.end()) for match in _WORD.finditer(text, start, end)]


def _with_phrases(text: str, found: list[Token]) -> tuple[Token, ...]:
    joined: list[Token] = []
    place = 0
    while place < len(found):
        size = _phrase_size(found, place) if found[place].lower in PHRASE_STARTS else 1
        if size > 1:
            joined.append(_token(text, found[place].start, found[place + size - 1].end))
        else:
            joined.append(found[place])
        place += size
    return tuple(joined)


def _is_fixed(token: Token) -> bool:
    """True for what no fixed phrase may swallow; a concept may be part of one: on [board]."""
    return token.amount is not None or token.day is not None or (token.spot is not None and token.spot.is_entity)


def _phrase_size(found: list[Token], place: int) -> int:
    for size in range(min(PHRASE_WORDS, len(found) - place), 1, -1):
        stretch = found[place : place + size]
        if not any(_is_fixed(token) for token in stretch) and " ".join(token.lower for token in stretch) in CLOSED:
            return size
    return 1
