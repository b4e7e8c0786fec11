"""Piles of made-up reports for the benchmarks: plain text with the usual chrome, ever the same."""

from __future__ import annotations

import random
from pathlib import Path

WORDS_A_REPORT = 800


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


FIRST = _words(
    "Ana Boris Celia Daud Edda Farid Greta Hamid Ines Jonas Kira Luan Mira Nadim Olga Pavel"
)
STARTS = _words("Tor Vel Hal Sel Mar Bren Kas Dun Orl Fen Gar Lin Mor Nev Pel Ras Sten Tul Ur Wen")
ENDS = _words("vald mira wen tok gard nova dal sund berg ava rin mond stad vik lo mar gate ford")
ADJECTIVES = _words("old northern shelled quiet crowded narrow disputed empty guarded rebuilt")
NOUNS = _words(
    "bridge harbour garrison convoy ministry checkpoint ferry depot council village reservoir "
    "airfield warehouse court railway hospital market pipeline embassy border"
)
VERBS = _words("reached left shelled closed reopened searched guarded surrounded supplied crossed")
PLACES = _words("near behind beside above outside")
SOURCES = (
    "a spokesman said",
    "according to the governor",
    "two residents told reporters",
    "the ministry announced",
    "officials in the capital confirmed",
)
DAYS = _words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
MONTHS = _words("January March April June July September October December")
OUTLETS = ("Harbour Post", "Selwa Herald", "The Northern Call", "Lantern Weekly")
CHROME = (
    "Share this article",
    "Facebook Twitter WhatsApp Email",
    "Follow us for the latest news",
    "Advertisement",
)


def write_pile(folder: Path, pages: int, seed: int = 2) -> None:
    """Write so many pages of about ``WORDS_A_REPORT`` words of story into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(pages):
        chance = random.Random(f"{seed}-{number}")
        (folder / f"{number:06}.txt").write_text(page_text(chance), "utf-8")


def page_text(chance: random.Random) -> str:
    """Return one page: chrome, headline, byline, date, story, chrome."""
    headline = f"{_name(chance)} {chance.choice(NOUNS)} {chance.choice(VERBS)} after talks"
    date = f"{chance.randint(1, 28)} {chance.choice(MONTHS)} {chance.randint(2018, 2024)}"
    byline = f"By {chance.choice(FIRST)} {_name(chance)}"
    head = (*chance.sample(CHROME, 2), headline, byline, date, chance.choice(OUTLETS))
    tail = (
        "Tags: politics, security",
        "Leave a reply",
        "Your email address will not be published.",
    )
    return "\n\n".join((*head, *_story(chance), *tail)) + "\n"


def _story(chance: random.Random) -> list[str]:
    paragraphs: list[str] = []
    words = 0
    while words < WORDS_A_REPORT:
        paragraph = " ".join(_sentence(chance) for _ in range(chance.randint(2, 5)))
        words += len(paragraph.split())
        paragraphs.append(paragraph)
    paragraphs[0] = f"{_name(chance).upper()}: {paragraphs[0]}"
    return paragraphs


def _sentence(chance: random.Random) -> str:
    place = chance.choice(PLACES)
    start = f"The {chance.choice(ADJECTIVES)} {chance.choice(NOUNS)} of {_name(chance)}"
    act = f"was {chance.choice(VERBS)} by {chance.randint(2, 900)} men on {chance.choice(DAYS)}"
    where = f"{place} the {chance.choice(NOUNS)} at {_name(chance)}"
    return f"{start} {act} {where}, {chance.choice(SOURCES)}."


def _name(chance: random.Random) -> str:
    return chance.choice(STARTS) + chance.choice(ENDS) + chance.choice(("", "", "ia", "ko", "en"))
