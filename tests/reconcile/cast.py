"""Who the tests of the core speak of: names in both languages, some above others."""

from factmark.model.document import Language
from factmark.model.entity import Entity, EntityType, Name


def entity(key: str, kind: EntityType, en: str, ko: str, *, broader: tuple[str, ...] = (), aliases: tuple[tuple[Language, str], ...] = ()) -> Entity:
    """An entity with a label in each language."""
    labels = (Name(text=en, language=Language.EN, is_label=True), Name(text=ko, language=Language.KO, is_label=True))
    return Entity(id=key, type=kind, names=(*labels, *(Name(text=text, language=language) for language, text in aliases)), broader=broader)


ENTITIES = (
    entity("us", EntityType.PLACE, "US", "미국", aliases=((Language.EN, "United States"),)),
    entity("us-gov", EntityType.ORGANIZATION, "US government", "미국 정부", broader=("us",), aliases=((Language.KO, "미 정부"),)),
    entity("trump-admin", EntityType.ORGANIZATION, "Trump administration", "트럼프 행정부", broader=("us-gov",)),
    entity("china", EntityType.PLACE, "China", "중국"),
    entity("russia", EntityType.PLACE, "Russia", "러시아"),
    entity("japan", EntityType.PLACE, "Japan", "일본"),
    entity("nvidia", EntityType.ORGANIZATION, "Nvidia", "엔비디아"),
    entity("amd", EntityType.ORGANIZATION, "AMD", "AMD"),
    entity("intel", EntityType.ORGANIZATION, "Intel", "인텔"),
    entity("samsung", EntityType.ORGANIZATION, "Samsung Electronics", "삼성전자", aliases=((Language.KO, "삼전"),)),
    entity("hynix", EntityType.ORGANIZATION, "SK Hynix", "SK하이닉스"),
    entity("apple", EntityType.ORGANIZATION, "Apple", "애플"),
    entity("bok", EntityType.ORGANIZATION, "Bank of Korea", "한국은행"),
    entity("ai-chip", EntityType.CONCEPT, "AI chip", "AI 칩"),
    entity("h20", EntityType.PRODUCT, "H20", "H20", broader=("ai-chip",)),
    entity("h100", EntityType.PRODUCT, "H100", "H100", broader=("ai-chip",)),
    entity("h200", EntityType.PRODUCT, "H200", "H200", broader=("ai-chip",)),
    entity("m4", EntityType.PRODUCT, "M4", "M4"),
    entity("m4-pro", EntityType.PRODUCT, "M4 Pro", "M4 프로"),
    entity("huang", EntityType.PERSON, "Jensen Huang", "젠슨 황"),
    entity("su", EntityType.PERSON, "Lisa Su", "리사 수"),
    entity("trump", EntityType.PERSON, "Donald Trump", "도널드 트럼프", broader=("trump-admin",), aliases=((Language.EN, "Trump"), (Language.KO, "트럼프"))),
)
