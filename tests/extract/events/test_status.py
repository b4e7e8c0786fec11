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
        ("On the table are a truce and the reopening of the pass.", "truce", "hypothetical"),
        ("The chief gave the troops until May to leave the country.", "leave", "called-for"),
        ("The movement has not given up its demand for a withdrawal.", "withdrawal", "called-for"),
        ("The premier faces pressure to release the pilots.", "release", "called-for"),
        ("The front promised to stay and to release the pilots.", "release", "planned"),
        ("The movement will, the colonel warns, close the road.", "close", "threatened"),
        ("The militia promised to avenge him by striking a base.", "striking", "threatened"),
        ("The rebels have yet to release the hostages.", "release", "negated"),
        ("Neither the army nor the rebels attacked the town.", "attacked", "negated"),
        ("The attack never took place.", "attack", "negated"),
        ("Rebels stopped short of attacking the base.", "attacking", "negated"),
        ("The march that was planned for Friday was called off.", "march", "negated"),
        ("Parliament rejected a bill to expel foreign troops.", "expel", "negated"),
        ("The army did not act to stop the attacks.", "stop", "negated"),
        ("The ministry knows of no incidents of torture.", "torture", "negated"),
        ("Had the rebels attacked, the town would have fallen.", "attacked", "hypothetical"),
        ("To defy the king is to risk death.", "defy", "hypothetical"),
        ("Nine people were known to have died in the raid.", "raid", "happened"),
        ("Talks between both ministries continue.", "Talks", "ongoing"),
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


TURNS = [
    ("The union may suspend aid to the province.", "SANCTION", "hypothetical"),
    ("The opposition wants the premier to resign.", "RETREAT", "called-for"),
    ("The rebels promised not to attack the convoy.", "ASSAULT", "negated"),
    ("Lawmakers urged the president to release the editor.", "RETREAT", "called-for"),
    ("Without an agreement the troops will not leave.", "RETREAT", "negated"),
]


@pytest.mark.parametrize(("text", "category", "status"), TURNS)
def test_what_others_want_or_nobody_does_did_not_happen(
    find: Find, text: str, category: str, status: str
) -> None:
    events = find(text)
    assert [e.status for e in events if e.category == category] == [status]
    assert "THREATEN" not in {e.category for e in events}
