"""Roles: who did it to whom, in active, passive and nominal form; where a copy exchanges them."""

from __future__ import annotations

from collections.abc import Iterator

from .align_words import Aligned
from .kinds import Finding
from .thesaurus import is_time
from .units import Unit, Units
from .vocabulary import classes, opposites, pair_set, word_set

_AGENT, _PATIENT = "agent", "patient"


def role_findings(aligned: Aligned) -> Iterator[Finding]:
    """Yield those who do in one version what is done to them in the other, and lost agents."""
    seen: set[int] = set()
    a, b = aligned.original, aligned.copy
    for i, j in aligned.image.items():
        if a[i].pos not in ("VERB", "NOUN") or b[j].pos not in ("VERB", "NOUN"):
            continue
        if a[i].key in classes("reporting") and b[j].key in classes("reporting"):
            continue
        ours, theirs = roles_of(a, i), roles_of(b, j)
        if not _one_frame(a[i].key, b[j].key):
            continue
        for k, role in ours.items():
            image = aligned.same.get(k)
            other = theirs.get(image) if image is not None else None
            if other and other != role and k not in seen:
                seen.add(k)
                yield Finding(
                    "agent-swap",
                    "major",
                    (k, i),
                    (image, j),  # type: ignore[arg-type]
                    f"Who does it and whom it is done to differ: “{a[k].text}” was the {role} of "
                    f"“{a[i].text}” and is now the {other}.",
                )
        agents = [k for k, role in ours.items() if role == _AGENT]
        others = [k for k, role in theirs.items() if role == _AGENT]
        if agents and others and a[i].pos == "VERB" and b[j].pos == "VERB":
            yield from _another_agent(aligned, i, j, agents, others, seen)
    yield from _sides(aligned)
    yield from _references(aligned)
    yield from _prepositions(aligned, seen)


def _sides(aligned: Aligned) -> Iterator[Finding]:
    """Yield verbs by which those who act against something come to stand at its head, or the reverse."""
    against, head = word_set("roles", "against"), word_set("roles", "head")
    a, b = aligned.original, aligned.copy
    for i, j in aligned.replaced.items():
        one, other = a[i].key, b[j].key
        if not ((one in against and other in head) or (one in head and other in against)):
            continue
        if (one, other) in opposites():
            continue
        objects = [
            k for k, u in enumerate(a) if u.head == i and u.relation in ("obj", "nsubj:pass")
        ]
        kept = [k for k in objects if k in aligned.same and b[aligned.same[k]].head == j]
        if kept:
            yield Finding(
                "agent-swap",
                "major",
                (i, kept[0]),
                (j, aligned.same[kept[0]]),
                f"Who is against it and who leads it are exchanged: “{a[i].text}” is now “{b[j].text}”.",
            )


def _references(aligned: Aligned) -> Iterator[Finding]:
    """Yield "those troops" that the copy's wording ties to other troops than the original's."""
    a, b = aligned.original, aligned.copy
    for i, j in aligned.same.items():
        if a[i].key == b[j].key or a[i].pos != "NOUN" or not (_pointed(a, i) and _pointed(b, j)):
            continue
        before = [k for k in range(j) if b[k].key == b[j].key]
        if before and not any(a[k].key == a[i].key for k in range(i)):
            yield Finding(
                "agent-swap",
                "major",
                (i,),
                (j,),
                f"“{b[j].text}” now reads as those named before; the original said “{a[i].text}”.",
            )


def _pointed(units: Units, index: int) -> bool:
    return any(u.head == index and u.key in ("that", "this", "those", "these") for u in units)


def _one_frame(one: str, other: str) -> bool:
    """Whether two predicates give their roles alike: forms of one word; "die" and "kill" do not."""
    return one == other or one[:4] == other[:4]


def entity(units: Units, index: int) -> set[int]:
    """Return the words that name one bearer: titles, appositions and parts of the name."""
    found = {index}
    grown = True
    while grown:
        near = {
            k
            for k, u in enumerate(units)
            if k not in found
            and (
                (u.relation in _BOUND and u.head in found)
                or any(units[m].relation in _BOUND and units[m].head == k for m in found)
            )
        }
        grown = bool(near)
        found |= near
    return found


_BOUND = frozenset({"appos", "flat", "nmod:desc", "nmod:unmarked", "compound"})


