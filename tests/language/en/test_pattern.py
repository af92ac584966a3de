"""English sentences and what they claim, one line per clause as `skeleton` writes it."""

import pytest
from tests.language.en.skeleton import WORDS, read, skeleton, spotted

from factmark.language.en.pattern import clauses
from factmark.language.spot import Sentence
from factmark.model.claim import Form
from factmark.model.span import Span
from factmark.model.statement import Tense

PLAIN = {
    "Nvidia supplies H20 to China.": ["supply subj=nvidia obj=h20 to=china"],
    "The US approved sales of H20 to China.": ["approve subj=us obj=en:sale[sale,of:h20,to:china]"],
    "H20 was approved by the US.": ["approve subj=h20 by=us passive"],
    "Nvidia and AMD pay the US 15% of sales.": ["pay subj=nvidia&amd obj2=us obj=en:%[of:en:sale[sale]]"],
    "Nvidia gave Samsung a deal.": ["give subj=nvidia obj2=samsung obj=en:deal[deal]"],
    "The board appointed Lisa Su as CEO.": ["appoint subj=en:board obj=su as=chief-executive"],
    "The board named Lisa Su CEO.": ["name subj=en:board obj=su as=chief-executive"],
    "The US signed off on H20 exports.": ["sign off on subj=us obj=en:export[export,bare:h20]"],
    "Nvidia called the deal off.": ["call off subj=nvidia obj=en:deal[deal]"],
    "The deal was called off.": ["call off subj=en:deal[deal] passive"],
    "The chip is based on H200.": ["be based on subj=en:chip obj=h200"],
    "China opposed the US ban on exports of AI chips to China.": ["oppose subj=china obj=en:ban[ban,export,bare:us,of:ai-chip,to:china]"],
    "China bans Nvidia chips": ["ban subj=china obj=en:chip"],
    "Jensen Huang is the CEO of Nvidia.": ["be subj=huang comp=chief-executive[of:nvidia]"],
    "Trump met Xi Jinping in Seoul.": ["meet subj=trump obj=xi in=seoul"],
    "It was Nvidia that sold H20.": ["sell subj=nvidia obj=h20 relative"],
}
SEVERAL = {
    "Nvidia bought AMD and sold Intel.": ["buy subj=nvidia obj=amd", "sell subj=nvidia obj=intel"],
    "Nvidia bought AMD and Samsung bought Intel.": ["buy subj=nvidia obj=amd", "buy subj=samsung obj=intel"],
    "The US lifted the ban and China resumed imports.": ["lift subj=us obj=en:ban[ban]", "resume subj=china obj=en:import[import]"],
    "Nvidia was sued and fined by China.": ["sue subj=nvidia passive", "fine subj=nvidia by=china passive"],
    "Nvidia plans to buy Intel and sell AMD.": ["plan+buy subj=nvidia obj=intel planned", "plan+sell subj=nvidia obj=amd planned"],
    "Chips made in Japan were sold in China.": ["make subj=en:chip in=japan passive relative", "sell subj=en:chip in=china passive"],
    "Google, which bought Intel, sold Chrome.": ["buy subj=google obj=intel relative", "sell subj=google obj=chrome"],
    "Intel, whose CEO resigned, sold Chrome.": ["resign subj=chief-executive[gen:intel] relative", "sell subj=intel obj=chrome"],
    "China opposes the ban that the US announced.": ["oppose subj=china obj=en:ban[ban]", "announce subj=us obj=en:ban[ban] relative"],
    "Nvidia sold H20, hitting AMD.": ["sell subj=nvidia obj=h20", "hit subj=nvidia obj=amd relative"],
    "Nvidia sold H20 after the US approved exports.": ["sell subj=nvidia obj=h20", "approve subj=us obj=en:export[export] relative"],
    "As China bans H20, Nvidia loses sales.": ["ban subj=china obj=h20 relative", "lose subj=nvidia obj=en:sale[sale]"],
}
NEGATED = {
    "Nvidia does not want H20.": ["want subj=nvidia obj=h20 no"],
    "Nvidia isn't supplying AI chips.": ["supply subj=nvidia obj=ai-chip no"],
    "Nvidia no longer ships H20 to China.": ["ship subj=nvidia obj=h20 to=china no"],
    "Nvidia never sold H200 to China.": ["sell subj=nvidia obj=h200 to=china no"],
    "No chips were shipped to China.": ["ship subj=en:chip to=china no passive"],
    "Neither Nvidia nor AMD sold H20.": ["sell subj=nvidia&amd obj=h20 no"],
    "Nvidia failed to win approval.": ["win subj=nvidia obj=en:approval[approval] no"],
    "Nvidia did not fail to win approval.": ["win subj=nvidia obj=en:approval[approval]"],
    "Nvidia has yet to ship H20.": ["ship subj=nvidia obj=h20 no"],
    "Nvidia was not only sued but also fined.": ["sue subj=nvidia passive", "fine subj=nvidia passive"],
    "TSMC denied buying Intel.": ["buy subj=tsmc obj=intel no"],
    "TSMC denied that it bought Intel.": ["buy subj=en:it obj=intel no"],
    "TSMC denied a report that it was in talks to buy Intel.": ["buy subj=en:it obj=intel no planned"],
}
MODAL = {
    "Nvidia may sell H20 to China.": ["sell subj=nvidia obj=h20 to=china possible"],
    "Nvidia could not sell H20.": ["sell subj=nvidia obj=h20 no possible"],
    "Nvidia will sell H20 to China.": ["sell subj=nvidia obj=h20 to=china planned"],
    "Nvidia plans to launch H200.": ["plan+launch subj=nvidia obj=h200 planned"],
    "Nvidia is set to resume exports.": ["resume subj=nvidia obj=en:export[export] planned"],
    "The ban is due to take effect.": ["take effect subj=en:ban[ban] planned"],
    "Nvidia is expected to win the deal.": ["win subj=nvidia obj=en:deal[deal] predicted"],
    "Markets expect the ECB to cut interest rates.": ["cut subj=ecb obj=policy-rate predicted"],
    "Analysts forecast that Nvidia lost sales.": ["lose subj=nvidia obj=en:sale[sale] predicted"],
    "China must lift the ban.": ["lift subj=china obj=en:ban[ban] ordered"],
    "China has to lift the ban.": ["lift subj=china obj=en:ban[ban] ordered"],
    "China should not buy H20.": ["buy subj=china obj=h20 no ordered"],
    "Nvidia would sell H20.": ["sell subj=nvidia obj=h20 hypothetical"],
    "If China bans H20, Nvidia will lose sales.": ["ban subj=china obj=h20 hypothetical relative", "lose subj=nvidia obj=en:sale[sale] hypothetical"],
    "When the US lifts the ban, Nvidia will sell H20.": ["lift subj=us obj=en:ban[ban] relative", "sell subj=nvidia obj=h20 hypothetical"],
    "When the US lifted the ban, Nvidia said it will sell H20.": ["lift subj=us obj=en:ban[ban] relative", "sell subj=en:it obj=h20 planned"],
    "Few analysts thought that Nvidia would sell H20.": ["sell subj=nvidia obj=h20 possible"],
    "Nvidia had not sold H20 for months.": ["sell subj=nvidia obj=h20 for=en:month no possible"],
    "Nvidia said it had not sold H20.": ["sell subj=en:it obj=h20 no"],
    "Samsung did not say whether it will buy Intel.": ["buy subj=en:it obj=intel questioned"],
    "Nvidia used to supply H20 to China.": ["supply subj=nvidia obj=h20 to=china"],
    "Nvidia sold H20 to China?": ["sell subj=nvidia obj=h20 to=china questioned"],
}
CHAINED = {
    "The US barred Nvidia from selling H20 to China.": ["bar+sell subj=us actor=nvidia obj=h20 to=china"],
    "Nvidia was barred from selling H20 to China.": ["bar+sell actor=nvidia obj=h20 to=china"],
    "The US allowed Nvidia to sell H20 to China.": ["allow+sell subj=us actor=nvidia obj=h20 to=china"],
    "Nvidia will, however, be allowed to sell H20.": ["allow+sell actor=nvidia obj=h20 planned"],
    "A judge refused to force Google to sell Chrome.": ["refuse+force+sell subj=en:judge actor=google obj=chrome"],
    "Japan wants Chrome to be sold.": ["want+sell subj=japan obj=chrome"],
    "Nvidia began shipping H20 to China.": ["begin+ship subj=nvidia obj=h20 to=china"],
    "Nvidia stopped selling H20.": ["stop+sell subj=nvidia obj=h20"],
    "Huang urged the US to lift the ban.": ["urge+lift subj=huang actor=us obj=en:ban[ban]"],
    "Lawmakers called for Huang to step down.": ["call for+step down subj=en:lawmaker actor=huang"],
    "Trump was the only leader to oppose the deal.": ["oppose subj=trump obj=en:deal[deal]"],
    "Nvidia has announced plans to build chips in Japan.": ["announce subj=nvidia obj=en:plan[plan,build,obj:en:chip,in:japan]"],
}
MET_IN_NEWS = {
    "Nvidia said that it sold 40 chips in the first four days after the launch.": ["sell subj=en:it obj=en:chip in=en:day after=en:launch"],
    "The ban was opposed by China, a country supplied by Nvidia.": [
        "oppose subj=en:ban[ban] by=china passive",
        "be subj=china comp=en:country apposition",
        "supply subj=china by=nvidia passive relative",
    ],
    "All 379 people on board the jet visited Seoul.": ["visit subj=en:person[on board:en:jet] obj=seoul"],
    "Analysts at Samsung expect further cuts.": ["expect subj=en:analyst[at:samsung] obj=en:cut[cut]"],
    "Under that deal it receives $60 million.": ["receive subj=en:it under=en:deal[deal] obj=money"],
    "Google, which owns Chrome, reported sales but no production.": [
        "own subj=google obj=chrome relative",
        "report subj=google obj=en:sale[sale]&en:production[production]",
    ],
    "Japan announced the ban on Monday and lifted it the next morning.": ["announce subj=japan obj=en:ban[ban]", "lift subj=japan obj=en:it"],
    "China told companies not to buy H20.": ["forbid+buy subj=china actor=en:company obj=h20"],
    "Huang urged China not to ban H20.": ["urge+ban subj=huang actor=china obj=h20 no possible"],
    "Nvidia won approval from the US to sell H20.": ["win subj=nvidia obj=en:approval[approval,sell,from:us,obj:h20]"],
    "Intel \u2013 one of the largest chipmakers \u2013 has bought AMD.": ["buy subj=intel obj=amd"],
    "Intel, its largest supplier, sold Chrome after Huang left.": [
        "be subj=intel comp=en:supplier[gen:en:its] apposition",
        "sell subj=intel obj=chrome",
        "leave subj=huang relative",
    ],
    "China accused Nvidia in Seoul of selling H20.": ["accuse subj=china obj=nvidia in=seoul of=en:sell", "sell subj=nvidia obj=h20 possible relative"],
    "China accused Nvidia of fraud.": ["accuse subj=china obj=nvidia of=en:fraud"],
    "China condemned the ban announced on Monday by Trump.": [
        "condemn subj=china obj=en:ban[ban]",
        "announce subj=en:ban[ban] by=trump passive relative",
    ],
    "Nvidia built a plant in Japan south of Seoul.": ["build subj=nvidia obj=en:plant in=japan"],
    "China demanded that the US lift the ban.": ["demand+lift subj=china actor=us obj=en:ban[ban]"],
    "China proposed that the ban be lifted.": ["propose+lift subj=china obj=en:ban[ban]"],
    "China did not demand that the US lift the ban.": ["demand+lift subj=china actor=us obj=en:ban[ban] no"],
    "The cut hurt Nvidia's 12,000 employees.": ["hurt subj=en:cut[cut] obj=en:employee[gen:nvidia]", "be subj=en:employee[gen:nvidia] nominal"],
    "Nvidia's two plants reopened.": ["reopen subj=en:plant[gen:nvidia]"],
    "Nvidia sold 3 million units of H20.": ["sell subj=nvidia obj=h20[of:h20]"],
    "Nvidia's founder and former CEO, Jensen Huang, resigned.": [
        "be subj=huang comp=en:founder[gen:nvidia] apposition",
        "resign subj=huang[gen:nvidia]",
        "be subj=huang comp=chief-executive apposition",
    ],
    "CEO and co-founder Jensen Huang resigned.": ["be subj=huang comp=chief-executive&en:co-founder apposition", "resign subj=huang"],
    "China's ambassador to Japan Kim Min-jae visited Seoul.": [
        "be subj=en:kim min-jae comp=en:ambassador[gen:china,to:japan] apposition",
        "visit subj=en:kim min-jae obj=seoul",
    ],
    "Math teacher Kim Min-jae visited Seoul.": ["be subj=en:kim min-jae comp=en:teacher apposition", "visit subj=en:kim min-jae obj=seoul"],
    "Jensen Huang, Head of Research at Nvidia, visited Seoul.": [
        "be subj=huang comp=en:head[of:en:research,at:nvidia] apposition",
        "visit subj=huang obj=seoul",
    ],
    "Google, which the US sued as it lost sales, sold Chrome.": [
        "sell subj=google obj=chrome",
        "sue subj=us obj=google relative",
        "lose subj=en:it obj=en:sale[sale] relative",
    ],
    "Nvidia says it has not sold H20.": ["sell subj=en:it obj=h20 no"],
}
NOMINAL = {
    "The Biden administration's ban on exports of AI chips to China hurt Nvidia.": [
        "- comp=en:ban[ban,export,gen:biden-admin,of:ai-chip,to:china] nominal",
        "hurt subj=en:ban[ban,export,gen:biden-admin,of:ai-chip,to:china] obj=nvidia",
    ],
    "US exports to China rose 5%.": ["- comp=en:export[export,bare:us,to:china] nominal", "rise subj=en:export[export,bare:us,to:china]"],
    "Nvidia's plan to buy Intel was rejected by the US.": [
        "- comp=en:plan[plan,buy,gen:nvidia,obj:intel] nominal",
        "reject subj=en:plan[plan,buy,gen:nvidia,obj:intel] by=us passive",
    ],
    "Nvidia to resume H20 sales": ["resume subj=nvidia obj=en:sale[sale,bare:h20] planned headline"],
    "US export controls on rare earth magnets": ["- comp=en:control[control,export,bare:us,on:magnet] headline"],
    "Nvidia CEO Jensen Huang visited Beijing.": ["be subj=huang comp=chief-executive apposition", "visit subj=huang obj=beijing"],
    "Lisa Su, the CEO of AMD, visited Seoul.": ["be subj=su comp=chief-executive[of:amd] apposition", "visit subj=su obj=seoul"],
}


