"""Who speaks in a line of an interview: ◆ 조원진: 물가가 올랐다."""

import re

from factmark.language.kind import AGENTS
from factmark.language.role import Kinds
from factmark.language.spot import Sentence
from factmark.model.claim import Attribution

_LABEL = re.compile(r"(?P<mark>[◆◇▶▷]?)\s?(?P<name>[가-힣A-Za-z][가-힣A-Za-z· ]{1,28}?)\s?(?:\([^()\n]{1,30}\))?\s?:\s")
"""A mark, a name with a title, a colon."""

_ROLES = frozenset({"앵커", "기자", "진행자", "사회자", "아나운서"})
"""Who speaks on the air without a name."""

CUE = ":"
"""The cue of what is said in somebody's turn."""


class Turns:
    """Whose turn it is, while the sentences of a document go by in order; a turn lasts to the end of its line."""

    __slots__ = ("_kinds", "_line", "_said", "_text")

    def __init__(self, text: str, kinds: Kinds) -> None:
        self._text = text
        self._kinds = kinds
        self._line = -1
        self._said: Attribution | None = None

    def of(self, part: Sentence) -> tuple[Attribution | None, int]:
        """Who speaks the sentence, None outside an interview, and where the words behind the label begin."""
        line = self._text.rfind("\n", 0, part.span.start) + 1
        if line == self._line:
            return self._said, part.span.start
        self._line, self._said = line, None
        label = _LABEL.match(self._text, part.span.start, part.span.end)
        if label is not None:
            self._said = self._speaker(label, part)
        return self._said, part.span.start if self._said is None or label is None else label.end()

    def _speaker(self, label: re.Match[str], part: Sentence) -> Attribution | None:
        start = label.start("name")
        named = [spot for spot in part.spots if spot.is_entity and spot.span.start == start and self._text[spot.span.end] in " (:"]
        if named and self._kinds(named[0].keys[0]) & AGENTS:
            return Attribution(speaker=named[0].keys[0], words=label["name"], cue=CUE)
        is_unnamed = bool(label["mark"]) or label["name"].rsplit(" ", 1)[-1] in _ROLES
        return Attribution(speaker=None, words=label["name"], cue=CUE) if is_unnamed else None
