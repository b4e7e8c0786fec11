"""Annotated names: our own paragraphs with inline marks, and the openly licensed files, as one kind.

Our own files mark a name as ``[[text|TYPE]]``, one paragraph a line. The licensed files are brought to
the same types by rule: Wikigold's MISC holds nationalities (made NORP by a list of endings and words);
GUM has no NORP and cut some names ("Kingdom" of "United Kingdom"); UNER has only persons, organisations
and places, so that its paragraphs are used only where nothing else is capitalised.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TYPES = ("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "MISC")
MARK = re.compile(r"\[\[([^\[\]|]+)\|([A-Z]+)\]\]")
Span = tuple[int, int, str]


@dataclass(frozen=True)
class Paragraph:
    """A paragraph with its names; ``unknown`` spans may or may not be names of some type."""

    text: str
    names: tuple[Span, ...]
    source: str
    unknown: tuple[tuple[int, int], ...] = ()


def moved(offset: int, moves: list[tuple[int, int]]) -> int:
    """Return where an offset lies after edits, each given by its end and how much longer it made the text."""
    return offset + sum(by for end, by in moves if end <= offset)


def read_marked(path: Path) -> Iterator[Paragraph]:
    """Yield the paragraphs of one of our own files; a line with a broken mark is an error."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        text, names, at = "", [], 0
        for mark in MARK.finditer(line):
            text += line[at : mark.start()]
            if mark[2] not in TYPES:
                raise ValueError(f"{path.name}, line {number}: no such type as {mark[2]}")
            names.append((len(text), len(text) + len(mark[1]), mark[2]))
            text += mark[1]
            at = mark.end()
        text += line[at:]
        if "[[" in text or "]]" in text:
            raise ValueError(f"{path.name}, line {number}: a mark is broken")
        yield Paragraph(text, tuple(names), path.stem)


def read_own(folder: Path) -> list[Paragraph]:
    """Return our own paragraphs of all files, without repetitions."""
    found: dict[str, Paragraph] = {}
    for path in sorted(folder.glob("*.txt")):
        for paragraph in read_marked(path):
            found.setdefault(paragraph.text, paragraph)
    return list(found.values())


def held_out(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph belongs to the tenth that is kept for choosing."""
    return hashlib.sha256(paragraph.text.encode()).digest()[0] % 10 == 0


def read_jsonl(path: Path) -> Iterator[Paragraph]:
    """Yield the paragraphs of a licensed file with the types they have there; dates are left out."""
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        names = tuple((start, end, kind) for start, end, kind in row["entities"] if kind in TYPES)
        yield Paragraph(row["text"], names, path.stem)


# -- the licensed files, brought to our types -----------------------------------------------------------

DEMONYMS = re.compile(
    r"(?:American|British|English|Scottish|Welsh|Irish|French|German|Italian|Spanish|Portuguese|Dutch|"
    r"Belgian|Swiss|Austrian|Swedish|Norwegian|Danish|Finnish|Polish|Czech|Slovak|Hungarian|Romanian|"
    r"Bulgarian|Greek|Turkish|Russian|Ukrainian|Serbian|Croatian|Bosnian|Albanian|Kosovar|Chinese|Japanese|"
    r"Korean|Taiwanese|Vietnamese|Thai|Malaysian|Indonesian|Filipino|Burmese|Indian|Pakistani|Bangladeshi|"
    r"Nepali|Sri Lankan|Afghan|Iranian|Iraqi|Syrian|Lebanese|Jordanian|Israeli|Palestinian|Saudi|Yemeni|"
    r"Kuwaiti|Qatari|Emirati|Omani|Bahraini|Egyptian|Libyan|Tunisian|Algerian|Moroccan|Sudanese|Ethiopian|"
    r"Eritrean|Somali|Kenyan|Ugandan|Tanzanian|Rwandan|Burundian|Congolese|Nigerian|Ghanaian|Senegalese|"
    r"Malian|Ivorian|Liberian|South African|Zimbabwean|Zambian|Mozambican|Angolan|Namibian|Canadian|Mexican|"
    r"Guatemalan|Honduran|Salvadoran|Nicaraguan|Cuban|Haitian|Dominican|Jamaican|Colombian|Venezuelan|"
    r"Ecuadorian|Peruvian|Bolivian|Chilean|Argentine|Argentinian|Brazilian|Australian|New Zealander|Fijian|"
    r"Arab|Arabic|Kurdish|Kurd|Turk|Jew|Jewish|Muslim|Moslem|Islamic|Christian|Catholic|Protestant|Orthodox|"
    r"Hindu|Sikh|Buddhist|Sunni|Shiite|Shia|Shi'ite|Persian|African|Asian|European|Latin American|"
    r"Middle Eastern|Western|Soviet|Nazi|Republican|Democrat|Democratic|Communist|Hispanic|Latino|Roman|"
    r"Byzantine|Ottoman|Mughal|Celtic|Slavic|Baltic|Scandinavian|Nordic|Anglo|Frenchman|Englishman|Spaniard|"
    r"Briton|Swede|Dane|Pole|Serb|Croat|Finn|Scot)s?"
)
GIVEN_BACK = (
    "United ",
    "New ",
    "South ",
    "North ",
    "Saudi ",
    "Hong ",
    "Los ",
    "San ",
    "West ",
    "East ",
)
CAPITALISED = re.compile(r"(?<=[\w,;:)] )[A-Z][\w’'-]+")


def read_licensed(path: Path) -> Iterator[Paragraph]:
    """Yield the paragraphs of a licensed file with our types; what it cannot tell is ``unknown``."""
    for paragraph in read_jsonl(path):
        names = [_given_back(paragraph.text, name) for name in paragraph.names]
        unknown: list[tuple[int, int]] = []
        kept: list[Span] = []
        for start, end, kind in names:
            if kind in {"MISC", "ORG"} and DEMONYMS.fullmatch(paragraph.text[start:end]):
                kept.append((start, end, "NORP"))
            elif kind == "MISC" and path.stem != "wikigold":
                unknown.append((start, end))
            else:
                kept.append((start, end, kind))
        taken = [False] * (len(paragraph.text) + 1)
        for start, end in [*((s, e) for s, e, _ in kept), *unknown]:
            taken[start:end] = [True] * (end - start)
        if path.stem != "wikigold":
            for match in re.finditer(rf"\b{DEMONYMS.pattern}\b", paragraph.text):
                if not any(taken[match.start() : match.end()]):
                    kept.append((match.start(), match.end(), "NORP"))
                    taken[match.start() : match.end()] = [True] * len(match[0])
            unknown += [
                match.span()
                for match in CAPITALISED.finditer(paragraph.text)
                if not any(taken[match.start() : match.end()])
            ]
        yield Paragraph(paragraph.text, tuple(sorted(kept)), paragraph.source, tuple(unknown))


def _given_back(text: str, name: Span) -> Span:
    """Return a place with the first word that the file's rule cut off ("United" of "Kingdom")."""
    start, end, kind = name
    for word in GIVEN_BACK:
        if kind in {"GPE", "LOC"} and text[:start].endswith(word):
            return start - len(word), end, kind
    return name
