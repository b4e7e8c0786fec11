"""All extractors over one report, in the order in which they need each other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from ..data import Event, Figure, Problem, Quotation, Time
from .actors import Known, combine, find_actors, first_persons
from .bystanders import without_bystanders
from .document import Document
from .events import find_events
from .figures import find_figures
from .kinds import Extracted, Mentions
from .places import find_places
from .quotations import find_quotations
from .times import find_times

T = TypeVar("T")


def extract(
    document: Document, known: Known | None = None, lexicon: Path | None = None
) -> tuple[Extracted, tuple[Problem, ...]]:
    """Return what a report names and says, and the problems met.

    ``known`` is the knowledge of actors, the shipped one unless given, ``lexicon`` a file of senses that
    the user adds to the codebook of events. An extractor that fails is a
    problem, and the others go on without what it would have found.
    """
    attempt = _Attempts(document)
    times: tuple[Time, ...] = attempt("times", lambda: find_times(document), ())
    places = attempt("places", lambda: find_places(document), Mentions())
    actors = attempt("actors", lambda: find_actors(document, places, known), Mentions())
    named = attempt("actors", lambda: combine(places, actors), places)
    quotations: tuple[Quotation, ...] = attempt(
        "quotations", lambda: find_quotations(document, named), ()
    )
    mentions = attempt("actors", lambda: first_persons(document, named, quotations), named)
    figures: tuple[Figure, ...] = attempt(
        "figures", lambda: find_figures(document, mentions, quotations, times), ()
    )
    events: tuple[Event, ...] = attempt(
        "events",
        lambda: find_events(document, mentions, quotations, times, figures, lexicon=lexicon),
        (),
    )
    kept = without_bystanders(mentions, quotations, figures, events)
    found = Extracted(
        report=document.report.id,
        entities=kept.entities,
        mentions=kept.mentions,
        times=times,
        quotations=quotations,
        figures=figures,
        events=events,
    )
    return found, tuple(attempt.problems)


class _Attempts:
    """Runs extractors; one that fails is noted, and gives what stands in for its result."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.problems: list[Problem] = []

    def __call__(self, name: str, run: Callable[[], T], otherwise: T) -> T:
        try:
            return run()
        except TimeoutError:
            raise
        except Exception as error:
            message = (
                f"Its {name} could not be read ({type(error).__name__}: {str(error)[:200]}). The rest "
                "of the report was. Please report this with the page, so that it can be mended."
            )
            report = self.document.report
            self.problems.append(Problem(report.page_name, "extract", message, report.id))
            return otherwise
