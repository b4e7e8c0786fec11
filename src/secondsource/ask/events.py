"""One event as a user asks for it: by its identifier, or by where it stands."""

from __future__ import annotations

from ..data import Event
from ..errors import EventUnknown
from ..record.store import Record

SHOWN = 5  # events named where several answer


def find_event(record: Record, typed: str) -> Event:
    """Return the event with this id or beginning of one, or at this place: ``REPORT@character``.

    Raises ``EventUnknown`` for none and for several, ``ReportUnknown`` for a report that is not there.
    """
    reference, at, offset = typed.strip().rpartition("@")
    if at and offset.isdigit():
        events: list[Event] = record.found_in(record.report(reference).id, "events")
        found = [e for e in events if e.start <= int(offset) < e.end]
    else:
        found = [e for e in record.events() if e.id.startswith(typed.strip().lower())]
    if len(found) == 1:
        return found[0]
    if not found:
        raise EventUnknown(
            f"No event answers to '{typed}'. The command 'events' lists them all; name one by its "
            "identifier, or by report and character: 2c31d742@310."
        )
    shown = ", ".join(f"{e.id} ({e.category}, '{e.text}')" for e in found[:SHOWN])
    raise EventUnknown(f"'{typed}' may be one of several events. Name one: {shown}")
