"""A statement read on a page."""

from dataclasses import dataclass, replace
from enum import StrEnum

from factmark.model.span import Span
from factmark.model.statement import Argument, Role, Statement, Tense

SAY = "say"
"""The sense of saying, as the lexicon names it."""


class Form(StrEnum):
    """How the page puts the claim; what is only presupposed is shown only where facts decide it."""

    SENTENCE = "sentence"
    """A finite clause."""
    HEADLINE = "headline"
    """A line without a finite verb."""
    NOMINAL = "nominal"
    """A noun phrase that names an event: H20 수출 허가, the ban on exports."""
    APPOSITION = "apposition"
    """Two noun phrases side by side: 젠슨 황 엔비디아 CEO."""
    RELATIVE = "relative"
    """An adnominal clause: 작년 말 출범한 트럼프 행정부, which sued Google."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who said it. `speaker` is an entity id or the words as they stand; None when somebody unnamed did.

    `cue` is the word that shows it: 말했다, said, according to.
    """

    speaker: str | None
    words: str
    cue: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """`alternatives` are further frames the same words allow; they help to agree, and veto when they disagree.

    `is_checkable` is False for opinion, question, order and hypothesis. `is_remark` is True for what somebody foresees, promises or feels:
    where no fact speaks to it, there is nothing to check either.
    """

    span: Span
    exact: str
    statement: Statement
    form: Form
    alternatives: tuple[Statement, ...] = ()
    attribution: Attribution | None = None
    is_checkable: bool = True
    is_remark: bool = False

    def saying(self) -> Statement | None:
        """The frame of having said it, which facts on what somebody said are compared with; None where nobody named is quoted.

        The content becomes the event, with its operator in one key, so that only a saying of the very same matter compares.
        """
        if self.attribution is None or self.attribution.speaker is None:
            return None
        said, speaker = self.statement, self.attribution
        inner = (replace(each, role=Role.ACTOR) if each.role is Role.SUBJECT else each for each in said.arguments)
        who = Argument(role=Role.SUBJECT, key=self.attribution.speaker, words=speaker.words or self.attribution.speaker)
        event = said.predicate if said.event is None else f"{said.predicate}:{said.event}"
        return replace(said, predicate=SAY, event=event, arguments=(who, *inner), tense=Tense.PAST, words=f"{speaker.cue} {said.words}".strip())
