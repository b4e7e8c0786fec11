"""Descriptions -> the actors that they stand for, by office, kind, number, country and nearness."""

from __future__ import annotations

from collections.abc import Sequence

from ..document import Document
from .crowds import bare, force_of, named_so, of_a_body, told_key
from .describe import ARMED, BACKED, crowd_class, key_of, usual
from .epithets import epithet, nicknamed
from .holders import holder
from .kinds import Draft, Found
from .knowledge import Known
from .lands import Lands
from .near import doer, latest, own_force, owner_of, recency, told_behind
from .offices import holds
from .vocabulary import word_set
from .whose import land_of, scene, seat

_ARMED = frozenset({"armed-group", "armed-force"})


SUPPOSED = "?"
"""Closes the key of an institution whose country the report does not tell; other reports may."""
UNTOLD = "~"
"""Stands for the country in the key of an institution of a report that names no country."""
SAME_OFFICE = 0.9  # score of an office that is the same, not one alike


class Referring:
    """Links the descriptions of one report, first to last, to the actors told so far."""

    def __init__(self, document: Document, drafts: list[Draft], lands: Lands, known: Known) -> None:
        self.document = document
        self.known = known
        self.day = document.report.published or document.report.published_to
        self.drafts = drafts
        self.lands = lands
        self.keys = {draft.key: draft for draft in drafts if draft.key}
        self.places: dict[str, int] = {}

    def link(self, described: Sequence[Found]) -> None:
        """Give each description its actor; one that stands for nobody told gets an actor of its own."""
        for found in sorted(described, key=lambda f: f.first):
            self._one(found)

    def _one(self, found: Found) -> None:
        noun = found.noun
        if noun is None:
            return
        if (found.key or "").endswith(BACKED):
            self._armed(found)
        elif noun.sort == "institution":
            self._institution(found)
        elif noun.sort == "office":
            self._office(found)
        elif noun.sort == "body":
            self._body(found)
        elif noun.sort == "land":
            self._land(found)
        elif noun.sort == "armed":
            self._armed(found)
        else:
            self._crowd(found)

    def _make(self, found: Found, *, named: bool = False, why: str = "") -> Draft:
        draft = Draft(found.kinds, bare(found.name), named, found.number)
        draft.take(found, why or "nobody spoken of before fits: an actor of its own")
        self.drafts.append(draft)
        if draft.key:
            self.keys[draft.key] = draft
        return draft

    def _institution(self, found: Found) -> None:  # noqa: PLR0911, PLR0912 - a list of rules, of which the first that fits wins
        noun = found.noun
        assert noun is not None
        if found.key is None and noun.value.endswith("-ministry"):
            whose = owner_of(self.document, self.drafts, found, _STATE)
            if whose is not None and whose.land:
                found.land, found.key = whose.land, key_of(noun, whose.land)
                found.reasons.append(f"of {whose.name}, whose it is")
        if found.key is None and noun.value == "government" and found.land is None:
            ruled = [d for d in self.drafts if d.kind == "country" and noun.value in d.nouns]
            best = latest(ruled, found.first)
            if best is not None:
                best.take(found, f"“{found.name}” is that of {best.name}, spoken of before")
                return
        if found.key is None and noun.value != "government":
            same = [d for d in self.drafts if noun.value in d.nouns or named_so(d, found)]
            best = latest(same, found.first)
            if best is not None:
                best.take(found, f"“{found.name}” is {best.name}, named before")
                return
        if noun.value == "ministry" and (named := self._ministry(found)) is not None:
            named.take(found, f"“{found.name}” is {named.name}, the ministry named last")
            return
        owner = (
            owner_of(self.document, self.drafts, found)
            if noun.value in {"armed-forces", "air-force", "navy"}
            else None
        )
        if owner is not None and owner.kind != "country":
            owner.take(found, f"“{found.name}” are of {owner.name}")
            return
        if owner is not None and owner.land:
            found.land = owner.land
        force = own_force(self.document, self.drafts, found)
        if force is not None:
            force.take(
                found, f"“{found.name}”: {force.name} is the force of that country named here"
            )
            return
        if found.key is None:
            land = (
                found.land
                or seat(self.document, self.lands, found)
                or land_of(self.document, self.lands, found)
            )
            if land is None:
                if noun.value != "government":
                    found.key = f"{UNTOLD}:{noun.value}{SUPPOSED}"
                    alike = self._keyed(found.key) or self._make(found)
                    if found.draft is None:
                        alike.take(found, f"“{found.name}” is {alike.name}")
                return
            supposed = "" if found.land or noun.value == "government" else SUPPOSED
            found.land, found.key = land, key_of(noun, land) + supposed
            found.reasons.append(f"of {self.lands.name(land)}, the country spoken of here")
        draft = self._keyed(found.key)
        if draft is not None:
            draft.take(found, f"“{found.name}” is {draft.name}")
            return
        land = found.land or found.key.partition(":")[2]
        draft = self._make(found, named=True)
        if noun.value == "government":
            draft.kinds, draft.name = ("country",), self.lands.name(land)
        else:
            draft.name = f"{self.lands.adjective(land)} {usual(noun.value)}"

    def _ministry(self, found: Found) -> Draft | None:
        """Return the ministry named last, of the country that is told: "the Dravian ministry"."""
        named = latest(
            (
                d for d in self.drafts
                if any(n.endswith("-ministry") for n in d.nouns)
                and (not found.land or d.land == found.land or (d.key or "").endswith(SUPPOSED))
            ),
            found.first,
        )  # fmt: skip
        if named is None:
            return None
        if found.land and named.land != found.land:
            portfolio = next(n for n in named.nouns if n.endswith("-ministry"))
            named.land, named.key = found.land, f"{found.land}:{portfolio}"
            named.name = f"{self.lands.adjective(found.land)} {usual(portfolio)}"
            self.keys[named.key] = named
        return named

    def _keyed(self, key: str) -> Draft | None:
        """Return the actor of a key, told or supposed; a told one makes a supposed one sure."""
        bare = key.removesuffix(SUPPOSED)
        draft = self.keys.get(bare) or self.keys.get(bare + SUPPOSED)
        if draft is not None and key == bare and draft.key != bare:
            draft.key = bare
            self.keys[bare] = draft
        return draft

    def _office(self, found: Found) -> None:
        noun = found.noun
        assert noun is not None
        best, why, top, office = None, "", 0.0, 0.0
        for draft in self.drafts:
            if draft.kind != "person" or draft.at_odds(found):
                continue
            score, reason = holds(self.document, draft, found)
            if score <= 0:
                continue
            near = recency(self.document, draft, found.first)
            alone, score = score, score + 0.5 * near
            if near == 0 and (score < 1.0 or not found.definite):
                continue
            if score > top:
                best, why, top, office = draft, reason, score, alone
        called = nicknamed(self.document, found, self.drafts)
        if called is not None:
            called.take(
                found, f"“{found.name}” is {called.name}, called so or the last man of arms named"
            )
            return
        meant = epithet(self.document, found, self.drafts) if office < SAME_OFFICE else None
        told = found.definite or (top > 1.4 and best is not None and best.named)
        if best is not None and told and top >= 0.5 and meant is None:
            best.take(found, f"“{found.name}” is {best.name}: {why}")
            return
        if meant is not None:
            meant.take(found, f"“{found.name}” is {meant.name}, of whom the sentence before tells")
            return
        self._office_alone(found)

    def _office_alone(self, found: Found) -> None:
        """Make an actor of an office: its known holder, else one for other reports to tell."""
        noun = found.noun
        assert noun is not None
        alone = (
            noun.value in word_set("nouns", "single")
            and self.document.lowered[found.first] == "the"
        )
        told = found.land if found.definite else None
        land = told or (
            scene(self.document, self.lands) if alone and found.number == "one" else None
        )
        if land is None:
            self._make(found)
            return
        key = f"{land}:{noun.value}" + ("" if told else SUPPOSED)
        name = self.lands.name(land)
        entry = holder(self.known, land, noun.value, name, self.day) if told else None
        if entry is not None:
            key = entry.key
        draft = self._keyed(key)
        if draft is not None:
            draft.take(found, f"“{found.name}” is {draft.name}")
            return
        found.key = key
        draft = self._make(found, why=f"held the office on {self.day}" if entry else "")
        if entry is not None:
            draft.name, draft.named, draft.gender = entry.name, True, entry.gender
        else:
            draft.name = f"{noun.value} of {name}"
            draft.reasons.append("known by office only")

    def _body(  # noqa: PLR0912 - a list of rules, of which the first that fits wins
        self, found: Found
    ) -> None:
        noun = found.noun
        assert noun is not None
        head = self.document.lowered[found.head]
        told = told_behind(self.document, self.drafts, found) or force_of(
            self.document, found, self.drafts
        )
        if told is not None:
            told.take(found, f"“{found.name}” is said to be {told.name}")
            return
        if noun.value == "movement":
            crowd = next(
                (d for d in self.drafts if (d.key or "").rstrip(SUPPOSED).endswith(":protesters")),
                None,
            )
            if crowd is not None:
                crowd.take(found, f"“{found.name}” is that of {crowd.name}")
                return
        best, why, top = None, "", 0.0
        for draft in self.drafts:
            if draft.kind in {"person", "group", "people"} or draft.number == "many":
                continue
            near = recency(self.document, draft, found.first)
            called = noun.value in draft.nouns and found.definite
            said = called or any(head.rstrip("s") in n.lower().replace("s ", " ").split() or
                       n.lower().endswith(head.rstrip("s")) for n in draft.names)  # fmt: skip
            if near <= 0 and not (said and draft.named):
                continue
            if called:
                score, reason = 1.0, f"called “{head}” before"
            elif said:
                score, reason = 1.0, f"its name holds “{head}”"
            elif head in word_set("nouns", "own_noun"):
                continue
            elif draft.kinds and draft.kinds[0] in noun.kinds:
                score, reason = (
                    0.6 - 0.1 * noun.kinds.index(draft.kinds[0]),
                    f"a {draft.kind} named before",
                )
            elif set(draft.kinds) & set(noun.kinds) or (
                draft.kinds == ("organisation",) and noun.kinds[0] not in _ARMED
            ):
                score, reason = 0.45, f"may be a {noun.kinds[0]}"
            else:
                continue
            if found.land and draft.land and found.land != draft.land:
                continue
            apart = found.first - (draft.last_before(found.first) or 0)
            score += 0.6 * near + min(0.1, 0.02 * len(draft.founds)) + 0.2 / (1 + apart / 10)
            if score > top:
                best, why, top = draft, reason, score
        if best is not None and top >= 0.8:
            best.take(found, f"“{found.name}” is {best.name}: {why}")
            if best.kinds == ("organisation",):
                best.kinds = (noun.kinds[0], *best.kinds)
        elif noun.kinds[0] == "armed-group" and found.number == "body" and head.endswith("s"):
            self._make(found)

    def _armed(self, found: Found) -> None:
        """Link armed groups to those behind whom the same country stands, or to the last spoken of."""
        opening = self.document.lowered[found.first]
        if found.key is None and opening in {"its", "their"}:
            owner = owner_of(self.document, self.drafts, found)
            if owner is None or owner.land is None:
                return
            found.key = f"{owner.land}{BACKED}"
        if found.key is None and found.definite:
            best = latest((d for d in self.drafts if ARMED.value in d.nouns), found.first)
            if best is not None:
                best.take(found, f"“{found.name}” were spoken of before")
                return
        if found.key is None:
            self._crowd(found)
            return
        draft = self._keyed(found.key)
        if draft is not None:
            draft.take(found, f"“{found.name}” are {draft.name}")
            return
        draft = self._make(found, named=True)
        draft.nouns.add(ARMED.value)
        draft.name = f"{self.lands.name(found.key.partition(':')[0])}-backed militias"

    def _land(self, found: Found) -> None:
        land = None
        owner = self.document.lowered[found.first]
        if owner in {"his", "her"}:
            people = (d for d in self.drafts if d.kind == "person" and d.land)
            whose = latest(people, found.first)
            land = None if whose is None else whose.land
        relation = self.document.tokens[found.head].relation
        if land is None and owner == "the" and relation in {"nsubj", "nmod:poss"}:
            before = [
                hit for w, hit in self.lands.at.items() if w < found.first and hit.sort == "name"
            ]
            if before:
                here = scene(self.document, self.lands)
                land = here if here in {hit.land for hit in before} else before[-1].land
        if land is None:
            return
        draft = self.keys.get(f"country:{land}")
        if draft is None:
            draft = Draft(
                ("country",), self.lands.name(land), True, "body", land=land, key=f"country:{land}"
            )
            self.drafts.append(draft)
            self.keys[draft.key or ""] = draft
        found.key, found.land = draft.key, land
        draft.take(found, f"“{found.name}” is {draft.name}")

    def _crowd(  # noqa: PLR0912 - a list of rules, of which the first that fits wins
        self, found: Found
    ) -> None:
        noun = found.noun
        assert noun is not None
        if self.document.lemmas[found.head] in _ORGANISER and found.definite:
            did = doer(self.document, self.drafts, found.first, _ORGANISE)
            if did is not None:
                did.take(found, f"“{found.name}” are {did.name}, told to have done it")
                return
        kept = crowd_class(noun.value)
        if kept and found.number == "many":
            land = found.land or scene(self.document, self.lands)
            if land is not None:
                supposed = "" if found.land else SUPPOSED
                found.land, found.key = land, f"{land}:{kept}{supposed}"
                draft = self._keyed(found.key) or self._make(found)
                draft.name, draft.land = self.lands.people(kept, land), land
                if found.draft is None:
                    draft.take(found, f"“{found.name}” are {draft.name}")
                return
        if of_a_body(self.document, found, self.drafts):
            self._make(found)
            return
        told = told_key(self.document, found)
        if told is not None:
            found.key = told
            alike = self._keyed(told)
            if alike is None:
                self._make(found)
            else:
                alike.take(found, f"“{found.name}” were spoken of before")
            return
        if found.definite:
            groups = [d for d in self.drafts if not d.named and noun.value in d.nouns]
            if noun.value == "crowd" or not groups:
                like = _CROWDS & {noun.value}
                groups += [d for d in self.drafts if like and d.nouns & _CROWDS]
            best = latest(groups, found.first)
            if best is not None:
                best.take(found, f"“{found.name}” were spoken of before")
                return
        else:
            for draft in self.drafts:
                if not draft.named and noun.value in draft.nouns and draft.kind == "group" and (
                    draft.land == found.land
                ):  # fmt: skip
                    draft.take(found, f"“{found.name}” were spoken of before")
                    return
        self._make(found)


_STATE = frozenset({"country"})
_ORGANISER = frozenset({"organiser", "organizer"})
_ORGANISE = frozenset({"organise", "organize", "call", "convene"})
_CROWDS = frozenset({"crowd", "protester", "demonstrator", "marcher", "mob", "rioter", "activist"})
