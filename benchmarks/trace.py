"""Is tracing as fast as MinHash, and does the cost of a report stay the same as the record grows?

    python benchmarks/trace.py [--reports N] [--sizes 10000 100000] [--words 800] [--json]

First part: the same made-up reports of 800 words, one in seven a copy of an earlier one (reworded,
edited or verbatim), go through tracing, candidates and decision, and through datasketch's MinHash over
runs of five words with LSH at threshold .5, 128 permutations, written as its documentation does and,
beside it, with its batch call. One core, processor time, in turns. Second part: the cost of a report
at the end of a record of each size, reports of ``--growth-words`` words, and the peak of memory.
Exit status 1 where a floor is missed.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import sys
import time
from array import array
from collections.abc import Callable, Iterator
from itertools import accumulate

from datasketch import MinHash, MinHashLSH

from secondsource.data import Report
from secondsource.trace import Tracer

MAX_RATIO = 1.3  # cost of a report in the largest record to that in the smallest
MIN_SPEED = 1.0  # of tracing against MinHash written as its documentation does
WINDOW = 1_000  # reports over which the cost at a size is taken
VOCABULARY = (
    60_000  # words, drawn by Zipf's law; a hundred thousand news reports have several times as many
)
NAMES = 40_000
COPIES = (0.06, 0.04, 0.04)  # shares of reworded, edited and verbatim copies
REWORDED = 0.3  # share of words that a reworded copy replaces
REACH = 400  # reports back that a copy's original stands at most: news is copied within days

SMALL = "the of a in to and that for on was"
SYLLABLES = "ba ce di fo gu ha ke li mo nu pa re si to vu za che dri fla gro pli ster tra vel"


class Maker:
    """Makes reports: the same number gives the same report, whatever was made before."""

    def __init__(self, words: int) -> None:
        self.words = words
        chance = random.Random(1)
        parts = SYLLABLES.split()
        made = {
            "".join(chance.choices(parts, k=chance.randint(2, 4))) for _ in range(VOCABULARY * 3)
        }
        self._common = sorted(made)[:VOCABULARY]
        chance.shuffle(self._common)
        self._names = ["".join(chance.choices(parts, k=3)).capitalize() for _ in range(NAMES)]
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(VOCABULARY)))
        self._small = SMALL.split()

    def report(self, number: int) -> Report:
        """Return report ``number``: an original, or a copy of one up to ``REACH`` before it."""
        chance = random.Random(f"copy {number}")
        roll = chance.random()
        if number < REACH or roll >= sum(COPIES):
            return _report(number, self._original(number))
        source = number - chance.randint(1, REACH)
        sentences = [list(sentence) for sentence in self._original(source)]
        if roll < COPIES[0]:
            for sentence in sentences:
                for place in range(len(sentence)):
                    if sentence[place][0].islower() and chance.random() < REWORDED:
                        sentence[place] = self._word(chance)
        elif roll < COPIES[0] + COPIES[1]:
            sentences = [sentence for sentence in sentences if chance.random() > 0.2]
        return _report(number, sentences)

    def _original(self, number: int) -> list[list[str]]:
        chance = random.Random(number)
        cast = chance.choices(self._names, k=12)
        subject = chance.choices(self._common, cum_weights=self._weights, k=60)
        sentences: list[list[str]] = []
        left = self.words
        while left > 0:
            length = min(left, chance.randint(8, 34)) if left > 8 else left
            sentences.append([self._token(chance, cast, subject) for _ in range(length)])
            left -= length
        return sentences

    def _token(self, chance: random.Random, cast: list[str], subject: list[str]) -> str:
        roll = chance.random()
        if roll < 0.35:
            return chance.choice(self._small)
        if roll < 0.43:
            return chance.choice(cast)
        if roll < 0.45:
            return str(chance.randint(2, 3000))
        return chance.choice(subject) if roll < 0.6 else self._word(chance)

    def _word(self, chance: random.Random) -> str:
        return chance.choices(self._common, cum_weights=self._weights)[0]


def _report(number: int, sentences: list[list[str]]) -> Report:
    said = [f"{' '.join(sentence).capitalize()}." for sentence in sentences]
    paragraphs = [" ".join(said[start : start + 3]) for start in range(0, len(said), 3)]
    text = "\n\n".join(paragraphs)
    name = f"{number:06}"
    return Report(page=name, page_name=name, page_start=0, page_end=len(text), text=text)


def traced(reports: list[Report]) -> tuple[float, int]:
    """Return the processor seconds that tracing took, and the reports found to be copies."""
    table = {report.id: report for report in reports}
    start = time.process_time()
    tracer = Tracer(table.__getitem__)
    found = sum(bool(tracer.add(report).copies) for report in reports)
    return time.process_time() - start, found


def minhashed(reports: list[Report], *, batch: bool) -> tuple[float, int]:
    """Return the same for datasketch: sketch, query, insert, and the likeness of what was met."""
    start = time.process_time()
    bands = MinHashLSH(threshold=0.5, num_perm=128)
    sketches: dict[int, MinHash] = {}
    found = 0
    for number, report in enumerate(reports):
        words = report.text.lower().split()
        runs = {" ".join(words[i : i + 5]).encode() for i in range(max(1, len(words) - 4))}
        sketch = MinHash(num_perm=128)
        if batch:
            sketch.update_batch(runs)
        else:
            for run in runs:
                sketch.update(run)
        met = bands.query(sketch)
        found += any(sketch.jaccard(sketches[other]) >= 0.5 for other in met)
        bands.insert(number, sketch)
        sketches[number] = sketch
    return time.process_time() - start, found


def speed(count: int, words: int) -> dict[str, float]:
    """Return milliseconds a report of each way, least of three turns, and what was found."""
    maker = Maker(words)
    reports = [maker.report(number) for number in range(count)]
    ways: dict[str, Callable[[], tuple[float, int]]] = {
        "tracing": lambda: traced(reports),
        "minhash": lambda: minhashed(reports, batch=False),
        "minhash_batch": lambda: minhashed(reports, batch=True),
    }
    best: dict[str, float] = {}
    for _ in range(3):
        for name, way in ways.items():
            seconds, found = way()
            best[name] = round(min(best.get(name, 1e9), 1000 * seconds / count), 3)
            best[f"{name}_found"] = found
    best["times_as_fast"] = round(best["minhash"] / best["tracing"], 3)
    best["times_as_fast_as_batch"] = round(best["minhash_batch"] / best["tracing"], 3)
    return best


def growth(sizes: list[int], words: int) -> Iterator[dict[str, float]]:
    """Yield the cost of a report and the memory at each size, of one growing record."""
    maker = Maker(words)
    numbers: dict[str, int] = {}
    tracer = Tracer(lambda report: maker.report(numbers[report]))
    recent = array("d")
    for number in range(max(sizes)):
        report = maker.report(number)
        numbers[report.id] = number
        start = time.process_time()
        tracer.add(report)
        recent.append(time.process_time() - start)
        if number + 1 in sizes:
            yield {
                "reports": number + 1,
                "milliseconds_a_report": round(1000 * sum(recent[-WINDOW:]) / WINDOW, 3),
                "peak_megabytes": round(peak_megabytes(), 1),
            }
        if len(recent) > 10 * WINDOW:
            del recent[:-WINDOW]


def peak_megabytes() -> float:
    """Return the most memory that this process has held."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak / 1e3