def _another_agent(
    aligned: Aligned, i: int, j: int, agents: list[int], others: list[int], seen: set[int]
) -> Iterator[Finding]:
    """Yield a predicate whose agent is aligned with no agent, both agents standing in both versions."""
    a, b = aligned.original, aligned.copy
    k, m = agents[0], others[0]
    if k in seen or aligned.image.get(k) == m or i not in aligned.same:
        return
    if any(u.pos not in ("NOUN", "PROPN", "ADJ") for u in (a[k], b[m])):
        return
    if any(aligned.image.get(x) in entity(b, m) for x in entity(a, k)):
        return
    if a[k].value is not None or b[m].value is not None or a[i].key == "be":
        return
    if k in aligned.same and m in aligned.same.values():
        whose = a[aligned.back[m]]
        image = aligned.same[k]
        if whose.pos not in ("NOUN", "PROPN") or b[image].head == m or m < image < j:
            return  # the parse joined the verb to a noun farther off
        seen.add(k)
        yield Finding(
            "agent-swap",
            "major",
            tuple(sorted((k, i))),
            tuple(sorted((m, j))),
            f"Somebody else does it: “{a[i].text}” is done by “{a[k].text}” in the original and by "
            f"“{b[m].text}” in the copy.",
        )


def roles_of(units: Units, index: int) -> dict[int, str]:
    """Return who or what has which role for a predicate, by index."""
    unit = units[index]
    found: dict[int, str] = {}
    for k, other in enumerate(units):
        if other.head != index or k == index:
            continue
        role = _verbal(units, unit, k) if unit.pos == "VERB" else _nominal(units, k)
        if role:
            found[k] = role
    if (
        unit.pos == "VERB"
        and not any(u.head == index and u.relation.startswith("nsubj") for u in units)
        and unit.relation in ("conj", "xcomp", "advcl")
    ):
        found |= _inherited(units, index)
    return found


def _verbal(units: Units, verb: Unit, k: int) -> str:
    relation = units[k].relation
    passive = any(
        u.head == units[k].head
        and (u.relation == "aux:pass" or (u.key == "get" and verb.tag == "VBN"))
        for u in units
    )
    if relation == "nsubj:pass" or (relation == "nsubj" and passive):
        return _PATIENT
    if relation == "nsubj":
        return _AGENT
    if relation == "obl:agent" or (
        relation == "obl" and _case(units, k) == "by" and verb.tag == "VBN"
    ):
        return _AGENT
    return _PATIENT if relation == "obj" else ""


def _nominal(units: Units, k: int) -> str:
    relation, case = units[k].relation, _case(units, k)
    if relation.startswith("nmod") and case == "by":
        return _AGENT
    if relation == "nmod:poss" or (relation == "amod" and units[k].key.startswith("@")):
        return _AGENT
    if relation.startswith("nmod") and case in ("against", "on", "for"):
        return _PATIENT
    return ""


def _case(units: Units, k: int) -> str:
    return next((u.key for u in units if u.relation == "case" and units[u.head] is units[k]), "")


def _inherited(units: Units, index: int) -> dict[int, str]:
    """Return the agent of the verb that a verb is joined to; of a passive it is the patient."""
    head = units[index].head
    if units[head].pos != "VERB" or head == index:
        return {}
    passive = any(u.head == index and u.relation == "aux:pass" for u in units)
    agents = (k for k, role in roles_of_head(units, head).items() if role == _AGENT)
    return dict.fromkeys(agents, _PATIENT if passive else _AGENT)


def roles_of_head(units: Units, index: int) -> dict[int, str]:
    """Return the straight roles of a verb, without what it inherits."""
    unit = units[index]
    return {
        k: role
        for k, other in enumerate(units)
        if other.head == index and k != index and (role := _verbal(units, unit, k))
    }


def _prepositions(aligned: Aligned, seen: set[int]) -> Iterator[Finding]:
    """Yield "by" where another preposition stood, or the other way round, before one and the same noun."""
    pairs = pair_set("opposites", "prepositions", "agents")
    a, b = aligned.original, aligned.copy
    for i, u in enumerate(a):
        if u.relation != "case" or u.head in seen or is_time(a[u.head].key):
            continue
        image = aligned.same.get(u.head)
        if image is None:
            continue
        j = next((k for k, v in enumerate(b) if v.relation == "case" and v.head == image), None)
        if j is not None and (u.key, b[j].key) in pairs and aligned.same.get(i) != j:
            seen.add(u.head)
            yield Finding(
                "agent-swap",
                "major",
                (i, u.head),
                (j, image),
                f"The part that “{a[u.head].text}” takes differs: “{u.text}” has become “{b[j].text}”.",
            )
