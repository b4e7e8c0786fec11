"""Whatever the text and whatever the model says: names are ordered, apart, and inside the text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.annotate.capitals import restored
from secondsource.annotate.names import repair_report, vocabulary
from secondsource.annotate.names.words import cut

PIECES = (
    "Mr Gen. al - Abu Okondo Selwa Iraq Iran-backed US U.S. U. S. the The of and , . ( ) “ ” ’s 's",
    "Saqr Brigade Ministry March TFG 103rd İstanbul ß Ǆ \n said Front’s People’s D’Arcy",
)
WORDS = st.sampled_from([piece for line in PIECES for piece in line.split(" ")])
TEXTS = st.lists(WORDS | st.text(max_size=6), max_size=25).map(" ".join)
KINDS = st.sampled_from(["PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "MISC"])
SPANS = st.lists(st.tuples(st.integers(0, 150), st.integers(1, 30), KINDS), max_size=6)


@given(TEXTS, SPANS)
@settings(max_examples=150, deadline=None)
def test_names_are_ordered_and_apart(text: str, spans: list[tuple[int, int, str]]) -> None:
    model = [(s, min(s + n, len(text)), k) for s, n, k in spans if s < len(text)]
    (names,) = repair_report([(text, sorted(model))], vocabulary())  # type: ignore[list-item]
    at = 0
    for name in names:
        assert at <= name.start < name.end <= len(text)
        assert text[name.start : name.end].strip() == text[name.start : name.end]
        at = name.end


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_words_cover_what_is_not_blank(text: str) -> None:
    words = cut(text)
    covered = "".join(text[s:e] for s, e in zip(words.starts, words.ends, strict=True))
    assert [c for c in text if c.isalnum()] == [c for c in covered if c.isalnum()]
    assert all(a <= b for a, b in zip(words.ends, words.starts[1:], strict=False))


@given(TEXTS.map(str.upper))
@settings(max_examples=100, deadline=None)
def test_restoring_keeps_every_character_in_place(text: str) -> None:
    low = restored(text, vocabulary())
    assert len(low) == len(text)
    assert all(a == b or a.lower() == b for a, b in zip(text, low, strict=True))
