"""How far the reading of a sentence has come, and what can be seen ahead of it."""

from dataclasses import dataclass, field

from factmark.language.en.frame import Frame, Scope, ScopeKind, form_of
from factmark.language.en.function_word import ALSO_SUBORDINATOR, Tag
from factmark.language.en.group import Shape, VerbGroup
from factmark.language.en.item import Item, Kind
from factmark.language.en.phrase import Nominal
from factmark.language.en.word import Word
from factmark.language.en.words import Words
from factmark.model.claim import Attribution

_VERBAL = frozenset((Tag.VERB, Tag.PARTICIPLE, Tag.ING))


@dataclass(slots=True, eq=False)
class State:
    """Everything that the handlers of one sentence share."""

    text: str
    sentence: tuple[Word, ...]
    items: tuple[Item, ...]
    words: Words
    scope: Scope = field(default_factory=lambda: Scope(kind=ScopeKind.MAIN))
    frames: list[Frame] = field(default_factory=list[Frame])
    nominals: list[Nominal] = field(default_factory=list[Nominal])
    nominal: Nominal | None = None
    """The noun phrase read last, to which "of", "who" and "and" refer."""
    tag: Attribution | None = None
    """Who says all of the sentence ("according to …")."""
    speaker: Nominal | None = None
    """Who spoke in the last tag."""
    skip_until: int = 0
    is_aside: bool = False
    """True behind a comma in what only adds to the clause: an apposition, ", below the target"."""

    def at(self, place: int) -> Item | None:
        """The item there, or None outside the sentence."""
        return self.items[place] if 0 <= place < len(self.items) else None

    def kind(self, place: int) -> Kind | None:
        """The kind of the item there, or None outside the sentence."""
        item = self.at(place)
        return None if item is None else item.kind

    def before(self, place: int) -> Item | None:
        """The item before, adverbs passed over."""
        place -= 1
        while place >= 0 and self.items[place].kind is Kind.ADVERB:
            place -= 1
        return self.at(place)

    def after(self, place: int) -> int:
        """The place of the next item that is no adverb."""
        place += 1
        while place < len(self.items) and self.items[place].kind is Kind.ADVERB:
            place += 1
        return place

    def antecedent(self) -> Nominal | None:
        """Whom a clause behind the noun phrase read last speaks of: of an apposition the name that it describes."""
        nominal = self.nominal
        return nominal.named if nominal is not None and nominal.named is not None else nominal

    def describe(self, nominal: Nominal, other: Nominal) -> None:
        """Sets `other` beside `nominal` as an apposition."""
        nominal.appositions.append(other)
        if nominal.is_name and not other.is_name:
            other.named = nominal

    def keep(self, nominal: Nominal) -> None:
        """Remembers the noun phrase as the one read last."""
        self.nominal = nominal
        self.nominals.append(nominal)

    def open(self, kind: ScopeKind, *, owner: Frame | None = None, connective: str = "", is_after_comma: bool = False) -> Scope:
        """A new scope inside the present one, which it becomes."""
        here = self.scope
        self.scope = Scope(kind=kind, parent=here, owner=owner, connective=connective, is_after_comma=is_after_comma, host=here.frame)
        return self.scope

    def sibling(self) -> Scope:
        """A new scope beside the present one, of its kind and content of the same verb, which it becomes."""
        here = self.scope
        self.scope = Scope(
            kind=here.kind if here.kind is not ScopeKind.RELATIVE else ScopeKind.MAIN,
            parent=here.parent,
            owner=here.owner,
            source=here.source,
            connective=here.connective,
        )
        return self.scope

    def is_subject_waiting(self) -> bool:
        """True while a subject, here or further out, stands without its verb."""
        scope: Scope | None = self.scope
        while scope is not None:
            if scope.is_waiting:
                return True
            scope = scope.parent
        return False

    def root(self) -> Scope:
        """The outermost scope of the present one."""
        scope = self.scope
        while scope.parent is not None:
            scope = scope.parent
        return scope

    def add(self, group: VerbGroup, scope: Scope, subject: Nominal | None, start: int) -> Frame:
        """A new frame in `scope`, which becomes the one that takes what follows."""
        frame = Frame(
            group=group,
            scope=scope,
            subject=subject,
            start=start,
            end=self.sentence[group.last - 1].token.end,
            cue=self._cue(group),
            form=form_of(scope, group),
            verbs=group.verbs,
            is_inner_passive=group.is_inner_passive,
        )
        self.frames.append(frame)
        scope.frame = frame
        return frame

    def _cue(self, group: VerbGroup) -> str:
        verbs = [word.lower for word in self.sentence[group.first : group.last] if word.tag in _VERBAL]
        return group.report or (verbs[-1] if verbs else "")

    def starts_clause(self, place: int) -> bool:
        """True when the noun phrase at `place` is the subject of a finite verb that follows it."""
        place = self.after(place)
        while (item := self.at(place)) is not None:
            if item.kind is Kind.GROUP:
                if item.is_finite:
                    return True
                if item.group is not None and item.group.shape is Shape.INFINITIVE:
                    return False
                place = self.after(place)
            elif item.kind is Kind.PREPOSITION and self.kind(self.after(place)) in (Kind.NOMINAL, Kind.DAY):
                if item.word.lower in ALSO_SUBORDINATOR and self._is_finite(self.after(self.after(place))):
                    return False
                place = self.after(self.after(place))
            elif item.kind is Kind.DAY:
                place = self.after(place)
            elif item.kind is Kind.COORDINATOR and self.kind(self.after(place)) is Kind.NOMINAL:
                place = self.after(self.after(place))
            elif item.kind in (Kind.COMMA, Kind.RELATIVE, Kind.WHOSE):
                return self._aside_then_verb(place)
            else:
                return False
        return False

    def _aside_then_verb(self, place: int) -> bool:
        """True when what opens here is a relative clause or an apposition, and a finite verb follows after it."""
        opens = self.at(place + 1) if self.kind(place) is Kind.COMMA else self.at(place)
        if opens is None or opens.kind not in (Kind.RELATIVE, Kind.WHOSE, Kind.NOMINAL, Kind.GROUP, Kind.PREPOSITION) or opens.is_finite:
            return False
        if self.kind(place) is not Kind.COMMA:
            finite = [ahead for ahead in range(place, len(self.items)) if self.items[ahead].is_finite]
            return len(finite) > 1 and all(self.items[ahead].kind is not Kind.COMMA for ahead in range(place, finite[1]))
        for end in range(place + 2, len(self.items)):
            if self.items[end].kind is Kind.COMMA:
                following = self.at(self.after(end))
                return following is not None and following.is_finite and (opens.kind is not Kind.NOMINAL or not self._has_finite(place, end))
        return False

    def _is_finite(self, place: int) -> bool:
        item = self.at(place)
        return item is not None and item.is_finite

    def _has_finite(self, first: int, last: int) -> bool:
        return any(item.is_finite for item in self.items[first:last])

    def has_finite_after(self, place: int) -> bool:
        """True when a finite verb still follows in the sentence."""
        return self._has_finite(place + 1, len(self.items))
