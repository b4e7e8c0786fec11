"""What ``show --syntax`` and ``show --names`` print."""

from __future__ import annotations

import io

from rich.console import Console

from secondsource.annotate import AnnotateInput, analyze
from secondsource.annotate.kinds import Annotated
from secondsource.annotate.language import Language
from secondsource.data import Report
from secondsource.show.cli.syntax import print_names, print_syntax

TEXT = "Hamid Okondo left [Selwa] on Tuesday."


def shown(printer: object, text: str, annotated: Annotated) -> str:
    stream = io.StringIO()
    out = Console(file=stream, width=120, color_system=None)
    printer(out, Report("p", "p.txt", 0, len(text), text), annotated)  # type: ignore[operator]
    return stream.getvalue()


def test_names_are_listed_with_what_found_them(tiny: Language) -> None:
    found = next(analyze([AnnotateInput("a", TEXT)], language=tiny))
    lines = shown(print_names, TEXT, found).splitlines()
    assert lines[0] == TEXT
    assert lines[3].split() == ["Hamid", "Okondo", "PERSON", "[0,", "12)", "model", "model"]


def test_no_names_and_notes_are_said() -> None:
    printed = shown(print_names, "It rained.", Annotated("a", notes=("It was in capitals.",)))
    assert "It was in capitals." in printed
    assert "No names were found" in printed


def test_every_word_has_its_row(tiny: Language) -> None:
    found = next(analyze([AnnotateInput("a", TEXT)], language=tiny))
    printed = shown(print_syntax, TEXT, found)
    assert printed.splitlines()[0] == TEXT
    assert "[Selwa]" in printed
    assert sum(line.split()[0].isdigit() for line in printed.splitlines() if line.strip()) == 9
