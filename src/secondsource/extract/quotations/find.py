"""``find_quotations``: words in marks and clauses of verbs of saying, each with its speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...data import Quotation, QuotationKind
from ...settings import QUOTATIONS_MARK_END, QUOTATIONS_SAME
from ..document import Document
from ..kinds import Mentions
from .contents import clauses
from .cues import find_cues
from .direct import attributed
from .kinds import Cue, Found, Quote
from .marks import quotes
from .speakers import speaker
from .vocabulary import words


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
    kept = [d for d in direct if not any(_holds(document, c, d) for c in indirect)]
    clean: list[Found] = []
    for clause in indirect:
        if any(_shares(clause, d) for d in direct if d in kept or _is_relayed(clause, d)):
            continue
        if any(clause.start == other.start and clause.end == other.end for other in clean):
            continue
        clean.append(clause)
    return [*kept, *clean]


def _holds(document: Document, clause: Found, marked: Found) -> bool:
    """Say whether a clause says more than the words in marks that it holds.

    Of what somebody is accused of, and of a clause that ends with them before "he said", the words in
    marks are what was said; the rest is the reporter's.
    """
    if not (clause.start <= marked.start and marked.end <= clause.end + 1):
        return False
    if (
        clause.cue is not None
        and marked.cue is clause.cue
        and marked.end >= clause.end
        and (clause.cue.shape != "leads" or clause.cue.lemma in words("of_frames"))
    ):
        return False
    return _more(document, clause, marked)


def _more(document: Document, clause: Found, marked: Found) -> bool:
    """Say whether a clause holds words of its own beside those in marks."""
    own = document.text[clause.start : marked.start] + document.text[marked.end : clause.end]
    return any(character.isalnum() for character in own)


def _with_marks(clause: Found, marked: Sequence[Quote]) -> Found:
    """Return a clause that ends or begins within marks with these marks."""
    for quote in marked:
        near = 0 < quote.end - clause.end <= QUOTATIONS_MARK_END
        across = quote.closed and quote.start < clause.end < quote.end
        if clause.start < quote.start and (near or across):
            clause = replace(clause, end=quote.end)
        if quote.end <= clause.end and 0 < clause.start - quote.start <= 1:
            clause = replace(clause, start=quote.start)
    return clause


def _shares(clause: Found, marked: Found) -> bool:
    """Say whether a clause is the same as words in marks, or runs across them."""
    common = min(clause.end, marked.end) - max(clause.start, marked.start)
    return common > QUOTATIONS_SAME * (clause.end - clause.start) or (
        common > 0 and clause.cue is marked.cue
    )


def _is_relayed(clause: Found, marked: Found) -> bool:
    """Say whether a source only hands on what somebody is quoted with: "“...”, he said, according to"."""
    by_source = clause.cue is not None and clause.cue.lemma == "according to"
    return by_source and marked.cue is not None and marked.cue is not clause.cue


def _row(
    document: Document, found: Found, marked: Sequence[Quote], mentions: Mentions
) -> Quotation:
    who = speaker(document, found, mentions)
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
