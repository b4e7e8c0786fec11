from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.data import Paragraph
from secondsource.trace import split_report, split_sentences


def said(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["He met Gen. Ali Karim on Jan. 3 in the U.S.", "The U.S. Army denied it."],
        ["“We will go,” said J. R. Morv.", "“Now!”", "It cost $2.5 million."],
        ["He left... and came back at 5 p.m. on Friday.", "Nobody saw him."],
        ["Dr. Amal Nuri said: “I am here.", "You are there.”", "She smiled."],
        ["Really?", "No. 5 was shut, St. Petersburg was not."],
        ["It was shut (and sealed.)", "A guard stayed."],
    ],
)
def test_sentences_end_where_they_should(sentences: list[str]) -> None:
    assert said(" ".join(sentences)) == sentences


def test_no_sentence_crosses_a_paragraph() -> None:
    text = "Bridge shut\n\nNobody knows why. A guard said so"
    paragraphs = (Paragraph(0, 11, "heading"), Paragraph(13, len(text)))
    spans = split_report(text, paragraphs)
    assert spans == split_report(text, ())
    assert [text[a:b] for a, b in spans] == [
        "Bridge shut",
        "Nobody knows why.",
        "A guard said so",
    ]


def test_marks_alone_are_no_sentence() -> None:
    assert said("— * —") == []
    assert said("") == []


@given(st.text(alphabet="aBc. !?”“\"')U.S\n…0", max_size=200))
def test_spans_are_in_order_inside_and_lose_no_word(text: str) -> None:
    spans = split_report(text, ())
    ends = [0, *(offset for span in spans for offset in span), len(text)]
    assert ends == sorted(ends)
    kept = "".join(text[a:b] for a, b in spans)
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]
    assert all(text[a:b] == text[a:b].strip() != "" for a, b in spans)
