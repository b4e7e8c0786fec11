from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.data import Report
from secondsource.trace import Copy, Tracer, trace

from .texts import (
    BACKGROUND,
    INDEPENDENT,
    NOTICE,
    OTHER,
    REWORDED,
    WIRE,
    filler,
    report,
    reworded,
    wire,
)


def copies(*reports: Report) -> tuple[Copy, ...]:
    return trace(reports).copies


def only(*reports: Report) -> Copy:
    found = copies(*reports)
    assert len(found) == 1
    return found[0]


def test_a_reworded_copy_is_found_with_its_passages_and_reasons() -> None:
    traced = trace((wire(), reworded()))
    (copy,) = traced.copies
    assert (copy.report, copy.original) == (reworded().id, wire().id)
    assert (copy.kind, copy.direction, copy.share, copy.partial) == (
        "reworded",
        "copy-of",
        1.0,
        False,
    )
    assert any("100%" in reason for reason in copy.reasons)
    assert [REWORDED[p.start : p.start + 8] for p in traced.passages][:2] == [
        "Armed me",
        "The assa",
    ]
    assert len(traced.passages) == 11


def test_a_copy_is_found_whichever_comes_first_into_the_record() -> None:
    forth, back = only(wire(), reworded()), only(reworded(), wire())
    assert (forth.report, forth.original, forth.kind) == (back.report, back.original, back.kind)


def test_verbatim_and_edited() -> None:
    again = report(WIRE, "again", "2021-05-05", outlet="Marsh Mail")
    assert only(wire(), again).kind == "verbatim"
    subbed = WIRE.replace("Gunmen seized", "Terrorists seized").replace(" politely", " kindly")
    subbed = subbed.replace("cement", "flour").replace("secret", "hidden")
    assert only(wire(), report(subbed, "subbed", "2021-05-05")).kind == "edited"
    cut = "\n\n".join(WIRE.split("\n\n")[:3])
    found = only(wire(), report(cut, "cut", "2021-05-05"))
    assert (found.kind, found.share, found.partial) == ("edited", 1.0, False)
    assert found.taken < 0.6


def test_an_independent_report_of_the_same_event_is_no_copy() -> None:
    own = report(INDEPENDENT, "own", "2021-05-05", outlet="Orlevo Courier")
    assert copies(wire(), own) == ()
    assert copies(reworded(), own) == ()


def test_a_shared_official_statement_joins_nobody() -> None:
    statement = (
        "“The contract was signed in good faith by both parties,” the ministry said. “It protects "
        "farmers, skippers and taxpayers alike. Whoever takes up arms against it takes up arms against "
        "the harvest. We will not publish a single page before the court has spoken.”"
    )
    reports = [report(f"{filler(n)}\n\n{statement}\n\n{filler(n + 40)}", f"{n}") for n in range(8)]
    assert copies(*reports) == ()


def test_boilerplate_joins_nobody_once_it_is_known() -> None:
    reports = [report(f"{filler(n)}\n\n{filler(n + 40)}\n\n{NOTICE}", f"{n}") for n in range(12)]
    found = copies(*reports)
    assert all(copy.partial for copy in found)
    late = {r.id for r in reports[6:]}
    assert not [copy for copy in found if copy.report in late or copy.original in late]


def test_two_paragraphs_taken_over_are_partial_reuse() -> None:
    text = f"{filler(1)}\n\n{filler(2)}\n\n{BACKGROUND}\n\n{filler(3)}\n\n{filler(4)}"
    traced = trace((wire(), report(text, "own", "2021-05-20")))
    (copy,) = traced.copies
    assert copy.partial
    assert copy.share < 0.5
    assert any("partial reuse" in reason for reason in copy.reasons)
    taken = [text[p.start : p.end] for p in traced.passages]
    assert taken[0].startswith("Soldiers of the 3rd")
    assert all(sentence in BACKGROUND for sentence in taken)


def test_verbatim_inside_a_longer_report_of_another_beginning() -> None:
    longer = "\n\n".join([filler(n) for n in range(4)] + [WIRE])
    found = only(wire(), report(longer, "longer", "2021-05-06"))
    assert found.taken == 1.0
    assert any("are its own" in reason for reason in found.reasons) == found.partial


def test_moved_paragraphs_are_still_a_copy() -> None:
    parts = WIRE.split("\n\n")
    shuffled = "\n\n".join([parts[0], *parts[4:], *parts[1:4]])
    found = only(wire(), report(shuffled, "moved", "2021-05-05"))
    assert found.share == 1.0
    assert any("moved" in reason for reason in found.reasons)


def test_unrelated_and_empty_reports() -> None:
    assert copies(wire(), report(OTHER, "other"), report("", "none"), report("— —", "marks")) == ()


def test_reports_far_apart_in_time_are_compared_only_where_nearly_all_is_shared() -> None:
    assert only(wire(), report(WIRE, "reprint", "2024-01-01")).kind == "verbatim"
    text = f"{filler(1)}\n\n{filler(2)}\n\n{BACKGROUND}\n\n{filler(3)}\n\n{filler(4)}"
    assert copies(wire(), report(text, "own", "2024-01-01")) == ()


def test_a_tracer_that_learnt_goes_on_like_the_one_that_traced() -> None:
    reports = [report(filler(n), f"{n}") for n in range(5)] + [wire(), report(OTHER, "other")]
    table = {r.id: r for r in (*reports, reworded())}
    first, second = Tracer(table.__getitem__), Tracer(table.__getitem__)
    for each in reports:
        second.learn(each, first.add(each).copies)
    assert first.add(reworded()) == second.add(reworded())


def test_a_thousand_reprints_are_compared_with_one() -> None:
    prints = [report(WIRE, f"print {n}", "2021-05-05") for n in range(60)]
    found = copies(wire(), *prints)
    assert {copy.original for copy in found} == {wire().id}
    assert len(found) == 60


@settings(max_examples=25, deadline=None)
@given(st.permutations(WIRE.split("\n\n")), st.integers(1, 7))
def test_passages_are_spans_of_their_texts(parts: list[str], kept: int) -> None:
    other = report("\n\n".join(parts[:kept]), "other", "2021-05-05")
    traced = trace((wire(), other))
    texts = {wire().id: WIRE, other.id: other.text}
    for passage in traced.passages:
        assert 0 <= passage.start < passage.end <= len(texts[passage.report])
        assert 0 <= passage.original_start < passage.original_end <= len(texts[passage.original])
        assert 0 <= passage.score <= 1
    assert all(0 <= copy.share <= 1 and copy.reasons for copy in traced.copies)
