"""Places: names found, and whether they are put where they are, on news whose toponyms are labelled.

    python gold/places.py GOLD [--json] [--misses] [--annotated FOLDER]

GOLD is the folder of labelled data (``places/`` in it). ``*_exact`` and ``*_overlap`` are F1 of all labelled
toponyms, those without coordinates too, matched one to one by the same span, or by any shared
character. ``*_161km`` is the share of all labelled names with coordinates that are found (a shared
character) and put within 161 km of the truth; ``*_largest`` the same where each name found is
taken for its largest namesake. ``_kept`` is every third document, by a hash of its name, set aside
while rules were mended.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from pathlib import Path
from zlib import crc32

from lxml import etree

from secondsource.annotate import Annotated, AnnotateInput, analyze, from_json, to_json
from secondsource.data import Entity, Mention, Paragraph, Report
from secondsource.extract import Document
from secondsource.extract.places import find_places
from secondsource.extract.places.gazetteer import gazetteer
from secondsource.extract.places.keys import key_of

NEAR = 161.0  # km, a hundred miles: the field's measure
SETS = {"lgl": "lgl.xml", "trnews": "TR-News.xml"}


@dataclass(frozen=True)
class Toponym:
    """A labelled name: where it stands, and where on Earth it is."""

    start: int
    end: int
    text: str
    at: tuple[float, float] | None


@dataclass(frozen=True)
class Labelled:
    """A labelled document."""

    name: str
    title: str
    text: str
    published: str
    toponyms: tuple[Toponym, ...]

    @property
    def kept(self) -> bool:
        """Every third document is set aside while rules are mended."""
        return crc32(self.name.encode()) % 3 == 0

    @property
    def report(self) -> Report:
        """The document as a report: each line a paragraph."""
        return Report(
            page=self.name,
            page_name=self.name,
            page_start=0,
            page_end=len(self.text),
            text=self.text,
            title=self.title or None,
            published=self.published or None,
            paragraphs=paragraphs(self.text),
            language="en",
        )


@dataclass(frozen=True)
class Judged:
    """A document and what was found in it."""

    labelled: Labelled
    mentions: tuple[Mention, ...]
    entities: dict[int, Entity]

    def at(self, mention: Mention) -> tuple[float, float] | None:
        """Return where a mention was put."""
        entity = self.entities[mention.entity]
        if entity.latitude is None or entity.longitude is None:
            return None
        return entity.latitude, entity.longitude

    def over(self, toponym: Toponym) -> Mention | None:
        """Return the mention of a labelled name: of the same span, or the one that shares most."""
        shared = [
            (min(m.end, toponym.end) - max(m.start, toponym.start), -(m.end - m.start), m)
            for m in self.mentions
            if m.start < toponym.end and toponym.start < m.end
        ]
        return max(shared, key=lambda row: row[:2])[2] if shared else None


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Return the lines of a text that are not blank."""
    found, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append(Paragraph(at, at + len(line)))
        at += len(line) + 1
    return tuple(found)


def read(path: Path) -> Iterator[Labelled]:
    """Yield the documents of a set; an offset that misses its name is moved to the nearest occurrence."""
    for article in etree.parse(path).getroot().iter("article"):
        text = article.findtext("text") or ""
        rows = []
        for row in article.iter("toponym"):
            phrase, start = row.findtext("phrase") or "", int(row.findtext("start") or 0)
            places = [i for i in range(len(text)) if text.startswith(phrase, i)]
            if not phrase or not places:
                continue
            start = min(places, key=lambda i: abs(i - start))
            lat, lon = row.findtext(".//lat"), row.findtext(".//lon")
            at = (float(lat), float(lon)) if lat and lon else None
            rows.append(Toponym(start, start + len(phrase), phrase, at))
        yield Labelled(
            article.get("docid") or "",
            (article.findtext("title") or "").strip(),
            text,
            (article.findtext("dltime") or "")[:10],
            tuple(rows),
        )


def annotated(name: str, listed: Sequence[Labelled], folder: Path | None) -> list[Annotated]:
    """Return the language pass of each document, kept in a folder where one is given."""
    cache = folder / f"{name}.jsonl" if folder else None
    if cache and cache.exists():
        return [from_json(line) for line in cache.read_text("utf-8").splitlines()]
    inputs = [AnnotateInput(d.name, d.text, paragraphs(d.text)) for d in listed]
    found = list(analyze(inputs))
    if cache:
        cache.parent.mkdir(parents=True, exist_ok=True)
        cache.write_text("".join(to_json(a) + "\n" for a in found), "utf-8")
    return found


