"""Speed of the extractors against the language pass, over the same reports in the same run.

    python benchmarks/extract.py [--json]

The demo's reports, analysed and then read by each extractor in turn, three times on one core; the best
of each counts. Exit status 1 where the five extractors of mentions take more than half of the language
pass's time, or events more than a third.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from secondsource.annotate import Annotated, AnnotateInput, analyze, load
from secondsource.data import RawPage, Report
from secondsource.demo import pages_folder
from secondsource.extract import Document
from secondsource.extract.actors import combine, find_actors, first_persons
from secondsource.extract.events import find_events
from secondsource.extract.figures import find_figures
from secondsource.extract.places import find_places
from secondsource.extract.quotations import find_quotations
from secondsource.extract.times import find_times
from secondsource.pipeline import run_page_steps
from secondsource.read import walk

T = TypeVar("T")

ROUNDS = 3
MOST = {"five": 0.5, "events": 1 / 3}
"""Part of the language pass's time that each may take."""


def reports() -> list[Report]:
    """Return the demo's English reports."""
    pages = tuple(page for page in walk([pages_folder()]) if isinstance(page, RawPage))
    return [r for r in run_page_steps(pages)["reports"] if r.language == "en"]


class Clock:
    """The seconds that each part took in one round."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def __call__(self, name: str, work: Callable[..., T], *given: Any) -> T:
        """Run a piece of work and note how long it took."""
        start = time.perf_counter()
        result = work(*given)
        self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - start
        return result


def annotated(found: list[Report], turn: int) -> list[Annotated]:
    """Analyse reports as the program does, paragraphs of several at a time.

    Each turn has a pipeline of another name: what was kept of an earlier turn must not be used.
    """
    language = replace(load(), name=f"turn {turn}")
    return list(analyze(map(AnnotateInput.of, found), language=language))


def one_round(found: list[Report], turn: int) -> tuple[dict[str, float], int]:
    """Return the seconds of each part over the reports, and their words."""
    clock = Clock()
    words = 0
    for report, analysis in zip(found, clock("language", annotated, found, turn), strict=True):
        document = Document(report, analysis)
        words += len(document.tokens)
        times = clock("times", find_times, document)
        places = clock("places", find_places, document)
        actors = clock("actors", find_actors, document, places)
        named = clock("actors", combine, places, actors)
        quotations = clock("quotations", find_quotations, document, named)
        mentions = clock("actors", first_persons, document, named, quotations)
        figures = clock("figures", find_figures, document, mentions, quotations, times)
        clock("events", find_events, document, mentions, quotations, times, figures)
    return clock.seconds, words


def main() -> int:
    """Measure, print, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    asked = parser.parse_args()
    found = reports()
    one_round(found[:10], ROUNDS)
    rounds = [one_round(found, turn) for turn in range(ROUNDS)]
    best = {name: min(seconds[name] for seconds, _ in rounds) for name in rounds[0][0]}
    words = rounds[0][1]
    five = sum(seconds for name, seconds in best.items() if name not in {"language", "events"})
    parts = {"five": five / best["language"], "events": best["events"] / best["language"]}
    reached = all(parts[name] <= most for name, most in MOST.items())
    if asked.json:
        print(
            json.dumps(
                {"seconds": best, "words": words, "parts": parts, "reached": reached}, indent=1
            )
        )
    else:
        for name, seconds in best.items():
            print(f"{name:12} {seconds:7.3f} s  {1e6 * seconds / words:6.1f} µs a word")
        for name, part in parts.items():
            print(f"{name} of the language pass: {part:.2f} (at most {MOST[name]:.2f})")
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main())
