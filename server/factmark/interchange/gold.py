"""Gold: documents whose mentions and claims a person has labelled, one JSON object a line.

Each line holds `id`, `lang`, `published`, `title`, `pack` (a pack file beside the gold file), `text`, `mentions`, `claims` and `ignore`;
offsets are code points, half-open. docs/evaluate.md describes every member.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar, cast

from factmark.errors import FactmarkError, GoldError
from factmark.model.codec import Json
from factmark.model.document import Document, Language
from factmark.model.span import Span
from factmark.model.verdict import Rating

Value = TypeVar("Value")
Members = dict[str, Json]

_MEMBERS = {
    "document": frozenset({"id", "lang", "published", "title", "pack", "text", "mentions", "claims", "ignore"}),
    "mention": frozenset({"start", "end", "exact", "entity"}),
    "claim": frozenset({"start", "end", "exact", "verdict", "facts", "speaker"}),
}
_OPTIONAL = {"document": frozenset({"title", "ignore"}), "mention": frozenset[str](), "claim": frozenset({"facts", "speaker"})}


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldMention:
    """A stretch that names `entity`."""

    span: Span
    entity: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldClaim:
    """What one stretch claims. `speaker` is an entity id, "(somebody)" when unnamed, None when the page itself says it."""

    span: Span
    exact: str
    rating: Rating
    facts: tuple[str, ...]
    speaker: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldDocument:
    """One labelled document; in `ignored` stretches a found claim is neither right nor wrong."""

    id: str
    document: Document
    pack: Path
    mentions: tuple[GoldMention, ...]
    claims: tuple[GoldClaim, ...]
    ignored: tuple[Span, ...]


def load_gold(path: Path) -> tuple[GoldDocument, ...]:
    """Every document of a gold file, in the order of its lines; blank lines are skipped.

    Raises:
        GoldError: the file cannot be read, or a line is not a gold document; the message names file and line.
    """
    try:
        lines = path.read_text("utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise GoldError(f"{path}: cannot be read as UTF-8 text ({type(error).__name__})") from error
    documents = tuple(_Line(path, number).document(line) for number, line in enumerate(lines, 1) if line.strip())
    if not documents:
        raise GoldError(f"{path}: holds no document; write one JSON object a line")
    return documents


@dataclass(frozen=True, slots=True)
class _Line:
    """Where a gold document stands: every complaint names it."""

    path: Path
    number: int

    def fail(self, message: str) -> GoldError:
        return GoldError(f"{self.path}:{self.number}: {message}")

    def document(self, line: str) -> GoldDocument:
        try:
            data = cast("Json", json.loads(line))
        except (ValueError, RecursionError) as error:
            raise self.fail(f"is not JSON: {error}") from error
        members = self.members(data, "document")
        text = self.get(members, "text", str)
        pack = self.path.parent / self.get(members, "pack", str)
        if not pack.is_file():
            raise self.fail(f"pack {pack} does not exist")
        return GoldDocument(
            id=self.get(members, "id", str),
            document=self.page(members, text),
            pack=pack,
            mentions=tuple(self.mention(item, text) for item in self.items(members, "mentions")),
            claims=tuple(self.claim(item, text) for item in self.items(members, "claims")),
            ignored=tuple(self.ignored(item) for item in cast("list[Json]", members.get("ignore", []))),
        )

    def page(self, members: Members, text: str) -> Document:
        try:
            return Document(
                text=text,
                language=Language(self.get(members, "lang", str)),
                title=cast("str | None", members.get("title")) or None,
                published=date.fromisoformat(self.get(members, "published", str)),
            )
        except (ValueError, FactmarkError) as error:
            raise self.fail(str(error)) from error

    def mention(self, item: Json, text: str) -> GoldMention:
        members = self.members(item, "mention")
        return GoldMention(span=self.span(members, text), entity=self.get(members, "entity", str))

    def claim(self, item: Json, text: str) -> GoldClaim:
        members = self.members(item, "claim")
        rating = self.get(members, "verdict", str)
        if rating not in list(Rating):
            raise self.fail(f"verdict {rating!r} is none of {', '.join(Rating)}")
        return GoldClaim(
            span=self.span(members, text),
            exact=self.get(members, "exact", str),
            rating=Rating(rating),
            facts=tuple(str(fact) for fact in cast("list[Json]", members.get("facts") or [])),
            speaker=cast("str | None", members.get("speaker")),
        )

    def ignored(self, item: Json) -> Span:
        match item:
            case [int(start), int(end)] if 0 <= start <= end:
                return Span(start, end)
            case _:
                raise self.fail(f"ignore needs pairs [start, end], not {item!r}")

    def span(self, members: Members, text: str) -> Span:
        start, end, exact = (self.get(members, "start", int), self.get(members, "end", int), self.get(members, "exact", str))
        if not 0 <= start < end <= len(text) or text[start:end] != exact:
            raise self.fail(f"text[{start}:{end}] is not {exact!r}")
        return Span(start, end)

    def get(self, members: Members, name: str, kind: type[Value]) -> Value:
        value = members[name]
        if type(value) is not kind:
            raise self.fail(f"{name} needs {kind.__name__}, not {type(value).__name__}")
        return value

    def items(self, members: Members, name: str) -> list[Json]:
        value = members[name]
        if not isinstance(value, list):
            raise self.fail(f"{name} needs list, not {type(value).__name__}")
        return value

    def members(self, item: Json, kind: str) -> Members:
        if not isinstance(item, dict):
            raise self.fail(f"a {kind} needs an object, not {type(item).__name__}")
        for name in self.complaints(item, kind):
            raise self.fail(name)
        return item

    def complaints(self, item: Members, kind: str) -> Iterator[str]:
        for name in sorted(_MEMBERS[kind] - _OPTIONAL[kind] - item.keys()):
            yield f"a {kind} needs {name!r}"
        for name in sorted(item.keys() - _MEMBERS[kind]):
            yield f"a {kind} has no member {name!r}"
