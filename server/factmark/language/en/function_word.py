"""The closed word classes of English and the fixed phrases that act as one word."""

from enum import StrEnum

from factmark.model.statement import Modality


class Tag(StrEnum):
    """What a word does in its sentence."""

    DETERMINER = "determiner"
    POSSESSIVE = "possessive"
    """its, their: a determiner that stands for somebody."""
    PRONOUN = "pronoun"
    NAME = "name"
    NOUN = "noun"
    """Nouns, and every word that may stand before or as one: adjectives, ordinals."""
    NUMBER = "number"
    DAY = "day"
    ADVERB = "adverb"
    NEGATION = "negation"
    PREPOSITION = "preposition"
    TO = "to"
    """Before an infinitive."""
    COORDINATOR = "coordinator"
    SUBORDINATOR = "subordinator"
    RELATIVE = "relative"
    WHOSE = "whose"
    THAT = "that"
    BE = "be"
    HAVE = "have"
    DO = "do"
    MODAL = "modal"
    VERB = "verb"
    """A finite form or the bare infinitive."""
    PARTICIPLE = "participle"
    ING = "ing"
    GENITIVE = "genitive"
    """The clitic 's or '."""
    COMMA = "comma"
    BREAK = "break"
    """Colon, semicolon, dash, bracket, full stop."""
    QUOTE = "quote"


def _table(entries: dict[Tag, str]) -> dict[str, Tag]:
    return {word.replace("_", " "): tag for tag, words in entries.items() for word in words.split()}


CLOSED = _table(
    {
        Tag.DETERMINER: "the a an this these those every each some any no another both either neither all several many few much more most such what "
        "enough fewer less",
        Tag.POSSESSIVE: "its his her their our my your",
        Tag.PRONOUN: "i you he she it we they me him us them himself herself itself themselves myself ourselves yourself mine hers theirs ours there "
        "nobody none nothing everybody everyone everything somebody someone something anybody anyone anything others one-third",
        Tag.ADVERB: "also still already now then too again however nearly almost only just even very quite rather often always soon later earlier ago "
        "once twice thus therefore meanwhile instead perhaps maybe away together apart ever else here today's abroad overseas online further so "
        "as_well for_example for_instance of_course in_fact by_contrast in_contrast at_least at_most in_addition in_turn so_far in_particular "
        "for_now as_expected at_all in_part at_once in_general more_or_less no_doubt by_far on_average in_total in_effect after_all first_of_all "
        "at_present at_first at_last in_return on_the_other_hand on_the_contrary as_usual in_theory in_practice by_comparison well back down up off "
        "reportedly allegedly long far yet worldwide nationwide faster slower sooner",
        Tag.NEGATION: "not n't never no_longer not_yet hardly scarcely barely",
        Tag.PREPOSITION: "to of in on at by for with from into onto upon about over under above below between among against through throughout during "
        "within without toward towards across along around near behind beyond beside besides despite amid amidst per via versus like unlike "
        "including excluding regarding concerning following inside outside past aboard on_board after before since until till as than out "
        "ahead plus minus except "
        "because_of according_to instead_of such_as rather_than ahead_of out_of as_part_of in_response_to as_of along_with together_with up_to "
        "close_to on_behalf_of in_favor_of in_favour_of in_terms_of as_for apart_from aside_from in_front_of in_exchange_for in_return_for in_addition_to "
        "as_a_result_of next_to prior_to thanks_to in_line_with in_spite_of on_top_of subject_to due_to compared_with compared_to depending_on",
        Tag.COORDINATOR: "and or nor but as_well_as & / and/or but_also",
        Tag.SUBORDINATOR: "while because although though unless once whereas whether if when whenever where wherever how why lest so_that even_though "
        "even_if as_soon_as as_long_as now_that in_case provided_that as_if given_that in_order_that as_though even_as until_after",
        Tag.RELATIVE: "who whom which",
        Tag.WHOSE: "whose",
        Tag.THAT: "that",
        Tag.BE: "be am is are was were been being 'm 're",
        Tag.HAVE: "have has had having 've",
        Tag.DO: "do does did",
        Tag.MODAL: "will would can could may might must shall should 'll 'd ought wo ca sha cannot",
        Tag.COMMA: ",",
        Tag.QUOTE: "\" ' `` '' \u201c \u201d \u2018 \u2019 \u00ab \u00bb",
        Tag.BREAK: ". ; : ! ? \u2014 \u2013 - -- ( ) [ ] ... \u2026 |",
    }
)
"""Lower-case word or phrase -> its class."""

PHRASE_WORDS = 4
"""The longest fixed phrase in words."""
PHRASE_STARTS = frozenset(phrase.split(" ")[0] for phrase in CLOSED if " " in phrase)

ALSO_SUBORDINATOR = frozenset("as after before since until till once for than".split())
"""Prepositions that open a clause when one follows."""

MODAL_MEANING = {
    "will": Modality.PLANNED, "shall": Modality.PLANNED, "'ll": Modality.PLANNED, "wo": Modality.PLANNED, "sha": Modality.PLANNED,
    "would": Modality.HYPOTHETICAL, "'d": Modality.HYPOTHETICAL, "may": Modality.POSSIBLE, "might": Modality.POSSIBLE, "can": Modality.POSSIBLE,
    "could": Modality.POSSIBLE, "ca": Modality.POSSIBLE, "cannot": Modality.POSSIBLE, "must": Modality.ORDERED, "should": Modality.ORDERED,
    "ought": Modality.ORDERED,
}  # fmt: skip

CONNECTIVE_MEANING = {
    "if": Modality.HYPOTHETICAL, "unless": Modality.HYPOTHETICAL, "in case": Modality.HYPOTHETICAL, "even if": Modality.HYPOTHETICAL,
    "as if": Modality.HYPOTHETICAL, "as though": Modality.HYPOTHETICAL, "provided that": Modality.HYPOTHETICAL, "lest": Modality.HYPOTHETICAL,
    "as long as": Modality.HYPOTHETICAL, "whether": Modality.QUESTIONED, "how": Modality.QUESTIONED, "why": Modality.QUESTIONED,
    "so that": Modality.PLANNED, "until": Modality.HYPOTHETICAL,
}  # fmt: skip
"""What a subordinator makes of its clause; the others leave it asserted."""

TIME_PREPOSITIONS = frozenset("after before since until till during amid despite following without within throughout because_of".replace("_", " ").split())
"""Never attach to a noun: they say when or under what circumstances the verb holds."""

DEMONSTRATIVES = frozenset("this these those that all some both many few several most others none each either such much more another".split())
"""Determiners that stand alone before a verb."""

NEGATIVE_DETERMINERS = frozenset(("no", "neither", "nobody", "none", "nothing"))

REFLEXIVE_OBJECTS = frozenset("me him us them himself herself itself themselves myself ourselves yourself".split())
"""Pronouns that are never a subject."""
