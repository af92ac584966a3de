"""Values of the model to test with: a few that read like news, and strategies for any."""

from datetime import UTC, date, datetime
from decimal import Decimal

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from factmark.model.candidate import Candidate
from factmark.model.claim import Attribution, Claim, Form
from factmark.model.document import Document, Language
from factmark.model.entity import Entity, EntityType, Name
from factmark.model.fact import Fact, Rank, Source
from factmark.model.interval import Interval
from factmark.model.mention import Mention
from factmark.model.pack import Pack, PackFact
from factmark.model.provenance import Provenance
from factmark.model.quantity import Quantity, QuantityKind
from factmark.model.reading import CheckedClaim, CheckedReading
from factmark.model.span import Span
from factmark.model.statement import Argument, Modality, Polarity, Role, Statement, Tense
from factmark.model.verdict import Evidence, Explanation, Rating, RelatedFact, SlotResult, Verdict

NVIDIA = Entity(
    id="nvidia",
    type=EntityType.ORGANIZATION,
    names=(
        Name(text="Nvidia", language=Language.EN, is_label=True),
        Name(text="엔비디아", language=Language.KO, is_label=True),
        Name(text="NVIDIA Corp.", language=Language.EN),
    ),
    broader=("company",),
    same_as=("https://www.wikidata.org/entity/Q182477",),
)
COMPANY = Entity(id="company", type=EntityType.CONCEPT, names=(Name(text="company", language=Language.EN, is_label=True),))
CHINA = Entity(
    id="china",
    type=EntityType.PLACE,
    names=(
        Name(text="China", language=Language.EN, is_label=True),
        Name(text="중국", language=Language.KO, is_label=True),
    ),
)
ENTITIES = (NVIDIA, COMPANY, CHINA)

SUPPLY = Statement(
    predicate="supply",
    arguments=(
        Argument(role=Role.SUBJECT, key="nvidia", words="Nvidia"),
        Argument(role=Role.OBJECT, key="h20", words="H20", also=("chip",), coordination=1),
        Argument(role=Role.RECIPIENT, key="china", words="China"),
    ),
    tense=Tense.PAST,
    quantities=(Quantity(low=Decimal("4.55E+12"), high=Decimal("4.65E+12"), unit="KRW", kind=QuantityKind.CHANGE),),
    time=Interval(first=date(2025, 7, 16), last=None),
)
SUPPLY_FACT = Fact(
    id="nvidia-supplies-h20",
    wording="Nvidia supplies H20 to China.",
    language=Language.EN,
    statement=SUPPLY,
    validity=Interval(first=date(2025, 7, 15)),
    sources=(
        Source(url="https://news.example/1", title="H20", publisher="News", published=date(2025, 7, 15), quote="H20 it is"),
        Source(url="https://news.example/2"),
    ),
    rank=Rank.PREFERRED,
    note="First line.\nSecond line.",
)
OPEN_FACT = Fact(
    id="seoul-budget",
    wording="서울시가 예산을 편성했다.",
    language=Language.KO,
    statement=None,
    validity=Interval(),
)

TEXT = "😀 엔비디아가 중국에 H20을 공급했다.\n\nNvidia said so."
_SENTENCE = Span(2, 23)


def verdict(rating: Rating = Rating.SUPPORTED) -> Verdict:
    """A verdict that the supply fact decided, or that nothing decided."""
    return Verdict(
        rating=rating,
        facts=(SUPPLY_FACT.id,) if rating.is_decisive else (),
        evidence=(Evidence(slot="object", claim="H20", fact="H20", result=SlotResult.MATCH),),
        explanation=Explanation(en="The record says the same.", ko="기록과 같습니다."),
        related=() if rating.is_decisive else (RelatedFact(fact=SUPPLY_FACT.id, missing="place"),),
    )


def checked_reading(*, text: str = TEXT, url: str | None = "https://news.example/h20", title: str | None = "H20", span: Span = _SENTENCE) -> CheckedReading:
    """A reading with a mention, an ambiguous one, and a claim that somebody makes."""
    attribution = Attribution(speaker="nvidia", words="Nvidia", cue="said")
    claim = Claim(
        span=span,
        exact=span.of(text),
        statement=SUPPLY,
        form=Form.SENTENCE,
        alternatives=(Statement(predicate="ko:공급하다", arguments=(), polarity=Polarity.NEGATED, modality=Modality.PLANNED),),
        attribution=attribution,
    )
    return CheckedReading(
        document=Document(text=text, language=Language.KO, url=url, title=title, published=date(2025, 7, 18)),
        sentences=(span,),
        mentions=(
            Mention(span=Span(2, 6), exact=text[2:6], entities=("nvidia",)),
            Mention(span=Span(8, 10), exact=text[8:10], entities=("china", "taiwan")),
        ),
        claims=(CheckedClaim(claim=claim, verdict=verdict(), attribution_verdict=verdict(Rating.UNKNOWN)),),
        candidates=(Candidate(name="중국", kind=EntityType.PLACE, places=(Span(8, 10),)),),
    )


