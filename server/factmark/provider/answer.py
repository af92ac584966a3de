"""A chat model's JSON read against the schema it was given, member by member: what breaks it refuses the whole answer."""

from collections.abc import Collection
from enum import StrEnum
from typing import TypeVar

from factmark.errors import ProviderError
from factmark.model.codec import Json
from factmark.model.proposal import ProposedFrame, ProposedVerdict
from factmark.model.question import Question
from factmark.model.statement import Argument, Modality, Polarity, Role, Statement
from factmark.provider.prompt import RATINGS

MAX_ARGUMENTS = 12
"""Twice the roles that a sentence fills; more is noise."""

Word = TypeVar("Word", bound=StrEnum)


def verdicts(answer: Json, question: Question) -> tuple[ProposedVerdict, ...]:
    """What the model says of the passages, places in code points of the document.

    Raises:
        ProviderError: the answer breaks the schema.
    """
    return tuple(_verdict(item, question, f"/verdicts/{index}") for index, item in enumerate(_items(answer, "verdicts")))


def frames(answer: Json, question: Question) -> tuple[ProposedFrame, ...]:
    """How the model reads the passages, places in code points of the document.

    Raises:
        ProviderError: the answer breaks the schema.
    """
    return tuple(_frame(item, question, f"/frames/{index}") for index, item in enumerate(_items(answer, "frames")))


def _verdict(item: Json, question: Question, where: str) -> ProposedVerdict:
    members = _members(item, ("passage", "quote", "start", "rating", "fact", "reason"), where)
    passage = _text(members["passage"], f"{where}/passage")
    rating = _word(members["rating"], RATINGS, f"{where}/rating")
    return ProposedVerdict(
        passage=passage,
        quote=_text(members["quote"], f"{where}/quote"),
        start=_start(members["start"], passage, question, f"{where}/start"),
        rating=rating,
        fact=_optional_text(members["fact"], f"{where}/fact"),
        reason=_text(members["reason"], f"{where}/reason"),
    )


def _frame(item: Json, question: Question, where: str) -> ProposedFrame:
    names = ("passage", "quote", "start", "predicate", "event", "polarity", "modality", "arguments")
    members = _members(item, names, where)
    passage = _text(members["passage"], f"{where}/passage")
    statement = Statement(
        predicate=_text(members["predicate"], f"{where}/predicate"),
        event=_optional_text(members["event"], f"{where}/event"),
        polarity=_word(members["polarity"], tuple(Polarity), f"{where}/polarity"),
        modality=_word(members["modality"], tuple(Modality), f"{where}/modality"),
        arguments=_arguments(members["arguments"], question, f"{where}/arguments"),
    )
    quote = _text(members["quote"], f"{where}/quote")
    return ProposedFrame(passage=passage, quote=quote, start=_start(members["start"], passage, question, f"{where}/start"), statement=statement)


def _arguments(value: Json, question: Question, where: str) -> tuple[Argument, ...]:
    """The arguments; those that share a role are joined, as "H100 and H200" are."""
    items = _list(value, where)
    if len(items) > MAX_ARGUMENTS:
        raise _broken(where, f"at most {MAX_ARGUMENTS} items")
    given = [_members(item, ("role", "words", "name", "also"), f"{where}/{index}") for index, item in enumerate(items)]
    roles = [_word(each["role"], tuple(Role), f"{where}/{index}/role") for index, each in enumerate(given)]
    made: list[Argument] = []
    for index, (role, each) in enumerate(zip(roles, given, strict=True)):
        words = _text(each["words"], f"{where}/{index}/words")
        name = _optional_text(each["name"], f"{where}/{index}/name")
        key = f"{question.language.value}:{words}" if name is None else name
        joined = roles[:index].count(role) + 1 if roles.count(role) > 1 else 0
        also = tuple(_text(name, f"{where}/{index}/also") for name in _list(each["also"], f"{where}/{index}/also"))
        made.append(Argument(role=role, key=key, words=words, also=also, coordination=joined))
    return tuple(made)


def _start(value: Json, passage: str, question: Question, where: str) -> int | None:
    """A place in the passage's words as one in the document; that of a passage nobody offered is of no use."""
    if value is None:
        return None
    if type(value) is not int or value < 0:
        raise _broken(where, "a whole number of at least 0, or null")
    return next((each.span.start + value for each in question.passages if each.id == passage), None)


def _items(answer: Json, member: str) -> list[Json]:
    return _list(_members(answer, (member,), "")[member], f"/{member}")


def _members(value: Json, names: tuple[str, ...], where: str) -> dict[str, Json]:
    if not isinstance(value, dict) or value.keys() != set(names):
        raise _broken(where, f"an object with {', '.join(names)}")
    return value


def _list(value: Json, where: str) -> list[Json]:
    if not isinstance(value, list):
        raise _broken(where, "a list")
    return value


def _text(value: Json, where: str) -> str:
    if not isinstance(value, str) or "\x00" in value or any(0xD800 <= ord(char) <= 0xDFFF for char in value):
        raise _broken(where, "a text of Unicode characters")
    return value


def _optional_text(value: Json, where: str) -> str | None:
    return None if value is None else _text(value, where)


def _word(value: Json, words: Collection[Word], where: str) -> Word:
    found = next((word for word in words if word.value == value), None)
    if found is None:
        raise _broken(where, f"one of {', '.join(word.value for word in words)}")
    return found


def _broken(where: str, needed: str) -> ProviderError:
    return ProviderError(f"the model's answer breaks the schema at {where or '/'}: needs {needed}")
