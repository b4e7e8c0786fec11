"""Other pipelines' labels: Docs built by hand, never a downloaded model."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from secondsource.annotate.columns import read_doc
from secondsource.annotate.labels import is_clearnlp, our_kind, to_universal

Row = tuple[str, str, str, str, int, str]  # word, lemma, part of speech, tag, head, relation


def converted(rows: list[Row], ents: list[str] | None = None) -> list[tuple[str, str, str]]:
    """Return (word, relation, head word) after the mapping; the root's head is empty."""
    words, lemmas, pos, tags, heads, deps = zip(*rows, strict=True)
    doc = Doc(
        Vocab(),
        words=list(words),
        lemmas=list(lemmas),
        pos=list(pos),
        tags=list(tags),
        heads=list(heads),
        deps=list(deps),
        ents=ents,
    )
    columns = to_universal(read_doc(doc, our_kind), doc.text)
    return [
        (words[i], columns.relations[i], "" if head == i else words[head])
        for i, head in enumerate(columns.heads)
    ]


def test_prepositions_become_case() -> None:
    found = converted(
        [
            ("Guards", "guard", "NOUN", "NNS", 1, "nsubj"),
            ("fled", "flee", "VERB", "VBD", 1, "ROOT"),
            ("from", "from", "ADP", "IN", 1, "prep"),
            ("the", "the", "DET", "DT", 4, "det"),
            ("gate", "gate", "NOUN", "NN", 2, "pobj"),
            ("of", "of", "ADP", "IN", 4, "prep"),
            ("Selwa", "Selwa", "PROPN", "NNP", 5, "pobj"),
        ]
    )
    assert found == [
        ("Guards", "nsubj", "fled"),
        ("fled", "root", ""),
        ("from", "case", "gate"),
        ("the", "det", "gate"),
        ("gate", "obl", "fled"),
        ("of", "case", "Selwa"),
        ("Selwa", "nmod", "gate"),
    ]


def test_passives_and_agents() -> None:
    found = converted(
        [
            ("Two", "two", "NUM", "CD", 1, "nummod"),
            ("guards", "guard", "NOUN", "NNS", 3, "nsubjpass"),
            ("were", "be", "AUX", "VBD", 3, "auxpass"),
            ("killed", "kill", "VERB", "VBN", 3, "ROOT"),
            ("by", "by", "ADP", "IN", 3, "agent"),
            ("gunmen", "gunman", "NOUN", "NNS", 4, "pobj"),
        ]
    )
    assert found[1:] == [
        ("guards", "nsubj:pass", "killed"),
        ("were", "aux:pass", "killed"),
        ("killed", "root", ""),
        ("by", "case", "gunmen"),
        ("gunmen", "obl:agent", "killed"),
    ]


def test_the_predicate_heads_a_copula() -> None:
    found = converted(
        [
            ("Okondo", "Okondo", "PROPN", "NNP", 1, "nsubj"),
            ("is", "be", "AUX", "VBZ", 1, "ROOT"),
            ("not", "not", "PART", "RB", 1, "neg"),
            ("a", "a", "DET", "DT", 4, "det"),
            ("minister", "minister", "NOUN", "NN", 1, "attr"),
            (".", ".", "PUNCT", ".", 1, "punct"),
        ]
    )
    assert found == [
        ("Okondo", "nsubj", "minister"),
        ("is", "cop", "minister"),
        ("not", "advmod", "minister"),
        ("a", "det", "minister"),
        ("minister", "root", ""),
        (".", "punct", "minister"),
    ]


def test_a_phrase_can_be_the_predicate() -> None:
    found = converted(
        [
            ("He", "he", "PRON", "PRP", 1, "nsubj"),
            ("was", "be", "AUX", "VBD", 1, "ROOT"),
            ("in", "in", "ADP", "IN", 1, "prep"),
            ("Selwa", "Selwa", "PROPN", "NNP", 2, "pobj"),
        ]
    )
    assert found == [
        ("He", "nsubj", "Selwa"),
        ("was", "cop", "Selwa"),
        ("in", "case", "Selwa"),
        ("Selwa", "root", ""),
    ]


def test_there_is_keeps_its_verb() -> None:
    found = converted(
        [
            ("There", "there", "PRON", "EX", 1, "expl"),
            ("was", "be", "AUX", "VBD", 1, "ROOT"),
            ("fire", "fire", "NOUN", "NN", 1, "attr"),
        ]
    )
    assert found == [("There", "expl", "was"), ("was", "root", ""), ("fire", "nsubj", "was")]


