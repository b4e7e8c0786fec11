"""What became of an act: told as fact, planned, threatened, denied, and so on."""

from __future__ import annotations

import pytest

from .conftest import Find


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("Rebels attacked a convoy.", "attacked", "happened"),
        ("Rebels are attacking a convoy.", "attacking", "ongoing"),
        ("Rebels have fought the army since Monday.", "fought", "ongoing"),
        ("Rebels did not attack the convoy.", "attack", "negated"),
        ("No convoy was attacked.", "attacked", "negated"),
        ("Rebels failed to attack the convoy.", "attack", "negated"),
        ("Rebels plan to attack the convoy.", "attack", "planned"),
        ("Rebels will attack the convoy.", "attack", "planned"),
        ("Rebels may attack the convoy.", "attack", "hypothetical"),
        ("The army is considering an attack on the camp.", "attack", "hypothetical"),
        ("If rebels attack the convoy, the road will be closed.", "attack", "hypothetical"),
        ("Rebels threatened to attack the convoy.", "attack", "threatened"),
        ("Rebels threatened to attack the convoy.", "threatened", "happened"),
        ("The minister urged the army to attack the camp.", "attack", "called-for"),
        ("The council called for the release of the pilots.", "release", "called-for"),
        ("The army has allegedly attacked the village.", "attacked", "alleged"),
        ("The minister accused the rebels of killing a farmer.", "killing", "alleged"),
        ("The front denied that it had attacked the convoy.", "attacked", "denied"),
        ("The army denied that rebels had threatened to attack the port.", "attack", "denied"),
        ("Envoys of both sides are to meet next week.", "meet", "planned"),
        ("An attack on the camp is possible.", "attack", "hypothetical"),
        ("The attack was not the work of the front.", "attack", "denied"),
        ("Thousands marched to demand the withdrawal of the troops.", "demand", "happened"),
        ("Thousands marched to demand the withdrawal of the troops.", "withdrawal", "called-for"),
    ],
)
def test_status(find: Find, text: str, trigger: str, status: str) -> None:
    found = [e for e in find(text) if trigger in e.text.split()]
    assert [e.status for e in found] == [status]


def test_a_threat_is_never_an_attack(find: Find) -> None:
    for text in (
        "The commander vowed to bomb the port.",
        "The group warned that it would attack the base.",
        "The army has threatened to shell the town.",
    ):
        assert not [e for e in find(text) if e.category == "ASSAULT" and e.status == "happened"]


def test_reasons_tell_rule_words_and_status(find: Find) -> None:
    (event,) = find("Rebels may attack the convoy.")
    assert event.rule == "ASSAULT.attack"
    assert event.reasons[0] == "ASSAULT.attack: “attack”"
    assert "hypothetical: “may”" in event.reasons
