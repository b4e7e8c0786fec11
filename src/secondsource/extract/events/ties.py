"""Which actor or place of the report a noun of the text stands for."""

from __future__ import annotations

from ...data import Entity, Mention, Quotation
from ...settings.events import EVENTS_BOTH_SENTENCES
from ..document import Document
from ..kinds import Mentions
from .conditions import Around
from .kinds import Act
from .syntax import by_preposition, case_of, conjuncts, hyphened, opposed, paired
from .vocabulary import word_set

LENDING = word_set("syntax", "lending")
SOMEBODY = (
    word_set("classes", "rebel") | word_set("classes", "people") | word_set("classes", "person")
)
OWNING = frozenset({"of", "from"})
BODIES = word_set("classes", "person") | word_set("classes", "people")
SERVING = word_set("classes", "serving")
"""Those who serve a country: its officers and police stand for it, its rebels do not."""
OFFICE = word_set("classes", "office")
OFFICIAL = word_set("classes", "troops") | OFFICE | word_set("classes", "country")
RANKS = (SOMEBODY | word_set("classes", "troops")) - OFFICE
"""Those who, unnamed, stand for the group whose they are: "men of the brigade"."""
GOING = frozenset({"MOBILIZE", "RETREAT"})
"""Categories of which a town or valley is where they happen, not to whom."""
MEMBERS = (
    frozenset({"member", "man"}) | word_set("classes", "rebel") | word_set("classes", "troops")
) - OFFICE
"""Those of them who are whose they are said to be: "its fighters", not "its victims"."""
GROUPS = frozenset({"armed-group", "armed-force", "police", "party"})
BESIDE = frozenset({"appos", "nmod:unmarked", "conj"})
"""Relations by which parsers hang a name on the noun before its comma."""
OWNED = OFFICIAL | word_set("classes", "target")
"""Nouns that stand for whose they are: "its troops", "his car"."""
LANDS = frozenset({"country", "government"})
ONE = frozenset({"NN", "NNP"})
"""Tags of a single person: "the premier of Oran" is somebody, "officials of Oran" are Oran."""
PAIRED = {
    **dict.fromkeys(("both", "side", "party"), GROUPS | LANDS),
    **dict.fromkeys(("group", "faction", "force", "army", "movement", "militia"), GROUPS),
    **dict.fromkeys(("government", "country", "state", "nation", "neighbour", "neighbor"), LANDS),
}
"""Noun of a pair -> the kinds of actors that it can mean."""
STATES = frozenset({"country", "government", "organisation", "institution"})
"""Kinds of actors for which only those who serve them stand: its envoys, not its inhabitants."""


