"""Small readings of what an author wrote in a tag."""

from __future__ import annotations

from storytimes import bounds


def listed(raw: str | None) -> list[str]:
    """A comma list; a dash is none."""
    return [] if raw in (None, "-", "") else str(raw).split(",")


def number(raw: str | None) -> int | float | None:
    """A number, whole where it can be."""
    if raw in (None, "-", ""):
        return None
    value = float(str(raw))
    return int(value) if value == int(value) else value


def known(raw: str | None) -> str | None:
    """A value; a dash is unknown."""
    return None if raw in (None, "-", "") else raw


def period(raw: str | None) -> tuple[str | None, str | None]:
    """First and last day of `2019-03-05` or `2014..2019-03`; a dash is unknown."""
    first, _, last = str(raw or "-").partition("..")
    return bounds(first)[0], bounds(last or first)[1]
