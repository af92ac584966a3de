"""English sentences as clauses: the door to everything in this folder that reads grammar."""

from factmark.language.clause import Clause
from factmark.language.en.assembly import assembled
from factmark.language.en.emission import clauses_of_frames, settle
from factmark.language.en.item import items
from factmark.language.en.nominal import clauses_of_nominals
from factmark.language.en.state import State
from factmark.language.en.tag import tagged
from factmark.language.en.token import tokens
from factmark.language.en.words import Words
from factmark.language.spot import Sentence


def clauses(text: str, sentence: Sentence, words: Words) -> tuple[Clause, ...]:
    """What the sentence claims, one clause per predicate, in the order of the text; spans are places in `text`.

    Markers are the constants of `language.clause` and the prepositions as they stand. "actor" marks who does the inner verb of a chain
    ("barred [Nvidia] from selling"; also the subject of "was barred from selling"); where the inner verb is passive, the same phrase is
    its "obj". A nominal claim holds its phrase under "comp".
    """
    row = tagged(tokens(text, sentence), words)
    if not row:
        return ()
    state = assembled(State(text=text, sentence=row, items=items(row, words), words=words))
    settle(state)
    is_question = row[-1].lower == "?" or (len(row) > 1 and row[-2].lower == "?")
    found = clauses_of_frames(state, is_question=is_question)
    found += clauses_of_nominals(state, found)
    return tuple(sorted(found, key=lambda clause: (clause.span.start, clause.span.end)))
