"""Words of acts that stand for none: the law of a treaty, those counted as dead, questions asked."""

from __future__ import annotations

import pytest

from .conftest import Find

NONE = [
    ("The garrison stays on the island under a treaty.", "AGREE"),
    ("A treaty is not amended by shouting.", "AGREE"),
    ("Six of the dead were bakers.", "ASSAULT"),
    ("The summer has claimed at least ten lives.", "ASSAULT"),
    ("He wants to shoot the truce in its cradle.", "ASSAULT"),
    ("Asked on Monday whether the offer stood, the mayor smiled.", "REQUEST"),
    ("The summit ended without agreement.", "AGREE"),
    ("The premier cut short a visit to the south.", "CONSULT"),
    ("Four nurses were among the dead.", "ASSAULT"),
    ("Soldiers went from house to house in the village.", "AID"),
    ("The day ended in clouds of gas.", "SANCTION"),
    ("The envoy said the rebels must know that the road is closed.", "REQUEST"),
]

ACTS = [
    ("The garrison stays under an accord signed in 1998.", "AGREE"),
    ("Nine people are dead after the shelling.", "ASSAULT"),
    ("The envoy said the rebels must leave the town.", "REQUEST"),
]


@pytest.mark.parametrize(("text", "category"), NONE)
def test_what_names_an_act_without_telling_one_is_not_coded(
    find: Find, text: str, category: str
) -> None:
    assert category not in {event.category for event in find(text)}


@pytest.mark.parametrize(("text", "category"), ACTS)
def test_the_same_words_told_of_an_act_are_coded(find: Find, text: str, category: str) -> None:
    assert category in {event.category for event in find(text)}


def test_what_fell_and_what_killed_are_one_act(find: Find) -> None:
    events = find("The bombs that fell on the village on Friday killed nine people.")
    assert [event.text for event in events] == ["killed"]


def test_the_toll_inside_the_phrase_of_an_act_is_no_act_of_its_own(find: Find) -> None:
    events = find("It is the anniversary of the shooting in the town in which soldiers killed ten.")
    assert [event.text for event in events] == ["shooting"]


def test_two_deeds_that_clauses_set_apart_are_two(find: Find) -> None:
    events = find("Nine died in police firing, while the others were killed by a mob.")
    assert [event.text for event in events if event.category == "ASSAULT"] == ["died", "killed"]
