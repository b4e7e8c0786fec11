"""HTML bodies: precision, recall and F1 over bags of 4-word shingles, beside plain trafilatura.

    python gold/pages.py FOLDER [--json]

FOLDER holds ``ground-truth.json`` and ``html/*.html.gz`` of the article-extraction benchmark. The
measure is that of its ``evaluate``: shingles of four words, multisets, precision and recall of each
page, their means over the pages, and F1 of the two means. Rules were developed on one half of the
pages (by hash of their names); both halves are reported. Where the folder is absent nothing is
measured, and the exit status is 0.
"""

from __future__ import annotations

import argparse
import gzip
import json
import logging
import re
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from hashlib import blake2b
from pathlib import Path
from statistics import mean

from secondsource.clean.html import extract
from secondsource.data import Page

SHINGLE = 4  # words
HALVES = {"all": (0, 1), "developed on": (0,), "held out": (1,)}
_WORD = re.compile(r"\w+")

Scores = dict[str, dict[str, float]]


def score(folder: Path) -> dict[str, float]:
    """Return ``precision``, ``recall`` and ``f1`` of our bodies over all pages of the folder."""
    return measure(folder, our_body)["all"]


def measure(folder: Path, body: Callable[[str, str], str]) -> Scores:
    """Return the scores of a function from a page's name and HTML to its body, by half."""
    truth = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    pages: dict[str, tuple[int, int, int]] = {}
    for key, expected in truth.items():
        with gzip.open(folder / "html" / f"{key}.html.gz", "rt", encoding="utf-8") as file:
            html = file.read()
        pages[key] = page_counts(expected["articleBody"], body(key, html))
    return {name: _means(pages, halves) for name, halves in HALVES.items()}


def page_counts(expected: str, found: str) -> tuple[int, int, int]:
    """Return how many shingles of a page are right, wrong and missing."""
    want, have = shingles(expected), shingles(found)
    return (want & have).total(), (have - want).total(), (want - have).total()


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Return the runs of four words of a text; one shorter run for a text of fewer."""
    words = _WORD.findall(text)
    runs = (tuple(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1)))
    return Counter(run for run in runs if run)


def half_of(key: str) -> int:
    """Return the half, 0 or 1, that a page belongs to by the hash of its name."""
    return blake2b(key.encode(), digest_size=1).digest()[0] % 2


def our_body(key: str, html: str) -> str:
    """Return what Second Source takes for the body of a page."""
    articles = extract(Page(name=key, digest=key, media="text/html", text=html))
    return "\n".join(line.text for article in articles for line in article.lines)


def plain_body(key: str, html: str) -> str:  # noqa: ARG001  (both have the same form)
    """Return what trafilatura, as it comes, takes for the body of a page."""
    from trafilatura import bare_extraction

    found = bare_extraction(html, include_comments=False)
    return getattr(found, "text", None) or ""


def _means(pages: Mapping[str, tuple[int, int, int]], halves: tuple[int, ...]) -> dict[str, float]:
    """Average over pages as the benchmark does: a page where nothing was found has no precision."""
    chosen = [counts for key, counts in pages.items() if half_of(key) in halves]
    precision = _mean([right / (right + wrong) for right, wrong, _ in chosen if right + wrong])
    recall = _mean([right / (right + missing) for right, _, missing in chosen if right + missing])
    both = precision + recall
    f1 = 2 * precision * recall / both if both else 0.0
    return {"precision": precision, "recall": recall, "f1": f1}


def _mean(values: list[float]) -> float:
    return mean(values) if values else 0.0


def main(argv: list[str] | None = None) -> int:
    """Print the scores; return 0, also where there is nothing to measure."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=Path, help="folder with ground-truth.json and html/")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args(argv)
    if not (options.folder / "ground-truth.json").exists():
        print(
            f"Nothing measured: there is no ground-truth.json in {options.folder}.", file=sys.stderr
        )
        return 0
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    found = {
        "second source": measure(options.folder, our_body),
        "trafilatura": measure(options.folder, plain_body),
    }
    if options.json:
        print(json.dumps(found, indent=1))
        return 0
    print(f"{'':15}{'pages':15}{'precision':>11}{'recall':>11}{'F1':>11}")
    for name, scores in found.items():
        for half, values in scores.items():
            numbers = "".join(f"{values[key]:11.4f}" for key in ("precision", "recall", "f1"))
            print(f"{name:15}{half:15}{numbers}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
