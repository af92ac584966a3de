"""Noun runs to phrases: the head, what stands before it, event nouns with their arguments."""

from dataclasses import dataclass, field, replace

from factmark.language.clause import BARE, GENITIVE, Marked, Phrase
from factmark.language.kind import AGENTS, OFFICE
from factmark.language.ko.function_word import COMPANIES, EMPTY, PRONOUNS, TRANSPARENT
from factmark.language.ko.token import Token
from factmark.language.lexicon import Lexicon
from factmark.language.role import Kinds
from factmark.language.spot import Day
from factmark.model.document import Language
from factmark.model.quantity import Quantity
from factmark.model.span import Span

TOWARDS = "대"
"""Marker of a country after 대(對): 대중 수출, 대미 수출."""

VISIT, VISITING = "방", "방문"
"""What visits in 방미, and the event noun it stands for."""

_PERSON = frozenset({"person"})


@dataclass(slots=True)
class Run:
    """A noun phrase while it is read: its tokens, and how each is tied to the next ("", "의", "와", "등")."""

    tokens: list[Token] = field(default_factory=list[Token])
    ties: list[str] = field(default_factory=list[str])

    def add(self, token: Token) -> None:
        """Put one more noun behind the others."""
        self.tokens.append(token)
        self.ties.append("")

    def tie(self, tie: str) -> None:
        """Say how the last noun is tied to what follows."""
        if self.ties:
            self.ties[-1] = tie

    def pop(self) -> Token:
        """Take the last noun out again."""
        self.ties.pop()
        return self.tokens.pop()


@dataclass(frozen=True, slots=True)
class _Item:
    span: Span
    words: str
    keys: tuple[str, ...]
    tie: str
    is_event: bool
    is_entity: bool
    is_towards: bool
    quantity: Quantity | None
    day: Day | None


