"""Variants of treebank paragraphs: the same arcs, other typography. News pages look like these.

Curly quotes and apostrophes, long dashes, a missing last stop (headlines), small letters, a sentence
alone, two paragraphs in one. Words never move, except that a last stop may go.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

from treebank import Row, Sentence

Group = list[Sentence]
DASHES = ("—", "–", "-")


def vary(groups: list[Group], rng: random.Random, extra: float) -> Iterator[Group]:
    """Yield every paragraph as it is, and for a share of them (``extra``) one variant more."""
    for number, group in enumerate(groups):
        yield group
        if rng.random() >= extra:
            continue
        draw = rng.random()
        if draw < 0.45:
            variant = typeset(group, rng)
            yield variant if draw < 0.30 else cut_stop(variant)
        elif draw < 0.60:
            yield [replace(rng.choice(group), opens=True)]
        elif draw < 0.70:
            yield cut_stop([rng.choice(group)])
        elif draw < 0.78:
            yield lower(group)
        elif number + 1 < len(groups):
            yield typeset(group + groups[number + 1], rng)


def typeset(group: Group, rng: random.Random) -> Group:
    """Return a paragraph in the quotes and dashes of a printed page."""
    curly, dash, opened = rng.random() < 0.8, rng.choice(DASHES), False
    found = []
    for sentence in group:
        rows: list[Row] = []
        for row in sentence.rows:
            form = row[1]
            if curly and form in {'"', "``", "''"}:
                form = "”" if opened else "“"
                opened = not opened
            elif curly:
                form = form.replace("'", "’")
            if form == "--":
                form = dash
            rows.append([row[0], form, *row[2:]])
        found.append(replace(sentence, rows=tuple(rows)))
    return found


def cut_stop(group: Group) -> Group:
    """Return a paragraph whose last stop is missing, where nothing hangs on it."""
    last = group[-1]
    stop = last.rows[-1]
    hung_on = any(row[6] == stop[0] for row in last.rows)
    if len(last.rows) < 3 or stop[1] != "." or hung_on or stop[7] == "root":
        return group
    return [*group[:-1], replace(last, rows=last.rows[:-1], spaces=last.spaces[:-1])]


def lower(group: Group) -> Group:
    """Return a paragraph in small letters."""
    return [
        replace(
            sentence,
            rows=tuple([row[0], row[1].lower(), row[2].lower(), *row[3:]] for row in sentence.rows),
        )
        for sentence in group
    ]
