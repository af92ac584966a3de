"""A pack file (YAML) to a `Pack` and back.

Reading is strict: whatever the format does not know is refused with file, line and field. Source: docs/packs.md.
"""

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import TypeVar
from urllib.parse import urlsplit

import yaml

from factmark.errors import InvalidValueError
from factmark.interchange.yaml_field import Field, compose
from factmark.model.document import Language
from factmark.model.entity import Entity, EntityType, Name
from factmark.model.fact import Rank, Source
from factmark.model.interval import Interval
from factmark.model.pack import Pack, PackFact

MAX_ID_CHARS = 100
MAX_NAME_CHARS = 200
MAX_STATEMENT_CHARS = 500
MAX_URL_CHARS = 2000
MAX_TEXT_CHARS = 5000
"""Bounds of one value; the longest one in the bundled packs has a tenth of it."""

_PACK_KEYS = ("pack", "title", "license", "entities", "facts")
_ENTITY_KEYS = ("id", "type", "label", "aliases", "broader", "same_as")
_FACT_KEYS = ("id", "statement", "valid_from", "valid_until", "sources", "rank", "note")
_SOURCE_KEYS = ("url", "title", "publisher", "published", "quote")
_LANGUAGES = tuple(language.value for language in Language)
_ID = re.compile(r"[^\W_][\w.-]*")
Choice = TypeVar("Choice", bound=StrEnum)


def load_pack(text: str, *, file: str) -> Pack:
    """The pack that `text` holds; `file` is only named in errors.

    An entity's names come as labels first, then aliases, each in the order of the file. A bare year or month is its
    first day in `valid_from` and its last day in `valid_until`.

    Raises:
        PackError: the text is not a pack; says where and what to change.
    """
    members = compose(text, file=file).members(known=_PACK_KEYS, required=("pack",))
    entities = tuple(_entity(field) for field in _items(members, "entities"))
    _refuse_unknown_broader(members, frozenset(entity.id for entity in entities))
    title = members["title"].members(known=_LANGUAGES) if "title" in members else {}
    pack = Pack(
        id=_identifier(members["pack"]),
        title=tuple((Language(key), field.text(max_chars=MAX_NAME_CHARS)) for key, field in title.items()),
        license=_text(members, "license", max_chars=MAX_NAME_CHARS),
        entities=entities,
        facts=tuple(_fact(field) for field in _items(members, "facts")),
    )
    for key in ("entities", "facts"):
        _refuse_second_id(tuple(_items(members, key)))
    return pack


def dump_pack(pack: Pack) -> str:
    """The pack as YAML; `load_pack` reads back an equal one, the facts' line numbers aside.

    Equal holds for names in the order `load_pack` gives them.
    """
    data: dict[str, object] = {
        "pack": pack.id,
        "title": {language.value: text for language, text in pack.title},
        "license": pack.license,
        "entities": [_filled(_entity_data(entity)) for entity in pack.entities],
        "facts": [_filled(_fact_data(fact)) for fact in pack.facts],
    }
    text = yaml.safe_dump(_filled(data), sort_keys=False, allow_unicode=True, width=120, default_flow_style=None)
    return str(text)


def _entity(field: Field) -> Entity:
    members = field.members(known=_ENTITY_KEYS, required=("id", "type", "label"))
    labels = members["label"].members(known=_LANGUAGES)
    if not labels:
        raise members["label"].error("needs a name in at least one language: ko or en")
    names = [_name(label, Language(key), is_label=True) for key, label in labels.items()]
    aliases = members["aliases"].members(known=_LANGUAGES) if "aliases" in members else {}
    names += [_name(alias, Language(key)) for key, several in aliases.items() for alias in several.items()]
    unique = {(name.language, name.text): name for name in reversed(names)}
    return Entity(
        id=_identifier(members["id"]),
        type=_choice(members["type"], EntityType),
        names=tuple(name for name in names if unique[name.language, name.text] is name),
        broader=tuple(_identifier(item) for item in _items(members, "broader")),
        same_as=tuple(_url(item) for item in _items(members, "same_as")),
    )


def _fact(field: Field) -> PackFact:
    members = field.members(known=_FACT_KEYS, required=("id", "statement"))
    return PackFact(
        id=_identifier(members["id"]),
        wording=_required_text(members["statement"], max_chars=MAX_STATEMENT_CHARS),
        validity=_validity(members),
        sources=tuple(_source(item) for item in _items(members, "sources")),
        rank=_choice(members["rank"], Rank) if "rank" in members else Rank.NORMAL,
        note=_text(members, "note", is_one_line=False),
        line=field.line,
    )


