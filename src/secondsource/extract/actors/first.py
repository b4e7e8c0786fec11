"""I and we inside a quotation are its speaker."""

from __future__ import annotations

from collections.abc import Sequence

from ...data import Mention, Quotation
from ..document import Document
from ..kinds import Mentions

_ONE = frozenset({"i", "me", "my", "mine", "myself"})
_MANY = frozenset({"we", "us", "our", "ours", "ourselves"})


def first_persons(
    document: Document, mentions: Mentions, quotations: Sequence[Quotation]
) -> Mentions:
    """Return the mentions with the first persons inside direct and mixed quotations added.

    "I" is the speaker; "we" is the speaker where that is no single person, for a person may speak for
    many and it is not told for whom.
    """
    taken = {(m.start, m.end) for m in mentions.mentions}
    added: list[Mention] = []
    for quotation in quotations:
        if quotation.speaker is None or quotation.kind == "indirect":
            continue
        speaker = mentions.by_number.get(quotation.speaker)
        if speaker is None:
            continue
        for word in document.words(quotation.start, quotation.end):
            token = document.tokens[word]
            low = document.lowered[word]
            fits = low in _ONE or (low in _MANY and speaker.type != "person")
            if not fits or token.pos != "PRON" or (token.start, token.end) in taken:
                continue
            taken.add((token.start, token.end))
            added.append(
                Mention(
                    document.report.id,
                    token.start,
                    token.end,
                    document.text[token.start : token.end],
                    "actor",
                    "pronoun",
                    speaker.number,
                    (f"“{low}” inside words of {speaker.name}",),
                )
            )
    if not added:
        return mentions
    ordered = sorted((*mentions.mentions, *added), key=lambda m: (m.start, m.end))
    return Mentions(tuple(ordered), mentions.entities)
