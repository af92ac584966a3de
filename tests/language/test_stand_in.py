"""Whom a short form or a common noun means in a whole text: the one it can mean, or nobody."""

import pytest
from tests.reconcile.cast import entity

from factmark.language.reader import read
from factmark.model.document import Document, Language
from factmark.model.entity import EntityType
from factmark.model.statement import Role
from factmark.services.factbase import knowledge_of

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE
KNOWLEDGE = knowledge_of(
    (
        entity("ryong", PERSON, "Lee Ji-ryong", "이지룡"),
        entity("myeong", PERSON, "Lee Seo-myeong", "이서명"),
        entity("john", PERSON, "John Smith", "존 스미스"),
        entity("anna", PERSON, "Anna Smith", "안나 스미스"),
        entity("huang", PERSON, "Jensen Huang", "젠슨 황"),
        entity("samsung", ORGANIZATION, "Samsung Electronics", "삼성전자"),
        entity("hynix", ORGANIZATION, "SK hynix", "SK하이닉스"),
        entity("kookmin", ORGANIZATION, "Kookmin Bank", "국민은행"),
        entity("shinhan", ORGANIZATION, "Shinhan Bank", "신한은행"),
        entity("china", PLACE, "China", "중국"),
    )
)


def subject(text: str) -> str | None:
    """Who visited China, by id; None where nobody known is taken for it."""
    language = Language.KO if "중국" in text else Language.EN
    claims = read(Document(text=text, language=language), KNOWLEDGE).claims
    visits = [claim.statement for claim in claims if claim.statement.predicate == "visit"]
    return next((each.key for each in visits[-1].of(Role.SUBJECT) if each.key in KNOWLEDGE.kinds.entities), None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("이지룡 회장이 왔다. 이 회장은 중국을 방문했다.", "ryong"),
        ("이지룡 회장이 이서명 대통령을 만났다. 이 대통령은 중국을 방문했다.", "myeong"),
        ("젠슨 황이 왔다. 황씨는 중국을 방문했다.", "huang"),
        ("삼성전자가 실적을 발표했다. 동사는 중국을 방문했다.", "samsung"),
        ("국민은행이 삼성전자를 도왔다. 이 은행은 중국을 방문했다.", "kookmin"),
        ("Lee Ji-ryong, the chairman of Samsung Electronics, met President Lee Seo-myeong. President Lee visited China.", "myeong"),
        ("Lee Ji-ryong, the chairman of Samsung Electronics, met President Lee Seo-myeong. Chairman Lee visited China.", "ryong"),
        ("Jensen Huang arrived. Then Mr. Huang visited China.", "huang"),
        ("Kookmin Bank helped Samsung Electronics. The bank visited China.", "kookmin"),
    ],
)
def test_a_short_form_or_role_is_the_one_it_fits(text: str, expected: str) -> None:
    assert subject(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "이지룡 회장이 왔다. 이서명 사장도 왔다. 이 부회장은 중국을 방문했다.",
        "이지룡 회장이 왔다. 이철희 의원은 떠났다. 이 의원은 중국을 방문했다.",
        "이지룡 회장이 왔다. 김철수 사장은 떠났다. 그는 중국을 방문했다.",
        "이지룡 삼성전자 회장이 왔다. 전 회장은 중국을 방문했다.",
        "이지룡 삼성전자 회장이 왔다. 박 회장은 중국을 방문했다.",
        "삼성전자와 SK하이닉스가 실적을 발표했다. 이 회사는 중국을 방문했다.",
        "삼성전자가 SK하이닉스를 비판했다. 이 회사는 중국을 방문했다.",
        "삼성전자가 실적을 발표했다. 다온제약은 공장을 지었다. 이 회사는 중국을 방문했다.",
        "삼성전자는 한 협력업체를 고소했다. 해당 업체는 중국을 방문했다.",
        "국민은행이 신한은행을 비판했다. 이 은행은 중국을 방문했다.",
        "국민은행이 시중은행을 비판했다. 이 은행은 중국을 방문했다.",
        "John Smith met Anna Smith. Smith visited China.",
        "John Smith arrived. Omar Smith left. Smith visited China.",
        "Jensen Huang arrived. Mrs. Huang visited China.",
        "Jensen Huang arrived. Lori Huang visited China.",
        "Lee Ji-ryong met Lee Seo-myeong. Chairman Lee visited China.",
        "Samsung Electronics criticized SK hynix. The company visited China.",
        "Samsung Electronics reported results. A rival firm fell. The company visited China.",
        'Samsung Electronics reported results. "The company visited China," said SK hynix.',
        "Kookmin Bank met Shinhan Bank. The bank visited China.",
    ],
)
def test_what_could_mean_somebody_else_means_nobody(text: str) -> None:
    assert subject(text) is None
