"""``analyze``: texts in, annotated reports out; streaming, each passage analysed once."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from ..data import Paragraph
from ..settings import (
    ANNOTATE_KEPT_PASSAGES,
    ANNOTATE_PASSAGE_CHARACTERS,
    ANNOTATE_WINDOW_REPORTS,
)
from .capitals import in_capitals, restored
from .columns import Columns, to_sentences
from .kinds import Annotated, AnnotateInput, Name, NameKind
from .language import Language, load
from .names import Vocabulary, agree, names_of, repair_passage, vocabulary, with_actors
from .names.board import Board
from .names.dateline import dateline_end

LONGEST_DATELINE = 200  # characters
_BLANK = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of a paragraph that is analysed at once; ``text`` is what the pipeline reads."""

    start: int
    paragraph: int
    text: str
    capitals: bool


@dataclass(frozen=True, slots=True)
class Parsed:
    """What is known of a passage's text, wherever it stands."""

    columns: Columns
    board: Board


def analyze(
    texts: Iterable[AnnotateInput],
    *,
    language: Language | None = None,
    actors: Mapping[str, NameKind] | None = None,
) -> Iterator[Annotated]:
    """Yield the analysis of each text, in order.

    ``language`` is the shipped model unless given (:func:`load`); ``actors`` are names that the user
    knows. Every paragraph is analysed alone, one that occurs again (a copy) only once.
    """
    language = language or load()
    analyser = (
        _Analyser(language, with_actors(vocabulary(), actors)) if actors else _usual(language)
    )
    remaining = iter(texts)
    while window := list(islice(remaining, ANNOTATE_WINDOW_REPORTS)):
        yield from analyser.window(window)


class _Analyser:
    """The pipeline, what is known of names, and the passages analysed last."""

    def __init__(self, language: Language, known: Vocabulary) -> None:
        self.language = language
        self.known = known
        self.kept: OrderedDict[str, Parsed] = OrderedDict()

    def window(self, texts: Sequence[AnnotateInput]) -> Iterator[Annotated]:
        """Yield the analyses of some texts whose passages are parsed together."""
        cut = [passages(text, self.known) for text in texts]
        parsed = self._parse(cut)
        for text, parts in zip(texts, cut, strict=True):
            yield self._assemble(text, parts, parsed)

    def _parse(self, cut: Sequence[Sequence[Passage]]) -> dict[str, Parsed]:
        """Return what is known of each passage; what an earlier window knew is looked up."""
        found: dict[str, Parsed] = {}
        fresh: dict[str, bool] = {}
        for passage in (passage for parts in cut for passage in parts):
            known = self.kept.get(passage.text)
            if known is None:
                fresh[passage.text] = passage.capitals
            else:
                self.kept.move_to_end(passage.text)
                found[passage.text] = known
        for text, columns in zip(fresh, self.language.parse(fresh), strict=True):
            board = repair_passage(
                text,
                columns.names,
                self.known,
                sentences=[columns.starts[i] for i in columns.firsts] if columns.starts else (),
                capitals=fresh[text],
            )
            found[text] = self.kept[text] = Parsed(columns, board)
        while len(self.kept) > ANNOTATE_KEPT_PASSAGES:
            self.kept.popitem(last=False)
        return found

    def _assemble(
        self, text: AnnotateInput, parts: Sequence[Passage], parsed: Mapping[str, Parsed]
    ) -> Annotated:
        boards = [parsed[part.text].board.copy() for part in parts]
        agree(boards, self.known)
        names: list[Name] = []
        sentences = []
        for part, board in zip(parts, boards, strict=True):
            sentences += to_sentences(parsed[part.text].columns, part.start, part.paragraph)
            names += names_of(board, part.start)
        return Annotated(text.key, tuple(sentences), tuple(names), _notes(parts))


@lru_cache(maxsize=1)
def _usual(language: Language) -> _Analyser:
    """Return the analyser without actors of a user's, which keeps its passages from call to call."""
    return _Analyser(language, vocabulary())


def passages(text: AnnotateInput, known: Vocabulary) -> list[Passage]:
    """Cut a text into passages: its paragraphs, datelines apart, so that no sentence begins
    with one; very long ones at a blank; capitals restored."""
    shouting = in_capitals(text.text)
    found = []
    for number, paragraph in enumerate(text.paragraphs or (Paragraph(0, len(text.text)),)):
        start = paragraph.start
        while start < paragraph.end:
            end = _cut_at(text.text, start, paragraph, known)
            # A pipeline reads the end of a line within a sentence as a word of its own.
            part = _BLANK.sub(" ", text.text[start:end])
            capitals = in_capitals(part, least=1) if shouting else in_capitals(part)
            if part.strip():
                found.append(
                    Passage(start, number, restored(part, known) if capitals else part, capitals)
                )
            start = end
    return found


def _cut_at(text: str, start: int, paragraph: Paragraph, known: Vocabulary) -> int:
    """Return where a passage that begins at ``start`` ends: behind a dateline, or far on."""
    end = paragraph.end
    if start == paragraph.start:
        dateline = dateline_end(text[start : min(end, start + LONGEST_DATELINE)], known)
        if dateline:
            return min(end, start + dateline)
    most = start + ANNOTATE_PASSAGE_CHARACTERS
    if end <= most:
        return end
    blank = max(text.rfind(" ", start + 1, most), text.rfind("\n", start + 1, most))
    return blank if blank > start else most


def _notes(parts: Sequence[Passage]) -> tuple[str, ...]:
    capitals = len({part.paragraph for part in parts if part.capitals})
    if not capitals:
        return ()
    every = capitals == len({part.paragraph for part in parts})
    which = "The text is" if every else f"{capitals} paragraph{'s are' if capitals > 1 else ' is'}"
    return (
        f"{which} in capitals. Lower case was restored before the analysis, so that names may be "
        "less sure here.",
    )
