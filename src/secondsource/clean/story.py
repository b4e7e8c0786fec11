"""One story -> one report: judged lines, body, and every value with its statement."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..data import Page, Problem, Report, Statement
from ..settings import LEAST_WORDS
from .agency import find_agency, read_agencies
from .assemble import assemble
from .dateline import read_dateline
from .dates_of import read_dates
from .genre import read_genre
from .judge import Judged
from .language import language_of
from .look import Look
from .names import is_name, outlet_like
from .people import outlet_of_url, read_bylines, read_outlets
from .statements import Statements
from .window import window_of
from .wording import strip_label, strip_site

_CUT = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])(?:\s?\[\+\d+ (?:chars|characters|words)\])?$")
_MORE = (
    "continue reading",
    "to continue reading",
    "subscribe to continue",
    "subscribe to read",
    "to read the full",
    "to read this article",
    "sign in to continue",
    "unlock this article",
    "read the full story",
    "read full story",
)


def make_report(
    page: Page, looks: Sequence[Look], judged: Judged, known: Sequence[Statement], *, alone: bool
) -> Report | None:
    """Return the report of one story, or ``None`` where no body was kept.

    ``known`` is what carrier and markup state, in order of trust. ``alone`` tells whether the story is
    the only one on its page: what the carrier says of title, writer and day holds for a single story.
    """
    verdicts = judged.verdicts
    body = assemble(looks, verdicts)
    if (
        len(body.text.split()) < LEAST_WORDS
        and sum(c.isalpha() for c in body.text) < LEAST_WORDS * 5
    ):
        return None
    found = Statements((*_given(page, alone=alone), *known))
    if judged.title is not None:
        title = looks[judged.title]
        found.add(
            "title",
            strip_label(strip_site(title.text)).strip(" *#"),
            verdicts[judged.title].reason,
            title.line,
        )
    read_bylines(looks, verdicts, judged.title, found)
    read_agencies(looks, verdicts, found)
    read_outlets(looks, verdicts, judged.title, found)
    read_dates(looks, verdicts, judged.title, found)
    for url in (page.given.url, *found.values("url"), page.name):
        host = outlet_of_url(url) if url and "://" in url else None
        if host:
            found.add("outlet", host, "the host of the page's address")
    dateline = _dateline(looks, judged, found)
    genre = read_genre(looks, verdicts, judged.title, found)
    window = window_of(body.text, found)
    start, end = body.page_span
    return Report(
        page=page.id,
        page_name=page.name,
        page_start=start,
        page_end=end,
        text=body.text,
        title=found.value("title"),
        byline=_byline(found),
        outlet=found.value("outlet"),
        agency=found.value("agency"),
        dateline=dateline,
        published=found.value("published"),
        published_from=window.first,
        published_to=window.last,
        published_how=window.how,
        updated=found.value("updated"),
        genre=genre,
        language=language_of(body.text),
        paragraphs=body.paragraphs,
        pieces=body.pieces,
        statements=found.all(),
    )


def problems_of(report: Report, looks: Sequence[Look], judged: Judged) -> tuple[Problem, ...]:
    """Return what a reader should know before trusting a report."""
    found = []
    if report.language not in {"en", "und"}:
        found.append(
            f"The report is in another language ({report.language}). It is kept and can be searched, "
            "but only English is analysed."
        )
    if _CUT.search(report.text[-60:]) or _asks_for_more(looks, judged):
        found.append(
            "The report looks cut off: it ends with an ellipsis, or the page asks to subscribe or "
            "click to read on. Add the full page if you can get it."
        )
    return tuple(Problem(report.page_name, "clean", message, report.id) for message in found)


def _asks_for_more(looks: Sequence[Look], judged: Judged) -> bool:
    """Tell whether a line right behind the body says that there is more to read."""
    kept = [n for n, verdict in enumerate(judged.verdicts) if verdict.kept]
    if not kept:
        return False
    return any(
        look.text.lower().startswith(_MORE) and verdict.kind in {"newsletter", "related"}
        for look, verdict in list(zip(looks, judged.verdicts, strict=True))[
            kept[-1] + 1 : kept[-1] + 4
        ]
    )


def _given(page: Page, *, alone: bool) -> list[Statement]:
    """Return what the carrier states as statements."""
    given = page.given
    fields = [("url", given.url), ("outlet", given.outlet)]
    if alone and given.byline and outlet_like(given.byline):
        fields += [("title", given.title), ("outlet", given.byline), ("published", given.published)]
    elif alone:
        fields += [("title", given.title), ("byline", given.byline), ("published", given.published)]
    rule = "the feed, table or mail that brought the page says so"
    return [
        Statement(field, value.strip(), rule) for field, value in fields if value and value.strip()
    ]


def _dateline(looks: Sequence[Look], judged: Judged, found: Statements) -> str | None:
    for look, verdict in zip(looks, judged.verdicts, strict=True):
        if verdict.kind == "dateline":
            dateline = read_dateline(look.text)
            if dateline and dateline.place:
                place = look.text[slice(*dateline.place)].strip(" ,")
                found.add(
                    "dateline",
                    place,
                    "the place at the start of the story",
                    look.line,
                    dateline.place,
                )
                return place
    return None


def _byline(found: Statements) -> str | None:
    """Return the byline: a name, and not the name of an agency."""
    value = next((value for value in found.values("byline") if not find_agency(value)), None)
    names = value.split(", ") if value else []
    if len(names) > 1 and all(is_name(name) for name in names):
        return ", ".join(names[:-1]) + " and " + names[-1]
    return value