class Ties:
    """Ties words to the entities that mentions of them name."""

    def __init__(self, document: Document, mentions: Mentions) -> None:
        self.document = document
        self.mentions = mentions
        self.actors: dict[int, Mention] = {}
        self.places: dict[int, Mention] = {}
        for mention in sorted(mentions.mentions, key=lambda m: m.start - m.end):
            table = self.actors if mention.kind == "actor" else self.places
            for word in document.words(mention.start, mention.end):
                table[word] = mention
        self.around = Around(document, frozenset(self.actors), frozenset(self.places))

    def entities(self, heads: tuple[int, ...]) -> tuple[int, ...]:
        """Return the entities of nouns, each once: of their head, else of what owns or modifies it."""
        found: dict[int, None] = {}
        for head in heads:
            groups = self._groups(head) or self._both(head)
            if groups:
                found.update(dict.fromkeys(groups))
                continue
            entity = self.entity(head)
            if entity is not None:
                found[entity] = None
        return tuple(found)

    def sides(
        self, act: Act, actors: tuple[int, ...], place: int | None
    ) -> tuple[tuple[int, ...], int | None]:
        """Return the recipients of an act, and its place.

        Parties of talks and agreements have each other; where forces go, or where talks are held, is a
        place and nobody; who is told as hit goes before what was.
        """
        heads = act.recipients
        if act.sense.category in GOING:
            heads = tuple(head for head in heads if not self._own(head))
        found = tuple(
            number for number in self.entities(heads) if act.sense.mutual or number not in actors
        )
        by_number = self.mentions.by_number
        if act.sense.mutual or act.sense.category in GOING:
            spots = [
                n for n in found if by_number[n].kind == "place" and by_number[n].type != "country"
            ]
            found = tuple(n for n in found if n not in spots)
            place = spots[0] if spots and place is None else place
        if act.sense.mutual and not found and len(actors) > 1:
            found = actors
        if not any(by_number[n].kind == "actor" for n in found):
            hit = tuple(n for n in self.entities(act.victims) if n not in actors)
            found = hit or found
        return found, place

    def _own(self, head: int) -> bool:
        """Say whether a noun is of whoever acts: "withdrew its troops"."""
        return any(
            self.document.tokens[c].relation == "nmod:poss"
            and self.document.tokens[c].pos == "PRON"
            for c in self.document.children[head]
        )

    def known(self, heads: tuple[int, ...]) -> list[Entity]:
        """Return the entities of nouns themselves."""
        return [self.mentions.by_number[number] for number in self.entities(heads)]

    def speakers(self, act: Act, quotation: Quotation | None) -> list[Entity]:
        """Return who says that an act happened: the speaker of the quotation, or who is credited."""
        if quotation is not None and quotation.speaker is not None:
            return [self.mentions.by_number[quotation.speaker]]
        return self.known(() if act.says is None else (act.says,))

    def entity(self, head: int) -> int | None:
        """Return the entity of a noun: an actor before a place, its own before that of its modifiers."""
        if opposed(self.document, head):
            return None
        for table in (self.actors, self.places):
            if head in table:
                return table[head].entity
        for lenders in (self._holders(head), self._lenders(head)):
            for table in (self.actors, self.places):
                for child in lenders:
                    if child in table:
                        return table[child].entity
        return self._described(head)

    def _groups(self, head: int) -> list[int]:
        """Return the groups or states for which unnamed members or servants of theirs stand."""
        mention = self.actors.get(head)
        if mention is not None and self.mentions.by_number[mention.entity].named:
            return []
        head = self._counted(head)
        lemma = self.document.lemmas[head]
        one = mention is not None and self.document.tokens[head].tag in ONE
        kinds = (GROUPS if lemma in RANKS else frozenset()) | (
            STATES | GROUPS if lemma in SERVING and not one else frozenset()
        )
        if not kinds:
            return []
        owner = next(
            (
                c
                for c in self.document.children[head]
                if (
                    self.document.tokens[c].relation == "nmod"
                    and case_of(self.document, c) in OWNING
                )
                or (self.document.tokens[c].relation == "nmod:poss" and lemma in MEMBERS)
            ),
            None,
        )
        if owner is None:
            return []
        if owner not in self.actors:
            return self._both(owner)
        owners = conjuncts(self.document, owner)
        found = [self.actors[c].entity for c in owners if c in self.actors]
        return [e for e in found if self.mentions.by_number[e].type in kinds]

    def _both(self, head: int) -> list[int]:
        """Return the two actors, named last before, that "both groups" or "the two sides" are."""
        document = self.document
        if not paired(document, head) or head in self.places:
            return []
        kinds = PAIRED.get(document.lemmas[head])
        if kinds is None:
            return []
        number = document.sentence_number(head)
        start = document.sentences[max(0, number - EVENTS_BOTH_SENTENCES)].start
        end = document.sentences[number].start
        found: dict[int, None] = {}
        for mention in reversed(self.mentions.within(start, end)):
            entity = self.mentions.by_number[mention.entity]
            if entity.kind == "actor" and entity.named and entity.type in kinds:
                found[entity.number] = None
        return list(found)[:2] if len(found) > 1 else []

    def _counted(self, head: int) -> int:
        """Return what a number counts: "one of its *members*"."""
        if self.document.tokens[head].pos not in {"NUM", "DET", "PRON"}:
            return head
        found = by_preposition(self.document, head, "of")
        return head if found is None else found

    def _holders(self, head: int) -> list[int]:
        """Return the names set beside a noun, or beside what its holder heads.

        "The commander of the brigade, Idris Sel": the parser may tie the name to either noun, but a
        brigade is no person.
        """
        document = self.document
        beside = [c for c in document.children[head] if document.tokens[c].relation == "appos"]
        if document.lemmas[head] in OFFICE | BODIES:
            beside += [
                name
                for owner in document.children[head]
                if document.tokens[owner].relation == "nmod"
                for name in document.children[owner]
                if document.tokens[name].relation in BESIDE and self._set_beside(name)
            ]
        return beside

    def _set_beside(self, word: int) -> bool:
        """Say whether a word is of a person's name that follows a comma."""
        mention = self.actors.get(word)
        if mention is None or self.mentions.by_number[mention.entity].type != "person":
            return False
        first = self.document.words(mention.start, mention.end).start
        return first > 0 and self.document.lowered[first - 1] == ","

    def _described(self, head: int) -> int | None:
        """Return the named actor that a noun with its article stands beside: "the Front, the movement"."""
        document = self.document
        article = next(
            (c for c in document.children[head] if document.tokens[c].relation == "det"), head
        )
        if article < 2 or document.lowered[article] not in {"the", "a", "an"}:
            return None
        if document.lowered[article - 1] != ",":
            return None
        mention = self.actors.get(article - 2)
        return mention.entity if mention is not None and mention.form == "name" else None

    def _lenders(self, head: int) -> list[int]:
        """Return the words whose entity a noun may stand for: "Dravian troops", "the mayor of Luasa".

        Groups and people of a country are not the country, nor is what only bears its name in a compound
        ("anti-US", "Dravian-backed").
        """
        document = self.document
        group = document.lemmas[head] in SOMEBODY
        body = group or document.lemmas[head] in BODIES
        serving = document.lemmas[head] in SERVING
        found: list[int] = []
        behind: list[int] = []
        for child in document.children[head]:
            relation = document.tokens[child].relation
            if relation.partition(":")[0] == "nmod" and relation != "nmod:poss":
                if case_of(document, child) in (OWNING if body else LENDING):
                    behind += [child, *self._parts(child)]
            elif relation == "nmod:poss":
                if document.lemmas[head] in OWNED:
                    found.append(child)
            elif relation in {"compound", "amod", "flat"} and not (
                (group and relation == "amod" and not serving) or hyphened(document, child)
            ):
                found.append(child)
        return found + behind

    def _parts(self, noun: int) -> list[int]:
        """Return what a noun is compounded with: "the government of *Sindh* province"."""
        tokens = self.document.tokens
        return [
            c for c in self.document.children[noun] if tokens[c].relation in {"compound", "flat"}
        ]
