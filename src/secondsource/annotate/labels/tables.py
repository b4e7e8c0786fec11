"""The tables of labels, read once."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, cast

import yaml

from ..kinds import NameKind


@cache
def tables() -> dict[str, Any]:
    """Return ``labels.yaml``."""
    return cast(
        "dict[str, Any]", yaml.safe_load((Path(__file__).parent / "labels.yaml").read_text("utf-8"))
    )


def our_kind(label: str) -> NameKind | None:
    """Return the kind of a name with this label; ``None`` for dates, numbers and the unknown."""
    return cast("NameKind | None", tables()["names"].get(label))


def is_clearnlp(labels: Iterable[str]) -> bool:
    """Say whether a parser with these labels follows ClearNLP's scheme."""
    return not set(tables()["clearnlp"]).isdisjoint(labels)


def fixed_pairs() -> frozenset[str]:
    """Return the prepositions of several words."""
    return frozenset(tables()["fixed"])
