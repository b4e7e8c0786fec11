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


LONG = [
    (
        "Hill Watch, which has counted wells since 2011, said on Monday that nine of them were dry.",
        "nine of them were dry",
        "Hill Watch",
    ),
    (
        "Omar Deng, from whose party the league split last year, said he would not mourn it.",
        "he would not mourn it",
        "Omar Deng",
    ),
    (
        "The road would reopen, Mayor Ruth Okello announced on Monday, the third date since the flood.",
        "The road would reopen",
        "Mayor Ruth Okello",
    ),
    (
        "The hill is quiet again, said Ann Tamm, a farmer who leads the council.",
        "The hill is quiet again",
        "Ann Tamm",
    ),
    (
        "“We are many,” Dunya Tal, a student who leads the union, told the crowd.",
        "“We are many,”",
        "Dunya Tal",
    ),
    (
        "Asked on Monday whether the offer still stood, she said only that “every door is open”.",
        "“every door is open”",
        "she",
    ),
    (
        "“We saw two boats,” Colonel Idris Tamm said, referring to the raid where guards held sailors.",
        "“We saw two boats,”",
        "Idris Tamm",
    ),
    (
        "The bridge was “a present to smugglers”, the harbour master said.",
        "“a present to smugglers”",
        "the harbour master",
    ),
    (
        "The general had promised the town that no soldier would be seen there, and none was.",
        "no soldier would be seen there",
        "The general",
    ),
    (
        "The ministry issued a statement accusing the league of burning the mill.",
        "the league of burning the mill",
        "The ministry",
    ),
    (
        "The rules, which officials said will come into force in May, were signed.",
        "will come into force in May",
        "officials",
    ),
    ("The mayor told reporters she would resign.", "she would resign", "The mayor"),
    ("After saying that he was tired, the minister left the room.", "he was tired", "the minister"),
    (
        "On Friday, according to the harbour master, the boats came back.",
        "the boats came back",
        "the harbour master",
    ),
    ("The union put the number of dead at 11.", "the number of dead at 11", "The union"),
    ("The union spoke of 40 arrests.", "40 arrests", "The union"),
]
"""Attributions with much between their parts, each with the content that is told last."""


@pytest.mark.parametrize(("text", "said", "speaker"), LONG)
def test_what_stands_between_is_neither_content_nor_speaker(
    text: str, said: str, speaker: str
) -> None:
    quotation = found(text)[-1]
    assert quotation.text == said
    assert speaker in (quotation.speaker_text or "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The navy said nine boats were lost and accused the union of “hunting in the dark”.",
            ["nine boats were lost", "“hunting in the dark”"],
        ),
        (
            "The mayor noted that the well was dry, and added: “We warned them.”",
            ["the well was dry", "“We warned them.”"],
        ),
        (
            "The guard said the boats had no papers and that one of them had left.",
            ["the boats had no papers", "one of them had left"],
        ),
        (
            "If the rain stops, the mayor says, the road will open.",
            ["If the rain stops", "the road will open"],
        ),
        ("The organisers counted 9,000; the police, 2,000.", ["9,000", "2,000"]),
    ],
)
def test_two_tellings_in_a_sentence_are_two_rows(text: str, said: list[str]) -> None:
    assert [row.text for row in found(text)] == said


@pytest.mark.parametrize(
    "text",
    [
        "Nobody said that the road was open.",
        "If he says that the road is open, we go.",
        "She did not say that the road was open.",
        "We closed the road when we said we would.",
        "The “Never Again” movement met on Monday.",
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


def body(text: str, name: str, kind: str = "institution") -> Mentions:
    """Return mentions in which a body is known wherever its name stands."""
    rows = [
        Mention("r", at, at + len(name), name, "actor", "name", 0)
        for at in range(len(text))
        if text.startswith(name, at)
    ]
    return Mentions(tuple(rows), (Entity("r", 0, "actor", kind, name),))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "The harbour board met on Monday. The pier is safe, a spokesman said.",
        "The harbour board met on Monday. The pier is safe, a board spokeswoman said.",
        "The pier is safe, according to harbour board data.",
        "The harbour board issued a statement on Monday.\n\n“The pier is safe,” the statement said.",
    ],
)
def test_who_is_not_named_speaks_for_the_body_named_before(text: str) -> None:
    assert found(text, body(text, "harbour board"))[-1].speaker_name == "harbour board"


def test_a_relative_of_somebody_does_not_speak_for_him() -> None:
    text = "The pier is safe, said a relative of Ruth Okello."
    (quotation,) = found(text, body(text, "Ruth Okello", "person"))
    assert quotation.speaker is None


def test_words_in_marks_alone_are_of_whom_the_sentence_before_is_about() -> None:
    rows = found("Ruth Okello was brief. “The pier is safe and that is all I know.”")
    assert [(row.cue, row.speaker_text) for row in rows] == [(None, "Ruth Okello")]


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


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        (
            "The mayor appeared reluctant to give them much, saying that it was late.",
            "it was late",
            "The mayor",
        ),
        (
            "On the site, an editorial of May 3 stated that: “The raid was a turn for all.” It added "
            "that peace was near.",
            "“The raid was a turn for all.”",
            "an editorial of May 3",
        ),
        (
            "The mayor declared he would pay the fine – he later took it back.",
            "he would pay the fine",
            "The mayor",
        ),
        (
            "The mayor spoke to them, saying the marches were “two rivers,” and it is not clear who "
            "will go.",
            "the marches were “two rivers,”",
            "The mayor",
        ),
    ],
)
def test_where_a_telling_ends_and_whose_it_is(text: str, said: str, speaker: str) -> None:
    assert (said, speaker) in [(q.text, q.speaker_text) for q in found(text)]


def test_a_statement_is_of_who_gave_it_out() -> None:
    text = (
        "On Sunday, May 5, the ministry issued a statement accusing the rebels of arson. “They burnt "
        "it,” the statement read."
    )
    mentions = body(text, "ministry")
    said = [q for q in find_quotations(document(text), mentions) if q.text == "“They burnt it,”"]
    assert [q.speaker for q in said] == [mentions.entities[0].number]
