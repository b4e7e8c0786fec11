"""Whether a person of the report holds the office that a description names."""

from __future__ import annotations

from ..document import Document
from .kinds import Draft, Found
from .vocabulary import word_set

_VAGUE = frozenset({"leader", "chair", "director", "spokesperson", "commander", "adviser", "envoy"})
_LIKE = {
    "leader": frozenset({"commander", "founder", "leader", "cleric", "chair", "director", "rebel",
                         "colonel", "general", "supreme leader", "king"}),
    "commander": frozenset({"leader", "commander", "general", "chief of staff"}),
    "officer": frozenset({"colonel", "general", "commander"}),
    "rebel": frozenset({"leader", "commander"}),
    "general": frozenset({"commander", "chief of staff"}),
    "colonel": frozenset(),
    "politician": frozenset({"lawmaker", "leader", "speaker", "prime minister"}),
    "diplomat": frozenset({"ambassador", "envoy", "foreign minister"}),
    "foreign minister": frozenset({"diplomat"}),
    "cleric": frozenset({"supreme leader"}),
}  # fmt: skip


def holds(document: Document, draft: Draft, found: Found) -> tuple[float, str]:
    """Return how well a person fits the office that a description names, and why; 0 where not at all."""
    noun = found.noun
    assert noun is not None
    asked = found.roles[0] if found.roles else None
    best, why = 0.0, ""
    for role in draft.roles:
        score = 0.0
        if role.office == noun.value:
            score, reason = 1.0, f"called {role.office} in this report"
        elif (
            noun.value == "minister"
            and role.office.endswith("minister")
            and role.office != "prime minister"
        ):
            score, reason = 0.9, f"called {role.office} in this report"
        elif role.office in _LIKE.get(noun.value, ()):
            score, reason = 0.6, f"called {role.office} in this report"
        if score and asked and asked.of and role.of:
            score += 0.3 if asked.of == role.of else -0.8
        elif score and asked and asked.of and noun.value in _VAGUE:
            score -= 0.9
        if score and found.land and draft.land and found.land != draft.land:
            score -= 0.5
        if score > best:
            best, why = score, reason
    if noun.value == "leader" and asked and asked.of and found.land and draft.land:
        heads = {r.office for r in draft.roles if r.of in {asked.of, None} and not r.former}
        if heads & word_set("nouns", "heads") and draft.land == found.land:
            best, why = max((best, why), (1.1, f"leads {asked.of} in this report"))
    titled = {t.lower().rstrip(".") for t in draft.titles}
    vague = asked is not None and asked.of is not None and noun.value in _VAGUE
    if not (best or vague) and (noun.value in titled or document.lowered[found.head] in titled):
        best, why = 0.9, "has that title in this report"
    return best, why
