"""Readings of the parser that cannot be are mended before acts are sought."""

from __future__ import annotations

import pytest

from secondsource.annotate import Annotated, Sentence, Token
from secondsource.data import Report
from secondsource.extract import Document
from secondsource.extract.events.repair import repaired

Parse = list[tuple[str, str, str, int, str]]


def document_of(parse: Parse) -> Document:
    """Return a sentence with the given form, tag, part of speech, head and relation of each word."""
    tokens, at = [], 0
    for form, tag, pos, head, relation in parse:
        tokens.append(Token(at, at + len(form), form.lower(), pos, tag, "", head, relation))
        at += len(form) + 1
    text = " ".join(form for form, *_ in parse)
    report = Report("p", "p", 0, len(text), text)
    return Document(report, Annotated("p", (Sentence(0, len(text), 0, tuple(tokens)),)))


@pytest.mark.parametrize(
    ("parse", "told"),
    [
        (
            [
                ("Engineers", "NNS", "NOUN", 1, "nsubj"),
                ("seized", "VBD", "VERB", 1, "root"),
                ("here", "RB", "ADV", 1, "advmod"),
                ("walked", "VBD", "VERB", 1, "advcl"),
                ("home", "RB", "ADV", 3, "advmod"),
            ],
            "Engineers<walked seized<Engineers here<seized walked<walked home<walked",
        ),
        (
            [
                ("Oran", "NNP", "PROPN", 1, "compound"),
                ("mobilized", "VBN", "VERB", 1, "root"),
                ("reservists", "NNS", "NOUN", 1, "obj"),
            ],
            "Oran<mobilized mobilized<mobilized reservists<mobilized",
        ),
        (
            [
                ("Oran", "NNP", "PROPN", 2, "nsubj"),
                ("eased", "VBD", "VERB", 2, "amod"),
                ("measures", "NNS", "NOUN", 2, "root"),
            ],
            "Oran<eased eased<eased measures<eased",
        ),
        (
            [
                ("Bishops", "NNS", "NOUN", 0, "root"),
                ("blocked", "VBD", "VERB", 0, "acl"),
                ("streets", "NNS", "NOUN", 1, "obj"),
            ],
            "Bishops<blocked blocked<blocked streets<blocked",
        ),
        (
            [
                ("Oran", "NN", "NOUN", 1, "compound"),
                ("plans", "NNS", "NOUN", 1, "root"),
                ("to", "TO", "PART", 3, "mark"),
                ("leave", "VB", "VERB", 1, "acl"),
            ],
            "Oran<plans plans<plans to<leave leave<plans",
        ),
        (
            [
                ("Border", "NN", "NOUN", 1, "nsubj"),
                ("crossing", "VBG", "VERB", 2, "advcl"),
                ("reopened", "VBD", "VERB", 2, "root"),
            ],
            "Border<crossing crossing<reopened reopened<reopened",
        ),
        (
            [
                ("Fair", "NN", "NOUN", 3, "obl"),
                ("Ana", "NNP", "PROPN", 0, "appos"),
                ("Sel", "NNP", "PROPN", 1, "flat"),
                ("warned", "VBD", "VERB", 3, "root"),
                ("Oran", "NNP", "PROPN", 3, "obj"),
            ],
            "Fair<warned Ana<warned Sel<Ana warned<warned Oran<warned",
        ),
        (
            [
                ("Soldiers", "NNS", "NOUN", 0, "root"),
                ("fired", "VBN", "VERB", 0, "acl"),
                ("and", "CC", "CCONJ", 3, "cc"),
                ("left", "VBD", "VERB", 0, "conj"),
            ],
            "Soldiers<fired fired<fired and<left left<fired",
        ),
        (
            [
                ("He", "PRP", "PRON", 1, "nsubj"),
                ("gave", "VBD", "VERB", 1, "root"),
                ("Oran", "NNP", "PROPN", 3, "compound"),
                ("ten", "CD", "NUM", 4, "nummod"),
                ("days", "NNS", "NOUN", 1, "obj"),
            ],
            "He<gave gave<gave Oran<gave ten<days days<gave",
        ),
    ],
)
def test_readings_that_cannot_be_are_mended(parse: Parse, told: str) -> None:
    document = document_of(parse)
    _, heads = repaired(document, document.heads)
    words = [document.word(i) for i in range(len(heads))]
    assert " ".join(f"{w}<{words[h]}" for w, h in zip(words, heads, strict=True)) == told


def test_sound_readings_are_left_alone() -> None:
    parse = [
        ("Rebels", "NNS", "NOUN", 1, "nsubj"),
        ("attacked", "VBD", "VERB", 1, "root"),
        ("convoys", "NNS", "NOUN", 1, "obj"),
    ]
    document = document_of(parse)
    assert repaired(document, document.heads) == (document.tokens, document.heads)
