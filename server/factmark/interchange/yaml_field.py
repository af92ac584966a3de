"""Strict reading of hand-written YAML: every value knows its line and its path, and nothing is guessed.

Anchors, aliases, duplicate keys, a second document, deep nesting and control characters are refused, so a file cannot
grow while it is read.
Source: YAML 1.1, the version PyYAML implements.
"""

import difflib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from factmark.errors import PackError

MAX_DEPTH = 12
"""Nested collections in one file; the pack format needs five."""

_LOADER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
_TAG = "tag:yaml.org,2002:"
_KINDS = {"int": "a number", "float": "a number", "bool": "yes or no", "timestamp": "a date", "null": "nothing"}
_BREAKS = "\n\t"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One YAML value with the file and the path it stands at; `path` is "" for the whole file."""

    node: yaml.Node
    file: str
    path: str = ""

    @property
    def line(self) -> int:
        """The line on which the value begins, from 1."""
        return int(self.node.start_mark.line) + 1

    @property
    def is_empty(self) -> bool:
        """True for a key without a value."""
        return isinstance(self.node, yaml.ScalarNode) and self.node.tag == f"{_TAG}null"

    def error(self, message: str) -> PackError:
        """The refusal of this value, to be raised by the caller."""
        return PackError(message, file=self.file, line=self.line, field=self.path or None)

    def members(self, *, known: tuple[str, ...], required: tuple[str, ...] = ()) -> dict[str, "Field"]:
        """The members of a mapping in the order of the file, those without a value left out.

        Raises:
            PackError: not a mapping, a key that is unknown or stands twice, or a required one that is missing.
        """
        if not isinstance(self.node, yaml.MappingNode):
            raise self.error(f"needs `key: value` lines, not {self._kind()}")
        found: dict[str, Field] = {}
        for key_node, value_node in self.node.value:
            key = self._key(key_node, known)
            if key in found:
                raise Field(node=key_node, file=self.file, path=self._below(key)).error("stands twice; keep one")
            found[key] = Field(node=value_node, file=self.file, path=self._below(key))
        missing = [key for key in required if key not in found or found[key].is_empty]
        if missing:
            where = found.get(missing[0], Field(node=self.node, file=self.file, path=self._below(missing[0])))
            raise where.error("is missing")
        return {key: field for key, field in found.items() if not field.is_empty}

    def items(self) -> Iterator["Field"]:
        """The items of a list.

        Raises:
            PackError: not a list, or an item without a value.
        """
        if not isinstance(self.node, yaml.SequenceNode):
            raise self.error(f"needs a list, not {self._kind()}")
        for index, node in enumerate(self.node.value):
            item = Field(node=node, file=self.file, path=f"{self.path}[{index}]")
            if item.is_empty:
                raise item.error("this item has no value; fill it in or remove it")
            yield item

    def text(self, *, max_chars: int, is_one_line: bool = True) -> str:
        """The text without surrounding white space; "" where it is written so.

        Raises:
            PackError: not a text, too long, or with characters that have no place in one.
        """
        if not isinstance(self.node, yaml.ScalarNode) or self.node.tag != f"{_TAG}str":
            quote = " (put it in quotes)" if isinstance(self.node, yaml.ScalarNode) else ""
            raise self.error(f"needs a text, not {self._kind()}{quote}")
        text = str(self.node.value).strip()
        if len(text) > max_chars:
            raise self.error(f"has {len(text)} characters; at most {max_chars} are allowed")
        unfit = next((char for char in text if _is_unfit(char, is_one_line=is_one_line)), None)
        if unfit is not None:
            raise self.error(f"holds the character U+{ord(unfit):04X}, which has no place here")
        return text

    def raw(self) -> str:
        """The characters of a plain or quoted value, whatever YAML takes them for.

        Raises:
            PackError: a list or a mapping.
        """
        if not isinstance(self.node, yaml.ScalarNode):
            raise self.error(f"needs one value, not {self._kind()}")
        return str(self.node.value).strip()

    def _key(self, node: yaml.Node, known: tuple[str, ...]) -> str:
        if not isinstance(node, yaml.ScalarNode):
            raise Field(node=node, file=self.file, path=self.path).error("a key must be one word")
        if node.value in known:
            return str(node.value)
        key = str(node.value)[:50]
        close = difflib.get_close_matches(key, known, n=1, cutoff=0.75)
        hint = f"did you mean `{close[0]}`? " if close else ""
        unknown = Field(node=node, file=self.file, path=self._below(key))
        raise unknown.error(f"unknown key; {hint}known here: {', '.join(known)}")

    def _below(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def _kind(self) -> str:
        if isinstance(self.node, yaml.MappingNode):
            return "`key: value` lines"
        if isinstance(self.node, yaml.SequenceNode):
            return "a list"
        return _KINDS.get(self.node.tag.removeprefix(_TAG), "a single value")


def compose(text: str, *, file: str) -> Field:
    """The whole file as one field.

    Raises:
        PackError: the text is empty, is not YAML, or uses what strict reading refuses.
    """
    _refuse_controls(text, file)
    try:
        _refuse_growth(text, file)
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = None if mark is None else mark.line + 1
        told = ", ".join(part for part in (error.context, error.problem) if part)
        raise PackError(f"is not valid YAML: {told}", file=file, line=line) from error
    except yaml.YAMLError as error:
        raise PackError(f"is not valid YAML: {str(error).splitlines()[0]}", file=file) from error
    if node is None:
        raise PackError("the file is empty", file=file, line=1)
    return Field(node=node, file=file)


def _is_unfit(char: str, *, is_one_line: bool) -> bool:
    allowed = "" if is_one_line else _BREAKS
    return unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") and char not in allowed


def _refuse_controls(text: str, file: str) -> None:
    for number, line in enumerate(text.split("\n"), start=1):
        unfit = next((char for char in line if unicodedata.category(char) in ("Cc", "Cs") and char not in "\t\r"), None)
        if unfit is not None:
            raise PackError(f"holds the character U+{ord(unfit):04X}; remove it", file=file, line=number)


def _refuse_growth(text: str, file: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        line = None if event.start_mark is None else event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent):
            raise PackError("uses an alias (`*name`); write the value out", file=file, line=line)
        if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
            raise PackError("uses an anchor (`&name`); remove it", file=file, line=line)
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > MAX_DEPTH:
            raise PackError(f"is nested more than {MAX_DEPTH} levels deep", file=file, line=line)
