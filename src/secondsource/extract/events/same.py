"""Which mentions of a report are of one act: a noun that points back, or that hangs on the verb it sums up.

A small coreference by rule. A noun looks back for the act of its kind spoken of most with which nothing that
both tell is at odds: status, place, time, toll, weapon, who and whom. What is set apart ("another attack",
"the raid that came after the bombing") is another act.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...data import Entity, Event
from ...settings.events import EVENTS_SAME_SENTENCES, EVENTS_SAME_STEM, EVENTS_SAME_TOLL
from ..document import Document
from .clause import definite, nominal
from .kinds import Act
from .syntax import case_of, direct_object, passive
from .vocabulary import word_set

OPEN = frozenset({"planned", "threatened", "called-for", "hypothetical", "negated"})
"""Status of acts that, as far as is told, nobody did: they are never one with an act that was done."""
SPOKEN = frozenset({"REQUEST", "ACCUSE", "REJECT", "SUPPORT", "CONCEDE", "COOPERATE", "AID"})
"""Categories of which a report tells many acts: only a noun of the verb's own stem points back."""
SUMMED = frozenset({"in", "with", "through"})
"""Prepositions by which a noun that sums up an act hangs on its verb."""
WARS = ("fighting", "invasion")
"""Senses of war, which no "attack" sums up."""
TELLING = frozenset({"on", "of", "against", "at", "in", "with", "between"})
"""Prepositions that tell which act a noun means."""
WIDE = frozenset({"country", "region", "world-region", "water"})
"""Kinds of places in which other places lie."""


@dataclass(frozen=True, slots=True)
class Told:
    """An act of the text and the event that it became."""

    act: Act
    event: Event


def chains(
    document: Document, told: Sequence[Told], entities: dict[int, Entity]
) -> list[list[Told]]:
    """Return the mentions of a report in chains, each of one act, in the order of the text."""
    found: list[list[Told]] = []
    for one in told:
        chain = next(
            (c for c in _likely(document, one, found) if _fits(document, one, c, entities)), None
        )
        if chain is None:
            found.append([one])
        else:
            chain.append(one)
    return found


def _likely(document: Document, one: Told, found: list[list[Told]]) -> list[list[Told]]:
    """Return the chains that a mention may follow: the act spoken of most, then the one spoken of last."""
    if _hung(document, one.act):
        above = document.heads[one.act.word]
        return [c for c in found if any(other.act.word == above for other in c)]
    if not _points(document, one.act) and not _undergone(document, one.act):
        return []
    here = document.sentence_number(one.act.word)
    near = [
        chain
        for chain in found
        if here - document.sentence_number(chain[-1].act.word) <= EVENTS_SAME_SENTENCES
    ]
    return sorted(near, key=lambda chain: (-len(chain), -chain[-1].act.word))


def _points(document: Document, act: Act) -> bool:
    """Say whether a noun points at an act already told: "the raid", "Monday's attack", "the arrests"."""
    word = act.word
    if not nominal(document, word) or not definite(document, word):
        return False
    others = word_set("syntax", "others")
    return not any(
        document.lemmas[c] in others or document.lowered[c] in others
        for c in document.children[word]
    )


def _hung(document: Document, act: Act) -> bool:
    """Say whether a noun sums up the verb on which it hangs: "shot dead nine people in an attack"."""
    return nominal(document, act.word) and case_of(document, act.word) in SUMMED


def _undergone(document: Document, act: Act) -> bool:
    """Say whether a passive without an agent tells on of what was named before: "the boats were taken"."""
    if nominal(document, act.word) or not passive(document, act.word) or act.actors:
        return False
    whom = direct_object(document, act.word)
    return act.sense.mode is not None and whom is not None and definite(document, whom)


def _fits(document: Document, one: Told, chain: list[Told], entities: dict[int, Entity]) -> bool:
    """Say whether a mention is of the act of a chain: of its kind, and at odds with none of it."""
    if not any(_kin(document, one.act, other.act) for other in chain):
        return False
    if any(
        _apart(document, one.act, other.act) or _at_odds(one.event, other.event, entities)
        for other in chain
    ):
        return False
    free = _hung(document, one.act) or not _told_apart(document, one.act)
    return free or any(_agree(one.event, other.event) for other in chain)


