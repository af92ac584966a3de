"""What the English patterns ask of the lexicon."""

from collections.abc import Set
from typing import Protocol


class Words(Protocol):
    """The lexicon as the English patterns see it; every form is given in lower case."""

    def verb_lemmas(self, form: str) -> tuple[tuple[str, str], ...]:
        """The listed verbs that `form` may be a form of, each with its tag: base, s, past, participle or ing."""
        ...

    def verb_phrases(self, lemma: str) -> tuple[tuple[str, ...], ...]:
        """The rests of the listed verbs of several words that start with `lemma`: ("off", "on") for "sign off on"."""
        ...

    def is_event_noun(self, form: str) -> str | None:
        """The lemma of the event noun that `form` is a form of, or None when it names no event."""
        ...

    def kind_of_verb(self, lemma: str) -> Set[str]:
        """The kinds of every sense of the verb: "event", "operator", "light", "speech", ...; empty when it is not listed."""
        ...