def judge(name: str, gold: Path, folder: Path | None) -> Iterator[Judged]:
    """Yield each document of a set with the places found in it."""
    listed = list(read(gold / "places" / SETS[name]))
    for labelled, analysed in zip(listed, annotated(name, listed, folder), strict=True):
        found = find_places(Document(labelled.report, analysed))
        mentions = tuple(m for m in found.mentions if m.form != "description")
        yield Judged(labelled, mentions, found.by_number)


def distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the kilometres between two places."""
    (a, b), (c, d) = (tuple(map(radians, place)) for place in (one, other))
    half = sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2
    return 2 * 6371 * asin(min(1.0, sqrt(half)))


def put_right(judged: Judged, toponym: Toponym) -> bool:
    """Say whether a labelled name was found and put within 161 km."""
    mention = judged.over(toponym)
    at = judged.at(mention) if mention else None
    return at is not None and toponym.at is not None and distance(at, toponym.at) <= NEAR


def largest_right(judged: Judged, toponym: Toponym) -> bool:
    """Say whether the largest namesake of a name that was found lies within 161 km."""
    if judged.over(toponym) is None or toponym.at is None:
        return False
    spots = gazetteer().find(key_of(toponym.text))
    best = max(spots, key=lambda s: s.people, default=None)
    return best is not None and distance((best.lat, best.lon), toponym.at) <= NEAR


def pairs(judged: Judged, *, exact: bool) -> int:
    """Return how many labelled names have a mention of their own."""
    free = list(judged.mentions)
    count = 0
    for toponym in judged.labelled.toponyms:
        hits = [
            m
            for m in free
            if (m.start, m.end) == (toponym.start, toponym.end)
            or (not exact and m.start < toponym.end and toponym.start < m.end)
        ]
        if hits:
            free.remove(
                max(hits, key=lambda m: ((m.start, m.end) == (toponym.start, toponym.end),))
            )
            count += 1
    return count


def score(gold: Path, folder: Path | None = None) -> dict[str, float]:
    """Return all scores; none where the labelled data is not here."""
    scores: dict[str, float] = {}
    for name, file in SETS.items():
        if not (gold / "places" / file).exists():
            print(f"places: {file} is not here, skipped", file=sys.stderr)
            continue
        listed = list(judge(name, gold, folder))
        scores |= scores_of(name, listed)
        scores |= scores_of(f"{name}_kept", [j for j in listed if j.labelled.kept])
    return scores


def scores_of(name: str, listed: Sequence[Judged]) -> dict[str, float]:
    """Return the scores of some documents."""
    true = sum(len(j.labelled.toponyms) for j in listed)
    found = sum(len(j.mentions) for j in listed)
    placed = [(j, t) for j in listed for t in j.labelled.toponyms if t.at]
    return {
        f"{name}_overlap": 2 * sum(pairs(j, exact=False) for j in listed) / max(1, true + found),
        f"{name}_exact": 2 * sum(pairs(j, exact=True) for j in listed) / max(1, true + found),
        f"{name}_161km": sum(put_right(j, t) for j, t in placed) / max(1, len(placed)),
        f"{name}_largest": sum(largest_right(j, t) for j, t in placed) / max(1, len(placed)),
    }


def print_misses(gold: Path, folder: Path | None) -> None:
    """Print what was missed, found wrongly or put wrongly, of the documents that are not set aside."""
    for name in SETS:
        for judged in judge(name, gold, folder):
            if judged.labelled.kept:
                continue
            text = judged.labelled.text
            for t in judged.labelled.toponyms:
                mention = judged.over(t)
                if mention is None or (t.at and not put_right(judged, t)):
                    what = "missed" if mention is None else "misplaced"
                    where = judged.entities[mention.entity].known if mention else None
                    around = text[max(0, t.start - 40) : t.end + 30].replace("\n", " ")
                    print(f"{name}\t{what}\t{t.text}\t{t.at}\t{where}\t{around}")
            for m in judged.mentions:
                if not any(m.start < t.end and t.start < m.end for t in judged.labelled.toponyms):
                    around = text[max(0, m.start - 40) : m.end + 30].replace("\n", " ")
                    print(f"{name}\twrong {m.form}\t{m.text}\t{m.reasons}\t\t{around}")


def main() -> int:
    """Print the scores, or the misses."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("gold", type=Path, help="folder of labelled data")
    parser.add_argument("--json", action="store_true", help="print the scores as JSON")
    parser.add_argument("--misses", action="store_true", help="print what is wrong")
    parser.add_argument("--annotated", type=Path, help="folder to keep the language pass in")
    options = parser.parse_args()
    if options.misses:
        print_misses(options.gold, options.annotated)
        return 0
    scores = score(options.gold, options.annotated)
    print(
        json.dumps(scores)
        if options.json
        else "\n".join(f"{k:24} {v:.4f}" for k, v in scores.items())
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
