"""From an annotated report and what it names to its events."""

from __future__ import annotations

from bisect import bisect_right
from pathlib import Path

from ...data import Entity, Event, Figure, Mention, Quotation, Time
from ..document import Document
from ..kinds import Mentions
from .conditions import Around
from .credit import credit
from .details import contexts, published, tolls, weapon, when, where
from .doubles import without_doubles
from .kinds import Act
from .lexicon import Lexicon, load_lexicon
from .match import find_acts
from .reach import reach
from .reading import Reading
from .sides import one_sided
from .slots import fill, share_actors
from .status import judge
from .syntax import case_of, hyphened, opposed
from .vocabulary import word_set


def find_events(
    document: Document,
    mentions: Mentions,
    quotations: tuple[Quotation, ...] = (),
    times: tuple[Time, ...] = (),
    figures: tuple[Figure, ...] = (),
    *,
    lexicon: Path | None = None,
) -> tuple[Event, ...]:
    """Return the coded acts of a report, in order.

    All arguments but the document may be empty; slots then stay empty. ``lexicon`` names a file of the
    user's own senses, which go before ours; :class:`.lexicon.LexiconInvalid` is raised where it is faulty.
    """
    book = load_lexicon(lexicon)
    document = Reading(document, book.known)
    tied = Ties(document, mentions)
    acts = code(document, tied.around, book)
    spans = sorted((q.start, q.end, q) for q in quotations)
    assaults = [a for a in acts if a.sense.category == "ASSAULT"]
    found = []
    for act in acts:
        rivals = [a for a in assaults if a is not act]
        quotation = _round(spans, document.tokens[act.word].start)
        one_sided(document, act, tied.speakers(act, quotation), tied.known(act.actors))
        found.append(_event(document, act, tied, quotation, times, figures, rivals))
    return tuple(found)


def code(document: Reading, around: Around, lexicon: Lexicon) -> list[Act]:
    """Return the acts of a report with category, slots and status, as words of the document."""
    acts = find_acts(document, lexicon, around)
    threats = frozenset(a.word for a in acts if a.sense.category == "THREATEN")
    for act in acts:
        fill(document, around, act)
    share_actors(document, acts)
    reach(document, around, acts)
    acts = without_doubles(document, acts)
    for act in acts:
        words = " ".join(document.word(i) for i in act.words)
        act.reasons.append(f"{act.sense.rule}: “{words}”")
        judge(document, act, threats - {act.word})
        credit(document, act)
    return acts


LENDING = word_set("syntax", "lending")
SOMEBODY = (
    word_set("classes", "rebel") | word_set("classes", "people") | word_set("classes", "person")
)
OWNING = frozenset({"of", "from"})
BODIES = word_set("classes", "person") | word_set("classes", "people")
SERVING = word_set("classes", "serving")
"""Those who serve a country: its officers and police stand for it, its rebels do not."""
OFFICIAL = (
    word_set("classes", "troops") | word_set("classes", "office") | word_set("classes", "country")
)


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
            entity = self.entity(head)
            if entity is not None:
                found[entity] = None
        return tuple(found)

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
        for table in (self.actors, self.places):
            for child in self._lenders(head):
                if child in table:
                    return table[child].entity
        return None

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
                if document.lemmas[head] in OFFICIAL:
                    found.append(child)
            elif relation in {"compound", "amod", "flat", "appos"} and not (
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


def _round(spans: list[tuple[int, int, Quotation]], at: int) -> Quotation | None:
    """Return the innermost quotation round a character."""
    best: Quotation | None = None
    for start, end, quotation in spans[: bisect_right(spans, at, key=lambda s: s[0])]:
        if start <= at < end and (best is None or start >= best.start):
            best = quotation
    return best


def _event(
    document: Document,
    act: Act,
    tied: Ties,
    quotation: Quotation | None,
    times: tuple[Time, ...],
    figures: tuple[Figure, ...],
    rivals: list[Act],
) -> Event:
    """Return the event of an act."""
    since, until, why = when(document, act, times)
    if since is None:
        since, until, why = published(document, act)
    cost = tolls(document, act, figures, rivals)
    start, end = _span(document, act)
    actors = tied.entities(act.actors)
    recipients = tuple(
        entity
        for entity in tied.entities(act.recipients)
        if act.sense.mutual or entity not in actors
    )
    reasons = [*act.reasons, *([why] if why else [])]
    speakers = tied.speakers(act, quotation)
    return Event(
        report=document.report.id,
        start=start,
        end=end,
        text=document.text[start:end],
        category=act.sense.category,
        mode=act.sense.mode,
        contexts=contexts(document, act),
        actors=actors,
        recipients=recipients,
        status=act.status,
        since=since,
        until=until,
        place=where(document, act, tied.places),
        killed=cost.get("killed"),
        wounded=cost.get("wounded"),
        detained=cost.get("detained"),
        displaced=cost.get("displaced"),
        weapon=weapon(document, act),
        says=speakers[0].number if speakers else None,
        quotation=quotation.id if quotation is not None else None,
        rule=act.sense.rule,
        reasons=tuple(reasons),
    )


def _span(document: Document, act: Act) -> tuple[int, int]:
    """Return the characters of a trigger: its words where they stand together, else its head alone."""
    words = sorted(act.words)
    if words[-1] - words[0] >= 2 * len(words):
        words = [act.word]
    return document.tokens[words[0]].start, document.tokens[words[-1]].end
