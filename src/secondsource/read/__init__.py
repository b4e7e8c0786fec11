"""Bytes to pages: find files, expand what holds several pages, decode, mend; fetch from the web."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .decoding import decode
    from .fetching import fetch
    from .saving import save, saved
    from .sources import count_files
    from .step import STEP, run
    from .walking import walk

__all__ = ["STEP", "count_files", "decode", "fetch", "run", "save", "saved", "walk"]

_HOMES = {
    "STEP": "step",
    "count_files": "sources",
    "decode": "decoding",
    "fetch": "fetching",
    "run": "step",
    "save": "saving",
    "saved": "saving",
    "walk": "walking",
}


def __getattr__(name: str) -> Any:
    """Import a part when it is first asked for: the command line must start fast."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
