"""Speed of the whole adapter against the bare pipeline in the same run, and memory over 10,000 reports.

    python benchmarks/annotate.py [--model PATH] [--reports 10000]

Words are the pipeline's own. Both run on one core over the same paragraphs, in turn, three times, each
time over paragraphs that neither has met, as the adapter keeps what it analysed; the best of
each counts. Memory is the process's resident size as the stream goes on.
"""

from __future__ import annotations

import argparse
import functools
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from secondsource.annotate import AnnotateInput, analyze, load
from secondsource.annotate.language import Language
from secondsource.data import Paragraph
from secondsource.settings import ANNOTATE_BATCH_PASSAGES

THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS", "MKL_NUM_THREADS")
ROUNDS = 3
SPEED_REPORTS = 200
STEPS = 10

WHO = [
    "Mr Okondo",
    "General Ilya Brandov",
    "the Saqr Brigade",
    "the interior ministry",
    "Leyla Karimova",
]
DOES = [
    "told reporters in",
    "accused the government of",
    "withdrew its guards from",
    "met envoys at",
]
WHERE = ["Port Selim", "the Orun Valley", "Baghdad", "the Kamar Pass", "Luasa", "Saha Square"]
WHY = [
    "after a truck packed with explosives blew up at the gate on Tuesday, killing seven people",
    "because the accord that was signed in June had not been kept by either side",
    "while Iran-backed fighters said that they would answer every strike on their positions",
    "as the United Nations called for calm and for an inquiry into the deaths of four civilians",
]


def sentence(pick: random.Random) -> str:
    """Return a sentence of news, with a number that makes most of them differ."""
    parts = [pick.choice(WHO), pick.choice(DOES), pick.choice(WHERE), pick.choice(WHY)]
    text = " ".join(parts) + f", {pick.randrange(10_000)} witnesses said."
    return text[0].upper() + text[1:]


def reports(number: int, seed: int) -> Iterator[AnnotateInput]:
    """Yield synthetic reports of three paragraphs; the same for the same number and seed."""
    pick = random.Random(seed)
    for index in range(number):
        paragraphs, text = [], ""
        for _ in range(3):
            body = " ".join(sentence(pick) for _ in range(2))
            paragraphs.append(Paragraph(len(text), len(text) + len(body)))
            text += body + "\n\n"
        yield AnnotateInput(str(index), text.rstrip(), tuple(paragraphs))


def seconds(work: Callable[[], int]) -> tuple[float, int]:
    """Return how long it took, and how many words it did."""
    start = time.perf_counter()
    words = work()
    return time.perf_counter() - start, words


def bare(language: Language, texts: list[AnnotateInput]) -> int:
    """Run the pipeline alone."""
    paragraphs = (text.text[p.start : p.end] for text in texts for p in text.paragraphs)
    return sum(
        len(doc) for doc in language.nlp.pipe(paragraphs, batch_size=ANNOTATE_BATCH_PASSAGES)
    )


def whole(language: Language, texts: list[AnnotateInput]) -> int:
    """Run the adapter."""
    return sum(
        len(sentence.tokens)
        for annotated in analyze(texts, language=language)
        for sentence in annotated.sentences
    )


def resident() -> float:
    """Return the megabytes that the process holds."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def speed(language: Language) -> dict[str, float]:
    """Return words a second of both, and the ratio of their times."""
    first = list(reports(5, ROUNDS))
    bare(language, first), whole(language, first)
    alone, adapter = [], []
    for turn in range(ROUNDS):
        texts = list(reports(SPEED_REPORTS, turn))
        took, words = seconds(functools.partial(bare, language, texts))
        alone.append(took / words)
        adapter.append(seconds(functools.partial(whole, language, texts))[0] / words)
    return {
        "bare words/s": 1 / min(alone),
        "adapter words/s": 1 / min(adapter),
        "adapter time / bare time": min(adapter) / min(alone),
    }


def memory(language: Language, number: int) -> dict[str, float]:
    """Return the resident megabytes after each tenth of a stream of reports."""
    found = {}
    step = max(1, number // STEPS)
    for done, _ in enumerate(analyze(reports(number, ROUNDS), language=language), 1):
        if done % step == 0:
            found[f"MB after {done} reports"] = resident()
    return found


def main(argv: list[str] | None = None) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument(
        "--model", type=Path, help="folder of a spaCy pipeline; default: the shipped"
    )
    parser.add_argument("--reports", type=int, default=10_000, help="reports streamed for memory")
    options = parser.parse_args(argv)
    os.environ.update(dict.fromkeys(THREADS, "1"))  # read when the pipeline is loaded
    start = time.perf_counter()
    language = load(str(options.model) if options.model else None)
    print(f"{'load, seconds':32} {time.perf_counter() - start:10.2f}")
    for name, value in (speed(language) | memory(language, options.reports)).items():
        print(f"{name:32} {value:10.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
