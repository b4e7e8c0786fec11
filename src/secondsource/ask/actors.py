"""One actor as a user asks for it: by a name or an id; and all that the record says of it."""

from __future__ import annotations

import difflib
import unicodedata
from collections import Counter
from dataclasses import dataclass

from ..data import Actor, Mention, Quotation
from ..errors import ActorUnknown
from ..record.selection import Selection
from ..record.store import Record
from .found import actor_row

SHOWN = 5  # actors named where several answer
LEAST_ID = 4  # digits from which something typed is looked for among identifiers


@dataclass(frozen=True, slots=True)
class Profile:
    """What a record says of one actor: its quotations, and its mentions report by report."""

    actor: Actor
    names: tuple[tuple[str, int], ...]
    quotations: tuple[Quotation, ...]
    mentions: tuple[Mention, ...]
    links: tuple[str, ...]


def find_actor(record: Record, typed: str) -> Actor:
    """Return the actor with this id, name or alias, or whose name alone holds what was typed.

    Case and accents do not matter. Raises ``ActorUnknown`` for none, with near misses, and for
    several, with their ids.
    """
    wanted = folded(typed)
    actors = list(record.actors())
    for found in (
        [a for a in actors if len(wanted) >= LEAST_ID and a.id.startswith(wanted)],
        [a for a in actors if folded(a.name) == wanted],
        [a for a in actors if wanted in map(folded, a.aliases)],
        [a for a in actors if wanted and f" {wanted} " in f" {folded(a.name)} "],
    ):
        if len(found) > 1:
            shown = ", ".join(f"{a.id} ({a.name}, {a.kind})" for a in found[:SHOWN])
            raise ActorUnknown(f"'{typed}' may be one of several actors. Name one: {shown}")
        if found:
            return found[0]
    raise ActorUnknown(f"No actor answers to '{typed}'. {_advice(wanted, actors)}")


def _advice(wanted: str, actors: list[Actor]) -> str:
    names = {folded(name): a.name for a in actors for name in (a.name, *a.aliases)}
    near = difflib.get_close_matches(wanted, names, SHOWN)
    if near:
        return f"Did you mean {', '.join(dict.fromkeys(names[n] for n in near))}?"
    return "The command 'actors' lists them all."


def folded(name: str) -> str:
    """Return a name in small letters, without accents, apostrophes and hyphens, spaces made one."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    kept = (c for c in plain if not unicodedata.combining(c))
    return " ".join("".join(" " if c == "-" else c for c in kept if c not in "'’ʿʾ`").split())


def profile(record: Record, actor: Actor, selection: Selection | None = None) -> Profile:
    """Return what the record says of an actor, in the reports of the selection."""
    selected = None if not selection else {r.id for r in record.reports(selection)}
    mentions: list[Mention] = []
    quotations: list[Quotation] = []
    reasons: Counter[str] = Counter()
    for link in record.links_to(actor.id):
        if not link.sure or (selected is not None and link.report not in selected):
            continue
        reasons.update(link.reasons)
        mentions += [m for m in record.found_in(link.report, "mentions") if m.entity == link.entity]
        quotations += [
            q for q in record.found_in(link.report, "quotations") if q.speaker == link.entity
        ]
    names = Counter(m.text for m in mentions if m.form == "name")
    return Profile(
        actor=actor,
        names=tuple(names.most_common()),
        quotations=tuple(quotations),
        mentions=tuple(mentions),
        links=tuple(reason for reason, _ in reasons.most_common()),
    )


def profile_row(found: Profile) -> dict[str, object]:
    """Return a profile as one row: the actor's, with its names, quotations and mentions."""
    return {
        **actor_row(found.actor),
        "names": [{"name": name, "mentions": count} for name, count in found.names],
        "links": list(found.links),
        "quotations": [
            {"id": q.id, "report": q.report, "start": q.start, "end": q.end, "text": q.text}
            for q in found.quotations
        ],
        "mentions": [
            {"report": m.report, "start": m.start, "end": m.end, "text": m.text, "form": m.form}
            for m in found.mentions
        ],
    }
