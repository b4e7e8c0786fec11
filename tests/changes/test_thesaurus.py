from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.changes.thesaurus import (
    is_person,
    is_time,
    kinship,
    thesaurus,
    verbs_with_particles,
)


@pytest.mark.parametrize(
    ("one", "other", "kin"),
    [
        ("reply", "answer", "synonym"),
        ("fog", "mist", "synonym"),
        ("resign", "step down", "synonym"),
        ("mediate", "mediation", "near"),
        ("escort", "protection", "near"),
        ("increase", "decrease", "opposite"),
        ("refinery", "distillery", "sister"),
        ("harbor", "sermon", ""),
        ("qwertz", "sermon", ""),
    ],
)
def test_kinship(one: str, other: str, kin: str) -> None:
    assert kinship(one, other) == kin


words = st.sampled_from(sorted(thesaurus().senses)) | st.text(max_size=12)


@given(words, words)
def test_kinship_runs_both_ways_and_never_raises(one: str, other: str) -> None:
    assert kinship(one, other) == kinship(other, one)


def test_fields() -> None:
    assert is_person("minister") and not is_person("ministry")
    assert is_time("decade") and not is_time("convoy")


def test_verbs_with_particles() -> None:
    assert {"call off", "break down"} <= verbs_with_particles()
