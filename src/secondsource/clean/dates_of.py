"""When a story was published and updated, as the page states it; never guessed."""

from __future__ import annotations

from collections.abc import Sequence

from ..settings import HEAD_PARAGRAPHS
from .dateline import read_dateline
from .dates import When, find_dates, read_date
from .look import Look
from .stamps import Stamp, label_dates, read_stamps
from .statements import Statements
from .verdict import Verdict
from .vocabulary import word_set

_LABELLED = frozenset({"copyright", "credit", "newsletter", "menu", "byline", "caption"})


def read_dates(
    looks: Sequence[Look], verdicts: Sequence[Verdict], title: int | None, found: Statements
) -> None:
    """State ``published``, ``updated`` and ``retrieved``, each kept apart from the others."""
    kept = [n for n, verdict in enumerate(verdicts) if verdict.kept]
    if not kept:
        return
    _normalise(found)
    first, last = kept[0], kept[-1]
    head = kept[min(HEAD_PARAGRAPHS, len(kept) - 1)]
    loose: list[tuple[int, Look, Stamp]] = []
    for number, (look, verdict) in enumerate(zip(looks, verdicts, strict=True)):
        if first < number < last and verdict.kept:
            continue
        for stamp in _stamps(look, verdict):
            if stamp.role:
                rule = (
                    f"the page says “{stamp.label}” before the date" if stamp.label else "a stamp"
                )
                found.add(
                    stamp.role,
                    stamp.when.value,
                    rule,
                    look.line,
                    (stamp.when.start, stamp.when.end),
                )
            elif verdict.kind in {"date", "byline"}:
                loose.append((number, look, stamp))
    _read_loose(loose, verdicts, title, (max(first, head), last), found)
    dateline = read_dateline(looks[first].text)
    if dateline and dateline.stamp and not found.value("published"):
        found.add(
            "published",
            dateline.stamp.value,
            "the date stands with the dateline",
            looks[first].line,
            (0, dateline.end),
        )


def _stamps(look: Look, verdict: Verdict) -> list[Stamp]:
    if verdict.kind == "date":
        return list(read_stamps(look.text))
    if verdict.kind in _LABELLED:
        dates = tuple(find_dates(look.head[:300]))
        return [s for s in label_dates(look.head, dates) if s.label.lower() not in {"on", "in", ""}]
    return []


def _read_loose(
    loose: Sequence[tuple[int, Look, Stamp]],
    verdicts: Sequence[Verdict],
    title: int | None,
    body: tuple[int, int],
    found: Statements,
) -> None:
    """State dates that no word explains, by where they stand."""
    for number, look, stamp in loose:
        span = (stamp.when.start, stamp.when.end)
        top = title if title is not None else body[0]
        if _masthead(look) or (
            number < top
            and any(
                verdicts[n].kind in {"menu", "slogan", "newsletter"} for n in range(number + 1, top)
            )
        ):
            found.add(
                "retrieved",
                stamp.when.value,
                "the date in the masthead is the day the page was taken",
                look.line,
                span,
            )
        elif number < body[0]:
            found.add(
                "published", stamp.when.value, "the date beside the headline", look.line, span
            )
        elif number > body[1] and number - body[1] <= 3:
            found.add(
                "published", stamp.when.value, "the date right behind the story", look.line, span
            )


def _masthead(look: Look) -> bool:
    lowered = look.text.lower()
    return any(word in lowered for word in word_set("dates", "masthead"))


def _normalise(found: Statements) -> None:
    """Replace dates that came with the page by ISO 8601; one that cannot be read stays out."""
    found.replace_dates({"published", "updated", "retrieved"}, _iso)


def _iso(value: str) -> str | None:
    when: When | None = read_date(value)
    return when.value if when else None