def _told_apart(document: Document, act: Act) -> bool:
    """Say whether a noun tells itself which act is meant: "the attack on the bridge", "that killed nine"."""
    return nominal(document, act.word) and any(
        document.tokens[c].relation == "acl:relcl"
        or (
            document.tokens[c].relation == "nmod"
            and case_of(document, c) in TELLING
            and document.lowered[c] not in word_set("syntax", "calendar")
        )
        for c in document.children[act.word]
    )


def _agree(one: Event, other: Event) -> bool:
    """Say whether two mentions tell the same of whom, where, when or at what cost."""
    return bool(
        set(one.recipients) & set(other.recipients)
        or (one.place is not None and one.place == other.place)
        or (one.since is not None and (one.since, one.until) == (other.since, other.until))
        or (one.killed is not None and one.killed == other.killed)
    )


def _kin(document: Document, one: Act, other: Act) -> bool:
    """Say whether a later word can name an act: of its mode or stem, or a noun that sums up any force.

    What has no actor by the codebook, such as dying, is what an act cost and not the act.
    """
    if one.sense.category != other.sense.category or other.sense.actor == ("none",):
        return False
    if not nominal(document, one.word):
        return one.sense.mode == other.sense.mode
    if document.heads[one.word] == other.word and _hung(document, one):
        return True
    return _names(document, one, other)


def _names(document: Document, noun: Act, act: Act) -> bool:
    """Say whether a noun can name an act of its category."""
    one, other = document.lemmas[noun.word], document.lemmas[act.word]
    plural = document.tokens[noun.word].tag == "NNS"
    if nominal(document, act.word) and plural != (document.tokens[act.word].tag == "NNS"):
        return False
    stem = one[:EVENTS_SAME_STEM] == other[:EVENTS_SAME_STEM]
    if stem or noun.sense.category in SPOKEN:
        return stem
    if plural and nominal(document, act.word):
        return False
    if noun.sense.mode is not None and noun.sense.mode == act.sense.mode:
        return True
    if noun.sense.category == "ASSAULT":
        sums = one in word_set("syntax", "summing") and noun.sense.mode is None
        return sums and not plural and not act.sense.name.startswith(WARS)
    return noun.sense.name == act.sense.name


def _apart(document: Document, one: Act, other: Act) -> bool:
    """Say whether a sentence sets two acts apart in time: "three days after the attack"."""
    if document.sentence_number(one.word) != document.sentence_number(other.word):
        return False
    low, high = sorted((one.word, other.word))
    return bool(word_set("syntax", "apart") & set(document.lowered[low + 1 : high]))


def _at_odds(one: Event, other: Event, entities: dict[int, Entity]) -> bool:
    """Say whether two mentions tell what cannot be true of one act."""
    if (one.status in OPEN) != (other.status in OPEN):
        return True
    if one.mode and other.mode and one.mode != other.mode:
        return True
    return (
        _elsewhere(one.place, other.place, entities)
        or _other_days(one, other)
        or _other_toll(one.killed, other.killed)
        or _other_toll(one.wounded, other.wounded)
        or _other_weapon(one.weapon, other.weapon)
        or _others(one.actors, other.actors, entities)
        or _others(one.recipients, other.recipients, entities)
    )


def _elsewhere(one: int | None, other: int | None, entities: dict[int, Entity]) -> bool:
    """Say whether two places are two: those of one narrow kind do not lie in each other."""
    if one is None or other is None or one == other:
        return False
    kinds = (entities[one].type, entities[other].type)
    return kinds[0] == kinds[1] and kinds[0] not in WIDE


def _other_days(one: Event, other: Event) -> bool:
    if one.since is None or other.since is None:
        return False
    return (one.until or one.since) < other.since or (other.until or other.since) < one.since


def _other_toll(one: int | None, other: int | None) -> bool:
    """Say whether two tolls cannot be of one act: they rise from report to report, but not that far."""
    if one is None or other is None:
        return False
    return max(one, other) > EVENTS_SAME_TOLL * min(one, other)


def _other_weapon(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return False
    return not set(one.split()) & set(other.split())


def _others(one: tuple[int, ...], other: tuple[int, ...], entities: dict[int, Entity]) -> bool:
    """Say whether two sides are named and have nobody in common; the unnamed may be anybody."""
    named = [{n for n in side if entities[n].named} for side in (one, other)]
    return bool(named[0] and named[1] and not named[0] & named[1])
