"""How alike two runs of sentences are: weighted overlap of their terms, names spelt otherwise included."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from ..settings import (
    TRACE_NAME_CONSONANTS,
    TRACE_NAME_LIKENESS,
    TRACE_NAMES_COMPARED,
    TRACE_TERM_PAIRS,
)
from .profile import Profile, Sentence
from .rarity import Rarity

Terms = frozenset[str]


@dataclass(frozen=True, slots=True)
class Block:
    """A run of sentences ``[a_start, a_end)`` of one report beside ``[b_start, b_end)`` of the other.

    ``score`` is their likeness, 0 to 1; ``gain`` what aligning them is worth, in weight of terms.
    """

    a_start: int
    a_end: int
    b_start: int
    b_end: int
    score: float
    gain: float


class Likeness:
    """Compares the sentences of two reports. Symmetric, but for names: ``b`` takes ``a``'s spelling."""

    def __init__(self, a: Profile, b: Profile, rarity: Rarity) -> None:
        spelt = same_names(a.names - b.terms, b.names - a.terms)
        self.a = tuple(sentence.terms for sentence in a.sentences)
        self.b = tuple(_respelt(sentence, spelt) for sentence in b.sentences)
        self.weight = rarity.weights(frozenset().union(*self.a, *self.b))
        self._runs: dict[tuple[bool, int, int], tuple[Terms, float]] = {}

    def block(self, a_start: int, a_end: int, b_start: int, b_end: int, least: float) -> Block:
        """Weigh two runs; the gain is what they share beyond likeness ``least``.

        Likeness is Dice's coefficient over weighted terms. A gain that must be earned by every
        sentence taken in keeps runs from swallowing neighbours.
        """
        one, one_weight = self._run(False, a_start, a_end)
        other, other_weight = self._run(True, b_start, b_end)
        shared = self._sum(one & other)
        both = one_weight + other_weight
        score = min(1.0, 2 * shared / both) if both else 0.0
        return Block(a_start, a_end, b_start, b_end, score, (score - least) * both / 2)

    def pairs(self) -> dict[tuple[int, int], float]:
        """Return the likeness of all pairs of sentences that share a term that tells; a lower bound.

        Terms that stand in many sentences of both are left out: pairs that share nothing else are
        no pairs, and the cost stays far below the product of the lengths.
        """
        weights = self.weight
        both = frozenset().union(*self.a) & frozenset().union(*self.b)
        telling = frozenset(term for term in both if weights[term] >= 1)
        a_places, b_places = _places(self.a, telling), _places(self.b, telling)
        shared: defaultdict[tuple[int, int], float] = defaultdict(float)
        for term, rows in a_places.items():
            columns = b_places[term]
            weight = weights[term]
            if len(rows) * len(columns) > TRACE_TERM_PAIRS:
                continue
            for row in rows:
                for column in columns:
                    shared[row, column] += weight
        ours, theirs = list(map(self._sum, self.a)), list(map(self._sum, self.b))
        return {(i, j): 2 * weight / (ours[i] + theirs[j]) for (i, j), weight in shared.items()}

    def _run(self, later: bool, start: int, end: int) -> tuple[Terms, float]:
        """Return the terms of a run of sentences of either report, and their weight."""
        known = self._runs.get((later, start, end))
        if known is None:
            sentences = (self.b if later else self.a)[start:end]
            terms = sentences[0] if len(sentences) == 1 else frozenset().union(*sentences)
            known = self._runs[later, start, end] = terms, self._sum(terms)
        return known

    def _sum(self, terms: Iterable[str]) -> float:
        return sum(map(self.weight.__getitem__, terms))


def same_names(ours: Iterable[str], theirs: Iterable[str]) -> dict[str, str]:
    """Map names of one report to those of the other that are the same but for the spelling.

    They are where the consonants agree (Muhandis, Mohandes), or nearly all letters.
    """
    choices = sorted(ours)[:TRACE_NAMES_COMPARED]
    consonants = {_consonants(name): name for name in reversed(choices)}
    found: dict[str, str] = {}
    for name in sorted(theirs)[:TRACE_NAMES_COMPARED]:
        bones = _consonants(name)
        if len(bones) >= TRACE_NAME_CONSONANTS and bones in consonants:
            found[name] = consonants[bones]
            continue
        best = process.extractOne(
            name, choices, scorer=fuzz.ratio, score_cutoff=TRACE_NAME_LIKENESS
        )
        if best is not None and best[0][0] == name[0]:
            found[name] = best[0]
    return found


def _consonants(name: str) -> str:
    return name[:1] + "".join(letter for letter in name[1:] if letter not in "aeiouy")


def _respelt(sentence: Sentence, spelt: Mapping[str, str]) -> Terms:
    if not spelt or spelt.keys().isdisjoint(sentence.terms):
        return sentence.terms
    return frozenset(spelt.get(term, term) for term in sentence.terms)


def _places(sentences: Sequence[Terms], telling: Terms) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {term: [] for term in telling}
    for number, terms in enumerate(sentences):
        for term in terms & telling:
            places[term].append(number)
    return places
