"""``find_quotations``: words in marks and clauses of verbs of saying, each with its speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...data import Quotation, QuotationKind
from ..document import Document
from ..kinds import Mentions
from .contents import clauses
from .cues import find_cues
from .direct import attributed
from .kinds import Cue, Found, Quote
from .marks import quotes
from .speakers import speaker

END_OF_MARKS = 3  # characters from the last word in marks to the end of the closing one


def find_quotations(document: Document, mentions: Mentions) -> tuple[Quotation, ...]:
    """Return the quotations of a report, direct, indirect and mixed, in order.

    Spans are those of the words or content without the attribution; a direct quotation has its marks and
    the comma or full stop inside them, one split by its attribution is two rows. ``speaker`` is the
    entity of ``mentions`` that the attribution names, through pronouns and descriptions.
    """
    marked = quotes(document.text, document.paragraphs)
    outside = [cue for cue in find_cues(document) if not _inside(cue.start, marked)]
    direct = list(attributed(document, marked, outside))
    indirect = [found for cue in outside for found in clauses(document, cue)]
    chosen = _settled(document, direct, [_with_marks(c, marked) for c in indirect])
    rows = [_row(document, found, marked, mentions) for found in chosen]
    return _with_relays(tuple(sorted(rows, key=lambda q: (q.start, -q.end))))


def _inside(offset: int, marked: Sequence[Quote]) -> bool:
    return any(quote.start < offset < quote.end for quote in marked)


def _settled(document: Document, direct: Sequence[Found], indirect: Sequence[Found]) -> list[Found]:
    """Return one row for what was found twice: the clause where it says more than the words in marks."""
    kept = [
        d
        for d in direct
        if not any(
            c.start <= d.start and d.end <= c.end + 1 and _more(document, c, d) for c in indirect
        )
    ]
    clean: list[Found] = []
    for clause in indirect:
        if any(_shares(clause, d) for d in kept):
            continue
        if any(clause.start == other.start and clause.end == other.end for other in clean):
            continue
        clean.append(clause)
    return [*kept, *clean]


def _more(document: Document, clause: Found, marked: Found) -> bool:
    """Say whether a clause holds words of its own beside those in marks."""
    own = document.text[clause.start : marked.start] + document.text[marked.end : clause.end]
    return any(character.isalnum() for character in own)


def _with_marks(clause: Found, marked: Sequence[Quote]) -> Found:
    """Return a clause that ends or begins within marks with these marks."""
    for quote in marked:
        if clause.start < quote.start and 0 < quote.end - clause.end <= END_OF_MARKS:
            clause = replace(clause, end=quote.end)
        if quote.end <= clause.end and 0 < clause.start - quote.start <= 1:
            clause = replace(clause, start=quote.start)
    return clause


def _shares(clause: Found, marked: Found) -> bool:
    """Say whether a clause is the same as words in marks, or runs across them."""
    common = min(clause.end, marked.end) - max(clause.start, marked.start)
    return common > 0.3 * (clause.end - clause.start)


def _row(
    document: Document, found: Found, marked: Sequence[Quote], mentions: Mentions
) -> Quotation:
    who = speaker(document, found.cue, mentions)
    cue: Cue | None = found.cue
    return Quotation(
        report=document.report.id,
        start=found.start,
        end=found.end,
        text=document.text[found.start : found.end],
        kind=_kind(found, marked),
        speaker=who.entity,
        speaker_name=who.name,
        speaker_text=who.text,
        speaker_start=who.start,
        speaker_end=who.end,
        cue=document.text[cue.start : cue.end] if cue else None,
        cue_start=cue.start if cue else None,
        cue_end=cue.end if cue else None,
        rule=found.rule,
    )


def _kind(found: Found, marked: Sequence[Quote]) -> QuotationKind:
    if any(quote.start == found.start and quote.end == found.end for quote in marked):
        return "direct"
    if any(quote.start < found.end and found.start < quote.end for quote in marked):
        return "mixed"
    return "indirect"


def _with_relays(rows: tuple[Quotation, ...]) -> tuple[Quotation, ...]:
    """Return the rows, each inside another with the id of that one: second-hand speech."""
    result = []
    for row in rows:
        outer = [
            other
            for other in rows
            if other is not row
            and other.start <= row.start
            and row.end <= other.end
            and other.cue_start != row.cue_start
        ]
        nearest = min(outer, key=lambda q: q.end - q.start, default=None)
        result.append(replace(row, relays=nearest.id) if nearest else row)
    return tuple(result)
