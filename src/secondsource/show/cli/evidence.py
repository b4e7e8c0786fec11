"""Where a value stands: the arguments with which ``show`` opens it, and that part of a report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ...errors import UsageProblem

if TYPE_CHECKING:
    from rich.console import Console

    from ...data import Report

SHORT_ID = 8  # digits of an identifier that tell reports apart in any pile a person handles
TEXT_WIDTH = 100  # columns of running text that read well on a wide terminal


class Standing(Protocol):
    """Whatever has a span in a report."""

    @property
    def report(self) -> str:
        """Identifier of the report."""

    @property
    def start(self) -> int:
        """First character."""

    @property
    def end(self) -> int:
        """Character after the last one."""


def place_of(value: Standing) -> str:
    """Return what opens a value: the report and the span, as ``show`` takes them."""
    return f"{value.report[:SHORT_ID]} --around {value.start}-{value.end}"


def span_from(typed: str, report: Report) -> tuple[int, int]:
    """Return the span that ``--around`` names: ``1234`` or ``1234-1250``.

    Raises ``UsageProblem`` for what is no span of the report's text.
    """
    first, dash, last = typed.partition("-")
    try:
        start = int(first)
        end = int(last) if dash else start + 1
    except ValueError:
        start, end = -1, -1
    if not 0 <= start < end <= len(report.text):
        raise UsageProblem(
            f"'{typed}' is no part of the report's text, which has {len(report.text)} characters. "
            "Write a character or two: --around 120 or --around 120-140."
        )
    return start, end


def print_around(out: Console, report: Report, start: int, end: int) -> None:
    """Print the paragraphs that hold a span, with those before and after dimmed, the span marked."""
    from rich.text import Text

    touched = [i for i, p in enumerate(report.paragraphs) if p.start < end and p.end > start] or [0]
    for number in range(max(0, touched[0] - 1), min(len(report.paragraphs), touched[-1] + 2)):
        paragraph = report.paragraphs[number]
        text = Text(report.text[paragraph.start : paragraph.end])
        if number in touched:
            low = max(start, paragraph.start) - paragraph.start
            text.stylize("bold reverse", low, min(end, paragraph.end) - paragraph.start)
        else:
            text.stylize("dim")
        out.print(text, width=min(out.width, TEXT_WIDTH), soft_wrap=False)
        out.print()
