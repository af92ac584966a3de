"""What one left-to-right pass over a Korean sentence has in hand."""

from dataclasses import dataclass, field

from factmark.language.clause import Clause, Phrase
from factmark.language.kind import AGENTS
from factmark.language.ko.apposition import apposition
from factmark.language.ko.clause_stack import Stack, gap
from factmark.language.ko.function_word import CLEFTS
from factmark.language.ko.phrase import Reader, Run
from factmark.language.ko.token import Token
from factmark.language.lexicon import Lexicon
from factmark.language.role import Kinds
from factmark.model.claim import Attribution
from factmark.model.document import Language


@dataclass(slots=True)
class State:
    """`clauses` grows; `quoted` are the indices still waiting for who said them, `undated` those for a tense.

    `relative` is the adnominal clause whose head comes next, `cleft` the one whose missing part the complement names,
    `reported` the one that a noun such as 보도 has put forward, `content` the one that any noun has (글, 의혹).
    `is_conditional` holds from an "if" to the sentence's end.
    """

    text: str
    tokens: list[Token]
    lexicon: Lexicon
    kinds: Kinds
    reader: Reader = field(init=False)
    stack: Stack = field(init=False)
    run: Run = field(default_factory=Run)
    clauses: list[Clause] = field(default_factory=list[Clause])
    quoted: list[int] = field(default_factory=list[int])
    undated: list[int] = field(default_factory=list[int])
    source: Attribution | None = None
    relative: int | None = None
    cleft: int | None = None
    reported: int | None = None
    content: int | None = None
    is_negated: bool = False
    is_conditional: bool = False

    def __post_init__(self) -> None:
        self.reader = Reader(self.text, self.lexicon, self.kinds)
        self.stack = Stack(self.kinds)

    def close(self, marker: str) -> None:
        """End the noun run at a particle: it becomes a phrase that waits for its verb."""
        if not self.run.tokens:
            return
        run, self.run = self.run, Run()
        for day in self.reader.days(run):
            if day.interval is not None:
                self.stack.times.append((day.span.start, day.interval))
        if self._is_cleft(run):
            self.cleft = self.relative if marker in ("은", "이") else self.cleft
            self.relative = None
            return
        phrase = self.reader.phrase(run)
        if self.relative is not None:
            self.clauses[self.relative] = gap(self.clauses[self.relative], phrase)
            self.relative = None
        self.clauses.extend(apposition(run, self.text, self.lexicon, self.kinds))
        if phrase.keys or phrase.quantities or phrase.events:
            self.stack.push(marker, phrase)

    def _is_cleft(self, run: Run) -> bool:
        """True for the 것 of 중국이 원하는 것은."""
        first = run.tokens[0]
        return first.form in CLEFTS and first.tag == "NNB" and len(run.tokens) == 1 and self.relative is not None

    def is_agent(self, phrase: Phrase) -> bool:
        """True for a phrase that names somebody who can act."""
        return bool(phrase.keys and self.kinds(phrase.keys[0]) & AGENTS)

    def knows(self, lemma: str) -> bool:
        """True for a verb that the lexicon lists."""
        return bool(self.lexicon.verbs(Language.KO, lemma))
