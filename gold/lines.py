"""Score the cleaner on plain text: lines of body kept against chrome dropped, stories, titles, dates.

    python gold/lines.py SEEDS_FOLDER [DEMO_FOLDER] [--misses]

A line counts as kept where a report's text holds at least half of its characters. trafilatura and
jusText get the same lines, each wrapped in <p>, in the same run; a line counts as kept by them where
their text holds it. Truth: ``data/seed_lines.json`` for the seeds (line numbers and hashes, no text),
``answers.json`` for the demo.
"""

from __future__ import annotations

import argparse
import hashlib
import html
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from secondsource.clean import clean
from secondsource.data import Page, Report
from secondsource.read import decode, walk

LABELS = Path(__file__).parent / "data" / "seed_lines.json"
Kept = set[int]


@dataclass(frozen=True)
class Truth:
    """A page, the numbers of its body lines (from 0), and its stories as (title hash, published)."""

    page: Page
    body: frozenset[int]
    stories: tuple[tuple[str | None, str | None], ...]


@dataclass
class Count:
    """Lines kept rightly, kept wrongly, and lost."""

    right: int = 0
    wrong: int = 0
    lost: int = 0

    def add(self, kept: Kept, truth: Truth) -> None:
        """Count one page."""
        lines = {n for n, line in enumerate(truth.page.text.split("\n")) if line.strip()}
        self.right += len(kept & truth.body & lines)
        self.wrong += len((kept & lines) - truth.body)
        self.lost += len((truth.body & lines) - kept)

    @property
    def scores(self) -> tuple[float, float, float]:
        """Precision, recall and F1."""
        precision = self.right / max(1, self.right + self.wrong)
        recall = self.right / max(1, self.right + self.lost)
        return precision, recall, 2 * self.right / max(1, 2 * self.right + self.wrong + self.lost)


def digest(title: str | None) -> str | None:
    """Return the hash under which a title is stored."""
    return hashlib.sha256(title.encode()).hexdigest() if title is not None else None


def ours(page: Page) -> Kept:
    """Return the lines that our cleaner keeps."""
    inside = bytearray(len(page.text))
    for report in clean(page)[0]:
        for piece in report.pieces:
            inside[piece.page_start : piece.page_end] = b"\x01" * (
                piece.page_end - piece.page_start
            )
    kept, start = set(), 0
    for number, line in enumerate(page.text.split("\n")):
        visible = [i for i, character in enumerate(line, start) if not character.isspace()]
        if visible and sum(inside[i] for i in visible) * 2 >= len(visible):
            kept.add(number)
        start += len(line) + 1
    return kept


def _wrapped(page: Page) -> str:
    lines = "".join(f"<p>{html.escape(line)}</p>" for line in page.text.split("\n") if line.strip())
    return f"<html><body><article>{lines}</article></body></html>"


def _held(page: Page, text: str) -> Kept:
    """Return the lines that a text holds, each as often as it holds them."""
    found = [" ".join(line.split()) for line in text.split("\n")]
    kept = set()
    for number, line in enumerate(page.text.split("\n")):
        plain = " ".join(line.split())
        for form in (plain, plain.lstrip("•-* ")):
            if form and form in found:
                found.remove(form)
                kept.add(number)
                break
    return kept


def trafilatura_lines(page: Page) -> Kept:
    """Return the lines that trafilatura keeps."""
    from trafilatura import extract

    return _held(page, extract(_wrapped(page), include_comments=False) or "")


def justext_lines(page: Page) -> Kept:
    """Return the lines that jusText keeps."""
    import justext

    paragraphs = justext.justext(_wrapped(page), justext.get_stoplist("English"))
    return _held(page, "\n".join(p.text for p in paragraphs if not p.is_boilerplate))


TOOLS: dict[str, Callable[[Page], Kept]] = {
    "ours": ours,
    "trafilatura": trafilatura_lines,
    "jusText": justext_lines,
}


def seed_truth(folder: Path) -> Iterator[Truth]:
    """Yield the seed pages with their labels."""
    for name, stories in json.loads(LABELS.read_text("utf-8"))["pages"].items():
        path = folder / name
        if path.exists():
            body = {
                n - 1 for s in stories for first, last in s["body"] for n in range(first, last + 1)
            }
            page = _pages([path])[0]
            listed = tuple((story["title"], story["published"]) for story in stories)
            yield Truth(page, frozenset(body), listed)


