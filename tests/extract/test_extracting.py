"""All extractors over one report: order, and what happens where one fails."""

from __future__ import annotations

import pytest

from secondsource.annotate import AnnotateInput, analyze
from secondsource.data import Paragraph, Report
from secondsource.extract import Document, extracting
from secondsource.extract.step import run

TEXT = (
    "Gunmen killed two guards at a bridge in Basra on Tuesday, the Iraqi interior ministry said. "
    "“We will find them,” Interior Minister Ruth Okello told reporters in Baghdad."
)


def report(**values: object) -> Report:
    given = {"published": "2019-03-14", "language": "en", "paragraphs": (Paragraph(0, len(TEXT)),)}
    return Report("p", "p.txt", 0, len(TEXT), TEXT, **(given | values))  # type: ignore[arg-type]


def document() -> Document:
    one = report()
    (annotated,) = analyze([AnnotateInput.of(one)])
    return Document(one, annotated)


def test_a_report_is_read_for_all_that_it_says() -> None:
    found, problems = extracting.extract(document())
    assert problems == ()
    assert "2019-03-12" in [time.value for time in found.times]
    assert {"Basra", "Ruth Okello"} <= {mention.text for mention in found.mentions}
    assert [(f.value, f.counted) for f in found.figures if f.counted == "killed"] == [(2, "killed")]
    speakers = {e.number: e.name for e in found.entities}
    assert "Ruth Okello" in [speakers.get(q.speaker) for q in found.quotations if q.speaker]
    killing = next(event for event in found.events if event.category == "ASSAULT")
    assert (killing.status, killing.killed, killing.since) == ("happened", 2, "2019-03-12")


def test_every_span_opens_at_its_words() -> None:
    found, _ = extracting.extract(document())
    for rows in (found.mentions, found.times, found.quotations, found.figures, found.events):
        assert all(TEXT[row.start : row.end] == row.text for row in rows)


def test_an_extractor_that_fails_is_said_and_the_rest_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fails(*_: object) -> None:
        raise ZeroDivisionError("odd sentence")

    monkeypatch.setattr(extracting, "find_figures", fails)
    found, problems = extracting.extract(document())
    assert found.figures == ()
    assert found.events
    assert "figures could not be read (ZeroDivisionError: odd sentence)" in problems[0].message


def test_a_report_without_an_analysis_has_nothing() -> None:
    rows = run({"reports": (report(language="es"),), "annotations": ()})
    assert [one.entities for one in rows["extracted"]] == [()]
