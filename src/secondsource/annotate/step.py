"""The step: reports -> annotations, and a problem where the text was in capitals throughout."""

from __future__ import annotations

from functools import partial

from ..data import Problem, Report
from ..steps import Rows, Step
from .analysis import analyze
from .kinds import Annotated, AnnotateInput
from .language import load

READ_LANGUAGES = frozenset({"en", "und"})


def make_step(model: str | None = None) -> Step:
    """Return the step with another language model than the shipped one."""
    return Step(
        name="annotate",
        needs=("reports",),
        adds=("annotations", "problems"),
        run=partial(run, model=model),
    )


def run(rows: Rows, model: str | None = None) -> Rows:
    """Analyse the reports in English; of those in other languages ``clean`` has told the user.

    The model is loaded once a process.
    """
    reports: list[Report] = [r for r in rows.get("reports", ()) if r.language in READ_LANGUAGES]
    if not reports:
        return {"annotations": (), "problems": ()}
    found = tuple(analyze(map(AnnotateInput.of, reports), language=load(model)))
    problems = tuple(
        problem for pair in zip(reports, found, strict=True) for problem in _problems(*pair)
    )
    return {"annotations": found, "problems": problems}


def _problems(report: Report, annotated: Annotated) -> list[Problem]:
    return [Problem(report.page_name, "annotate", note, report.id) for note in annotated.notes]


STEP = make_step()
