"""Who a pronoun or a definite phrase stands for, and when that is left open."""

import pytest
from tests.language.en.skeleton import ENTITIES, WORDS, skeleton, spotted

from factmark.language.clause import Clause
from factmark.language.en.coreference import resolve
from factmark.language.en.named_head import heads
from factmark.language.en.pattern import clauses
from factmark.language.sentence import sentences
from factmark.model.document import Language

TYPES = {
    **dict.fromkeys(ENTITIES.values(), "organization"),
    **dict.fromkeys(("huang", "su", "lutnick", "trump", "lee"), "person"),
    **dict.fromkeys(("china", "us", "japan", "seoul", "beijing"), "place"),
    **dict.fromkeys(("h20", "h200", "chrome"), "product"),
}


def resolved(text: str) -> tuple[Clause, ...]:
    found = [clause for span in sentences(text, Language.EN) for clause in clauses(text, spotted(text, span.start, span.end), WORDS)]
    names = heads(text, spotted(text).spots)
    starts = tuple(span.start for span in sentences(text, Language.EN))
    return resolve(found, lambda key: frozenset({key, TYPES.get(key, key)}), frozenset(TYPES), names, starts)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Nvidia sold H20. It bought Intel.", "buy subj=nvidia obj=intel"),
        ("Nvidia cut its production.", "cut subj=nvidia obj=en:production[production,gen:nvidia]"),
        ("The US allowed Nvidia to sell its chips.", "allow+sell subj=us actor=nvidia obj=en:chip[gen:nvidia]"),
        ("Jensen Huang visited Beijing. He sold H20.", "sell subj=huang obj=h20"),
        ("Jensen Huang sued AMD. The company sold H20.", "sell subj=amd obj=h20"),
        ("Nvidia cut production, as competition from AMD hurt sales. The American chipmaker sold H20.", "sell subj=nvidia obj=h20"),
        ("Nvidia announced a deal. The machine was sold to Intel after H200 was sold. It was built by TSMC.", "build subj=h200 by=tsmc passive"),
        ("Nvidia said it sold H20.", "sell subj=nvidia obj=h20"),
        ("TSMC denied that it bought Intel.", "buy subj=tsmc obj=intel no"),
        ("The ECB opposed the deal. The bank cut interest rates.", "cut subj=ecb obj=policy-rate"),
        ("China banned H20. The country bought H200.", "buy subj=china obj=h200"),
        ("Lisa Su, the CEO of AMD, visited Seoul. The CEO opposed the deal.", "oppose subj=su obj=en:deal[deal]"),
        ("The Commerce Department sued Nvidia. The department fined Intel.", "fine subj=commerce obj=intel"),
        ("The Commerce Department sued Nvidia. The chipmaker sold Chrome.", "sell subj=nvidia obj=chrome"),
        ("Nvidia sued AMD. Google, which sold Chrome as it lost sales, bought Intel.", "lose subj=google obj=en:sale[sale] relative"),
        ("Trump visited Seoul. Lawmakers called for him to step down.", "call for+step down subj=en:lawmaker actor=trump"),
    ],
)
def test_a_stand_in_takes_the_key_of_whom_it_stands_for(text: str, last: str) -> None:
    assert skeleton(resolved(text)[-1]) == last


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Nvidia sued AMD. It sold H20.", "It"),
        ("Trump met Jensen Huang. He sold H20.", "He"),
        ("Nvidia and AMD opposed the deal. The company sold H20.", "The company"),
        ("Acme Holdings sued Nvidia. The company sold H20.", "The company"),
        ("The Commerce Department sued Nvidia. A department of Samsung opposed it. The department sold H20.", "The department"),
        ("The Commerce Department sued Nvidia. The other department sold H20.", "The other department"),
        ("Nvidia sued AMD. The union sold H20.", "The union"),
        ("It sold H20.", "It"),
        ("The US barred Nvidia from selling H20. The rule took effect. It hurt Intel.", "It"),
    ],
)
def test_in_doubt_a_stand_in_stays_open(text: str, word: str) -> None:
    subject = resolved(text)[-1].arguments[0].phrase
    assert subject.words == word
    assert subject.keys[0] not in TYPES


def test_an_object_pronoun_is_not_the_subject() -> None:
    assert skeleton(resolved("Google opposed the deal. A judge barred it from selling Chrome.")[-1]) == "bar+sell subj=en:judge actor=google obj=chrome"


def test_a_resolved_phrase_is_no_pronoun_and_keeps_what_it_was_called() -> None:
    pronoun = resolved("Nvidia sold H20. It bought Intel.")[-1].arguments[0].phrase
    assert (pronoun.keys, pronoun.is_pronoun) == (("nvidia",), False)


def test_a_speaker_named_by_a_stand_in_is_resolved() -> None:
    (_, said) = resolved("Jensen Huang visited Beijing. He said Nvidia sold H20.")
    assert said.attribution is not None
    assert said.attribution.speaker == "huang"


def test_a_named_entity_is_never_replaced() -> None:
    text = "Google opposed the deal. The Commerce Department sued Intel."
    assert skeleton(resolved(text)[-1]) == "sue subj=commerce obj=intel"


def test_too_far_back_is_not_meant() -> None:
    text = "Nvidia sold H20. " + "Prices rose again and again in every market that we know of. " * 9 + "It bought Intel."
    assert resolved(text)[-1].arguments[0].phrase.is_pronoun
