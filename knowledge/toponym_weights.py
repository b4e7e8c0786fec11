"""Fit how much each sign counts for what a name of a place means (``extract/places/words/weights.yaml``).

    python knowledge/toponym_weights.py GOLD [--annotated FOLDER] [--write]

A conditional logit over the namesakes of each labelled name with coordinates; right are those within
161 km of the truth. Signs that look at the report's other places depend on the weights, so fitting and
weighing take turns. Fitted on the documents that ``gold/places.py`` does not set aside; prints the
share put right of those and of the ones set aside, and with five-fold crossing.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import numpy as np

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "gold"))

from places import NEAR, SETS, annotated, distance, read  # noqa: E402
from secondsource.extract import Document  # noqa: E402
from secondsource.extract.places.find import find_names  # noqa: E402
from secondsource.extract.places.rank import (  # noqa: E402
    SIGNS,
    Name,
    Surroundings,
    fitted,
    gather,
    signs_of,
    weigh,
)

TARGET = ROOT / "src" / "secondsource" / "extract" / "places" / "words" / "weights.yaml"
TURNS = 6
STEPS = 400
RATE = 0.5
SHRINK = 0.002  # pull towards nothing: a sign that tells nothing gets no weight


@dataclass
class Case:
    """A name of a labelled document, and for each place it may mean how often that is right."""

    name: Name
    right: list[int]
    times: int


@dataclass
class Story:
    """A labelled document: its names and those that are labelled."""

    id: str
    kept: bool
    names: list[Name]
    cases: list[Case]


def stories(gold: Path, folder: Path | None) -> list[Story]:
    """Return all labelled documents."""
    result = []
    for name, file in SETS.items():
        listed = list(read(gold / "places" / file))
        for labelled, analysed in zip(listed, annotated(name, listed, folder), strict=True):
            names = gather(find_names(Document(labelled.report, analysed)))
            cases = []
            for one in names:
                truths = [
                    t.at
                    for t in labelled.toponyms
                    if t.at and any(f.start < t.end and t.start < f.end for f in one.found)
                ]
                right = [
                    sum(distance((s.lat, s.lon), t) <= NEAR for t in truths) for s in one.spots
                ]
                if truths and any(right):
                    cases.append(Case(one, right, len(truths)))
            result.append(Story(labelled.name, labelled.kept, names, cases))
    return result


def rows(listed: Sequence[Story]) -> list[tuple[np.ndarray, np.ndarray, float]]:
    """Return the signs of each case, which of its places are right, and how often it is named."""
    found = []
    for story in listed:
        around = Surroundings(story.names)
        for case in story.cases:
            if len(case.right) > 1:
                signs = [signs_of(case.name, i, around) for i in range(len(case.right))]
                best = max(case.right)
                right = np.array([r == best for r in case.right])
                found.append((np.array(signs), right, float(case.times) ** 0.5))
    return found


def fit(listed: Sequence[Story], start: dict[str, float]) -> dict[str, float]:
    """Return weights by turns of weighing and fitting."""
    weights = dict(start)
    for _ in range(TURNS):
        for story in listed:
            weigh(story.names, weights)
        data = rows(listed)
        vector = np.array([weights[s] for s in SIGNS])
        total = sum(times for _, _, times in data)
        for _ in range(STEPS):
            slope = -SHRINK * vector
            for signs, right, times in data:
                scores = signs @ vector
                parts = np.exp(scores - scores.max())
                parts /= parts.sum()
                chosen = np.where(right, parts, 0)
                chosen /= max(1e-9, chosen.sum())
                slope = slope + times * (chosen - parts) @ signs / total
            vector = vector + RATE * slope
        weights = dict(zip(SIGNS, map(float, vector), strict=True))
    return weights


def right_share(listed: Sequence[Story], weights: dict[str, float]) -> float:
    """Return the share of labelled names that stand right, of those that could."""
    right = total = 0
    for story in listed:
        weigh(story.names, weights)
        for case in story.cases:
            best = max(range(len(case.right)), key=case.name.shares.__getitem__)
            right += case.right[best]
            total += case.times
    return right / max(1, total)


def main() -> int:
    """Fit, print the shares, and write the weights on demand."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("gold", type=Path, help="folder of labelled data")
    parser.add_argument("--annotated", type=Path, help="folder of the language pass")
    parser.add_argument("--cross", action="store_true", help="five-fold crossing")
    parser.add_argument("--write", action="store_true", help="write the weights")
    options = parser.parse_args()
    listed = stories(options.gold, options.annotated)
    ours = [s for s in listed if not s.kept]
    kept = [s for s in listed if s.kept]
    print(f"before: {right_share(ours, fitted()):.4f}, set aside {right_share(kept, fitted()):.4f}")
    weights = fit(ours, fitted())
    print(f"fitted: {right_share(ours, weights):.4f}, set aside {right_share(kept, weights):.4f}")
    if options.cross:
        parts = []
        for fold in range(5):
            other = [s for s in ours if crc32(s.id.encode()) // 3 % 5 != fold]
            this = [s for s in ours if crc32(s.id.encode()) // 3 % 5 == fold]
            parts.append(right_share(this, fit(other, fitted())))
        print("crossed: " + ", ".join(f"{p:.4f}" for p in parts))
    for sign, weight in weights.items():
        print(f"{sign}: {weight:.2f}")
    if options.write:
        head = TARGET.read_text("utf-8").split("\n")[0]
        lines = [f"{sign}: {weight:.2f}" for sign, weight in weights.items()]
        TARGET.write_text("\n".join([head, *lines]) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