@pytest.mark.parametrize(("text", "expected"), [case for table in (PLAIN, SEVERAL, NEGATED, MODAL, CHAINED, MET_IN_NEWS, NOMINAL) for case in table.items()])
def test_a_sentence_claims_what_it_says(text: str, expected: list[str]) -> None:
    assert [skeleton(clause) for clause in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "speaker", "words", "cue"),
    [
        ("Huang said Nvidia sold H20 to China.", "huang", "Huang", "said"),
        ("Huang said that Nvidia sold H20.", "huang", "Huang", "said"),
        ("Huang told Lee Jae-myung that Nvidia sold H20.", "huang", "Huang", "told"),
        ("Nvidia sold H20 to China, Huang said on Friday.", "huang", "Huang", "said"),
        ("Nvidia, Huang said, sold H20 to China.", "huang", "Huang", "said"),
        ('"Nvidia sold H20," said Jensen Huang, the CEO of Nvidia.', "huang", "Jensen Huang", "said"),
        ("According to Huang, Nvidia sold H20.", "huang", "Huang", "according to"),
        ("Nvidia sold H20, according to analysts.", None, "analysts", "according to"),
        ("Officials said Nvidia sold H20.", None, "Officials", "said"),
        ("Nvidia is said to own H20.", None, "", "said"),
        ("TSMC denied that Nvidia sold H20.", "tsmc", "TSMC", "denied"),
        ("Kim Min-jae said Nvidia sold H20.", "Kim Min-jae", "Kim Min-jae", "said"),
    ],
)
def test_a_statement_knows_who_made_it(text: str, speaker: str | None, words: str, cue: str) -> None:
    said = [clause.attribution for clause in read(text) if clause.form is not Form.APPOSITION]
    assert [(one.speaker, one.words, one.cue) for one in said if one is not None] == [(speaker, words, cue)]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Nvidia sold H20 to China, Huang said on Friday.", ["Nvidia sold H20 to China"]),
        ("But Nvidia bought AMD and sold Intel.", ["Nvidia bought AMD", "sold Intel"]),
        ("Google, which bought Intel in 2020, sold Chrome.", ["Google, which bought Intel in 2020", "Google, which bought Intel in 2020, sold Chrome"]),
        (
            "Chief executive Lip-Bu Tan, who bought Intel, sold Chrome.",
            ["Chief executive Lip-Bu Tan", "Chief executive Lip-Bu Tan, who bought Intel, sold Chrome", "who bought Intel"],
        ),
        ("TSMC denied a report that it bought Intel.", ["denied a report that it bought Intel"]),
        ("Nvidia sold chips made in Japan.", ["Nvidia sold chips made in Japan", "chips made in Japan"]),
        ("Nvidia sold H20 when the ban took effect.", ["Nvidia sold H20 when the ban took effect", "the ban took effect"]),
        ("Nvidia sold H20, as the ban took effect.", ["Nvidia sold H20", "the ban took effect"]),
        ('Huang said "Nvidia sold H20".', ["Nvidia sold H20"]),
        ("Nvidia lost sales, with Intel selling chips.", ["Nvidia lost sales", "Intel selling chips"]),
        ("Nvidia lost sales in May, below the target of $5 billion.", ["Nvidia lost sales in May"]),
    ],
)
def test_a_claim_spans_its_own_words(text: str, spans: list[str]) -> None:
    assert [clause.span.of(text) for clause in read(text)] == spans


