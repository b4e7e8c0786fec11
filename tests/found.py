"""A record whose reports were read by hand: what is shown of mentions does not depend on extractors."""

from __future__ import annotations

from pathlib import Path

from secondsource.data import (
    Actor,
    Entity,
    Event,
    Figure,
    Link,
    Mention,
    Place,
    Quotation,
    Role,
    Time,
)
from secondsource.record import Record

from .record.made import page, report

TEXT = (
    "Governor Ruth Okello said gunmen had killed two guards at the Velm bridge on Tuesday. "
    '"We will find them," she said. The group Saqr threatened to strike again.'
)


def span(words: str, nth: int = 0) -> tuple[int, int]:
    """Return where some words stand in the text."""
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return start, start + len(words)


def found(key: str) -> dict[str, tuple]:
    """Return what there is in the text, by kind."""
    quotation = Quotation(
        key,
        *span('"We will find them,"'),
        '"We will find them,"',
        "direct",
        speaker=1,
        speaker_name="Ruth Okello",
        speaker_text="she",
        cue="said",
    )
    return {
        "entities": (
            Entity(key, 0, "place", "crossing", "Velm bridge", reasons=("a name and 'at'",)),
            Entity(
                key,
                1,
                "actor",
                "person",
                "Ruth Okello",
                gender="female",
                titles=("Governor",),
                roles=(Role("governor", "Velm", "2019-03-14"),),
            ),
            Entity(key, 2, "actor", "group", "gunmen", named=False),
            Entity(key, 3, "actor", "armed-group", "Saqr", aliases=("the group",)),
        ),
        "mentions": (
            Mention(key, *span("Ruth Okello"), "Ruth Okello", "actor", "name", 1),
            Mention(key, *span("gunmen"), "gunmen", "actor", "description", 2),
            Mention(key, *span("Velm bridge"), "Velm bridge", "place", "name", 0),
            Mention(key, *span("she"), "she", "actor", "pronoun", 1, ("the last woman named",)),
            Mention(key, *span("Saqr"), "Saqr", "actor", "name", 3),
        ),
        "times": (
            Time(
                key,
                *span("Tuesday"),
                "Tuesday",
                "DATE",
                "2019-03-12",
                "2019-03-12",
                "2019-03-12",
                rule="weekday",
                anchor="published 2019-03-14",
            ),
        ),
        "quotations": (quotation,),
        "figures": (
            Figure(
                key, *span("two guards"), "two guards", 2.0, 2.0, 2.0, "guard", "killed", says=1
            ),
        ),
        "events": (
            Event(
                key,
                *span("killed"),
                "killed",
                "ASSAULT",
                actors=(2,),
                since="2019-03-12",
                until="2019-03-12",
                place=0,
                killed=2,
                status="alleged",
                says=1,
                rule="assault.kill",
                reasons=("'killed' is a verb of killing", "'said' makes it what a speaker says"),
            ),
            Event(key, *span("threatened"), "threatened", "THREATEN", "violence", actors=(3,)),
            Event(key, *span("strike"), "strike", "ASSAULT", actors=(3,), status="threatened"),
        ),
    }


def make_record(path: Path) -> str:
    """Write a record of one report that was read by hand; return the report's id."""
    one = page("bridge.txt", TEXT)
    made = report(one, published="2019-03-14", language="en")
    with Record.create(path) as record, record.run("build") as run:
        record.write({"pages": (one,), "reports": (made,)}, run)
        record.write_found(made.id, found(made.id), run)
        record.replace_resolved(
            actors=(
                Actor(
                    "a1",
                    "Ruth Okello",
                    "person",
                    None,
                    (),
                    (Role("governor", "Velm"),),
                    None,
                    (made.id,),
                ),
                Actor("a2", "gunmen", "group", reports=(made.id,)),
                Actor("a3", "Saqr", "armed-group", "VL", ("the group",), reports=(made.id,)),
            ),
            places=(Place("p0", "Velm bridge", "crossing", None, None, 1.5, -2.25),),
            links=(
                Link(made.id, 0, "p0", 1.0),
                Link(made.id, 1, "a1", 1.0, reasons=("the same full name",)),
                Link(made.id, 2, "a2", 1.0),
                Link(made.id, 2, "a3", 0.4, sure=False, reasons=("both threaten",)),
                Link(made.id, 3, "a3", 1.0),
            ),
        )
    return made.id
