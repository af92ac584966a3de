"""YAML of word lists: a plain scalar is a word, a whole number, true, false or null, and nothing else.

YAML 1.1 reads the words on, off, yes and no as truth values; here they are words. Going from event to value without its resolver also
takes a third of the time.
"""

from collections.abc import Iterator

import yaml
from yaml.events import DocumentStartEvent, Event, MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent, SequenceStartEvent

_CONSTANTS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}


def load_words(text: str) -> object:
    """The first document of `text` as lists, dicts and scalars; None where it holds nothing.

    Raises:
        yaml.YAMLError: it is not YAML, or refers to a part of itself.
    """
    events: Iterator[Event] = yaml.parse(text, Loader=yaml.CSafeLoader)
    for event in events:
        if isinstance(event, DocumentStartEvent):
            return _value(next(events), events)
    return None


def _value(event: Event, events: Iterator[Event]) -> object:
    if isinstance(event, ScalarEvent):
        return _scalar(event)
    if isinstance(event, SequenceStartEvent):
        return list(_items(events, SequenceEndEvent))
    if isinstance(event, MappingStartEvent):
        members = _items(events, MappingEndEvent)
        return {str(key): next(members) for key in members}
    raise yaml.YAMLError("an alias (*name) is not used in word lists; write the value out")


def _items(events: Iterator[Event], end: type[Event]) -> Iterator[object]:
    for event in events:
        if isinstance(event, end):
            return
        yield _value(event, events)


def _scalar(event: ScalarEvent) -> object:
    value = str(event.value)
    if not event.implicit[0]:
        return value
    if value in _CONSTANTS:
        return _CONSTANTS[value]
    return int(value) if value.removeprefix("-").isdecimal() else value
