"""Names of one report -> its actors: spellings, short forms, acronyms, and bare family names."""

from __future__ import annotations

from collections.abc import Sequence

from ...settings import ACTORS_ALIKE
from .kinds import Draft, Found
from .knowledge import look_key
from .spelling import alike, compare, fold, parts

_LINKING = frozenset(
    {"a", "an", "of", "the", "for", "and", "in", "de", "del", "la", "el", "al", "du", "des", "s"}
)


def gather(named: Sequence[Found]) -> list[Draft]:
    """Return an actor for each set of names that name one, by the first mention."""
    drafts: list[Draft] = []
    _by_key([f for f in named if f.key], drafts)
    rest = [f for f in named if f.draft is None]
    _persons([f for f in rest if f.kinds[0] == "person"], drafts)
    _others([f for f in rest if f.kinds[0] != "person"], drafts)
    for draft in drafts:
        draft.founds.sort(key=lambda f: f.first)
    drafts.sort(key=lambda d: d.founds[0].first)
    return drafts


def _new(found: Found) -> Draft:
    return Draft(found.kinds, found.name, number=found.number)


def _by_key(named: Sequence[Found], drafts: list[Draft]) -> None:
    by_key: dict[str, Draft] = {}
    for found in named:
        draft = by_key.get(found.key or "")
        if draft is None:
            draft = by_key[found.key or ""] = _new(found)
            drafts.append(draft)
        draft.take(found)


def _persons(named: Sequence[Found], drafts: list[Draft]) -> None:
    """Link the longest names first; a shorter one goes to the nearest bearer before it."""
    order = sorted(named, key=lambda f: (-len(parts(f.name)), f.first))
    for found in order:
        mine = parts(found.name)
        best, why, score = None, "", 0.0
        for draft in drafts:
            if draft.kind != "person" or draft.at_odds(found):
                continue
            match, reason = max(compare(mine, parts(name)) for name in [*draft.names, draft.name])
            if match <= 0.4:
                continue
            match += _nearness(draft, found) + 0.05 * bool(set(draft.titles) & set(found.titles))
            if match > score:
                best, why, score = draft, reason, match
        if best is None:
            best = _new(found)
            drafts.append(best)
            best.take(found)
        else:
            best.take(found, f"{found.name} is {best.name}: {why}")
    for draft in drafts:
        if draft.kind == "person" and draft.names:
            draft.name = max(draft.names, key=lambda n: (len(parts(n)), -draft.names.index(n)))


def _nearness(draft: Draft, found: Found) -> float:
    """Return up to .1 for a bearer named shortly before, so that of two of one family the nearer wins."""
    last = draft.last_before(found.first)
    return 0.0 if last is None else 0.1 / (1 + (found.first - last) / 50)


def _others(named: Sequence[Found], drafts: list[Draft]) -> None:
    order = sorted(named, key=lambda f: (-len(f.name.split()), f.first))
    for found in order:
        best, why = None, ""
        for draft in drafts:
            if draft.kind in {"person", "people"} or (
                (draft.kind == "country") != (found.kinds[0] == "country")
            ):
                continue
            reason = _same_body(found, draft)
            if reason:
                best, why = draft, reason
                break
        if best is None:
            best = _new(found)
            drafts.append(best)
            best.take(found)
        else:
            best.take(found, f"{found.name} is {best.name}: {why}")
            if best.kinds == ("organisation",):
                best.kinds = found.kinds


def _same_body(found: Found, draft: Draft) -> str:
    """Return why an organisation's name names an actor that a longer name names already."""
    mine = _words(found.name)
    for name in draft.names or [draft.name]:
        whole = _words(name)
        if mine == whole:
            return "the same name"
        if len(mine) == len(whole) and all(
            alike(a, b)[0] >= ACTORS_ALIKE for a, b in zip(mine, whole, strict=True)
        ):
            return "the same name but for spelling"
        if is_acronym(found.name, name):
            return f"{found.name} are the initials of {name}"
        if len(mine) < len(whole) and (whole[-len(mine) :] == mine or _opens(mine, whole)):
            return f"a short form of {name}"
    return ""


def _opens(mine: list[str], whole: list[str]) -> bool:
    """Say whether a short form is the opening of a name: "Amnesty", but not "National" or "Islamic"."""
    return whole[: len(mine)] == mine and len(mine) >= 2


def _words(name: str) -> list[str]:
    return [w for w in look_key(name).lstrip("=").lower().split() if w not in _LINKING]


def is_acronym(short: str, name: str) -> bool:
    """Say whether a word in capitals is the initials of a name, with or without its small words."""
    letters = short.replace(".", "")
    if not (letters.isupper() and 2 <= len(letters) <= 8) or " " in short:
        return False
    words = [w for w in look_key(name).lstrip("=").split() if w != "s"]
    initials = "".join(w[0] for w in words)
    bare = "".join(w[0] for w in words if w not in _LINKING)
    return len(words) > 1 and fold(letters) in {initials, bare}
