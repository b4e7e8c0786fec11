"""A passage as columns: what a pipeline says of each word, free of the pipeline's own objects."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from .kinds import NameKind, Sentence, Token


@dataclass(slots=True)
class Columns:
    """The words of one passage. Spans count in its characters, ``heads`` in its words.

    ``firsts`` are the indexes of the words that open a sentence; ``names`` are (start, end, kind).
    """

    starts: list[int]
    ends: list[int]
    lemmas: list[str]
    pos: list[str]
    tags: list[str]
    morphs: list[str]
    heads: list[int]
    relations: list[str]
    firsts: list[int]
    names: list[tuple[int, int, NameKind]]


ATTRIBUTES = ["IDX", "LENGTH", "HEAD", "LEMMA", "POS", "TAG", "MORPH", "DEP", "SENT_START"]


def read_doc(doc: Any, kind_of: Callable[[str], NameKind | None]) -> Columns:
    """Copy what a spaCy ``Doc`` holds; words that are blanks are dropped.

    ``kind_of`` turns the pipeline's label of a name into ours, ``None`` where it is no name.
    """
    rows = doc.to_array(ATTRIBUTES)
    rows = rows.astype("int64", copy=False)
    idx, length, head, lemma, pos, tag, morph, dep, opens = rows.T.tolist()
    text, mask = doc.text, (1 << 64) - 1
    strings: dict[int, str] = {0: ""}
    lookup = doc.vocab.strings

    def string(code: int) -> str:
        found = strings.get(code)
        if found is None:
            found = strings[code] = lookup[code & mask]
        return found

    lemmas = [
        string(code) or text[at : at + size].lower()
        for code, at, size in zip(lemma, idx, length, strict=True)
    ]
    columns = Columns(
        idx,
        [at + size for at, size in zip(idx, length, strict=True)],
        lemmas,
        [string(code) or "X" for code in pos],
        [string(code) for code in tag],
        [string(code) for code in morph],
        [i + offset for i, offset in enumerate(head)],
        [
            "root" if offset == 0 else string(code) or "dep"
            for code, offset in zip(dep, head, strict=True)
        ],
        [i for i, flag in enumerate(opens) if flag == 1 or i == 0],
        [
            (span.start_char, span.end_char, kind)
            for span in doc.ents
            if (kind := kind_of(span.label_)) is not None
        ],
    )
    if any(not text[at:end].strip() for at, end in zip(idx, columns.ends, strict=True)):
        return _without_blanks(columns, text)
    return columns


def _without_blanks(columns: Columns, text: str) -> Columns:
    """Drop the words that are blanks; what hung on one hangs on its head, or on what comes in its place."""
    size = len(columns.starts)
    blank = [not text[columns.starts[i] : columns.ends[i]].strip() for i in range(size)]
    kept = [i for i in range(size) if not blank[i]]
    new = {old: i for i, old in enumerate(kept)}
    bounds = [*columns.firsts, size]
    sentence_of = [s for s in range(len(bounds) - 1) for _ in range(bounds[s], bounds[s + 1])]
    first_kept: dict[int, int] = {}
    for old in kept:
        first_kept.setdefault(sentence_of[old], old)
    above = {old: _above(old, columns.heads, blank) for old in kept}
    orphans: dict[int, int] = {}
    for old in sorted(kept, key=lambda i: (columns.pos[i] not in {"VERB", "AUX"}, i)):
        if blank[above[old]]:
            orphans.setdefault(above[old], old)
    heads = [new[orphans.get(above[old], above[old])] for old in kept]
    relations = ["root" if heads[i] == i else columns.relations[old] for i, old in enumerate(kept)]

    def pick(values: list[Any]) -> list[Any]:
        return [values[old] for old in kept]

    return Columns(
        pick(columns.starts),
        pick(columns.ends),
        pick(columns.lemmas),
        pick(columns.pos),
        pick(columns.tags),
        pick(columns.morphs),
        heads,
        relations,
        [new[old] for old in sorted(first_kept.values())],
        columns.names,
    )


def _above(word: int, heads: list[int], blank: list[bool]) -> int:
    """Return the head of a word, past blanks; a blank only where that is the root."""
    head = heads[word]
    for _ in heads:
        if not blank[head] or heads[head] == head:
            break
        head = heads[head]
    return head


def to_sentences(columns: Columns, offset: int, paragraph: int) -> list[Sentence]:
    """Return the passage's sentences, moved by ``offset`` characters."""
    bounds = [*columns.firsts, len(columns.starts)]
    found = []
    rows = list(
        zip(
            columns.starts,
            columns.ends,
            columns.lemmas,
            columns.pos,
            columns.tags,
            columns.morphs,
            columns.heads,
            columns.relations,
            strict=True,
        )
    )
    for first, after in pairwise(bounds):
        if first == after:
            continue
        size = after - first
        tokens = tuple(
            Token(
                start + offset,
                end + offset,
                lemma,
                pos,
                tag,
                morph,
                head - first if 0 <= head - first < size else i,
                relation,
            )
            for i, (start, end, lemma, pos, tag, morph, head, relation) in enumerate(
                rows[first:after]
            )
        )
        found.append(Sentence(tokens[0].start, tokens[-1].end, paragraph, tokens))
    return found
