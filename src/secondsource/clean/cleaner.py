"""Clean a page: its lines, its stories, its reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..data import Page, Problem, Report, Statement
from ..steps import Rows, Step
from .gentle import judge_article
from .judge import Judged, judge_story
from .lines import Line
from .look import Look
from .markdown import is_markdown, markdown_lines
from .plain import plain_lines
from .stories import split_stories
from .story import make_report, problems_of
from .verdict import Verdict, first_look
from .wrap import unwrap

NO_STORY = (
    "No article text was found: the page holds no paragraphs, or only menus and notices. "
    "Save the article itself as plain text and add that."
)


@dataclass(frozen=True, slots=True)
class Explained:
    """A line of a page with what the cleaner took it for and why; ``story`` counts from 0."""

    line: Line
    kind: str
    reason: str
    kept: bool
    story: int


@dataclass(frozen=True, slots=True)
class _Part:
    """One story of a page before its report is made."""

    looks: tuple[Look, ...]
    judged: Judged
    statements: tuple[Statement, ...]


def clean(page: Page) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """Return the reports on a page, in order, and what a reader should know about it.

    A page without a story gives no report and one problem. Any text is taken; nothing is raised.
    """
    parts = [part for part in _parts(page) if part.judged.has_body]
    reports: list[Report] = []
    problems: list[Problem] = []
    for part in parts:
        shared = _shared(reports[0]) if reports else ()
        report = make_report(
            page, part.looks, part.judged, (*part.statements, *shared), alone=len(parts) == 1
        )
        if report is not None:
            reports.append(report)
            problems.extend(problems_of(report, part.looks, part.judged))
    if not reports:
        return (), (Problem(page.name, "clean", NO_STORY),)
    return tuple(reports), tuple(problems)


def _shared(first: Report) -> tuple[Statement, ...]:
    """Return what the first story's head states for all stories of a page: the masthead's name."""
    return tuple(
        replace(statement, rule="the masthead of the page")
        for statement in first.statements
        if statement.field == "outlet" and "masthead" in statement.rule
    )


def explain(page: Page) -> tuple[Explained, ...]:
    """Return the lines of a page with their kinds and the reasons, for display."""
    return tuple(
        Explained(look.line, verdict.kind, verdict.reason, verdict.kept, number)
        for number, part in enumerate(_parts(page))
        for look, verdict in zip(part.looks, part.judged.verdicts, strict=True)
    )


def _parts(page: Page) -> list[_Part]:
    """Cut a page into stories and judge their lines."""
    if "html" in page.media:
        return _html_parts(page)
    lines, statements = (
        markdown_lines(page.text) if is_markdown(page) else (plain_lines(page.text), ())
    )
    looks = tuple(Look(line) for line in unwrap(lines))
    verdicts = [first_look(look) for look in looks]
    stories = split_stories(looks, verdicts)
    byline = next((s.value for s in statements if s.field == "byline"), page.given.byline or "")
    return [
        _judged(looks[start:end], verdicts[start:end], statements if number == 0 else (), byline)
        for number, (start, end) in enumerate(stories)
    ]


def _judged(
    looks: tuple[Look, ...],
    verdicts: Sequence[Verdict],
    statements: tuple[Statement, ...],
    byline: str,
) -> _Part:
    return _Part(
        looks, judge_story(looks, verdicts, byline or _byline_of(looks, verdicts)), statements
    )


def _byline_of(looks: Sequence[Look], verdicts: Sequence[Verdict]) -> str:
    """Return what stands in byline lines, so that the writer's own bio is known for one."""
    return " ".join(
        look.text
        for look, verdict in zip(looks, verdicts, strict=True)
        if verdict.kind == "byline" or (verdict.kind == "short" and look.name)
    )


def _html_parts(page: Page) -> list[_Part]:
    """Judge the articles of an HTML page: its markup has told stories and most chrome apart."""
    from .html import extract  # noqa: PLC0415 - trafilatura takes its time, and plain text does without

    parts = []
    for article in extract(page):
        looks = tuple(Look(line) for line in article.lines)
        parts.append(_Part(looks, judge_article(looks, article.statements), article.statements))
    return parts


def run(rows: Rows) -> Rows:
    """Clean the ``pages`` of a batch; add ``reports`` and ``problems``."""
    reports: list[Report] = []
    problems: list[Problem] = []
    for page in rows["pages"]:
        made, noted = clean(page)
        reports.extend(made)
        problems.extend(noted)
    return {"reports": tuple(reports), "problems": tuple(problems)}


STEP = Step(name="clean", needs=("pages",), adds=("reports", "problems"), run=run)
"""The step of the pipeline."""