def main() -> int:
    """Measure, print, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--reports", type=int, default=1_500, metavar="N")
    parser.add_argument("--words", type=int, default=800, metavar="N")
    parser.add_argument("--sizes", type=int, nargs="*", default=[10_000, 100_000], metavar="N")
    parser.add_argument("--growth-words", type=int, default=200, metavar="N")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    asked = parser.parse_args()
    rows = list(growth(sorted(asked.sizes), asked.growth_words)) if asked.sizes else []
    compared = speed(asked.reports, asked.words)
    costs = [row["milliseconds_a_report"] for row in rows]
    ratio = round(costs[-1] / costs[0], 3) if costs else 0.0
    reached = ratio <= MAX_RATIO and compared["times_as_fast"] >= MIN_SPEED
    if asked.json:
        answer = {"speed": compared, "sizes": rows, "ratio": ratio, "reached": reached}
        print(json.dumps(answer, indent=1))
    else:
        for name, value in compared.items():
            print(f"{name:24} {value:10.3f}")
        for row in rows:
            print("  ".join(f"{name} {value:,.3f}" for name, value in row.items()))
        print(f"cost a report, last to first: {ratio} (at most {MAX_RATIO})")
        print(f"times as fast as MinHash: {compared['times_as_fast']} (at least {MIN_SPEED})")
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main())
