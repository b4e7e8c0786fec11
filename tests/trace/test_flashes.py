from __future__ import annotations

import pytest

from secondsource.trace import trace

from .flashes import COPIES, INDEPENDENT
from .texts import report


@pytest.mark.parametrize(("one", "other"), INDEPENDENT)
def test_flashes_of_one_event_by_two_hands_are_no_copies(one: str, other: str) -> None:
    assert trace((report(one, "one"), report(other, "other"))).copies == ()


@pytest.mark.parametrize(("one", "other"), COPIES)
def test_a_reworded_flash_is_a_copy(one: str, other: str) -> None:
    (copy,) = trace((report(one, "one"), report(other, "other"))).copies
    assert (copy.kind, copy.partial) == ("reworded", False)
