"""Who would do an act that is threatened, asked for, offered or warned against as a noun."""

from __future__ import annotations

import pytest

from .conftest import Find

NOUNS = [
    ("Chile threatened Peru with sanctions.", "SANCTION", "threatened", "Chile", "Peru"),
    ("Peru asked Chile for military aid.", "AID", "called-for", "Chile", "Peru"),
    ("Peru offered Chile military aid.", "AID", "planned", "Peru", "Chile"),
    ("Peru warned Chile against an attack.", "ASSAULT", "hypothetical", "Chile", None),
    ("Chile vowed revenge on Peru.", "ASSAULT", "threatened", "Chile", "Peru"),
]


@pytest.mark.parametrize(("text", "category", "status", "who", "whom"), NOUNS)
def test_the_verb_above_tells_who_would_do_it(
    find: Find, text: str, category: str, status: str, who: str, whom: str | None
) -> None:
    event = next(e for e in find(text, "Peru", "Chile") if e.category == category)
    number = {"Peru": 0, "Chile": 1}
    assert event.status == status
    assert event.actors == (number[who],)
    assert event.recipients == (() if whom is None else (number[whom],))
