"""Quotations: what is said, by whom, in every form in which pages print it."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.annotate import AnnotateInput, analyze
from secondsource.data import Entity, Mention, Paragraph, Quotation, Report
from secondsource.extract import Document, Mentions
from secondsource.extract.quotations import find_quotations


@cache
def document(text: str) -> Document:
    spans, at = [], 0
    for part in text.split("\n\n"):
        spans.append(Paragraph(at, at + len(part)))
        at += len(part) + 2
    paragraphs = tuple(p for p in spans if p.end > p.start)
    report = Report("p", "p", 0, len(text), text, paragraphs=paragraphs, language="en")
    (annotated,) = analyze([AnnotateInput.of(report)])
    return Document(report, annotated)


def found(text: str, mentions: Mentions = Mentions()) -> list[Quotation]:  # noqa: B008
    return list(find_quotations(document(text), mentions))


@pytest.mark.parametrize(
    ("text", "said", "speaker", "kind"),
    [
        ("The road is open, officials said.", "The road is open", "officials", "indirect"),
        ("The road is open, said the minister.", "The road is open", "the minister", "indirect"),
        ("Ruth Okello said that the road is open.", "the road is open", "Ruth Okello", "indirect"),
        ("“The road is open,” Ruth Okello said.", "“The road is open,”", "Ruth Okello", "direct"),
        ('"The road is open," she said.', '"The road is open,"', "she", "direct"),
        ("``The road is open,'' he said.", "``The road is open,''", "he", "direct"),
        ("The mayor said: “We will rebuild it.”", "“We will rebuild it.”", "The mayor", "direct"),
        (
            "According to the health ministry, nine people died.",
            "nine people died",
            "the health ministry",
            "indirect",
        ),
        (
            "Nine people died, according to the health ministry.",
            "Nine people died",
            "the health ministry",
            "indirect",
        ),
        (
            "The general accused the rebels of burning the village.",
            "the rebels of burning the village",
            "The general",
            "indirect",
        ),
        (
            "“We are ready,” its leader, Ann Okello, told reporters.",
            "“We are ready,”",
            "Ann Okello",
            "direct",
        ),
    ],
)
def test_one_quotation_and_its_speaker(text: str, said: str, speaker: str, kind: str) -> None:
    (quotation,) = found(text)
    assert (quotation.text, quotation.kind) == (said, kind)
    assert speaker in (quotation.speaker_text or "")


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “safe zone” was empty.",
        "He read “The Long Road” on the train.",
        "It is too early to say who fired the shots.",
        "The ministry would not say whether the road was open.",
        "Police fired shots and the crowd ran.",
    ],
)
def test_what_is_no_quotation(text: str) -> None:
    assert found(text) == []


def test_a_split_quotation_is_two_rows_of_one_speaker() -> None:
    one, other = found("“The bridge is gone,” the mayor said, “and we will not build another.”")
    assert one.text == "“The bridge is gone,”"
    assert other.text == "“and we will not build another.”"
    assert one.speaker_text == other.speaker_text == "the mayor"


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    text = "“The bridge is gone,” the mayor said. “It was old.\n\n“Nobody mended it for years.”"
    rows = found(text)
    assert [row.speaker_text for row in rows] == ["the mayor"] * 3


def test_a_mark_that_is_never_closed_ends_with_its_paragraph() -> None:
    rows = found("The mayor said: “The bridge is gone and we mourn.\n\nRain is expected.")
    assert rows[0].text.endswith("we mourn.")


def test_second_hand_speech_lies_within_the_first() -> None:
    rows = found("The minister said that the general had told him that the valley was lost.")
    inner = [row for row in rows if row.relays]
    assert inner
    assert inner[0].relays in {row.id for row in rows}


def with_mentions(text: str) -> Mentions:
    """Return mentions in which "she" is Ruth Okello and the ministry is known."""
    rows, entities = [], []
    for number, (name, kind, form) in enumerate(
        [("Ruth Okello", "person", "name"), ("the defence ministry", "institution", "name")]
    ):
        start = text.find(name)
        if start >= 0:
            rows.append(Mention("r", start, start + len(name), name, "actor", form, number))  # type: ignore[arg-type]
            entities.append(Entity("r", number, "actor", kind, name))  # type: ignore[arg-type]
    start = text.find(" she ")
    if start >= 0:
        rows.append(Mention("r", start + 1, start + 4, "she", "actor", "pronoun", 0))
    return Mentions(tuple(rows), tuple(entities))


def test_a_pronoun_is_the_actor_that_it_stands_for() -> None:
    text = "Ruth Okello came late. “The road is open,” she said."
    (quotation,) = found(text, with_mentions(text))
    assert (quotation.speaker, quotation.speaker_name) == (0, "Ruth Okello")


def test_an_unnamed_spokesman_speaks_for_whom_he_is_of() -> None:
    text = "The road is open, a spokesman for the defence ministry said."
    (quotation,) = found(text, with_mentions(text))
    assert quotation.speaker_name == "the defence ministry"


def test_a_named_spokeswoman_speaks_for_herself() -> None:
    text = "The road is open, said a spokeswoman for the defence ministry, Ruth Okello."
    (quotation,) = found(text, with_mentions(text))
    assert quotation.speaker_name == "Ruth Okello"


WORDS = st.sampled_from(
    ["“", "”", '"', "'", "’", "said", "told", "that", "he", "Ann Okello", ",", ".", "\n\n", "left",
     "according", "to", "accused", "of", ":", "the road", "was", "«", "»", "``", "''"]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=25).map(" ".join))
def test_no_text_raises_and_spans_open_at_their_words(text: str) -> None:
    for quotation in found(text):
        assert text[quotation.start : quotation.end] == quotation.text
        assert quotation.start < quotation.end
        if quotation.cue_start is not None and quotation.cue_end is not None:
            assert text[quotation.cue_start : quotation.cue_end] == quotation.cue