@dataclass(frozen=True, slots=True)
class Reader:
    """Builds phrases; `text` is the document's normalised text."""

    text: str
    lexicon: Lexicon
    kinds: Kinds

    def phrase(self, run: Run) -> Phrase:
        """The phrase a run of nouns makes; conjuncts are phrases of their own inside it."""
        items = self._items(run)
        groups: list[list[_Item]] = [[]]
        for item in items:
            groups[-1].append(item)
            if item.tie == "와" and item is not items[-1]:
                groups.append([])
        if len(groups) > 1 and not _alike(groups, self.kinds):
            groups = [[item for group in groups for item in group]]
        shared = self._shared_head(groups)
        phrases = [self._simple(group) for group in groups]
        head = phrases[0]
        span = Span(items[0].span.start, items[-1].span.end)
        return Phrase(
            span=span, words=span.of(self.text), keys=head.keys, modifiers=(*head.modifiers, *shared), events=head.events, dependents=head.dependents,
            conjuncts=tuple(phrases[1:]), quantities=tuple(q for phrase in phrases for q in phrase.quantities), is_pronoun=head.is_pronoun,
            name=head.name,
        )  # fmt: skip

    def days(self, run: Run) -> list[Day]:
        """The dates among the run's nouns."""
        return [token.day for token in run.tokens if token.day is not None]

    def _items(self, run: Run) -> list[_Item]:
        items: list[_Item] = []
        index = 0
        while index < len(run.tokens):
            token = run.tokens[index]
            if token.tag == "XSN" and items and items[-1].span.end == token.start:
                index += 1
                continue
            last = index
            if self.visits(run.tokens, index):
                items.append(self._item([run.tokens[index + 1]], ""))
                items.append(self._visit(token, run.ties[index + 1]))
                index += 2
                continue
            if token.spot is None and token.amount is None and token.day is None:
                while last + 1 < len(run.tokens) and run.ties[last] == "" and self._joins(run.tokens[last], run.tokens[last + 1]):
                    last += 1
            if last == index and self._is_apart(run, index):
                last += 1
            items.append(self._item(run.tokens[index : last + 1], run.ties[last]))
            index = last + 1
        return items

    def visits(self, tokens: list[Token], index: int) -> bool:
        """True for the 방 of 방미."""
        if tokens[index].form != VISIT or index + 1 == len(tokens) or tokens[index].end != tokens[index + 1].start:
            return False
        country = tokens[index + 1]
        return country.spot is not None and country.spot.is_entity and country.end - country.start == 1

    def _visit(self, token: Token, tie: str) -> _Item:
        return _Item(
            span=Span(token.start, token.end + 1), words=VISITING, keys=(f"ko:{VISITING}",), tie=tie, is_event=True, is_entity=False, is_towards=False,
            quantity=None, day=None,
        )  # fmt: skip

    def _joins(self, token: Token, after: Token) -> bool:
        """True for two morphemes of one written word: 희토+류, but not where each is a word the lexicon knows."""
        if token.end != after.start or after.spot is not None or after.amount is not None or after.day is not None:
            return False
        if after.form == "들":
            return False
        return after.tag == "XSN" or token.tag in ("XPN", "SL", "SN") or not self._is_event(after.form)

    def _is_apart(self, run: Run, index: int) -> bool:
        """True for an event noun written in two words, none of them a name: 선거 운동."""
        if index + 1 == len(run.tokens) or run.ties[index] != "":
            return False
        pair = run.tokens[index], run.tokens[index + 1]
        if any((token.spot is not None and token.spot.is_entity) or token.amount is not None or token.day is not None for token in pair):
            return False
        words = [self.text[token.start : token.end] for token in pair]
        return pair[0].end < pair[1].start and not self._is_event(words[1]) and self._is_event("".join(words))

    def _is_event(self, word: str) -> bool:
        return bool(self.lexicon.nouns(Language.KO, word))

    def _item(self, tokens: list[Token], tie: str) -> _Item:
        first = tokens[0]
        span = Span(first.start, tokens[-1].end)
        words = span.of(self.text)
        if " " in words and first.end < tokens[-1].start and self._is_event(words.replace(" ", "")):
            words = words.replace(" ", "")
        spot = first.spot if len(tokens) == 1 or not words.startswith(first.form) else None
        is_event = self._is_event(words) and (spot is None or not spot.is_entity or bool(self.kinds(spot.keys[0]) & {"event", "concept"}))
        is_event = is_event and not (spot is not None and self.kinds(spot.keys[0]) & {"person", "organization", OFFICE})
        keys = spot.keys if spot is not None else () if first.amount is not None or first.day is not None else self._keys(words)
        before = self.text[max(0, span.start - 1) : span.start]
        is_towards = (
            spot is not None
            and spot.is_entity
            and (
                (before in ("대", "對", ")") and "대" in self.text[max(0, span.start - 4) : span.start])
                or before == "對"
                or (len(words) == 2 and words[0] == "대" and "대만" not in words)
            )
        )
        is_entity = spot is not None and spot.is_entity
        return _Item(span, words, keys, tie, is_event, is_entity, is_towards, first.amount.quantity if first.amount is not None else None, first.day)

    def _keys(self, words: str) -> tuple[str, ...]:
        """A concept where the word is one inside a compound (전력+반도체), a Latin word as English has it, else the word itself."""
        concept = self.lexicon.concepts.ids(words) if len(words) > 1 else ()
        return concept[:1] or ((f"en:{words.lower()}",) if words.isascii() and words.isalpha() else (f"ko:{words}",))

    def _shared_head(self, groups: list[list[_Item]]) -> tuple[str, ...]:
        """What stands behind "등" or "같은" says what the members before it are."""
        after = [item for group in groups for item in group]
        index = next((i for i, item in enumerate(after) if item.tie == "등"), None)
        return () if index is None else tuple(key for item in after[index + 1 :] for key in item.keys)

    def _simple(self, group: list[_Item]) -> Phrase:
        examples = next((i for i, item in enumerate(group) if item.tie == "등"), None)
        if examples is not None:
            group = group[: examples + 1]
        quantities = tuple(item.quantity for item in group if item.quantity is not None)
        items = [item for item in group if item.quantity is None and item.day is None and (item.is_entity or item.words not in EMPTY)]
        span = Span(group[0].span.start, group[-1].span.end)
        if not items:
            return Phrase(span=span, words=span.of(self.text), keys=(), quantities=quantities)
        core = list(items)
        while len(core) > 1 and _is_transparent(core[-1]) and not core[-1].is_event and not self._is_other_agent(core):
            core.pop()
        if _is_transparent(core[-1]) and len(items) > 1 and not core[-1].is_event:
            core = items
        if core[-1].is_event:
            return self._event(core, span, quantities)
        return self._named(core, items, span, quantities)

    def _is_other_agent(self, core: list[_Item]) -> bool:
        """True for 일본 기업: a country's companies are not the country."""
        return core[-1].words in COMPANIES and "place" in self._kinds(core[-2])

    def _event(self, core: list[_Item], span: Span, quantities: tuple[Quantity, ...]) -> Phrase:
        events: list[str] = []
        keys: tuple[str, ...] = ()
        named: list[Marked] = []
        while core and core[-1].is_event and (not events or core[-1].tie == "" or core[-1].tie == "의"):
            head = core.pop()
            keys = keys or head.keys
            events.append(head.words)
            if head.is_entity:
                named.append(Marked(marker=BARE, phrase=Phrase(span=head.span, words=head.words, keys=head.keys)))
        return Phrase(
            span=span, words=span.of(self.text), keys=keys, events=tuple(events), dependents=(*self._dependents(core), *named), quantities=quantities,
            modifiers=tuple(key for item in core for key in item.keys if not key.startswith("ko:")),
        )  # fmt: skip

    def _dependents(self, items: list[_Item]) -> list[Marked]:
        """Arguments before an event noun: possessors, 대(對) countries, and the rest, things grouped into one phrase."""
        found: list[Marked] = []
        pending: list[_Item] = []
        joined: list[_Item] = []
        for index, item in enumerate(items):
            if _is_transparent(item) and not pending:
                continue
            if item.tie == "와" and self._is_agent(item) and index + 1 < len(items) and self._is_agent(items[index + 1]):
                joined.append(item)
                continue
            if joined:
                found.append(self._together([*joined, item]))
                joined = []
                continue
            if item.is_towards:
                found.append(Marked(marker=TOWARDS, phrase=self._named([item], [item], item.span, ())))
                continue
            is_agent = bool(self._kinds(item) & AGENTS)
            if is_agent and pending and pending[-1].tie != "의":
                found.append(self._grouped(pending))
                pending = []
            pending.append(item)
            if item.tie == "의" or is_agent:
                found.append(self._grouped(pending))
                pending = []
        if pending:
            found.append(self._grouped(pending))
        return found

    def _is_agent(self, item: _Item) -> bool:
        return bool(self._kinds(item) & AGENTS)

    def _together(self, items: list[_Item]) -> Marked:
        """Names joined before an event noun do it together: 한미 정상회담, 삼성과 LG의 합의."""
        first, *others = (self._named([item], [item], item.span, ()) for item in items)
        span = Span(items[0].span.start, items[-1].span.end)
        return Marked(marker=GENITIVE, phrase=replace(first, span=span, words=span.of(self.text), conjuncts=tuple(others)))

    def _grouped(self, items: list[_Item]) -> Marked:
        span = Span(items[0].span.start, items[-1].span.end)
        return Marked(marker=GENITIVE if items[-1].tie == "의" else BARE, phrase=self._named(items, items, span, ()))

    def _named(self, core: list[_Item], items: list[_Item], span: Span, quantities: tuple[Quantity, ...]) -> Phrase:
        """A phrase without event nouns; a person before a title is the head, otherwise the last name or the last noun."""
        head = self._head(core)
        others = [item for item in items if item is not head]
        possessors = tuple(
            Marked(marker=GENITIVE, phrase=Phrase(span=item.span, words=item.words, keys=item.keys))
            for item in core[:-1]
            if item is not head and self._kinds(item) & AGENTS
        )
        return Phrase(
            span=span, words=span.of(self.text), keys=head.keys, modifiers=tuple(key for item in others for key in item.keys), dependents=possessors,
            quantities=quantities, is_pronoun=head.words in PRONOUNS, name=head.words if head.is_entity else "",
        )  # fmt: skip

    def _head(self, core: list[_Item]) -> _Item:
        behind = max((index + 1 for index, item in enumerate(core[:-1]) if item.tie == "의"), default=0)
        persons = [item for item in core[behind:] if item.is_entity and item.tie != "의" and self._kinds(item) & _PERSON]
        if persons:
            return persons[-1]
        last = core[-1]
        before = core[-2] if len(core) > 1 else last
        if len(core) > 1 and self._is_other_agent(core):
            return last
        if before.is_entity and not last.is_entity and before.tie == "" and (_is_transparent(last) or self._kinds(before) & {"product", "work"}):
            return before
        return last

    def _kinds(self, item: _Item) -> frozenset[str]:
        return self.kinds(item.keys[0]) if item.keys else frozenset()


def _alike(groups: list[list[_Item]], kinds: Kinds) -> bool:
    """True when 와 joins members of one kind; otherwise it means "with"."""
    sorts: list[str] = []
    for group in groups:
        last = group[-2] if len(group) > 1 and group[-2].is_entity and group[-1].words not in COMPANIES and _is_transparent(group[-1]) else group[-1]
        known = kinds(last.keys[0]) if last.keys else frozenset[str]()
        sorts.append("agent" if known & AGENTS else "event" if last.is_event else "thing")
    return len(set(sorts)) == 1 or ("thing" in sorts and "agent" not in sorts)


def _is_transparent(item: _Item) -> bool:
    """True for a noun that leaves what stands before it as it is; the 중 of 미중 is a country."""
    return item.words in TRANSPARENT and not item.is_entity
