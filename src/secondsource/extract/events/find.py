"""From an annotated report and what it names to its events."""

from __future__ import annotations

from bisect import bisect_right
from pathlib import Path

from ...data import Event, Figure, Quotation, Time
from ..document import Document
from ..kinds import Mentions
from .conditions import Around
from .control import control
from .credit import credit
from .details import contexts, published, tolls, weapon, when, where
from .doubles import without_doubles
from .kinds import Act
from .lexicon import Lexicon, load_lexicon
from .match import find_acts
from .reach import reach
from .reading import Reading
from .same import Told
from .sharing import shared
from .sides import one_sided
from .slots import fill, share_actors
from .status import judge
from .ties import Ties


def find_events(
    document: Document,
    mentions: Mentions,
    quotations: tuple[Quotation, ...] = (),
    times: tuple[Time, ...] = (),
    figures: tuple[Figure, ...] = (),
    *,
    lexicon: Path | None = None,
) -> tuple[Event, ...]:
    """Return the coded acts of a report, in order.

    All arguments but the document may be empty; slots then stay empty. ``lexicon`` names a file of the
    user's own senses, which go before ours; :class:`.lexicon.LexiconInvalid` is raised where it is faulty.
    """
    book = load_lexicon(lexicon)
    document = Reading(document, book.known)
    tied = Ties(document, mentions)
    acts = code(document, tied.around, book)
    spans = sorted((q.start, q.end, q) for q in quotations)
    assaults = [a for a in acts if a.sense.category == "ASSAULT"]
    found = []
    for act in acts:
        rivals = [a for a in assaults if a is not act]
        quotation = _round(spans, document.tokens[act.word].start)
        speakers = tied.speakers(act, quotation)
        one_sided(document, act, speakers, tied.known(act.actors))
        says = speakers[0].number if speakers else None
        event = _event(document, act, tied, quotation, says, times, figures, rivals)
        found.append(Told(act, event))
    return shared(document, found, mentions.by_number)


def code(document: Reading, around: Around, lexicon: Lexicon) -> list[Act]:
    """Return the acts of a report with category, slots and status, as words of the document."""
    acts = find_acts(document, lexicon, around)
    threats = frozenset(a.word for a in acts if a.sense.category == "THREATEN")
    for act in acts:
        fill(document, around, act)
    share_actors(document, acts)
    control(document, acts)
    reach(document, around, acts)
    acts = without_doubles(document, acts)
    for act in acts:
        words = " ".join(document.word(i) for i in act.words)
        act.reasons.append(f"{act.sense.rule}: “{words}”")
        judge(document, act, threats - {act.word})
        credit(document, act)
    return acts


def _round(spans: list[tuple[int, int, Quotation]], at: int) -> Quotation | None:
    """Return the innermost quotation round a character."""
    best: Quotation | None = None
    for start, end, quotation in spans[: bisect_right(spans, at, key=lambda s: s[0])]:
        if start <= at < end and (best is None or start >= best.start):
            best = quotation
    return best


def _event(
    document: Document,
    act: Act,
    tied: Ties,
    quotation: Quotation | None,
    says: int | None,
    times: tuple[Time, ...],
    figures: tuple[Figure, ...],
    rivals: list[Act],
) -> Event:
    """Return the event of an act."""
    since, until, why = when(document, act, times)
    if since is None:
        since, until, why = published(document, act)
    cost = tolls(document, act, figures, rivals)
    start, end = _span(document, act)
    actors = tied.entities(act.actors)
    place = where(document, act, tied.places)
    recipients, place = tied.sides(act, actors, place)
    reasons = [*act.reasons, *([why] if why else [])]
    return Event(
        report=document.report.id,
        start=start,
        end=end,
        text=document.text[start:end],
        category=act.sense.category,
        mode=act.sense.mode,
        contexts=contexts(document, act),
        actors=actors,
        recipients=recipients,
        status=act.status,
        since=since,
        until=until,
        place=place,
        killed=cost.get("killed"),
        wounded=cost.get("wounded"),
        detained=cost.get("detained"),
        displaced=cost.get("displaced"),
        weapon=weapon(document, act, rivals),
        says=says,
        quotation=quotation.id if quotation is not None else None,
        rule=act.sense.rule,
        reasons=tuple(reasons),
    )


def _span(document: Document, act: Act) -> tuple[int, int]:
    """Return the characters of a trigger: its words where they stand together, else its head alone."""
    words = sorted(act.words)
    if words[-1] - words[0] >= 2 * len(words):
        words = [act.word]
    return document.tokens[words[0]].start, document.tokens[words[-1]].end