def demo_truth(folder: Path) -> Iterator[Truth]:
    """Yield the demo's pages of plain text with their answers."""
    answers = json.loads((folder / "answers.json").read_text("utf-8"))
    pages = {page.name.removeprefix("pages/"): page for page in _pages([folder / "pages"])}
    for entry in answers["lines"]:
        page = pages.get(entry["page"])
        if page is not None:
            body = {
                line["n"] - 1 for line in entry["lines"] if line["kind"] in {"body", "dateline"}
            }
            stories = tuple(
                (digest(report["title"]), report["published"])
                for report in answers["reports"]
                if report["page"] == entry["page"]
            )
            yield Truth(page, frozenset(body), stories)


def _pages(sources: list[Path]) -> list[Page]:
    decoded = [decode(raw) for raw in walk(sources) if not hasattr(raw, "message")]
    return [page for page in decoded if isinstance(page, Page)]


def _stories(truth: Truth, reports: tuple[Report, ...]) -> tuple[int, int, int]:
    """Return how many stories were found, and how many titles and dates are right."""
    if len(reports) != len(truth.stories):
        return 0, 0, 0
    pairs = list(zip(reports, truth.stories, strict=True))
    titles = sum(digest(report.title) == title for report, (title, _) in pairs)
    days = sum((r.published or "")[:10] == (day or "")[:10] for r, (_, day) in pairs)
    return len(reports), titles, days


@dataclass
class Result:
    """What was counted over one set of pages."""

    counts: dict[str, Count]
    stories: int = 0
    found: int = 0
    titles: int = 0
    published: int = 0

    @property
    def scores(self) -> dict[str, float]:
        """Return our scores by name."""
        whole = max(1, self.stories)
        return {
            "f1": self.counts["ours"].scores[2],
            "stories": self.found / whole,
            "titles": self.titles / whole,
            "published": self.published / whole,
        }


def measure(truths: Iterable[Truth], tools: Mapping[str, Callable[[Page], Kept]]) -> Result:
    """Count the lines that each tool keeps, and what we read of each story."""
    result = Result({tool: Count() for tool in tools})
    for truth in truths:
        for tool, keep in tools.items():
            result.counts[tool].add(keep(truth.page), truth)
        found, titles, days = _stories(truth, clean(truth.page)[0])
        result.stories += len(truth.stories)
        result.found += found
        result.titles += titles
        result.published += days
    return result


def _print(name: str, result: Result) -> None:
    print(f"\n{name}")
    for tool, count in result.counts.items():
        precision, recall, f1 = count.scores
        print(f"  {tool:12} lines of body: P {precision:.3f}  R {recall:.3f}  F1 {f1:.4f}")
    print(
        f"  stories {result.found} of {result.stories}, titles {result.titles}, "
        f"published (or null) {result.published}"
    )


def _print_misses(kept: Kept, truth: Truth) -> None:
    for number, line in enumerate(truth.page.text.split("\n")):
        if line.strip() and (number in kept) != (number in truth.body):
            what = "kept" if number in kept else "lost"
            print(f"    {what} {truth.page.name}:{number + 1}: {line.strip()[:100]}")


def truths(seeds: Path | None, demo: Path | None) -> Iterator[tuple[str, list[Truth]]]:
    """Yield each set of pages that is there; one that is absent is skipped, and said to be."""
    for name, folder, load in (("seeds", seeds, seed_truth), ("demo", demo, demo_truth)):
        if folder is None or not folder.exists():
            print(f"{name}: skipped, the folder {folder or ''} is not here", file=sys.stderr)
            continue
        yield name, list(load(folder))


def score(seeds: Path | None, demo: Path | None) -> dict[str, float]:
    """Return our scores on the seeds and on the demo."""
    return {
        f"{name}.{key}": value
        for name, pages in truths(seeds, demo)
        for key, value in measure(pages, {"ours": ours}).scores.items()
    }


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__.split("\n", maxsplit=1)[0] if __doc__ else ""
    )
    parser.add_argument("seeds", type=Path, help="folder of the seed pages")
    parser.add_argument("demo", type=Path, nargs="?", help="folder with answers.json and pages/")
    parser.add_argument("--misses", action="store_true", help="print the lines that went wrong")
    options = parser.parse_args()
    for name, pages in truths(options.seeds, options.demo):
        _print(name, measure(pages, TOOLS))
        if options.misses:
            for truth in pages:
                _print_misses(ours(truth.page), truth)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
