"""The step: reports and their annotations -> what they name and say."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from ..annotate import Annotated
from ..data import Problem
from ..steps import Rows, Step
from .actors import load_known
from .document import Document
from .extracting import extract
from .kinds import Extracted


def make_step(actors: Path | None = None, lexicon: Path | None = None) -> Step:
    """Return the step; the files are actors and senses of events that the user adds."""
    return Step(
        name="extract",
        needs=("reports", "annotations"),
        adds=("extracted", "problems"),
        run=partial(run, actors=actors, lexicon=lexicon),
    )


def run(rows: Rows, actors: Path | None = None, lexicon: Path | None = None) -> Rows:
    """Extract from the reports that were analysed; nothing is found in others."""
    annotated: dict[str, Annotated] = {a.key: a for a in rows.get("annotations", ())}
    known = load_known(actors)
    found: list[Extracted] = []
    problems: list[Problem] = []
    for report in rows.get("reports", ()):
        analysis = annotated.get(report.id)
        if analysis is None:
            found.append(Extracted(report.id))
            continue
        one, met = extract(Document(report, analysis), known, lexicon)
        found.append(one)
        problems += met
    return {"extracted": tuple(found), "problems": tuple(problems)}


STEP = make_step()