def test_conjuncts_hang_on_the_first() -> None:
    found = converted(
        [
            ("Men", "man", "NOUN", "NNS", 5, "nsubj"),
            (",", ",", "PUNCT", ",", 0, "punct"),
            ("boys", "boy", "NOUN", "NNS", 0, "conj"),
            ("and", "and", "CCONJ", "CC", 2, "cc"),
            ("dogs", "dog", "NOUN", "NNS", 2, "conj"),
            ("fled", "flee", "VERB", "VBD", 5, "ROOT"),
        ]
    )
    assert found[:5] == [
        ("Men", "nsubj", "fled"),
        (",", "punct", "boys"),
        ("boys", "conj", "Men"),
        ("and", "cc", "dogs"),
        ("dogs", "conj", "Men"),
    ]


def test_prepositions_in_coordination() -> None:
    found = converted(
        [
            ("fled", "flee", "VERB", "VBD", 0, "ROOT"),
            ("from", "from", "ADP", "IN", 0, "prep"),
            ("Selwa", "Selwa", "PROPN", "NNP", 1, "pobj"),
            ("and", "and", "CCONJ", "CC", 1, "cc"),
            ("to", "to", "ADP", "IN", 1, "conj"),
            ("Velm", "Velm", "PROPN", "NNP", 4, "pobj"),
        ]
    )
    assert found[1:] == [
        ("from", "case", "Selwa"),
        ("Selwa", "obl", "fled"),
        ("and", "cc", "Velm"),
        ("to", "case", "Velm"),
        ("Velm", "conj", "Selwa"),
    ]


def test_clauses_behind_prepositions_and_infinitives() -> None:
    found = converted(
        [
            ("Fled", "flee", "VERB", "VBD", 0, "ROOT"),
            ("after", "after", "ADP", "IN", 0, "prep"),
            ("trying", "try", "VERB", "VBG", 1, "pcomp"),
            ("to", "to", "PART", "TO", 4, "aux"),
            ("shoot", "shoot", "VERB", "VB", 2, "xcomp"),
            ("him", "he", "PRON", "PRP", 4, "dobj"),
        ]
    )
    assert found[1:] == [
        ("after", "mark", "trying"),
        ("trying", "advcl", "Fled"),
        ("to", "mark", "shoot"),
        ("shoot", "xcomp", "trying"),
        ("him", "obj", "shoot"),
    ]


def test_fixed_prepositions_and_possessors() -> None:
    found = converted(
        [
            ("Fled", "flee", "VERB", "VBD", 0, "ROOT"),
            ("because", "because", "ADP", "IN", 0, "prep"),
            ("of", "of", "ADP", "IN", 1, "prep"),
            ("Velm", "Velm", "PROPN", "NNP", 5, "poss"),
            ("’s", "'s", "PART", "POS", 3, "case"),
            ("war", "war", "NOUN", "NN", 2, "pobj"),
            ("that", "that", "PRON", "WDT", 7, "nsubj"),
            ("raged", "rage", "VERB", "VBD", 5, "relcl"),
        ]
    )
    assert found[1:] == [
        ("because", "case", "war"),
        ("of", "fixed", "because"),
        ("Velm", "nmod:poss", "war"),
        ("’s", "case", "Velm"),
        ("war", "obl", "Fled"),
        ("that", "nsubj", "raged"),
        ("raged", "acl:relcl", "war"),
    ]


def test_the_first_word_heads_a_person() -> None:
    found = converted(
        [
            ("Yusuf", "Yusuf", "PROPN", "NNP", 1, "compound"),
            ("Sarrafi", "Sarrafi", "PROPN", "NNP", 2, "nsubj"),
            ("fled", "flee", "VERB", "VBD", 2, "ROOT"),
        ],
        ents=["B-PERSON", "I-PERSON", "O"],
    )
    assert found[:2] == [("Yusuf", "nsubj", "fled"), ("Sarrafi", "flat", "Yusuf")]


def test_no_clearnlp_relation_is_left() -> None:
    only = ["prep", "pobj", "dobj", "nsubjpass", "auxpass", "attr", "acomp", "poss", "relcl", "neg"]
    only += ["prt", "npadvmod", "agent", "dative", "quantmod", "oprd", "preconj", "predet"]
    rows = [("x", "x", "NOUN", "NN", 0, "ROOT")]
    rows += [("y", "y", "NOUN", "NN", 0, relation) for relation in only]
    assert not {relation for _, relation, _ in converted(rows)} & {*only, "ROOT"}


@pytest.mark.parametrize(
    ("label", "kind"),
    [("NORP", "NORP"), ("PRODUCT", "MISC"), ("LAW", "MISC"), ("PER", "PERSON"), ("DATE", None)],
)
def test_kinds_of_names(label: str, kind: str | None) -> None:
    assert our_kind(label) == kind


def test_schemes_are_told_apart() -> None:
    assert is_clearnlp(["nsubj", "dobj", "prep"])
    assert not is_clearnlp(["nsubj", "obj", "obl", "case"])
