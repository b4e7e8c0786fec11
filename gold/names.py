"""Score names: the model alone, and repaired by knowledge.

    python gold/names.py FOLDER [--model PATH] [--file NAME] [--misses]

FOLDER holds ``names/worldwide_dev.jsonl`` (rows of text and entities); where it is absent, that is
said, and nothing is scored. A name counts where both ends and the type agree; GPE, LOC and FAC are
one type, PLACE; ``all`` is PERSON, ORG and PLACE together. Figures are per cent.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from secondsource.annotate import AnnotateInput, analyze
from secondsource.annotate.kinds import PLACES
from secondsource.annotate.language import SHIPPED, Language, load
from secondsource.data import Paragraph

COUNTED = ("PERSON", "ORG", "PLACE")
PARAGRAPH = re.compile(r"\S(?:.*?\S)?(?=\s*\n\s*\n|\s*\Z)", re.DOTALL)
Named = tuple[int, int, str]


class Tally:
    """Right, gold and given names by type."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.gold: Counter[str] = Counter()
        self.given: Counter[str] = Counter()

    def add(self, gold: set[Named], given: set[Named]) -> None:
        """Count one text."""
        for counter, names in (
            (self.gold, gold),
            (self.given, given),
            (self.right, gold & given),
        ):
            for name in names:
                counter[name[2]] += 1
                counter["all"] += name[2] in COUNTED

    def scores(self, key: str) -> tuple[float, float, float]:
        """Return precision, recall and F1 in per cent."""
        right, gold, given = self.right[key], self.gold[key], self.given[key]
        return (
            100 * right / max(1, given),
            100 * right / max(1, gold),
            200 * right / max(1, gold + given),
        )


def read(path: Path) -> Iterator[tuple[AnnotateInput, set[Named]]]:
    """Yield the texts of a file with their names."""
    for number, line in enumerate(path.read_text("utf-8").splitlines()):
        row = json.loads(line)
        text = row["text"]
        paragraphs = tuple(Paragraph(m.start(), m.end()) for m in PARAGRAPH.finditer(text))
        gold = {(start, end, merged(kind)) for start, end, kind in row["entities"]}
        yield AnnotateInput(str(number), text, paragraphs), gold


def merged(kind: str) -> str:
    """Return the type that is counted."""
    return "PLACE" if kind in PLACES else kind


def model_alone(language: Language, item: AnnotateInput) -> set[Named]:
    """Return the model's own names."""
    found = set()
    for paragraph in item.paragraphs:
        columns = next(language.parse([item.text[paragraph.start : paragraph.end]]))
        found |= {
            (start + paragraph.start, end + paragraph.start, merged(kind))
            for start, end, kind in columns.names
        }
    return found


def measure(language: Language, path: Path, *, misses: bool = False) -> dict[str, Tally]:
    """Return the tallies of the model alone and of the whole adapter."""
    rows = list(read(path))
    alone, repaired = Tally(), Tally()
    found = analyze((item for item, _ in rows), language=language)
    for (item, gold), annotated in zip(rows, found, strict=True):
        names = {(n.start, n.end, merged(n.kind)) for n in annotated.names}
        alone.add(gold, model_alone(language, item))
        repaired.add(gold, names)
        if misses:
            rules = {(n.start, n.end, merged(n.kind)): n.rule for n in annotated.names}
            for mark, some in (("missed", gold - names), ("wrong", names - gold)):
                for start, end, kind in sorted(some):
                    around = item.text[max(0, start - 40) : start], item.text[end : end + 30]
                    text = f"{around[0]}[{item.text[start:end]}]{around[1]}".replace("\n", " ")
                    print(f"{mark}\t{kind}\t{text}\t{rules.get((start, end, kind), '')}")
    return {"model": alone, "repaired": repaired}


def score(folder: Path, model: Path | None = None) -> dict[str, float]:
    """Return F1 by type for the model alone and with repair; nothing where data or model lack."""
    path = folder / "names" / "worldwide_dev.jsonl"
    if not path.exists() or not ((model or SHIPPED) / "config.cfg").exists():
        print(f"names: skipped, {path} or the model is not here", file=sys.stderr)
        return {}
    tallies = measure(load(str(model) if model else None), path)
    return {
        f"names.{name}.{key}": tally.scores(key)[2]
        for name, tally in tallies.items()
        for key in ("all", *COUNTED)
    }


def main(argv: list[str] | None = None) -> int:
    """Print precision, recall and F1 by type."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=Path, help="folder with names/*.jsonl")
    parser.add_argument(
        "--model", type=Path, help="folder of a spaCy pipeline; default: the shipped"
    )
    parser.add_argument("--file", default="worldwide_dev", help="which file under names/")
    parser.add_argument("--misses", action="store_true", help="print what went wrong")
    options = parser.parse_args(argv)
    path = options.folder / "names" / f"{options.file}.jsonl"
    if not path.exists():
        print(f"names: skipped, {path} is not here", file=sys.stderr)
        return 0
    language = load(str(options.model) if options.model else None)
    for name, tally in measure(language, path, misses=options.misses).items():
        for key in ("all", *COUNTED, "NORP", "MISC"):
            precision, recall, f1 = tally.scores(key)
            print(f"{name:10} {key:7} P {precision:5.1f}  R {recall:5.1f}  F {f1:5.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