def provenance(*, factbase: str = "1", hour: int = 9, engine: str = "factmark/0.1.0") -> Provenance:
    """One morning's reading."""
    return Provenance(engine=engine, factbase=factbase, generated=datetime(2025, 7, 18, hour, 30, 0, 123456, tzinfo=UTC))


def pack(*, entities: tuple[Entity, ...] = ENTITIES, facts: tuple[PackFact, ...] = ()) -> Pack:
    """A pack with a title in both languages."""
    return Pack(
        id="test",
        title=((Language.EN, "Test"), (Language.KO, "시험")),
        license="CC0-1.0",
        entities=entities,
        facts=facts,
    )


def pack_fact(fact: Fact) -> PackFact:
    """The fact as a pack writes it."""
    return PackFact(id=fact.id, wording=fact.wording, validity=fact.validity, sources=fact.sources, rank=fact.rank, note=fact.note)


UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
"""For tests that may run on a machine that is busy with other things."""

any_text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"))
any_day = st.dates()
some_days = st.one_of(st.none(), any_day)


@st.composite
def any_interval(draw: st.DrawFn) -> Interval:
    """An interval of any openness."""
    first, last = draw(some_days), draw(some_days)
    if first is not None and last is not None and first > last:
        first, last = last, first
    return Interval(first=first, last=last)


@st.composite
def any_span(draw: st.DrawFn) -> Span:
    """A span, empty ones too."""
    start = draw(st.integers(0, 10**9))
    return Span(start, start + draw(st.integers(0, 10**6)))


@st.composite
def any_quantity(draw: st.DrawFn) -> Quantity:
    """A quantity with one bound or two."""
    numbers = st.decimals(allow_nan=False, allow_infinity=False)
    bounds = sorted(draw(st.lists(numbers, min_size=1, max_size=2)))
    low: Decimal | None = bounds[0]
    high: Decimal | None = bounds[-1]
    if len(bounds) == 1 and draw(st.booleans()):
        low, high = draw(st.sampled_from(((low, None), (None, high))))
    return Quantity(low=low, high=high, unit=draw(any_text), kind=draw(st.sampled_from(QuantityKind)), words=draw(any_text))


any_url = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=20).map("https://example.org/{}".format)
any_source = st.builds(Source, url=any_url, title=any_text, publisher=any_text, published=some_days, quote=any_text)
any_name = st.builds(Name, text=any_text.filter(lambda text: bool(text.strip())))
any_document = st.builds(
    Document,
    text=any_text.filter(lambda text: bool(text.strip())),
    language=st.sampled_from(Language),
    url=st.none() | any_text,
    title=st.none() | any_text,
    published=some_days,
)
any_argument = st.builds(
    Argument,
    role=st.sampled_from(Role),
    key=any_text,
    words=any_text,
    also=st.lists(any_text, max_size=2).map(tuple),
    coordination=st.integers(0, 9),
    is_definite=st.booleans(),
)
any_statement = st.builds(
    Statement,
    predicate=any_text,
    arguments=st.lists(any_argument, max_size=3).map(tuple),
    event=st.none() | any_text,
    polarity=st.sampled_from(Polarity),
    modality=st.sampled_from(Modality),
    tense=st.sampled_from(Tense),
    quantities=st.lists(any_quantity(), max_size=2).map(tuple),
    time=st.none() | any_interval(),
)
any_fact = st.builds(
    Fact,
    id=any_text.filter(bool),
    wording=any_text.filter(lambda text: bool(text.strip())),
    language=st.sampled_from(Language),
    statement=st.none() | any_statement,
    validity=any_interval(),
    sources=st.lists(any_source, max_size=2).map(tuple),
    rank=st.sampled_from(Rank),
    note=any_text,
)
any_verdict = st.builds(
    Verdict,
    rating=st.sampled_from(Rating),
    facts=st.lists(any_text, max_size=3).map(tuple),
    evidence=st.lists(
        st.builds(Evidence, slot=any_text, claim=any_text, fact=any_text, result=st.sampled_from(SlotResult)),
        max_size=3,
    ).map(tuple),
    explanation=st.builds(Explanation, en=any_text, ko=any_text),
)
any_claim = st.builds(
    Claim,
    span=any_span(),
    exact=any_text,
    statement=any_statement,
    form=st.sampled_from(Form),
    alternatives=st.lists(any_statement, max_size=2).map(tuple),
    attribution=st.none() | st.builds(Attribution, speaker=st.none() | any_text, words=any_text, cue=any_text),
    is_checkable=st.booleans(),
    is_remark=st.booleans(),
)
any_checked_reading = st.builds(
    CheckedReading,
    document=any_document,
    sentences=st.lists(any_span(), max_size=3).map(tuple),
    mentions=st.lists(
        st.builds(Mention, span=any_span(), exact=any_text, entities=st.lists(any_text, max_size=2).map(tuple)),
        max_size=2,
    ).map(tuple),
    claims=st.lists(
        st.builds(CheckedClaim, claim=any_claim, verdict=any_verdict, attribution_verdict=st.none() | any_verdict),
        max_size=2,
    ).map(tuple),
)
