"""What the parts of this room hand to each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Shape = Literal["leads", "closes", "splits"]


@dataclass(frozen=True, slots=True)
class Quote:
    """A run in quotation marks, the marks included; ``closed`` says whether its closing mark was there."""

    start: int
    end: int
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that credit somebody: the number of their word, their span, and the speaker's word.

    ``speaker`` is the number of the head of what names the speaker, ``None`` where nobody is named.
    ``low`` and ``high`` bound the whole attribution, speaker included, in characters; ``named`` the words
    that name the speaker, where they are not the phrase round ``speaker``. ``shape`` says where the
    content stands: behind an attribution that leads, before one that closes, on both sides of one that
    splits its sentence.
    """

    word: int
    start: int
    end: int
    speaker: int | None
    low: int
    high: int
    lemma: str
    named: tuple[int, int] | None = None
    shape: Shape = "leads"


@dataclass(frozen=True, slots=True)
class Found:
    """A quotation before it becomes a row; ``by`` is the speaker's word where no words credit anybody."""

    start: int
    end: int
    cue: Cue | None
    rule: str
    by: int | None = None
