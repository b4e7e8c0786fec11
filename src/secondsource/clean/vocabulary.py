"""Vocabularies: the YAML files under ``words/``, loaded once, and how lines are matched against them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from ..settings import CUE_TOKENS

_TOKEN = re.compile(
    r"(?P<word>[^\W\d_]+)|(?P<number>\d+(?:[.,]\d+)*)"
    r"|(?P<dash>(?:(?<=\s)|^)[-–—]{1,3}(?=\s|$))|(?P<sign>[:|?><»›©()\[\]/$→►▶➡•·#@*])"
)
_SIGNS = frozenset(":|?><»›©()[]/$→►▶➡•·@*-")


@dataclass(frozen=True, slots=True)
class Cue:
    """A wording of chrome that a line holds. ``place``: ``whole``, ``starts``, ``has`` or ``opens``."""

    kind: str
    place: str
    wording: str
    says: str


def _read(text: str) -> Any:
    """Read YAML with every scalar as text: the words "no" and "on" are words here."""
    return yaml.load(text, Loader=yaml.BaseLoader)


@cache
def words(name: str) -> Any:
    """Return the content of ``words/NAME.yaml``."""
    return _read((files(__package__) / "words" / f"{name}.yaml").read_text("utf-8"))


@cache
def word_set(name: str, key: str) -> frozenset[str]:
    """Return one list of ``words/NAME.yaml`` as a set."""
    return frozenset(str(word) for word in words(name)[key])


def tokens(text: str) -> tuple[str, ...]:
    """Return a line's words in lower case, numbers as ``#``, and the signs that chrome is made with."""
    found: list[str] = []
    for match in _TOKEN.finditer(text[: CUE_TOKENS * 12]):
        group = match.lastgroup
        if group == "number":
            found.append("#")
        elif group == "dash":
            found.append("-")
        else:
            found.append(match.group().casefold())
        if len(found) >= CUE_TOKENS:
            break
    return tuple(found)


def bare(line: tuple[str, ...]) -> tuple[str, ...]:
    """Return the tokens without signs."""
    return tuple(token for token in line if token not in _SIGNS)


class _Index:
    """Wordings by their first token, so that a line meets only those that could match."""

    def __init__(self) -> None:
        self._first: dict[str, list[tuple[tuple[str, ...], int, Cue]]] = {}

    def add(self, wording: tuple[str, ...], longest: int, cue: Cue) -> None:
        self._first.setdefault(wording[0], []).append((wording, longest, cue))

    def at(self, line: tuple[str, ...], place: int, size: int) -> Iterator[Cue]:
        """Yield the cues whose wording stands at ``place`` of a line of ``size`` words."""
        if place < len(line):
            for wording, longest, cue in self._first.get(line[place], ()):
                if size <= longest and line[place : place + len(wording)] == wording:
                    yield cue


class Chrome:
    """All cues of chrome; asks are linear in the length of the line."""

    def __init__(self) -> None:
        self.whole: dict[tuple[str, ...], Cue] = {}
        self.opens: dict[tuple[str, ...], Cue] = {}
        self._starts, self._has = _Index(), _Index()
        for path in sorted(
            (files(__package__) / "words" / "chrome").iterdir(), key=lambda p: p.name
        ):
            if path.name.endswith(".yaml"):
                self._load(path.name[:-5], _read(path.read_text("utf-8")))

    def _load(self, kind: str, data: dict[str, Any]) -> None:
        for place in ("whole", "starts", "has", "opens"):
            for wording in data.get(place, ()):
                cue = Cue(kind, place, str(wording), data["says"])
                line = tokens(str(wording))
                if place in {"whole", "opens"}:
                    table = self.whole if place == "whole" else self.opens
                    table.setdefault(bare(line), cue)
                elif line:
                    index = self._starts if place == "starts" else self._has
                    index.add(line, int(data["longest"]), cue)

    def find(self, line: tuple[str, ...], size: int) -> Cue | None:
        """Return the strongest cue of a line of ``size`` words: whole line, its start, inside it."""
        plain = bare(line)
        exact = self.opens.get(plain) or self.whole.get(plain)
        if exact and plain:
            return exact
        parts = self._parts(plain)
        if parts:
            return parts
        starts = max(self._starts.at(line, 0, size), key=lambda cue: len(cue.wording), default=None)
        if starts:
            return starts
        for place in range(len(line)):
            for cue in self._has.at(line, place, size):
                return cue
        return None

    def _parts(self, line: tuple[str, ...]) -> Cue | None:
        """Return the first cue of a line that is nothing but such wordings, one after the other."""
        if not 2 <= len(line) <= CUE_TOKENS:
            return None
        reach: list[Cue | None] = [None] * (len(line) + 1)
        for end in range(1, len(line) + 1):
            for start in range(max(0, end - 5), end):
                if start == 0 or reach[start] is not None:
                    cue = self.whole.get(line[start:end])
                    if cue is not None or (line[start:end] == ("#",) and start):
                        reach[end] = reach[start] or cue
                        break
        return reach[-1]


@cache
def chrome() -> Chrome:
    """Return the cues of chrome, loaded once."""
    return Chrome()
