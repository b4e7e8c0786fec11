"""What an alignment amounts to, in numbers: how much is reused, how alike, in what order, how verbatim."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from ..settings import (
    TRACE_INTACT,
    TRACE_PART_LIKENESS,
    TRACE_QUOTED_WEIGHT,
    TRACE_REUSED_LIKENESS,
    TRACE_RUN_BLOCKS,
    TRACE_RUN_WEAKEST,
)
from .align import Alignment
from .profile import Profile
from .rarity import Rarity
from .similar import Block
from .stems import WORD

Ordinary = Callable[[str], bool]
"""Says of a sentence's text whether it is boilerplate: many unrelated reports carry it."""


@dataclass(frozen=True, slots=True)
class Side:
    """One report of a pair. All but ``words`` are shares, 0 to 1, of its own words (not of quotations).

    ``covered`` stands in an aligned block, ``likeness`` is that weighted by how alike the blocks are.
    """

    words: float
    covered: float
    likeness: float


@dataclass(frozen=True, slots=True)
class Measure:
    """The numbers a pair is decided by.

    ``evidence`` is the weight of the terms that aligned sentences share; what begins with ``run_``
    describes the longest run of blocks that follow one another in both reports, what begins with
    ``solid_`` all runs of at least two whose likeness is beyond chance, ``solid_words`` their words in
    sentences that are neither quotations nor boilerplate, each counted by its likeness;
    ``quoted`` is the share of the aligned words that stands in quotation marks; ``wording`` the mean
    share of words kept in order, ``intact`` the share of aligned words in sentences kept as they were;
    ``ordered`` the share of aligned words that kept their order.
    """

    a: Side
    b: Side
    evidence: float
    run_words: float
    run_blocks: int
    run_likeness: float
    solid_words: float
    solid_blocks: int
    solid_wording: float
    quoted: float
    wording: float
    intact: float
    ordered: float


def measure(alignment: Alignment, rarity: Rarity, ordinary: Ordinary) -> Measure:
    """Measure an alignment; boilerplate counts neither for nor against."""
    a, b = alignment.a, alignment.b
    a_words, b_words = _own_words(a, ordinary), _own_words(b, ordinary)
    blocks = [block for block in alignment.blocks if sum(a_words[block.a_start : block.a_end]) > 0]
    runs = _runs(alignment.chain)
    run = max(runs, key=lambda blocks: _held(blocks, a_words), default=[])
    solid = [k for k in runs if _is_solid(a, k)]
    spoken = _all_words(a, blocks)
    kept = [(_wording(a, b, block), _words(a, block)) for block in blocks]
    total = sum(words for _, words in kept) or 1
    moved = sum(_words(a, block) for block in alignment.moved)
    return Measure(
        a=_side(a_words, [(range(k.a_start, k.a_end), k.score) for k in blocks]),
        b=_side(b_words, [(range(k.b_start, k.b_end), k.score) for k in blocks]),
        evidence=sum(_evidence(a, b, block, rarity) for block in blocks),
        run_words=_held(run, a_words),
        run_blocks=len(run),
        run_likeness=_mean([(k.score, _words(a, k)) for k in run]),
        solid_words=sum(_written(a, k, a_words) * k.score for ks in solid for k in ks),
        solid_blocks=sum(len(blocks) for blocks in solid),
        solid_wording=_mean([(_wording(a, b, k), _words(a, k)) for ks in solid for k in ks]),
        quoted=spoken,
        wording=_mean(kept),
        intact=sum(words for share, words in kept if share >= TRACE_INTACT) / total,
        ordered=1 - moved / max(total, moved),
    )


def _own_words(profile: Profile, ordinary: Ordinary) -> list[float]:
    """Return the words of each sentence; quoted ones count little, as independent reports share them."""
    return [
        0.0
        if ordinary(profile.said(n))
        else sentence.words * (1 - (1 - TRACE_QUOTED_WEIGHT) * spoken)
        for n, (sentence, spoken) in enumerate(zip(profile.sentences, profile.spoken, strict=True))
    ]


def _side(words: Sequence[float], blocks: Sequence[tuple[range, float]]) -> Side:
    total = sum(words)
    if total == 0:
        return Side(0, 0, 0)
    weighed = [(sum(words[n] for n in run), score) for run, score in blocks]
    covered = sum(held for held, score in weighed if score >= TRACE_REUSED_LIKENESS)
    likeness = sum(held * score for held, score in weighed)
    return Side(total, covered / total, likeness / total)


def _runs(chain: Sequence[Block]) -> list[list[Block]]:
    """Return the runs of blocks that follow one another without a gap in either report."""
    runs: list[list[Block]] = []
    last: Block | None = None
    for block in chain:
        if block.score < TRACE_RUN_WEAKEST:
            last = None
            continue
        if last is None or last.a_end != block.a_start or last.b_end != block.b_start:
            runs.append([])
        runs[-1].append(block)
        last = block
    return runs


def _is_solid(a: Profile, run: Sequence[Block]) -> bool:
    """Say whether a run is too long and too alike to have come about by chance."""
    likeness = _mean([(block.score, _words(a, block)) for block in run])
    return len(run) >= TRACE_RUN_BLOCKS and likeness >= TRACE_PART_LIKENESS


def _written(profile: Profile, block: Block, own: Sequence[float]) -> int:
    """Return the words of those of a block's sentences that are neither boilerplate nor mostly quoted."""
    places = range(block.a_start, block.a_end)
    return sum(profile.sentences[n].words for n in places if own[n] > 0 and profile.spoken[n] < 0.5)


def _held(blocks: Sequence[Block], words: Sequence[float]) -> float:
    return sum(sum(words[block.a_start : block.a_end]) for block in blocks)


def _mean(values: Sequence[tuple[float, float]]) -> float:
    """Return the mean of values by their weights."""
    return sum(value * weight for value, weight in values) / (sum(w for _, w in values) or 1)


def _all_words(profile: Profile, blocks: Sequence[Block]) -> float:
    """Return the share of the aligned words that is quoted."""
    places = [n for block in blocks for n in range(block.a_start, block.a_end)]
    total = sum(profile.sentences[n].words for n in places)
    return sum(profile.sentences[n].words * profile.spoken[n] for n in places) / max(1, total)


def _words(profile: Profile, block: Block) -> int:
    return sum(sentence.words for sentence in profile.sentences[block.a_start : block.a_end])


def _wording(a: Profile, b: Profile, block: Block) -> float:
    """Return the share of words that both sides of a block have in the same order, without case."""
    one = " ".join(a.said(n) for n in range(block.a_start, block.a_end)).casefold()
    other = " ".join(b.said(n) for n in range(block.b_start, block.b_end)).casefold()
    if one == other:
        return 1.0
    return float(Indel.normalized_similarity(WORD.findall(one), WORD.findall(other)))


def _evidence(a: Profile, b: Profile, block: Block, rarity: Rarity) -> float:
    one = frozenset[str]().union(*(s.terms for s in a.sentences[block.a_start : block.a_end]))
    other = frozenset[str]().union(*(s.terms for s in b.sentences[block.b_start : block.b_end]))
    return sum(rarity.weights(one & other).values())
