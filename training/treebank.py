"""Universal Dependencies treebanks as spaCy documents, one a paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from spacy.tokens import Doc
from spacy.vocab import Vocab

Row = list[str]


@dataclass(frozen=True)
class Sentence:
    """A sentence of a treebank: its words with their columns, and whether a paragraph begins here."""

    rows: tuple[Row, ...]
    spaces: tuple[bool, ...]
    opens: bool


def read_sentences(path: Path) -> Iterator[Sentence]:
    """Yield the sentences of a CoNLL-U file; empty nodes are passed over."""
    opens = True
    for block in path.read_text("utf-8").split("\n\n"):
        lines = block.strip("\n").split("\n")
        opens = opens or any(line.startswith(("# newpar", "# newdoc")) for line in lines)
        columns = [line.split("\t") for line in lines if line and not line.startswith("#")]
        if not columns:
            continue
        rows, spaces = _words(columns)
        yield Sentence(rows, spaces, opens)
        opens = False


def _words(columns: list[Row]) -> tuple[tuple[Row, ...], tuple[bool, ...]]:
    """Return the words, and after each whether a blank follows; parts of a contraction join."""
    rows: list[Row] = []
    spaces: list[bool] = []
    joined_until, space_after_joined = 0, True
    for row in columns:
        number, misc = row[0], row[9]
        if "." in number:
            continue
        if "-" in number:
            joined_until = int(number.split("-")[1])
            space_after_joined = "SpaceAfter=No" not in misc
            continue
        place = int(number)
        rows.append(row)
        if place < joined_until:
            spaces.append(False)
        elif place == joined_until:
            spaces.append(space_after_joined)
        else:
            spaces.append("SpaceAfter=No" not in misc)
    return tuple(rows), tuple(spaces)


def paragraphs(sentences: Iterator[Sentence]) -> Iterator[list[Sentence]]:
    """Group sentences by paragraph."""
    group: list[Sentence] = []
    for sentence in sentences:
        if sentence.opens and group:
            yield group
            group = []
        group.append(sentence)
    if group:
        yield group


def to_doc(vocab: Vocab, group: list[Sentence]) -> Doc:
    """Return one document with tags, morphology, lemmas, arcs and sentence starts."""
    rows = [row for sentence in group for row in sentence.rows]
    heads: list[int] = []
    starts: list[bool] = []
    for sentence in group:
        base = len(heads)
        for offset, row in enumerate(sentence.rows):
            head = int(row[6])
            heads.append(base + (head - 1 if head else offset))
            starts.append(offset == 0)
    spaces = [space for sentence in group for space in sentence.spaces]
    return Doc(
        vocab,
        words=[row[1] for row in rows],
        spaces=spaces,
        tags=[row[4] for row in rows],
        pos=[row[3] for row in rows],
        morphs=["" if row[5] == "_" else row[5] for row in rows],
        lemmas=[row[1] if row[2] == "_" != row[1] else row[2] for row in rows],
        heads=heads,
        deps=["ROOT" if row[7] == "root" else row[7] for row in rows],
        sent_starts=starts,
    )


def read_docs(vocab: Vocab, path: Path) -> Iterator[Doc]:
    """Yield the paragraphs of a treebank file as documents."""
    for group in paragraphs(read_sentences(path)):
        yield to_doc(vocab, group)
