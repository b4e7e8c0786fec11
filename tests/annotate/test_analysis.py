"""The adapter: offsets, paragraphs, copies, streaming, capitals, encoding, the step."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.annotate import AnnotateInput, analyze, from_json, to_json
from secondsource.annotate.analysis import passages
from secondsource.annotate.capitals import in_capitals, restored
from secondsource.annotate.columns import Columns, to_sentences
from secondsource.annotate.kinds import Annotated
from secondsource.annotate.language import Language, load, wrap
from secondsource.annotate.names import vocabulary
from secondsource.annotate.step import STEP, run
from secondsource.data import Paragraph, Report
from secondsource.errors import MissingPart
from secondsource.settings import ANNOTATE_PASSAGE_CHARACTERS

BODY = "Talks resume\n\nHamid Okondo left Selwa on Tuesday. Nobody  saw him.\n\nSelwa was calm."
PARAGRAPHS = (
    Paragraph(0, BODY.index("\n"), "heading"),
    Paragraph(BODY.index("Hamid"), BODY.rindex("\n\n")),
    Paragraph(BODY.rindex("Selwa"), len(BODY)),
)


def annotated(text: str, tiny: Language, *paragraphs: Paragraph) -> Annotated:
    return next(analyze([AnnotateInput("a", text, paragraphs)], language=tiny))


def test_offsets_are_those_of_the_report(tiny: Language) -> None:
    found = annotated(BODY, tiny, *PARAGRAPHS)
    words = [BODY[token.start : token.end] for token in found.tokens]
    assert words == BODY.replace(".", " .").split()
    assert [BODY[n.start : n.end] for n in found.names] == ["Hamid Okondo", "Selwa", "Selwa"]


def test_headings_are_not_glued_to_the_text(tiny: Language) -> None:
    found = annotated(BODY, tiny, *PARAGRAPHS)
    assert [s.paragraph for s in found.sentences] == [0, 1, 1, 2]
    assert BODY[found.sentences[0].start : found.sentences[0].end] == "Talks resume"


def test_labels_that_are_no_names_are_left_out(tiny: Language) -> None:
    assert {n.kind for n in annotated(BODY, tiny, *PARAGRAPHS).names} == {"PERSON", "GPE"}


def test_an_empty_text_has_nothing(tiny: Language) -> None:
    assert annotated("", tiny) == Annotated("a")


class _Counting:
    """A pipeline that counts the passages it was given."""

    def __init__(self, nlp: Any) -> None:
        self.nlp, self.seen = nlp, 0

    def pipe(self, texts: Any, **options: Any) -> Iterator[Any]:
        for doc in self.nlp.pipe(texts, **options):
            self.seen += 1
            yield doc

    def memory_zone(self) -> Any:
        return self.nlp.memory_zone()


def test_a_passage_that_occurs_again_is_analysed_once(tiny: Language) -> None:
    counting = _Counting(tiny.nlp)
    copies = [AnnotateInput(str(i), "Okondo left Selwa.\n\n" + BODY) for i in range(40)]
    found = list(analyze(copies, language=Language("counting", counting, clearnlp=False)))
    assert counting.seen == 1
    assert [a.key for a in found] == [str(i) for i in range(40)]
    assert len({(a.sentences, a.names) for a in found}) == 1


def test_reports_stream(tiny: Language) -> None:
    taken = 0

    def endless() -> Iterator[AnnotateInput]:
        nonlocal taken
        while True:
            taken += 1
            yield AnnotateInput(str(taken), f"Report {taken} came from Selwa.")

    stream = analyze(endless(), language=tiny)
    assert next(stream).key == "1"
    assert taken < 100


def test_what_one_report_teaches_does_not_leak_into_the_next(tiny: Language) -> None:
    texts = ["Mr Velm left. Velm slept.", "Velm slept."]
    first, second = analyze([AnnotateInput(t, t) for t in texts], language=tiny)
    assert len(first.names) == 2
    assert second.names == ()


def test_a_dateline_is_no_part_of_the_sentence(tiny: Language) -> None:
    text = "SELWA, March 5 (Halyard) - Two guards fled."
    found = annotated(text, tiny)
    assert [text[s.start : s.end] for s in found.sentences] == [
        "SELWA, March 5 (Halyard) -",
        "Two guards fled.",
    ]
    assert [text[n.start : n.end] for n in found.names] == ["SELWA", "Halyard"]


def test_very_long_passages_are_cut_at_a_blank() -> None:
    text = "word " * ANNOTATE_PASSAGE_CHARACTERS
    parts = passages(AnnotateInput("a", text), vocabulary())
    assert "".join(part.text for part in parts) == text
    assert all(len(part.text) <= ANNOTATE_PASSAGE_CHARACTERS for part in parts)
    assert all(part.text.strip().endswith("word") for part in parts)


def test_blank_words_are_dropped_and_their_dependents_moved() -> None:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

    from secondsource.annotate.columns import read_doc

    words, heads = ["He", " ", "left", "\n", "."], [1, 2, 2, 2, 3]
    doc = Doc(Vocab(), words=words, heads=heads, deps=["dep"] * 5, sent_starts=None)
    columns = read_doc(doc, lambda label: None)
    assert columns.heads == [1, 1, 1]
    assert [len(s.tokens) for s in to_sentences(columns, 0, 0)] == [3]


def test_no_words_no_sentences() -> None:
    assert to_sentences(Columns([], [], [], [], [], [], [], [], [], []), 0, 0) == []


# -- capitals ----------------------------------------------------------------------------------------


def test_capitals_are_restored() -> None:
    text = "THE US ARMY TOLD US THAT GENERAL OKONDO OF KATAIB HEZBOLLAH LEFT BAGHDAD ON TUESDAY."
    assert restored(text, vocabulary()) == (
        "The US Army told us that General Okondo of Kataib Hezbollah left Baghdad on Tuesday."
    )


def test_institutions_keep_their_capitals() -> None:
    text = (
        "THE MINISTRY OF DEFENCE AND UN OBSERVERS SAID ON 3 MAY THAT THE 1ST INFANTRY BRIGADE LEFT."
    )
    assert restored(text, vocabulary()) == (
        "The Ministry of Defence and UN observers said on 3 May that the 1st Infantry Brigade left."
    )


def test_names_of_a_text_in_capitals(tiny: Language) -> None:
    text = "GUNMEN ATTACKED A CHECKPOINT NEAR BAGHDAD AND WOUNDED FIVE SOLDIERS, POLICE SAID."
    found = annotated(text, tiny)
    assert [text[n.start : n.end] for n in found.names] == ["BAGHDAD"]
    assert "in capitals" in found.notes[0]


def test_a_few_capitals_are_left_alone() -> None:
    assert not in_capitals("NATO and the EU met in Selwa, the BBC said on Tuesday.")
    assert not in_capitals("SELWA")
    assert not annotated_notes("The EU met.")


def annotated_notes(text: str) -> bool:
    return any(part.capitals for part in passages(AnnotateInput("a", text), vocabulary()))


# -- the language ------------------------------------------------------------------------------------


def test_a_pipeline_that_is_missing_says_what_to_install() -> None:
    with pytest.raises(MissingPart, match="python -m spacy download xx_no_such_pipeline"):
        load("xx_no_such_pipeline")


def test_a_pipeline_without_a_parser_is_refused(tiny: Language) -> None:
    with pytest.raises(MissingPart, match="has no tagger and no parser"):
        wrap(tiny.nlp, "tiny")


# -- encoding and the step ---------------------------------------------------------------------------


def test_what_is_encoded_comes_back(tiny: Language) -> None:
    found = annotated(BODY, tiny, *PARAGRAPHS)
    assert from_json(to_json(found)) == found
    assert "\n" not in to_json(found)
    with pytest.raises(ValueError, match="version 99"):
        from_json('{"v": 99}')


@given(st.lists(st.text("ab .\n", min_size=1, max_size=30), max_size=4))
@settings(max_examples=40, deadline=None)
def test_any_text_comes_back(texts: list[str]) -> None:
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    language = Language("blank", nlp, clearnlp=False)
    for found in analyze([AnnotateInput("k", text) for text in texts], language=language):
        assert from_json(to_json(found)) == found


def report(text: str, language: str = "en") -> Report:
    return Report("page", "page.txt", 0, len(text), text, language=language)


def test_the_step_leaves_other_languages_to_clean(
    tiny: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("secondsource.annotate.step.load", lambda name: tiny)
    shouted = report("GUNMEN ATTACKED A CHECKPOINT NEAR THE TOWN AND WOUNDED FIVE SOLDIERS.")
    rows = run({"reports": (report("Selwa was calm."), report("Selwa estaba.", "es"), shouted)})
    assert [a.key for a in rows["annotations"]] == [report("Selwa was calm.").id, shouted.id]
    assert [(p.step, p.report) for p in rows["problems"]] == [("annotate", shouted.id)]
    assert run({"reports": (report("Selwa estaba.", "es"),)}) == {"annotations": (), "problems": ()}
    assert (STEP.name, STEP.needs, STEP.adds) == (
        "annotate",
        ("reports",),
        ("annotations", "problems"),
    )
