from __future__ import annotations

from secondsource.data import Report
from secondsource.trace import Family, families, main_copies, trace

from .texts import INDEPENDENT, OTHER, WIRE, filler, report, reworded, wire


def grouped(*reports: Report) -> tuple[Family, ...]:
    return families(trace(reports).copies, reports)


def test_a_family_knows_its_origin_first_appearance_and_agency() -> None:
    reprint = report(WIRE, "reprint", "2021-05-06", outlet="Marsh Mail", agency="Halyard")
    own = report(INDEPENDENT, "own", "2021-05-05", outlet="Orlevo Courier")
    family, alone = grouped(reworded(), wire(), reprint, own)
    assert set(family.reports) == {wire().id, reworded().id, reprint.id}
    assert (family.id, family.origin, family.first) == (wire().id, wire().id, wire().id)
    assert family.agency == "Halyard"
    assert any("2 reports were taken from Halyard" in reason for reason in family.reasons)
    assert alone == Family(own.id, (own.id,), own.id, own.id, None)


def test_a_family_without_its_original_says_so() -> None:
    one = report(WIRE, "one", "2021-05-05", outlet="Marsh Mail", agency="Halyard")
    other = report(WIRE, "other", "2021-05-06", outlet="Orlevo Courier", agency="Halyard")
    (family,) = grouped(one, other)
    assert family.origin is None
    assert (family.first, family.agency) == (one.id, "Halyard")


def test_an_original_that_comes_into_the_record_last_is_still_the_origin() -> None:
    one = report(WIRE, "one", "2021-05-05", outlet="Marsh Mail", agency="Halyard")
    other = report(WIRE, "other", "2021-05-06", outlet="Orlevo Courier", agency="Halyard")
    (family,) = grouped(one, other, wire(), reworded())
    assert (family.origin, family.first) == (wire().id, wire().id)
    assert set(family.reports) == {one.id, other.id, wire().id, reworded().id}


def test_a_round_up_does_not_chain_two_stories() -> None:
    depot = report(OTHER, "depot", "2021-05-03", outlet="Coast Times", byline="Ole Brand")
    round_up = report(f"{WIRE}\n\n{OTHER}\n\n{filler(7)}", "round-up", "2021-05-08")
    found = grouped(wire(), depot, round_up)
    homes = {report_id: family.id for family in found for report_id in family.reports}
    assert homes[wire().id] != homes[depot.id]


def test_partial_reuse_joins_nobody() -> None:
    background = "\n\n".join(WIRE.split("\n\n")[2:5])
    text = "\n\n".join([filler(1), filler(2), background, filler(3), filler(4)])
    assert len(grouped(wire(), report(text, "own", "2021-05-20"))) == 2


def test_the_listing_leads_each_copy_to_the_origin() -> None:
    reprint = report(WIRE, "reprint", "2021-05-06", outlet="Marsh Mail")
    reports = (wire(), reprint, reworded())
    copies = trace(reports).copies
    listed = main_copies(copies, families(copies, reports))
    assert {(copy.report, copy.original) for copy in listed} == {
        (reprint.id, wire().id),
        (reworded().id, wire().id),
    }
