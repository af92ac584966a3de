import pytest

from factmark.language.ko.demonym import demonyms


@pytest.mark.parametrize(
    ("text", "found"),
    [("이란이 독일인 인질을 석방했다.", [("독일인", ("germany",))]), ("독일인이 풀려났다.", []), ("상인 조합이 열렸다.", []), ("케냐인 선수가 이겼다.", [])],
    ids=["before-a-noun", "alone", "another-word", "a-country-nobody-knows"],
)
def test_a_people_before_a_noun_is_of_its_country(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    ids = {"독일": ("germany",)}

    assert [(span.of(text), keys) for span, keys in demonyms(text, lambda name: ids.get(name, ()))] == found
