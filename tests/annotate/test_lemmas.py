"""Dictionary forms of verbs, mended."""

import pytest

from secondsource.annotate import AnnotateInput, analyze
from secondsource.annotate.lemmas import noun_lemma, verb_lemma


@pytest.mark.parametrize(
    ("form", "guess", "tag", "lemma"),
    [
        ("abducted", "abducte", "VBN", "abduct"),
        ("Indicted", "indicte", "VBD", "indict"),
        ("specializing", "specializ", "VBG", "specialize"),
        ("transferring", "transferre", "VBG", "transfer"),
        ("fled", "fl", "VBD", "flee"),
        ("occupied", "occupy", "VBN", "occupy"),
        ("condenses", "condens", "VBZ", "condense"),
        ("hoped", "hop", "VBD", "hop"),  # a verb: the model is believed
        ("zzworked", "zzworke", "VBD", "zzworke"),  # no rule finds a verb
    ],
)
def test_a_lemma_that_is_no_verb_is_made_again(form: str, guess: str, tag: str, lemma: str) -> None:
    assert verb_lemma(form, guess, tag) == lemma


def test_the_analysis_gives_verbs_of_english() -> None:
    text = (
        "Gunmen abducted two engineers, torched a depot and fled before troops clashed with them."
    )
    tokens = [t for one in analyze([AnnotateInput("a", text)]) for t in one.tokens]
    assert {t.lemma for t in tokens if t.pos == "VERB"} == {"abduct", "torch", "flee", "clash"}


@pytest.mark.parametrize(
    ("form", "lemma", "mended"),
    [
        ("firing", "fire", "firing"),
        ("Killings", "kill", "killing"),
        ("building", "building", "building"),
        ("kings", "king", "king"),
        ("rings", "ring", "ring"),
    ],
)
def test_a_noun_in_ing_is_no_form_of_its_verb(form: str, lemma: str, mended: str) -> None:
    assert noun_lemma(form, lemma) == mended
