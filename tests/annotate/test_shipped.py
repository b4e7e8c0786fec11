"""The shipped model through the adapter, on sentences of our own."""

from __future__ import annotations

import pytest

from secondsource.annotate import AnnotateInput, analyze, load
from secondsource.annotate.kinds import Annotated
from secondsource.annotate.language import SHIPPED

TEXT = (
    "PORT SELIM, March 5 (Halyard) - Gunmen of the Saqr Brigade killed two guards at the gate, "
    "the interior ministry said. Gen. Ilya Brandov accused Iran-backed groups. Brandov did not "
    "say why."
)


@pytest.fixture(scope="module")
def analysed() -> Annotated:
    return next(analyze([AnnotateInput("a", TEXT)]))


def test_it_comes_with_the_package() -> None:
    assert (SHIPPED / "config.cfg").exists()
    assert not load().clearnlp


def test_sentences_and_words(analysed: Annotated) -> None:
    assert TEXT[analysed.sentences[-1].start : analysed.sentences[-1].end] == (
        "Brandov did not say why."
    )
    killed = next(t for t in analysed.tokens if TEXT[t.start : t.end] == "killed")
    assert (killed.lemma, killed.pos, killed.tag) == ("kill", "VERB", "VBD")
    assert "Tense=Past" in killed.morph


def test_relations_are_universal_dependencies(analysed: Annotated) -> None:
    sentence = next(s for s in analysed.sentences if "accused" in TEXT[s.start : s.end])
    found = {TEXT[t.start : t.end]: t.relation for t in sentence.tokens}
    assert (found["accused"], found["groups"]) == ("root", "obj")
    assert TEXT[sentence.tokens[sentence.root].start :].startswith("accused")


def test_names(analysed: Annotated) -> None:
    assert [(TEXT[n.start : n.end], n.kind) for n in analysed.names] == [
        ("PORT SELIM", "GPE"),
        ("Halyard", "ORG"),
        ("Saqr Brigade", "ORG"),
        ("Ilya Brandov", "PERSON"),
        ("Iran", "GPE"),
        ("Brandov", "PERSON"),
    ]


def test_a_country_is_known_by_its_adjective_and_a_body_by_its_capital() -> None:
    text = (
        "A truck reached the gate of the Dravian Fleet at noon. Dravia said four men had died. "
        "Guards of the Contingent closed the road, and a front of rain came in from the sea."
    )
    (annotated,) = analyze([AnnotateInput("a", text)])
    names = {text[n.start : n.end]: n.kind for n in annotated.names}
    assert names["Dravia"] == "GPE"
    assert names["Contingent"] == "ORG"
    assert "front" not in names


@pytest.mark.parametrize("gap", ["\n", "  ", " \n ", "\u00a0", "\t\t"])
def test_blanks_leave_each_sentence_one_tree(gap: str) -> None:
    text = (
        f"The war was over.{gap}Most importantly, their{gap}efforts organized the{gap}force to "
        "become a front."
    )
    (annotated,) = analyze([AnnotateInput("a", text)])
    assert all(text[t.start : t.end].strip() for t in annotated.tokens)
    for sentence in annotated.sentences:
        roots = [i for i, token in enumerate(sentence.tokens) if token.head == i]
        assert len(roots) == 1
        for word in range(len(sentence.tokens)):
            path = [word]
            while sentence.tokens[path[-1]].head != path[-1]:
                path.append(sentence.tokens[path[-1]].head)
                assert len(path) <= len(sentence.tokens)
