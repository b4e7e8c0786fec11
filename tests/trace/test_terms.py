from __future__ import annotations

import pytest

from secondsource.trace.features import features
from secondsource.trace.profile import profile
from secondsource.trace.rarity import Rarity
from secondsource.trace.similar import same_names
from secondsource.trace.stems import term

from .texts import WIRE, report


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("militia", "militiamen"),
        ("withdrawal", "withdraw"),
        ("eleven", "11"),
        ("2,200", "2200"),
        ("Majlís", "majlis"),
        ("centimetres", "centimetre"),
        ("troopers", "soldiers"),
        ("killed", "murdered"),
        ("Jan", "January"),
    ],
)
def test_wordings_of_one_thing_share_a_term(one: str, other: str) -> None:
    assert term(one) == term(other)


@pytest.mark.parametrize(("one", "other"), [("11", "12"), ("canal", "candle"), ("north", "south")])
def test_other_things_do_not(one: str, other: str) -> None:
    assert term(one) != term(other)


def test_names_meet_however_they_are_spelt() -> None:
    ours = {term("Soleimani"), term("Muhandis"), term("Baghdad")}
    theirs = {term("Solemani"), term("Mohandes"), term("Damascus")}
    assert same_names(ours, theirs) == {
        term("Solemani"): term("Soleimani"),
        term("Mohandes"): term("Muhandis"),
    }


def test_a_rare_term_weighs_more_and_less_as_it_recurs() -> None:
    rarity = Rarity()
    before = rarity.weight("brenna")
    assert before > rarity.weight(term("government")) > rarity.weight("the")
    for _ in range(50):
        rarity.add(("brenna",))
    assert rarity.weight("brenna") < before


def test_every_sentence_gives_a_feature() -> None:
    mine = profile(report(WIRE))
    found = features(mine, Rarity().bits(mine.terms), 40)
    assert len(found) == 40
    assert all(not sentence.terms.isdisjoint(found) for sentence in mine.sentences)
    assert features(mine, Rarity().bits(mine.terms), 5).keys() == set(tuple(found)[:5])
