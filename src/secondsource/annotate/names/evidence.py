"""What stands beside a name, as votes for its kind: "village of", "Mr", ", 45,"."""

from __future__ import annotations

from collections.abc import Iterator

from ..kinds import PLACES, NameKind
from .board import Board, Draft
from .edges import POSSESSIVE, is_title
from .vocabulary import Vocabulary, key_of, plain

INSIDE_VOTE = 1.0
SAID_VOTE = 0.7
PLACE_SAID_VOTE = 1.6  # organisations speak, towns that nobody knows do not
ROLE_VOTE = 1.5
SURE_VOTE = 3.0
CERTAIN = 50.0  # no number of the model's votes speaks against it


def votes(board: Board, draft: Draft, known: Vocabulary) -> Iterator[tuple[NameKind, float]]:
    """Yield (kind, weight) for everything beside a name that tells what it names."""
    words = board.words
    if draft.size == 1 and words.words[draft.start].isupper():
        return
    place: NameKind = draft.kind if draft.kind in PLACES else "GPE"
    for weight in _as_place(board, draft, known):
        yield place, weight
    for weight in _as_person(board, draft, known):
        yield "PERSON", weight
    alone = draft.size == 1 and not words.opens[draft.start]
    if alone and words.lowers[draft.start] in known.heads["org_last"]:
        yield "ORG", ROLE_VOTE


def _as_place(board: Board, draft: Draft, known: Vocabulary) -> Iterator[float]:
    """Yield a weight for each sign that a place is named."""
    words, cues, end = board.words, known.cues, draft.end
    before, after = words.lower(draft.start - 1), words.lower(end)
    if before == "of" and words.lower(draft.start - 2) in cues["settled"]:
        yield SURE_VOTE
    elif before in cues["within"] and not words.cap(end):
        yield INSIDE_VOTE
    built = known.heads["fac_last"].intersection(words.lowers[end : end + 2])
    if built and draft.kind == "MISC" and not words.cap(end):
        yield ROLE_VOTE
    if after in cues["settled_after"] and draft.kind != "NORP":
        yield SURE_VOTE
    described = after == "," and words.lower(end + 1) in {"a", "the"}
    if described and words.lower(end + 2) in cues["settled"]:
        yield SURE_VOTE
    if (
        draft.size == 1
        and draft.kind in {"ORG", "MISC"}
        and words.lowers[draft.start].endswith(tuple(cues["ending"]))
    ):
        yield ROLE_VOTE
    if after in POSSESSIVE and cues["governed"].intersection(words.lowers[end + 1 : end + 4]):
        yield ROLE_VOTE


def _as_person(board: Board, draft: Draft, known: Vocabulary) -> Iterator[float]:
    """Yield a weight for each sign that a person is named."""
    words, start, end = board.words, draft.start, draft.end
    entry = known.phrases.get(key_of(words.words[start:end]))
    sure = entry is not None and entry.sure
    if start and words.caps[start - 1] and is_title(board, start - 1, known):
        yield SURE_VOTE
    elif words.lower(start - 1) in known.roles and draft.size > 1:
        yield ROLE_VOTE
    aged = words.lower(end) == "," and words.lower(end + 1).isdigit()
    if aged and words.lower(end + 2) == ",":
        yield SURE_VOTE
    if words.lower(end) in known.cues["saying"] and not sure:
        yield PLACE_SAID_VOTE if draft.kind in PLACES else SAID_VOTE
    if draft.size == 1 and plain(words.words[start]) in known.surnames and not sure:
        yield ROLE_VOTE
    if draft.size > 1 and plain(words.words[start]) in known.given:
        yield ROLE_VOTE


def peoples_of(place: str) -> list[str]:
    """Return what the people of a place may be called: Dravia -> Dravian, Qarvan -> Qarvani."""
    stem = place[:-1] if place[-1] in "aeoy" else place
    found = [stem + ending for ending in ("ian", "an", "i", "ese", "ish")]
    if place[-1] == "a":
        found.append(place + "n")
    return [form + number for form in found for number in ("", "s")]