def test_amounts_and_dates_go_to_the_verb_they_measure() -> None:
    (clause,) = read("The ECB cut interest rates by 25 basis points to 2% on June 5, 2025.")
    assert [(quantity.unit, quantity.kind.value) for quantity in clause.quantities] == [("pp", "change"), ("%", "value")]
    assert [interval.first.isoformat() for interval in clause.times if interval.first is not None] == ["2025-06-05"]


def test_an_amount_inside_a_phrase_stays_with_the_phrase() -> None:
    (clause,) = read("Nvidia will take a 10% stake in Intel.")
    assert clause.quantities == ()
    assert [quantity.unit for marked in clause.arguments for quantity in marked.phrase.quantities] == ["%"]


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("Nvidia sold H20.", Tense.PAST),
        ("Nvidia has sold H20.", Tense.PAST),
        ("The ECB cut interest rates.", Tense.PAST),
        ("Nvidia sells H20.", Tense.PRESENT),
        ("Nvidia is selling H20.", Tense.PRESENT),
        ("Nvidia will sell H20.", Tense.FUTURE),
        ("Nvidia to sell H20", Tense.FUTURE),
    ],
)
def test_the_tense_says_from_when_the_claim_is_seen(text: str, tense: Tense) -> None:
    assert [clause.tense for clause in read(text)] == [tense]


def test_spans_are_places_in_the_whole_document() -> None:
    text = "Intel resigned itself. Nvidia sold H20."
    start = text.index("Nvidia")
    (clause,) = clauses(text, spotted(text, start), WORDS)
    assert clause.span.of(text) == "Nvidia sold H20"
    assert [marked.phrase.words for marked in clause.arguments] == ["Nvidia", "H20"]


def test_an_empty_sentence_claims_nothing() -> None:
    assert clauses("  ", Sentence(span=Span(0, 2), spots=(), amounts=(), days=()), WORDS) == ()
