from __future__ import annotations

import pytest

from secondsource.trace import residues, trace

from .texts import REWORDED, WIRE, report, reworded, wire


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Troops attacked anti-US. militias there.", "abbreviation"),
        ("He said , quietly, no.", "blank"),
        ("The talks ended.Nobody spoke.", "glued at a full stop"),
        ("They used a lightRail line.", "glued together"),
        ("It was shut. rice field.", "small letter"),
        ("They had “things to discuss” ” Saleh said.", "quotation mark"),
        ("A group claimed duty for it.", "claimed responsibility"),
    ],
)
def test_residues_of_a_machine_are_seen(text: str, what: str) -> None:
    (found,) = residues(text)
    assert what in found.what
    assert 0 <= found.start < found.end <= len(text)


def test_sound_prose_has_none() -> None:
    assert residues(WIRE) == ()
    assert (
        residues("The U.S. military left... Then Mr. Host, of McAllister Ltd. in Kent, came.") == ()
    )


def direction(one: object, other: object) -> tuple[str, tuple[str, ...]]:
    (copy,) = trace((one, other)).copies  # type: ignore[arg-type]
    return copy.direction, copy.reasons


def test_dates_and_credits_tell() -> None:
    said, reasons = direction(wire(), reworded())
    assert said == "copy-of"
    assert any("2021-05-04" in reason for reason in reasons)
    assert any("own page" in reason for reason in reasons)


def test_nothing_known_is_said_so() -> None:
    said, reasons = direction(report(WIRE, "a"), report(WIRE, "b"))
    assert said == "unknown"
    assert "which came first cannot be told" in reasons


def test_two_bare_rewordings_are_siblings() -> None:
    other = WIRE.partition(" - ")[2].replace("Gunmen", "Armed persons").replace("said", "declared")
    other = (
        other.replace("lock", "weir").replace("engineers", "technicians").replace("which", "that")
    )
    other = other.replace("The attackers arrived", "The raiders came").replace("about", "around")
    said, reasons = direction(reworded(), report(other, "other", "2021-05-05", outlet="WorldDesk"))
    assert said == "sibling"
    assert any("no dateline" in reason for reason in reasons)


def test_signs_that_contradict_mean_an_unseen_original() -> None:
    broken = REWORDED.replace("Two pumps", "Two pumps of anti-US. make ,").replace(
        "came in", "came , in"
    )
    machine = report(broken, "machine", "2021-05-02", outlet="DailyStream", dateline="ORLEVO")
    human = report(WIRE, "human", "2021-05-04", outlet="Marsh Mail", dateline="ORLEVO")
    said, reasons = direction(human, machine)
    assert said == "sibling"
    assert any("contradict" in reason for reason in reasons)


def test_two_prints_of_one_agency_are_siblings_until_the_agency_is_there() -> None:
    one = report(WIRE, "one", "2021-05-05", outlet="Marsh Mail", agency="Halyard")
    other = report(WIRE, "other", "2021-05-05", outlet="Orlevo Courier", agency="Halyard")
    assert direction(one, other)[0] == "sibling"
    assert direction(wire(), other)[0] == "copy-of"


def test_a_cut_version_of_the_same_outlet_is_the_copy() -> None:
    cut = "\n\n".join(WIRE.split("\n\n")[:3])
    brief = report(cut, "brief", "2021-05-04", outlet="Marsh Mail")
    full = report(WIRE, "full", "2021-05-04", outlet="Marsh Mail")
    (copy,) = trace((brief, full)).copies
    assert (copy.report, copy.direction) == (brief.id, "copy-of")
