"""An annotated report as compact JSON, and back: columns, offsets as differences, labels as numbers."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from .kinds import Annotated, Name, Sentence, Token

VERSION = 1
LABELS = ("lemma", "pos", "tag", "morph", "relation")


def to_json(annotated: Annotated) -> str:
    """Return one line of JSON: about 30 bytes a word."""
    tokens = list(annotated.tokens)
    tables: dict[str, list[str]] = {}
    columns: dict[str, Any] = {}
    for label in LABELS:
        values = [getattr(token, label) for token in tokens]
        tables[label] = list(dict.fromkeys(values))
        number = {value: i for i, value in enumerate(tables[label])}
        columns[label] = [number[value] for value in values]
    at = 0
    gaps = []
    for token in tokens:
        gaps.append(token.start - at)
        at = token.end
    row = {
        "v": VERSION,
        "key": annotated.key,
        "sentences": [[len(s.tokens), s.paragraph] for s in annotated.sentences],
        "gaps": gaps,
        "lengths": [token.end - token.start for token in tokens],
        "heads": [token.head for token in tokens],
        "tables": tables,
        "columns": columns,
        "names": [[n.start, n.end, n.kind, n.source, n.rule] for n in annotated.names],
        "notes": list(annotated.notes),
    }
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def from_json(line: str) -> Annotated:
    """Return what :func:`to_json` wrote; ``ValueError`` for another version."""
    row = json.loads(line)
    if row.get("v") != VERSION:
        raise ValueError(f"annotations of version {row.get('v')}, not {VERSION}")
    tokens = iter(_tokens(row))
    sentences = []
    for size, paragraph in row["sentences"]:
        inside = tuple(next(tokens) for _ in range(size))
        sentences.append(Sentence(inside[0].start, inside[-1].end, paragraph, inside))
    return Annotated(
        row["key"],
        tuple(sentences),
        tuple(Name(*name) for name in row["names"]),
        tuple(row["notes"]),
    )


def _tokens(row: dict[str, Any]) -> Iterable[Token]:
    labels = [[row["tables"][name][i] for i in row["columns"][name]] for name in LABELS]
    start = 0
    for gap, length, head, lemma, pos, tag, morph, relation in zip(
        row["gaps"], row["lengths"], row["heads"], *labels, strict=True
    ):
        start += gap
        yield Token(start, start + length, lemma, pos, tag, morph, head, relation)
        start += length
