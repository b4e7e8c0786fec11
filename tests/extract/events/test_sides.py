"""What one side says of the other is alleged; what police or a witness tells is told."""

from __future__ import annotations

from secondsource.data import Entity, Mention
from secondsource.extract import Mentions
from secondsource.extract.events import find_events

from .conftest import document_of


def status_of(text: str, *kinds: tuple[str, str]) -> str:
    """Return the status of the assault of a text whose names are actors of these kinds."""
    rows, entities = [], []
    for number, (name, kind) in enumerate(kinds):
        start = text.index(name)
        rows.append(Mention("p", start, start + len(name), name, "actor", "name", number))
        entities.append(Entity("p", number, "actor", kind, name))  # type: ignore[arg-type]
    mentions = Mentions(tuple(rows), tuple(entities))
    (found,) = (e for e in find_events(document_of(text), mentions) if e.category == "ASSAULT")
    return found.status


def test_what_a_side_says_of_another_is_alleged() -> None:
    text = "The Oran Army said that the Saker Brigade had attacked a convoy."
    assert (
        status_of(text, ("Oran Army", "armed-force"), ("Saker Brigade", "armed-group")) == "alleged"
    )


def test_what_a_side_says_of_itself_happened() -> None:
    text = "The Oran Army said that its aircraft had attacked a convoy."
    assert status_of(text, ("Oran Army", "armed-force"), ("aircraft", "armed-force")) == "happened"


def test_where_shells_came_from_is_alleged() -> None:
    text = "The Oran Front said that the shells had been fired from the hill."
    assert status_of(text, ("Oran Front", "armed-group")) == "alleged"


def test_what_police_say_is_told() -> None:
    text = "Police said that the Saker Brigade had attacked a convoy."
    assert status_of(text, ("Police", "police"), ("Saker Brigade", "armed-group")) == "happened"
