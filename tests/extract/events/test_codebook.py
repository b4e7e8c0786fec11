"""Every sense of the codebook codes its test sentences; files of one's own are checked in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from secondsource.annotate import AnnotateInput, analyze
from secondsource.data import Report
from secondsource.extract import Document, Mentions
from secondsource.extract.events import LexiconInvalid, find_events, load_lexicon

from .conftest import document_of


def test_every_sense_codes_its_sentences() -> None:
    tests = load_lexicon().tests
    reports = [Report(f"p{i}", "p", 0, len(t), t) for i, (t, _) in enumerate(tests)]
    analysed = analyze([AnnotateInput.of(report) for report in reports])
    wrong = []
    for report, annotated, (text, sense) in zip(reports, analysed, tests, strict=True):
        events = find_events(Document(report, annotated), Mentions())
        if not any((e.category, e.mode) == (sense.category, sense.mode) for e in events):
            wrong.append((sense.rule, text, [(e.category, e.mode) for e in events]))
    assert not wrong


def test_every_sense_has_a_sentence() -> None:
    book = load_lexicon()
    entries = [e for table in (book.verbs, book.nouns) for row in table.values() for e in row]
    tested = {sense.rule for _, sense in book.tests}
    assert {e.sense.rule for e in entries} <= tested


def test_a_users_sense_goes_first(tmp_path: Path) -> None:
    mine = tmp_path / "mine.yaml"
    mine.write_text(
        "category: AID\nsenses:\n  parade:\n    verbs: [attack]\n    tests: [They attack.]\n",
        "utf-8",
    )
    document = document_of("Rebels attacked a convoy.")
    (event,) = find_events(document, Mentions(), lexicon=mine)
    assert (event.category, event.rule) == ("AID", "AID.parade")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("category: PEACE\nsenses: {a: {verbs: [x]}}", "begin with a line 'category: NAME'"),
        ("category: AID\nsenses: {a: {verbz: [x]}}", "'verbz' is no field"),
        ("category: AID\nsenses: {a: {mode: x}}", "name at least one word"),
        ("category: AID\nsenses: {a: {verbs: help}}", "'verbs' must be a list"),
        ("category: AID\nsenses: {a: {verbs: [help], objects: [<moon>]}}", "names <moon>"),
        ("category: AID\nsenses: {a: {verbs: [help], needs: [luck]}}", "needs 'luck'"),
        ("category: AID\nsenses: {a: {verbs: [help], status: maybe}}", "'maybe' is no status"),
        ("category: AID", "'senses:' must hold"),
        ("category: AID\nsenses: {a: 3}", "it must be a table"),
        ("a: [", "this is not YAML"),
    ],
)
def test_faults_are_told_in_sentences(tmp_path: Path, text: str, told: str) -> None:
    mine = tmp_path / "mine.yaml"
    mine.write_text(text, "utf-8")
    with pytest.raises(LexiconInvalid) as caught:
        load_lexicon(mine)
    assert told in str(caught.value)
    assert "mine.yaml" in str(caught.value)