def _source(field: Field) -> Source:
    members = field.members(known=_SOURCE_KEYS, required=("url",))
    published = members.get("published")
    return Source(
        url=_url(members["url"]),
        title=_text(members, "title"),
        publisher=_text(members, "publisher"),
        published=None if published is None else _day(published),
        quote=_text(members, "quote", is_one_line=False),
    )


def _validity(members: dict[str, Field]) -> Interval:
    first = _bounds(members["valid_from"])[0] if "valid_from" in members else None
    last = _bounds(members["valid_until"])[1] if "valid_until" in members else None
    try:
        return Interval(first=first, last=last)
    except InvalidValueError as error:
        raise members["valid_until"].error(str(error)) from error


def _bounds(field: Field) -> tuple[date | None, date | None]:
    try:
        written = Interval.of(field.raw())
    except InvalidValueError as error:
        raise field.error(str(error)) from error
    return written.first, written.last


def _day(field: Field) -> date:
    first, last = _bounds(field)
    if first is None or first != last:
        raise field.error(f"{field.raw()!r} is not a day; write it in full, as in 2025-07-18")
    return first


def _name(field: Field, language: Language, *, is_label: bool = False) -> Name:
    return Name(text=_required_text(field, max_chars=MAX_NAME_CHARS), language=language, is_label=is_label)


def _identifier(field: Field) -> str:
    text = _required_text(field, max_chars=MAX_ID_CHARS)
    if _ID.fullmatch(text) is None:
        raise field.error(f"{text!r} cannot be an id; use letters, digits, `-`, `_` and `.`, a letter or digit first")
    return text


def _choice(field: Field, kind: type[Choice]) -> Choice:
    text = field.text(max_chars=MAX_NAME_CHARS)
    try:
        return kind(text)
    except ValueError as error:
        raise field.error(f"{text!r} is not one of: {', '.join(kind)}") from error


def _url(field: Field) -> str:
    text = _required_text(field, max_chars=MAX_URL_CHARS)
    try:
        parts = urlsplit(text)
        is_address = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        is_address = False
    if not is_address or not text.startswith(("http://", "https://")) or any(char.isspace() for char in text):
        raise field.error(f"{text[:80]!r} is not an http or https address")
    return text


def _required_text(field: Field, *, max_chars: int) -> str:
    text = field.text(max_chars=max_chars)
    if not text:
        raise field.error("is empty; fill it in")
    return text


def _text(members: dict[str, Field], key: str, *, max_chars: int = MAX_TEXT_CHARS, is_one_line: bool = True) -> str:
    return members[key].text(max_chars=max_chars, is_one_line=is_one_line) if key in members else ""


def _items(members: dict[str, Field], key: str) -> Iterator[Field]:
    return members[key].items() if key in members else iter(())


def _refuse_second_id(fields: tuple[Field, ...]) -> None:
    lines: dict[str, int] = {}
    for field in fields:
        identifier = field.members(known=(*_ENTITY_KEYS, *_FACT_KEYS))["id"]
        text = identifier.raw()
        if text in lines:
            raise identifier.error(f"{text!r} is already the id on line {lines[text]}")
        lines[text] = identifier.line


def _refuse_unknown_broader(members: dict[str, Field], ids: frozenset[str]) -> None:
    for entity in _items(members, "entities"):
        fields = entity.members(known=_ENTITY_KEYS)
        for item in _items(fields, "broader"):
            if item.raw() not in ids:
                raise item.error(f"no entity of this pack has the id {item.raw()!r}")
            if item.raw() == fields["id"].raw():
                raise item.error("an entity cannot be a kind or part of itself")


def _entity_data(entity: Entity) -> dict[str, object]:
    aliases = {
        language.value: [name.text for name in entity.names if name.language is language and not name.is_label]
        for language in dict.fromkeys(name.language for name in entity.names if not name.is_label)
    }
    return {
        "id": entity.id,
        "type": entity.type.value,
        "label": {name.language.value: name.text for name in entity.names if name.is_label},
        "aliases": aliases,
        "broader": list(entity.broader),
        "same_as": list(entity.same_as),
    }


def _fact_data(fact: PackFact) -> dict[str, object]:
    return {
        "id": fact.id,
        "statement": fact.wording,
        "valid_from": fact.validity.first,
        "valid_until": fact.validity.last,
        "sources": [_filled({key: getattr(source, key) for key in _SOURCE_KEYS}) for source in fact.sources],
        "rank": None if fact.rank is Rank.NORMAL else fact.rank.value,
        "note": fact.note,
    }


def _filled(data: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in data.items() if value not in (None, "", [], {})}
