from dataclasses import dataclass

import pytest

from secondsource.errors import StepOrderError
from secondsource.steps import Rows, Step, check_order, run_steps


@dataclass(frozen=True)
class Thing:
    name: str


def shout(rows: Rows) -> Rows:
    if any(thing.name == "bad" for thing in rows["things"]):
        raise ValueError("a bad thing")
    return {"shouts": tuple(thing.name.upper() for thing in rows["things"])}


SHOUT = Step("shout", needs=("things",), adds=("shouts", "problems"), run=shout)


def test_a_step_that_needs_what_nothing_adds_is_refused_by_name() -> None:
    with pytest.raises(StepOrderError, match="'shout' needs things"):
        check_order([SHOUT], given=())
    check_order([SHOUT], given=("things",))


def test_rows_are_kept_and_added_to() -> None:
    rows = run_steps([SHOUT], {"things": (Thing("a"), Thing("b"))})
    assert rows == {"things": (Thing("a"), Thing("b")), "shouts": ("A", "B")}


def test_one_bad_row_becomes_a_problem_and_the_others_go_on() -> None:
    rows = run_steps([SHOUT], {"things": (Thing("a"), Thing("bad"), Thing("b"))})
    assert rows["shouts"] == ("A", "B")
    (problem,) = rows["problems"]
    assert (problem.page, problem.step) == ("bad", "shout")
    assert "a bad thing" in problem.message
    assert "Traceback" not in problem.message


@pytest.mark.parametrize("error", [MemoryError(), RecursionError(), TimeoutError()])
def test_exhaustion_says_what_to_do(error: Exception) -> None:
    def fail(rows: Rows) -> Rows:
        raise error

    step = Step("clean", needs=("things",), adds=(), run=fail)
    (problem,) = run_steps([step], {"things": (Thing("a"),)})["problems"]
    assert "plain text" in problem.message
