"""Sentence sets for the event coder: read, analysed, coded; what PLOVER calls an act that did not happen.

The sets of PLOVER know no status. By its manual an intention to do good is AGREE, one to do harm
THREATEN, what others should do REQUEST, what one will not do REJECT, and what one says that another did
ACCUSE.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

from secondsource.annotate import Annotated, AnnotateInput, analyze
from secondsource.data import Event, Paragraph, Report
from secondsource.extract import Document, Mentions
from secondsource.extract.events import find_events

GOOD = frozenset({"AID", "COOPERATE", "CONSULT", "RETREAT", "CONCEDE", "SUPPORT", "AGREE"})
SURE = frozenset({"planned: “will”", "planned: “schedule”", "planned: “set”", "planned: “due”"})
OLD = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}
CAMEO = {
    "03": "AGREE", "04": "CONSULT", "05": "SUPPORT", "06": "COOPERATE", "07": "AID", "09": "ACCUSE",
    "10": "REQUEST", "11": "ACCUSE", "12": "REJECT", "13": "THREATEN", "14": "PROTEST", "15": "MOBILIZE",
    "16": "SANCTION", "17": "COERCE", "18": "ASSAULT", "19": "ASSAULT", "20": "ASSAULT",
}  # fmt: skip


@dataclass(frozen=True)
class Coded:
    """A text with its events and what they are tied to."""

    document: Document
    mentions: Mentions
    events: tuple[Event, ...]


def report_of(text: str, name: str) -> Report:
    """Return a text as a report, its paragraphs parted by blank lines."""
    paragraphs, at = [], 0
    for part in text.split("\n\n"):
        if part:
            paragraphs.append(Paragraph(at, at + len(part)))
        at += len(part) + 2
    return Report(name, name, 0, len(text), text, paragraphs=tuple(paragraphs))


def documents(texts: Sequence[str]) -> list[Document]:
    """Return the texts, analysed."""
    reports = [report_of(text, f"text-{number}") for number, text in enumerate(texts)]
    analysed: Iterable[Annotated] = analyze(AnnotateInput.of(report) for report in reports)
    return [Document(r, a) for r, a in zip(reports, analysed, strict=True)]


def coded(document: Document) -> Coded:
    """Return a text with its events: actors, places and quotations as the product finds them."""
    from secondsource.extract.actors import combine, find_actors, first_persons
    from secondsource.extract.places import find_places
    from secondsource.extract.quotations import find_quotations

    places = find_places(document)
    mentions = combine(places, find_actors(document, places))
    quotations = find_quotations(document, mentions)
    mentions = first_persons(document, mentions, quotations)
    return Coded(document, mentions, find_events(document, mentions, quotations))


def held_out(key: str) -> bool:
    """Say whether an item belongs to the third that is kept aside while rules are mended."""
    return crc32(key.encode()) % 3 == 0


def plover(event: Event) -> str | None:
    """Return the category under which PLOVER's sets, which know no status, file an event.

    What is only "reportedly" so, and nobody says it, counts as told.
    """
    hearsay = event.status == "alleged" and event.says is None
    return filed(event.category, "happened" if hearsay else event.status)


def filed(category: str, status: str) -> str | None:
    """Return the category under which an act of a status is filed; ``None`` for what nobody did."""
    good = category in GOOD
    if status in {"happened", "ongoing"}:
        return category
    if status == "planned":
        spoken = category if category in {"REQUEST", "ACCUSE", "REJECT"} else "THREATEN"
        return "AGREE" if good else spoken
    if status == "negated":
        return "REJECT" if good else None
    return {"threatened": "THREATEN", "called-for": "REQUEST", "alleged": "ACCUSE"}.get(status)


def cameo_of(event: Event) -> str | None:
    """Return the category under which CAMEO files an event: what will be, told as sure, is filed as done.

    Its manual keeps "express intent to" for what somebody says or wants, not for what is scheduled.
    """
    sure = any(reason in SURE for reason in event.reasons)
    if event.status == "planned" and event.category in GOOD and sure and event.says is None:
        return event.category
    return plover(event)


def cameo(code: str) -> str | None:
    """Return the PLOVER category of a CAMEO code: by its root, 08 by what follows; ``None`` for comments."""
    if code.startswith("08"):
        return "CONCEDE" if code[2:3] in {"1", "2", "3"} else "RETREAT"
    return CAMEO.get(code[:2])


def read_plv(path: Path) -> list[dict[str, str]]:
    """Return the rows of PLV_train."""
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def read_json(path: Path) -> list[dict[str, Any]]:
    """Return the rows of a set in JSON."""
    rows: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))
    return rows


def plain(text: str) -> str:
    """Return a sentence without marks of its makers."""
    return re.sub(r"[{}]|``|''", "", text).strip()


def f1(right: float, found: float, truth: float) -> tuple[float, float, float]:
    """Return precision, recall and F1."""
    precision, recall = right / max(found, 1e-9), right / max(truth, 1e-9)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)
