from factmark.language.office import is_plain_lead, leading
from factmark.model.statement import Argument, Role, Statement


def kinds(key: str) -> frozenset[str]:
    return frozenset({key, "leader"} if key in ("leader", "commander") else {key})


def holds(office: str, *also: str) -> Statement:
    arguments = (Argument(role=Role.SUBJECT, key="mendez", words="Mendez"), Argument(role=Role.OBJECT, key=office, words=office, also=also))
    return Statement(predicate="be", arguments=arguments)


def test_whoever_commands_a_fleet_by_office_leads_it() -> None:
    led = leading(holds("commander", "third-fleet", "en:seasoned"), kinds)

    assert led is not None
    assert (led.predicate, [argument.key for argument in led.of(Role.OBJECT)]) == ("lead", ["third-fleet"])


def test_who_chairs_or_coaches_has_a_verb_of_their_own() -> None:
    assert [getattr(leading(holds(office, "corvex"), kinds), "predicate", None) for office in ("chairperson", "coach")] == ["chair-body", "coach-team"]


def test_an_office_that_heads_nothing_or_two_things_leads_neither() -> None:
    assert leading(holds("spokesperson", "corvex"), kinds) is None
    assert leading(holds("commander"), kinds) is None
    assert leading(holds("commander", "third-fleet", "fifth-fleet"), kinds) is None


def test_only_a_head_without_a_title_of_its_own_says_no_more_than_that_somebody_leads() -> None:
    assert is_plain_lead(holds("leader", "corvex"))
    assert not is_plain_lead(holds("commander", "third-fleet"))
