"""What the analysis made of a report, on the terminal: its words and arcs, or its names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from ...annotate.kinds import Annotated, Sentence
    from ...data import Report

TEXT_WIDTH = 100  # columns of running text that read well on a wide terminal
STYLES = {
    "PERSON": "bold green",
    "ORG": "bold cyan",
    "GPE": "bold yellow",
    "LOC": "bold yellow",
    "FAC": "bold yellow",
    "NORP": "bold magenta",
    "MISC": "bold blue",
}


def print_analysis(
    out: Console, report: Report, model: str | None, *, syntax: bool, names: bool
) -> None:
    """Analyse a report with the language model and print what was asked for.

    Raises ``UsageProblem`` for a report in another language, ``MissingPart`` for an unknown model.
    """
    from ...annotate import AnnotateInput, analyze, load
    from ...annotate.step import READ_LANGUAGES
    from ...errors import UsageProblem

    if report.language not in READ_LANGUAGES:
        raise UsageProblem(
            f"The report is in another language ({report.language}), and only English is analysed."
        )
    (annotated,) = analyze([AnnotateInput.of(report)], language=load(model))
    if names:
        print_names(out, report, annotated)
    if syntax:
        print_syntax(out, report, annotated)


def print_syntax(out: Console, report: Report, annotated: Annotated) -> None:
    """Print each sentence, then a row a word: number, word, lemma, tags, head and relation."""
    _print_notes(out, annotated)
    for sentence in annotated.sentences:
        _print_sentence(out, report.text, sentence)


def print_names(out: Console, report: Report, annotated: Annotated) -> None:
    """Print the text with its names marked, then a row a name with what found it."""
    from rich.table import Table
    from rich.text import Text

    _print_notes(out, annotated)
    if not annotated.names:
        out.print("No names were found in this report.")
        return
    out.print(_marked(report.text, annotated), width=min(out.width, TEXT_WIDTH))
    out.print()
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("name", "kind", "where", "found by", "because"):
        table.add_column(heading, overflow="fold")
    for name in annotated.names:
        table.add_row(
            Text(report.text[name.start : name.end]),
            Text(name.kind, style=STYLES[name.kind]),
            Text(f"[{name.start}, {name.end})", style="dim"),
            Text(name.source),
            Text(name.rule, style="dim"),
        )
    out.print(table)


def _print_notes(out: Console, annotated: Annotated) -> None:
    from rich.text import Text

    for note in annotated.notes:
        out.print(Text(note, style="italic yellow"), width=TEXT_WIDTH)
        out.print()


def _marked(text: str, annotated: Annotated) -> Text:
    from rich.text import Text

    marked = Text(text)
    for name in annotated.names:
        marked.stylize(STYLES[name.kind], name.start, name.end)
    return marked


def _print_sentence(out: Console, text: str, sentence: Sentence) -> None:
    from rich.table import Table
    from rich.text import Text

    out.print(
        Text(text[sentence.start : sentence.end], style="bold"), width=min(out.width, TEXT_WIDTH)
    )
    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading in ("#", "word", "lemma", "part", "tag", "features", "head", "relation"):
        table.add_column(heading, overflow="fold")
    for number, token in enumerate(sentence.tokens):
        head = (
            "" if token.head == number else f"{token.head + 1} {_word(text, sentence, token.head)}"
        )
        table.add_row(
            Text(str(number + 1), style="dim"),
            Text(text[token.start : token.end]),
            Text(token.lemma),
            Text(token.pos),
            Text(token.tag, style="dim"),
            Text(token.morph, style="dim"),
            Text(head),
            Text(token.relation, style="green"),
        )
    out.print(table)
    out.print()


def _word(text: str, sentence: Sentence, index: int) -> str:
    token = sentence.tokens[index]
    return text[token.start : token.end]
