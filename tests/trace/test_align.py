from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.trace.align import Alignment, align
from secondsource.trace.chain import best_chain
from secondsource.trace.profile import profile
from secondsource.trace.rarity import Rarity
from secondsource.trace.similar import Block

from .texts import INDEPENDENT, OTHER, REWORDED, WIRE, report

SENTENCES = [
    *(s.strip() + "." for text in (WIRE, OTHER, INDEPENDENT) for s in text.split(". ")),
]


def aligned(a: str, b: str) -> Alignment:
    one, other = profile(report(a, "a")), profile(report(b, "b"))
    rarity = Rarity()
    rarity.add(one.terms)
    rarity.add(other.terms)
    return align(one, other, rarity)


def runs(found: Alignment) -> list[tuple[int, int, int, int]]:
    return [(k.a_start, k.a_end, k.b_start, k.b_end) for k in found.blocks]


def test_a_reworded_copy_aligns_sentence_by_sentence() -> None:
    assert runs(aligned(WIRE, REWORDED)) == [(n, n + 1, n, n + 1) for n in range(11)]


def test_merged_split_dropped_and_added_sentences() -> None:
    a = (
        "Gunmen seized the Brenna lock before dawn. They held eleven engineers for six hours. "
        "Two pumps were damaged in the raid. Marta Velling, the shift leader, cut the power, and "
        "Jonas Petrak hid the keys in the canteen. The court in Orlevo rules in September."
    )
    b = (
        "Armed men took the Brenna lock before dawn and held 11 engineers for six hours. "
        "Marta Velling, who leads the shift, cut the power. Jonas Petrak hid the keys in the canteen. "
        "Nobody slept. The Orlevo court will rule in September."
    )
    assert runs(aligned(a, b)) == [(0, 2, 0, 1), (3, 4, 1, 3), (4, 5, 4, 5)]


def test_a_moved_paragraph_is_found_apart_from_the_chain() -> None:
    parts = WIRE.split("\n\n")
    found = aligned(WIRE, "\n\n".join([parts[5], *parts[:5], parts[6]]))
    assert len(found.chain) == 9
    assert [(k.a_start, k.b_start) for k in found.moved] == [(8, 0), (9, 1)]


def test_names_spelt_otherwise_align() -> None:
    found = aligned(
        "Qassem Soleimani landed at night. Nobody expected rain. Muhandis met Khazali there.",
        "At night Qasem Sulaimani landed. Mohandes met Khazaali there.",
    )
    assert runs(found) == [(0, 1, 0, 1), (2, 3, 1, 2)]


def test_unrelated_reports_share_no_run() -> None:
    assert not [block for block in aligned(WIRE, OTHER).blocks if block.score >= 0.3]


texts = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=12).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(texts, texts)
def test_alignments_are_monotone_and_use_no_sentence_twice(a: str, b: str) -> None:
    found = aligned(a, b)
    for before, after in pairwise(found.chain):
        assert before.a_end <= after.a_start
        assert before.b_end <= after.b_start
    rows = [n for k in found.blocks for n in range(k.a_start, k.a_end)]
    columns = [n for k in found.blocks for n in range(k.b_start, k.b_end)]
    assert len(rows) == len(set(rows))
    assert len(columns) == len(set(columns))
    assert set(rows) <= set(range(len(found.a.sentences)))
    assert set(columns) <= set(range(len(found.b.sentences)))
    assert all(0 <= k.score <= 1 for k in found.blocks)


blocks = st.builds(
    lambda a, b, da, db, gain: Block(a, a + da, b, b + db, 0.5, gain),
    st.integers(0, 5),
    st.integers(0, 5),
    st.integers(1, 2),
    st.integers(1, 2),
    st.integers(-2, 9).map(float),
)


@given(st.lists(blocks, max_size=7))
def test_no_chain_is_worth_more_than_the_best(given_blocks: list[Block]) -> None:
    def best(rest: list[Block], a: int, b: int) -> float:
        fits = [k for k in rest if k.a_start >= a and k.b_start >= b and k.gain > 0]
        return max((k.gain + best(fits, k.a_end, k.b_end) for k in fits), default=0.0)

    assert sum(k.gain for k in best_chain(given_blocks)) == best(given_blocks, 0, 0)
