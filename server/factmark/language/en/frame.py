"""A clause while it is being read, and the stretch of the sentence it is read in."""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from factmark.language.clause import OBJECT, SUBJECT
from factmark.language.en.function_word import CONNECTIVE_MEANING
from factmark.language.en.group import Shape, VerbGroup
from factmark.language.en.phrase import Nominal
from factmark.model.claim import Attribution, Form
from factmark.model.interval import Interval
from factmark.model.quantity import Quantity
from factmark.model.statement import Modality


class ScopeKind(StrEnum):
    """Why a stretch of the sentence has a subject of its own."""

    MAIN = "main"
    SUBORDINATE = "subordinate"
    RELATIVE = "relative"
    CONTENT = "content"


@dataclass(slots=True, eq=False)
class Frame:
    """One predicate with what was found to belong to it so far."""

    group: VerbGroup
    scope: "Scope"
    subject: Nominal | None
    start: int
    end: int
    form: Form
    verbs: tuple[str, ...]
    cue: str
    """The word that shows a saying, as it stands."""
    is_inner_passive: bool = False
    arguments: list[tuple[str, Nominal]] = field(default_factory=list[tuple[str, Nominal]])
    actor: Nominal | None = None
    times: list[Interval] = field(default_factory=list[Interval])
    quantities: list[Quantity] = field(default_factory=list[Quantity])
    context: list[Nominal] = field(default_factory=list[Nominal])
    modality: Modality | None = None
    is_negated: bool = False
    has_content: bool = False
    is_emitted: bool = True
    tag: Attribution | None = None
    parent: "Frame | None" = None
    """The frame that this infinitive hangs on."""
    alleged: "tuple[str, Frame] | None" = None
    """What the object is accused of, with the preposition before it."""
    sink: Nominal | None = None
    """The noun whose infinitive this is: what the frame collects goes there ("a plan to cut jobs")."""

    @property
    def verb(self) -> str:
        """The innermost verb."""
        return self.verbs[-1]

    def object(self) -> Nominal | None:
        """The latest direct object, or None."""
        return next((nominal for marker, nominal in reversed(self.arguments) if marker in ("obj", "comp")), None)

    def extend(self, group: VerbGroup) -> None:
        """Takes an infinitive or gerund of this verb into the chain; its object so far becomes who does it."""
        self.verbs += group.verbs
        self.is_inner_passive = group.is_inner_passive
        held = self.object()
        if held is not None and self.actor is None:
            self.arguments = [(marker, nominal) for marker, nominal in self.arguments if nominal is not held]
            self.actor = held
        self.is_negated ^= group.is_negated


@dataclass(slots=True, eq=False)
class Scope:
    """A stretch of the sentence with one subject; several coordinated frames may share it."""

    kind: ScopeKind
    parent: "Scope | None" = None
    subject: Nominal | None = None
    antecedent: Nominal | None = None
    gap: str | None = None
    """The marker that the antecedent of a relative clause has in it; None while it is open or when there is none."""
    connective: str = ""
    frame: Frame | None = None
    owner: Frame | None = None
    """The frame of the verb whose content this is."""
    source: Nominal | None = None
    """The noun whose content this is: a report that …"""
    leading: list[tuple[str, Nominal]] = field(default_factory=list[tuple[str, Nominal]])
    times: list[Interval] = field(default_factory=list[Interval])
    is_after_comma: bool = False
    is_open: bool = False
    """True where it is said that it was not then or not there: that it happened at all is not denied."""
    host: Frame | None = None
    """The frame that was being read when this scope was opened inside it."""

    @property
    def is_waiting(self) -> bool:
        """True while a subject stands without its verb."""
        return self.subject is not None and (self.frame is None or (self.frame.sink is not None and self.frame.parent is None))

    @property
    def modality(self) -> Modality | None:
        """What the connective makes of the clause, or None when it leaves it as it is."""
        return CONNECTIVE_MEANING.get(self.connective)


def resolved_time(interval: Interval, preposition: str) -> Interval:
    """The interval that a date means after its preposition: since 2020 is open to the right, until May to the left."""
    if preposition == "since" and interval.first is not None:
        return Interval(first=interval.first)
    if preposition == "after" and interval.last is not None:
        return Interval(first=interval.last + timedelta(days=1))
    if preposition in ("until", "till") and interval.last is not None:
        return Interval(last=interval.last if interval.first is None else interval.first)
    if preposition == "by" and interval.last is not None:
        return Interval(last=interval.last)
    if preposition == "before" and interval.first is not None:
        return Interval(last=interval.first - timedelta(days=1))
    return interval


def form_of(scope: Scope, group: VerbGroup) -> Form:
    """How the page puts a frame of this scope."""
    if scope.kind in (ScopeKind.RELATIVE, ScopeKind.SUBORDINATE) or group.shape in (Shape.ING, Shape.PARTICIPLE):
        return Form.RELATIVE
    return Form.SENTENCE


def take_leading(frame: Frame, scope: Scope) -> None:
    """What stood before the subject belongs to the first verb; the gap of a relative clause is filled."""
    frame.arguments.extend(scope.leading)
    frame.times.extend(scope.times)
    scope.leading, scope.times = [], []
    if scope.gap not in (None, SUBJECT) and scope.antecedent is not None:
        frame.arguments.append((scope.gap or OBJECT, scope.antecedent))
