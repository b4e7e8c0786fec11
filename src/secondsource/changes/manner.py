"""How freely a copy rewords, told by all the passages that differ."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..settings import CHANGES_FREE_SHARE
from .align_words import Aligned, is_content
from .kinds import Manner, Version


def manner_of(passages: Sequence[Aligned], copy: Version, original: Version) -> Manner:
    """Return how the copy goes about, told by the passages that differ."""
    kept = [
        i in a.same and a.copy[a.same[i]].key == u.key
        for a in passages
        for i, u in enumerate(a.original)
        if is_content(u)
    ]
    free = sum(kept) < CHANGES_FREE_SHARE * len(kept)
    return Manner(free, _words(original.text), _words(copy.text))


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower()))
