"""Reads the items of a sentence from left to right into frames."""

from collections.abc import Callable

from factmark.language.en.argument import on_coordinator, on_nominal
from factmark.language.en.connective import on_adverb, on_break, on_day, on_preposition, on_relative, on_subordinator, on_that, on_whose
from factmark.language.en.item import Kind
from factmark.language.en.predicate import on_group
from factmark.language.en.state import State

_HANDLERS: dict[Kind, Callable[[State, int], None]] = {
    Kind.NOMINAL: on_nominal,
    Kind.GROUP: on_group,
    Kind.PREPOSITION: on_preposition,
    Kind.COORDINATOR: on_coordinator,
    Kind.SUBORDINATOR: on_subordinator,
    Kind.RELATIVE: on_relative,
    Kind.WHOSE: on_whose,
    Kind.THAT: on_that,
    Kind.DAY: on_day,
    Kind.BREAK: on_break,
    Kind.ADVERB: on_adverb,
}


def assembled(state: State) -> State:
    """The state after the whole sentence; its frames are in text order."""
    for place, item in enumerate(state.items):
        handler = _HANDLERS.get(item.kind)
        if handler is not None and place >= state.skip_until:
            handler(state, place)
    return state
